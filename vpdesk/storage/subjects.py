"""What a text that is kept apart is about, as its place tells, and whether that is gone."""

import re
from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, Table, delete, select

from vpdesk.domain.cases import CaseStatus
from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.drafts import place_behind_wall
from vpdesk.storage.tables import (
    accepted_wording,
    activity,
    agreed_point,
    case,
    case_sheet,
    contact_person,
    contract,
    draft,
    organisation,
    organisation_document,
    organisation_route,
    own_cycle,
    own_entry,
    planned_activity,
    recommendation,
    referral_contact,
    term,
    unit,
)
from vpdesk.storage.wall import EVERYWHERE

_SUBJECTS = (
    (re.compile(r"case/(\d+)(?:/.*)?"), case),
    (
        re.compile(
            r"(?:report/|invoice/|report_policy |organisation:|(?:unit|contact|contract|route|"
            r"recommendation|appointment_point):new:|appointment_review:|appointment_point:|"
            r"instruction_sheet:)"
            r"(\d+)(?:/.*)?"
        ),
        organisation,
    ),
    (re.compile(r"behind (\d+) .*"), organisation),
    (re.compile(r"unit:(\d+)"), unit),
    (re.compile(r"contact:(\d+)"), contact_person),
    (re.compile(r"contract:(\d+)"), contract),
    (re.compile(r"route:(\d+)"), organisation_route),
    (re.compile(r"document:(\d+)"), organisation_document),
    (re.compile(r"activity:(\d+)"), activity),
    (re.compile(r"point:(\d+)"), agreed_point),
    (re.compile(r"planned:(?:done:)?(\d+)"), planned_activity),
    (re.compile(r"recommendation:(?:outcome:)?(\d+)"), recommendation),
    (re.compile(r"(?:address:|card/)(\d+)"), referral_contact),
    (re.compile(r"category:(\d+)"), term),
    (re.compile(r"own_entry:(\d+)"), own_entry),
    (re.compile(r"own_cycle:(\d+)"), own_cycle),
    (re.compile(r"case_sheet:(\d+)"), case_sheet),
    (re.compile(r"option:(\d+)(?:/.*)?"), term),
)
_KEPT_APART = (draft, accepted_wording)


class SubjectRepository:
    """A place is a name that the window gives to an editor, or the desk to a text that leaves."""

    def __init__(self, connection: Connection, wall: OrganisationId | None = None) -> None:
        """Work on ``connection``; what is kept behind the ``wall`` that stands can come out."""
        self._connection = connection
        self._behind = None if wall is None else place_behind_wall(wall, "")

    def is_shown(self, place: str) -> bool | None:
        """Tell whether what a text is about may be shown; None when it is about nothing yet."""
        subject = _subject_of(place)
        if subject is None:
            return None
        table, key = subject
        this = select(table.c.id).where(table.c.id == key)
        return self._connection.scalar(this) is not None

    def is_gone(self, place: str) -> bool:
        """Tell whether what a text is about was removed or destroyed, also behind a wall."""
        return bool(self._gone((place,)))

    def forget_gone(self) -> None:
        """Let half-typed text go with what it was about, and what was said of wordings there."""
        for table in _KEPT_APART:
            places = self._connection.scalars(select(table.c.place).distinct()).all()
            gone = self._gone(places)
            self._connection.execute(delete(table).where(table.c.place.in_(gone)))

    def _gone(self, places: Iterable[str]) -> list[str]:
        about: dict[Table, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
        for place in places:
            if self._behind is not None and place.startswith(self._behind):
                continue
            if subject := _subject_of(place):
                table, key = subject
                about[table][key].append(place)
        gone = []
        for table, by_key in about.items():
            there = select(table.c.id).where(table.c.id.in_(by_key))
            if table is case:
                there = there.where(case.c.status != CaseStatus.DESTROYED)
            keys = set(self._connection.scalars(there, execution_options=EVERYWHERE))
            gone += [place for key in by_key.keys() - keys for place in by_key[key]]
        return gone


def _subject_of(place: str) -> tuple[Table, int] | None:
    for pattern, table in _SUBJECTS:
        if match := pattern.fullmatch(place):
            return table, int(match[1])
    return None
