"""Recognises what the columns of a table of addresses hold by their Dutch or English headings."""

from collections.abc import Sequence
from typing import Final

from vpdesk.domain.address_tables import AddressColumns, AddressField
from vpdesk.exchange.headings import Headings

_F = AddressField

_WORDS: Final[dict[AddressField, str]] = {
    _F.NAME: """
        naam, name, adres naam, naam adres, weergavenaam, display name, volledige naam,
        full name, file as""",
    _F.ORGANISATION: """
        organisatie, naam organisatie, organisatienaam, organisatie naam, instelling,
        naam instelling, instantie, naam instantie, bedrijf, bedrijfsnaam, praktijk,
        naam praktijk, praktijknaam, bureau, kantoor, organisation, organization,
        organisation name, organization name, company, company name, practice""",
    _F.PERSON: """
        contactpersoon, contact persoon, naam contactpersoon, persoon, contact, hulpverlener,
        behandelaar, contact person, contact name, person""",
    _F.FIRST_NAME: """
        voornaam, roepnaam, first name, given name, firstname""",
    _F.LAST_NAME: """
        achternaam, familienaam, last name, family name, surname, lastname""",
    _F.KIND: """
        soort, categorie, soort adres, type, discipline, beroep, functie, specialisme, rol,
        soort hulp, soort verwijzing, kind, category, kind of contact, profession, specialism,
        job title""",
    _F.PHONE: """
        telefoon, telefoonnummer, tel, telefoonnr, tel nr, telnr, telefoon werk,
        telefoon op werk, werktelefoon, vaste telefoon, phone, phone number, telephone,
        telephone number, business phone, work phone, phone 1 value""",
    _F.MOBILE: """
        mobiel, mobiele telefoon, mobiel nummer, mobielnummer, gsm, 06, mobile, mobile phone,
        mobile number, cell, cell phone, phone 2 value""",
    _F.EMAIL: """
        e mail, email, e mailadres, emailadres, mailadres, mail, e mail adres, email adres,
        e mail address, email address, e mail 1 value""",
    _F.WEBSITE: """
        website, webadres, webpagina, webpage, web page, internet, internetadres, site, www, url,
        homepage, web, website 1 value""",
    _F.STREET: """
        adres, straat, straat en huisnummer, adresregel, adresregel 1, bezoekadres, postadres,
        werkadres, werkadres straat, address, street, street address, address line 1,
        business street, address 1 street""",
    _F.POSTCODE: """
        postcode, post code, werkadres postcode, zip, zip code, postal code,
        business postal code, address 1 postal code""",
    _F.PLACE: """
        plaats, woonplaats, vestigingsplaats, stad, gemeente, locatie, vestiging,
        werkadres plaats, place, city, town, location, business city, address 1 city""",
    _F.REGION: """
        regio, provincie, region, province, address 1 region""",
    _F.WORKING_AREA: """
        werkgebied, werkregio, werkzaam in, bereik, working area, work area, service area,
        coverage""",
    _F.REACHABLE: """
        bereikbaar, bereikbaarheid, bereikbaar op, openingstijden, spreekuur, beschikbaarheid,
        reachable, availability, opening hours, office hours""",
    _F.WAITING_TIME: """
        wachttijd, wachtlijst, wachttijden, wachtperiode, waiting time, waiting list, wait time,
        wait""",
    _F.COSTS: """
        kosten, tarief, tarieven, prijs, vergoeding, costs, cost, rate, rates, fee, price""",
    _F.CHECKED_ON: """
        laatst nagekeken, nagekeken op, nagekeken, laatst gecontroleerd, gecontroleerd op,
        gecontroleerd, laatst bijgewerkt, bijgewerkt op, datum controle, last checked,
        checked on, checked, last verified, last updated, updated on""",
    _F.OWN_INTEREST: """
        eigen belang, belang, persoonlijk belang, relatie, own interest, interest,
        conflict of interest""",
    _F.NOTE: """
        toelichting, opmerking, opmerkingen, notitie, notities, bijzonderheden, omschrijving,
        beschrijving, goed om te weten, note, notes, remark, remarks, comment, comments,
        description, good to know""",
}
"""Heading words per field, the likeliest first; a comma ends a phrase."""
_TOO_BARE: Final = """
    naam, name, contact, persoon, person, type, soort, kind, rol, functie, mail, web, site, 06,
    adres, address, plaats, place, werk, relatie, belang, interest, locatie, location, wait"""

ADDRESS_HEADINGS: Final = Headings(_WORDS, _TOO_BARE)


def recognise_address_columns(headers: Sequence[str]) -> AddressColumns:
    """Propose a field for each header; see ``Headings.recognise``."""
    return AddressColumns(fields=ADDRESS_HEADINGS.recognise(headers))
