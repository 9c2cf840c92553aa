<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>HitWords</name>
    <message>
        <source>%1 is a name from a case.</source>
        <translation>%1 is een naam uit een zaak.</translation>
    </message>
    <message>
        <source>%1 is nearly a name from a case.</source>
        <translation>%1 lijkt op een naam uit een zaak.</translation>
    </message>
    <message>
        <source>%1 holds a name from a case.</source>
        <translation>in %1 staat een naam uit een zaak.</translation>
    </message>
    <message>
        <source>%1 are the initials of somebody in a case.</source>
        <translation>%1 zijn de initialen van iemand uit een zaak.</translation>
    </message>
    <message>
        <source>%1 is an e-mail address.</source>
        <translation>%1 is een e-mailadres.</translation>
    </message>
    <message>
        <source>%1 is a telephone number.</source>
        <translation>%1 is een telefoonnummer.</translation>
    </message>
    <message>
        <source>%1 is a bank account.</source>
        <translation>%1 is een rekeningnummer.</translation>
    </message>
    <message>
        <source>%1 is a postcode.</source>
        <translation>%1 is een postcode.</translation>
    </message>
    <message>
        <source>%1 is a day on which something happened in a case.</source>
        <translation>%1 is een dag waarop in een zaak iets gebeurde.</translation>
    </message>
    <message>
        <source>%1 is a date and can make somebody known.</source>
        <translation>%1 is een datum en kan iemand herkenbaar maken.</translation>
    </message>
    <message>
        <source>%1 is a time and can make somebody known.</source>
        <translation>%1 is een tijdstip en kan iemand herkenbaar maken.</translation>
    </message>
    <message>
        <source>%1 looks like a reference.</source>
        <translation>%1 lijkt op een kenmerk.</translation>
    </message>
    <message>
        <source>%1 is no number that the report prints.</source>
        <translation>%1 is geen aantal dat in het verslag staat.</translation>
    </message>
    <message>
        <source>%1 says something about how many.</source>
        <translation>%1 zegt iets over aantallen.</translation>
    </message>
    <message>
        <source>%1 speaks of one person.</source>
        <translation>%1 gaat over één persoon.</translation>
    </message>
    <message>
        <source>%1 tells when something was.</source>
        <translation>%1 zegt wanneer iets was.</translation>
    </message>
    <message>
        <source>An invisible sign turns the text round here.</source>
        <translation>hier draait een onzichtbaar teken de tekst om.</translation>
    </message>
    <message>
        <source>%1 means somebody in a case.</source>
        <translation>%1 is iemand uit een zaak.</translation>
    </message>
    <message>
        <source>%1 is the name of a contact person at the organisation.</source>
        <translation>%1 is een contactpersoon bij de opdrachtgever.</translation>
    </message>
    <message>
        <source>%1 stands in an e-mail address from a case.</source>
        <translation>%1 staat in een e-mailadres uit een zaak.</translation>
    </message>
    <message>
        <source>%1 is the code name of a case.</source>
        <translation>%1 is de codenaam van een zaak.</translation>
    </message>
    <message>
        <source>%1 is the number of a case.</source>
        <translation>%1 is het nummer van een zaak.</translation>
    </message>
    <message>
        <source>%1 can make a team known.</source>
        <translation>%1 kan een team herkenbaar maken.</translation>
    </message>
    <message>
        <source>%1 is the name of an organisation.</source>
        <translation>%1 is de naam van een opdrachtgever.</translation>
    </message>
    <message>
        <source>Take out: %2</source>
        <translation>Haal weg: %2</translation>
    </message>
    <message>
        <source>Check: %2</source>
        <translation>Controleer: %2</translation>
    </message>
</context>
</TS>
