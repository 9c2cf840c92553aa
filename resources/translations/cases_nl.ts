<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AftercareDialog</name>
    <message>
        <source>Plan aftercare</source>
        <translation>Nazorg plannen</translation>
    </message>
    <message>
        <source>Aftercare: ask how things are</source>
        <translation>Nazorg: vragen hoe het gaat</translation>
    </message>
    <message>
        <source>Choose at least one moment.</source>
        <translation>Kies ten minste één moment.</translation>
    </message>
</context>
<context>
    <name>AftercareForm</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Over twee weken</translation>
    </message>
    <message>
        <source>In six weeks</source>
        <translation>Over zes weken</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Over drie maanden</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>Over zes maanden</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Over een jaar</translation>
    </message>
    <message>
        <source>Promised: the reporter counts on it</source>
        <translation>Toegezegd: de melder rekent erop</translation>
    </message>
    <message>
        <source>The case goes to aftercare</source>
        <translation>De zaak gaat naar nazorg</translation>
    </message>
</context>
<context>
    <name>AttachingPart</name>
    <message>
        <source>Adding an attachment</source>
        <translation>Bijlage toevoegen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Adding ‘%1’…</source>
        <translation>‘%1’ wordt toegevoegd…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>AttachmentEntry</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>AttachmentForm</name>
    <message>
        <source>Save changes</source>
        <translation>Wijziging opslaan</translation>
    </message>
</context>
<context>
    <name>CaseChoiceDialog</name>
    <message>
        <source>Write referral</source>
        <translation>Verwijzing schrijven</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>For which case?</source>
        <translation>Voor welke zaak?</translation>
    </message>
    <message>
        <source>Running case</source>
        <translation>Lopende zaak</translation>
    </message>
    <message>
        <source>No case is running. Record a report first.</source>
        <translation>Er loopt geen zaak. Leg eerst een melding vast.</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Choose a case</source>
        <translation>Kies een zaak</translation>
    </message>
    <message>
        <source>Choose a case on the left to see its timeline, or record one with Ctrl+N.</source>
        <translation>Kies links een zaak om de tijdlijn te zien, of leg een nieuwe melding vast met Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>CaseDialogs</name>
    <message>
        <source>Code name changed.</source>
        <translation>Codenaam gewijzigd.</translation>
    </message>
    <message>
        <source>Aftercare planned.</source>
        <translation>Nazorg gepland.</translation>
    </message>
    <message>
        <source>Features changed.</source>
        <translation>Kenmerken gewijzigd.</translation>
    </message>
    <message>
        <source>Details of the reporter changed.</source>
        <translation>Gegevens van de melder gewijzigd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>CaseDropping</name>
    <message>
        <source>This cannot be added</source>
        <translation>Dit kan niet worden toegevoegd</translation>
    </message>
    <message>
        <source>Let go to add as an attachment</source>
        <translation>Laat los om als bijlage toe te voegen</translation>
    </message>
    <message numerus="yes">
        <source>Let go to add %n attachment(s)</source>
        <translation>
            <numerusform>Laat los om %n bijlage toe te voegen</numerusform>
            <numerusform>Laat los om %n bijlagen toe te voegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay outside: %1</source>
        <translation>
            <numerusform>%n bestand blijft buiten: %1</numerusform>
            <numerusform>%n bestanden blijven buiten: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFactWords</name>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Position of the reporter</source>
        <translation>Rol van de melder</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Received through</source>
        <translation>Binnengekomen via</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Bestede tijd</translation>
    </message>
    <message>
        <source>Relation to the accused</source>
        <translation>Relatie met de beschuldigde</translation>
    </message>
    <message>
        <source>Accused (alias)</source>
        <translation>Beschuldigde (alias)</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Samengevoegd met</translation>
    </message>
    <message>
        <source>Destroy: right after closing, once the annual report is final.</source>
        <translation>Vernietigen: meteen na afsluiten, zodra het jaarverslag definitief is.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy: %n month(s) after closing, and not before the annual report.</source>
        <translation>
            <numerusform>Vernietigen: %n maand na afsluiten, en niet vóór het jaarverslag.</numerusform>
            <numerusform>Vernietigen: %n maanden na afsluiten, en niet vóór het jaarverslag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy: from %1, and not before the annual report of %2.</source>
        <translation>Vernietigen: vanaf %1, en niet vóór het jaarverslag over %2.</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Kwestie %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
</context>
<context>
    <name>CaseFactsDialog</name>
    <message>
        <source>Close case</source>
        <translation>Zaak afsluiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Features of the case</source>
        <translation>Kenmerken van de zaak</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirms</source>
        <translation>Ctrl+Enter bevestigt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
</context>
<context>
    <name>CaseFactsForm</name>
    <message>
        <source>Kind of case</source>
        <translation>Soort zaak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Add an issue</source>
        <translation>Kwestie toevoegen</translation>
    </message>
    <message>
        <source>Position of the reporter</source>
        <translation>Rol van de melder</translation>
    </message>
    <message>
        <source>Unit of the reporter</source>
        <translation>Onderdeel van de melder</translation>
    </message>
    <message>
        <source>Received through</source>
        <translation>Binnengekomen via</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Print case…</source>
        <translation>Zaak afdrukken…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Meer acties</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Plan follow-up</source>
        <translation>Opvolging plannen</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Toestemming vastleggen…</translation>
    </message>
    <message>
        <source>Discuss options…</source>
        <translation>Opties bespreken…</translation>
    </message>
    <message>
        <source>Change code name…</source>
        <translation>Codenaam wijzigen…</translation>
    </message>
    <message>
        <source>Plan aftercare…</source>
        <translation>Nazorg plannen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>To another organisation…</source>
        <translation>Naar andere opdrachtgever…</translation>
    </message>
    <message>
        <source>Not my task, refer on…</source>
        <translation>Buiten taak, doorverwijzen…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Heropenen…</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <source>Confidentiality exception…</source>
        <translation>Doorbreking geheimhouding…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietigen…</translation>
    </message>
    <message>
        <source>Copy without names for peer review…</source>
        <translation>Geanonimiseerd kopiëren voor intervisie…</translation>
    </message>
    <message>
        <source>Copy for the reporter…</source>
        <translation>Inzagekopie voor de melder…</translation>
    </message>
    <message>
        <source>Give to a stand-in…</source>
        <translation>Waarneming geven…</translation>
    </message>
    <message>
        <source>Erase at the reporter’s request…</source>
        <translation>Wissen op verzoek van de melder…</translation>
    </message>
</context>
<context>
    <name>CaseLifecycle</name>
    <message>
        <source>Case reopened.</source>
        <translation>Zaak heropend.</translation>
    </message>
    <message>
        <source>Cases merged.</source>
        <translation>Zaken samengevoegd.</translation>
    </message>
    <message>
        <source>Case handed over.</source>
        <translation>Zaak overgezet.</translation>
    </message>
    <message>
        <source>Referred on and closed as out of scope.</source>
        <translation>Doorverwezen en afgesloten als buiten taak.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Case</source>
        <translation>Zaak</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running case(s)</source>
        <translation>
            <numerusform>%n lopende zaak</numerusform>
            <numerusform>%n lopende zaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n zaak</numerusform>
            <numerusform>%n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen zaken</translation>
    </message>
    <message>
        <source>Record a first report with Ctrl+N.</source>
        <translation>Leg een eerste melding vast met Ctrl+N.</translation>
    </message>
    <message>
        <source>No running cases</source>
        <translation>Geen lopende zaken</translation>
    </message>
    <message>
        <source>Record a report with Ctrl+N.</source>
        <translation>Leg een melding vast met Ctrl+N.</translation>
    </message>
    <message>
        <source>There is no case %1. Clear a filter or search for another word.</source>
        <translation>Er is geen zaak %1. Wis een filter of zoek op een ander woord.</translation>
    </message>
    <message>
        <source>There is no running case %1. Clear a filter or search for another word.</source>
        <translation>Er is geen lopende zaak %1. Wis een filter of zoek op een ander woord.</translation>
    </message>
    <message>
        <source>No cases found</source>
        <translation>Geen zaken gevonden</translation>
    </message>
</context>
<context>
    <name>CaseOptions</name>
    <message>
        <source>Options recorded.</source>
        <translation>Opties vastgelegd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>CasePaperDialog</name>
    <message>
        <source>Print case</source>
        <translation>Zaak afdrukken</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>With name and contact details</source>
        <translation>Met naam en bereikbaarheid</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Hele dossier</translation>
    </message>
    <message>
        <source>Timeline only</source>
        <translation>Alleen de tijdlijn</translation>
    </message>
    <message>
        <source>Neither is recorded.</source>
        <translation>Geen van beide is vastgelegd.</translation>
    </message>
</context>
<context>
    <name>CaseProblems</name>
    <message>
        <source>This date lies in the future. For an appointment, use Follow-up.</source>
        <translation>Deze datum ligt in de toekomst. Voor een afspraak gebruikt u Opvolging.</translation>
    </message>
    <message>
        <source>Another case already has this code name.</source>
        <translation>Een andere zaak heeft deze codenaam al.</translation>
    </message>
    <message>
        <source>Something was done outside on this consent after that day. What is done stays what it is: choose the day on which the reporter took the consent back.</source>
        <translation>Na die dag is met deze toestemming nog iets gezet of gedeeld. Wat gezet is, blijft wat het is: kies de dag waarop de melder de toestemming introk.</translation>
    </message>
    <message>
        <source>Choose an organisation.</source>
        <translation>Kies een opdrachtgever.</translation>
    </message>
    <message>
        <source>Choose a step.</source>
        <translation>Kies een stap.</translation>
    </message>
    <message>
        <source>Say what the reporter agrees to.</source>
        <translation>Vul in waarvoor de melder toestemming geeft.</translation>
    </message>
    <message>
        <source>Choose an address or say who you refer to.</source>
        <translation>Kies een adres of vul in naar wie u doorverwijst.</translation>
    </message>
    <message>
        <source>Say what you are going to do.</source>
        <translation>Vul in wat u gaat doen.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schrijf eerst iets op.</translation>
    </message>
    <message>
        <source>A case has a code name.</source>
        <translation>Een zaak heeft altijd een codenaam.</translation>
    </message>
    <message>
        <source>Something already done outside rests on this consent.</source>
        <translation>Op deze toestemming rust iets dat al gezet of gedeeld is.</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Search in this case</source>
        <translation>Zoeken in deze zaak</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zoeken sluiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
</context>
<context>
    <name>CaseStory</name>
    <message>
        <source>Add attachments</source>
        <translation>Bijlagen toevoegen</translation>
    </message>
    <message>
        <source>Status is now ‘%1’.</source>
        <translation>De status is nu ‘%1’.</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Contact opnemen</translation>
    </message>
    <message>
        <source>Follow-up planned.</source>
        <translation>Opvolging gepland.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>case %1</source>
        <translation>zaak %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>No follow-up planned</source>
        <translation>Geen opvolging gepland</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Vastgelegd %1</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Laatste contact %1</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>This case was destroyed; nothing can be added to it.</source>
        <translation>Deze zaak is vernietigd; er kan niets bij.</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Kies eerst een zaak.</translation>
    </message>
</context>
<context>
    <name>ClosingCheck</name>
    <message>
        <source>Counts in the figures of %1</source>
        <translation>Telt mee in de cijfers van %1</translation>
    </message>
    <message>
        <source>Not recorded yet:</source>
        <translation>Nog niet vastgelegd:</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Verwijzingen</translation>
    </message>
    <message>
        <source>Contacts and hours</source>
        <translation>Contacten en uren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Relation to the accused</source>
        <translation>Relatie met de beschuldigde</translation>
    </message>
    <message>
        <source>Position of the reporter</source>
        <translation>Rol van de melder</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Talk or other contact</source>
        <translation>Gesprek of ander contact</translation>
    </message>
</context>
<context>
    <name>ClosingPart</name>
    <message>
        <source>Retention term</source>
        <translation>Bewaartermijn</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>No longer than needed (0 months)</source>
        <translation>Niet langer dan nodig (0 maanden)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after closing</source>
        <translation>
            <numerusform>%n maand na afsluiten</numerusform>
            <numerusform>%n maanden na afsluiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As usual: %n month(s)</source>
        <translation>
            <numerusform>Zoals gebruikelijk: %n maand</numerusform>
            <numerusform>Zoals gebruikelijk: %n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before the annual report of %1 is final.</source>
        <translation>Niet voordat het jaarverslag over %1 definitief is.</translation>
    </message>
    <message>
        <source>You will be asked; nothing goes by itself.</source>
        <translation>vpdesk vraagt het u; er gaat niets vanzelf.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %n planned follow-up(s)</source>
        <translation>
            <numerusform>%n geplande opvolging laten vervallen</numerusform>
            <numerusform>%n geplande opvolgingen laten vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) asked for without an answer. That stays on record as it is.</source>
        <translation>
            <numerusform>%n gevraagde toestemming is niet beantwoord. Dat blijft zo vastgelegd.</numerusform>
            <numerusform>%n gevraagde toestemmingen zijn niet beantwoord. Dat blijft zo vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The destroy date of %1 goes. A new term begins at the next closing.</source>
        <translation>De vernietigingsdatum van %1 vervalt. Bij het volgende afsluiten begint een nieuwe termijn.</translation>
    </message>
    <message>
        <source>The annual report of %1 is final. Its figures stay as they were told, whatever you record from now on. Hours count in the month in which you make them.</source>
        <translation>Het jaarverslag over %1 is definitief. De cijfers daarin blijven zoals zij verteld zijn, wat u ook nog vastlegt. Uren tellen in de maand waarin u ze maakt.</translation>
    </message>
    <message>
        <source>The case goes on counting in %1, with what is recorded by the time that report is issued.</source>
        <translation>De zaak blijft meetellen in %1, met wat er is vastgelegd als dat verslag wordt vastgesteld.</translation>
    </message>
    <message>
        <source>The hold until %1 stays, for when the case is closed again.</source>
        <translation>Aanhouden tot %1 blijft gelden als de zaak weer wordt afgesloten.</translation>
    </message>
    <message>
        <source>The content may be destroyed from %1.</source>
        <translation>De inhoud mag worden vernietigd vanaf %1.</translation>
    </message>
    <message>
        <source>That is as long as the case is held.</source>
        <translation>Zo lang wordt de zaak aangehouden.</translation>
    </message>
    <message>
        <source>That is today: the term is 0 months.</source>
        <translation>Dat is vandaag: de termijn is 0 maanden.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n month(s) after closing.</source>
        <translation>
            <numerusform>Dat is %n maand na afsluiten.</numerusform>
            <numerusform>Dat is %n maanden na afsluiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is when %1 is over, in whose report the case counts.</source>
        <translation>Dan is %1 voorbij; in het verslag daarover telt de zaak mee.</translation>
    </message>
</context>
<context>
    <name>CodeNameDialog</name>
    <message>
        <source>Change code name</source>
        <translation>Codenaam wijzigen</translation>
    </message>
    <message>
        <source>The number of the case stays the same.</source>
        <translation>Het nummer van de zaak blijft gelijk.</translation>
    </message>
</context>
<context>
    <name>CodeNameForm</name>
    <message>
        <source>Code name</source>
        <translation>Codenaam</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>No consent</source>
        <translation>Geen toestemming</translation>
    </message>
    <message>
        <source>Record consent now</source>
        <translation>Nu toestemming vastleggen</translation>
    </message>
    <message>
        <source>At this organisation: %1</source>
        <translation>Bij deze opdrachtgever: %1</translation>
    </message>
    <message>
        <source>Without consent: secrecy broken %1</source>
        <translation>Zonder toestemming: geheimhouding doorbroken %1</translation>
    </message>
    <message>
        <source>There is no consent. Tell only %1, and no more than this: %2</source>
        <translation>Er is geen toestemming. Vertel het alleen aan %1, en niet meer dan dit: %2</translation>
    </message>
    <message>
        <source>Do not share: %1</source>
        <translation>Niet delen: %1</translation>
    </message>
</context>
<context>
    <name>ConsentChoiceForm</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Consent for what</source>
        <translation>Toestemming waarvoor</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What may not be shared</source>
        <translation>Wat niet gedeeld mag worden</translation>
    </message>
    <message>
        <source>How given</source>
        <translation>Hoe gegeven</translation>
    </message>
</context>
<context>
    <name>ConsentEntry</name>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What may not be shared</source>
        <translation>Wat niet gedeeld mag worden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How given</source>
        <translation>Hoe gegeven</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>How withdrawn</source>
        <translation>Hoe ingetrokken</translation>
    </message>
    <message>
        <source>What the reporter said</source>
        <translation>Wat de melder zei</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>ConsentEntryForm</name>
    <message>
        <source>Not noted</source>
        <translation>Niet genoteerd</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
</context>
<context>
    <name>ConsentPart</name>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Do not go on: %1</source>
        <translation>Niet verdergaan: %1</translation>
    </message>
    <message>
        <source>Share no more: %1</source>
        <translation>Niets meer delen: %1</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Consent asked</source>
        <translation>Toestemming gevraagd</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Toestemming gegeven</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Toestemming geweigerd</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>Do not share: %1</source>
        <translation>Niet delen: %1</translation>
    </message>
    <message>
        <source>When withdrawing: %1</source>
        <translation>Bij het intrekken: %1</translation>
    </message>
    <message>
        <source>Draft, no decision yet</source>
        <translation>Concept, nog geen besluit</translation>
    </message>
    <message>
        <source>Told to %1: %2</source>
        <translation>Verteld aan %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) added</source>
        <translation>
            <numerusform>%n opmerking toegevoegd</numerusform>
            <numerusform>%n opmerkingen toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidentiality exception</source>
        <translation>Doorbreking geheimhouding</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Toestemming %1</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Nog geen toestemming</translation>
    </message>
    <message>
        <source>Consent refused %1: do not go on</source>
        <translation>Toestemming geweigerd %1: niet verdergaan</translation>
    </message>
    <message>
        <source>Consent withdrawn %1: do not go on</source>
        <translation>Toestemming ingetrokken %1: niet verdergaan</translation>
    </message>
    <message>
        <source>Consent withdrawn %1: share no more</source>
        <translation>Toestemming ingetrokken %1: niets meer delen</translation>
    </message>
    <message>
        <source>Without consent: secrecy broken %1</source>
        <translation>Zonder toestemming: geheimhouding doorbroken %1</translation>
    </message>
</context>
<context>
    <name>ContactEntry</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
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
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er besproken is</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <source>1.5</source>
        <translation>1,5</translation>
    </message>
    <message>
        <source>Facts and agreements, no more than needed.</source>
        <translation>Feiten en afspraken, niet meer dan nodig.</translation>
    </message>
    <message>
        <source>Record talk</source>
        <translation>Gesprek vastleggen</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>Correction asked, answer by %1</source>
        <translation>Correctie gevraagd, antwoord uiterlijk %1</translation>
    </message>
    <message>
        <source>Corrected at the reporter’s request, %1</source>
        <translation>Verbeterd op verzoek van de melder, %1</translation>
    </message>
    <message>
        <source>Partly corrected at the reporter’s request, %1</source>
        <translation>Deels verbeterd op verzoek van de melder, %1</translation>
    </message>
    <message>
        <source>Not corrected, answered %1</source>
        <translation>Correctie niet gedaan, beantwoord %1</translation>
    </message>
    <message>
        <source>Statement of the reporter: %1</source>
        <translation>Verklaring van de melder: %1</translation>
    </message>
</context>
<context>
    <name>DecidedWorksheet</name>
    <message>
        <source>Remark or correction</source>
        <translation>Opmerking of correctie</translation>
    </message>
    <message>
        <source>It is added with the date of today and cannot be changed afterwards.</source>
        <translation>Deze komt erbij met de datum van vandaag en kan daarna niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Add remark</source>
        <translation>Opmerking toevoegen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>Toegevoegd op %1</translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>Take decision back</source>
        <translation>Besluit terugnemen</translation>
    </message>
</context>
<context>
    <name>DestroyedCase</name>
    <message>
        <source>What still counts</source>
        <translation>Wat nog meetelt</translation>
    </message>
    <message>
        <source>This case has been destroyed.</source>
        <translation>Deze zaak is vernietigd.</translation>
    </message>
    <message>
        <source>This case was destroyed on %1.</source>
        <translation>Deze zaak is vernietigd op %1.</translation>
    </message>
    <message>
        <source>It counts anonymously in the figures; there is nothing else left of it.</source>
        <translation>Zij telt anoniem mee in de cijfers; meer is er niet van over.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ctrl+Enter records</source>
        <translation>Ctrl+Enter legt vast</translation>
    </message>
    <message>
        <source>Keep the draft or throw it away?</source>
        <translation>Concept bewaren of weggooien?</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Concept bewaren</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
</context>
<context>
    <name>EntryCorrections</name>
    <message>
        <source>Request recorded.</source>
        <translation>Verzoek vastgelegd.</translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Antwoord vastgelegd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>EntryEditing</name>
    <message>
        <source>Save changes</source>
        <translation>Wijziging opslaan</translation>
    </message>
    <message>
        <source>Talk or other contact</source>
        <translation>Gesprek of ander contact</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>EntryRemoval</name>
    <message>
        <source>Change undone.</source>
        <translation>Wijziging ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Entry removed.</source>
        <translation>Verwijderd uit de tijdlijn.</translation>
    </message>
    <message>
        <source>Entry and its consent removed.</source>
        <translation>Verwijderd uit de tijdlijn, met de toestemming ervoor.</translation>
    </message>
    <message>
        <source>Follow-up dealt with.</source>
        <translation>Opvolging afgehandeld.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>travel %1</source>
        <translation>reistijd %1</translation>
    </message>
    <message>
        <source>Promised to the reporter</source>
        <translation>Toegezegd aan de melder</translation>
    </message>
    <message>
        <source>reporter makes the appointment</source>
        <translation>melder maakt zelf de afspraak</translation>
    </message>
    <message>
        <source>adviser makes the appointment</source>
        <translation>vertrouwenspersoon maakt de afspraak</translation>
    </message>
    <message>
        <source>Shared: %1</source>
        <translation>Gedeeld: %1</translation>
    </message>
    <message>
        <source>Referred to %1</source>
        <translation>Doorverwezen naar %1</translation>
    </message>
    <message>
        <source>Dealt with %1</source>
        <translation>Afgehandeld %1</translation>
    </message>
</context>
<context>
    <name>FactChanges</name>
    <message>
        <source>Do not use a work e-mail or phone.</source>
        <translation>Gebruik geen e-mailadres of telefoon van het werk.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Nog niet duidelijk</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 gewijzigd.</translation>
    </message>
    <message>
        <source>Change undone.</source>
        <translation>Wijziging ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>FactValue</name>
    <message>
        <source>Follows from the timeline; change it there</source>
        <translation>Volgt uit de tijdlijn; wijzig het daar</translation>
    </message>
    <message>
        <source>Change with Enter or a double click</source>
        <translation>Wijzigen met Enter of een dubbele klik</translation>
    </message>
</context>
<context>
    <name>FollowUpEntry</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Promised: the reporter counts on it</source>
        <translation>Toegezegd: de melder rekent erop</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Plan follow-up</source>
        <translation>Opvolging plannen</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Niet nodig</translation>
    </message>
</context>
<context>
    <name>FollowUpProposal</name>
    <message>
        <source>When will you be in touch again?</source>
        <translation>Wanneer neemt u weer contact op?</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 dagen</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>To another organisation</source>
        <translation>Naar andere opdrachtgever</translation>
    </message>
    <message>
        <source>Hand over case</source>
        <translation>Zaak overzetten</translation>
    </message>
    <message>
        <source>The reporter works at</source>
        <translation>De melder werkt bij</translation>
    </message>
    <message>
        <source>You work at one organisation now. Choose Stop above the window first.</source>
        <translation>U werkt nu bij één opdrachtgever. Kies eerst Stoppen, boven in het venster.</translation>
    </message>
    <message>
        <source>There is no other organisation to choose. Add it first under Organisations.</source>
        <translation>Er is geen andere opdrachtgever om te kiezen. Voeg die eerst toe bij Opdrachtgevers.</translation>
    </message>
    <message>
        <source>Nobody is told. Only your own register changes.</source>
        <translation>Niemand krijgt bericht. Alleen uw eigen registratie verandert.</translation>
    </message>
    <message>
        <source>Take the alias of the accused along: %1</source>
        <translation>De alias van de beschuldigde meenemen: %1</translation>
    </message>
    <message>
        <source>These words are of this organisation alone. Choose what stands in.</source>
        <translation>Deze woorden zijn alleen van deze opdrachtgever. Kies wat ervoor in de plaats komt.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kies er een</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Instead of ‘%1’</source>
        <translation>In plaats van ‘%1’</translation>
    </message>
    <message>
        <source>Choose a word for this step.</source>
        <translation>Kies een woord voor deze stap.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Change features</source>
        <translation>Kenmerken wijzigen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>IssueCard</name>
    <message>
        <source>Remove issue</source>
        <translation>Kwestie verwijderen</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Nog niet duidelijk</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Kwestie %1</translation>
    </message>
</context>
<context>
    <name>IssueForm</name>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Relation to the accused</source>
        <translation>Relatie met de beschuldigde</translation>
    </message>
    <message>
        <source>Accused (alias)</source>
        <translation>Beschuldigde (alias)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Onderdeel</translation>
    </message>
</context>
<context>
    <name>ListFilter</name>
    <message>
        <source>Search in cases</source>
        <translation>Zoeken in zaken</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Buiten taak</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>with ‘%1’</source>
        <translation>met ‘%1’</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bij %1</translation>
    </message>
    <message>
        <source>about ‘%1’</source>
        <translation>over ‘%1’</translation>
    </message>
    <message>
        <source>that is ‘%1’</source>
        <translation>met status ‘%1’</translation>
    </message>
    <message>
        <source>among ‘%1’</source>
        <translation>onder ‘%1’</translation>
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
        <source>Requests for advice</source>
        <translation>Adviesvragen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Lopend</translation>
    </message>
</context>
<context>
    <name>MarkPart</name>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Chosen by the reporter</source>
        <translation>Gekozen door de melder</translation>
    </message>
    <message>
        <source>Remark, for yourself</source>
        <translation>Opmerking, voor uzelf</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Hooguit %1 tekens.</translation>
    </message>
    <message>
        <source>Discussed on %1.</source>
        <translation>Besproken op %1.</translation>
    </message>
    <message>
        <source>Chosen on %1.</source>
        <translation>Gekozen op %1.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Gezet op %1.</translation>
    </message>
</context>
<context>
    <name>MatterCard</name>
    <message>
        <source>Go to %1</source>
        <translation>Naar %1</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen tonen</translation>
    </message>
</context>
<context>
    <name>MatterDialog</name>
    <message>
        <source>What may I do with this?</source>
        <translation>Wat mag ik hiermee?</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
    <message>
        <source>Choose what you decided.</source>
        <translation>Kies wat u hebt besloten.</translation>
    </message>
    <message>
        <source>Only you see this. It stands in no report and on no print.</source>
        <translation>Alleen u ziet dit. Het staat in geen verslag en op geen afdruk.</translation>
    </message>
    <message>
        <source>No names, and nothing from the other case.</source>
        <translation>Geen namen, en niets uit de andere zaak.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
</context>
<context>
    <name>MatterForm</name>
    <message>
        <source>Decision about</source>
        <translation>Besluit over</translation>
    </message>
    <message>
        <source>What I decided</source>
        <translation>Wat ik besloot</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>MatterGuidance</name>
    <message>
        <source>Ask each reporter separately whether you may say that there are others.</source>
        <translation>Elke melder apart vragen of u mag zeggen dat er meer melders zijn.</translation>
    </message>
    <message>
        <source>Ask each reporter separately whether they would want to know the other, or act together.</source>
        <translation>Elke melder apart vragen of die de ander zou willen kennen of samen wil optrekken.</translation>
    </message>
    <message>
        <source>Tell the organisation of a trend, without people and only if nobody can be recognised.</source>
        <translation>De opdrachtgever een trend melden, zonder personen en alleen als niemand te herkennen is.</translation>
    </message>
    <message>
        <source>Consult a colleague, without names and without the organisation.</source>
        <translation>Overleggen met een collega, zonder namen en zonder opdrachtgever.</translation>
    </message>
    <message>
        <source>Let a reporter know that there is another, or who it is, without the consent of that one.</source>
        <translation>Een melder laten weten dat er een ander is, of wie dat is, zonder toestemming van die ander.</translation>
    </message>
    <message>
        <source>Compare what they tell to find out what happened: you do not investigate.</source>
        <translation>Verhalen naast elkaar leggen om uit te zoeken wat er is gebeurd: u doet geen onderzoek.</translation>
    </message>
    <message>
        <source>Tell the accused, or anybody who can guess who it is about, that several people came.</source>
        <translation>De beschuldigde, of wie kan raden om wie het gaat, vertellen dat er meer mensen kwamen.</translation>
    </message>
    <message>
        <source>Stay with one of the two and hand the other over to a colleague.</source>
        <translation>Bij een van beiden blijven en de ander overdragen aan een collega.</translation>
    </message>
    <message>
        <source>Say that you cannot take this case, without giving the reason.</source>
        <translation>Zeggen dat u deze zaak niet kunt doen, zonder de reden te geven.</translation>
    </message>
    <message>
        <source>Assist the reporter and the accused of one matter both.</source>
        <translation>De melder en de beschuldigde in één kwestie allebei begeleiden.</translation>
    </message>
    <message>
        <source>Use with the one what you know from the other.</source>
        <translation>Bij de een gebruiken wat u van de ander weet.</translation>
    </message>
    <message>
        <source>Speak about this case, or about a trend, with this contact person.</source>
        <translation>Met deze contactpersoon over deze zaak of over een trend spreken.</translation>
    </message>
    <message>
        <source>Take a case in which you are involved yourself.</source>
        <translation>Een zaak doen waarin u zelf betrokken bent.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Dit mag</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Dit mag niet</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two cases</source>
        <translation>Twee zaken samenvoegen</translation>
    </message>
    <message>
        <source>Merge cases</source>
        <translation>Zaken samenvoegen</translation>
    </message>
    <message>
        <source>Other running case at %1</source>
        <translation>Andere lopende zaak bij %1</translation>
    </message>
    <message>
        <source>No other case is running at %1, so there is nothing to merge with.</source>
        <translation>Bij %1 loopt geen andere zaak. Er is niets om mee samen te voegen.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>%1 stays, as it came first. %2 goes into it.</source>
        <translation>%1 blijft, want die kwam het eerst. %2 gaat daarin op.</translation>
    </message>
    <message>
        <source>What %1 lacks among its features comes from %2; their issues stand beside each other.</source>
        <translation>Kenmerken die bij %1 ontbreken, komen van %2. Hun kwesties staan naast elkaar.</translation>
    </message>
    <message>
        <source>%1 is not given again. Who looks for it finds %2.</source>
        <translation>%1 wordt niet opnieuw gegeven. Wie ernaar zoekt, vindt %2.</translation>
    </message>
    <message>
        <source>%1 is counted in a final report. That stays as it was told.</source>
        <translation>%1 telt mee in een vastgesteld verslag. Dat blijft zoals het verteld is.</translation>
    </message>
    <message>
        <source>Both cases are recorded as of the same reporter.</source>
        <translation>Beide zaken zijn vastgelegd als van dezelfde melder.</translation>
    </message>
    <message>
        <source>Both cases have the same name. From now on it is one reporter.</source>
        <translation>Bij beide zaken staat dezelfde naam. Voortaan is het één melder.</translation>
    </message>
    <message>
        <source>The cases have different names. Merge them only if it is one person: a person counts once in the figures. The name with %1 stays, the other one goes.</source>
        <translation>Bij de zaken staan verschillende namen. Voeg ze alleen samen als het één persoon is: een persoon telt één keer in de cijfers. De naam bij %1 blijft, de andere verdwijnt.</translation>
    </message>
    <message>
        <source>Of at least one of the cases no name is recorded. Merge them only if you know that it is one person: a person counts once in the figures.</source>
        <translation>Bij ten minste een van de zaken staat geen naam. Voeg ze alleen samen als u weet dat het één persoon is: een persoon telt één keer in de cijfers.</translation>
    </message>
    <message>
        <source>The final report of %1 over %2 does not count this case. What was told stays as it is. The case counts there from %3 on.</source>
        <translation>Het vastgestelde verslag van %1 over %2 telt deze zaak niet mee. Wat verteld is, blijft zoals het is. De zaak telt daar mee vanaf %3.</translation>
    </message>
    <message>
        <source>Reporter, timeline, consents and attachments go along. The case keeps its code name and number, and counts at %1 from now on.</source>
        <translation>Melder, tijdlijn, toestemmingen en bijlagen gaan mee. De zaak houdt haar codenaam en nummer, en telt voortaan bij %1.</translation>
    </message>
    <message>
        <source>These departments do not exist there and go: %1.</source>
        <translation>Deze onderdelen bestaan daar niet en vervallen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) to an address of this organisation alone: the name stays, the link goes.</source>
        <translation>
            <numerusform>%n verwijzing naar een adres van alleen deze opdrachtgever: de naam blijft, de koppeling vervalt.</numerusform>
            <numerusform>%n verwijzingen naar een adres van alleen deze opdrachtgever: de naam blijft, de koppeling vervalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the case count there too.</source>
        <translation>%1 van deze zaak tellen daar ook mee.</translation>
    </message>
    <message>
        <source>A time statement over %1 left already. It stays as it was; check that the same hours are not asked for twice.</source>
        <translation>De urenstaat over %1 is al verstrekt. Die blijft zoals hij was; let erop dat dezelfde uren niet twee keer worden berekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) come along, in the order of their days</source>
        <translation>
            <numerusform>%n vermelding gaat mee, op volgorde van dag</numerusform>
            <numerusform>%n vermeldingen gaan mee, op volgorde van dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) with the steps that rest on them</source>
        <translation>
            <numerusform>%n toestemming met de stappen die daarop rusten</numerusform>
            <numerusform>%n toestemmingen met de stappen die daarop rusten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Ctrl+Enter records</source>
        <translation>Ctrl+Enter legt vast</translation>
    </message>
    <message>
        <source>Nothing happens without the reporter’s consent. The name is optional.</source>
        <translation>Er gebeurt niets zonder toestemming van de melder. De naam is niet verplicht.</translation>
    </message>
    <message>
        <source>E.g. private mobile, after 18:00, no voicemail</source>
        <translation>Bijv. privémobiel, na 18.00 uur, geen voicemail</translation>
    </message>
    <message>
        <source>What the reporter tells, in their own words. No more than needed.</source>
        <translation>Wat vertelt de melder, in eigen woorden. Niet meer dan nodig.</translation>
    </message>
    <message>
        <source>Add an organisation first</source>
        <translation>Voeg eerst een opdrachtgever toe</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Nog niet duidelijk</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuwe melding</translation>
    </message>
    <message>
        <source>Record report</source>
        <translation>Melding vastleggen</translation>
    </message>
    <message>
        <source>New signal</source>
        <translation>Nieuw signaal</translation>
    </message>
    <message>
        <source>Record signal</source>
        <translation>Signaal vastleggen</translation>
    </message>
    <message>
        <source>New request for advice</source>
        <translation>Nieuwe adviesvraag</translation>
    </message>
    <message>
        <source>Record request for advice</source>
        <translation>Adviesvraag vastleggen</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Nieuwe consultatie</translation>
    </message>
    <message>
        <source>Record consultation</source>
        <translation>Consultatie vastleggen</translation>
    </message>
    <message>
        <source>This looks like an e-mail address of the organisation.</source>
        <translation>Dit lijkt een e-mailadres van de opdrachtgever.</translation>
    </message>
    <message>
        <source>Do not use a work e-mail or phone.</source>
        <translation>Gebruik geen e-mailadres of telefoon van het werk.</translation>
    </message>
    <message>
        <source>Not your task: refer on, and keep it short.</source>
        <translation>Buiten uw taak: verwijs door en houd het kort.</translation>
    </message>
</context>
<context>
    <name>NewCaseForm</name>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Codenaam</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Soort zaak</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Request for advice</source>
        <translation>Adviesvraag</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultatie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Received through</source>
        <translation>Binnengekomen via</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Can be reached safely through</source>
        <translation>Veilig bereikbaar via</translation>
    </message>
    <message>
        <source>First note</source>
        <translation>Eerste notitie</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
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
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Record note</source>
        <translation>Notitie vastleggen</translation>
    </message>
</context>
<context>
    <name>OptionSheetDialog</name>
    <message>
        <source>Sheet for the reporter</source>
        <translation>Blad voor de melder</translation>
    </message>
    <message>
        <source>No name, case or organisation stands on it, but it mentions the confidential adviser. Ask whether the reporter can keep it safely.</source>
        <translation>Er staat geen naam, zaak of opdrachtgever op, maar wel de vertrouwenspersoon. Vraag of de melder het veilig kan bewaren.</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
    <message>
        <source>With the text of this organisation</source>
        <translation>Met de tekst van deze opdrachtgever</translation>
    </message>
    <message>
        <source>With addresses that can help</source>
        <translation>Met adressen die kunnen helpen</translation>
    </message>
    <message>
        <source>The text is being looked through…</source>
        <translation>De tekst wordt nagekeken…</translation>
    </message>
    <message>
        <source>These words would tell whose sheet it is. Take them out of the text in Settings, or leave that text out.</source>
        <translation>Aan deze woorden is te zien van wie het blad is. Haal ze in Instellingen uit de tekst, of laat die tekst weg.</translation>
    </message>
    <message>
        <source>Look at these words first.</source>
        <translation>Bekijk eerst deze woorden.</translation>
    </message>
</context>
<context>
    <name>OptionStory</name>
    <message>
        <source>To think of</source>
        <translation>Om aan te denken</translation>
    </message>
    <message>
        <source>At this organisation</source>
        <translation>Bij deze opdrachtgever</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Wat ervoor spreekt</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Wat ertegen spreekt</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Discuss options</source>
        <translation>Opties bespreken</translation>
    </message>
    <message>
        <source>Record options</source>
        <translation>Opties vastleggen</translation>
    </message>
    <message>
        <source>Sheet for the reporter…</source>
        <translation>Blad voor de melder…</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>No code name or name stands here: you can turn the screen around.</source>
        <translation>Hier staat geen codenaam of naam: u kunt het scherm omdraaien.</translation>
    </message>
    <message>
        <source>No step for now</source>
        <translation>Voorlopig geen stap</translation>
    </message>
    <message>
        <source>Not discussed yet</source>
        <translation>Nog niet besproken</translation>
    </message>
</context>
<context>
    <name>OptionsPart</name>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Discuss options</source>
        <translation>Opties bespreken</translation>
    </message>
</context>
<context>
    <name>OutOfTaskDialog</name>
    <message>
        <source>Not my task, refer on</source>
        <translation>Buiten taak, doorverwijzen</translation>
    </message>
    <message>
        <source>Close as out of scope</source>
        <translation>Afsluiten als buiten taak</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirms</source>
        <translation>Ctrl+Enter bevestigt</translation>
    </message>
    <message>
        <source>Keep it short. The case is closed today with the outcome ‘out of scope’, and is counted apart under that name.</source>
        <translation>Houd het kort. De zaak wordt vandaag afgesloten met de uitkomst ‘buiten taak’, en telt onder die naam apart.</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Doorverwezen naar</translation>
    </message>
    <message>
        <source>What you said (optional)</source>
        <translation>Wat u zei (niet verplicht)</translation>
    </message>
    <message>
        <source>One or two sentences are enough.</source>
        <translation>Een of twee zinnen zijn genoeg.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
</context>
<context>
    <name>OutOfTaskStrip</name>
    <message>
        <source>Refer on and close…</source>
        <translation>Doorverwijzen en afsluiten…</translation>
    </message>
    <message>
        <source>Support all the same</source>
        <translation>Toch begeleiden</translation>
    </message>
    <message>
        <source>‘%1’ is not a confidential adviser’s task. Refer on, and keep it short.</source>
        <translation>‘%1’ is geen taak van de vertrouwenspersoon. Verwijs door en houd het kort.</translation>
    </message>
</context>
<context>
    <name>PeopleOfCase</name>
    <message>
        <source>Noted that you saw this.</source>
        <translation>Genoteerd dat u dit hebt gezien.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Decision recorded.</source>
        <translation>Besluit vastgelegd.</translation>
    </message>
    <message>
        <source>Decision taken back.</source>
        <translation>Besluit teruggenomen.</translation>
    </message>
    <message>
        <source>The two are one person now.</source>
        <translation>De twee zijn nu één persoon.</translation>
    </message>
    <message>
        <source>Noted that they are two people.</source>
        <translation>Genoteerd dat het twee personen zijn.</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Same people</source>
        <translation>Samenloop</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dezelfde persoon?</translation>
    </message>
    <message>
        <source>‘%1’ in %2</source>
        <translation>‘%1’ in %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Seen %1.</source>
        <translation>Gezien %1.</translation>
    </message>
</context>
<context>
    <name>PeopleStrip</name>
    <message>
        <source>What may I do?</source>
        <translation>Wat mag ik hiermee?</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Comes back when another reporter joins</source>
        <translation>Komt terug als er een melder bij komt</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Dezelfde persoon?</translation>
    </message>
    <message>
        <source>Is the accused the same as in %1?</source>
        <translation>Is de beschuldigde dezelfde als in %1?</translation>
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
    <name>ReferralEntry</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Who makes the appointment</source>
        <translation>Wie maakt de afspraak</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Doorverwezen naar</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Soort adres</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
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
        <source>What was shared</source>
        <translation>Wat is gedeeld</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Record referral</source>
        <translation>Verwijzing vastleggen</translation>
    </message>
    <message>
        <source>Share something only with the reporter’s consent.</source>
        <translation>Deel alleen iets met toestemming van de melder.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Niet in het adresboek</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet genoemd</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen case</source>
        <translation>Zaak heropenen</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirms</source>
        <translation>Ctrl+Enter bevestigt</translation>
    </message>
    <message>
        <source>It stands in the timeline, and nowhere else.</source>
        <translation>De reden staat in de tijdlijn, en nergens anders.</translation>
    </message>
    <message>
        <source>Why does the case go on?</source>
        <translation>Waarom gaat de zaak verder?</translation>
    </message>
</context>
<context>
    <name>ReporterDialog</name>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter slaat op</translation>
    </message>
    <message>
        <source>Do not use a work e-mail or phone.</source>
        <translation>Gebruik geen e-mailadres of telefoon van het werk.</translation>
    </message>
    <message>
        <source>Hidden; type to replace it</source>
        <translation>Verborgen; typ om te vervangen</translation>
    </message>
</context>
<context>
    <name>ReporterForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Show the name</source>
        <translation>Naam tonen</translation>
    </message>
    <message>
        <source>Can be reached safely through</source>
        <translation>Veilig bereikbaar via</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Gespreksplek</translation>
    </message>
</context>
<context>
    <name>ReporterPart</name>
    <message>
        <source>Change reporter</source>
        <translation>Melder wijzigen</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>Naam tonen</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Niet vastgelegd</translation>
    </message>
    <message>
        <source>Safely reached</source>
        <translation>Veilig bereikbaar</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Gespreksplek</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Naam verbergen</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Naam verborgen</translation>
    </message>
    <message>
        <source>No name recorded</source>
        <translation>Geen naam vastgelegd</translation>
    </message>
</context>
<context>
    <name>SamePersonDialog</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Is dit dezelfde persoon?</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Samenvoegen tot één</translation>
    </message>
    <message>
        <source>The accused of this case, ‘%1’, may be the same person as ‘%2’ in %3. Cases that name the same person are shown with each other, to you alone.</source>
        <translation>De beschuldigde in deze zaak, ‘%1’, is mogelijk dezelfde persoon als ‘%2’ in %3. Zaken over dezelfde persoon ziet u bij elkaar; alleen u.</translation>
    </message>
    <message>
        <source>Those of this case</source>
        <translation>Die van deze zaak</translation>
    </message>
    <message>
        <source>Those of the other</source>
        <translation>Die van de andere zaak</translation>
    </message>
    <message>
        <source>No, two people</source>
        <translation>Nee, twee personen</translation>
    </message>
    <message>
        <source>Words that stay</source>
        <translation>Omschrijving die blijft</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hoe ver</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>A third person is involved</source>
        <translation>Er is een derde bij betrokken</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
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
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Save as discussed</source>
        <translation>Opslaan als besproken</translation>
    </message>
    <message>
        <source>Record step</source>
        <translation>Stap vastleggen</translation>
    </message>
    <message>
        <source>Without consent this step cannot be recorded as done.</source>
        <translation>Zonder toestemming kan deze stap niet als gezet worden vastgelegd.</translation>
    </message>
    <message>
        <source>Choose a step</source>
        <translation>Kies een stap</translation>
    </message>
</context>
<context>
    <name>TimelinePane</name>
    <message>
        <source>Entry</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Save attachment…</source>
        <translation>Bijlage opslaan…</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Answer the correction…</source>
        <translation>Correctie beantwoorden…</translation>
    </message>
    <message>
        <source>Correction at request…</source>
        <translation>Correctie op verzoek…</translation>
    </message>
</context>
<context>
    <name>TimelineRows</name>
    <message>
        <source>Being written</source>
        <translation>Wordt geschreven</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>What did you do to get consent?</source>
        <translation>Wat hebt u gedaan om toestemming te krijgen?</translation>
    </message>
    <message>
        <source>Ask the reporter first, more than once if there is time. If that was not possible, write down why.</source>
        <translation>Vraag het eerst de melder zelf, zo mogelijk meer dan eens. Kon dat niet, schrijf dan op waarom niet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What did the reporter answer?</source>
        <translation>Wat antwoordde de melder?</translation>
    </message>
    <message>
        <source>Which duties are in conflict?</source>
        <translation>Welke plichten botsen?</translation>
    </message>
    <message>
        <source>Your duty to keep silent against the duty to keep somebody from harm. Write down whom it is about, and why your conscience does not let you keep silent.</source>
        <translation>Uw plicht om te zwijgen tegenover de plicht om iemand voor schade te behoeden. Schrijf op om wie het gaat en waarom zwijgen u in gewetensnood brengt.</translation>
    </message>
    <message>
        <source>Why is there no other way?</source>
        <translation>Waarom is er geen andere weg?</translation>
    </message>
    <message>
        <source>Think of help with consent, the general practitioner, a crisis service, or advice without a name from Veilig Thuis or the police.</source>
        <translation>Denk aan hulp met toestemming, de huisarts, een crisisdienst, of advies zonder naam van Veilig Thuis of de politie.</translation>
    </message>
    <message>
        <source>Which serious harm is almost certain if you keep silent?</source>
        <translation>Welke ernstige schade is vrijwel zeker als u zwijgt?</translation>
    </message>
    <message>
        <source>Serious harm to the reporter or to somebody else, which telling will almost certainly prevent or limit. A suspicion is not enough.</source>
        <translation>Ernstige schade voor de melder of een ander, die u met spreken vrijwel zeker voorkomt of beperkt. Een vermoeden is niet genoeg.</translation>
    </message>
    <message>
        <source>When did you consult a colleague?</source>
        <translation>Wanneer hebt u een collega geraadpleegd?</translation>
    </message>
    <message>
        <source>Put it to a fellow confidential adviser or your professional association without a name. The name of the colleague is not needed here.</source>
        <translation>Leg het zonder naam voor aan een collega-vertrouwenspersoon of uw beroepsvereniging. De naam van de collega is hier niet nodig.</translation>
    </message>
    <message>
        <source>What did the colleague advise?</source>
        <translation>Wat adviseerde de collega?</translation>
    </message>
    <message>
        <source>Whom do you tell?</source>
        <translation>Aan wie vertelt u iets?</translation>
    </message>
    <message>
        <source>Only who can prevent the harm, and only what they need for that. If you decide not to break secrecy, write that you tell nobody.</source>
        <translation>Alleen wie de schade kan voorkomen, en alleen wat daarvoor nodig is. Besluit u niet te doorbreken, schrijf dan dat u niemand iets vertelt.</translation>
    </message>
    <message>
        <source>What do you tell, and nothing more?</source>
        <translation>Wat vertelt u, en niet meer dan dat?</translation>
    </message>
    <message>
        <source>When and how is the reporter informed, or why not?</source>
        <translation>Wanneer en hoe wordt de melder geïnformeerd, of waarom niet?</translation>
    </message>
    <message>
        <source>Tell the reporter beforehand what you are going to do, unless that makes the danger greater.</source>
        <translation>Zeg de melder vooraf wat u gaat doen, tenzij dat het gevaar groter maakt.</translation>
    </message>
</context>
<context>
    <name>WorksheetFooter</name>
    <message numerus="yes">
        <source>%n question(s) still to answer</source>
        <translation>
            <numerusform>Nog %n vraag te beantwoorden</numerusform>
            <numerusform>Nog %n vragen te beantwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>Elke vraag is beantwoord.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als concept bewaren</translation>
    </message>
    <message>
        <source>Record decision…</source>
        <translation>Besluit vastleggen…</translation>
    </message>
    <message>
        <source>Keep the draft or throw it away?</source>
        <translation>Concept bewaren of weggooien?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Concept bewaren</translation>
    </message>
    <message>
        <source>After this only remarks can be added to the worksheet.</source>
        <translation>Hierna kunt u aan het werkblad alleen nog opmerkingen toevoegen.</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Besluit vastleggen</translation>
    </message>
</context>
<context>
    <name>WorksheetForm</name>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet besloten</translation>
    </message>
    <message>
        <source>What do you decide?</source>
        <translation>Wat besluit u?</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Dag van het besluit</translation>
    </message>
    <message>
        <source>Why (optional)</source>
        <translation>Waarom (niet verplicht)</translation>
    </message>
</context>
<context>
    <name>WorksheetPage</name>
    <message>
        <source>Back to the timeline</source>
        <translation>Terug naar de tijdlijn</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Confidentiality exception</source>
        <translation>Doorbreking geheimhouding</translation>
    </message>
    <message>
        <source>The decision stands. The worksheet stays as it was decided.</source>
        <translation>Het besluit staat vast. Het werkblad blijft zoals het was.</translation>
    </message>
    <message>
        <source>Answer every question before you decide, also when you decide to keep silent. Only with a decision to break secrecy can a step be done without consent.</source>
        <translation>Beantwoord elke vraag voordat u besluit, ook als u besluit te zwijgen. Alleen met een besluit om de geheimhouding te doorbreken kan een stap zonder toestemming worden gezet.</translation>
    </message>
    <message>
        <source>Answer this first.</source>
        <translation>Beantwoord eerst deze vraag.</translation>
    </message>
    <message>
        <source>Choose what you decide.</source>
        <translation>Kies wat u besluit.</translation>
    </message>
    <message>
        <source>Fill in the day of the decision.</source>
        <translation>Vul de dag van het besluit in.</translation>
    </message>
</context>
<context>
    <name>WorksheetPaperDialog</name>
    <message>
        <source>Print worksheet</source>
        <translation>Werkblad afdrukken</translation>
    </message>
</context>
</TS>
