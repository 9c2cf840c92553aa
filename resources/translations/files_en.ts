<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attaching</name>
    <message numerus="yes">
        <source>%n file(s) added, encrypted. The originals stay where they were.</source>
        <translation>
            <numerusform>%n file added, encrypted. The original stays where it was.</numerusform>
            <numerusform>%n files added, encrypted. The originals stay where they were.</numerusform>
        </translation>
    </message>
</context>
</TS>
