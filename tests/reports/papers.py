"""A case and addresses to print in tests."""

from dataclasses import replace
from datetime import date, time
from typing import Any

from vpdesk.domain.address_papers import AddressList, ReferralCard, by_kind
from vpdesk.domain.attachments import Media
from vpdesk.domain.case_file import CaseFile
from vpdesk.domain.cases import (
    Accused,
    AccusedId,
    Case,
    CaseId,
    CaseKind,
    CaseStatus,
    Issue,
    IssueId,
    ReporterDraft,
    ReporterId,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactId
from vpdesk.domain.terms import Route, Term, TermId, Vocabulary
from vpdesk.domain.timeline import (
    AppointmentBy,
    Attachment,
    Consent,
    ConsentForm,
    ConsentState,
    Contact,
    ContactKind,
    Entry,
    EntryId,
    FollowUp,
    FollowUpKind,
    Note,
    Referral,
    StatusChange,
    Step,
    StepState,
)

DAY = date(2025, 11, 21)
MEANDER = OrganisationId(1)
REPORTER = ReporterDraft(
    name="Robin Voorbeeld", safe_contact="Privémobiel, na 18:00", meeting_place="Bibliotheek"
)


def term(number: int, vocabulary: Vocabulary, dutch: str, english: str = "") -> Term:
    return Term(
        id=TermId(number), vocabulary=vocabulary, dutch=dutch, english=english, position=number
    )


def note(text: str, on: date = date(2025, 10, 27), number: int = 90) -> Note:
    return Note(id=EntryId(number), case_id=CaseId(1), on=on, text=text)


def _made(entry: Any, number: int, on: date, /, **more: Any) -> Any:
    return entry(id=EntryId(number), case_id=CaseId(1), on=on, **more)


CASE = Case(
    id=CaseId(1),
    organisation_id=MEANDER,
    organisation_name="Hogeschool Meander",
    reporter_id=ReporterId(1),
    number="25-031",
    code_name="Kievit",
    kind=CaseKind.REPORT,
    status=CaseStatus.CLOSED,
    registered_on=date(2025, 10, 27),
    closed_on=date(2025, 11, 20),
    channel=term(1, Vocabulary.CHANNEL, "telefoon", "phone"),
    minutes=395,
    contacts=7,
    route=Route.INFORMAL,
    issues=(
        Issue(
            id=IssueId(1),
            case_id=CaseId(1),
            category=term(2, Vocabulary.CATEGORY, "pesten", "bullying"),
            relation=term(3, Vocabulary.RELATION, "leidinggevende", "manager"),
            accused=Accused(id=AccusedId(1), organisation_id=MEANDER, alias="Persoon A"),
            unit_name="Faculteit Techniek",
        ),
        Issue(id=IssueId(2), case_id=CaseId(1)),
    ),
)
DOCTOR = term(4, Vocabulary.REFERRAL_KIND, "bedrijfsarts", "company doctor")
POLICE = term(5, Vocabulary.REFERRAL_KIND, "politie", "police")
TALK = term(6, Vocabulary.STEP, "gesprek met leidinggevende", "talk with the manager")

ENTRIES: tuple[Entry, ...] = (
    _made(FollowUp, 1, date(2025, 12, 5), what="Nazorg plannen", kind=FollowUpKind.AFTERCARE),
    _made(FollowUp, 2, DAY, at=time(15), what="vervolggesprek", place="Bibliotheek"),
    _made(
        Contact,
        3,
        date(2025, 11, 20),
        at=time(18, 40),
        kind=ContactKind.PHONE,
        minutes=25,
        travel_minutes=30,
        count=2,
        place="thuis",
        text="Melder slaapt slecht.\n\nWil rust.",
    ),
    _made(
        Step,
        4,
        date(2025, 11, 18),
        step_id=TALK.id,
        step=TALK,
        route=Route.INFORMAL,
        state=StepState.DONE,
        outside=True,
        consent_id=EntryId(7),
    ),
    _made(Step, 5, date(2025, 11, 17), step_id=TALK.id, step=TALK, outside=True),
    _made(Step, 15, date(2025, 11, 16), step_id=TALK.id, step=TALK),
    _made(
        Referral,
        6,
        date(2025, 11, 10),
        name="Arbodienst Noorderlicht",
        kind=DOCTOR,
        shared="alleen de klacht",
        consent_id=EntryId(7),
    ),
    _made(
        Referral,
        16,
        date(2025, 11, 9),
        name="Een bekende",
        appointment_by=AppointmentBy.ADVISER,
    ),
    _made(
        Consent,
        7,
        date(2025, 11, 5),
        purpose="doorverwijzen bedrijfsarts",
        with_whom="Arbodienst",
        not_shared="de afdeling",
    ),
    _made(
        Consent,
        8,
        date(2025, 11, 4),
        purpose="gesprek",
        form=ConsentForm.WRITTEN,
        state=ConsentState.WITHDRAWN,
        withdrawn_on=date(2025, 11, 6),
    ),
    _made(FollowUp, 9, date(2025, 11, 3), what="Bellen", done_on=date(2025, 11, 4)),
    _made(Attachment, 10, date(2025, 10, 29), name="logboek.txt", media=Media.TEXT, bytes=12_345),
    _made(StatusChange, 11, date(2025, 10, 28), status=CaseStatus.IN_SUPPORT),
    note("Eerste bericht."),
)
FILE = CaseFile(case=CASE, entries=ENTRIES, made_on=DAY, adviser="Sam Adviseur")

CARD = ReferralCard(
    kind="bedrijfsarts",
    name="Arbodienst Noorderlicht",
    person="Spreekuur",
    phone="088 000 12 20",
    email="spreekuur@arbo.example",
    reachable="ma–vr 9:00–17:00",
    costs="geen",
    good_to_know="Neem uw legitimatie mee.",
    checked_on=date(2025, 3, 12),
)


def address(number: int, kind: Term = DOCTOR, **more: Any) -> ReferralContact:
    address = ReferralContact(
        id=ReferralContactId(number),
        kind=kind,
        kind_id=kind.id,
        name=f"Adres {number}",
        person="Spreekuur",
        phone=f"088 000 00 {number:02d}",
        organisation_id=MEANDER,
        good_to_know="geheim",
        own_interest="geheim",
        costs="geheim",
    )
    return replace(address, **more)


def listed(*contacts: ReferralContact, **more: Any) -> AddressList:
    return AddressList(groups=by_kind(contacts), made_on=DAY, **more)
