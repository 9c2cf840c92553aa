<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActivitiesCard</name>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Inplannen</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Activiteit inplannen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Activiteit toevoegen</translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>Alle activiteiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Is gedaan</translation>
    </message>
    <message>
        <source>Again on another day</source>
        <translation>Nog eens op een andere dag</translation>
    </message>
    <message>
        <source>Note an agreed point</source>
        <translation>Afspraak vastleggen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>No activities in %1.</source>
        <translation>Geen activiteiten in %1.</translation>
    </message>
    <message>
        <source>No activities yet.</source>
        <translation>Nog geen activiteiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n verwacht</numerusform>
            <numerusform>%n verwacht</numerusform>
        </translation>
    </message>
    <message>
        <source>planned, late since %1</source>
        <translation>gepland, te laat sinds %1</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>New activity</source>
        <translation>Nieuwe activiteit</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Activiteit bewerken</translation>
    </message>
    <message>
        <source>Record activity</source>
        <translation>Activiteit vastleggen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>Choose an organisation.</source>
        <translation>Kies een opdrachtgever.</translation>
    </message>
    <message>
        <source>Choose a kind.</source>
        <translation>Kies een soort.</translation>
    </message>
    <message>
        <source>Say in a few words what you did.</source>
        <translation>Zeg in een paar woorden wat u deed.</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>Reistijd</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
</context>
<context>
    <name>AgreedPointDialog</name>
    <message>
        <source>Note an agreed point</source>
        <translation>Afspraak vastleggen</translation>
    </message>
    <message>
        <source>Edit the agreed point</source>
        <translation>Afspraak bewerken</translation>
    </message>
    <message>
        <source>Note agreed point</source>
        <translation>Afspraak vastleggen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Choose the talk in which it was agreed.</source>
        <translation>Kies het gesprek waarin het is afgesproken.</translation>
    </message>
    <message>
        <source>Say in a few words what was agreed.</source>
        <translation>Zeg in een paar woorden wat is afgesproken.</translation>
    </message>
</context>
<context>
    <name>AgreedPointForm</name>
    <message>
        <source>Agreed in</source>
        <translation>Afgesproken in</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Voor wanneer</translation>
    </message>
</context>
<context>
    <name>AgreedPointsCard</name>
    <message>
        <source>Agreed points</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Done or not</source>
        <translation>Gedaan of niet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add agreed point</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gedaan %1</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>te laat sinds %1</translation>
    </message>
</context>
<context>
    <name>AgreementWords</name>
    <message>
        <source>Not looked at yet</source>
        <translation>Nog niet nagegaan</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Niet in orde</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>a calendar year</source>
        <translation>een kalenderjaar</translation>
    </message>
    <message>
        <source>a year of the contract</source>
        <translation>een contractjaar</translation>
    </message>
    <message>
        <source>the whole prepaid card</source>
        <translation>de hele strippenkaart</translation>
    </message>
    <message>
        <source>Complaints committee</source>
        <translation>Klachtencommissie</translation>
    </message>
    <message>
        <source>Internal reporting point for wrongdoing</source>
        <translation>Intern meldpunt misstanden</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Directie of bestuur</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>Works council</source>
        <translation>Ondernemingsraad</translation>
    </message>
    <message>
        <source>Company doctor</source>
        <translation>Bedrijfsarts</translation>
    </message>
    <message>
        <source>Another route</source>
        <translation>Andere route</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>of the sector</source>
        <translation>van de sector</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Letter of appointment</source>
        <translation>Aanstellingsbrief</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Beleid</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Gedragscode</translation>
    </message>
    <message>
        <source>Complaints scheme</source>
        <translation>Klachtenregeling</translation>
    </message>
    <message>
        <source>Whistleblower scheme</source>
        <translation>Meldregeling misstanden</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Ander document</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Add documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>Number copied. It is wiped after 30 seconds.</source>
        <translation>Nummer gekopieerd. Het wordt na 30 seconden gewist.</translation>
    </message>
    <message>
        <source>Remove contract?</source>
        <translation>Contract verwijderen?</translation>
    </message>
    <message>
        <source>Remove contract</source>
        <translation>Contract verwijderen</translation>
    </message>
    <message>
        <source>The contract before it ends on %1, the day before this one begins.</source>
        <translation>Het contract ervoor eindigt op %1, de dag voordat dit begint.</translation>
    </message>
    <message>
        <source>Let that contract run on, without an end</source>
        <translation>Laat dat contract doorlopen, zonder einddatum</translation>
    </message>
    <message>
        <source>Contract removed.</source>
        <translation>Contract verwijderd.</translation>
    </message>
    <message>
        <source>Contract removed. The one before it runs on.</source>
        <translation>Contract verwijderd. Het contract ervoor loopt door.</translation>
    </message>
    <message>
        <source>Route removed.</source>
        <translation>Route verwijderd.</translation>
    </message>
    <message>
        <source>Document removed.</source>
        <translation>Document verwijderd.</translation>
    </message>
    <message>
        <source>Instruction sheet kept.</source>
        <translation>Instructieblad bewaard.</translation>
    </message>
    <message>
        <source>Point changed.</source>
        <translation>Punt gewijzigd.</translation>
    </message>
    <message>
        <source>Point removed.</source>
        <translation>Punt verwijderd.</translation>
    </message>
    <message>
        <source>Point left out.</source>
        <translation>Punt weggelaten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>AllActivitiesDialog</name>
    <message>
        <source>All activities</source>
        <translation>Alle activiteiten</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Search in activities</source>
        <translation>Zoeken in activiteiten</translation>
    </message>
    <message>
        <source>For the organisation: without hours and without your notes.</source>
        <translation>Voor de opdrachtgever: zonder uren en zonder uw notities.</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Points in order</source>
        <translation>Punten in orde</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aanstelling</translation>
    </message>
    <message>
        <source>Add a point of your own</source>
        <translation>Eigen punt toevoegen</translation>
    </message>
    <message>
        <source>Print appointment sheet</source>
        <translation>Aanstellingsblad afdrukken</translation>
    </message>
    <message>
        <source>Earlier reviews</source>
        <translation>Eerdere keren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Walk through the points…</source>
        <translation>Punten nalopen…</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Nalopen: %1</translation>
    </message>
    <message>
        <source>Yearly review: %1</source>
        <translation>Jaarlijks nalopen: %1</translation>
    </message>
    <message>
        <source>Leave out again</source>
        <translation>Weer weglaten</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <translation>
            <numerusform>%n weggelaten</numerusform>
            <numerusform>%n weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>In order, or not yet</source>
        <translation>In orde, of nog niet</translation>
    </message>
    <message>
        <source>Leave out or take up</source>
        <translation>Weglaten of weer opnemen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>with a document</source>
        <translation>met document</translation>
    </message>
</context>
<context>
    <name>AppointmentPointForm</name>
    <message>
        <source>Point</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Nagegaan op</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>AppointmentSheetDialog</name>
    <message>
        <source>Print appointment sheet</source>
        <translation>Aanstellingsblad afdrukken</translation>
    </message>
    <message>
        <source>For the talk with the organisation. Nothing of a case stands on it.</source>
        <translation>Voor het gesprek met de opdrachtgever. Er staat niets van een zaak op.</translation>
    </message>
    <message>
        <source>With my remarks</source>
        <translation>Met mijn opmerkingen</translation>
    </message>
    <message>
        <source>Take this out of the points and remarks first: %1.</source>
        <translation>Haal dit eerst uit de punten en opmerkingen: %1.</translation>
    </message>
</context>
<context>
    <name>CategoriesCard</name>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Categories of this organisation</source>
        <translation>Categorieën van deze opdrachtgever</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>%1 is called %2 here.</source>
        <translation>%1 heet hier %2.</translation>
    </message>
    <message>
        <source>%1 is not offered here.</source>
        <translation>%1 wordt hier niet aangeboden.</translation>
    </message>
    <message>
        <source>Only here: %1.</source>
        <translation>Alleen hier: %1.</translation>
    </message>
    <message>
        <source>The same as everywhere.</source>
        <translation>Dezelfde als overal.</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories of this organisation</source>
        <translation>Categorieën van deze opdrachtgever</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Only a category of this organisation alone counts with another.</source>
        <translation>Alleen een categorie van deze opdrachtgever zelf kan bij een andere meetellen.</translation>
    </message>
    <message>
        <source>What changes holds from the day you choose. Reports that left keep their words and their rows.</source>
        <translation>Een wijziging geldt vanaf de dag die u kiest. Verslagen die al verstuurd zijn, houden hun woorden en hun rijen.</translation>
    </message>
    <message>
        <source>So it stands in the report of</source>
        <translation>Zo staat het in het verslag van</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Gewijzigd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>This can no longer be undone: a report left, or the name was taken.</source>
        <translation>Dit kan niet meer ongedaan worden gemaakt: er ging een verslag naar buiten, of de naam is vergeven.</translation>
    </message>
    <message>
        <source>Call it otherwise…</source>
        <translation>Anders noemen…</translation>
    </message>
    <message>
        <source>Hide or offer again…</source>
        <translation>Verbergen of weer aanbieden…</translation>
    </message>
    <message>
        <source>Count with another…</source>
        <translation>Bij een andere laten meetellen…</translation>
    </message>
</context>
<context>
    <name>CategoryChangeDialog</name>
    <message>
        <source>Give the name of the category.</source>
        <translation>Vul de naam van de categorie in.</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>Vul de eerste dag in.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Call %1 otherwise here</source>
        <translation>%1 hier anders noemen</translation>
    </message>
    <message>
        <source>Call it so</source>
        <translation>Zo noemen</translation>
    </message>
    <message>
        <source>Let %1 count with another</source>
        <translation>%1 bij een andere laten meetellen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijziging opslaan</translation>
    </message>
    <message>
        <source>Hide %1 here</source>
        <translation>%1 hier verbergen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Offer %1 here again</source>
        <translation>%1 hier weer aanbieden</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Weer aanbieden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Naam in het Engels</translation>
    </message>
    <message>
        <source>Counts with</source>
        <translation>Telt mee bij</translation>
    </message>
    <message>
        <source>With none, without a group</source>
        <translation>Bij geen, zonder groep</translation>
    </message>
    <message>
        <source>With none, in %1</source>
        <translation>Bij geen, in %1</translation>
    </message>
</context>
<context>
    <name>CategoryWords</name>
    <message>
        <source>Only here</source>
        <translation>Alleen hier</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Elders: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Counts with %1</source>
        <translation>Telt mee bij %1</translation>
    </message>
    <message>
        <source>Hidden from %1</source>
        <translation>Verborgen vanaf %1</translation>
    </message>
    <message>
        <source>Hidden since %1</source>
        <translation>Verborgen sinds %1</translation>
    </message>
    <message>
        <source>Hidden until %1</source>
        <translation>Verborgen tot en met %1</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Niet aangeboden</translation>
    </message>
    <message>
        <source>Will be called %1 from %2</source>
        <translation>Heet %1 vanaf %2</translation>
    </message>
    <message>
        <source>Was called %1 until %2</source>
        <translation>Heette %1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>ContactPersonDialog</name>
    <message>
        <source>Add contact person</source>
        <translation>Contactpersoon toevoegen</translation>
    </message>
    <message>
        <source>Edit contact person</source>
        <translation>Contactpersoon bewerken</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Give the name of the contact person.</source>
        <translation>Vul de naam van de contactpersoon in.</translation>
    </message>
</context>
<context>
    <name>ContactPersonForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Internal confidential adviser</source>
        <translation>Interne vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Receives the annual report</source>
        <translation>Ontvangt het jaarverslag</translation>
    </message>
</context>
<context>
    <name>ContactPersonsCard</name>
    <message>
        <source>Contact persons</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Contactpersoon toevoegen</translation>
    </message>
    <message>
        <source>No contact persons yet.</source>
        <translation>Nog geen contactpersonen.</translation>
    </message>
    <message>
        <source>Copy phone number</source>
        <translation>Telefoonnummer kopiëren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>internal confidential adviser</source>
        <translation>interne vertrouwenspersoon</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>vertrokken op %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>receives the annual report</source>
        <translation>ontvangt het jaarverslag</translation>
    </message>
</context>
<context>
    <name>ContractCard</name>
    <message>
        <source>Term</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opzegtermijn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Contract bewerken</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Contract toevoegen</translation>
    </message>
    <message>
        <source>Other contracts</source>
        <translation>Andere contracten</translation>
    </message>
    <message>
        <source>until %1, then goes on</source>
        <translation>t/m %1, daarna verlengd</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice can be given until %1.</source>
        <translation>Opzeggen kan tot en met %1.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Look at the hours</source>
        <translation>Uren bekijken</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>doorlopend</translation>
    </message>
    <message>
        <source>Within the notice period</source>
        <translation>Binnen de opzegtermijn</translation>
    </message>
    <message>
        <source>Contract has ended</source>
        <translation>Contract is afgelopen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>ContractDialog</name>
    <message>
        <source>Add contract</source>
        <translation>Contract toevoegen</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Contract bewerken</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Give the first day of this contract.</source>
        <translation>Vul de eerste dag van dit contract in.</translation>
    </message>
    <message>
        <source>Give the last day, after which it is renewed.</source>
        <translation>Vul de laatste dag in, waarna het wordt verlengd.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>The contract before it ends the day before.</source>
        <translation>Het vorige contract eindigt de dag ervoor.</translation>
    </message>
    <message>
        <source>Empty: runs on.</source>
        <translation>Leeg: doorlopend.</translation>
    </message>
    <message>
        <source>In months.</source>
        <translation>In maanden.</translation>
    </message>
    <message>
        <source>In months. Empty: it ends.</source>
        <translation>In maanden. Leeg: het eindigt.</translation>
    </message>
    <message>
        <source>Percent of the rate.</source>
        <translation>Procent van het tarief.</translation>
    </message>
    <message>
        <source>Euros a year, or for the card.</source>
        <translation>Euro per jaar, of voor de kaart.</translation>
    </message>
    <message>
        <source>Euros, without VAT.</source>
        <translation>Euro, zonder btw.</translation>
    </message>
    <message>
        <source>Type an amount in euros, such as 95 or 92,50.</source>
        <translation>Typ een bedrag in euro, zoals 95 of 92,50.</translation>
    </message>
</context>
<context>
    <name>ContractForm</name>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opzegtermijn</translation>
    </message>
    <message>
        <source>Renewed each time</source>
        <translation>Telkens verlengd met</translation>
    </message>
    <message>
        <source>Agreed hours</source>
        <translation>Afgesproken uren</translation>
    </message>
    <message>
        <source>Agreed for</source>
        <translation>Afgesproken voor</translation>
    </message>
    <message>
        <source>Rate an hour</source>
        <translation>Uurtarief</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reistijd</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>Vaste prijs</translation>
    </message>
    <message>
        <source>Employees from</source>
        <translation>Medewerkers vanaf</translation>
    </message>
    <message>
        <source>Employees up to</source>
        <translation>Medewerkers tot en met</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>ContractWords</name>
    <message>
        <source>%1 to %2 employees</source>
        <translation>%1 tot en met %2 medewerkers</translation>
    </message>
    <message>
        <source>from %1 employees</source>
        <translation>vanaf %1 medewerkers</translation>
    </message>
    <message>
        <source>up to %1 employees</source>
        <translation>tot en met %1 medewerkers</translation>
    </message>
    <message>
        <source>%1 a card</source>
        <translation>%1 per kaart</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 per jaar</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 per uur</translation>
    </message>
    <message>
        <source>travel %1% of it</source>
        <translation>reistijd %1%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>t/m %1</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>doorlopend</translation>
    </message>
    <message>
        <source>Hours %1</source>
        <translation>Uren %1</translation>
    </message>
    <message>
        <source>Card from %1</source>
        <translation>Kaart vanaf %1</translation>
    </message>
    <message>
        <source>Hours %1 – %2</source>
        <translation>Uren %1 – %2</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Edit document</source>
        <translation>Document bewerken</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Give the name of the document.</source>
        <translation>Vul de naam van het document in.</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Document toevoegen</translation>
    </message>
    <message>
        <source>The contract, the letter of appointment, rules: drop them here.</source>
        <translation>Contract, aanstellingsbrief, regelingen: sleep ze hierheen.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Bestand opslaan…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>InstructionsCard</name>
    <message>
        <source>Instruction sheet</source>
        <translation>Instructieblad</translation>
    </message>
    <message>
        <source>Print instruction sheet</source>
        <translation>Instructieblad afdrukken</translation>
    </message>
    <message>
        <source>What to do here when you are suddenly away, without a word of any case.</source>
        <translation>Wat hier moet gebeuren als u plotseling uitvalt. Zonder een woord over zaken.</translation>
    </message>
    <message>
        <source>Go through the sheet…</source>
        <translation>Blad doornemen…</translation>
    </message>
</context>
<context>
    <name>OrganisationDetail</name>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>OrganisationDialog</name>
    <message>
        <source>Add organisation</source>
        <translation>Opdrachtgever toevoegen</translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation>Opdrachtgever bewerken</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Give the name of the organisation.</source>
        <translation>Vul de naam van de opdrachtgever in.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>Organisations of one employer read each other’s reports: what you tell one of them counts for all.</source>
        <translation>Opdrachtgevers van één werkgever lezen elkaars verslagen: wat u de een vertelt, telt voor allemaal.</translation>
    </message>
    <message>
        <source>Together with %1. A new name is given to all of them.</source>
        <translation>Samen met %1. Een nieuwe naam krijgen zij allemaal.</translation>
    </message>
    <message>
        <source>Empty: runs on.</source>
        <translation>Leeg: doorlopend.</translation>
    </message>
    <message>
        <source>In months.</source>
        <translation>In maanden.</translation>
    </message>
    <message>
        <source>Reporters are asked for another address.</source>
        <translation>Melders geven liever een ander adres op.</translation>
    </message>
</context>
<context>
    <name>OrganisationEditing</name>
    <message>
        <source>Organisation archived.</source>
        <translation>Opdrachtgever gearchiveerd.</translation>
    </message>
    <message>
        <source>Organisation taken out of the archive.</source>
        <translation>Opdrachtgever uit het archief gehaald.</translation>
    </message>
    <message>
        <source>Remove organisation?</source>
        <translation>Opdrachtgever verwijderen?</translation>
    </message>
    <message>
        <source>Remove organisation</source>
        <translation>Opdrachtgever verwijderen</translation>
    </message>
    <message>
        <source>All of ‘%1’ disappears and cannot be brought back: contracts, documents, appointment, routes, recommendations, activities, contact persons and units.</source>
        <translation>Alles van ‘%1’ verdwijnt en is niet terug te halen: contracten, documenten, aanstelling, routes, aanbevelingen, activiteiten, contactpersonen en onderdelen.</translation>
    </message>
    <message>
        <source>Contact person removed.</source>
        <translation>Contactpersoon verwijderd.</translation>
    </message>
    <message>
        <source>Unit removed.</source>
        <translation>Onderdeel verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Employer group</source>
        <translation>Werkgeversgroep</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Appointed since</source>
        <translation>Aangesteld sinds</translation>
    </message>
    <message>
        <source>Form of contract</source>
        <translation>Contractvorm</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Contract tot en met</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opzegtermijn</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Uren per jaar</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>E-mail domain</source>
        <translation>E-maildomein</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>OrganisationHeader</name>
    <message>
        <source>Agreement on figures</source>
        <translation>Afspraken over cijfers</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running case(s)</source>
        <translation>
            <numerusform>%n lopende zaak</numerusform>
            <numerusform>%n lopende zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Uit het archief halen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Work at %1</source>
        <translation>Werken bij %1</translation>
    </message>
    <message>
        <source>Prepaid card: %1</source>
        <translation>Strippenkaart: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Look at the overview</source>
        <translation>Overzicht bekijken</translation>
    </message>
    <message>
        <source>Take over a register…</source>
        <translation>Register overnemen…</translation>
    </message>
    <message>
        <source>Privacy statement</source>
        <translation>Privacyverklaring</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
</context>
<context>
    <name>OrganisationList</name>
    <message>
        <source>Add organisation</source>
        <translation>Opdrachtgever toevoegen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Opdrachtgevers zoeken</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Opdrachtgevers</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>No organisation with ‘%1’ in its name.</source>
        <translation>Geen opdrachtgever met ‘%1’ in de naam.</translation>
    </message>
    <message>
        <source>in the archive since %1</source>
        <translation>in het archief sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n lopend</numerusform>
            <numerusform>%n lopend</numerusform>
        </translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>doorlopend</translation>
    </message>
    <message>
        <source>contract until %1</source>
        <translation>contract t/m %1</translation>
    </message>
    <message>
        <source>Ends within the notice period</source>
        <translation>Eindigt binnen opzegtermijn</translation>
    </message>
    <message>
        <source>Contract has ended</source>
        <translation>Contract is afgelopen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Take over a register…</source>
        <translation>Register overnemen…</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Choose an organisation</source>
        <translation>Kies een opdrachtgever</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Opdrachtgever toevoegen</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Nog geen opdrachtgevers</translation>
    </message>
    <message>
        <source>Add the first organisation that appointed you.</source>
        <translation>Voeg de eerste organisatie toe die u heeft aangesteld.</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan is geworden</translation>
    </message>
    <message>
        <source>Note this state</source>
        <translation>Stand vastleggen</translation>
    </message>
    <message>
        <source>told by %1</source>
        <translation>verteld door %1</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan is geworden</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Verteld door</translation>
    </message>
</context>
<context>
    <name>PersonsChoice</name>
    <message>
        <source>Add a contact person</source>
        <translation>Contactpersoon toevoegen</translation>
    </message>
</context>
<context>
    <name>PlanFinishing</name>
    <message>
        <source>Activity recorded.</source>
        <translation>Activiteit vastgelegd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>PlannedActivityDialog</name>
    <message>
        <source>Plan an activity</source>
        <translation>Activiteit inplannen</translation>
    </message>
    <message>
        <source>Edit the plan</source>
        <translation>Planning bewerken</translation>
    </message>
    <message>
        <source>Plan activity</source>
        <translation>Activiteit inplannen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Choose an organisation.</source>
        <translation>Kies een opdrachtgever.</translation>
    </message>
    <message>
        <source>Choose a kind.</source>
        <translation>Kies een soort.</translation>
    </message>
    <message>
        <source>Say in a few words what you are going to do.</source>
        <translation>Zeg in een paar woorden wat u gaat doen.</translation>
    </message>
    <message>
        <source>Give the day, at most ten years ahead.</source>
        <translation>Geef de dag, hoogstens tien jaar vooruit.</translation>
    </message>
</context>
<context>
    <name>PlannedActivityForm</name>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
</context>
<context>
    <name>PointDialog</name>
    <message>
        <source>Add a point of your own</source>
        <translation>Eigen punt toevoegen</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Say in a few words what this point is.</source>
        <translation>Zeg in een paar woorden wat dit punt is.</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Geen document</translation>
    </message>
</context>
<context>
    <name>RecommendationDialog</name>
    <message>
        <source>New recommendation</source>
        <translation>Nieuwe aanbeveling</translation>
    </message>
    <message>
        <source>Edit the recommendation</source>
        <translation>Aanbeveling bewerken</translation>
    </message>
    <message>
        <source>Record recommendation</source>
        <translation>Aanbeveling vastleggen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Write down what you recommended.</source>
        <translation>Schrijf op wat u aanbeval.</translation>
    </message>
    <message>
        <source>Write nothing about cases here.</source>
        <translation>Schrijf hier niets over zaken.</translation>
    </message>
</context>
<context>
    <name>RecommendationForm</name>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>Gegeven in</translation>
    </message>
</context>
<context>
    <name>RecommendationWords</name>
    <message>
        <source>Annual report %1</source>
        <translation>Jaarverslag %1</translation>
    </message>
</context>
<context>
    <name>RecommendationsCard</name>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan is geworden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Take the last state back</source>
        <translation>Laatste stand terugnemen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add recommendation</source>
        <translation>Aanbeveling toevoegen</translation>
    </message>
    <message>
        <source>The recommendations of an issued report are listed here.</source>
        <translation>Hier staan de aanbevelingen van een vastgesteld verslag.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Walk through the appointment</source>
        <translation>Aanstelling nalopen</translation>
    </message>
    <message>
        <source>Record review</source>
        <translation>Nalopen vastleggen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>About this review</source>
        <translation>Over deze keer</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Also look at the instruction sheet: %1.</source>
        <translation>Kijk ook naar het instructieblad: %1.</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Op %1: %2.</translation>
    </message>
</context>
<context>
    <name>ReviewsDialog</name>
    <message>
        <source>Reviews of the appointment</source>
        <translation>Eerder nagelopen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 of %2 points in order.</source>
        <translation>%1 van %2 punten in orde.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Niets veranderd.</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: nieuw, %2</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1: was %2, nu %3</translation>
    </message>
</context>
<context>
    <name>RouteDialog</name>
    <message>
        <source>Add route</source>
        <translation>Route toevoegen</translation>
    </message>
    <message>
        <source>Edit route</source>
        <translation>Route bewerken</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Give the name, such as that of the committee.</source>
        <translation>Vul de naam in, zoals die van de commissie.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Niet opgegeven</translation>
    </message>
    <message>
        <source>In which time a complaint is made and handled.</source>
        <translation>Binnen welke tijd een klacht wordt ingediend en behandeld.</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Geen adres</translation>
    </message>
</context>
<context>
    <name>RouteForm</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Whose committee</source>
        <translation>Wiens commissie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Secretary or contact</source>
        <translation>Secretaris of contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>In the address book</source>
        <translation>In het adresboek</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
</context>
<context>
    <name>RoutesCard</name>
    <message>
        <source>Routes and complaints committee</source>
        <translation>Routes en klachtencommissie</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>Route toevoegen</translation>
    </message>
    <message>
        <source>No routes yet.</source>
        <translation>Nog geen routes.</translation>
    </message>
    <message>
        <source>No internal reporting point. From 50 employees it is obligatory.</source>
        <translation>Geen intern meldpunt. Vanaf 50 werknemers is het verplicht.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Add unit</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Edit unit</source>
        <translation>Onderdeel bewerken</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Give the name of the unit.</source>
        <translation>Vul de naam van het onderdeel in.</translation>
    </message>
    <message>
        <source>The organisation as a whole</source>
        <translation>De organisatie als geheel</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
</context>
<context>
    <name>UnitsCard</name>
    <message>
        <source>Units</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>No departments or sites yet.</source>
        <translation>Nog geen afdelingen of locaties.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>onderdeel van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n medewerker</numerusform>
            <numerusform>%n medewerkers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkOutsideCases</name>
    <message>
        <source>Activity removed.</source>
        <translation>Activiteit verwijderd.</translation>
    </message>
    <message>
        <source>Plan removed.</source>
        <translation>Planning verwijderd.</translation>
    </message>
    <message>
        <source>Agreed point done.</source>
        <translation>Afspraak gedaan.</translation>
    </message>
    <message>
        <source>Agreed point removed.</source>
        <translation>Afspraak verwijderd.</translation>
    </message>
    <message>
        <source>Last state taken back.</source>
        <translation>Laatste stand teruggenomen.</translation>
    </message>
    <message>
        <source>Recommendation removed.</source>
        <translation>Aanbeveling verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
</TS>
