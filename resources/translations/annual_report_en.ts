<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContentsDialog</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n period</numerusform>
            <numerusform>%n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; and %n more</numerusform>
            <numerusform>; and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsPane</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhySheetContent</name>
    <message numerus="yes">
        <source>%n case(s), of %1</source>
        <translation>
            <numerusform>%n case, of %1</numerusform>
            <numerusform>%n cases, of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ForeseenCounts</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report makes %n statement(s) about reporters.</source>
        <translation>
            <numerusform>The report makes %n statement about reporters.</numerusform>
            <numerusform>The report makes %n statements about reporters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vpdesk counted %n group(s) again.</source>
        <translation>
            <numerusform>vpdesk counted %n group again.</numerusform>
            <numerusform>vpdesk counted %n groups again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That also holds beside %n earlier report(s) of this employer.</source>
        <translation>
            <numerusform>That also holds beside %n earlier report of this employer.</numerusform>
            <numerusform>That also holds beside %n earlier reports of this employer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ReporterCounts</name>
    <message numerus="yes">
        <source>%n reporter(s)</source>
        <translation>
            <numerusform>%n reporter</numerusform>
            <numerusform>%n reporters</numerusform>
        </translation>
    </message>
</context>
</TS>
