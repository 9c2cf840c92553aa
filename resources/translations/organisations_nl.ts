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
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Activiteit toevoegen</translation>
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
        <source>Notes</source>
        <translation>Notities</translation>
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
        <source>internal confidential adviser</source>
        <translation>interne vertrouwenspersoon</translation>
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
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
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
        <source>Hours %1</source>
        <translation>Uren %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
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
        <source>The units, contact persons and activities of ‘%1’ disappear and cannot be brought back.</source>
        <translation>De onderdelen, contactpersonen en activiteiten van ‘%1’ verdwijnen en zijn niet terug te halen.</translation>
    </message>
    <message>
        <source>Contact person removed.</source>
        <translation>Contactpersoon verwijderd.</translation>
    </message>
    <message>
        <source>Activity removed.</source>
        <translation>Activiteit verwijderd.</translation>
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
</TS>
