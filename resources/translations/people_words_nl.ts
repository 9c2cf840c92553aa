<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>PeopleWords</name>
    <message>
        <source>reporter in %1</source>
        <translation>melder in %1</translation>
    </message>
    <message>
        <source>witness in %1</source>
        <translation>getuige in %1</translation>
    </message>
    <message>
        <source>accused in %1</source>
        <translation>beschuldigde in %1</translation>
    </message>
    <message>
        <source>contact person of the organisation</source>
        <translation>contactpersoon van de opdrachtgever</translation>
    </message>
    <message>
        <source>internal confidential adviser of the organisation</source>
        <translation>interne vertrouwenspersoon van de opdrachtgever</translation>
    </message>
    <message>
        <source>you yourself</source>
        <translation>uzelf</translation>
    </message>
    <message>
        <source>contact person who receives the annual report</source>
        <translation>contactpersoon die het jaarverslag ontvangt</translation>
    </message>
    <message>
        <source>The reporter may also be: %1.</source>
        <translation>De melder is mogelijk ook: %1.</translation>
    </message>
    <message>
        <source>The witness may also be: %1.</source>
        <translation>De getuige is mogelijk ook: %1.</translation>
    </message>
    <message>
        <source>The accused may also be: %1.</source>
        <translation>De beschuldigde is mogelijk ook: %1.</translation>
    </message>
    <message>
        <source>Asked each reporter separately</source>
        <translation>Elke melder apart gevraagd</translation>
    </message>
    <message>
        <source>The reporters act together, with the consent of each</source>
        <translation>De melders trekken samen op, met toestemming van elk</translation>
    </message>
    <message>
        <source>Told the organisation of a trend, without people</source>
        <translation>De opdrachtgever een trend gemeld, zonder personen</translation>
    </message>
    <message>
        <source>Handed one of the two over</source>
        <translation>Een van beide zaken overgedragen</translation>
    </message>
    <message>
        <source>I stay with the reporter and referred the other on</source>
        <translation>Ik blijf bij de melder en heb de ander verwezen</translation>
    </message>
    <message>
        <source>Consulted a colleague, without names</source>
        <translation>Met een collega overlegd, zonder namen</translation>
    </message>
    <message>
        <source>Do nothing with it for now</source>
        <translation>Voorlopig niets mee doen</translation>
    </message>
    <message>
        <source>They are not the same person</source>
        <translation>Het is niet dezelfde persoon</translation>
    </message>
    <message>
        <source>Role conflict</source>
        <translation>Rolconflict</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>This may also be: %1. You can go on.</source>
        <translation>Dit is mogelijk ook: %1. U kunt gewoon doorgaan.</translation>
    </message>
    <message>
        <source>May be the same as the accused in %1. Use the same words if so.</source>
        <translation>Mogelijk dezelfde als de beschuldigde in %1. Gebruik dan dezelfde woorden.</translation>
    </message>
</context>
<context>
    <name>_Several</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other reporter(s) name the same accused: %1.</source>
        <translation>
            <numerusform>Nog %n melder noemt dezelfde beschuldigde: %1.</numerusform>
            <numerusform>Nog %n melders noemen dezelfde beschuldigde: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
