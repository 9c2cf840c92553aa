<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>_Several</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other reporter(s) name the same accused: %1.</source>
        <translation>
            <numerusform>%n other reporter names the same accused: %1.</numerusform>
            <numerusform>%n other reporters name the same accused: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
