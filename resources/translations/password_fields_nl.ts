<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>PasswordFields</name>
    <message>
        <source>Choose a stronger password, or have six words proposed.</source>
        <translation>Kies een sterker wachtwoord, of laat zes woorden voorstellen.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De twee wachtwoorden zijn niet gelijk.</translation>
    </message>
    <message>
        <source>At least 12 characters; five or six words are easy to remember.</source>
        <translation>Ten minste 12 tekens; vijf of zes woorden zijn goed te onthouden.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Propose six words</source>
        <translation>Zes woorden voorstellen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
</context>
</TS>
