<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>UseWords</name>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>Card is used up</source>
        <translation>Kaart is op</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 te veel</translation>
    </message>
</context>
</TS>
