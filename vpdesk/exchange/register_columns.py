"""Recognises what the columns of a register hold by their Dutch or English headers."""

from collections.abc import Sequence
from typing import Final

from vpdesk.domain.registers import ColumnMapping, RegisterField
from vpdesk.exchange.headings import Headings

_F = RegisterField

_HEADERS: Final[dict[RegisterField, str]] = {
    _F.NUMBER: """
        nr, nummer, no, number, id, volgnummer, volgnr, zaaknummer, zaaknr, meldingsnummer,
        meldingnummer, dossiernummer, dossiernr, casusnummer, registratienummer, case number,
        report number, reference, referentie, kenmerk""",
    _F.CODE_NAME: """
        codenaam, code naam, schuilnaam, pseudoniem, code name, codename, alias, casusnaam""",
    _F.REGISTERED_ON: """
        datum melding, meldingsdatum, melddatum, meldingdatum, datum van melding, datum gemeld,
        gemeld op, ontvangen op, datum binnenkomst, binnengekomen op, datum registratie,
        registratiedatum, geregistreerd op, datum eerste contact, eerste contact, datum aanmelding,
        aanmelddatum, startdatum, datum start, begindatum, date reported, report date,
        reported on, date received, received on, date of report, registered on, date opened,
        opened on, start date, datum, date""",
    _F.ORGANISATION: """
        opdrachtgever, organisatie, werkgever, bedrijf, instelling, naam organisatie, klant,
        organisation, organization, employer, company, client organisation""",
    _F.UNIT: """
        afdeling, onderdeel, locatie, organisatieonderdeel, organisatie onderdeel, vestiging,
        team, faculteit, eenheid, sector, directie, school, dienst, afdeling locatie,
        onderdeel locatie, department, unit, location, division, site, branch, faculty""",
    _F.KIND: """
        soort, soort zaak, soort contact, soort melding, type melding, type zaak, type, zaaksoort,
        kind, case kind, case type, report type, kind of case""",
    _F.CATEGORIES: """
        aard, aard van de melding, aard melding, categorie, categorieen, categorie melding,
        soort gedrag, type gedrag, gedrag, ongewenst gedrag, aard klacht, aard van de klacht,
        aard ongewenst gedrag, aard van het gedrag, onderwerp, onderwerpen, thema, kwestie,
        kwesties, problematiek, soort klacht, soort problematiek, omgangsvorm, category,
        categories, nature, nature of report, issue, issues, subject, topic, type of behaviour,
        type of behavior, behaviour, behavior""",
    _F.REPORTER_POSITION: """
        positie melder, functie melder, rol melder, functie, positie, rol, hoedanigheid,
        hoedanigheid melder, soort melder, type melder, melder is, functiegroep, doelgroep,
        reporter position, position of reporter, position, role, reporter role, job""",
    _F.GENDER: """
        geslacht, geslacht melder, gender, gender melder, m v, m v x, man vrouw, sekse, sex,
        reporter gender""",
    _F.RELATION: """
        relatie beschuldigde, relatie tot beschuldigde, relatie tot beklaagde, relatie beklaagde,
        relatie met beschuldigde, relatie met beklaagde, relatie tot aangeklaagde, relatie,
        relatie tot veroorzaker, relatie veroorzaker, relatie tot dader, relatie dader, beklaagde,
        beschuldigde, veroorzaker, aangeklaagde, positie beschuldigde, functie beschuldigde,
        positie beklaagde, functie beklaagde, relation, relation to accused,
        relationship to accused, relationship, accused""",
    _F.STEPS: """
        stappen, stap, acties, actie, ondernomen stappen, ondernomen acties, ondernomen actie,
        genomen stappen, gezette stappen, interventie, interventies, vervolgstappen,
        vervolgacties, vervolg, aanpak, afhandeling, steps, step, actions, action, actions taken,
        steps taken, intervention, follow up""",
    _F.REFERRALS: """
        doorverwijzing, doorverwijzingen, doorverwezen naar, verwezen naar, verwijzing,
        verwijzingen, verwezen, doorverwezen, referral, referrals, referred to""",
    _F.OUTCOME: """
        uitkomst, resultaat, afloop, uitkomsten, resultaten, eindresultaat, resolutie, outcome,
        result, results, resolution""",
    _F.CONTACTS: """
        aantal gesprekken, gesprekken, aantal contacten, contacten, contactmomenten,
        aantal contactmomenten, aantal afspraken, number of contacts, contacts,
        number of talks, talks, conversations, number of conversations, meetings""",
    _F.HOURS: """
        uren, aantal uren, uren besteed, bestede uren, tijd, bestede tijd, tijdsbesteding,
        tijdbesteding, tijd in uren, tijdsduur, duur, hours, number of hours, hours spent, time,
        time spent, duration""",
    _F.MINUTES: """
        minuten, aantal minuten, min, tijd in minuten, tijd min, tijd minuten, tijdsduur min,
        duur min, duur in minuten, bestede minuten, bestede tijd min, minutes,
        number of minutes, time in minutes, duration in minutes, time min""",
    _F.CLOSED_ON: """
        afgesloten op, datum afgesloten, datum afsluiting, afsluitdatum, datum afgerond,
        afgerond op, einddatum, datum einde, gesloten op, sluitingsdatum, datum gesloten,
        datum sluiting, afgesloten, afsluiting, afgerond, closed on, date closed, closing date,
        closed, end date, closure date""",
    _F.CHANNEL: """
        kanaal, wijze van contact, contactwijze, wijze van melden, meldwijze, manier van contact,
        via, binnengekomen via, gemeld via, aangemeld via, herkomst, ingang, channel,
        contact channel, contact via, source""",
    _F.NOTE: """
        opmerking, opmerkingen, toelichting, notitie, notities, bijzonderheden, omschrijving,
        beschrijving, samenvatting, commentaar, note, notes, remark, remarks, comment, comments,
        description, summary""",
}
"""Header words per field, the likeliest first; a comma ends a phrase."""


_TOO_BARE: Final = """
    datum, date, nr, no, id, nummer, number, soort, type, kind, tijd, time, min, via,
    functie, positie, rol, role, position, actie, action, vervolg, school, dienst, team,
    job, duur, source, klant, closed"""

REGISTER_HEADINGS: Final = Headings(_HEADERS, _TOO_BARE)


def recognise_columns(headers: Sequence[str]) -> ColumnMapping:
    """Propose a field for each header; see ``Headings.recognise``."""
    return ColumnMapping(fields=REGISTER_HEADINGS.recognise(headers))
