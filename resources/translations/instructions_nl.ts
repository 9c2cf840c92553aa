<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>InstructionPaperDialog</name>
    <message>
        <source>Print instruction sheet</source>
        <translation>Instructieblad afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>A page for each of %n organisation(s).</source>
        <translation>
            <numerusform>Een bladzijde voor %n opdrachtgever.</numerusform>
            <numerusform>Een bladzijde voor elk van %n opdrachtgevers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Instructions</name>
    <message>
        <source>Who stands in, how to reach them</source>
        <translation>Wie waarneemt en hoe die te bereiken is</translation>
    </message>
    <message>
        <source>Whom to call at the organisation</source>
        <translation>Wie bij de opdrachtgever wordt gebeld</translation>
    </message>
    <message>
        <source>Whom not to call</source>
        <translation>Wie niet wordt gebeld</translation>
    </message>
    <message>
        <source>Where reporters can go meanwhile</source>
        <translation>Waar melders intussen terechtkunnen</translation>
    </message>
    <message>
        <source>What to tell to whom</source>
        <translation>Wat aan wie wordt verteld</translation>
    </message>
    <message>
        <source>What the stand-in may do</source>
        <translation>Wat de waarnemer mag</translation>
    </message>
    <message>
        <source>What the stand-in may not do</source>
        <translation>Wat de waarnemer niet mag</translation>
    </message>
    <message>
        <source>Where the sealed things lie</source>
        <translation>Waar de verzegelde stukken liggen</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>De praktijk</translation>
    </message>
    <message>
        <source>Functions rather than names: who could be part of a report.</source>
        <translation>Liever functies dan namen: wie bij een melding betrokken kan zijn.</translation>
    </message>
    <message>
        <source>Where, and who knows part 2. Never write a code on this sheet.</source>
        <translation>Waar, en wie deel 2 weet. Schrijf nooit een code op dit blad.</translation>
    </message>
    <message>
        <source>Name, address and who has the key of the office.</source>
        <translation>Naam, adres en wie de sleutel van het kantoor heeft.</translation>
    </message>
    <message>
        <source>Not gone through yet</source>
        <translation>Nog niet doorgenomen</translation>
    </message>
    <message>
        <source>Gone through on %1</source>
        <translation>Doorgenomen op %1</translation>
    </message>
    <message>
        <source>Gone through on %1, more than a year ago</source>
        <translation>Doorgenomen op %1, langer dan een jaar geleden</translation>
    </message>
</context>
<context>
    <name>InstructionsDialog</name>
    <message>
        <source>The names that are marked mean somebody else</source>
        <translation>Met deze namen is iemand anders bedoeld</translation>
    </message>
    <message>
        <source>Instruction sheet</source>
        <translation>Instructieblad</translation>
    </message>
    <message>
        <source>Keep as gone through</source>
        <translation>Bewaren als doorgenomen</translation>
    </message>
    <message>
        <source>For whoever has to act when you are suddenly away. What you leave as it is follows the vault, such as a contact person who changes. Write nothing about a case.</source>
        <translation>Voor wie iets moet doen als u plotseling uitvalt. Wat u laat staan, volgt de kluis, zoals een contactpersoon die wisselt. Schrijf niets over zaken.</translation>
    </message>
    <message>
        <source>This belongs to a case: %1. Take it out.</source>
        <translation>Dit hoort bij een zaak: %1. Haal het eruit.</translation>
    </message>
    <message>
        <source>Somebody in a case is called so: %1. Take it out, or say below that somebody else is meant.</source>
        <translation>Zo heet ook iemand in een zaak: %1. Haal het eruit, of geef onderaan aan dat iemand anders is bedoeld.</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message numerus="yes">
        <source>%n part(s) still empty</source>
        <translation>
            <numerusform>%n onderdeel nog leeg</numerusform>
            <numerusform>%n onderdelen nog leeg</numerusform>
        </translation>
    </message>
</context>
</TS>
