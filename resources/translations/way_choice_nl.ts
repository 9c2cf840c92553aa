<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>WayChoice</name>
    <message>
        <source>Your computer’s keyring and a password</source>
        <translation>Sleutelbos van uw computer en een wachtwoord</translation>
    </message>
    <message>
        <source>Recommended. Even someone who gets into your computer cannot get in without your password.</source>
        <translation>Aanbevolen. Ook wie in uw computer kan, komt er zonder uw wachtwoord niet in.</translation>
    </message>
    <message>
        <source>Only your computer’s keyring</source>
        <translation>Alleen de sleutelbos van uw computer</translation>
    </message>
    <message>
        <source>As safe as your login to the computer; whoever sits at your open computer can get in.</source>
        <translation>Even veilig als uw aanmelding bij de computer; wie aan uw open computer zit, kan erin.</translation>
    </message>
    <message>
        <source>Only a password</source>
        <translation>Alleen een wachtwoord</translation>
    </message>
    <message>
        <source>For computers without a usable keyring.</source>
        <translation>Voor computers zonder bruikbare sleutelbos.</translation>
    </message>
</context>
</TS>
