<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AnnualReportPage</name>
        <message>
            <source>Add organisation</source>
            <translation>Opdrachtgever toevoegen</translation>
        </message>
        <message>
            <source>No annual report yet</source>
            <translation>Nog geen jaarverslag</translation>
        </message>
        <message>
            <source>Add an organisation; then its report can be made, also without reports.</source>
            <translation>Voeg een opdrachtgever toe; dan kan het verslag worden gemaakt, ook zonder meldingen.</translation>
        </message>
    </context>
    <context>
        <name>AnnualReportWords</name>
        <message>
            <source>Kind of contact</source>
            <translation>Soort contact</translation>
        </message>
        <message>
            <source>Nature of the reports</source>
            <translation>Aard van de meldingen</translation>
        </message>
        <message>
            <source>Relation to the accused</source>
            <translation>Relatie tot de beschuldigde</translation>
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
            <source>Came in through</source>
            <translation>Binnengekomen via</translation>
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
            <source>Site or department</source>
            <translation>Vestiging of afdeling</translation>
        </message>
        <message>
            <source>With fewer than %1 reporters the report says only that, and splits nothing.</source>
            <translation>Bij minder dan %1 melders vermeldt het verslag alleen dat, en splitst het niets uit.</translation>
        </message>
        <message>
            <source>With %1 to %3 reporters the report gives the total alone: with fewer than %2 nothing is split.</source>
            <translation>Bij %1 tot en met %3 melders vermeldt het verslag alleen het totaal: onder de %2 wordt niet uitgesplitst.</translation>
        </message>
        <message>
            <source>There are at least %2 reporters, so the number itself is printed.</source>
            <translation>Er zijn ten minste %2 melders. Daarom staat het aantal zelf in het verslag.</translation>
        </message>
        <message>
            <source>This group and the rest both have at least %1 reporters, so the number itself is printed.</source>
            <translation>Deze groep en de rest tellen elk ten minste %1 melders. Daarom staat het aantal zelf in het verslag.</translation>
        </message>
        <message>
            <source>A group of fewer than %1 reporters is never printed as a number, not even when it is 0.</source>
            <translation>Van een groep van minder dan %1 melders staat nooit een aantal in het verslag, ook niet als dat 0 is.</translation>
        </message>
        <message>
            <source>The other side of this split has fewer than %1 reporters. From an exact number here it could be worked out.</source>
            <translation>De andere kant van deze splitsing telt minder dan %1 melders. Met een precies aantal hier was dat uit te rekenen.</translation>
        </message>
        <message>
            <source>Fewer than %1 reporters are not in this row. From an exact number here that could be worked out.</source>
            <translation>Minder dan %1 melders vallen buiten deze rij. Met een precies aantal hier was dat uit te rekenen.</translation>
        </message>
        <message>
            <source>This row is part of a group of fewer than %2 reporters, which is not split.</source>
            <translation>Deze rij hoort bij een groep van minder dan %2 melders. Zo’n groep wordt niet uitgesplitst.</translation>
        </message>
        <message>
            <source>This row is part of a group that is not printed as a number, which is not split further.</source>
            <translation>Deze rij hoort bij een groep waarvan geen aantal in het verslag staat. Zo’n groep wordt niet verder uitgesplitst.</translation>
        </message>
        <message>
            <source>This remaining row is never printed, so that nobody can tell who is in no other row.</source>
            <translation>Deze restrij staat nooit in het verslag. Zo is niet af te leiden wie in geen andere rij voorkomt.</translation>
        </message>
        <message>
            <source>not in the report</source>
            <translation>niet in het verslag</translation>
        </message>
        <message>
            <source>Why is this not in the report?</source>
            <translation>Waarom staat dit niet in het verslag?</translation>
        </message>
        <message>
            <source>Why does it say %1 here?</source>
            <translation>Waarom staat hier %1?</translation>
        </message>
    </context>
    <context>
        <name>ContentsDialog</name>
    <message>
        <source>Other tables were not agreed for this period.</source>
        <translation>Andere tabellen zijn voor deze periode niet afgesproken.</translation>
    </message>
        <message>
            <source>What the report shows</source>
            <translation>Wat het verslag toont</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Toepassen</translation>
        </message>
        <message>
            <source>Of earlier periods, too, only protected figures are printed.</source>
            <translation>Ook van eerdere periodes staan alleen beschermde cijfers in het verslag.</translation>
        </message>
        <message>
            <source>Up to two, as long as you work there</source>
            <translation>Hoogstens twee, zolang u er werkt</translation>
        </message>
        <message numerus="yes">
            <source>%n period(s)</source>
            <translation>
                <numerusform>%n periode</numerusform>
                <numerusform>%n periodes</numerusform>
            </translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
    </context>
    <context>
        <name>FiguresPane</name>
        <message>
            <source>No reports in %1.</source>
            <translation>Geen meldingen in %1.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totaal</translation>
        </message>
        <message>
            <source>Reporters</source>
            <translation>Melders</translation>
        </message>
        <message>
            <source>Fewer than %1 means 0 up to and including %2. So nobody can be recognised, not even by laying reports side by side.</source>
            <translation>Minder dan %1 betekent 0 tot en met %2. Zo is niemand te herkennen, ook niet door verslagen naast elkaar te leggen.</translation>
        </message>
        <message>
            <source>With fewer than %3 reporters nothing is split.</source>
            <translation>Bij minder dan %3 melders wordt niet uitgesplitst.</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
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
        <name>OutputChoice</name>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>Preview of the report</source>
            <translation>Voorbeeld van het verslag</translation>
        </message>
        <message>
            <source>The preview is being made…</source>
            <translation>Het voorbeeld wordt gemaakt…</translation>
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
            <source>Updated at %1</source>
            <translation>Bijgewerkt om %1</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
    </context>
    <context>
        <name>ReportChoice</name>
        <message>
            <source>Quarter…</source>
            <translation>Kwartaal…</translation>
        </message>
        <message>
            <source>Own period…</source>
            <translation>Eigen periode…</translation>
        </message>
        <message>
            <source>Fill in two dates, the first one first.</source>
            <translation>Vul twee datums in, de eerste het eerst.</translation>
        </message>
    </context>
    <context>
        <name>ReportChoiceForm</name>
        <message>
            <source>Organisation</source>
            <translation>Opdrachtgever</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>Up to and including</source>
            <translation>Tot en met</translation>
        </message>
    </context>
    <context>
        <name>ReportContentsForm</name>
        <message>
            <source>Tables in the report</source>
            <translation>Tabellen in het verslag</translation>
        </message>
        <message>
            <source>Earlier periods beside it</source>
            <translation>Eerdere periodes ernaast</translation>
        </message>
    </context>
    <context>
        <name>ReportOutput</name>
        <message>
            <source>No printer was found. You can save the PDF.</source>
            <translation>Er is geen printer gevonden. U kunt de pdf opslaan.</translation>
        </message>
        <message>
            <source>The report was not saved. %1</source>
            <translation>Het verslag is niet opgeslagen. %1</translation>
        </message>
        <message>
            <source>Saved. Outside the vault the file is no longer protected.</source>
            <translation>Opgeslagen. Buiten de kluis is het bestand niet meer beschermd.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Verslag opslaan</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Pdf-bestanden (*.pdf)</translation>
        </message>
        <message>
            <source>The printer does not take the report. You can save the PDF.</source>
            <translation>De printer neemt het verslag niet aan. U kunt de pdf opslaan.</translation>
        </message>
        <message>
            <source>Sent to the printer. Paper is not protected.</source>
            <translation>Naar de printer gestuurd. Het papier is niet beschermd.</translation>
        </message>
    </context>
    <context>
        <name>ReportOutputForm</name>
        <message>
            <source>Language of the report</source>
            <translation>Taal van het verslag</translation>
        </message>
        <message>
            <source>Also save the machine-readable twin (JSON)</source>
            <translation>Ook de machineleesbare tweeling (JSON)</translation>
        </message>
    </context>
    <context>
        <name>ReportPane</name>
        <message>
            <source>More tables…</source>
            <translation>Meer tabellen…</translation>
        </message>
        <message>
            <source>Annual report</source>
            <translation>Jaarverslag</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Concept</translation>
        </message>
    </context>
    <context>
        <name>ReportTextsForm</name>
        <message>
            <source>Observations</source>
            <translation>Observaties</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Aanbevelingen</translation>
        </message>
    </context>
    <context>
        <name>TextsPane</name>
        <message>
            <source>One recommendation a line.</source>
            <translation>Eén aanbeveling per regel.</translation>
        </message>
        <message>
            <source>Activities at the organisation</source>
            <translation>Naar de opdrachtgever</translation>
        </message>
        <message>
            <source>No activities in this period.</source>
            <translation>Geen activiteiten in deze periode.</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>Activiteiten</translation>
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
        <name>WhySheetContent</name>
        <message>
            <source>Case</source>
            <translation>Zaak</translation>
        </message>
        <message>
            <source>Cases behind this figure</source>
            <translation>Zaken achter dit cijfer</translation>
        </message>
        <message>
            <source>You alone: %1. In the report: %2.</source>
            <translation>Alleen u: %1. In het verslag: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s), of %1</source>
            <translation>
                <numerusform>%n zaak, van %1</numerusform>
                <numerusform>%n zaken, van %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No cases</source>
            <translation>Geen zaken</translation>
        </message>
    </context>
    <context>
        <name>_ReporterCounts</name>
        <message numerus="yes">
            <source>%n reporter(s)</source>
            <translation>
                <numerusform>%n melder</numerusform>
                <numerusform>%n melders</numerusform>
            </translation>
        </message>
    </context>
</TS>
