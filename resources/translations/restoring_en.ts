<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContentsStep</name>
    <message numerus="yes">
        <source>%n change(s) made since then are not in it.</source>
        <translation>
            <numerusform>%n change made since then is not in it.</numerusform>
            <numerusform>%n changes made since then are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) since then are not in it.</source>
        <translation>
            <numerusform>%n case since then is not in it.</numerusform>
            <numerusform>%n cases since then are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) destroyed since then stay destroyed.</source>
        <translation>
            <numerusform>%n case destroyed since then stays destroyed.</numerusform>
            <numerusform>%n cases destroyed since then stay destroyed.</numerusform>
        </translation>
    </message>
</context>
</TS>
