<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>KeptText</name>
    <message>
        <source>This is your draft.</source>
        <translation>Dit is uw concept.</translation>
    </message>
</context>
</TS>
