<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>Choose another file or organisation</source>
            <translation>Ander bestand of andere opdrachtgever</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Choose a file…</source>
            <translation>Bestand kiezen…</translation>
        </message>
        <message>
            <source>CSV or Excel (.xlsx). Nothing is taken over before you say so.</source>
            <translation>CSV of Excel (.xlsx). Er wordt niets overgenomen voordat u dat zegt.</translation>
        </message>
        <message>
            <source>Drop your register here</source>
            <translation>Sleep uw register hierheen</translation>
        </message>
    </context>
    <context>
        <name>DryRun</name>
        <message>
            <source>Problems in the register</source>
            <translation>Problemen in het register</translation>
        </message>
        <message>
            <source>No problems were found in the rows.</source>
            <translation>In de rijen zijn geen problemen gevonden.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemen</translation>
        </message>
        <message>
            <source>Say which column holds the date: without it no row can come in.</source>
            <translation>Kies welke kolom de datum bevat: zonder datum kan geen rij worden overgenomen.</translation>
        </message>
        <message>
            <source>From a file of this name %1 came in earlier, for this organisation.</source>
            <translation>Uit een bestand met deze naam zijn voor deze opdrachtgever al %1 overgenomen.</translation>
        </message>
        <message>
            <source>%1 is added as an organisation.</source>
            <translation>%1 wordt als opdrachtgever toegevoegd.</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>zaken</translation>
        </message>
        <message>
            <source>issues</source>
            <translation>kwesties</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>contacten</translation>
        </message>
        <message>
            <source>Stay out</source>
            <translation>Blijven weg</translation>
        </message>
        <message>
            <source>Of another organisation</source>
            <translation>Van een andere opdrachtgever</translation>
        </message>
        <message>
            <source>New units</source>
            <translation>Nieuwe onderdelen</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rij</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat er is</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Waarde</translation>
        </message>
        <message>
            <source>Consequence</source>
            <translation>Gevolg</translation>
        </message>
        <message>
            <source>The row stays out</source>
            <translation>De rij blijft weg</translation>
        </message>
        <message>
            <source>Comes in without it</source>
            <translation>Wordt zonder overgenomen</translation>
        </message>
        <message>
            <source>Row %1: %2, %3</source>
            <translation>Rij %1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>EarlierList</name>
        <message>
            <source>Taken over earlier</source>
            <translation>Eerder overgenomen</translation>
        </message>
        <message>
            <source>Undo…</source>
            <translation>Ongedaan maken…</translation>
        </message>
        <message>
            <source>Undo %1…</source>
            <translation>%1 ongedaan maken…</translation>
        </message>
        <message>
            <source>Remove %1 again</source>
            <translation>%1 weer verwijderen</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>Choose an organisation</source>
            <translation>Kies een opdrachtgever</translation>
        </message>
        <message>
            <source>Choose an organisation.</source>
            <translation>Kies een opdrachtgever.</translation>
        </message>
        <message>
            <source>New organisation…</source>
            <translation>Nieuwe opdrachtgever…</translation>
        </message>
        <message>
            <source>Type the name of the organisation.</source>
            <translation>Vul de naam van de opdrachtgever in.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Het bestand wordt gelezen…</translation>
        </message>
        <message>
            <source>Choose a register</source>
            <translation>Register kiezen</translation>
        </message>
        <message>
            <source>Registers (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)</source>
            <translation>Registers (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import a register</source>
            <translation>Register importeren</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gereed</translation>
        </message>
        <message>
            <source>Choose a file first.</source>
            <translation>Kies eerst een bestand.</translation>
        </message>
        <message>
            <source>Nothing is written until everything is in.</source>
            <translation>Er wordt pas iets vastgelegd als alles is overgenomen.</translation>
        </message>
        <message>
            <source>Checking the rows…</source>
            <translation>De rijen worden nagekeken…</translation>
        </message>
        <message>
            <source>Say first which column holds the date.</source>
            <translation>Kies eerst welke kolom de datum bevat.</translation>
        </message>
        <message>
            <source>No row of this file can be taken over.</source>
            <translation>Geen enkele rij van dit bestand kan worden overgenomen.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was taken over.</source>
            <translation>Gestopt. Er is niets overgenomen.</translation>
        </message>
        <message>
            <source>Undone. Nothing of that register is left in the vault.</source>
            <translation>Ongedaan gemaakt. Van dat register staat niets meer in de kluis.</translation>
        </message>
    </context>
    <context>
        <name>RegisterFileStepForm</name>
        <message>
            <source>Organisation</source>
            <translation>Opdrachtgever</translation>
        </message>
        <message>
            <source>Name of the new organisation</source>
            <translation>Naam van de nieuwe opdrachtgever</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Werkblad</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>Eigen nummer</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Opdrachtgever</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Onderdeel</translation>
        </message>
        <message>
            <source>Kind of contact</source>
            <translation>Soort contact</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorieën</translation>
        </message>
        <message>
            <source>Position of the reporter</source>
            <translation>Positie van de melder</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Geslacht</translation>
        </message>
        <message>
            <source>Relation to the accused</source>
            <translation>Relatie tot de beschuldigde</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>Doorverwezen naar</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Came in through</source>
            <translation>Binnengekomen via</translation>
        </message>
        <message>
            <source>Number of contacts</source>
            <translation>Aantal contacten</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Uren</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Afgesloten op</translation>
        </message>
        <message>
            <source>Code name</source>
            <translation>Codenaam</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>The date is missing</source>
            <translation>De datum ontbreekt</translation>
        </message>
        <message>
            <source>This is not a date</source>
            <translation>Dit is geen datum</translation>
        </message>
        <message>
            <source>This date does not exist</source>
            <translation>Deze datum bestaat niet</translation>
        </message>
        <message>
            <source>This date is too long ago</source>
            <translation>Deze datum ligt te ver terug</translation>
        </message>
        <message>
            <source>This date lies in the future</source>
            <translation>Deze datum ligt in de toekomst</translation>
        </message>
        <message>
            <source>Closed before the first contact</source>
            <translation>Afgesloten vóór het eerste contact</translation>
        </message>
        <message>
            <source>This is not a number</source>
            <translation>Dit is geen getal</translation>
        </message>
        <message>
            <source>This number is too large or too small</source>
            <translation>Dit getal is te groot of te klein</translation>
        </message>
        <message>
            <source>This text is too long</source>
            <translation>Deze tekst is te lang</translation>
        </message>
        <message>
            <source>Too many values</source>
            <translation>Te veel waarden</translation>
        </message>
        <message>
            <source>More cells than columns</source>
            <translation>Meer cellen dan kolommen</translation>
        </message>
        <message>
            <source>Unknown kind; becomes a report</source>
            <translation>Onbekende soort; wordt een melding</translation>
        </message>
        <message>
            <source>New categories</source>
            <translation>Nieuwe categorieën</translation>
        </message>
        <message>
            <source>New positions</source>
            <translation>Nieuwe posities</translation>
        </message>
        <message>
            <source>New genders</source>
            <translation>Nieuwe geslachten</translation>
        </message>
        <message>
            <source>New relations</source>
            <translation>Nieuwe relaties</translation>
        </message>
        <message>
            <source>New channels</source>
            <translation>Nieuwe kanalen</translation>
        </message>
        <message>
            <source>New steps</source>
            <translation>Nieuwe stappen</translation>
        </message>
        <message>
            <source>New outcomes</source>
            <translation>Nieuwe uitkomsten</translation>
        </message>
        <message>
            <source>New kinds of referral</source>
            <translation>Nieuwe soorten verwijzing</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglaten</translation>
        </message>
    </context>
    <context>
        <name>TakeOverStep</name>
        <message>
            <source>Taking over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>%1 of %2 taken over…</source>
            <translation>%1 van %2 overgenomen…</translation>
        </message>
        <message>
            <source>%1 taken over for %2.</source>
            <translation>%1 overgenomen voor %2.</translation>
        </message>
        <message>
            <source>Undone. Nothing of this register is left in the vault.</source>
            <translation>Ongedaan gemaakt. Van dit register staat niets meer in de kluis.</translation>
        </message>
    </context>
    <context>
        <name>_RegisterCounts</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n zaak</numerusform>
                <numerusform>%n zaken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n other(s)</source>
            <translation>
                <numerusform>en %n andere</numerusform>
                <numerusform>en %n andere</numerusform>
            </translation>
        </message>
    </context>
</TS>
