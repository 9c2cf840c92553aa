<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AppointmentsDueCard</name>
    <message>
        <source>Walk through the appointment</source>
        <translation>Aanstelling nalopen</translation>
    </message>
    <message>
        <source>Walk through</source>
        <translation>Nalopen</translation>
    </message>
</context>
<context>
    <name>BackupStrip</name>
    <message>
        <source>Choose a second place</source>
        <translation>Tweede plek kiezen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>De reservekopieën worden bekeken…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Nu maken</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Calendar file</source>
        <translation>Agendabestand</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>The coming month</source>
        <translation>De komende maand</translation>
    </message>
    <message>
        <source>The coming three months</source>
        <translation>De komende drie maanden</translation>
    </message>
    <message>
        <source>The coming year</source>
        <translation>Het komende jaar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>15 minutes ahead</source>
        <translation>15 minuten vooraf</translation>
    </message>
    <message>
        <source>1 hour ahead</source>
        <translation>1 uur vooraf</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Reminder in your calendar</source>
        <translation>Herinnering in uw agenda</translation>
    </message>
    <message>
        <source>For the calendar on your computer or telephone. With every follow-up stands only ‘%1’, with the day and the time: no name, code name, organisation, place or text.</source>
        <translation>Voor de agenda op uw computer of telefoon. Bij elke opvolging staat alleen ‘%1’, met de dag en de tijd: geen naam, codenaam, opdrachtgever, plaats of tekst.</translation>
    </message>
    <message>
        <source>Nothing is planned in this period.</source>
        <translation>In deze periode is niets gepland.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n moment(s).</source>
        <translation>
            <numerusform>Het bestand bevat %n moment.</numerusform>
            <numerusform>Het bestand bevat %n momenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Saved, with %n moment(s).</source>
        <translation>
            <numerusform>Opgeslagen, met %n moment.</numerusform>
            <numerusform>Opgeslagen, met %n momenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>The calendar file was not saved. %1</source>
        <translation>Het agendabestand is niet opgeslagen. %1</translation>
    </message>
</context>
<context>
    <name>CardsDueCard</name>
    <message>
        <source>Prepaid cards that run out</source>
        <translation>Strippenkaarten die opraken</translation>
    </message>
    <message>
        <source>Look at the contract</source>
        <translation>Contract bekijken</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>Promised</source>
        <translation>Beloofd</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Afgesproken</translation>
    </message>
    <message>
        <source>%1, late since %2: case %3</source>
        <translation>%1, te laat sinds %2: zaak %3</translation>
    </message>
    <message>
        <source>%1, %2: case %3</source>
        <translation>%1, %2: zaak %3</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>beloofd</translation>
    </message>
    <message>
        <source>%1, late since %2: %3</source>
        <translation>%1, te laat sinds %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>FigureTiles</name>
    <message>
        <source>Running cases</source>
        <translation>Lopende zaken</translation>
    </message>
    <message>
        <source>Follow up before tonight</source>
        <translation>Opvolgen vóór vanavond</translation>
    </message>
    <message>
        <source>Retention term near</source>
        <translation>Bewaartermijn nadert</translation>
    </message>
    <message>
        <source>Hours this month</source>
        <translation>Uren deze maand</translation>
    </message>
    <message numerus="yes">
        <source>at %n organisation(s)</source>
        <translation>
            <numerusform>bij %n opdrachtgever</numerusform>
            <numerusform>bij %n opdrachtgevers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of which %n late</source>
        <translation>
            <numerusform>waarvan %n te laat</numerusform>
            <numerusform>waarvan %n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>none of them late</source>
        <translation>niets te laat</translation>
    </message>
    <message>
        <source>none this month</source>
        <translation>geen deze maand</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>eerste %1</translation>
    </message>
    <message>
        <source>%1 this year</source>
        <translation>%1 dit jaar</translation>
    </message>
    <message>
        <source>of %1 this year %2 left</source>
        <translation>van %1 dit jaar nog %2</translation>
    </message>
    <message>
        <source>%2 more than the %1 of this year</source>
        <translation>%2 meer dan de %1 van dit jaar</translation>
    </message>
</context>
<context>
    <name>FollowUpsCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>Opvolgingen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles bekijken</translation>
    </message>
    <message>
        <source>Show all cases, follow-up first</source>
        <translation>Alle zaken bekijken, opvolging eerst</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Opvolgen</translation>
    </message>
    <message>
        <source>Nothing to follow up this week.</source>
        <translation>Niets op te volgen deze week.</translation>
    </message>
    <message>
        <source>Put in my calendar…</source>
        <translation>In mijn agenda zetten…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Coming week</source>
        <translation>Komende week</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Hours for each organisation</source>
        <translation>Uren per opdrachtgever</translation>
    </message>
    <message>
        <source>Open organisation</source>
        <translation>Opdrachtgever openen</translation>
    </message>
    <message>
        <source>No hours recorded yet.</source>
        <translation>Nog geen uren vastgelegd.</translation>
    </message>
    <message>
        <source>Look at the hours</source>
        <translation>Uren bekijken</translation>
    </message>
    <message>
        <source>Hours in %1</source>
        <translation>Uren %1</translation>
    </message>
</context>
<context>
    <name>MentionsCard</name>
    <message>
        <source>Open case</source>
        <translation>Zaak openen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles bekijken</translation>
    </message>
    <message>
        <source>%1: show all</source>
        <translation>%1: alles bekijken</translation>
    </message>
    <message>
        <source>At most %1 are listed here.</source>
        <translation>Hier staan er hoogstens %1.</translation>
    </message>
    <message>
        <source>%1, case %2, %3, %4</source>
        <translation>%1, zaak %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>OpenRecommendationsCard</name>
    <message>
        <source>Open recommendations</source>
        <translation>Open aanbevelingen</translation>
    </message>
    <message>
        <source>Show the recommendations</source>
        <translation>Aanbevelingen bekijken</translation>
    </message>
    <message>
        <source>Given more than a year ago, and not settled.</source>
        <translation>Langer dan een jaar geleden gegeven en niet afgehandeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n aanbeveling</numerusform>
            <numerusform>%n aanbevelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>OutsideCases</name>
    <message>
        <source>Agreed point done.</source>
        <translation>Afspraak gedaan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>OwnStrip</name>
    <message>
        <source>To your own register</source>
        <translation>Naar uw eigen register</translation>
    </message>
    <message>
        <source>Your certification runs until %1; %2 points are not yet planned.</source>
        <translation>Uw certificering loopt tot en met %1; %2 punten zijn nog niet gepland.</translation>
    </message>
    <message>
        <source>Your certification ended on %1; %2 points were not reached.</source>
        <translation>Uw certificering liep tot en met %1; %2 punten zijn niet behaald.</translation>
    </message>
    <message>
        <source>Planned for your own register: %1, %2.</source>
        <translation>Gepland voor uw eigen register: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsDueCard</name>
    <message>
        <source>Annual report to be made</source>
        <translation>Jaarverslag te maken</translation>
    </message>
    <message>
        <source>Make the annual report</source>
        <translation>Jaarverslag maken</translation>
    </message>
    <message>
        <source>The period is over, and no report was issued.</source>
        <translation>De periode is voorbij en er is geen verslag vastgesteld.</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>voorbij sinds %1</translation>
    </message>
</context>
<context>
    <name>StandInStrip</name>
    <message numerus="yes">
        <source>You still hold %n package(s) of a colleague that came to an end: give back what you added, and destroy the copy.</source>
        <translation>
            <numerusform>U hebt nog een pakket van een collega dat is afgelopen: geef terug wat u toevoegde en vernietig de kopie.</numerusform>
            <numerusform>U hebt nog %n pakketten van collega’s die zijn afgelopen: geef terug wat u toevoegde en vernietig de kopie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last day of %n package(s) of a colleague is near: give back what you added.</source>
        <translation>
            <numerusform>Een pakket van een collega loopt bijna af: geef terug wat u toevoegde.</numerusform>
            <numerusform>%n pakketten van collega’s lopen bijna af: geef terug wat u toevoegde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) that you gave came to an end, and nothing came back: ask for the return, or give it up.</source>
        <translation>
            <numerusform>Een pakket dat u gaf is afgelopen en er is niets teruggekomen: vraag om de teruggave, of geef het pakket op.</numerusform>
            <numerusform>%n pakketten die u gaf zijn afgelopen en er is niets teruggekomen: vraag om de teruggave, of geef ze op.</numerusform>
        </translation>
    </message>
    <message>
        <source>To stand-ins</source>
        <translation>Naar waarneming</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Look at the overview</source>
        <translation>Overzicht bekijken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Follow-up done.</source>
        <translation>Opvolging afgehandeld.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Retention term</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>These cases reach their retention term. You decide: destroy, or keep longer with a reason.</source>
        <translation>Deze zaken bereiken hun bewaartermijn. U beslist: vernietigen of met reden langer bewaren.</translation>
    </message>
    <message>
        <source>No case reaches its retention term this month.</source>
        <translation>Deze maand bereikt geen zaak haar bewaartermijn.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>Quiet for two months</source>
        <translation>Stil sinds twee maanden</translation>
    </message>
    <message>
        <source>Running cases without contact, with the last one.</source>
        <translation>Lopende zaken zonder contact, met het laatste contact.</translation>
    </message>
    <message>
        <source>Reporter not informed yet</source>
        <translation>Melder nog niet op de hoogte</translation>
    </message>
    <message>
        <source>A step with somebody else was done, and no contact followed on it.</source>
        <translation>Er is een stap met een ander gezet, en daarna was er geen contact.</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Zonder volgende stap</translation>
    </message>
    <message>
        <source>Running cases without a follow-up, with the day they began.</source>
        <translation>Lopende zaken zonder opvolging, met de dag waarop zij begonnen.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Opdrachtgever toevoegen</translation>
    </message>
    <message>
        <source>Nothing to do yet.</source>
        <translation>Nog niets te doen.</translation>
    </message>
    <message>
        <source>First add an organisation.</source>
        <translation>Voeg eerst een opdrachtgever toe.</translation>
    </message>
</context>
</TS>
