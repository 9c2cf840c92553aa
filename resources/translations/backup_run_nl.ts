<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BackupRun</name>
    <message>
        <source>The backup is being made…</source>
        <translation>De reservekopie wordt gemaakt…</translation>
    </message>
    <message>
        <source>The backup is being made and proven: %1 %</source>
        <translation>De reservekopie wordt gemaakt en nagekeken: %1 %</translation>
    </message>
</context>
</TS>
