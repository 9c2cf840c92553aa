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
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Capitals, spaces and hyphens make no difference.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit.</translation>
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
    <message>
        <source>No printer was found. Write the code down.</source>
        <translation>Er is geen printer gevonden. Schrijf de code over.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Typ eerst de code over.</translation>
    </message>
</context>
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
<context>
    <name>Strength</name>
    <message>
        <source>Too short.</source>
        <translation>Te kort.</translation>
    </message>
    <message>
        <source>This one is tried first.</source>
        <translation>Dit wordt als eerste geprobeerd.</translation>
    </message>
    <message>
        <source>Weak: add words.</source>
        <translation>Zwak: voeg woorden toe.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Sterk genoeg.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Zeer sterk.</translation>
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
        <source>Your computer’s keyring may be asking for permission in another window.</source>
        <translation>Misschien vraagt de sleutelbos van uw computer in een ander venster om toestemming.</translation>
    </message>
    <message>
        <source>The folder of the vault</source>
        <translation>De map van de kluis</translation>
    </message>
</context>
<context>
    <name>WayStep</name>
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
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
</context>
</TS>
