<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErasureWords</name>
    <message numerus="yes">
        <source>%n planned follow-up(s) go too.</source>
        <translation>
            <numerusform>%n planned follow-up goes too.</numerusform>
            <numerusform>%n planned follow-ups go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reporter has %n other case(s). They stay, with the name.</source>
        <translation>
            <numerusform>The reporter has %n other case. It stays, with the name.</numerusform>
            <numerusform>The reporter has %n other cases. They stay, with the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) for colleagues stay in your own register.</source>
        <translation>
            <numerusform>%n sheet for colleagues stays in your own register.</numerusform>
            <numerusform>%n sheets for colleagues stay in your own register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n annual report(s) hold the name or the code name. Change them first: after erasing, vpdesk does not recognise these any more.</source>
        <translation>
            <numerusform>The texts of %n annual report hold the name or the code name. Change them first: after erasing, vpdesk does not recognise these any more.</numerusform>
            <numerusform>The texts of %n annual reports hold the name or the code name. Change them first: after erasing, vpdesk does not recognise these any more.</numerusform>
        </translation>
    </message>
</context>
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
