<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>RecoveryCodeStep</name>
    <message>
        <source>Capitals, spaces and hyphens make no difference.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Typ eerst de code over.</translation>
    </message>
    <message>
        <source>No printer was found. Write the code down.</source>
        <translation>Er is geen printer gevonden. Schrijf de code over.</translation>
    </message>
    <message>
        <source>With this code you can always open your vault, also on another computer. Write it down or print it, and keep it apart from this computer.</source>
        <translation>Met deze code kunt u uw kluis altijd openen, ook op een andere computer. Schrijf haar op of druk haar af, en bewaar haar apart van deze computer.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Type the recovery code from the paper</source>
        <translation>Typ de herstelcode over van het papier</translation>
    </message>
</context>
</TS>
