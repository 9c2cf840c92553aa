<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>An organisation</source>
        <translation>Een opdrachtgever</translation>
    </message>
    <message>
        <source>Nothing to do yet. First add an organisation.</source>
        <translation>Nog niets te doen. Voeg eerst een opdrachtgever toe.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Opdrachtgever toevoegen</translation>
    </message>
    <message>
        <source>A first report</source>
        <translation>Een eerste melding</translation>
    </message>
    <message>
        <source>Record a report, or take over the register you have.</source>
        <translation>Leg een melding vast, of neem het register over dat u al hebt.</translation>
    </message>
    <message>
        <source>Record a report</source>
        <translation>Melding vastleggen</translation>
    </message>
    <message>
        <source>Take over a register…</source>
        <translation>Register overnemen…</translation>
    </message>
    <message>
        <source>A place for backups</source>
        <translation>Een plek voor reservekopieën</translation>
    </message>
    <message>
        <source>For example a stick: a copy on the same disk goes with that disk.</source>
        <translation>Bijvoorbeeld een stick: een kopie op dezelfde schijf gaat met die schijf mee.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Plek kiezen</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Getting started</source>
        <translation>Aan de slag</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Niet meer tonen</translation>
    </message>
</context>
</TS>
