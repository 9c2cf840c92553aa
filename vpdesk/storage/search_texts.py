"""Gathers the texts under which things are found, each kind in its own way."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    Row,
    Select,
    bindparam,
    func,
    literal,
    or_,
    select,
    union_all,
)

from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.search import FoundField, HitKind
from vpdesk.storage.case_numbers import shown_number
from vpdesk.storage.search_parts import in_parts
from vpdesk.storage.search_sources import OF_CASE, Texts, texts_of_rows
from vpdesk.storage.search_words import indexed
from vpdesk.storage.tables import (
    accused,
    activity,
    agreed_point,
    annual_report_text,
    appointment_point,
    appointment_review,
    case,
    case_sheet,
    contact_person,
    contract,
    instruction_sheet,
    issue,
    merged_number,
    organisation,
    organisation_document,
    organisation_route,
    own_entry,
    planned_activity,
    recommendation,
    recommendation_outcome,
    referral_contact,
    term,
    term_name,
    unit,
)
from vpdesk.storage.wall import EVERYWHERE

_AGREED = {
    FoundField.CONTRACT: contract,
    FoundField.ROUTE: organisation_route,
    FoundField.DOCUMENT: organisation_document,
    FoundField.APPOINTMENT: appointment_point,
    FoundField.APPOINTMENT_REVIEW: appointment_review,
}
"""What was agreed with an organisation, by the field it is found in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexedText:
    """A ``title`` weighs more than the ``detail``, and that more than the ``content``.

    All are in the form in which they are indexed; the last two in parts.
    """

    title: str
    detail: str = ""
    content: str = ""


# Built once, as building them costs more than running them.
_THIS_CASE: BindParameter[int] = bindparam("case_id")
_NAMING = (
    select(
        case.c.code_name,
        case.c.year,
        case.c.sequence,
        case.c.organisation_id,
        organisation.c.name.label("organisation_name"),
        case.c.unit_id,
        unit.c.name.label("unit_name"),
    )
    .join_from(case, organisation)
    .outerjoin(unit, unit.c.id == case.c.unit_id)
    .where(case.c.id == _THIS_CASE, case.c.status != CaseStatus.DESTROYED)
)
_NAMES_THERE = (
    select(func.coalesce(func.group_concat(term_name.c.dutch + " " + term_name.c.english, " "), ""))
    .where(
        term_name.c.term_id == term.c.id,
        or_(
            term_name.c.organisation_id.is_(None),
            term_name.c.organisation_id == issue.c.organisation_id,
        ),
    )
    .correlate(term, issue)
    .scalar_subquery()
)
_ISSUES = (
    select(
        issue.c.category_id,
        (term.c.dutch + " " + term.c.english + " " + _NAMES_THERE).label("category"),
        issue.c.unit_id,
        unit.c.name.label("unit_name"),
        issue.c.accused_id,
        accused.c.alias,
    )
    .select_from(issue)
    .outerjoin(term, issue.c.category_id == term.c.id)
    .outerjoin(unit, issue.c.unit_id == unit.c.id)
    .outerjoin(accused, issue.c.accused_id == accused.c.id)
    .where(issue.c.case_id == _THIS_CASE)
    .order_by(issue.c.position)
)


def _of_case(field: FoundField, texts: Texts) -> Select[*tuple[Any, ...]]:
    key, first, *others = texts.selected_columns
    words = first
    for each in others:
        words = words + " " + each
    table = key.table
    return texts.with_only_columns(
        literal(field.value).label("field"), key.label("id"), words.label("words")
    ).where(table.c.case_id == _THIS_CASE)


_STORY = union_all(*(_of_case(field, texts) for field, texts in OF_CASE.items()))


def text_of(connection: Connection, kind: HitKind, key: int) -> IndexedText | None:
    """Return what a thing is found by; None when it is gone or destroyed.

    The words of every organisation are in the index, also while a wall hides some of them.
    """
    return _TEXTS[kind](connection, key)


def _case(connection: Connection, key: int) -> IndexedText | None:
    this = {"case_id": key}
    row = connection.execute(_NAMING, this, execution_options=EVERYWHERE).one_or_none()
    if row is None:
        return None
    detail = [(FoundField.ORGANISATION, row.organisation_id, row.organisation_name)]
    detail.append((FoundField.UNIT, row.unit_id, row.unit_name))
    for each in connection.execute(_ISSUES, this, execution_options=EVERYWHERE):
        detail.append((FoundField.CATEGORY, each.category_id, each.category))
        detail.append((FoundField.UNIT, each.unit_id, each.unit_name))
        detail.append((FoundField.ACCUSED, each.accused_id, each.alias))
    story = connection.execute(_STORY, this, execution_options=EVERYWHERE)
    return IndexedText(
        title=indexed(" ".join((_numbered(row), *_merged(connection, key)))),
        detail=in_parts(dict.fromkeys(part for part in detail if part[2])),
        content=in_parts((FoundField(field), key, words) for field, key, words in story),
    )


def _merged(connection: Connection, key: int) -> list[str]:
    """Return the cases that went into this one, which leads on from their numbers."""
    theirs = select(merged_number).where(merged_number.c.case_id == key)
    return [_numbered(row) for row in connection.execute(theirs, execution_options=EVERYWHERE)]


def _numbered(row: Row[*tuple[Any, ...]]) -> str:
    return f"{row.code_name} {shown_number(row.year, row.sequence)}"


def _organisation(connection: Connection, key: int) -> IndexedText | None:
    name = _one(connection, select(organisation.c.name).where(organisation.c.id == key))
    if name is None:
        return None
    advice = select(recommendation.c.id).where(recommendation.c.organisation_id == key)
    outcomes = select(recommendation_outcome.c.id).where(
        recommendation_outcome.c.recommendation_id.in_(advice)
    )
    belongings = (
        (FoundField.UNIT, select(unit.c.id).where(unit.c.organisation_id == key)),
        (FoundField.RECOMMENDATION, advice),
        (FoundField.RECOMMENDATION_OUTCOME, outcomes),
        (
            FoundField.PLANNED_ACTIVITY,
            select(planned_activity.c.id).where(planned_activity.c.organisation_id == key),
        ),
        (
            FoundField.INSTRUCTIONS,
            select(instruction_sheet.c.organisation_id).where(
                instruction_sheet.c.organisation_id == key
            ),
        ),
        *(
            (field, select(table.c.id).where(table.c.organisation_id == key))
            for field, table in _AGREED.items()
        ),
    )
    return IndexedText(
        title=indexed(name),
        detail=_part(connection, FoundField.REMARKS, key),
        content="".join(_parts(connection, field, rows) for field, rows in belongings),
    )


def _referral_contact(connection: Connection, key: int) -> IndexedText | None:
    this = referral_contact.c.id == key
    name = _one(connection, select(referral_contact.c.name).where(this))
    if name is None:
        return None
    return IndexedText(title=indexed(name), detail=_part(connection, FoundField.ADDRESS, key))


def _contact_person(connection: Connection, key: int) -> IndexedText | None:
    this = select(contact_person.c.name).where(contact_person.c.id == key)
    name = _one(connection, this)
    if name is None:
        return None
    return IndexedText(
        title=indexed(name),
        detail=_part(connection, FoundField.PERSON, key) + _owner(connection, contact_person, key),
    )


def _activity(connection: Connection, key: int) -> IndexedText | None:
    what = _one(connection, select(activity.c.what).where(activity.c.id == key))
    if what is None:
        return None
    return IndexedText(
        title=indexed(what),
        detail=_owner(connection, activity, key),
        content=_part(connection, FoundField.ACTIVITY, key)
        + _parts(
            connection,
            FoundField.AGREED_POINT,
            select(agreed_point.c.id).where(agreed_point.c.activity_id == key),
        ),
    )


def _report_text(connection: Connection, key: int) -> IndexedText | None:
    this = select(annual_report_text.c.period_end).where(annual_report_text.c.id == key)
    if _one(connection, this) is None:
        return None
    fields = (FoundField.OBSERVATIONS, FoundField.RECOMMENDATIONS)
    content = "".join(_part(connection, field, key) for field in fields)
    owner = _owner(connection, annual_report_text, key)
    return IndexedText(title="", detail=owner if content else "", content=content)


def _own_entry(connection: Connection, key: int) -> IndexedText | None:
    title = _one(connection, select(own_entry.c.title).where(own_entry.c.id == key))
    if title is None:
        return None
    return IndexedText(title=indexed(title), content=_part(connection, FoundField.OWN_ENTRY, key))


def _case_sheet(connection: Connection, key: int) -> IndexedText | None:
    title = _one(connection, select(case_sheet.c.title).where(case_sheet.c.id == key))
    if title is None:
        return None
    return IndexedText(title=indexed(title), content=_part(connection, FoundField.CASE_SHEET, key))


def _owner(connection: Connection, table: Any, key: int) -> str:
    """Return the part with the name of the organisation that a row belongs to."""
    whose = select(organisation.c.id, organisation.c.name).join(
        table, table.c.organisation_id == organisation.c.id
    )
    rows = connection.execute(whose.where(table.c.id == key), execution_options=EVERYWHERE)
    return in_parts((FoundField.ORGANISATION, owner, name) for owner, name in rows)


def _part(connection: Connection, field: FoundField, key: int) -> str:
    found = texts_of_rows(connection, field, (key,), everywhere=True)
    return in_parts((field, each, " ".join(pieces)) for each, pieces in found.items() if pieces)


def _parts(connection: Connection, field: FoundField, rows: Select[*tuple[int]]) -> str:
    """Return the parts with the texts of ``rows``, the one that was added first in front."""
    keys = connection.scalars(rows, execution_options=EVERYWHERE)
    return "".join(_part(connection, field, key) for key in sorted(keys))


def _one(connection: Connection, asked: Select[*tuple[Any, ...]]) -> Any:
    return connection.scalar(asked, execution_options=EVERYWHERE)


_TEXTS: Mapping[HitKind, Callable[[Connection, int], IndexedText | None]] = {
    HitKind.CASE: _case,
    HitKind.ORGANISATION: _organisation,
    HitKind.REFERRAL_CONTACT: _referral_contact,
    HitKind.CONTACT_PERSON: _contact_person,
    HitKind.ACTIVITY: _activity,
    HitKind.REPORT_TEXT: _report_text,
    HitKind.OWN_ENTRY: _own_entry,
    HitKind.CASE_SHEET: _case_sheet,
}
