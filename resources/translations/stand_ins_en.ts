<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>GivenWords</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken over</source>
        <translation>
            <numerusform>%n entry taken over</numerusform>
            <numerusform>%n entries taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandInsPage</name>
    <message numerus="yes">
        <source>%n entries could not be taken over: the case is gone, or the consent does not stand. They are still in the file.</source>
        <translation>
            <numerusform>%n entry could not be taken over: the case is gone, or the consent does not stand. It is still in the file.</numerusform>
            <numerusform>%n entries could not be taken over: the case is gone, or the consent does not stand. They are still in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken over.</source>
        <translation>
            <numerusform>%n entry taken over.</numerusform>
            <numerusform>%n entries taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message numerus="yes">
        <source>%n entries were taken over before.</source>
        <translation>
            <numerusform>%n entry was taken over before.</numerusform>
            <numerusform>%n entries were taken over before.</numerusform>
        </translation>
    </message>
</context>
</TS>
