"""What stands in the places of the privacy papers, from the vault and how it is kept."""

from collections.abc import Mapping
from datetime import date

from vpdesk.domain.contracts import leading
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.privacy_papers import OF_RECORD, Place, PrivacyOrder, PrivacyPaperKind
from vpdesk.domain.settings import PRACTICE_SETTINGS, RETENTION, retention_months
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.errors import Gone
from vpdesk.services.privacy.safeguards import Safeguards
from vpdesk.services.privacy.starters import privacy_starters
from vpdesk.services.scope import require_all_shown
from vpdesk.storage.transaction import Transaction


def organisation_of(tx: Transaction, order: PrivacyOrder) -> Organisation | None:
    """Return whom a paper is for, None where it is for all; raises ``Gone`` or ``OthersHidden``."""
    if order.organisation_id is None:
        require_all_shown(tx)
        return None
    organisation = tx.organisations.get(order.organisation_id)
    if organisation is None or order.kind is PrivacyPaperKind.RECORD:
        raise Gone
    return organisation


def values_for(
    tx: Transaction, order: PrivacyOrder, today: date, safeguards: Safeguards
) -> Mapping[str, str]:
    """Return what stands in each place of a paper, by the small letters of its name there."""
    organisation = organisation_of(tx, order)
    words = privacy_starters(order.language).values
    found = {Place(key): tx.settings.get(name) or "" for key, name in PRACTICE_SETTINGS.items()}
    found[Place.RETENTION] = _retention(words, retention_months(tx.settings.get(RETENTION)))
    found[Place.OPENING] = words[f"way_{safeguards.way}"] if safeguards.way else ""
    found[Place.LOCKING] = _counted(words, "locking", "locking", order.lock_minutes or 0)
    found[Place.BACKUPS] = _counted(
        words, "backup_place", "backup_places", safeguards.backup_places
    )
    found[Place.ORGANISATION] = words["anywhere"] if organisation is None else organisation.name
    if order.kind is PrivacyPaperKind.RECORD:
        found[Place.ORGANISATIONS] = _clients(tx, order.language, today)
        found[Place.STAND_INS] = _stand_ins(tx, words, today)
    names = privacy_starters(order.language).places
    return {names[place].casefold(): value.strip() for place, value in found.items()}


def places_in(order: PrivacyOrder) -> tuple[str, ...]:
    """Return the names of what is filled in in a paper."""
    record = order.kind is PrivacyPaperKind.RECORD
    places = privacy_starters(order.language).places
    return tuple(name for place, name in places.items() if record or place not in OF_RECORD)


def _retention(words: Mapping[str, str], months: int) -> str:
    if months == 0:
        return words["retention_none"]
    if months == 1:
        return words["retention_month"]
    return words["retention_months"].format(months=months)


def _counted(words: Mapping[str, str], one: str, several: str, number: int) -> str:
    if not number:
        return ""
    pattern = words[one if number == 1 else several]
    return pattern.format(minutes=number, places=number)


def _clients(tx: Transaction, language: str, today: date) -> str:
    words = privacy_starters(language).values
    contracts = tx.contracts.all()
    forms = {each.code: each for each in tx.terms.list(Vocabulary.CONTRACT_FORM, None, today)}

    def line(organisation: Organisation) -> str:
        contract = leading(contracts.get(OrganisationId(organisation.id), ()), today)
        code = contract.form if contract else ""
        term = forms.get(code)
        form = code if term is None else (term.english if language == "en" else "") or term.dutch
        pattern = words["client" if form else "client_plain"]
        return pattern.format(name=organisation.name, form=form)

    lines = [line(row.organisation) for row in tx.organisations.list(archived=False)]
    return "\n".join(lines or [words["no_clients"]])


def _stand_ins(tx: Transaction, words: Mapping[str, str], today: date) -> str:
    given = tx.stand_ins_given.list()
    names = dict.fromkeys(each.to_name for each in given if each.valid_until >= today)
    return ", ".join(names) or words["no_stand_ins"]
