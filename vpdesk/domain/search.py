"""What a search over the whole vault finds."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vpdesk.domain.found_words import marked_places
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period


class HitKind(StrEnum):
    """What was found."""

    CASE = "case"
    ORGANISATION = "organisation"
    REFERRAL_CONTACT = "referral_contact"
    CONTACT_PERSON = "contact_person"
    ACTIVITY = "activity"
    REPORT_TEXT = "report_text"
    OWN_ENTRY = "own_entry"
    CASE_SHEET = "case_sheet"


class FoundField(StrEnum):
    """Where in a thing its words were found; entries of a timeline are named as their kinds."""

    CONTACT = "contact"
    STEP = "step"
    CONSENT = "consent"
    REFERRAL = "referral"
    NOTE = "note"
    FOLLOW_UP = "follow_up"
    STATUS = "status"
    ATTACHMENT = "attachment"
    EXCEPTION = "exception"
    ORGANISATION = "organisation"
    UNIT = "unit"
    CATEGORY = "category"
    ACCUSED = "accused"
    REPORTER = "reporter"
    REMARKS = "remarks"
    CONTRACT = "contract"
    ROUTE = "route"
    DOCUMENT = "document"
    APPOINTMENT = "appointment"
    APPOINTMENT_REVIEW = "appointment_review"
    ADDRESS = "address"
    PERSON = "person"
    ACTIVITY = "activity"
    OBSERVATIONS = "observations"
    RECOMMENDATIONS = "recommendations"
    OWN_ENTRY = "own_entry"
    CASE_SHEET = "case_sheet"
    RECOMMENDATION = "recommendation"
    RECOMMENDATION_OUTCOME = "recommendation_outcome"
    AGREED_POINT = "agreed_point"
    PLANNED_ACTIVITY = "planned_activity"
    REPORTER_REQUEST = "reporter_request"
    INSTRUCTIONS = "instructions"
    PEOPLE_DECISION = "people_decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundText:
    """The piece of text in which words were found; ``id`` is that of its row in ``field``."""

    field: FoundField
    id: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """One thing found: ``title`` names it, ``number`` and ``detail`` tell it apart.

    ``number`` is that of a case, or the period of a report. ``organisation_id`` is whose it is,
    where it is of one; ``running`` counts the running cases of an organisation, ``on`` is the day
    of an activity, ``period`` that of a report, ``reporter_name`` that of a case where names are
    listed. ``found`` is told when the words are not all in what is shown.
    """

    kind: HitKind
    id: int
    title: str
    number: str = ""
    detail: str = ""
    organisation_id: OrganisationId | None = None
    running: int = 0
    on: date | None = None
    period: Period | None = None
    reporter_name: str = ""
    found: FoundText | None = None


_BEFORE = 24
_LONGEST = 200


def snippet(text: str, words: tuple[str, ...]) -> str:
    """Return the piece of ``text`` around the first of ``words``, on one line.

    Some words before it are kept; what is left out is shown as dots.
    """
    line = " ".join(text.split())
    places = marked_places(line, words)
    first = places[0][0] if places else 0
    start = 0
    if first > _BEFORE:
        space = line.find(" ", first - _BEFORE, first)
        start = space + 1 if space >= 0 else first
    piece = line[start : start + _LONGEST]
    return ("… " if start else "") + piece + ("…" if start + _LONGEST < len(line) else "")
