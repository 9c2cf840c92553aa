<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>SeenPages</name>
    <message numerus="yes">
        <source>Only the first %n page(s) are shown.</source>
        <translation>
            <numerusform>Alleen de eerste pagina wordt getoond.</numerusform>
            <numerusform>Alleen de eerste %n pagina’s worden getoond.</numerusform>
        </translation>
    </message>
</context>
</TS>
