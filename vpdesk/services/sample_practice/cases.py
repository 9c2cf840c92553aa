"""Writes the cases of the sample practice with their reporters and timelines."""

import random
from collections import defaultdict
from datetime import timedelta

from vpdesk.domain.cases import CaseFacts, CaseKind, IssueDraft, ReporterDraft, ReporterId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.services.sample_practice.content import Table
from vpdesk.services.sample_practice.organisations import Place, UnitShare
from vpdesk.services.sample_practice.plan import PlannedCase, workday
from vpdesk.services.sample_practice.timeline import Surroundings, TimelineWriter
from vpdesk.storage.transaction import Transaction

_UNIT_KNOWN = 0.8
_ACCUSED_KNOWN = 0.3
_COMES_BACK = 0.05
_NEXT_PLANNED = 0.85
_PLANNED_DAYS_AHEAD = 21


class CaseWriter:
    """Writes cases one after another; the same chance gives the same people each time."""

    def __init__(self, surroundings: Surroundings, chance: random.Random) -> None:
        self._around = surroundings
        self._chance = chance
        self._reporters: defaultdict[OrganisationId, list[ReporterId]] = defaultdict(list)

    def write(self, tx: Transaction, planned: PlannedCase) -> None:
        """Write one case as far as its story had come by today."""
        story = planned.story
        place = self._around.places[planned.organisation]
        meeting_place = self._chance.choice(self._around.people["places"])
        entries = [e for e in story["entry"] if planned.day(e["day"]) <= self._around.today]
        is_closed = entries[-1]["type"] == "closing"
        case_id = tx.cases.add(
            self._facts(planned, place, is_closed=is_closed),
            organisation_id=place.id,
            reporter_id=self._reporter(tx, story, place, meeting_place),
            code_name=planned.code_name,
        )
        writer = TimelineWriter(
            tx,
            case_id,
            planned,
            surroundings=self._around,
            meeting_place=meeting_place,
            chance=self._chance,
        )
        for entry in entries:
            writer.write(entry)
        if not is_closed:
            self._plan_next(writer)

    def _plan_next(self, writer: TimelineWriter) -> None:
        """Plan what comes next in most cases where the story plans nothing."""
        if writer.has_plan or self._chance.random() >= _NEXT_PLANNED:
            return
        due = self._around.today + timedelta(days=self._chance.randint(1, _PLANNED_DAYS_AHEAD))
        writer.plan(self._chance.choice(self._around.follow_ups), workday(due))

    def _facts(self, planned: PlannedCase, place: Place, *, is_closed: bool) -> CaseFacts:
        story = planned.story
        unit = self._unit(place)
        return CaseFacts(
            kind=CaseKind(story["kind"]),
            registered_on=planned.day(0),
            channel_id=self._term(Vocabulary.CHANNEL, story.get("channel")),
            position_id=self._term(Vocabulary.POSITION, story.get("position")),
            unit_id=unit.id if unit else None,
            outcome_id=self._term(Vocabulary.OUTCOME, story["outcome"]) if is_closed else None,
            issues=tuple(
                IssueDraft(
                    category_id=self._term(Vocabulary.CATEGORY, issue.get("category")),
                    relation_id=self._term(Vocabulary.RELATION, issue.get("relation")),
                    unit_id=unit.id if unit else None,
                    accused=(
                        issue.get("accused", "")
                        if "running_today" in story
                        else self._accused(issue, unit)
                    ),
                )
                for issue in story["issues"]
            ),
        )

    def _term(self, vocabulary: Vocabulary, code: str | None) -> TermId | None:
        return None if code is None else self._around.terms[vocabulary, code].id

    def _unit(self, place: Place) -> UnitShare | None:
        if self._chance.random() >= _UNIT_KNOWN:
            return None
        return self._chance.choices(place.units, [unit.people for unit in place.units])[0]

    def _accused(self, issue: Table, unit: UnitShare | None) -> str:
        aliases = self._around.people["accused"].get(issue.get("relation"), [])
        if unit is None or not aliases or self._chance.random() >= _ACCUSED_KNOWN:
            return ""
        return f"{self._chance.choice(aliases)} ({unit.name})"

    def _reporter(
        self, tx: Transaction, story: Table, place: Place, meeting_place: str
    ) -> ReporterId:
        """Return a new reporter or, now and then, one who came before."""
        if not story["reporter_named"]:
            return tx.reporters.add(place.id, ReporterDraft())
        known = self._reporters[place.id]
        if known and "running_today" not in story and self._chance.random() < _COMES_BACK:
            return self._chance.choice(known)
        people = self._around.people
        first, last = (self._chance.choice(people[key]) for key in ("first_names", "last_names"))
        reporter = tx.reporters.add(
            place.id,
            ReporterDraft(
                name=story.get("reporter", f"{first} {last}"),
                safe_contact=self._chance.choice(people["reach"]),
                meeting_place=meeting_place,
            ),
        )
        known.append(reporter)
        return reporter
