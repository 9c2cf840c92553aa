<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n file(s) added, encrypted. The originals stay where they were.</source>
        <translation>
            <numerusform>%n file added, encrypted. The original stays where it was.</numerusform>
            <numerusform>%n files added, encrypted. The originals stay where they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDropping</name>
    <message numerus="yes">
        <source>Let go to add %n attachment(s)</source>
        <translation>
            <numerusform>Let go to add %n attachment</numerusform>
            <numerusform>Let go to add %n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay outside: %1</source>
        <translation>
            <numerusform>%n file stays outside: %1</numerusform>
            <numerusform>%n files stay outside: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFactWords</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy: %n month(s) after closing, and not before the annual report.</source>
        <translation>
            <numerusform>Destroy: %n month after closing, and not before the annual report.</numerusform>
            <numerusform>Destroy: %n months after closing, and not before the annual report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content may be destroyed from %1: %n month(s) after closing, and not before the annual report of %2 is final. You will be asked; nothing goes by itself.</source>
        <translation>
            <numerusform>The content may be destroyed from %1: %n month after closing, and not before the annual report of %2 is final. You will be asked; nothing goes by itself.</numerusform>
            <numerusform>The content may be destroyed from %1: %n months after closing, and not before the annual report of %2 is final. You will be asked; nothing goes by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running case(s)</source>
        <translation>
            <numerusform>%n running case</numerusform>
            <numerusform>%n running cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingCheck</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
</TS>
