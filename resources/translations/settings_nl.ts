<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
            <source>The new text size is used from the next start on.</source>
            <translation>De nieuwe tekstgrootte geldt vanaf de volgende start.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Nu opnieuw starten</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
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
            <source>Retention</source>
            <translation>Bewaartermijn</translation>
        </message>
        <message>
            <source>After closing a case. You decide yourself when a case goes.</source>
            <translation>Na het afsluiten van een zaak. U beslist zelf wanneer een zaak verdwijnt.</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Locking</source>
            <translation>Vergrendelen</translation>
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
            <source>Licences</source>
            <translation>Licenties</translation>
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
            <source>Your practice</source>
            <translation>Uw praktijk</translation>
        </message>
        <message>
            <source>Kept in your vault.</source>
            <translation>Dit wordt bewaard in uw kluis.</translation>
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
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Opvolging</translation>
        </message>
        <message>
            <source>Edit the selected entry</source>
            <translation>De gekozen regel wijzigen</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volgende deel van de pagina</translation>
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
    </context>
</TS>
