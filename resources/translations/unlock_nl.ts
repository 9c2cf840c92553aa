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
            <source>Password (at least 12 characters)</source>
            <translation>Wachtwoord (ten minste 12 tekens)</translation>
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
            <source>Choose a stronger password, or have six words proposed.</source>
            <translation>Kies een sterker wachtwoord, of laat zes woorden voorstellen.</translation>
        </message>
        <message>
            <source>The two passwords are not the same.</source>
            <translation>De twee wachtwoorden zijn niet gelijk.</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheet</name>
        <message>
            <source>Recovery code of your vpdesk vault. Keep it apart from your computer.</source>
            <translation>Herstelcode van uw kluis van vpdesk. Bewaar haar apart van uw computer.</translation>
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
            <source>Weak.</source>
            <translation>Zwak.</translation>
        </message>
        <message>
            <source>Good enough.</source>
            <translation>Goed genoeg.</translation>
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
            <source>With password</source>
            <translation>Met wachtwoord</translation>
        </message>
        <message>
            <source>With your computer’s keyring</source>
            <translation>Met de sleutelbos van uw computer</translation>
        </message>
        <message>
            <source>Forgotten your password? Use the recovery code</source>
            <translation>Wachtwoord vergeten? Gebruik de herstelcode</translation>
        </message>
        <message>
            <source>Open it all the same</source>
            <translation>Toch openen</translation>
        </message>
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Encrypted on this computer. No connection to the internet.</source>
            <translation>Versleuteld op deze computer. Geen verbinding met internet.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Herstelcode</translation>
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
            <source>Open vault</source>
            <translation>Kluis openen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
    </context>
</TS>
