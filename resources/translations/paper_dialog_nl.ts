<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>PaperDialog</name>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Paper and files are not protected.</source>
        <translation>Papier en bestanden zijn niet beschermd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Page %1 is being made</source>
        <translation>Pagina %1 wordt gemaakt</translation>
    </message>
    <message>
        <source>The reporter’s name stands in text that you wrote. That text is printed as it is.</source>
        <translation>De naam van de melder staat in tekst die u schreef. Die tekst wordt zo afgedrukt.</translation>
    </message>
</context>
</TS>
