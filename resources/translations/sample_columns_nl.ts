<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>SampleColumn</name>
    <message>
        <source>Column %1 is</source>
        <translation>Kolom %1 is</translation>
    </message>
</context>
</TS>
