<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ContentsStep</name>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Opdrachtgevers</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Laatste vermelding</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemaakt met</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>How do you open the vault from now on?</source>
        <translation>Hoe opent u de kluis voortaan?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>This backup is of another vault, or of before new keys. The vault that is open stays as it is.</source>
        <translation>Deze reservekopie is van een andere kluis, of van vóór nieuwe sleutels. De kluis die open is, blijft zoals zij is.</translation>
    </message>
    <message>
        <source>Nothing has changed since this backup.</source>
        <translation>Sinds deze reservekopie is er niets veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since then are not in it.</source>
        <translation>
            <numerusform>%n wijziging van daarna staat er niet in.</numerusform>
            <numerusform>%n wijzigingen van daarna staan er niet in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) since then are not in it.</source>
        <translation>
            <numerusform>%n zaak van daarna staat er niet in.</numerusform>
            <numerusform>%n zaken van daarna staan er niet in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault as it is now stays where it is.</source>
        <translation>Uw kluis van nu blijft bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) destroyed since then stay destroyed.</source>
        <translation>
            <numerusform>%n zaak die daarna is vernietigd, blijft vernietigd.</numerusform>
            <numerusform>%n zaken die daarna zijn vernietigd, blijven vernietigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of destroyed cases could not be read: what was destroyed after this backup may be in it.</source>
        <translation>De lijst van vernietigde zaken is niet te lezen: wat na deze reservekopie is vernietigd, kan er nog in staan.</translation>
    </message>
    <message>
        <source>Put back into a new folder</source>
        <translation>Terugzetten in een nieuwe map</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>A backup goes into a new folder. You see first what is in it; the vault you have stays as it is.</source>
        <translation>Een reservekopie komt in een nieuwe map. U ziet eerst wat erin staat; de kluis die u hebt, blijft zoals zij is.</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Gevonden reservekopieën</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Inkijken</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Choose a backup</source>
        <translation>Reservekopie kiezen</translation>
    </message>
    <message>
        <source>Backups (*.vpbak)</source>
        <translation>Reservekopieën (*.vpbak)</translation>
    </message>
    <message>
        <source>Folder for the new vault</source>
        <translation>Map voor de nieuwe kluis</translation>
    </message>
    <message>
        <source>The backup is encrypted. Open it to see what is in it.</source>
        <translation>De reservekopie is versleuteld. Open haar om te zien wat erin staat.</translation>
    </message>
    <message>
        <source>The keys of the open vault do not fit. Open the backup with its own.</source>
        <translation>De sleutels van de open kluis passen niet. Open de reservekopie met haar eigen wachtwoord of herstelcode.</translation>
    </message>
    <message>
        <source>The backup has been put back into %1.</source>
        <translation>De reservekopie is teruggezet in %1.</translation>
    </message>
    <message>
        <source>The vault in %1 stays as it is, until you remove it yourself.</source>
        <translation>De kluis in %1 blijft zoals zij is, totdat u haar zelf verwijdert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was put back.</source>
        <translation>Gestopt. Er is niets teruggezet.</translation>
    </message>
    <message>
        <source>What is in this backup</source>
        <translation>Wat staat er in deze reservekopie</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Reservekopie kiezen…</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Inkijken</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Bezig met inkijken…</translation>
    </message>
    <message>
        <source>Putting back…</source>
        <translation>Bezig met terugzetten…</translation>
    </message>
    <message>
        <source>Open this vault</source>
        <translation>Deze kluis openen</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
</context>
<context>
    <name>RestoreFrame</name>
    <message>
        <source>Putting back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>The backup is being checked through.</source>
        <translation>De reservekopie wordt nagekeken.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>The one the vault had when the backup was made.</source>
        <translation>Het wachtwoord dat de kluis had toen de kopie werd gemaakt.</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens make no difference.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Vul dit eerst in.</translation>
    </message>
    <message>
        <source>The one the vault had then, together with the keyring of that computer. On another computer only the recovery code opens it.</source>
        <translation>Het wachtwoord van toen, samen met de sleutelbos van die computer. Op een andere computer gaat zij alleen met de herstelcode open.</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Wachtwoord gebruiken</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Herstelcode gebruiken</translation>
    </message>
</context>
</TS>
