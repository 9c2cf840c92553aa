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
        <source>Shown in quarters of an hour; totals are rounded after adding up.</source>
        <translation>Getoond in kwartieren: totalen zijn na het optellen afgerond.</translation>
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
</TS>
