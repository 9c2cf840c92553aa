<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Attaching</name>
    <message>
        <source>Add attachments</source>
        <translation>Bijlagen toevoegen</translation>
    </message>
    <message>
        <source>‘%1’: %2</source>
        <translation>‘%1’: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added, encrypted. The originals stay where they were.</source>
        <translation>
            <numerusform>%n bestand versleuteld toegevoegd. Het origineel staat nog waar het stond.</numerusform>
            <numerusform>%n bestanden versleuteld toegevoegd. De originelen staan nog waar ze stonden.</numerusform>
        </translation>
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
    <name>AttachmentExport</name>
    <message>
        <source>Save attachment</source>
        <translation>Bijlage opslaan</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Plaats kiezen…</translation>
    </message>
    <message>
        <source>You save ‘%1’ outside vpdesk. There it is no longer protected: whoever can use that disk can read it. The attachment also stays in the vault.</source>
        <translation>U slaat ‘%1’ op buiten vpdesk. Daar is het bestand niet meer beschermd: wie bij die schijf kan, kan het lezen. De bijlage blijft ook in de kluis.</translation>
    </message>
    <message>
        <source>Saved. Outside the vault the file is no longer protected.</source>
        <translation>Opgeslagen. Buiten de kluis is het bestand niet meer beschermd.</translation>
    </message>
    <message>
        <source>The attachment was not saved. %1</source>
        <translation>De bijlage is niet opgeslagen. %1</translation>
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
    <name>AttachmentViewer</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Save attachment…</source>
        <translation>Bijlage opslaan…</translation>
    </message>
    <message>
        <source>Opening the attachment</source>
        <translation>Bijlage openen</translation>
    </message>
    <message>
        <source>vpdesk cannot show this kind of file.</source>
        <translation>Dit soort bestand kan vpdesk niet tonen.</translation>
    </message>
    <message>
        <source>You can save it outside vpdesk and open it there.</source>
        <translation>U kunt het buiten vpdesk opslaan en daar openen.</translation>
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
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
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
        <source>The content may be destroyed once the annual report of %1 is final. You will be asked; nothing goes by itself.</source>
        <translation>De inhoud mag worden vernietigd zodra het jaarverslag over %1 definitief is. U beslist dan zelf; niets wordt vanzelf vernietigd.</translation>
    </message>
    <message numerus="yes">
        <source>The content may be destroyed from %1: %n month(s) after closing, and not before the annual report of %2 is final. You will be asked; nothing goes by itself.</source>
        <translation>
            <numerusform>De inhoud mag worden vernietigd vanaf %1: %n maand na afsluiten, en niet voordat het jaarverslag over %2 is vastgesteld. U beslist dan zelf; niets wordt vanzelf vernietigd.</numerusform>
            <numerusform>De inhoud mag worden vernietigd vanaf %1: %n maanden na afsluiten, en niet voordat het jaarverslag over %2 is vastgesteld. U beslist dan zelf; niets wordt vanzelf vernietigd.</numerusform>
        </translation>
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
        <source>Change code name…</source>
        <translation>Codenaam wijzigen…</translation>
    </message>
    <message>
        <source>Close case…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietigen…</translation>
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
        <source>Choose a case</source>
        <translation>Kies een zaak</translation>
    </message>
    <message>
        <source>Choose a case on the left to see its timeline, or record one with Ctrl+N.</source>
        <translation>Kies links een zaak om de tijdlijn te zien, of leg een nieuwe melding vast met Ctrl+N.</translation>
    </message>
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
        <source>Withdrawn on</source>
        <translation>Ingetrokken op</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>ConsentEntryForm</name>
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
        <source>Consent withdrawn.</source>
        <translation>Toestemming ingetrokken.</translation>
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
        <source>No consent yet</source>
        <translation>Nog geen toestemming</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>Consent asked</source>
        <translation>Toestemming gevraagd</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>Toestemming %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Toestemming gegeven</translation>
    </message>
    <message>
        <source>Do not share: %1</source>
        <translation>Niet delen: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation>Ingetrokken %1</translation>
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
    <name>SeenText</name>
    <message>
        <source>Only the beginning of this long text is shown. Save the attachment to see all of it.</source>
        <translation>Alleen het begin van deze lange tekst wordt getoond. Sla de bijlage op om alles te zien.</translation>
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
</TS>
