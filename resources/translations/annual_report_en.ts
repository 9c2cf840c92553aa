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
