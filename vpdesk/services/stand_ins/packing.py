"""Puts together what a stand-in sees of a case: only what was chosen, and of that case alone."""

from collections.abc import Iterable, Iterator
from datetime import date

from vpdesk.domain.cases import RUNNING, Case
from vpdesk.domain.organisation_routes import OrganisationRoute
from vpdesk.domain.referral_contacts import ReferralContact
from vpdesk.domain.stand_ins import (
    CaseChoice,
    PackedCase,
    PackedEntry,
    PackedPlace,
    PackedStep,
    going_along,
)
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    Consent,
    ConsentDraft,
    Contact,
    Entry,
    EntryId,
    EntryKind,
    FollowUp,
    Note,
    Referral,
    StatusChange,
    Step,
    covers,
)
from vpdesk.services.choices import check_not_destroyed
from vpdesk.services.errors import Gone
from vpdesk.services.stand_in_refusals import StandInProblem, StandInRefused
from vpdesk.storage.transaction import Transaction


def case_that_goes(tx: Transaction, choice: CaseChoice, today: date) -> Case:
    """Return a case that may go along: it runs, and its reporter agreed.

    Raises ``StandInRefused`` or ``Gone``.
    """
    case = tx.cases.get(choice.case_id)
    if case is None:
        raise Gone
    check_not_destroyed(tx, case.id)
    if case.status not in RUNNING:
        raise StandInRefused(problem=StandInProblem.CASE_NOT_RUNNING)
    standing = {each.id for each in tx.timeline.consents(case.id) if covers(each, today)}
    if choice.consent_form is None and choice.consent_id not in standing:
        raise StandInRefused(problem=StandInProblem.NO_CONSENT)
    return case


def packed(
    tx: Transaction,
    case: Case,
    choice: CaseChoice,
    *,
    number: int,
    today: date,
    language: str,
    consent: ConsentDraft | None = None,
) -> PackedCase:
    """Return a case as it goes along; ``consent`` is one that is not recorded yet."""
    entries = tx.timeline.entries(case.id)
    told = list(_packed_entries(entries, language))
    if consent is not None:
        place = sum(each.on > consent.on for each in told)
        told.insert(place, _of_consent(EntryId(0), consent))
    chosen = going_along(told, choice.extent)
    card = tx.reporters.card(case.id)
    accused = (each.accused.alias for each in case.issues if each.accused)
    categories = (each.category.label(language) for each in case.issues if each.category)
    return PackedCase(
        number=number,
        code_name=case.code_name,
        case_number=case.number,
        organisation=case.organisation_name,
        kind=case.kind,
        status=case.status,
        registered_on=case.registered_on,
        categories=tuple(dict.fromkeys(categories)),
        reporter_name=tx.reporters.name(case.reporter_id) if choice.with_name else "",
        safe_contact="" if card is None else card.safe_contact,
        meeting_place="" if card is None else card.meeting_place,
        accused=tuple(dict.fromkeys(accused)) if choice.with_accused else (),
        remark=choice.remark.strip(),
        entries=chosen,
        places=tuple(_places(tx, case, entries, chosen)),
        steps=_steps(tx, case, today, language),
    )


def _packed_entries(entries: Iterable[Entry], language: str) -> Iterator[PackedEntry]:
    """Yield what of a timeline goes along: neither attachments nor worksheets on secrecy."""
    for entry in entries:
        match entry:
            case Contact():
                yield PackedEntry(
                    id=entry.id,
                    kind=EntryKind.CONTACT,
                    on=entry.on,
                    at=entry.at,
                    choice=entry.kind.value,
                    minutes=entry.minutes,
                    place=entry.place,
                    text=entry.text,
                )
            case Step():
                yield PackedEntry(
                    id=entry.id,
                    kind=EntryKind.STEP,
                    on=entry.on,
                    at=entry.at,
                    what=entry.step.label(language),
                    choice=entry.state.value,
                    minutes=entry.minutes,
                    text=entry.text,
                )
            case Consent():
                yield _of_consent(entry.id, entry)
            case Referral():
                yield PackedEntry(
                    id=entry.id,
                    kind=EntryKind.REFERRAL,
                    on=entry.on,
                    at=entry.at,
                    what=entry.name,
                    minutes=entry.minutes,
                    text=entry.text,
                )
            case Note():
                yield PackedEntry(
                    id=entry.id,
                    kind=EntryKind.NOTE,
                    on=entry.on,
                    at=entry.at,
                    minutes=entry.minutes,
                    text=entry.text,
                )
            case FollowUp():
                yield PackedEntry(
                    id=entry.id,
                    kind=EntryKind.FOLLOW_UP,
                    on=entry.on,
                    at=entry.at,
                    what=entry.what,
                    choice=entry.kind.value,
                    place=entry.place,
                    until=entry.done_on,
                    text=entry.text,
                )
            case StatusChange():
                yield PackedEntry(
                    id=entry.id,
                    kind=EntryKind.STATUS,
                    on=entry.on,
                    at=entry.at,
                    choice=entry.status.value,
                    text=entry.text,
                )
            case _:
                pass


def _of_consent(consent_id: EntryId, consent: ConsentDraft) -> PackedEntry:
    return PackedEntry(
        id=consent_id,
        kind=EntryKind.CONSENT,
        on=consent.on,
        at=consent.at,
        what=consent.purpose,
        choice=consent.state.value,
        with_whom=consent.with_whom,
        not_shared=consent.not_shared,
        until=consent.withdrawn_on,
        text=consent.text,
    )


def _places(
    tx: Transaction, case: Case, entries: Iterable[Entry], chosen: Iterable[PackedEntry]
) -> Iterator[PackedPlace]:
    for route in tx.organisation_routes.list(case.organisation_id):
        yield _of_route(route)
    going = {each.id for each in chosen if each.kind is EntryKind.REFERRAL}
    named = (each.contact_id for each in entries if isinstance(each, Referral) and each.id in going)
    for contact_id in dict.fromkeys(named):
        address = None if contact_id is None else tx.referral_contacts.get(contact_id)
        if address is not None:
            yield _of_address(address)


def _of_route(route: OrganisationRoute) -> PackedPlace:
    return PackedPlace(
        name=route.name,
        person=route.person,
        phone=route.phone,
        email=route.email,
        remarks=route.remarks,
    )


def _of_address(address: ReferralContact) -> PackedPlace:
    return PackedPlace(
        name=address.name,
        person=address.person,
        phone=address.phone,
        email=address.email,
        remarks=address.reachable,
    )


def _steps(tx: Transaction, case: Case, today: date, language: str) -> tuple[PackedStep, ...]:
    offered = tx.terms.list(Vocabulary.STEP, case.organisation_id, today)
    return tuple(
        PackedStep(
            id=each.id,
            label=each.label(language),
            route=each.route,
            outside=each.reaches_outside,
        )
        for each in offered
        if not each.heading
    )
