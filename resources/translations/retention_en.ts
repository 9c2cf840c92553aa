<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RetentionPage</name>
    <message numerus="yes">
        <source>%n case(s) can be destroyed.</source>
        <translation>
            <numerusform>%n case can be destroyed.</numerusform>
            <numerusform>%n cases can be destroyed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message numerus="yes">
        <source>%n backup(s) were rewritten.</source>
        <translation>
            <numerusform>%n backup was rewritten.</numerusform>
            <numerusform>%n backups were rewritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be reached:</source>
        <translation>
            <numerusform>%n backup could not be reached:</numerusform>
            <numerusform>%n backups could not be reached:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name, timeline, consents and %n attachment(s) disappear and cannot be recovered.</source>
        <translation>
            <numerusform>Name, timeline, consents and %n attachment disappear and cannot be recovered.</numerusform>
            <numerusform>Name, timeline, consents and %n attachments disappear and cannot be recovered.</numerusform>
        </translation>
    </message>
</context>
</TS>
