<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>_Words</name>
    <message>
        <source>Backup made and proven: %1</source>
        <translation>Reservekopie gemaakt en bewezen: %1</translation>
    </message>
    <message>
        <source>Backup made and proven: %1, on the same disk as the vault.</source>
        <translation>Reservekopie gemaakt en bewezen: %1, op dezelfde schijf als de kluis.</translation>
    </message>
    <message>
        <source>Backup made and proven: %1. The place ‘%2’ is not connected.</source>
        <translation>Reservekopie gemaakt en bewezen: %1. De plek ‘%2’ is niet aangesloten.</translation>
    </message>
    <message>
        <source>The newest backup is dated in the future: %1. Check the clock.</source>
        <translation>De nieuwste reservekopie heeft een datum in de toekomst: %1. Kijk de klok na.</translation>
    </message>
    <message>
        <source>There is no proven backup yet.</source>
        <translation>Er is nog geen bewezen reservekopie.</translation>
    </message>
    <message>
        <source>There is no proven backup yet: ‘%1’ is not connected.</source>
        <translation>Er is nog geen bewezen reservekopie: ‘%1’ is niet aangesloten.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup: %n day(s) ago</source>
        <translation>
            <numerusform>Laatste reservekopie: %n dag geleden</numerusform>
            <numerusform>Laatste reservekopie: %n dagen geleden</numerusform>
        </translation>
    </message>
</context>
</TS>
