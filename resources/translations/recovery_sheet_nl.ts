<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code of your vault</source>
        <translation>Herstelcode van uw kluis</translation>
    </message>
    <message>
        <source>With this code you open your vault when you have forgotten your password, when your computer’s keyring does not have the key, or on another computer.</source>
        <translation>Met deze code opent u uw kluis als u uw wachtwoord vergeten bent, als de sleutelbos van uw computer de sleutel niet heeft, of op een andere computer.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Zo gebruikt u de code</translation>
    </message>
    <message>
        <source>Start vpdesk and choose the recovery code below the password. Type the nine groups in their order. Capitals, spaces and hyphens make no difference. The code has no letters I, L, O and U: what looks like one is a 1, a 0 or a V.</source>
        <translation>Start vpdesk en kies onder het wachtwoord voor de herstelcode. Typ de negen groepen in hun volgorde over. Hoofdletters, spaties en streepjes maken niet uit. De letters I, L, O en U komen niet voor: wat daarop lijkt, is een 1, een 0 of een V.</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Waar u dit blad bewaart</translation>
    </message>
    <message>
        <source>Apart from your computer, in a place that only you can reach: a safe, or with your notary. Make no photo of it and do not send it to anyone.</source>
        <translation>Apart van uw computer, op een plaats waar alleen u bij kunt: een kluis thuis of bij de bank, of bij een notaris. Maak er geen foto van en stuur de code aan niemand.</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Wat u moet weten</translation>
    </message>
    <message>
        <source>Whoever has this sheet and your vault can read everything in it. Without password and without recovery code nobody can, not even the makers of vpdesk.</source>
        <translation>Wie dit blad én uw kluis heeft, kan alles lezen. Zonder wachtwoord en zonder herstelcode kan niemand dat, ook de makers van vpdesk niet.</translation>
    </message>
</context>
</TS>
