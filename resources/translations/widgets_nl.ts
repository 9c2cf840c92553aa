<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>DateEdit</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Kiezen uit de kalender</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Concept bewaren</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep the draft or throw it away?</source>
        <translation>Concept bewaren of weggooien?</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (niet verplicht)</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>RemarkList</name>
    <message>
        <source>Show again</source>
        <translation>Weer tonen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, further on in the text.</source>
        <translation>
            <numerusform>En nog %n, verderop in de tekst.</numerusform>
            <numerusform>En nog %n, verderop in de tekst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) looked at</source>
        <translation>
            <numerusform>%n plaats nagekeken</numerusform>
            <numerusform>%n plaatsen nagekeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarkRow</name>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Seen, may stay</source>
        <translation>Gezien, mag blijven</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Show %1 more</source>
        <translation>Nog %1 tonen</translation>
    </message>
    <message>
        <source>More for the selected row</source>
        <translation>Meer voor de gekozen regel</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search field</source>
        <translation>Zoekveld wissen</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>TimeEdit</name>
    <message>
        <source>hh:mm</source>
        <translation>uu:mm</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>_CommandButton</name>
    <message>
        <source>current page</source>
        <translation>huidige pagina</translation>
    </message>
</context>
</TS>
