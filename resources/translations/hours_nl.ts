<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>HoursList</name>
    <message>
        <source>Hours for each organisation</source>
        <translation>Uren per opdrachtgever</translation>
    </message>
    <message>
        <source>Open organisation</source>
        <translation>Opdrachtgever openen</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Time statement…</source>
        <translation>Urenstaat…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Meer acties</translation>
    </message>
    <message>
        <source>About %1: a time statement tells whole quarters, never a month.</source>
        <translation>Over %1: een urenstaat vertelt hele kwartalen, nooit een maand.</translation>
    </message>
    <message>
        <source>No hours were recorded in this period.</source>
        <translation>In deze periode zijn geen uren vastgelegd.</translation>
    </message>
    <message>
        <source>Travel stands apart and is not in the total.</source>
        <translation>Reistijd staat apart en telt niet mee in het totaal.</translation>
    </message>
    <message>
        <source>Left is what remains of the hours for %1 after this period.</source>
        <translation>Nog over is wat na deze periode rest van de uren voor %1.</translation>
    </message>
    <message>
        <source>Invoiced: %1, not yet: %2.</source>
        <translation>Gefactureerd: %1, nog niet: %2.</translation>
    </message>
    <message>
        <source>Your own register took %1, which nobody pays.</source>
        <translation>Uw eigen register kostte %1, die niemand betaalt.</translation>
    </message>
    <message>
        <source>Shown in quarters of an hour; totals are rounded after adding up.</source>
        <translation>Getoond in kwartieren: totalen zijn na het optellen afgerond.</translation>
    </message>
    <message>
        <source>Invoice lines…</source>
        <translation>Factuurregels…</translation>
    </message>
    <message>
        <source>Save for yourself…</source>
        <translation>Bewaren voor uzelf…</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>For you alone. What an organisation gets is the time statement.</source>
        <translation>Alleen voor u. Een opdrachtgever krijgt de urenstaat.</translation>
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
        <source>Hours are counted for each organisation.</source>
        <translation>Uren worden per opdrachtgever geteld.</translation>
    </message>
</context>
<context>
    <name>InvoiceDialog</name>
    <message>
        <source>Invoice lines</source>
        <translation>Factuurregels</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Rekenbladen (*.xlsx)</translation>
    </message>
    <message>
        <source>Type an amount, such as %1.</source>
        <translation>Typ een bedrag, zoals %1.</translation>
    </message>
    <message>
        <source>€ %1, with VAT € %2</source>
        <translation>€ %1, met btw € %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>made before on %1</source>
        <translation>eerder gemaakt op %1</translation>
    </message>
    <message>
        <source>quarters of it are on lines of %1 already</source>
        <translation>kwartalen hiervan staan al op regels van %1</translation>
    </message>
    <message>
        <source>The hours and the travel</source>
        <translation>De uren en de reistijd</translation>
    </message>
    <message>
        <source>The subscription</source>
        <translation>Het abonnement</translation>
    </message>
    <message>
        <source>Nothing: off the prepaid card</source>
        <translation>Niets: van de strippenkaart</translation>
    </message>
    <message>
        <source>VAT 21%</source>
        <translation>21% btw</translation>
    </message>
    <message>
        <source>Exempt from VAT</source>
        <translation>Vrijgesteld van btw</translation>
    </message>
    <message>
        <source>%1, issued on %2</source>
        <translation>%1, vastgesteld op %2</translation>
    </message>
    <message>
        <source>%1 (lines made)</source>
        <translation>%1 (regels gemaakt)</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>The lines tell no more than the time statement that was issued: quarters and classes.</source>
        <translation>De regels vertellen niet meer dan de urenstaat die is vastgesteld: kwartalen en soorten.</translation>
    </message>
    <message>
        <source>Time statement</source>
        <translation>Urenstaat</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>In rekening brengen</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Rate per hour (€)</source>
        <translation>Uurtarief (€)</translation>
    </message>
    <message>
        <source>Travel (% of it)</source>
        <translation>Reistijd (% daarvan)</translation>
    </message>
    <message>
        <source>Subscription per year (€)</source>
        <translation>Abonnement per jaar (€)</translation>
    </message>
    <message>
        <source>Reference of the organisation</source>
        <translation>Kenmerk van de opdrachtgever</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>In cases</source>
        <translation>In zaken</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activiteiten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reistijd</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nog over</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Alle opdrachtgevers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, of which %3 in cases and %4 on activities</source>
        <translation>%1: %2, waarvan %3 in zaken en %4 aan activiteiten</translation>
    </message>
    <message>
        <source>%1, %2 left of %3 a year</source>
        <translation>%1, nog %2 over van %3 per jaar</translation>
    </message>
    <message>
        <source>%1, %2 more than the %3 a year</source>
        <translation>%1, %2 meer dan de %3 per jaar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>%1, travel %2</source>
        <translation>%1, reistijd %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Doorverwijzing</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Ander werk</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s), destroyed</source>
        <translation>
            <numerusform>%n contact, vernietigd</numerusform>
            <numerusform>%n contacten, vernietigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Previous period</source>
        <translation>Vorige periode</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Volgende periode</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Own period…</source>
        <translation>Eigen periode…</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Lengte van de periode</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Fill in two dates, the first one first.</source>
        <translation>Vul twee datums in, de vroegste eerst.</translation>
    </message>
    <message>
        <source>Fill in two dates between 1990 and 2100.</source>
        <translation>Vul twee datums in tussen 1990 en 2100.</translation>
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
    <name>TakingOut</name>
    <message>
        <source>First issue a time statement. The lines tell no more than that.</source>
        <translation>Stel eerst een urenstaat vast. De regels vertellen niet meer dan die.</translation>
    </message>
    <message>
        <source>Save for yourself</source>
        <translation>Bewaren voor uzelf</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>A spreadsheet with the hours of all organisations, what was invoiced and what is left of each contract. It is for your own administration: these figures may not go to an employer. What an employer gets is the time statement. The file is not encrypted.</source>
        <translation>Een rekenblad met de uren van alle opdrachtgevers, wat is gefactureerd en wat van elk contract over is. Het is voor uw eigen administratie: deze cijfers mogen niet naar een opdrachtgever. Een opdrachtgever krijgt de urenstaat. Het bestand is niet versleuteld.</translation>
    </message>
    <message>
        <source>The hours were not saved. %1</source>
        <translation>De uren zijn niet bewaard. %1</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Rekenbladen (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved. Outside the vault the file is no longer protected.</source>
        <translation>Bewaard. Buiten de kluis is het bestand niet meer beveiligd.</translation>
    </message>
</context>
</TS>
