<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccessDialogs</name>
    <message>
        <source>New recovery code</source>
        <translation>Nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Replace recovery code</source>
        <translation>Herstelcode vervangen</translation>
    </message>
    <message>
        <source>The old code still works.</source>
        <translation>De oude code werkt nog.</translation>
    </message>
    <message>
        <source>The old code works until you have typed the new one. Earlier backups keep the old code: keep its paper as long as you keep those.</source>
        <translation>De oude code werkt tot u de nieuwe hebt overgetypt. Eerdere reservekopieën houden de oude code: bewaar dat papier zolang u die kopieën bewaart.</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens make no difference.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Rehearse the recovery code</source>
        <translation>Herstelcode oefenen</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Code controleren</translation>
    </message>
    <message>
        <source>The paper is gone: make a new code…</source>
        <translation>Het papier is weg: nieuwe code maken…</translation>
    </message>
    <message>
        <source>Type the code from the paper.</source>
        <translation>Typ de code over van het papier.</translation>
    </message>
    <message>
        <source>Not now: remind me in 30 days</source>
        <translation>Niet nu: herinner mij over 30 dagen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>The new password opens the vault together with your computer’s keyring. Earlier backups keep the old password.</source>
        <translation>Het nieuwe wachtwoord opent de kluis samen met de sleutelbos van uw computer. Eerdere reservekopieën houden het oude wachtwoord.</translation>
    </message>
    <message>
        <source>From now on the new password opens the vault. Earlier backups keep the old password.</source>
        <translation>Voortaan opent het nieuwe wachtwoord de kluis. Eerdere reservekopieën houden het oude wachtwoord.</translation>
    </message>
    <message>
        <source>Change how the vault opens</source>
        <translation>Manier van openen wijzigen</translation>
    </message>
    <message>
        <source>Use this way</source>
        <translation>Manier wijzigen</translation>
    </message>
    <message>
        <source>The vault still opens as before.</source>
        <translation>De kluis gaat nog open zoals voorheen.</translation>
    </message>
</context>
<context>
    <name>AccessLog</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Inzagelog</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels, nieuwste eerst</numerusform>
        </translation>
    </message>
    <message>
        <source>What is opened, shown or saved outside vpdesk is listed here.</source>
        <translation>Hier staat wat is geopend, getoond of buiten vpdesk is opgeslagen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Geopend met</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Reservekopie kiezen</translation>
    </message>
    <message>
        <source>Backups (*.vpbak)</source>
        <translation>Reservekopieën (*.vpbak)</translation>
    </message>
    <message>
        <source>The backup is being checked: %1 %</source>
        <translation>De reservekopie wordt nagekeken: %1 %</translation>
    </message>
    <message>
        <source>The backup is whole and can be put back.</source>
        <translation>De reservekopie is heel en is terug te zetten.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewezen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>Add a place…</source>
        <translation>Plek toevoegen…</translation>
    </message>
    <message>
        <source>Where they are kept</source>
        <translation>Waar zij bewaard worden</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor reservekopieën</translation>
    </message>
    <message>
        <source>Stop using</source>
        <translation>Niet meer gebruiken</translation>
    </message>
    <message>
        <source>Stop using %1</source>
        <translation>%1 niet meer gebruiken</translation>
    </message>
    <message>
        <source>Not connected, or not made yet.</source>
        <translation>Niet aangesloten, of nog niet gemaakt.</translation>
    </message>
    <message>
        <source>The same disk as the vault: what takes the one takes both.</source>
        <translation>Dezelfde schijf als de kluis: gaat de schijf stuk, dan gaan zij samen verloren.</translation>
    </message>
    <message>
        <source>A service copies this folder elsewhere; backups are encrypted.</source>
        <translation>Een dienst kopieert deze map ergens anders heen; reservekopieën zijn versleuteld.</translation>
    </message>
    <message>
        <source>Last proven: %1.</source>
        <translation>Laatst bewezen: %1.</translation>
    </message>
    <message>
        <source>No backup here yet.</source>
        <translation>Hier staat nog geen reservekopie.</translation>
    </message>
    <message>
        <source>No more backups are made in %1. What is there stays.</source>
        <translation>In %1 komen geen reservekopieën meer. Wat er staat, blijft.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>Your vault opens with the keyring of this computer. On another computer only the recovery code opens a backup.</source>
        <translation>Uw kluis gaat open met de sleutelbos van deze computer. Op een andere computer opent alleen de herstelcode een reservekopie.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Nu maken</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Vanzelf</translation>
    </message>
    <message>
        <source>At locking and quitting, when something has changed. Kept are those of 10 days, 8 weeks and 12 months. Each is opened again and checked through.</source>
        <translation>Bij vergrendelen en afsluiten, als er iets veranderd is. Bewaard blijven die van 10 dagen, 8 weken en 12 maanden. Elke kopie wordt opnieuw geopend en helemaal nagekeken.</translation>
    </message>
    <message>
        <source>Warn after</source>
        <translation>Waarschuwen na</translation>
    </message>
    <message>
        <source>When the newest proven backup is older, Today says so.</source>
        <translation>Is de nieuwste bewezen kopie ouder, dan staat dat op Vandaag.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>Categories for all organisations cannot change while others are hidden.</source>
        <translation>U werkt bij één opdrachtgever. Categorieën voor alle opdrachtgevers veranderen nu niet.</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Zonder groep</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Add a category to %1</source>
        <translation>Categorie toevoegen aan %1</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Niet aangeboden</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 hernoemen</translation>
    </message>
    <message>
        <source>Was called %1 until %2</source>
        <translation>Heette %1 tot en met %2</translation>
    </message>
    <message>
        <source>Stop offering</source>
        <translation>Niet meer aanbieden</translation>
    </message>
    <message>
        <source>Stop offering %1</source>
        <translation>%1 niet meer aanbieden</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Weer aanbieden</translation>
    </message>
    <message>
        <source>Offer %1 again</source>
        <translation>%1 weer aanbieden</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Aanbieden</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>%1 aanbieden</translation>
    </message>
    <message>
        <source>%1 is offered no more.</source>
        <translation>%1 wordt niet meer aangeboden.</translation>
    </message>
    <message>
        <source>%1 is offered.</source>
        <translation>%1 wordt aangeboden.</translation>
    </message>
    <message>
        <source>Category added.</source>
        <translation>Categorie toegevoegd.</translation>
    </message>
    <message>
        <source>Category renamed.</source>
        <translation>Categorie hernoemd.</translation>
    </message>
    <message>
        <source>This can no longer be undone: a report left, or the name was taken.</source>
        <translation>Dit kan niet meer ongedaan worden gemaakt: er ging een verslag naar buiten, of de naam is vergeven.</translation>
    </message>
</context>
<context>
    <name>CategoryDialog</name>
    <message>
        <source>A report left with this name. There it stays; later reports have the new one, and say what it was called before.</source>
        <translation>Er is een verslag verstuurd met deze naam. Daar blijft hij staan. Latere verslagen hebben de nieuwe naam en zeggen hoe de categorie eerder heette.</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>Categorie toevoegen</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Categorie hernoemen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijziging opslaan</translation>
    </message>
    <message>
        <source>Give the name of the category.</source>
        <translation>Geef de naam van de categorie.</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Vul de eerste dag in.</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Zonder groep</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
</context>
<context>
    <name>CategoryForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Naam in het Engels</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>As the system</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Losse letters</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of windows and reports.</source>
        <translation>Van vensters en verslagen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light or dark; follows your desktop.</source>
        <translation>Licht of donker; volgt uw bureaublad.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Scales the whole window, from the next start on.</source>
        <translation>Vergroot het hele venster, vanaf de volgende start.</translation>
    </message>
    <message>
        <source>In a case: G for a talk, S for a step, and so on.</source>
        <translation>In een zaak: G voor een gesprek, S voor een stap, enzovoort.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen op het bureaublad</translation>
    </message>
    <message>
        <source>Remind me of what is planned</source>
        <translation>Herinneren aan wat gepland is</translation>
    </message>
    <message>
        <source>On your desktop, while the vault is open. It says that something is planned, never what or about whom.</source>
        <translation>Op uw bureaublad, terwijl de kluis open is. Er staat dát er iets gepland is, nooit wat of over wie.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minuut vooraf</numerusform>
            <numerusform>%n minuten vooraf</numerusform>
        </translation>
    </message>
    <message>
        <source>The new text size is used from the next start on.</source>
        <translation>De nieuwe tekstgrootte geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Nu opnieuw starten</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Take everything out</source>
        <translation>Alles exporteren</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>You work at %1 now: only what is of that organisation goes into the file.</source>
        <translation>U werkt nu bij %1: alleen wat van die opdrachtgever is, komt in het bestand.</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx), a sheet for each part</source>
        <translation>Rekenblad (.xlsx), een blad per onderdeel</translation>
    </message>
    <message>
        <source>JSON, complete, for another program</source>
        <translation>JSON, volledig, voor een ander programma</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Take everything out…</source>
        <translation>Alles exporteren…</translation>
    </message>
    <message>
        <source>Your register</source>
        <translation>Uw register</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Alles exporteren</translation>
    </message>
    <message>
        <source>As a spreadsheet or JSON, unencrypted, for you alone.</source>
        <translation>Als rekenblad of JSON, niet versleuteld, alleen voor u.</translation>
    </message>
    <message>
        <source>Saved. Outside the vault the file is no longer protected.</source>
        <translation>Bewaard. Buiten de kluis is het bestand niet meer beveiligd.</translation>
    </message>
</context>
<context>
    <name>HiddenNames</name>
    <message>
        <source>Hide names in lists</source>
        <translation>Namen verbergen in lijsten</translation>
    </message>
    <message>
        <source>Show the code name only. Names appear when you ask for them.</source>
        <translation>Toon alleen de codenaam. Namen verschijnen pas als u erom vraagt.</translation>
    </message>
    <message>
        <source>Whoever looks along reads who your reporters are, in Cases and while you search. Each opening of the vault with names in lists is noted in the access log.</source>
        <translation>Wie meekijkt, leest in Zaken en bij het zoeken wie uw melders zijn. Elke keer dat de kluis met namen in lijsten open is, staat in het inzagelog.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Opnieuw over %n seconde</numerusform>
            <numerusform>Opnieuw over %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockTriggerRows</name>
    <message>
        <source>Also locks at</source>
        <translation>Vergrendelt ook bij</translation>
    </message>
</context>
<context>
    <name>LockTriggers</name>
    <message>
        <source>Sleep</source>
        <translation>Slaapstand</translation>
    </message>
    <message>
        <source>Lock of the computer</source>
        <translation>Vergrendeling van de computer</translation>
    </message>
    <message>
        <source>Switch to another user</source>
        <translation>Wisselen van gebruiker</translation>
    </message>
    <message>
        <source>Screen saver</source>
        <translation>Schermbeveiliging</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>At waking up</source>
        <translation>Bij het ontwaken</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>The system does not tell it before; vpdesk locks within a second after waking up.</source>
        <translation>Het systeem meldt het niet vooraf; vpdesk vergrendelt binnen een seconde na het ontwaken.</translation>
    </message>
    <message>
        <source>Your system does not tell it. The automatic lock still works.</source>
        <translation>Uw systeem meldt dit niet. Automatisch vergrendelen werkt wel.</translation>
    </message>
    <message>
        <source>There is no message bus in this session. The automatic lock still works.</source>
        <translation>In deze sessie is geen berichtenbus. Automatisch vergrendelen werkt wel.</translation>
    </message>
    <message>
        <source>vpdesk cannot hear it on this system. The automatic lock still works.</source>
        <translation>Op dit systeem hoort vpdesk dit niet. Automatisch vergrendelen werkt wel.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Destroyed case</source>
        <translation>Vernietigde zaak</translation>
    </message>
    <message>
        <source>Removed case</source>
        <translation>Verwijderde zaak</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Sleutelbos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Keyring + password</source>
        <translation>Sleutelbos + wachtwoord</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Vault opened</source>
        <translation>Kluis geopend</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Naam getoond</translation>
    </message>
    <message>
        <source>Names shown in lists</source>
        <translation>Namen getoond in lijsten</translation>
    </message>
    <message>
        <source>Attachment viewed</source>
        <translation>Bijlage bekeken</translation>
    </message>
    <message>
        <source>Attachment saved</source>
        <translation>Bijlage opgeslagen</translation>
    </message>
    <message>
        <source>Document saved</source>
        <translation>Document opgeslagen</translation>
    </message>
    <message>
        <source>Appointment sheet printed</source>
        <translation>Aanstellingsblad afgedrukt</translation>
    </message>
    <message>
        <source>Appointment sheet saved</source>
        <translation>Aanstellingsblad opgeslagen</translation>
    </message>
    <message>
        <source>Instruction sheet printed</source>
        <translation>Instructieblad afgedrukt</translation>
    </message>
    <message>
        <source>Instruction sheet saved</source>
        <translation>Instructieblad opgeslagen</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Verslag opgeslagen</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Verslag vastgesteld</translation>
    </message>
    <message>
        <source>Concept taken out</source>
        <translation>Concept naar buiten</translation>
    </message>
    <message>
        <source>Case file printed</source>
        <translation>Zaakdossier afgedrukt</translation>
    </message>
    <message>
        <source>Case file saved</source>
        <translation>Zaakdossier opgeslagen</translation>
    </message>
    <message>
        <source>Decision about secrecy recorded</source>
        <translation>Besluit over geheimhouding vastgelegd</translation>
    </message>
    <message>
        <source>Worksheet about secrecy printed</source>
        <translation>Werkblad geheimhouding afgedrukt</translation>
    </message>
    <message>
        <source>Worksheet about secrecy saved</source>
        <translation>Werkblad geheimhouding opgeslagen</translation>
    </message>
    <message>
        <source>Addresses printed</source>
        <translation>Adressen afgedrukt</translation>
    </message>
    <message>
        <source>Addresses saved</source>
        <translation>Adressen opgeslagen</translation>
    </message>
    <message>
        <source>Activities printed</source>
        <translation>Activiteiten afgedrukt</translation>
    </message>
    <message>
        <source>Activities saved</source>
        <translation>Activiteiten opgeslagen</translation>
    </message>
    <message>
        <source>Options printed</source>
        <translation>Opties afgedrukt</translation>
    </message>
    <message>
        <source>Options saved</source>
        <translation>Opties opgeslagen</translation>
    </message>
    <message>
        <source>Privacy paper printed</source>
        <translation>Privacydocument afgedrukt</translation>
    </message>
    <message>
        <source>Privacy paper saved</source>
        <translation>Privacydocument opgeslagen</translation>
    </message>
    <message>
        <source>Privacy paper copied</source>
        <translation>Privacydocument gekopieerd</translation>
    </message>
    <message>
        <source>Calendar file saved</source>
        <translation>Agendabestand opgeslagen</translation>
    </message>
    <message>
        <source>Case sheet printed</source>
        <translation>Casusblad afgedrukt</translation>
    </message>
    <message>
        <source>Case sheet saved</source>
        <translation>Casusblad opgeslagen</translation>
    </message>
    <message>
        <source>Copy for the reporter printed</source>
        <translation>Inzagekopie voor de melder afgedrukt</translation>
    </message>
    <message>
        <source>Copy for the reporter saved</source>
        <translation>Inzagekopie voor de melder opgeslagen</translation>
    </message>
    <message>
        <source>PE points printed</source>
        <translation>PE-punten afgedrukt</translation>
    </message>
    <message>
        <source>PE points saved</source>
        <translation>PE-punten opgeslagen</translation>
    </message>
    <message>
        <source>Invoice lines saved</source>
        <translation>Factuurregels bewaard</translation>
    </message>
    <message>
        <source>Own hours saved</source>
        <translation>Eigen uren bewaard</translation>
    </message>
    <message>
        <source>Whole register taken out</source>
        <translation>Hele register geëxporteerd</translation>
    </message>
    <message>
        <source>Vault brought to a newer version</source>
        <translation>Kluis bijgewerkt voor een nieuwere versie</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Backup checked</source>
        <translation>Reservekopie nagekeken</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Reservekopie teruggezet</translation>
    </message>
    <message>
        <source>Case destroyed</source>
        <translation>Zaak vernietigd</translation>
    </message>
    <message>
        <source>Case held</source>
        <translation>Zaak aangehouden</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Zaak heropend</translation>
    </message>
    <message>
        <source>Cases merged</source>
        <translation>Zaken samengevoegd</translation>
    </message>
    <message>
        <source>Case handed to another organisation</source>
        <translation>Zaak naar andere opdrachtgever</translation>
    </message>
    <message>
        <source>Given to a stand-in</source>
        <translation>Aan een waarnemer gegeven</translation>
    </message>
    <message>
        <source>Taken over from a stand-in</source>
        <translation>Van een waarnemer overgenomen</translation>
    </message>
    <message>
        <source>Package of a colleague opened</source>
        <translation>Pakket van een collega geopend</translation>
    </message>
    <message>
        <source>Given back to a colleague</source>
        <translation>Aan een collega teruggegeven</translation>
    </message>
    <message>
        <source>Copy of a colleague’s cases destroyed</source>
        <translation>Kopie van zaken van een collega vernietigd</translation>
    </message>
    <message>
        <source>Way to open changed</source>
        <translation>Toegang gewijzigd</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nieuwe herstelcode</translation>
    </message>
    <message>
        <source>Recovery code rehearsed</source>
        <translation>Herstelcode geoefend</translation>
    </message>
    <message>
        <source>Keys renewed</source>
        <translation>Sleutels vernieuwd</translation>
    </message>
</context>
<context>
    <name>OpeningVault</name>
    <message>
        <source>Change password…</source>
        <translation>Wachtwoord wijzigen…</translation>
    </message>
    <message>
        <source>Change way…</source>
        <translation>Manier wijzigen…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nieuwe herstelcode…</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Herstelcode oefenen…</translation>
    </message>
    <message>
        <source>Renew keys…</source>
        <translation>Sleutels vernieuwen…</translation>
    </message>
    <message>
        <source>Way to open</source>
        <translation>Manier van openen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Recovery code rehearsed</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Always opens the vault, also on another computer. Without password and recovery code nobody can, not even the makers.</source>
        <translation>Opent de kluis altijd, ook op een andere computer. Zonder wachtwoord én herstelcode zijn de gegevens niet terug te halen. Ook niet door de maker.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>When someone may know a secret of yours and have a copy of the vault.</source>
        <translation>Als iemand uw wachtwoord of herstelcode kan kennen en een kopie van de kluis kan hebben.</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>De kluis openen</translation>
    </message>
    <message>
        <source>You type it each time the vault opens.</source>
        <translation>U typt het telkens als de kluis opengaat.</translation>
    </message>
    <message>
        <source>This vault opens without a password.</source>
        <translation>Deze kluis gaat open zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Only the recovery code opens this vault now.</source>
        <translation>Alleen de herstelcode opent deze kluis nu.</translation>
    </message>
    <message>
        <source>Choose a way to open</source>
        <translation>Manier kiezen</translation>
    </message>
    <message>
        <source>An old key could not be taken out of the keyring. It opens nothing.</source>
        <translation>Een oude sleutel kon niet uit de sleutelbos worden gehaald. Die opent niets meer.</translation>
    </message>
    <message>
        <source>Your computer’s keyring and a password together. Even someone who gets into your computer cannot get in without your password.</source>
        <translation>Sleutelbos van uw computer en een wachtwoord samen. Ook wie in uw computer kan, komt er zonder uw wachtwoord niet in.</translation>
    </message>
    <message>
        <source>Your computer’s keyring. As safe as your login to the computer; whoever sits at your open computer can get in.</source>
        <translation>Alleen de sleutelbos van uw computer. Even veilig als uw aanmelding bij de computer; wie aan uw open computer zit, kan erin.</translation>
    </message>
    <message>
        <source>A password, without the keyring of this computer.</source>
        <translation>Alleen een wachtwoord, zonder de sleutelbos van deze computer.</translation>
    </message>
    <message>
        <source>Only the recovery code.</source>
        <translation>Alleen de herstelcode.</translation>
    </message>
    <message>
        <source>Fetch the paper and type the code, to know that it works.</source>
        <translation>Pak het papier en typ de code over. Dan weet u dat zij werkt.</translation>
    </message>
    <message>
        <source>To be rehearsed on %2.</source>
        <translation>Te oefenen op %2.</translation>
    </message>
    <message>
        <source>You last had it at hand on %1. Next time on %2.</source>
        <translation>U had de code voor het laatst bij de hand op %1. Volgende keer op %2.</translation>
    </message>
</context>
<context>
    <name>OptionDialog</name>
    <message>
        <source>Add option</source>
        <translation>Optie toevoegen</translation>
    </message>
    <message>
        <source>Change option</source>
        <translation>Optie wijzigen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijziging opslaan</translation>
    </message>
    <message>
        <source>Give the name of the option.</source>
        <translation>Geef de naam van de optie.</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What speaks for it, one point on each line</source>
        <translation>Wat ervoor spreekt, één punt per regel</translation>
    </message>
    <message>
        <source>What speaks against it, one point on each line</source>
        <translation>Wat ertegen spreekt, één punt per regel</translation>
    </message>
    <message>
        <source>To think of, one point on each line</source>
        <translation>Om aan te denken, één punt per regel</translation>
    </message>
</context>
<context>
    <name>OptionHereDialog</name>
    <message>
        <source>At this organisation</source>
        <translation>Bij deze opdrachtgever</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijziging opslaan</translation>
    </message>
    <message>
        <source>Leave out names and the organisation: this text may go on the sheet.</source>
        <translation>Laat namen en de opdrachtgever weg: deze tekst kan op het blad komen.</translation>
    </message>
</context>
<context>
    <name>OptionHereForm</name>
    <message>
        <source>How it is at this organisation</source>
        <translation>Hoe het bij deze opdrachtgever is</translation>
    </message>
</context>
<context>
    <name>OptionSettings</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Choose one to say how things are there, or to leave an option out.</source>
        <translation>Kies er een om te zeggen hoe het daar is, of om een optie weg te laten.</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <source>The sheet for the reporter can be printed in both.</source>
        <translation>Het blad voor de melder kan in beide worden afgedrukt.</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Add an option to %1</source>
        <translation>Een optie toevoegen aan %1</translation>
    </message>
    <message>
        <source>Put the starter text of %1 back</source>
        <translation>De begintekst van %1 terugzetten</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 omhoog</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 omlaag</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigen tekst</translation>
    </message>
    <message>
        <source>With text of this organisation</source>
        <translation>Met tekst van deze opdrachtgever</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Wordt niet besproken</translation>
    </message>
    <message>
        <source>Discuss again</source>
        <translation>Weer bespreken</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Discuss %1 again</source>
        <translation>%1 weer bespreken</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 weglaten</translation>
    </message>
    <message>
        <source>Option moved.</source>
        <translation>Optie verplaatst.</translation>
    </message>
    <message>
        <source>%1 is discussed again.</source>
        <translation>%1 wordt weer besproken.</translation>
    </message>
    <message>
        <source>%1 is left out.</source>
        <translation>%1 wordt weggelaten.</translation>
    </message>
    <message>
        <source>Text changed.</source>
        <translation>Tekst gewijzigd.</translation>
    </message>
    <message>
        <source>The starter text is back.</source>
        <translation>De begintekst is terug.</translation>
    </message>
    <message>
        <source>Option added.</source>
        <translation>Optie toegevoegd.</translation>
    </message>
    <message>
        <source>No step for now</source>
        <translation>Voorlopig geen stap</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>To stand-ins</source>
        <translation>Naar waarneming</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Uw praktijk</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Stands on the annual report.</source>
        <translation>Staat op het jaarverslag.</translation>
    </message>
    <message>
        <source>Standing in</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Cases for a colleague, and what to do when you are suddenly away.</source>
        <translation>Zaken voor een collega, en wat moet gebeuren als u plotseling uitvalt.</translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation>Naam van de praktijk</translation>
    </message>
    <message>
        <source>This and what follows stands in your privacy statement.</source>
        <translation>Dit en wat volgt, staat in uw privacyverklaring.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Chamber of commerce number</source>
        <translation>KvK-nummer</translation>
    </message>
</context>
<context>
    <name>PrivacyPaperDialog</name>
    <message>
        <source>Still to fill in: %1. You can print it all the same.</source>
        <translation>Nog invullen: %1. U kunt toch afdrukken.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Take this out of your own text first: %1.</source>
        <translation>Haal dit eerst uit uw eigen tekst: %1.</translation>
    </message>
    <message>
        <source>Copied. Outside the vault the text is no longer protected.</source>
        <translation>Gekopieerd. Buiten de kluis is de tekst niet meer beveiligd.</translation>
    </message>
    <message>
        <source>Print record of processing</source>
        <translation>Verwerkingsregister afdrukken</translation>
    </message>
    <message>
        <source>Print privacy statement</source>
        <translation>Privacyverklaring afdrukken</translation>
    </message>
</context>
<context>
    <name>PrivacySectionDialog</name>
    <message>
        <source>Add section</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Onderdeel wijzigen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijziging opslaan</translation>
    </message>
    <message>
        <source>Give the heading of the section.</source>
        <translation>Geef de kop van het onderdeel.</translation>
    </message>
    <message>
        <source>Filled in by itself: %1. A line that begins with a hyphen is a point.</source>
        <translation>Wordt vanzelf ingevuld: %1. Een regel die met een streepje begint, is een punt.</translation>
    </message>
</context>
<context>
    <name>PrivacySectionForm</name>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Choose one where the statement differs from that for all.</source>
        <translation>Kies er een waar de verklaring anders is dan die voor alle.</translation>
    </message>
    <message>
        <source>View and print…</source>
        <translation>Bekijken en afdrukken…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The statement is for who talks to you, the record for the authority.</source>
        <translation>De verklaring is voor wie met u spreekt, het register voor de toezichthouder.</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Een onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Versions that left</source>
        <translation>Versies die naar buiten gingen</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>Still to fill in: %1.</source>
        <translation>Nog invullen: %1.</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Uw praktijk</translation>
    </message>
    <message>
        <source>View version %1</source>
        <translation>Versie %1 bekijken</translation>
    </message>
    <message>
        <source>Put the text for all of %1 back</source>
        <translation>De tekst voor alle van %1 terugzetten</translation>
    </message>
    <message>
        <source>Put the starter text of %1 back</source>
        <translation>De begintekst van %1 terugzetten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Section changed.</source>
        <translation>Onderdeel gewijzigd.</translation>
    </message>
    <message>
        <source>The text is back.</source>
        <translation>De tekst staat terug.</translation>
    </message>
    <message>
        <source>Section added.</source>
        <translation>Onderdeel toegevoegd.</translation>
    </message>
    <message>
        <source>Section removed.</source>
        <translation>Onderdeel verwijderd.</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Verwerkingsregister</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Empty: stays out of the document</source>
        <translation>Leeg: komt niet in het document</translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>Nog invullen: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>For this organisation alone</source>
        <translation>Alleen voor deze opdrachtgever</translation>
    </message>
    <message>
        <source>Own section</source>
        <translation>Eigen onderdeel</translation>
    </message>
    <message>
        <source>Differs from the starter text</source>
        <translation>Wijkt af van de begintekst</translation>
    </message>
</context>
<context>
    <name>ProofFields</name>
    <message>
        <source>Type the recovery code from the paper.</source>
        <translation>Typ de herstelcode over van het papier.</translation>
    </message>
    <message>
        <source>Type your current password.</source>
        <translation>Typ uw huidige wachtwoord.</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens make no difference.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>This vault asks for no password: whoever sits at your open computer can do this too.</source>
        <translation>Deze kluis vraagt geen wachtwoord: wie aan uw open computer zit, kan dit ook.</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Gebruik de herstelcode</translation>
    </message>
    <message>
        <source>Current recovery code</source>
        <translation>Huidige herstelcode</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Gebruik het wachtwoord</translation>
    </message>
</context>
<context>
    <name>RegisterExport</name>
    <message>
        <source>One file with everything that is in your vault: organisations, cases, the whole timeline, the address book, hours and your own register. It is not encrypted and falls under your secrecy. It is for you alone: nothing in it may go to an employer.</source>
        <translation>Eén bestand met alles wat in uw kluis staat: opdrachtgevers, zaken, de hele tijdlijn, de verwijsadressen, uren en uw eigen register. Het is niet versleuteld en valt onder uw geheimhouding. Het is alleen voor u: niets eruit mag naar een opdrachtgever.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>With the names of reporters and accused</source>
        <translation>Met de namen van melders en beschuldigden</translation>
    </message>
    <message>
        <source>With the texts of cases</source>
        <translation>Met de teksten uit zaken</translation>
    </message>
    <message>
        <source>Texts of cases can have names in them as well. Attachments, documents and reports are not in the file: you save those one by one.</source>
        <translation>Ook in teksten uit zaken kunnen namen staan. Bijlagen, documenten en verslagen zitten niet in het bestand: die bewaart u een voor een.</translation>
    </message>
</context>
<context>
    <name>RehearsalForm</name>
    <message>
        <source>Fetch the paper and type the code from it. Then you know that you can still open the vault when your password or your computer is lost.</source>
        <translation>Pak het papier en typ de code over. Dan weet u dat u de kluis nog kunt openen als u uw wachtwoord of uw computer kwijt bent.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
</context>
<context>
    <name>RetentionTerm</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>After closing a case. You decide yourself when a case goes.</source>
        <translation>Na het afsluiten van een zaak. U beslist zelf wanneer een zaak verdwijnt.</translation>
    </message>
    <message numerus="yes">
        <source>A closed case keeps its content for %n month(s), and until the annual report that it counts in is final. Then vpdesk asks you: destroy it, or hold it for a reason. It goes on counting in your figures. Nothing is destroyed by itself.</source>
        <translation>
            <numerusform>Een afgesloten zaak houdt haar inhoud %n maand, en in elk geval tot het jaarverslag waarin zij meetelt definitief is. Daarna vraagt vpdesk wat u wilt: vernietigen, of met een reden aanhouden. Zij blijft meetellen in uw cijfers. Er wordt niets vanzelf vernietigd.</numerusform>
            <numerusform>Een afgesloten zaak houdt haar inhoud %n maanden, en in elk geval tot het jaarverslag waarin zij meetelt definitief is. Daarna vraagt vpdesk wat u wilt: vernietigen, of met een reden aanhouden. Zij blijft meetellen in uw cijfers. Er wordt niets vanzelf vernietigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed case keeps its content until the annual report that it counts in is final. Then vpdesk asks you: destroy it, or hold it for a reason. It goes on counting in your figures. Nothing is destroyed by itself.</source>
        <translation>Een afgesloten zaak houdt haar inhoud tot het jaarverslag waarin zij meetelt definitief is. Daarna vraagt vpdesk wat u wilt: vernietigen, of met een reden aanhouden. Zij blijft meetellen in uw cijfers. Er wordt niets vanzelf vernietigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed case(s) reached this term.</source>
        <translation>
            <numerusform>%n afgesloten zaak heeft deze termijn bereikt.</numerusform>
            <numerusform>%n afgesloten zaken hebben deze termijn bereikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No closed case reached this term yet.</source>
        <translation>Nog geen afgesloten zaak heeft deze termijn bereikt.</translation>
    </message>
</context>
<context>
    <name>RotationChoice</name>
    <message>
        <source>The data file is written anew under a new key and checked before the old one goes. Afterwards vpdesk locks. Earlier backups keep their old keys; your vault goes on opening them.</source>
        <translation>Het gegevensbestand wordt met een nieuwe sleutel opnieuw geschreven en gecontroleerd voordat het oude weggaat. Daarna vergrendelt vpdesk. Eerdere reservekopieën houden hun oude sleutels; uw kluis blijft ze openen.</translation>
    </message>
    <message>
        <source>Only the key of the data file</source>
        <translation>Alleen de sleutel van het gegevensbestand</translation>
    </message>
    <message>
        <source>When the key of the data file may have been seen. Your password and recovery code stay the same.</source>
        <translation>Als die sleutel kan zijn uitgelekt. Uw wachtwoord en herstelcode blijven gelijk.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle sleutels</translation>
    </message>
    <message>
        <source>When someone may know your password or recovery code and have a copy of the vault. You choose a way to open and get a new recovery code. Afterwards you can renew the earlier backups, too, so that the old secrets open none of them: under Settings, Backup.</source>
        <translation>Als iemand uw wachtwoord of herstelcode kan kennen en een kopie van de kluis kan hebben. U kiest hoe de kluis opengaat en krijgt een nieuwe herstelcode. Daarna kunt u ook de eerdere reservekopieën vernieuwen, zodat ze met wat u nu gebruikt niet meer opengaan: bij Instellingen, Reservekopie.</translation>
    </message>
</context>
<context>
    <name>RotationDialog</name>
    <message>
        <source>Renew keys</source>
        <translation>Sleutels vernieuwen</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Unlock again</source>
        <translation>Opnieuw ontgrendelen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The vault is closed, and its keys may not have been renewed. Open it with the new secrets, or else with the old ones, and renew the keys once more.</source>
        <translation>De kluis is gesloten en misschien zijn de sleutels niet vernieuwd. Open de kluis met uw nieuwe wachtwoord of herstelcode, of anders met de oude, en vernieuw de sleutels nog eens.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Screen capture</source>
        <translation>Schermopname tegengaan</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock automatically</source>
        <translation>Automatisch vergrendelen</translation>
    </message>
    <message>
        <source>After a time without a key or click. A warning comes 30 seconds before.</source>
        <translation>Na een tijd zonder toets of klik. 30 seconden ervoor komt een waarschuwing.</translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation>Privacyscherm</translation>
    </message>
    <message>
        <source>F9 hides everything at once. After this time it locks.</source>
        <translation>F9 verbergt alles in één tik. Na deze tijd wordt het een vergrendeling.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Klembord wissen</translation>
    </message>
    <message>
        <source>What you copy in vpdesk leaves the clipboard again, also when it locks.</source>
        <translation>Wat u in vpdesk kopieert, verdwijnt van het klembord, ook bij vergrendelen.</translation>
    </message>
    <message>
        <source>The windows stay out of pictures and of a shared screen as far as macOS keeps to it; since macOS 15 some programs show them still.</source>
        <translation>De vensters blijven uit schermafdrukken en gedeelde schermen, voor zover macOS zich daaraan houdt; sinds macOS 15 tonen sommige programma’s ze toch.</translation>
    </message>
    <message>
        <source>The windows stay black in pictures of the screen and when it is shared.</source>
        <translation>De vensters blijven zwart bij schermafdrukken en schermdelen.</translation>
    </message>
    <message>
        <source>This system offers nothing against it: mind shared screens.</source>
        <translation>Dit systeem biedt daar niets tegen: let op bij schermdelen.</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Niet beschermd</translation>
    </message>
    <message>
        <source>Locks at once</source>
        <translation>Vergrendelt direct</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Na %n minuut</numerusform>
            <numerusform>Na %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Na %n seconde</numerusform>
            <numerusform>Na %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Nothing goes to the internet.</source>
        <translation>Er gaat niets naar internet.</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Waar uw gegevens staan</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Everything you record, encrypted.</source>
        <translation>Alles wat u vastlegt, versleuteld.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>Language and look; nothing about your work.</source>
        <translation>Taal en weergave; niets over uw werk.</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Handleiding openen</translation>
    </message>
    <message>
        <source>F1 opens it at what you are looking at.</source>
        <translation>Met F1 opent zij bij wat u voor u hebt.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versies kopiëren</translation>
    </message>
    <message>
        <source>How to update</source>
        <translation>Zo werkt u bij</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nieuwe versies</translation>
    </message>
    <message>
        <source>vpdesk makes no connection and so does not look for itself. Now and then visit the page where you got vpdesk: a number higher than %1 there is newer.</source>
        <translation>vpdesk maakt geen verbinding en kijkt dus niet zelf. Kijk af en toe op de bladzijde waar u vpdesk hebt gehaald: staat daar een hoger nummer dan %1, dan is die versie nieuwer.</translation>
    </message>
    <message>
        <source>Before you install, compare the SHA-256 of your file with the one on that page. Close vpdesk first. Your vault stays where it is; a backup is made before it is upgraded.</source>
        <translation>Vergelijk voordat u installeert de SHA-256 van uw bestand met die op die bladzijde. Sluit eerst vpdesk. Uw kluis blijft waar zij is; voordat zij wordt bijgewerkt, wordt er een reservekopie gemaakt.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Qt is free software (LGPL 3)</source>
        <translation>Qt is vrije software (LGPL 3)</translation>
    </message>
    <message>
        <source>You may replace it with a version of your own: its libraries lie in this folder as files of their own.</source>
        <translation>U mag Qt door een eigen versie vervangen: de bibliotheken staan als losse bestanden in deze map.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <source>What the system writes to it from memory is protected, too.</source>
        <translation>Ook wat het systeem uit het geheugen op de schijf zet, is beschermd.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <source>While the vault is open the system can write parts of memory to the disk. Have the whole disk encrypted.</source>
        <translation>Zolang de kluis open is, kan het systeem delen van het geheugen op de schijf zetten. Laat de hele schijf versleutelen.</translation>
    </message>
    <message>
        <source>Swap space not encrypted</source>
        <translation>Wisselgeheugen niet versleuteld</translation>
    </message>
    <message>
        <source>While the vault is open the system can write parts of memory there. Have the swap space encrypted, too.</source>
        <translation>Zolang de kluis open is, kan het systeem daar delen van het geheugen neerzetten. Laat ook het wisselgeheugen versleutelen.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>The system can write parts of memory to the disk. See in the settings of your computer whether the disk is encrypted.</source>
        <translation>Het systeem kan delen van het geheugen op de schijf zetten. Kijk in de instellingen van uw computer of de schijf is versleuteld.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer. Nothing goes to the internet.</source>
        <translation>Alles staat versleuteld op deze computer. Er gaat niets naar internet.</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Inzagelog</translation>
    </message>
    <message>
        <source>Who did what when, without content. Nothing in it is removed.</source>
        <translation>Wat wanneer is gedaan, zonder inhoud. Er verdwijnt niets uit.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>Encrypted, and proven to be whole before they count.</source>
        <translation>Versleuteld. Een kopie telt pas als bewezen is dat zij terug te zetten is.</translation>
    </message>
    <message>
        <source>Retention terms</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>How long the content of a closed case stays.</source>
        <translation>Hoe lang de inhoud van een afgesloten zaak blijft.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>What reports are about. Cases keep their category, whatever changes here.</source>
        <translation>Waar meldingen over gaan. Zaken houden hun categorie, wat u hier ook wijzigt.</translation>
    </message>
    <message>
        <source>Options for the reporter</source>
        <translation>Opties voor de melder</translation>
    </message>
    <message>
        <source>What you talk through with a reporter, with what speaks for and against it.</source>
        <translation>Wat u met een melder bespreekt, met wat ervoor en wat ertegen spreekt.</translation>
    </message>
    <message>
        <source>Your practice</source>
        <translation>Uw praktijk</translation>
    </message>
    <message>
        <source>Kept in your vault.</source>
        <translation>Dit wordt bewaard in uw kluis.</translation>
    </message>
    <message>
        <source>Privacy statement and record</source>
        <translation>Privacyverklaring en register</translation>
    </message>
    <message>
        <source>What you tell about personal data, filled in from your vault.</source>
        <translation>Wat u over persoonsgegevens vertelt, ingevuld uit uw kluis.</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Dit wordt bewaard op deze computer.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Everything also works with the mouse.</source>
        <translation>Alles kan ook met de muis.</translation>
    </message>
    <message>
        <source>About vpdesk</source>
        <translation>Over vpdesk</translation>
    </message>
    <message>
        <source>Free software for confidential advisers.</source>
        <translation>Vrije software voor vertrouwenspersonen.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Manual, at what you are looking at</source>
        <translation>Handleiding, bij wat u voor u hebt</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Zoeken en opdrachten</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Search field of the page</source>
        <translation>Zoekveld van de pagina</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Ongedaan maken wat u net deed</translation>
    </message>
    <message>
        <source>Confirm a dialog or an entry</source>
        <translation>Een venster of aantekening bevestigen</translation>
    </message>
    <message>
        <source>Close what is in front</source>
        <translation>Sluiten wat vooraan staat</translation>
    </message>
    <message>
        <source>Privacy screen on and off</source>
        <translation>Privacyscherm aan en uit</translation>
    </message>
    <message>
        <source>Privacy screen, without function keys</source>
        <translation>Privacyscherm, zonder functietoetsen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>vpdesk afsluiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Opdrachtgevers</translation>
    </message>
    <message>
        <source>Referral contacts</source>
        <translation>Verwijsadressen</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>In a case, outside a text field</source>
        <translation>In een zaak, buiten een tekstveld</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Discuss options</source>
        <translation>Opties bespreken</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>De gekozen regel wijzigen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deel van het venster</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deel van het venster</translation>
    </message>
    <message>
        <source>Search in this case; in the timeline also with Ctrl+F</source>
        <translation>Zoeken in deze zaak; in de tijdlijn ook met Ctrl+F</translation>
    </message>
    <message>
        <source>Next place that was found</source>
        <translation>Volgende gevonden plaats</translation>
    </message>
    <message>
        <source>Place found before it</source>
        <translation>Vorige gevonden plaats</translation>
    </message>
    <message>
        <source>Show the reporter’s name for 20 seconds</source>
        <translation>Naam van de melder 20 seconden tonen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Next place to look at in a text</source>
        <translation>Volgende plaats om na te kijken in een tekst</translation>
    </message>
</context>
<context>
    <name>TextPhrases</name>
    <message>
        <source>Words to look out for</source>
        <translation>Woorden waar vpdesk op let</translation>
    </message>
    <message>
        <source>One phrase a line. In texts that leave, vpdesk asks you to look at them.</source>
        <translation>Eén woord of woordgroep per regel. Staan ze in een tekst die naar buiten gaat, dan vraagt vpdesk u ernaar te kijken.</translation>
    </message>
</context>
<context>
    <name>WorkViewer</name>
    <message>
        <source>Works that vpdesk is delivered with</source>
        <translation>Werken waarmee vpdesk wordt geleverd</translation>
    </message>
</context>
</TS>
