<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>FigureRows</name>
    <message>
        <source>You alone</source>
        <translation>Alleen u</translation>
    </message>
    <message>
        <source>In report</source>
        <translation>In verslag</translation>
    </message>
    <message>
        <source>%1, you alone %2, in the report %3</source>
        <translation>%1, alleen u %2, in het verslag %3</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Agreed before</source>
        <translation>Eerder afgesproken</translation>
    </message>
    <message>
        <source>From %1: %2. Recorded on %3.</source>
        <translation>Vanaf %1: %2. Vastgelegd op %3.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
</context>
<context>
    <name>PolicyHead</name>
    <message>
        <source>Agreement on figures</source>
        <translation>Afspraken over cijfers</translation>
    </message>
    <message>
        <source>In force now: %1.</source>
        <translation>Nu geldt: %1.</translation>
    </message>
    <message>
        <source>This organisation is in the archive: its agreement can only be read.</source>
        <translation>Deze opdrachtgever staat in het archief: de afspraken zijn alleen te lezen.</translation>
    </message>
    <message>
        <source>This is your draft; it is not recorded yet.</source>
        <translation>Dit is uw concept; het is nog niet vastgelegd.</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Concept weggooien</translation>
    </message>
    <message>
        <source>Recorded. It holds from %1.</source>
        <translation>Vastgelegd. Geldt vanaf %1.</translation>
    </message>
</context>
<context>
    <name>PolicyPreview</name>
    <message>
        <source>Record the agreement</source>
        <translation>Afspraken vastleggen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n getal</numerusform>
            <numerusform>%n getallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>The report over %1 would print %2 in %3.</source>
        <translation>Over %1 zou het verslag %2 tonen in %3.</translation>
    </message>
    <message>
        <source>There were no reporters in %1.</source>
        <translation>In %1 waren er geen melders.</translation>
    </message>
    <message>
        <source>With fewer than %1 reporters nothing is split.</source>
        <translation>Bij minder dan %1 melders wordt niet uitgesplitst.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Melders</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>the beginning</source>
        <translation>het begin</translation>
    </message>
    <message>
        <source>There is no day from which an agreement with these years can hold.</source>
        <translation>Er is geen dag waarop afspraken met deze jaren kunnen ingaan.</translation>
    </message>
    <message>
        <source>A block of three years that was agreed runs until %1. Until then the reporting year begins in the same month.</source>
        <translation>Een afgesproken blok van drie jaar loopt tot en met %1. Tot dan blijft de maand waarin het verslagjaar begint dezelfde.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>drempel %1</translation>
    </message>
    <message>
        <source>tables every year</source>
        <translation>elk jaar tabellen</translation>
    </message>
    <message>
        <source>blocks of three years from %1</source>
        <translation>blokken van drie jaar vanaf %1</translation>
    </message>
    <message>
        <source>columns by %1</source>
        <translation>kolommen naar %1</translation>
    </message>
</context>
<context>
    <name>ReportPolicyPage</name>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Geen opdrachtgever</translation>
    </message>
    <message>
        <source>Add an organisation; then you can agree what its reports tell.</source>
        <translation>Voeg een opdrachtgever toe; dan kunt u afspreken wat de verslagen vertellen.</translation>
    </message>
</context>
<context>
    <name>SplitsCard</name>
    <message>
        <source>Splits</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>Back to the starter</source>
        <translation>Terug naar het uitgangspunt</translation>
    </message>
    <message>
        <source>A table splits its group in two, and each half again, as long as every part is large enough. What is indented less is told apart earlier.</source>
        <translation>Een tabel splitst haar groep in tweeën, en elke helft opnieuw, zolang elk deel groot genoeg is. Wat minder ver inspringt, wordt eerder apart getoond.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>For all tables. By sector: %1.</source>
        <translation>Voor alle tabellen. Past bij de sector: %1.</translation>
    </message>
    <message>
        <source>Own splits</source>
        <translation>Eigen indeling</translation>
    </message>
    <message>
        <source>Exchange the halves</source>
        <translation>Helften wisselen</translation>
    </message>
    <message>
        <source>Tell apart earlier</source>
        <translation>Eerder apart</translation>
    </message>
    <message>
        <source>To the other half</source>
        <translation>Naar andere helft</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>%1, %2, split %3</source>
        <translation>%1, %2, splitsing %3</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>drempel %1</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>Drempel van %1</translation>
    </message>
    <message>
        <source>The other tables are told once for every value of this one, when each of them has at least %1 reporters.</source>
        <translation>De andere tabellen staan er dan per waarde van deze tabel, als elke waarde ten minste %1 melders telt.</translation>
    </message>
</context>
<context>
    <name>ThresholdCard</name>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Why you choose a threshold below %1</source>
        <translation>Waarom u een drempel onder de %1 kiest</translation>
    </message>
    <message>
        <source>A group of fewer than %1 reporters is never printed as a number, not even when it is 0. Tables start at %2 reporters.</source>
        <translation>Van een groep van minder dan %1 melders staat nooit een aantal in het verslag, ook niet als dat 0 is. Tabellen beginnen bij %2 melders.</translation>
    </message>
    <message>
        <source>3 protects against a reader who knows one of the cases, and no more. 5 also protects against readers who know three cases together.</source>
        <translation>Drempel 3 beschermt alleen tegen een lezer die één van de zaken al kent. Drempel 5 houdt ook stand tegen lezers die samen drie zaken kennen.</translation>
    </message>
    <message>
        <source>4 protects against readers who know two of the cases together. 5 also protects against readers who know three.</source>
        <translation>Drempel 4 beschermt tegen lezers die samen twee van de zaken kennen. Drempel 5 houdt ook stand bij drie.</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>Every year</source>
        <translation>Elk jaar</translation>
    </message>
    <message>
        <source>Per three years</source>
        <translation>Per drie jaar</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>What a report tells is agreed before its year begins. So it cannot depend on the figures.</source>
        <translation>Wat een verslag vertelt, staat vast voordat het jaar begint. Zo kan de keuze niet van de cijfers afhangen.</translation>
    </message>
    <message>
        <source>Reporting year begins in</source>
        <translation>Verslagjaar begint in</translation>
    </message>
    <message>
        <source>Each year has tables of its own, from %1 reporters.</source>
        <translation>Elk jaar heeft eigen tabellen, vanaf %1 melders.</translation>
    </message>
    <message>
        <source>A year says only ‘fewer than %1’ or ‘%1 or more’. The tables come after three years together, the first time over %2 up to and including %3.</source>
        <translation>Een jaar vermeldt alleen ‘minder dan %1’ of ‘%1 of meer’. De tabellen komen na drie jaar samen, voor het eerst over %2 tot en met %3.</translation>
    </message>
    <message>
        <source>Usually fewer than 10 reporters a year? Then choose three years: in a single year there would be no tables.</source>
        <translation>Meestal minder dan 10 melders per jaar? Kies dan per drie jaar: in één jaar zouden er geen tabellen zijn.</translation>
    </message>
</context>
</TS>
