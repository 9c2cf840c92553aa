<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnnualReportPage</name>
    <message>
        <source>Save as a draft</source>
        <translation>Concept opslaan</translation>
    </message>
    <message>
        <source>Print as a draft</source>
        <translation>Concept afdrukken</translation>
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
        <source>Unit or location</source>
        <translation>Onderdeel of locatie</translation>
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
        <source>As long as a period runs, a notice says only whether there were fewer than %1 reporters. The number comes in the report.</source>
        <translation>Zolang een periode loopt, zegt een tussenbericht alleen of er minder dan %1 melders waren. Het aantal komt in het verslag.</translation>
    </message>
    <message>
        <source>This year is part of a block. Its report says only whether there were fewer than %2 reporters, so that the years do not give each other away.</source>
        <translation>Dit jaar hoort bij een blok. Het verslag vermeldt alleen of er minder dan %2 melders waren, zodat de jaren elkaar niet verraden.</translation>
    </message>
    <message>
        <source>This year is part of a block: the tables come in the report of its years together.</source>
        <translation>Dit jaar hoort bij een blok: de tabellen staan in het verslag over de jaren samen.</translation>
    </message>
    <message>
        <source>The threshold of this table is %1: with fewer than %2 reporters in it, it is not split.</source>
        <translation>De drempel van deze tabel is %1: met minder dan %2 melders erin wordt zij niet uitgesplitst.</translation>
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
        <source>You have this table printed in full. It is not proven that nobody can be traced by it; the report says so.</source>
        <translation>U laat dit volledig afdrukken. Er is niet bewezen dat het tot niemand te herleiden is; dat staat ook in het verslag.</translation>
    </message>
    <message>
        <source>The report was made under other rules and says nothing of this row.</source>
        <translation>Het verslag is onder andere afspraken gemaakt en vermeldt deze rij niet.</translation>
    </message>
    <message>
        <source>not in the report</source>
        <translation>niet in het verslag</translation>
    </message>
    <message>
        <source>Check: these numbers concern one or two accused persons, who may be recognised. %1. You can leave the table out, then best next year as well.</source>
        <translation>Controleer: deze aantallen gaan over een of twee beschuldigden, die herkend kunnen worden. %1. U kunt de tabel weglaten, dan het liefst ook volgend jaar.</translation>
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
    <name>EarlierAdvice</name>
    <message>
        <source>What became of earlier recommendations</source>
        <translation>Wat er van eerdere aanbevelingen is geworden</translation>
    </message>
    <message>
        <source>One recommendation a line. Without text, the report leaves this out.</source>
        <translation>Eén aanbeveling per regel. Zonder tekst laat het verslag dit weg.</translation>
    </message>
    <message>
        <source>Insert the earlier recommendations</source>
        <translation>Eerdere aanbevelingen invoegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EditionCertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Bewijs van controle</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Narekenen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stays in the vault.</source>
        <translation>Blijft in de kluis.</translation>
    </message>
    <message>
        <source>Counting again…</source>
        <translation>Bezig met narekenen…</translation>
    </message>
    <message>
        <source>Counted again without searching: every number in the report fits the data sets of the certificate.</source>
        <translation>Nagerekend: elk getal in het verslag past bij alle cijferreeksen van het bewijs. Het bewijs van controle klopt.</translation>
    </message>
</context>
<context>
    <name>EditionFacts</name>
    <message>
        <source>How it left</source>
        <translation>Hoe het naar buiten ging</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Periods it tells of</source>
        <translation>Over welke periodes</translation>
    </message>
    <message>
        <source>What it told</source>
        <translation>Wat erin stond</translation>
    </message>
    <message>
        <source>View certificate</source>
        <translation>Bewijs van controle</translation>
    </message>
    <message>
        <source>Erratum…</source>
        <translation>Erratum…</translation>
    </message>
    <message>
        <source>Enter anew…</source>
        <translation>Opnieuw invoeren…</translation>
    </message>
    <message>
        <source>Its reporters are not in vpdesk.</source>
        <translation>De melders ervan staan niet in vpdesk.</translation>
    </message>
    <message>
        <source>Printed all the same, not proven untraceable.</source>
        <translation>Toch afgedrukt, niet bewezen herleidbaarvrij.</translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message>
        <source>Told before</source>
        <translation>Eerder verteld</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Ingevoerd</translation>
    </message>
    <message>
        <source>Entered anew</source>
        <translation>Opnieuw ingevoerd</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
</context>
<context>
    <name>EditionPages</name>
    <message>
        <source>No report is chosen.</source>
        <translation>Er is geen verslag gekozen.</translation>
    </message>
    <message>
        <source>This report was entered by hand; there are no pages of it.</source>
        <translation>Dit verslag is met de hand ingevoerd; er zijn geen pagina’s van.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>EditionWords</name>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>Interim notice</source>
        <translation>Tussenbericht</translation>
    </message>
    <message>
        <source>Multi-year report</source>
        <translation>Meerjarenverslag</translation>
    </message>
    <message>
        <source>Multi-year table</source>
        <translation>Meerjarentabel</translation>
    </message>
    <message>
        <source>Time statement</source>
        <translation>Urenstaat</translation>
    </message>
    <message>
        <source>Older report</source>
        <translation>Ouder verslag</translation>
    </message>
    <message>
        <source>Made on %1, entered by hand</source>
        <translation>Gemaakt op %1, met de hand ingevoerd</translation>
    </message>
    <message>
        <source>Left as a draft on %1</source>
        <translation>Als concept naar buiten op %1</translation>
    </message>
    <message>
        <source>Erratum of %1</source>
        <translation>Erratum van %1</translation>
    </message>
    <message>
        <source>Issued on %1</source>
        <translation>Vastgesteld %1</translation>
    </message>
</context>
<context>
    <name>FigurePeriods</name>
    <message>
        <source>Figures of</source>
        <translation>Cijfers van</translation>
    </message>
    <message>
        <source>Figures of %1</source>
        <translation>Cijfers van %1</translation>
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
        <source>not proven untraceable</source>
        <translation>niet bewezen herleidbaarvrij</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>drempel %1</translation>
    </message>
    <message>
        <source>Fewer than %1 means 0 up to and including %2. So nobody can be recognised, not even by laying reports side by side.</source>
        <translation>Minder dan %1 betekent 0 tot en met %2. Zo is niemand te herkennen, ook niet door verslagen naast elkaar te leggen.</translation>
    </message>
    <message>
        <source>Fewer than %1 means 0 up to and including %2. That nobody can be recognised is not proven for what you have printed in full.</source>
        <translation>Minder dan %1 betekent 0 tot en met %2. Voor wat u volledig laat afdrukken, is niet bewezen dat niemand te herkennen is.</translation>
    </message>
    <message>
        <source>The tables come in the report of three years together.</source>
        <translation>De tabellen staan in het verslag over drie jaar samen.</translation>
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
    <name>ForeseenWords</name>
    <message>
        <source>%1: as it was told before</source>
        <translation>%1: zoals eerder verteld</translation>
    </message>
    <message>
        <source>%1: %2, %3 (for you alone); %4 in the report</source>
        <translation>%1: %2, %3 (alleen voor u); %4 in het verslag</translation>
    </message>
    <message>
        <source>%1, for the first time: %2, %3 (for you alone); %4 in the report</source>
        <translation>%1, voor het eerst: %2, %3 (alleen voor u); %4 in het verslag</translation>
    </message>
    <message>
        <source>You can print or save it again at any time: the very same pages, whatever changes in the cases.</source>
        <translation>U kunt het altijd opnieuw afdrukken of opslaan: precies dezelfde pagina’s, wat er ook in de zaken verandert.</translation>
    </message>
    <message>
        <source>Closed cases that count in it can be destroyed when their term has passed; the figures stay.</source>
        <translation>Afgesloten zaken die erin meetellen, kunnen worden vernietigd zodra hun termijn voorbij is; de cijfers blijven.</translation>
    </message>
    <message>
        <source>A case that is added to this period later counts in the next one.</source>
        <translation>Een zaak die later in deze periode wordt vastgelegd, telt in de volgende mee.</translation>
    </message>
    <message>
        <source>This document says nothing new about the number of reporters.</source>
        <translation>Dit stuk zegt niets nieuws over het aantal melders.</translation>
    </message>
    <message>
        <source>Of no small group can a reader derive how many reporters it has, or that it has any.</source>
        <translation>Van geen enkele kleine groep is af te leiden hoeveel melders zij telt, of zelfs dat er één is.</translation>
    </message>
    <message>
        <source>Apart from what is printed in full, of no small group can a reader derive how many reporters it has, or that it has any.</source>
        <translation>Buiten wat volledig wordt afgedrukt, is van geen enkele kleine groep af te leiden hoeveel melders zij telt, of zelfs dat er één is.</translation>
    </message>
    <message>
        <source>Apart from the number of reporters and what follows from it, of no small group can a reader derive how many reporters it has, or that it has any.</source>
        <translation>Buiten het aantal melders en wat daaruit volgt is van geen enkele kleine groep af te leiden hoeveel melders zij telt, of zelfs dat er één is.</translation>
    </message>
    <message>
        <source>A notice of this year was told before. Notices close together can give away when the threshold of %1 reporters was reached; one in three months is enough.</source>
        <translation>Over dit jaar ging al een tussenbericht naar buiten. Berichten kort na elkaar kunnen verraden wanneer de drempel van %1 melders is bereikt; één per kwartaal is genoeg.</translation>
    </message>
    <message>
        <source>A notice and the report of several years are read together: ‘%1 or more’ beside ‘fewer than %2’ says that there were %1 to %3 reporters.</source>
        <translation>Een tussenbericht en het meerjarenverslag worden naast elkaar gelezen: uit ‘%1 of meer’ en ‘minder dan %2’ volgt dat er %1 tot en met %3 melders waren.</translation>
    </message>
    <message>
        <source>The number of reporters</source>
        <translation>Het aantal melders</translation>
    </message>
    <message>
        <source>Issue erratum %1</source>
        <translation>Erratum %1 vaststellen</translation>
    </message>
    <message>
        <source>Issue annual report %1</source>
        <translation>Jaarverslag %1 vaststellen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vaststellen</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>For example: management and works council. It stays in the vault.</source>
        <translation>Bijvoorbeeld: directie en ondernemingsraad. Blijft in de kluis.</translation>
    </message>
    <message>
        <source>Tables: %1</source>
        <translation>Tabellen: %1</translation>
    </message>
    <message>
        <source>What freezes</source>
        <translation>Wat vastligt</translation>
    </message>
    <message>
        <source>What can be done then</source>
        <translation>Wat daarna kan</translation>
    </message>
    <message>
        <source>vpdesk works out what a reader could derive, also beside everything that was told before. This takes at most 20 seconds.</source>
        <translation>vpdesk rekent na wat een lezer kan afleiden, ook naast alles wat eerder is verteld. Dit duurt hoogstens 20 seconden.</translation>
    </message>
    <message>
        <source>vpdesk proves the report once more and freezes it…</source>
        <translation>vpdesk rekent het verslag nog eenmaal na en legt het vast…</translation>
    </message>
    <message>
        <source>Printed all the same, not proven untraceable. %1</source>
        <translation>Toch afgedrukt, niet bewezen herleidbaarvrij. %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>It cannot leave like this.</source>
        <translation>Zo kan het niet naar buiten.</translation>
    </message>
    <message>
        <source>Erratum of %1</source>
        <translation>Erratum bij %1</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>%1 vaststellen</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>Who gets it</source>
        <translation>Voor wie</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Let a draft leave the vault?</source>
        <translation>Een concept naar buiten laten gaan?</translation>
    </message>
    <message>
        <source>%1 has not been issued yet.</source>
        <translation>%1 is nog niet vastgesteld.</translation>
    </message>
    <message>
        <source>What leaves as a draft has been told. It stays on record, and every later report of this organisation is held against it. If the figures change afterwards, the report may be refused.</source>
        <translation>Wat als concept naar buiten gaat, is verteld. Het wordt vastgelegd en telt mee in elk later verslag aan deze opdrachtgever. Veranderen de cijfers daarna nog, dan kan het verslag worden geweigerd.</translation>
    </message>
    <message>
        <source>If it is finished, issue it instead: then nothing can differ.</source>
        <translation>Is het af? Stel het dan liever eerst vast: dan kan er niets meer verschillen.</translation>
    </message>
</context>
<context>
    <name>OfferedOrganisations</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (gearchiveerd)</translation>
    </message>
</context>
<context>
    <name>OlderReportDialog</name>
    <message>
        <source>Enter an older report</source>
        <translation>Ouder verslag invoeren</translation>
    </message>
    <message>
        <source>Enter an older report anew</source>
        <translation>Ouder verslag opnieuw invoeren</translation>
    </message>
    <message>
        <source>Record older report</source>
        <translation>Ouder verslag vastleggen</translation>
    </message>
    <message>
        <source>7, &lt;5, 5+ or 10-14. Empty: it told none.</source>
        <translation>7, &lt;5, 5+ of 10-14. Leeg: het stond er niet in.</translation>
    </message>
    <message>
        <source>Only what the report printed.</source>
        <translation>Alleen wat er in het verslag stond.</translation>
    </message>
    <message>
        <source>Every later report is held against what was told before, by whomever. What you record here can be entered anew, but not taken back.</source>
        <translation>Elk later verslag wordt gelegd naast wat eerder is verteld, door wie ook. Wat u hier vastlegt, kunt u opnieuw invoeren, maar niet terugnemen.</translation>
    </message>
    <message>
        <source>It tells of these together</source>
        <translation>Het gaat over deze opdrachtgevers samen</translation>
    </message>
    <message>
        <source>Its reporters are not in vpdesk</source>
        <translation>De melders ervan staan niet in vpdesk</translation>
    </message>
    <message>
        <source>Because somebody else counted them, for example. Reports about the same time then say that they do not count them.</source>
        <translation>Bijvoorbeeld omdat iemand anders ze telde. Verslagen over dezelfde tijd zeggen dan dat zij deze melders niet meetellen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Fill in two dates, the first one first.</source>
        <translation>Vul twee datums in, de vroegste eerst.</translation>
    </message>
    <message>
        <source>Fill in a date.</source>
        <translation>Vul een datum in.</translation>
    </message>
    <message>
        <source>Type a number, such as 7, &lt;5, 5+ or 10-14.</source>
        <translation>Typ een aantal, zoals 7, &lt;5, 5+ of 10-14.</translation>
    </message>
</context>
<context>
    <name>OlderReportForm</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Datum van het verslag</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Number of reporters</source>
        <translation>Aantal melders</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Tabel toevoegen</translation>
    </message>
</context>
<context>
    <name>OlderTableFields</name>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Weglaten: %1</translation>
    </message>
    <message>
        <source>‘%1’ is no number. Type for example 7, &lt;5, 5+ or 10-14.</source>
        <translation>‘%1’ is geen aantal. Typ bijvoorbeeld 7, &lt;5, 5+ of 10-14.</translation>
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
    <message>
        <source>While a period runs: fewer than the threshold, or as many or more, and your text.</source>
        <translation>Zolang een periode loopt: alleen of er minder melders zijn dan de drempel, en uw tekst.</translation>
    </message>
    <message>
        <source>For a small employer: the tables of three years together.</source>
        <translation>Voor een kleine opdrachtgever: de tabellen over drie jaar samen.</translation>
    </message>
    <message>
        <source>What was told of earlier periods, side by side. It tells nothing new.</source>
        <translation>Wat over eerdere periodes is verteld, naast elkaar. Er komt niets nieuws bij.</translation>
    </message>
    <message>
        <source>Hours per quarter, for the invoice. No case can be read from it.</source>
        <translation>Uren per kwartaal, voor de factuur. Er is geen zaak uit af te leiden.</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Print in full</source>
        <translation>Volledig afdrukken</translation>
    </message>
    <message>
        <source>Stays in the vault, with the certificate of this report.</source>
        <translation>Blijft in de kluis, bij het bewijs van controle van dit verslag.</translation>
    </message>
    <message>
        <source>This report is then not proven untraceable. It says so itself, and so does its certificate.</source>
        <translation>Dit verslag is dan niet bewezen herleidbaarvrij. Dat staat in het verslag zelf en in het bewijs van controle.</translation>
    </message>
    <message>
        <source>A reader can see how many reporters small groups have, also none or one.</source>
        <translation>Een lezer ziet hoeveel melders kleine groepen tellen, ook als het er geen of één is.</translation>
    </message>
    <message>
        <source>A reader can see how many reporters there were, also none or one.</source>
        <translation>Een lezer ziet hoeveel melders er waren, ook als het er geen of één was.</translation>
    </message>
    <message>
        <source>You carry the responsibility. It cannot be taken back once the report has left, and every later report is held against it.</source>
        <translation>U draagt daarvoor de verantwoordelijkheid. Is het verslag eenmaal naar buiten, dan is dit niet terug te nemen, en elk later verslag wordt ernaast gelegd.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Vul in waarom.</translation>
    </message>
    <message>
        <source>Print the number</source>
        <translation>Aantal afdrukken</translation>
    </message>
    <message>
        <source>Print the number of reporters?</source>
        <translation>Het aantal melders toch afdrukken?</translation>
    </message>
    <message>
        <source>Print ‘%1’ in full?</source>
        <translation>‘%1’ volledig afdrukken?</translation>
    </message>
</context>
<context>
    <name>OverrideForm</name>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>OverrideList</name>
    <message>
        <source>Printed all the same, not proven untraceable</source>
        <translation>Toch afgedrukt, niet bewezen herleidbaarvrij</translation>
    </message>
    <message>
        <source>The number of reporters</source>
        <translation>Het aantal melders</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
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
    <name>RefusalPanel</name>
    <message>
        <source>Too small to be told apart: %1.</source>
        <translation>Te klein om te vertellen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>; and %n more</source>
        <translation>
            <numerusform>; en nog %n</numerusform>
            <numerusform>; en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>the number of reporters</source>
        <translation>het aantal melders</translation>
    </message>
    <message>
        <source>%1, within ‘%2’</source>
        <translation>%1, binnen ‘%2’</translation>
    </message>
    <message>
        <source>not ‘%1’</source>
        <translation>niet ‘%1’</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Make an interim notice</source>
        <translation>Tussenbericht maken</translation>
    </message>
    <message>
        <source>Make the annual report</source>
        <translation>Jaarverslag maken</translation>
    </message>
    <message>
        <source>Leave a table out…</source>
        <translation>Een tabel weglaten…</translation>
    </message>
    <message>
        <source>Agreement on figures</source>
        <translation>Afspraken over cijfers</translation>
    </message>
    <message>
        <source>Erratum…</source>
        <translation>Erratum…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Print the number all the same…</source>
        <translation>Het aantal toch afdrukken…</translation>
    </message>
    <message>
        <source>Print ‘%1’ in full all the same…</source>
        <translation>‘%1’ toch volledig afdrukken…</translation>
    </message>
</context>
<context>
    <name>ReplaceTwinDialog</name>
    <message>
        <source>Replace the file beside it?</source>
        <translation>Het bestand ernaast vervangen?</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Bestand vervangen</translation>
    </message>
    <message>
        <source>‘%1’ is in this folder already.</source>
        <translation>‘%1’ staat al in deze map.</translation>
    </message>
    <message>
        <source>The machine-readable report is saved under this name, beside the PDF. Choose another name for the PDF to keep both.</source>
        <translation>Onder deze naam komt het machineleesbare verslag, naast de pdf. Kies een andere naam voor de pdf om beide te houden.</translation>
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
        <translation>Vul twee datums in, de vroegste eerst.</translation>
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
        <source>The draft counts as told all the same. You find it in ‘Told before’ and can save or print it there.</source>
        <translation>Het concept telt toch als verteld. U vindt het bij ‘Eerder verteld’ en kunt het daar alsnog opslaan of afdrukken.</translation>
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
        <source>The pages that were chosen are not in the report.</source>
        <translation>De gekozen pagina’s staan niet in het verslag.</translation>
    </message>
    <message>
        <source>Sent to the printer. Paper is not protected.</source>
        <translation>Naar de printer gestuurd. Het papier is niet beschermd.</translation>
    </message>
</context>
<context>
    <name>ReportOutputForm</name>
    <message>
        <source>What leaves the vault</source>
        <translation>Wat gaat naar buiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The contract asks for the hours of cases apart</source>
        <translation>De overeenkomst vraagt de uren voor zaken apart</translation>
    </message>
    <message>
        <source>Least hours per reporter</source>
        <translation>Minste uren per melder</translation>
    </message>
    <message>
        <source>Most hours per reporter</source>
        <translation>Meeste uren per melder</translation>
    </message>
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
        <source>Agreement on figures</source>
        <translation>Afspraken over cijfers</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Eerder verteld</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Vaststellen…</translation>
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
    <name>StateLine</name>
    <message>
        <source>You are preparing an erratum. The issued report stays on record, and counts as told.</source>
        <translation>U bereidt een erratum voor. Het vastgestelde verslag blijft bewaard en telt als verteld.</translation>
    </message>
    <message>
        <source>Issued on %1. Its figures and texts can change no more.</source>
        <translation>Vastgesteld op %1. De cijfers en de tekst liggen vast.</translation>
    </message>
    <message>
        <source>Issued on %1, as it stands here. What you typed for an erratum is kept: it is there again with ‘Erratum…’ in ‘Told before’.</source>
        <translation>Vastgesteld op %1, zoals het hier staat. Wat u voor een erratum typte, is bewaard: kies ‘Erratum…’ bij ‘Eerder verteld’.</translation>
    </message>
    <message>
        <source>View certificate</source>
        <translation>Bewijs van controle</translation>
    </message>
    <message>
        <source>This period runs until %1. Until then only an interim notice can leave the vault.</source>
        <translation>Deze periode loopt nog tot en met %1. Tot dan kan alleen een tussenbericht naar buiten.</translation>
    </message>
    <message>
        <source>Make an interim notice</source>
        <translation>Tussenbericht maken</translation>
    </message>
    <message>
        <source>These years run until %1. After that their report can leave the vault.</source>
        <translation>Deze jaren lopen tot en met %1. Daarna kan hun verslag naar buiten.</translation>
    </message>
    <message>
        <source>A draft left the vault on %1. What it said counts as told.</source>
        <translation>Op %1 ging een concept naar buiten. Wat daarin stond, telt als verteld.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Erratum</source>
        <translation>Erratum</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Loopt nog</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
</context>
<context>
    <name>TextsPane</name>
    <message>
        <source>One recommendation a line.</source>
        <translation>Eén aanbeveling per regel.</translation>
    </message>
    <message>
        <source>Insert a sentence</source>
        <translation>Zin invoegen</translation>
    </message>
    <message>
        <source>Sentences that say exactly what the report prints</source>
        <translation>Zinnen die precies zeggen wat het verslag toont</translation>
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
    <message>
        <source>These numbers are not about reporters and are printed as they are.</source>
        <translation>Deze aantallen gaan niet over melders; zij staan in het verslag zoals ze zijn.</translation>
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
    <name>ToldView</name>
    <message>
        <source>Nothing told yet</source>
        <translation>Nog niets verteld</translation>
    </message>
    <message>
        <source>Reports that were issued, and drafts that left, are listed here.</source>
        <translation>Hier staan de verslagen die u vaststelt, en concepten die naar buiten gingen.</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>Terug naar het verslag</translation>
    </message>
    <message>
        <source>Enter an older report…</source>
        <translation>Ouder verslag invoeren…</translation>
    </message>
    <message>
        <source>Told before</source>
        <translation>Eerder verteld</translation>
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
        <source>Print this number all the same…</source>
        <translation>Dit aantal toch afdrukken…</translation>
    </message>
    <message>
        <source>Print this table in full all the same…</source>
        <translation>Deze tabel toch volledig afdrukken…</translation>
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
    <name>_ForeseenCounts</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n zaak</numerusform>
            <numerusform>%n zaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabel</numerusform>
            <numerusform>%n tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report makes %n statement(s) about reporters.</source>
        <translation>
            <numerusform>Het verslag doet %n uitspraak over melders.</numerusform>
            <numerusform>Het verslag doet %n uitspraken over melders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>vpdesk counted %n group(s) again.</source>
        <translation>
            <numerusform>vpdesk heeft %n groep nagerekend.</numerusform>
            <numerusform>vpdesk heeft %n groepen nagerekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That also holds beside %n earlier report(s) of this employer.</source>
        <translation>
            <numerusform>Dat geldt ook naast %n eerder verslag aan deze werkgever.</numerusform>
            <numerusform>Dat geldt ook naast %n eerdere verslagen aan deze werkgever.</numerusform>
        </translation>
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
