<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Problems</name>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Deze tekst is te lang.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Deze datum ligt in de toekomst.</translation>
    </message>
    <message>
        <source>This date lies before 1990.</source>
        <translation>Deze datum ligt vóór 1990.</translation>
    </message>
    <message>
        <source>This date lies before the start.</source>
        <translation>Deze datum ligt vóór het begin.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Kies een dag na vandaag.</translation>
    </message>
    <message>
        <source>This day lies in another period already.</source>
        <translation>Deze dag valt al in een andere periode.</translation>
    </message>
    <message>
        <source>This is less than the number before it.</source>
        <translation>Dit is minder dan het getal ervoor.</translation>
    </message>
    <message>
        <source>This is less than nothing.</source>
        <translation>Dit kan niet minder dan nul zijn.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Dit getal is te groot.</translation>
    </message>
    <message>
        <source>This needs a consent that was given by then.</source>
        <translation>Hiervoor is een toestemming nodig die toen al gegeven was.</translation>
    </message>
    <message>
        <source>This name is already in use.</source>
        <translation>Deze naam is al in gebruik.</translation>
    </message>
    <message>
        <source>Type a date, such as 21-11-2025.</source>
        <translation>Typ een datum, zoals 21-11-2025.</translation>
    </message>
    <message>
        <source>Type hours, such as 1.5, 1:30 or 90m.</source>
        <translation>Typ uren, zoals 1,5, 1:30 of 90m.</translation>
    </message>
    <message>
        <source>Type a time, such as 15:00.</source>
        <translation>Typ een tijd, zoals 15:00.</translation>
    </message>
    <message>
        <source>A report about this day left already. Choose a later one.</source>
        <translation>Over deze dag is al een verslag verstuurd. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Typ een getal.</translation>
    </message>
</context>
</TS>
