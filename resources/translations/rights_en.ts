<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CopyActs</name>
    <message numerus="yes">
        <source>%n passage(s) can be read again.</source>
        <translation>
            <numerusform>%n passage can be read again.</numerusform>
            <numerusform>%n passages can be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) masked.</source>
        <translation>
            <numerusform>%n passage masked.</numerusform>
            <numerusform>%n passages masked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyHead</name>
    <message numerus="yes">
        <source>%n masked text(s) changed.</source>
        <translation>
            <numerusform>%n masked text changed.</numerusform>
            <numerusform>%n masked texts changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) to choose: along or not.</source>
        <translation>
            <numerusform>%n attachment to choose: along or not.</numerusform>
            <numerusform>%n attachments to choose: along or not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s), all chosen.</source>
        <translation>
            <numerusform>%n attachment, chosen.</numerusform>
            <numerusform>%n attachments, all chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known name(s) can still be read. F8 goes to the next one.</source>
        <translation>
            <numerusform>%n known name can still be read. F8 goes to the next one.</numerusform>
            <numerusform>%n known names can still be read. F8 goes to the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReporterCopyDialog</name>
    <message numerus="yes">
        <source>%n known name(s) can still be read in this copy.</source>
        <translation>
            <numerusform>%n known name can still be read in this copy.</numerusform>
            <numerusform>%n known names can still be read in this copy.</numerusform>
        </translation>
    </message>
</context>
</TS>
