<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CasePicker</name>
    <message>
        <source>Search in cases</source>
        <translation>Zoeken in zaken</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>No case is found with these words.</source>
        <translation>Met deze woorden is geen zaak gevonden.</translation>
    </message>
</context>
</TS>
