"""Gathers the texts under which a case, an organisation or an address is found."""

from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, bindparam, select, union_all
from sqlalchemy.sql.elements import ColumnElement

from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactId
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.tables import (
    attachment,
    case,
    consent,
    contact,
    follow_up,
    issue,
    note,
    organisation,
    referral,
    referral_contact,
    status_change,
    step,
    term,
    unit,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedText:
    """A ``title`` weighs more than the ``detail``, and that more than the ``content``."""

    title: str
    detail: str
    content: str = ""


_ENTRY_TEXTS = (
    (contact, contact.c.place, contact.c.text),
    (consent, consent.c.purpose, consent.c.with_whom, consent.c.not_shared, consent.c.text),
    (step, step.c.text),
    (referral, referral.c.name, referral.c.shared, referral.c.text),
    (note, note.c.text),
    (follow_up, follow_up.c.what, follow_up.c.place, follow_up.c.text),
    (status_change, status_change.c.text),
)


def _joined(first: ColumnElement[str], *others: ColumnElement[str]) -> ColumnElement[str]:
    joined = first
    for each in others:
        joined = joined + " " + each
    return joined


# Built once, as building them costs more than running them.
_THIS_CASE: BindParameter[int] = bindparam("case_id")
_NAMING = (
    select(
        case.c.code_name,
        case.c.year,
        case.c.sequence,
        organisation.c.name.label("organisation_name"),
        unit.c.name.label("unit_name"),
    )
    .join_from(case, organisation)
    .outerjoin(unit, unit.c.id == case.c.unit_id)
    .where(case.c.id == _THIS_CASE, case.c.status != CaseStatus.DESTROYED)
)
_CATEGORIES = (
    select(term.c.dutch, term.c.english)
    .join_from(issue, term, issue.c.category_id == term.c.id)
    .where(issue.c.case_id == _THIS_CASE)
    .order_by(issue.c.position)
)
_TEXTS = union_all(
    *(
        select(_joined(*columns).label("words")).where(table.c.case_id == _THIS_CASE)
        for table, *columns in _ENTRY_TEXTS
    ),
    select(_joined(attachment.c.name, attachment.c.text).label("words")).where(
        attachment.c.case_id == _THIS_CASE, ~attachment.c.removed
    ),
    select((term.c.dutch + " " + term.c.english).label("words"))
    .join_from(step, term, step.c.step_id == term.c.id)
    .where(step.c.case_id == _THIS_CASE),
)


def text_of_case(connection: Connection, case_id: CaseId) -> IndexedText | None:
    """Return what a case is found by; None when it is gone or destroyed."""
    this = {"case_id": case_id}
    row = connection.execute(_NAMING, this).one_or_none()
    if row is None:
        return None
    detail = [row.organisation_name, row.unit_name or ""]
    detail += [label for each in connection.execute(_CATEGORIES, this) for label in each]
    return IndexedText(
        title=f"{row.code_name} {shown_number(row.year, row.sequence)}",
        detail=" ".join(filter(None, detail)),
        content="\n".join(connection.scalars(_TEXTS, this)),
    )


def text_of_organisation(
    connection: Connection, organisation_id: OrganisationId
) -> IndexedText | None:
    """Return what an organisation is found by; None when it is gone."""
    of_one = select(organisation).where(organisation.c.id == organisation_id)
    row = connection.execute(of_one).one_or_none()
    if row is None:
        return None
    units = select(unit.c.name).where(unit.c.organisation_id == organisation_id)
    return IndexedText(
        title=row.name,
        detail=" ".join(filter(None, (row.sector, row.email_domain))),
        content="\n".join(connection.scalars(units)),
    )


def text_of_referral_contact(
    connection: Connection, contact_id: ReferralContactId
) -> IndexedText | None:
    """Return what an address is found by; None when it is gone."""
    of_one = (
        select(referral_contact, term.c.dutch, term.c.english)
        .join(term, term.c.id == referral_contact.c.kind_id)
        .where(referral_contact.c.id == contact_id)
    )
    row = connection.execute(of_one).one_or_none()
    if row is None:
        return None
    return IndexedText(
        title=row.name,
        detail=" ".join(filter(None, (row.dutch, row.english, row.region, row.person))),
        content=" ".join(filter(None, (row.phone, row.email, row.website, row.good_to_know))),
    )
