<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ChoicePart</name>
    <message>
        <source>The last five entries</source>
        <translation>De laatste vijf gebeurtenissen</translation>
    </message>
    <message>
        <source>The whole timeline</source>
        <translation>De hele tijdlijn</translation>
    </message>
    <message>
        <source>The reporter’s name as well</source>
        <translation>Ook de naam van de melder</translation>
    </message>
    <message>
        <source>The accused as well, by alias</source>
        <translation>Ook de beschuldigde, met alias</translation>
    </message>
    <message>
        <source>Consent of the reporter</source>
        <translation>Toestemming van de melder</translation>
    </message>
    <message>
        <source>From the timeline</source>
        <translation>Uit de tijdlijn</translation>
    </message>
    <message>
        <source>What your colleague has to know (optional)</source>
        <translation>Wat uw collega moet weten (mag leeg)</translation>
    </message>
    <message>
        <source>Agreed orally: recorded today</source>
        <translation>Mondeling gegeven: wordt vandaag vastgelegd</translation>
    </message>
    <message>
        <source>Agreed in writing: recorded today</source>
        <translation>Schriftelijk gegeven: wordt vandaag vastgelegd</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
</context>
<context>
    <name>ChosenCases</name>
    <message>
        <source>Running cases</source>
        <translation>Lopende zaken</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Gaat mee</translation>
    </message>
    <message>
        <source>Without the reporter’s consent this case stays with you.</source>
        <translation>Zonder toestemming van de melder blijft deze zaak bij u.</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>The code is shown this once and kept nowhere. Without both parts nobody can open the package.</source>
        <translation>De code ziet u alleen nu en wordt nergens bewaard. Zonder beide delen kan niemand het pakket openen.</translation>
    </message>
    <message>
        <source>Part 1</source>
        <translation>Deel 1</translation>
    </message>
    <message>
        <source>Write it down for your colleague, or give it along with the file.</source>
        <translation>Schrijf het op voor uw collega, of geef het bij het bestand.</translation>
    </message>
    <message>
        <source>Part 2</source>
        <translation>Deel 2</translation>
    </message>
    <message>
        <source>Tell it by telephone, never together with the file.</source>
        <translation>Zeg het door de telefoon, nooit samen met het bestand.</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Destroy the copy</source>
        <translation>Kopie vernietigen</translation>
    </message>
    <message>
        <source>Not everything you added was given back. It is destroyed as well. Give it back first.</source>
        <translation>Niet alles wat u toevoegde, is teruggegeven. Het wordt ook vernietigd. Geef het eerst terug.</translation>
    </message>
    <message>
        <source>The cases of your colleague and what you added to them are destroyed in this vault. The package cannot be opened here again. Backups of before still hold them until they expire.</source>
        <translation>De zaken van uw collega en wat u eraan toevoegde, worden in deze kluis vernietigd. Het pakket kan hier niet opnieuw worden geopend. Eerdere reservekopieën bevatten ze nog tot ze vervallen.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Keep</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Write down what there is to note.</source>
        <translation>Schrijf op wat er te noteren is.</translation>
    </message>
    <message>
        <source>Write down what is planned.</source>
        <translation>Schrijf op wat er gepland is.</translation>
    </message>
    <message>
        <source>Choose a step.</source>
        <translation>Kies een stap.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Consent of the reporter</source>
        <translation>Toestemming van de melder</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Wat er gepland is</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Duration (optional)</source>
        <translation>Duur (mag leeg)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Recorded with it</source>
        <translation>Erbij vastgelegd</translation>
    </message>
    <message>
        <source>Given orally: recorded with it</source>
        <translation>Mondeling gegeven: wordt erbij vastgelegd</translation>
    </message>
    <message>
        <source>Given in writing: recorded with it</source>
        <translation>Schriftelijk gegeven: wordt erbij vastgelegd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
</context>
<context>
    <name>GiveBackDialog</name>
    <message>
        <source>Give back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>The file holds only what you added, sealed for the colleague who gave you the cases. It needs no code.</source>
        <translation>Het bestand bevat alleen wat u toevoegde, verzegeld voor de collega die u de zaken gaf. Er is geen code voor nodig.</translation>
    </message>
    <message>
        <source>Your name, as it is noted with what you added</source>
        <translation>Uw naam, zoals die bij uw toevoegingen komt te staan</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Give to a stand-in</source>
        <translation>Waarneming geven</translation>
    </message>
    <message>
        <source>Look at what goes along</source>
        <translation>Bekijken wat meegaat</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Opnieuw kiezen</translation>
    </message>
    <message>
        <source>This is all that your colleague sees. Names are hidden here only.</source>
        <translation>Dit is alles wat uw collega ziet. Alleen hier zijn namen verborgen.</translation>
    </message>
    <message>
        <source>What your colleague sees</source>
        <translation>Wat uw collega ziet</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>The code of the package</source>
        <translation>De code van het pakket</translation>
    </message>
    <message>
        <source>I noted both parts</source>
        <translation>Ik heb beide delen genoteerd</translation>
    </message>
    <message>
        <source>Write down who stands in.</source>
        <translation>Schrijf op wie waarneemt.</translation>
    </message>
    <message>
        <source>Choose at least one case.</source>
        <translation>Kies ten minste één zaak.</translation>
    </message>
    <message>
        <source>Your colleague gets a sealed file with the cases you choose, and opens it with a code in two parts. Each reporter has to agree.</source>
        <translation>Uw collega krijgt een verzegeld bestand met de zaken die u kiest, en opent het met een code in twee delen. Elke melder moet ermee instemmen.</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Wie waarneemt</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>After that day the package cannot be read any more.</source>
        <translation>Na die dag is het pakket niet meer te lezen.</translation>
    </message>
    <message>
        <source>Running cases</source>
        <translation>Lopende zaken</translation>
    </message>
    <message>
        <source>No case is running.</source>
        <translation>Er loopt geen zaak.</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give up the package</source>
        <translation>Pakket opgeven</translation>
    </message>
    <message>
        <source>Nothing came back from it yet.</source>
        <translation>Er is nog niets uit teruggekomen.</translation>
    </message>
    <message>
        <source>What %1 gives back from this package cannot be opened in this vault any more. What was taken over stays in your cases. The package itself can still be read with its code until its last day: agree that the copy is destroyed.</source>
        <translation>Wat %1 uit dit pakket teruggeeft, kan in deze kluis niet meer worden geopend. Wat u al overnam, blijft in uw zaken. Het pakket zelf is met de code nog tot de laatste dag te lezen: spreek af dat de kopie wordt vernietigd.</translation>
    </message>
</context>
<context>
    <name>GivenWords</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n zaak</numerusform>
            <numerusform>%n zaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken over</source>
        <translation>
            <numerusform>%n gebeurtenis overgenomen</numerusform>
            <numerusform>%n gebeurtenissen overgenomen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenName</name>
    <message>
        <source>Show name</source>
        <translation>Naam tonen</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Naam verbergen</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Naam verborgen</translation>
    </message>
</context>
<context>
    <name>OpenDialog</name>
    <message>
        <source>Open a stand-in package</source>
        <translation>Waarneming openen</translation>
    </message>
    <message>
        <source>Open package</source>
        <translation>Pakket openen</translation>
    </message>
    <message>
        <source>Your colleague gave you the code in two parts. What you open stays apart from your own cases: it is in no list, figure or report of yours.</source>
        <translation>Uw collega gaf u de code in twee delen. Wat u opent, blijft apart van uw eigen zaken: het staat in geen lijst, cijfer of verslag van u.</translation>
    </message>
    <message>
        <source>Six groups of four. Capitals, spaces and hyphens make no difference.</source>
        <translation>Zes groepjes van vier. Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Part 1, in writing</source>
        <translation>Deel 1, op papier</translation>
    </message>
    <message>
        <source>Part 2, by telephone</source>
        <translation>Deel 2, door de telefoon</translation>
    </message>
</context>
<context>
    <name>ReadDialog</name>
    <message>
        <source>Stand-in</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>You stand in until %1. These are not your own cases: they count nowhere, and what was given cannot be changed.</source>
        <translation>U neemt waar tot en met %1. Dit zijn niet uw eigen zaken: ze tellen nergens mee, en wat u kreeg, is niet te wijzigen.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Added by you</source>
        <translation>Door u toegevoegd</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>SheetsCard</name>
    <message>
        <source>Instruction sheets</source>
        <translation>Instructiebladen</translation>
    </message>
    <message>
        <source>Go through the sheet…</source>
        <translation>Blad doornemen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Alle afdrukken…</translation>
    </message>
    <message>
        <source>What to do at each organisation when you are suddenly away. Give them to whoever stands in; nothing of a case is on them.</source>
        <translation>Wat bij elke opdrachtgever moet gebeuren als u plotseling uitvalt. Geef ze aan wie waarneemt; er staat niets op over zaken.</translation>
    </message>
</context>
<context>
    <name>StandInCertificateDialog</name>
    <message>
        <source>Certificate of destruction</source>
        <translation>Bewijs van vernietiging</translation>
    </message>
    <message>
        <source>For the colleague who gave you the cases. Nothing of a case stands on it.</source>
        <translation>Voor de collega die u de zaken gaf. Er staat niets op over zaken.</translation>
    </message>
</context>
<context>
    <name>StandIns</name>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Waar men terechtkan</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Safely reached</source>
        <translation>Veilig bereikbaar</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Gespreksplek</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beschuldigde</translation>
    </message>
    <message>
        <source>A colleague stands in</source>
        <translation>Waarneming door een collega</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>not to be shared: %1</source>
        <translation>niet delen: %1</translation>
    </message>
    <message>
        <source>This case was closed meanwhile. What came back is recorded in it.</source>
        <translation>Deze zaak is intussen afgesloten. Wat terugkwam, wordt erin vastgelegd.</translation>
    </message>
    <message>
        <source>The case went into this one meanwhile. What came back is recorded here.</source>
        <translation>De zaak is intussen met deze samengevoegd. Wat terugkwam, wordt hier vastgelegd.</translation>
    </message>
    <message>
        <source>The content of this case was destroyed. What came back is not recorded.</source>
        <translation>De inhoud van deze zaak is vernietigd. Wat terugkwam, wordt niet vastgelegd.</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>verlopen op %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
</context>
<context>
    <name>StandInsPage</name>
    <message>
        <source>Give to a stand-in…</source>
        <translation>Waarneming geven…</translation>
    </message>
    <message>
        <source>Open package…</source>
        <translation>Waarneming openen…</translation>
    </message>
    <message>
        <source>Open return…</source>
        <translation>Teruggave openen…</translation>
    </message>
    <message>
        <source>You stand in for</source>
        <translation>U neemt waar voor</translation>
    </message>
    <message>
        <source>Look and add</source>
        <translation>Bekijken en aanvullen</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Teruggeven…</translation>
    </message>
    <message>
        <source>Destroy the copy…</source>
        <translation>Kopie vernietigen…</translation>
    </message>
    <message>
        <source>Certificate of destruction…</source>
        <translation>Bewijs van vernietiging…</translation>
    </message>
    <message>
        <source>Stands in for you</source>
        <translation>Neemt waar voor u</translation>
    </message>
    <message>
        <source>Packages (*.vpwaarneming)</source>
        <translation>Pakketten (*.vpwaarneming)</translation>
    </message>
    <message>
        <source>Open a stand-in package</source>
        <translation>Waarneming openen</translation>
    </message>
    <message>
        <source>Returns (*.vpteruggave)</source>
        <translation>Teruggaven (*.vpteruggave)</translation>
    </message>
    <message>
        <source>The return was saved. Bring it to your colleague.</source>
        <translation>De teruggave is opgeslagen. Bezorg haar bij uw collega.</translation>
    </message>
    <message>
        <source>The package was given up.</source>
        <translation>Het pakket is opgegeven.</translation>
    </message>
    <message>
        <source>The copy was destroyed on %1.</source>
        <translation>De kopie is vernietigd op %1.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Bewijs…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be taken over: the case is gone, or the consent does not stand. They are still in the file.</source>
        <translation>
            <numerusform>%n gebeurtenis kon niet worden overgenomen: de zaak is er niet meer, of de toestemming geldt niet. Ze staat nog in het bestand.</numerusform>
            <numerusform>%n gebeurtenissen konden niet worden overgenomen: de zaak is er niet meer, of de toestemming geldt niet. Ze staan nog in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken over.</source>
        <translation>
            <numerusform>%n gebeurtenis overgenomen.</numerusform>
            <numerusform>%n gebeurtenissen overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Destroyed on %1</source>
        <translation>Vernietigd op %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>geopend op %1</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Een collega</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Opgeven…</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Waarneming</translation>
    </message>
    <message>
        <source>Running cases, given to a colleague or taken over for a time.</source>
        <translation>Lopende zaken die u een collega geeft, of tijdelijk van een collega hebt.</translation>
    </message>
    <message>
        <source>You stand in for nobody. Open a package that a colleague gave you.</source>
        <translation>U neemt voor niemand waar. Open een pakket dat een collega u gaf.</translation>
    </message>
    <message>
        <source>Nobody stands in for you.</source>
        <translation>Er neemt niemand voor u waar.</translation>
    </message>
    <message>
        <source>Standing in is hidden</source>
        <translation>Waarneming is verborgen</translation>
    </message>
    <message>
        <source>You are working at one organisation. Choose Stop at the top to see it.</source>
        <translation>U werkt bij één opdrachtgever. Kies bovenaan Stoppen om haar te zien.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>What your stand-in gives back</source>
        <translation>Wat uw waarnemer teruggeeft</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Given back by %1 on %2. Each entry is recorded on its own day.</source>
        <translation>Teruggegeven door %1 op %2. Alles komt op de dag waarop het gebeurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken over before.</source>
        <translation>
            <numerusform>%n gebeurtenis was al overgenomen.</numerusform>
            <numerusform>%n gebeurtenissen waren al overgenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>Recorded by %1, who stood in.</source>
        <translation>Vastgelegd door %1, waarnemer.</translation>
    </message>
</context>
</TS>
