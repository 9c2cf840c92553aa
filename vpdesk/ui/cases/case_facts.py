"""What the inspector tells of a case: what it is about, who came, what it took."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QObject

from vpdesk.domain.cases import Case, CaseStatus, Issue
from vpdesk.domain.terms import Term
from vpdesk.ui.dates import hours, month_and_year
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current

Facts = list[tuple[str, str]]


class CaseFactWords(QObject):
    """Words the facts of a case; what is not recorded is left out, but for category and route."""

    def facts(self, case: Case) -> Facts:
        """Return captions with their values, in the order in which they are shown."""
        shown = [*self._issues(case.issues)]
        shown.append((self.tr("Route"), label(case.route) if case.route else self.tr("None yet")))
        shown += self._known(self.tr("Position of the reporter"), case.position)
        if case.unit_name:
            shown.append((self.tr("Unit"), case.unit_name))
        shown += self._known(self.tr("Gender"), case.gender)
        shown += self._known(self.tr("Received through"), case.channel)
        shown += self._known(self.tr("Outcome"), case.outcome)
        shown.append((self.tr("Time spent"), hours(case.minutes)))
        shown.append((self.tr("Contacts"), self.tr("%n contact(s)", "", case.contacts)))
        return shown

    def retention(self, case: Case, months: int) -> str:
        """Return when the content of the case may be destroyed."""
        if case.status is not CaseStatus.CLOSED or case.closed_on is None:
            return self.tr(
                "Destroy: %n month(s) after closing, and not before the annual report.", "", months
            )
        due = months_later(case.closed_on, months)
        words = self.tr("Destroy: from %1, and not before the annual report of %2.")
        month = month_and_year(due)
        shown = month[:1].lower() + month[1:]
        return words.replace("%1", shown).replace("%2", str(case.registered_on.year))

    def _issues(self, issues: tuple[Issue, ...]) -> Iterator[tuple[str, str]]:
        several = len(issues) > 1
        for number, issue in enumerate(issues, 1):
            parts = [term_label(issue.category, current())]
            if issue.relation:
                parts.append(issue.relation.label(current()))
            if issue.accused:
                parts.append(issue.accused.alias)
            if issue.unit_name:
                parts.append(issue.unit_name)
            numbered = self.tr("Issue %1").replace("%1", str(number))
            yield numbered if several else self.tr("Category"), " · ".join(parts)

    @staticmethod
    def _known(caption: str, term: Term | None) -> Facts:
        return [] if term is None else [(caption, term_label(term, current()))]


def months_later(day: date, months: int) -> date:
    """Return the first of the month that is so many months after the one of ``day``."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)
