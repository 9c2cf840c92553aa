<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RemarkList</name>
    <message numerus="yes">
        <source>And %n more, further on in the text.</source>
        <translation>
            <numerusform>And %n more, further on in the text.</numerusform>
            <numerusform>And %n more, further on in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) looked at</source>
        <translation>
            <numerusform>%n place looked at</numerusform>
            <numerusform>%n places looked at</numerusform>
        </translation>
    </message>
</context>
</TS>
