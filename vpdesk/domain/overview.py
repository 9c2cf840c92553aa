"""What needs the adviser today."""

from dataclasses import dataclass
from datetime import date, time

from vpdesk.domain.activities import ActivityId, AgreedPointId, PlannedActivity
from vpdesk.domain.agreed_hours import ContractUse
from vpdesk.domain.cases import CaseId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.timeline import EntryId, FollowUpKind

MOST_MENTIONED = 200
"""Running cases in one list of what asks for attention: the list of cases shows the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueFollowUp:
    """An open follow-up with the case it belongs to."""

    id: EntryId
    case_id: CaseId
    code_name: str
    number: str
    organisation_name: str
    on: date
    at: time | None
    what: str
    kind: FollowUpKind
    promised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DuePoint:
    """An open point that was agreed with an organisation, outside any case."""

    id: AgreedPointId
    activity_id: ActivityId
    organisation_id: OrganisationId
    organisation_name: str
    what: str
    who: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRecommendations:
    """How many recommendations of one organisation are not settled after a year.

    ``since`` is the day on which the first of them was given.
    """

    organisation_id: OrganisationId
    name: str
    count: int
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseMention:
    """A case named in a list, with the date that puts it there (if there is one)."""

    case_id: CaseId
    code_name: str
    number: str
    organisation_name: str
    on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationHours:
    """Minutes spent for one organisation: contacts and activities, without travel."""

    organisation_id: OrganisationId
    name: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDue:
    """A reporting year that is over, and of which an organisation got no report yet."""

    organisation_id: OrganisationId
    name: str
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointmentDue:
    """An organisation whose appointment is to be walked through on a day."""

    organisation_id: OrganisationId
    name: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CardUse:
    """An organisation whose prepaid card runs out, and how far it is."""

    organisation_id: OrganisationId
    name: str
    use: ContractUse


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The desk on one day.

    ``follow_ups`` holds what is late, due today or due within seven days, in that order.
    ``retention`` holds closed cases about which the retention clock asks now or within 30 days;
    ``quiet`` running cases without contact for two months; ``without_next_step`` running
    cases without an open follow-up; ``uninformed`` running cases in which something was done with a
    third person since the last contact; of these three the first 200. ``reports_due`` are of the
    last reporting year alone, the one that ended first before the others. ``agreed`` are points
    agreed with organisations and ``planned`` activities for them, due as the follow-ups are;
    ``appointments`` are those to walk through now or within 14 days; ``cards`` those that are
    nearly or wholly used.
    """

    today: date
    running_cases: int
    organisations_with_cases: int
    organisations: int
    follow_ups: tuple[DueFollowUp, ...]
    retention: tuple[CaseMention, ...]
    quiet: tuple[CaseMention, ...]
    without_next_step: tuple[CaseMention, ...]
    uninformed: tuple[CaseMention, ...]
    reports_due: tuple[ReportDue, ...]
    hours_this_month: tuple[OrganisationHours, ...]
    minutes_this_year: int
    agreed_minutes: int
    agreed: tuple[DuePoint, ...] = ()
    planned: tuple[PlannedActivity, ...] = ()
    appointments: tuple[AppointmentDue, ...] = ()
    open_recommendations: tuple[OpenRecommendations, ...] = ()
    cards: tuple[CardUse, ...] = ()
