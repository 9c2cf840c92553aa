<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>FirstStartCard</name>
    <message>
        <source>You can change this later in the settings.</source>
        <translation>U kunt dit later wijzigen bij de instellingen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>I have a backup of my vault…</source>
        <translation>Ik heb een reservekopie van mijn kluis…</translation>
    </message>
    <message>
        <source>Look at the sample practice</source>
        <translation>Bekijk de voorbeeldpraktijk</translation>
    </message>
    <message>
        <source>Encrypted on this computer. No connection to the internet.</source>
        <translation>Versleuteld op deze computer. Geen verbinding met internet.</translation>
    </message>
    <message>
        <source>Welcome to vpdesk</source>
        <translation>Welkom bij vpdesk</translation>
    </message>
    <message>
        <source>How do you open the vault?</source>
        <translation>Hoe opent u de kluis?</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Uw herstelcode</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Stap %1 van 3</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>This is the vault put back, as of %1.</source>
        <translation>Dit is de teruggezette kluis van %1.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample practice</source>
        <translation>Voorbeeldpraktijk</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoever het is</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rondkijken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Remove the sample practice</source>
        <translation>Voorbeeldpraktijk verwijderen</translation>
    </message>
    <message>
        <source>Back to your own vault</source>
        <translation>Terug naar uw eigen kluis</translation>
    </message>
    <message>
        <source>Apart from your own vault. No connection to the internet.</source>
        <translation>Los van uw eigen kluis. Geen verbinding met internet.</translation>
    </message>
    <message>
        <source>A made-up practice to look around in. Everything in it is invented, and nothing of it enters your own vault.</source>
        <translation>Een verzonnen praktijk om in rond te kijken. Alles erin is bedacht, en niets ervan komt in uw eigen kluis.</translation>
    </message>
    <message>
        <source>It is being stopped…</source>
        <translation>Er wordt gestopt…</translation>
    </message>
    <message>
        <source>One moment: the made-up practice is being made ready.</source>
        <translation>Een ogenblik: de verzonnen praktijk wordt klaargezet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Toch openen</translation>
    </message>
    <message>
        <source>With password</source>
        <translation>Met wachtwoord</translation>
    </message>
    <message>
        <source>With your computer’s keyring</source>
        <translation>Met de sleutelbos van uw computer</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Encrypted on this computer. No connection to the internet.</source>
        <translation>Versleuteld op deze computer. Geen verbinding met internet.</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens make no difference.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Forgotten your password? Use the recovery code</source>
        <translation>Wachtwoord vergeten? Gebruik de herstelcode</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>Met de herstelcode</translation>
    </message>
    <message>
        <source>Look at the sample practice</source>
        <translation>Bekijk de voorbeeldpraktijk</translation>
    </message>
    <message>
        <source>Enter your password to open the vault.</source>
        <translation>Voer uw wachtwoord in om de kluis te openen.</translation>
    </message>
    <message>
        <source>Your computer’s keyring opens the vault.</source>
        <translation>De sleutelbos van uw computer opent de kluis.</translation>
    </message>
    <message>
        <source>Type the recovery code from the paper.</source>
        <translation>Typ de herstelcode over van het papier.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Bezig met ontgrendelen…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Opnieuw over %n seconde</numerusform>
            <numerusform>Opnieuw over %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Kluis openen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>After an update this takes longer once. Leave vpdesk open.</source>
        <translation>Na een nieuwe versie duurt dit één keer langer. Laat vpdesk open.</translation>
    </message>
    <message>
        <source>Your computer’s keyring may be asking for permission in another window.</source>
        <translation>Misschien vraagt de sleutelbos van uw computer in een ander venster om toestemming.</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>De map van de kluis</translation>
    </message>
</context>
</TS>
