<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Strength</name>
    <message>
        <source>Too short.</source>
        <translation>Te kort.</translation>
    </message>
    <message>
        <source>This one is tried first.</source>
        <translation>Dit wordt als eerste geprobeerd.</translation>
    </message>
    <message>
        <source>Weak: add words.</source>
        <translation>Zwak: voeg woorden toe.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Sterk genoeg.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Zeer sterk.</translation>
    </message>
</context>
</TS>
