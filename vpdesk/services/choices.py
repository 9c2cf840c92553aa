"""Checks that what a draft refers to exists and belongs to the organisation it is for."""

from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId, UnitId
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactId
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.services.errors import CaseDestroyed, Gone
from vpdesk.storage.transaction import Transaction


def check_term(
    tx: Transaction,
    term_id: TermId | None,
    vocabulary: Vocabulary,
    organisation_id: OrganisationId | None,
) -> None:
    """Raise ``Gone`` unless a case at the organisation may carry the term; None is no term."""
    if term_id is None:
        return
    term = tx.terms.get(term_id)
    fits = (
        term is not None
        and term.vocabulary is vocabulary
        and not term.heading
        and term.organisation_id in {None, organisation_id}
    )
    if not fits:
        raise Gone


def check_unit(tx: Transaction, unit_id: UnitId | None, organisation_id: OrganisationId) -> None:
    """Raise ``Gone`` unless the unit is one of the organisation; None is no unit."""
    if unit_id is None:
        return
    unit = tx.units.get(unit_id)
    if unit is None or unit.organisation_id != organisation_id:
        raise Gone


def organisation_of_case(tx: Transaction, case_id: CaseId) -> OrganisationId:
    """Return the organisation of a case that can be worked on; raises ``Gone``."""
    organisation_id = tx.cases.organisation_of(case_id)
    if organisation_id is None:
        raise Gone
    check_not_destroyed(tx, case_id)
    return organisation_id


def check_not_destroyed(tx: Transaction, case_id: CaseId) -> None:
    """Raise ``CaseDestroyed``, a kind of ``Gone``, for a case whose content was destroyed."""
    if tx.cases.is_destroyed(case_id):
        raise CaseDestroyed


def address(tx: Transaction, contact_id: ReferralContactId) -> ReferralContact:
    """Return an address of the book; raises ``Gone``."""
    contact = tx.referral_contacts.get(contact_id)
    if contact is None:
        raise Gone
    return contact
