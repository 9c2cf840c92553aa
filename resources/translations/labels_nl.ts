<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>Labels</name>
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
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>In support</source>
        <translation>In begeleiding</translation>
    </message>
    <message>
        <source>Waiting for reporter</source>
        <translation>Wacht op melder</translation>
    </message>
    <message>
        <source>Aftercare</source>
        <translation>Nazorg</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste treffer eerst</translation>
    </message>
    <message>
        <source>Follow-up first</source>
        <translation>Opvolging eerst</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Code name</source>
        <translation>Codenaam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Within the talk</source>
        <translation>Binnen het gesprek</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informeel</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Formeel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Confidentiality exception</source>
        <translation>Doorbreking geheimhouding</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefonisch contact</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videogesprek</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gezet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Privacy of somebody else</source>
        <translation>Privacy van een derde</translation>
    </message>
    <message>
        <source>Told in confidence by somebody else</source>
        <translation>Vertrouwelijk gegeven van een ander</translation>
    </message>
    <message>
        <source>Working note of the adviser</source>
        <translation>Eigen werkaantekening van de adviseur</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Een kopie</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Een verbetering</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Ingewilligd</translation>
    </message>
    <message>
        <source>Partly granted</source>
        <translation>Deels ingewilligd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Mondeling</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Schriftelijk</translation>
    </message>
    <message>
        <source>Secrecy is broken</source>
        <translation>Geheimhouding doorbreken</translation>
    </message>
    <message>
        <source>Secrecy is kept</source>
        <translation>Geheimhouding niet doorbreken</translation>
    </message>
    <message>
        <source>Accompany</source>
        <translation>Meegaan</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Department or site</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Accused</source>
        <translation>Beschuldigde</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Route at the organisation</source>
        <translation>Route bij de opdrachtgever</translation>
    </message>
    <message>
        <source>Document of the organisation</source>
        <translation>Document van de opdrachtgever</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aanstelling</translation>
    </message>
    <message>
        <source>Review of the appointment</source>
        <translation>Aanstelling nagelopen</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaties</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Aanbevelingen</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan is geworden</translation>
    </message>
    <message>
        <source>Agreed point</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Same people</source>
        <translation>Samenloop</translation>
    </message>
    <message>
        <source>Instruction sheet</source>
        <translation>Instructieblad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Partly adopted</source>
        <translation>Deels overgenomen</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Jaarverslag</translation>
    </message>
    <message>
        <source>Older report</source>
        <translation>Eerder verslag</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Case sheet</source>
        <translation>Casusblad</translation>
    </message>
    <message>
        <source>Request of the reporter</source>
        <translation>Verzoek van de melder</translation>
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
    <message>
        <source>Basic training</source>
        <translation>Basisopleiding</translation>
    </message>
    <message>
        <source>The reporter</source>
        <translation>De melder zelf</translation>
    </message>
    <message>
        <source>The adviser</source>
        <translation>De vertrouwenspersoon</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Nog niet duidelijk</translation>
    </message>
</context>
</TS>
