"""What the inspector tells of a case: what it is about, who came, what it took."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QObject

from vpdesk.domain.cases import Case, CaseStatus, Issue
from vpdesk.domain.periods import months_later
from vpdesk.domain.terms import Term
from vpdesk.ui.dates import hours, month_and_year
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current

Facts = list[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class FactField:
    """One value of a case that can be changed by itself; ``issue`` counts from 0."""

    name: str
    issue: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A value with its caption; without a ``field`` it follows from the timeline.

    ``own_name`` tells it apart from others under the same caption.
    """

    caption: str
    text: str
    field: FactField | None = None
    own_name: str = ""

    @property
    def name(self) -> str:
        """What this value is called by itself: spoken, above its editor and once it is changed."""
        return self.own_name or self.caption


class CaseFactWords(QObject):
    """Words the facts of a case; what is not recorded is left out, but for category and route."""

    def facts(self, case: Case) -> Facts:
        """Return captions with their values, those under one caption on one line."""
        return [
            (caption, " · ".join(fact.text for fact in facts))
            for caption, facts in groupby(self.values(case), key=lambda fact: fact.caption)
        ]

    def values(self, case: Case) -> list[Fact]:
        """Return every value by itself, in the order in which they are shown."""
        shown = [*self._issues(case.issues)]
        route = label(case.route) if case.route else self.tr("None yet")
        shown.append(Fact(caption=self.tr("Route"), text=route))
        shown += _known("position_id", self.tr("Position of the reporter"), case.position)
        if case.unit_name:
            field = FactField(name="unit_id")
            shown.append(Fact(caption=self.tr("Unit"), text=case.unit_name, field=field))
        shown += _known("gender_id", self.tr("Gender"), case.gender)
        shown += _known("channel_id", self.tr("Received through"), case.channel)
        shown += _known("outcome_id", self.tr("Outcome"), case.outcome)
        contacts = self.tr("%n contact(s)", "", case.contacts)
        spent = f"{hours(case.minutes)} · {contacts}"
        shown.append(Fact(caption=self.tr("Time spent"), text=spent))
        if case.merged:
            merged = " · ".join(case.merged)
            shown.append(Fact(caption=self.tr("Merged with"), text=merged))
        return shown

    def retention(self, case: Case, months: int) -> str:
        """Return when the content of the case may be destroyed."""
        if case.status is not CaseStatus.CLOSED or case.closed_on is None:
            if not months:
                return self.tr("Destroy: right after closing, once the annual report is final.")
            return self.tr(
                "Destroy: %n month(s) after closing, and not before the annual report.", "", months
            )
        due = months_later(case.closed_on, months)
        words = self.tr("Destroy: from %1, and not before the annual report of %2.")
        return filled(words, _month_within(due), str(case.registered_on.year))

    def _issues(self, issues: tuple[Issue, ...]) -> Iterator[Fact]:
        several = len(issues) > 1
        for place, issue in enumerate(issues):
            numbered = self.tr("Issue %1").replace("%1", str(place + 1))
            caption = numbered if several else self.tr("Category")
            parts = {
                "category_id": (self.tr("Category"), term_label(issue.category, current())),
                "relation_id": (
                    self.tr("Relation to the accused"),
                    issue.relation.label(current()) if issue.relation else "",
                ),
                "accused": (
                    self.tr("Accused (alias)"),
                    issue.accused.alias if issue.accused else "",
                ),
                "unit_id": (self.tr("Unit"), issue.unit_name),
            }
            for name, (called, text) in parts.items():
                if text:
                    yield Fact(
                        caption=caption,
                        text=text,
                        field=FactField(name=name, issue=place),
                        own_name=f"{caption}, {called[:1].lower()}{called[1:]}"
                        if several
                        else called,
                    )


def _known(name: str, caption: str, term: Term | None) -> list[Fact]:
    if term is None:
        return []
    text = term_label(term, current())
    return [Fact(caption=caption, text=text, field=FactField(name=name))]


def _month_within(day: date) -> str:
    """Return month and year as they stand within a sentence."""
    shown = month_and_year(day)
    return shown if current() == "en" else shown[:1].lower() + shown[1:]
