<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>FoundText</name>
    <message>
        <source>found in %1</source>
        <translation>gevonden in %1</translation>
    </message>
</context>
</TS>
