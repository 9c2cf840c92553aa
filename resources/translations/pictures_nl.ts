<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CasesCard</name>
    <message>
        <source>Reports per year</source>
        <translation>Meldingen per jaar</translation>
    </message>
    <message>
        <source>Reports per month</source>
        <translation>Meldingen per maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>No cases were registered in this period.</source>
        <translation>In deze periode zijn geen zaken vastgelegd.</translation>
    </message>
    <message>
        <source>%1, %2 and %3.</source>
        <translation>%1, %2 en %3.</translation>
    </message>
    <message>
        <source>Most of them in %1: %2.</source>
        <translation>De meeste in %1: %2.</translation>
    </message>
    <message>
        <source>Requests for advice and consultations</source>
        <translation>Adviesvragen en consultaties</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for advice</source>
        <translation>
            <numerusform>%n adviesvraag</numerusform>
            <numerusform>%n adviesvragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoriesCard</name>
    <message>
        <source>Categories over the years</source>
        <translation>Categorieën over de jaren</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>No report of these years has a category.</source>
        <translation>Geen melding van deze jaren heeft een categorie.</translation>
    </message>
    <message>
        <source>Reports per year; one about two categories counts in both.</source>
        <translation>Meldingen per jaar; een melding met twee categorieën telt bij beide.</translation>
    </message>
    <message>
        <source>%1 is still running.</source>
        <translation>%1 loopt nog.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) have no category yet.</source>
        <translation>
            <numerusform>%n melding heeft nog geen categorie.</numerusform>
            <numerusform>%n meldingen hebben nog geen categorie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpsPicture</name>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolgingen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>No follow-up is open.</source>
        <translation>Er staat geen opvolging open.</translation>
    </message>
    <message numerus="yes">
        <source>%n open follow-up(s)</source>
        <translation>
            <numerusform>%n open opvolging</numerusform>
            <numerusform>%n open opvolgingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of them late.</source>
        <translation>%1, niet te laat.</translation>
    </message>
    <message>
        <source>%1, of which %2.</source>
        <translation>%1, waarvan %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>to Sun</source>
        <translation>t/m zo</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n opvolging</numerusform>
            <numerusform>%n opvolgingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today until %1</source>
        <translation>Vandaag tot en met %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Na %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Hours %1 against the contract</source>
        <translation>Uren %1 tegen het contract</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>No hours were recorded or agreed on this year.</source>
        <translation>Er zijn dit jaar geen uren vastgelegd of afgesproken.</translation>
    </message>
    <message>
        <source>From 1 January until today, against what is agreed for the whole year.</source>
        <translation>Van 1 januari tot en met vandaag, tegen wat voor het hele jaar is afgesproken.</translation>
    </message>
    <message numerus="yes">
        <source>For %n organisation(s) it is more than agreed.</source>
        <translation>
            <numerusform>Bij %n opdrachtgever is het meer dan afgesproken.</numerusform>
            <numerusform>Bij %n opdrachtgevers is het meer dan afgesproken.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, none agreed</source>
        <translation>%1, niets afgesproken</translation>
    </message>
    <message>
        <source>%1 more than agreed</source>
        <translation>%1 meer dan afgesproken</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>All organisations</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Own register</source>
        <translation>Eigen register</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>For you alone. What goes to an organisation is made under Annual report.</source>
        <translation>Alleen voor u. Wat naar een opdrachtgever gaat, maakt u onder Jaarverslag.</translation>
    </message>
    <message>
        <source>To the annual report</source>
        <translation>Naar het jaarverslag</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Nog niets te zien</translation>
    </message>
    <message>
        <source>Pictures appear here once there are cases, hours or follow-ups.</source>
        <translation>Zodra er zaken, uren of opvolgingen zijn, ziet u die hier in beeld.</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Laatste 12 maanden</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>Laatste 24 maanden</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>Laatste 5 jaar</translation>
    </message>
</context>
</TS>
