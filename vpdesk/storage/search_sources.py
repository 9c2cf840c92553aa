"""The rows whose texts are found, by the field they are shown as."""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from vpdesk.domain.instruction_sheets import InstructionPart
from vpdesk.domain.search import FoundField
from vpdesk.domain.timeline import QUESTIONS
from vpdesk.storage.tables import (
    accused,
    activity,
    agreed_point,
    annual_report_text,
    appointment_point,
    appointment_review,
    attachment,
    case_sheet,
    confidentiality_exception,
    consent,
    contact,
    contact_person,
    contract,
    exception_remark,
    follow_up,
    instruction_sheet,
    matter_decision,
    note,
    organisation,
    organisation_document,
    organisation_route,
    own_entry,
    planned_activity,
    recommendation,
    recommendation_outcome,
    referral,
    referral_contact,
    reporter_request,
    status_change,
    step,
    term,
    term_name,
    unit,
)
from vpdesk.storage.wall import EVERYWHERE

Texts = Select[*tuple[Any, ...]]

_REMARKS = (
    select(func.coalesce(func.group_concat(exception_remark.c.text, "\n"), ""))
    .where(exception_remark.c.exception_id == confidentiality_exception.c.id)
    .correlate(confidentiality_exception)
    .scalar_subquery()
)

_NAMES = (
    select(
        func.coalesce(func.group_concat(term_name.c.dutch + " " + term_name.c.english, "\n"), "")
    )
    .where(term_name.c.term_id == term.c.id)
    .correlate(term)
    .scalar_subquery()
)

ENTRIES: Mapping[FoundField, Texts] = {
    FoundField.CONTACT: select(contact.c.id, contact.c.text, contact.c.place),
    FoundField.STEP: select(step.c.id, step.c.text, term.c.dutch, term.c.english).join_from(
        step, term, step.c.step_id == term.c.id
    ),
    FoundField.CONSENT: select(
        consent.c.id,
        consent.c.text,
        consent.c.purpose,
        consent.c.with_whom,
        consent.c.not_shared,
        consent.c.withdrawn_text,
    ),
    FoundField.REFERRAL: select(
        referral.c.id, referral.c.text, referral.c.name, referral.c.to, referral.c.shared
    ),
    FoundField.NOTE: select(note.c.id, note.c.text),
    FoundField.FOLLOW_UP: select(
        follow_up.c.id, follow_up.c.text, follow_up.c.what, follow_up.c.place
    ),
    FoundField.STATUS: select(status_change.c.id, status_change.c.text),
    FoundField.ATTACHMENT: select(attachment.c.id, attachment.c.text, attachment.c.name).where(
        ~attachment.c.removed
    ),
    FoundField.EXCEPTION: select(
        confidentiality_exception.c.id,
        confidentiality_exception.c.text,
        *(confidentiality_exception.c[name] for name in QUESTIONS),
        _REMARKS,
    ),
}
"""The entries of a timeline."""

OF_CASE: Mapping[FoundField, Texts] = {
    **ENTRIES,
    FoundField.REPORTER_REQUEST: select(
        reporter_request.c.id,
        reporter_request.c.asked,
        reporter_request.c.explanation,
        reporter_request.c.statement,
    ),
    FoundField.PEOPLE_DECISION: select(matter_decision.c.id, matter_decision.c.note),
}
"""Every text that hangs on a case and has rows of its own."""

SOURCES: Mapping[FoundField, Texts] = {
    **OF_CASE,
    FoundField.ORGANISATION: select(organisation.c.id, organisation.c.name),
    FoundField.UNIT: select(unit.c.id, unit.c.name),
    FoundField.CATEGORY: select(term.c.id, term.c.dutch, term.c.english, _NAMES),
    FoundField.ACCUSED: select(accused.c.id, accused.c.alias),
    FoundField.REMARKS: select(
        organisation.c.id,
        organisation.c.remarks,
        organisation.c.sector,
        organisation.c.email_domain,
    ),
    FoundField.ADDRESS: select(
        referral_contact.c.id,
        term.c.dutch,
        term.c.english,
        referral_contact.c.region,
        referral_contact.c.person,
        referral_contact.c.phone,
        referral_contact.c.email,
        referral_contact.c.website,
        referral_contact.c.reachable,
        referral_contact.c.costs,
        referral_contact.c.waiting_time,
        referral_contact.c.own_interest,
        referral_contact.c.good_to_know,
    ).join_from(referral_contact, term, referral_contact.c.kind_id == term.c.id),
    FoundField.PERSON: select(
        contact_person.c.id, contact_person.c.role, contact_person.c.phone, contact_person.c.email
    ),
    FoundField.ACTIVITY: select(
        activity.c.id,
        activity.c.audience,
        activity.c.text,
        activity.c.with_whom,
        activity.c.place,
        activity.c.language,
        activity.c.materials,
        activity.c.evaluation,
        term.c.dutch,
        term.c.english,
    ).join_from(activity, term, activity.c.kind_id == term.c.id),
    FoundField.CONTRACT: select(contract.c.id, contract.c.form, contract.c.remarks),
    FoundField.ROUTE: select(
        organisation_route.c.id,
        organisation_route.c.name,
        organisation_route.c.person,
        organisation_route.c.phone,
        organisation_route.c.email,
        organisation_route.c.address,
        organisation_route.c.term,
        organisation_route.c.remarks,
    ),
    FoundField.DOCUMENT: select(
        organisation_document.c.id, organisation_document.c.name, organisation_document.c.text
    ).where(~organisation_document.c.removed),
    FoundField.APPOINTMENT: select(
        appointment_point.c.id, appointment_point.c.label, appointment_point.c.remark
    ),
    FoundField.APPOINTMENT_REVIEW: select(appointment_review.c.id, appointment_review.c.remark),
    FoundField.OBSERVATIONS: select(annual_report_text.c.id, annual_report_text.c.observations),
    FoundField.RECOMMENDATIONS: select(
        annual_report_text.c.id,
        annual_report_text.c.recommendations,
        annual_report_text.c.earlier_recommendations,
    ),
    FoundField.AGREED_POINT: select(agreed_point.c.id, agreed_point.c.what, agreed_point.c.who),
    FoundField.RECOMMENDATION: select(recommendation.c.id, recommendation.c.text),
    FoundField.RECOMMENDATION_OUTCOME: select(
        recommendation_outcome.c.id,
        recommendation_outcome.c.text,
        recommendation_outcome.c.told_by,
    ),
    FoundField.PLANNED_ACTIVITY: select(
        planned_activity.c.id,
        planned_activity.c.what,
        planned_activity.c.audience,
        planned_activity.c.with_whom,
        planned_activity.c.place,
        planned_activity.c.language,
        planned_activity.c.materials,
        planned_activity.c.text,
    ),
    FoundField.INSTRUCTIONS: select(
        instruction_sheet.c.organisation_id,
        *(instruction_sheet.c[part] for part in InstructionPart),
    ),
    FoundField.OWN_ENTRY: select(
        own_entry.c.id,
        own_entry.c.provider,
        own_entry.c.accreditation,
        own_entry.c.remark,
        own_entry.c.colleagues,
        own_entry.c.learned,
    ),
    FoundField.CASE_SHEET: select(
        case_sheet.c.id,
        case_sheet.c.facts,
        case_sheet.c.situation,
        case_sheet.c.question,
        case_sheet.c.dilemma,
    ),
}
"""Every text that can be found: the key of its row first, then what is written in it."""


def id_of(texts: Texts) -> ColumnElement[int]:
    """Return the column by which a row of ``texts`` is asked for."""
    return next(iter(texts.selected_columns))


def texts_of_rows(
    connection: Connection, field: FoundField, keys: Collection[int], *, everywhere: bool = False
) -> Mapping[int, tuple[str, ...]]:
    """Return what is written in rows, piece by piece; behind a wall only of those seen.

    ``everywhere`` is for the index, which holds the words of every organisation.
    """
    texts = SOURCES[field]
    options = EVERYWHERE if everywhere else {}
    rows = connection.execute(texts.where(id_of(texts).in_(keys)), execution_options=options)
    return {key: _plain(field, pieces) for key, *pieces in rows}


def _plain(field: FoundField, pieces: Iterable[str]) -> tuple[str, ...]:
    """Return the pieces with something in them; recommendations are kept as JSON."""
    if field is FoundField.RECOMMENDATIONS:
        pieces = (str(each) for piece in pieces if piece for each in json.loads(piece))
    return tuple(piece for piece in pieces if piece)
