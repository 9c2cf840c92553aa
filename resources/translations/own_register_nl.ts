<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>CaseSheetDialog</name>
    <message>
        <source>Case sheet for peer review</source>
        <translation>Casusblad voor intervisie</translation>
    </message>
    <message>
        <source>Keep case sheet</source>
        <translation>Casusblad bewaren</translation>
    </message>
    <message>
        <source>Give the sheet a title that tells of nobody.</source>
        <translation>Geef het blad een titel die niemand aanwijst.</translation>
    </message>
    <message>
        <source>Describe what it is about, without names.</source>
        <translation>Beschrijf waar het om gaat, zonder namen.</translation>
    </message>
    <message>
        <source>Colleagues may recognise a case from little. Leave out names, the organisation, the team, days and numbers; change details that do not matter for your question.</source>
        <translation>Collega’s herkennen een zaak soms aan weinig. Laat namen, de organisatie, het team, dagen en getallen weg; verander wat er voor uw vraag niet toe doet.</translation>
    </message>
    <message>
        <source>Not yet discussed</source>
        <translation>Nog niet besproken</translation>
    </message>
</context>
<context>
    <name>CaseSheetForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Question to the group</source>
        <translation>Vraag aan de groep</translation>
    </message>
    <message>
        <source>Dilemma</source>
        <translation>Dilemma</translation>
    </message>
    <message>
        <source>Discussed at</source>
        <translation>Besproken op</translation>
    </message>
</context>
<context>
    <name>CaseSheetPaperDialog</name>
    <message>
        <source>Print case sheet</source>
        <translation>Casusblad afdrukken</translation>
    </message>
    <message>
        <source>No name, organisation, number or day stands on the sheet.</source>
        <translation>Op het blad staat geen naam, organisatie, nummer of dag.</translation>
    </message>
</context>
<context>
    <name>Certifying</name>
    <message>
        <source>Add certificate</source>
        <translation>Certificaat toevoegen</translation>
    </message>
    <message>
        <source>View ‘%1’</source>
        <translation>‘%1’ bekijken</translation>
    </message>
    <message>
        <source>Save ‘%1’…</source>
        <translation>‘%1’ opslaan…</translation>
    </message>
    <message>
        <source>Remove ‘%1’</source>
        <translation>‘%1’ verwijderen</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>Certificaat toevoegen…</translation>
    </message>
    <message>
        <source>Certificate removed.</source>
        <translation>Certificaat verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>CycleCard</name>
    <message>
        <source>Cycle</source>
        <translation>Cyclus</translation>
    </message>
    <message>
        <source>More about the cycle</source>
        <translation>Meer over de cyclus</translation>
    </message>
    <message>
        <source>Points for each part</source>
        <translation>Punten per onderdeel</translation>
    </message>
    <message>
        <source>Set up your cycle to see how many points you have and what is missing.</source>
        <translation>Stel uw cyclus in om te zien hoeveel punten u hebt en wat er ontbreekt.</translation>
    </message>
    <message>
        <source>Set up a cycle…</source>
        <translation>Cyclus instellen…</translation>
    </message>
    <message>
        <source>PE points</source>
        <translation>PE-punten</translation>
    </message>
    <message>
        <source>%1 of %2 points, from %3.</source>
        <translation>%1 van %2 punten, van %3.</translation>
    </message>
    <message>
        <source>Change cycle…</source>
        <translation>Cyclus wijzigen…</translation>
    </message>
    <message>
        <source>Set up the next cycle…</source>
        <translation>Volgende cyclus instellen…</translation>
    </message>
    <message>
        <source>Remove cycle</source>
        <translation>Cyclus verwijderen</translation>
    </message>
</context>
<context>
    <name>CycleWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Everything that is asked was done.</source>
        <translation>Alles wat gevraagd wordt, is behaald.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 voor %2</translation>
    </message>
    <message>
        <source>The cycle is over; missing: %1.</source>
        <translation>De cyclus is voorbij; er ontbreken: %1.</translation>
    </message>
    <message>
        <source>Still to be done: %1.</source>
        <translation>Nog te behalen: %1.</translation>
    </message>
    <message>
        <source>What is planned makes up for it.</source>
        <translation>Met wat gepland is, haalt u het.</translation>
    </message>
    <message>
        <source>That is %1 points a year.</source>
        <translation>Dat is %1 punten per jaar.</translation>
    </message>
    <message>
        <source>Points for each year from %1.</source>
        <translation>Punten per jaar vanaf %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points done, %4 planned</source>
        <translation>%1: %2 van %3 punten behaald, %4 gepland</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 gepland</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>EntriesTable</name>
    <message>
        <source>Training and peer review</source>
        <translation>Scholing en intervisie</translation>
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
        <source>With whom</source>
        <translation>Bij wie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
</context>
<context>
    <name>OwnCycleDialog</name>
    <message>
        <source>Set up a cycle</source>
        <translation>Cyclus instellen</translation>
    </message>
    <message>
        <source>Change cycle</source>
        <translation>Cyclus wijzigen</translation>
    </message>
    <message>
        <source>Record cycle</source>
        <translation>Cyclus vastleggen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Proposed: what %1 asks (%2). Change it when the rules change.</source>
        <translation>Voorgesteld is wat de %1 vraagt (%2). Wijzig het als de regels veranderen.</translation>
    </message>
</context>
<context>
    <name>OwnCycleForm</name>
    <message>
        <source>Certified on</source>
        <translation>Gecertificeerd op</translation>
    </message>
    <message>
        <source>Length in months</source>
        <translation>Duur in maanden</translation>
    </message>
    <message>
        <source>Accredited training</source>
        <translation>Geaccrediteerde bijscholing</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Other training</source>
        <translation>Overige scholing</translation>
    </message>
</context>
<context>
    <name>OwnEntryDialog</name>
    <message>
        <source>Training or peer review</source>
        <translation>Scholing of intervisie</translation>
    </message>
    <message>
        <source>Change entry</source>
        <translation>Regel wijzigen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Say in a few words what it was.</source>
        <translation>Zeg in een paar woorden wat het was.</translation>
    </message>
</context>
<context>
    <name>OwnEntryForm</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Bij wie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Costs (€)</source>
        <translation>Kosten (€)</translation>
    </message>
    <message>
        <source>Accreditation number</source>
        <translation>Accreditatienummer</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collega’s</translation>
    </message>
    <message>
        <source>What I take with me</source>
        <translation>Wat ik meeneem</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Planned: it does not count yet</source>
        <translation>Gepland: telt nog niet mee</translation>
    </message>
    <message>
        <source>Remind me on</source>
        <translation>Herinner mij op</translation>
    </message>
</context>
<context>
    <name>OwnRegister</name>
    <message>
        <source>First look at what stands below this.</source>
        <translation>Bekijk eerst wat hieronder staat.</translation>
    </message>
</context>
<context>
    <name>OwnRegisterPage</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Print overview of PE points…</source>
        <translation>Overzicht PE-punten afdrukken…</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>Casusblad</translation>
    </message>
    <message>
        <source>Print case sheet…</source>
        <translation>Casusblad afdrukken…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificaten…</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat wordt getoond</translation>
    </message>
    <message>
        <source>No case sheets yet</source>
        <translation>Nog geen casusbladen</translation>
    </message>
    <message>
        <source>Make one from the menu of a case: it begins without names.</source>
        <translation>Maak er een vanuit het menu van een zaak: het begint zonder namen.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nog niets vastgelegd</translation>
    </message>
    <message>
        <source>Record training, peer review and what else counts for your certification.</source>
        <translation>Leg scholing, intervisie en wat verder meetelt voor uw certificering vast.</translation>
    </message>
    <message>
        <source>Cycle removed.</source>
        <translation>Cyclus verwijderd.</translation>
    </message>
    <message>
        <source>Entry removed.</source>
        <translation>Regel verwijderd.</translation>
    </message>
    <message>
        <source>Case sheet kept.</source>
        <translation>Casusblad bewaard.</translation>
    </message>
    <message>
        <source>Case sheet changed.</source>
        <translation>Casusblad gewijzigd.</translation>
    </message>
    <message>
        <source>Case sheet removed.</source>
        <translation>Casusblad verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>All training and peer review</source>
        <translation>Alle scholing en intervisie</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Case sheets</source>
        <translation>Casusbladen</translation>
    </message>
    <message>
        <source>Own register</source>
        <translation>Eigen register</translation>
    </message>
    <message>
        <source>For you alone: training, peer review and points.</source>
        <translation>Alleen voor u: scholing, intervisie en punten.</translation>
    </message>
    <message>
        <source>Your own register is hidden</source>
        <translation>Uw eigen register is verborgen</translation>
    </message>
    <message>
        <source>You are working at one organisation. Choose Stop at the top to see it.</source>
        <translation>U werkt bij één opdrachtgever. Kies bovenaan Stoppen om het te zien.</translation>
    </message>
</context>
<context>
    <name>OwnTable</name>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>PointsPaperDialog</name>
    <message>
        <source>Print overview of PE points</source>
        <translation>Overzicht PE-punten afdrukken</translation>
    </message>
    <message>
        <source>For the body that certifies you. What is planned is not in it.</source>
        <translation>Voor de instantie die u certificeert. Wat gepland is, staat er niet in.</translation>
    </message>
</context>
<context>
    <name>SheetsTable</name>
    <message>
        <source>Case sheets</source>
        <translation>Casusbladen</translation>
    </message>
    <message>
        <source>Print case sheet…</source>
        <translation>Casusblad afdrukken…</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Bewaard op</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>Casusblad</translation>
    </message>
    <message>
        <source>Discussed at</source>
        <translation>Besproken op</translation>
    </message>
</context>
</TS>
