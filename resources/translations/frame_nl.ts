<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccessNotice</name>
    <message>
        <source>You opened the vault with the recovery code. See first whether everything is there. Then choose a way to open or a new password, and make a new code if someone may have seen the paper.</source>
        <translation>U opende de kluis met de herstelcode. Kijk eerst of alles er is. Kies daarna een manier van openen of een nieuw wachtwoord, en maak een nieuwe code als iemand het papier kan hebben gezien.</translation>
    </message>
    <message>
        <source>To the settings</source>
        <translation>Naar de instellingen</translation>
    </message>
    <message>
        <source>It is time to rehearse the recovery code: fetch the paper and type the code once.</source>
        <translation>Het is tijd om de herstelcode te oefenen: pak het papier en typ de code een keer over.</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Herstelcode oefenen…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>What you do and where it is</source>
        <translation>Wat u doet en waar het staat</translation>
    </message>
    <message>
        <source>About vpdesk</source>
        <translation>Over vpdesk</translation>
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
        <source>Make an annual report</source>
        <translation>Jaarverslag maken</translation>
    </message>
    <message>
        <source>Take over a register…</source>
        <translation>Register overnemen…</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Opdrachtgever toevoegen</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Naar Vandaag</translation>
    </message>
    <message>
        <source>Go to cases</source>
        <translation>Naar Zaken</translation>
    </message>
    <message>
        <source>Go to organisations</source>
        <translation>Naar Opdrachtgevers</translation>
    </message>
    <message>
        <source>Go to referral contacts</source>
        <translation>Naar Verwijsadressen</translation>
    </message>
    <message>
        <source>Review retention terms</source>
        <translation>Bewaartermijn beoordelen</translation>
    </message>
    <message>
        <source>Look at the hours</source>
        <translation>Uren bekijken</translation>
    </message>
    <message>
        <source>Look at the overview</source>
        <translation>Overzicht bekijken</translation>
    </message>
    <message>
        <source>Go to your own register</source>
        <translation>Naar het eigen register</translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation>Privacyscherm</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Take everything out…</source>
        <translation>Alles exporteren…</translation>
    </message>
    <message>
        <source>Print case…</source>
        <translation>Zaak afdrukken…</translation>
    </message>
    <message>
        <source>Copy case without names for peer review…</source>
        <translation>Zaak geanonimiseerd kopiëren voor intervisie…</translation>
    </message>
    <message>
        <source>Print overview of PE points…</source>
        <translation>Overzicht PE-punten afdrukken…</translation>
    </message>
    <message>
        <source>Print referral card…</source>
        <translation>Verwijskaart afdrukken…</translation>
    </message>
    <message>
        <source>Print address list…</source>
        <translation>Adreslijst afdrukken…</translation>
    </message>
    <message>
        <source>Stop working at one organisation</source>
        <translation>Stoppen met werken bij één opdrachtgever</translation>
    </message>
    <message>
        <source>Work at %1</source>
        <translation>Werken bij %1</translation>
    </message>
    <message>
        <source>Back to your own vault</source>
        <translation>Terug naar uw eigen kluis</translation>
    </message>
    <message>
        <source>Confidentiality exception…</source>
        <translation>Doorbreking geheimhouding…</translation>
    </message>
    <message>
        <source>Same people in other cases…</source>
        <translation>Samenloop met andere zaken…</translation>
    </message>
    <message>
        <source>Plan aftercare…</source>
        <translation>Nazorg plannen…</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>Zaak afsluiten…</translation>
    </message>
    <message>
        <source>Reopen case…</source>
        <translation>Zaak heropenen…</translation>
    </message>
    <message>
        <source>Merge case with another one…</source>
        <translation>Zaak samenvoegen met een andere…</translation>
    </message>
    <message>
        <source>Hand case to another organisation…</source>
        <translation>Zaak naar andere opdrachtgever…</translation>
    </message>
    <message>
        <source>Copy for the reporter…</source>
        <translation>Inzagekopie voor de melder…</translation>
    </message>
    <message>
        <source>Erase at the reporter’s request…</source>
        <translation>Wissen op verzoek van de melder…</translation>
    </message>
    <message>
        <source>Not my task, refer on…</source>
        <translation>Buiten taak, doorverwijzen…</translation>
    </message>
    <message>
        <source>Discuss options</source>
        <translation>Opties bespreken</translation>
    </message>
    <message>
        <source>Options for the reporter</source>
        <translation>Opties voor de melder</translation>
    </message>
    <message>
        <source>Walk through the appointment</source>
        <translation>Aanstelling nalopen</translation>
    </message>
    <message>
        <source>Categories of this organisation</source>
        <translation>Categorieën van deze opdrachtgever</translation>
    </message>
    <message>
        <source>Instruction sheet of this organisation</source>
        <translation>Instructieblad van deze opdrachtgever</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Activiteit inplannen</translation>
    </message>
    <message>
        <source>Add recommendation</source>
        <translation>Aanbeveling toevoegen</translation>
    </message>
    <message>
        <source>All activities for an organisation</source>
        <translation>Alle activiteiten van een opdrachtgever</translation>
    </message>
    <message>
        <source>Make calendar file…</source>
        <translation>Agendabestand maken…</translation>
    </message>
    <message>
        <source>Take over addresses from a table…</source>
        <translation>Adressen overnemen uit een tabel…</translation>
    </message>
    <message>
        <source>Take over contact cards…</source>
        <translation>Visitekaartjes overnemen…</translation>
    </message>
    <message>
        <source>Merge double addresses…</source>
        <translation>Dubbele adressen samenvoegen…</translation>
    </message>
    <message>
        <source>Give cases to a stand-in…</source>
        <translation>Zaken aan een waarnemer geven…</translation>
    </message>
    <message>
        <source>Open a stand-in package…</source>
        <translation>Waarneming openen…</translation>
    </message>
    <message>
        <source>Open what a stand-in gives back…</source>
        <translation>Teruggave openen…</translation>
    </message>
    <message>
        <source>Give up a stand-in package…</source>
        <translation>Een waarnemingspakket opgeven…</translation>
    </message>
    <message>
        <source>Print all instruction sheets…</source>
        <translation>Alle instructiebladen afdrukken…</translation>
    </message>
    <message>
        <source>Go to stand-ins</source>
        <translation>Naar waarneming</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Verwerkingsregister</translation>
    </message>
</context>
<context>
    <name>AttachmentsFirst</name>
    <message>
        <source>An attachment is still being added</source>
        <translation>Er wordt nog een bijlage toegevoegd</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Stoppen met toevoegen</translation>
    </message>
    <message>
        <source>vpdesk goes on when it is in the case. If you stop, what is not in yet is not added; the files stay where they are.</source>
        <translation>vpdesk gaat verder als zij in de zaak staat. Stopt u, dan wordt niet toegevoegd wat nog niet binnen is; de bestanden blijven waar zij zijn.</translation>
    </message>
    <message>
        <source>Not everything was added</source>
        <translation>Niet alles is toegevoegd</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>What you recorded before is saved. If it happens again, pass the details on.</source>
        <translation>Wat u eerder vastlegde, is opgeslagen. Gebeurt het weer, geef dan de details door.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Closing…</source>
        <translation>Bezig met afsluiten…</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message numerus="yes">
        <source>%n running case(s)</source>
        <translation>
            <numerusform>%n lopende zaak</numerusform>
            <numerusform>%n lopende zaken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleStrip</name>
    <message numerus="yes">
        <source>Locks in %n second(s).</source>
        <translation>
            <numerusform>Vergrendelt over %n seconde.</numerusform>
            <numerusform>Vergrendelt over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <translation>Druk op een toets om door te gaan.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>What is still running is ended safely first.</source>
        <translation>Wat nog bezig is, wordt eerst veilig afgerond.</translation>
    </message>
    <message>
        <source>Where something changed, a backup is made and proven first.</source>
        <translation>Als er iets is veranderd, wordt eerst een reservekopie gemaakt en bewezen.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>File</source>
        <translation>Archief</translation>
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
        <source>Go</source>
        <translation>Ga</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Zoeken en opdrachten</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
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
        <source>Privacy screen</source>
        <translation>Privacyscherm</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Sample practice</source>
        <translation>Voorbeeldpraktijk</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>One of the two copies of the key file was damaged and has been mended.</source>
        <translation>Een van de twee kopieën van het sleutelbestand was beschadigd en is hersteld.</translation>
    </message>
    <message>
        <source>One of the two copies of the key file is damaged and could not be mended. See whether the disk is full or read-only.</source>
        <translation>Een van de twee kopieën van het sleutelbestand is beschadigd en kon niet worden hersteld. Kijk of de schijf vol is of alleen gelezen mag worden.</translation>
    </message>
    <message>
        <source>The check file of the vault was missing or damaged and has been made anew. Look whether your last changes are there.</source>
        <translation>Het controlebestand van de kluis ontbrak of was beschadigd en is opnieuw gemaakt. Kijk na of uw laatste wijzigingen er zijn.</translation>
    </message>
    <message>
        <source>Other users of this computer could open the files of the vault. That is no longer so.</source>
        <translation>Andere gebruikers van deze computer konden de bestanden van de kluis openen. Dat kan nu niet meer.</translation>
    </message>
    <message>
        <source>This vault was of an older version of vpdesk and has been brought to this one. A backup of today keeps how it was.</source>
        <translation>Deze kluis was van een oudere versie van vpdesk en is bijgewerkt. Hoe zij was, staat in een reservekopie van vandaag.</translation>
    </message>
    <message>
        <source>By the clock of this computer it is earlier than when the vault was last used. See whether its date is right.</source>
        <translation>Volgens de klok van deze computer is het vroeger dan toen de kluis het laatst is gebruikt. Kijk na of de datum klopt.</translation>
    </message>
    <message>
        <source>By the clock of this computer the vault was not used for more than a year. See whether its date is right.</source>
        <translation>Volgens de klok van deze computer is de kluis meer dan een jaar niet gebruikt. Kijk na of de datum klopt.</translation>
    </message>
    <message>
        <source>A change of your password, your way to open or your recovery code was broken off: the old one and the new one both work. Make it again in the settings.</source>
        <translation>Een wijziging van uw wachtwoord, manier van openen of herstelcode is afgebroken: de oude en de nieuwe werken nu allebei. Wijzig nog eens in de instellingen.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Organisations and referral contacts</source>
        <translation>Opdrachtgevers en verwijsadressen</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <translation>Jaarverslag %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Zoeken en opdrachten</translation>
    </message>
    <message>
        <source>Search or choose a command</source>
        <translation>Zoek of kies een opdracht</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ kiezen</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter openen</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc sluiten</translation>
    </message>
</context>
<context>
    <name>PrivacyScreen</name>
    <message>
        <source>Privacy screen</source>
        <translation>Privacyscherm</translation>
    </message>
    <message>
        <source>A short pause</source>
        <translation>Even pauze</translation>
    </message>
    <message numerus="yes">
        <source>It locks in %n minute(s).</source>
        <translation>
            <numerusform>Over %n minuut wordt vergrendeld.</numerusform>
            <numerusform>Over %n minuten wordt vergrendeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It locks in %n second(s).</source>
        <translation>
            <numerusform>Over %n seconde wordt vergrendeld.</numerusform>
            <numerusform>Over %n seconden wordt vergrendeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press F9 to go on.</source>
        <translation>Druk op F9 om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>That did not work</source>
        <translation>Dat is niet gelukt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Something is planned soon. Open vpdesk to see what.</source>
        <translation>Er is binnenkort iets gepland. Open vpdesk om te zien wat.</translation>
    </message>
</context>
<context>
    <name>RestoredNotice</name>
    <message>
        <source>This vault was put back, as of %1. See whether everything is there.</source>
        <translation>Deze kluis is teruggezet, naar de stand van %1. Kijk of alles er is.</translation>
    </message>
    <message>
        <source>What was reported after that is not in it: enter it as an older report.</source>
        <translation>Wat u daarna naar buiten bracht, staat er niet in: voer dat in als ouder verslag.</translation>
    </message>
    <message>
        <source>The earlier one is still in %1; remove that folder yourself when all is right.</source>
        <translation>De vorige staat nog in %1; verwijder die map zelf als alles klopt.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Sample practice: everything here is invented</source>
        <translation>Voorbeeldpraktijk: alles hier is verzonnen</translation>
    </message>
    <message>
        <source>Back to your own vault</source>
        <translation>Terug naar uw eigen kluis</translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>You are working at %1. Other organisations are hidden.</source>
        <translation>U werkt bij %1. Andere opdrachtgevers zijn verborgen.</translation>
    </message>
    <message>
        <source>The organisation you were working at is gone. Others are hidden.</source>
        <translation>De opdrachtgever waarbij u werkte, is er niet meer. Andere zijn verborgen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
</TS>
