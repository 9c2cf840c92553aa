<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FoundWords</name>
    <message numerus="yes">
        <source>%n running case(s)</source>
        <translation>
            <numerusform>%n running case</numerusform>
            <numerusform>%n running cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleStrip</name>
    <message numerus="yes">
        <source>Locks in %n second(s).</source>
        <translation>
            <numerusform>Locks in %n second.</numerusform>
            <numerusform>Locks in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message numerus="yes">
        <source>It locks in %n minute(s).</source>
        <translation>
            <numerusform>It locks in %n minute.</numerusform>
            <numerusform>It locks in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It locks in %n second(s).</source>
        <translation>
            <numerusform>It locks in %n second.</numerusform>
            <numerusform>It locks in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
