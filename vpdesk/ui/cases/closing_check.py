"""What still has to be looked at before a case is closed: what counts, and what is missing."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from vpdesk.domain.cases import Case, CaseFacts
from vpdesk.domain.timeline import Entry, EntryKind, Referral, Step, StepState
from vpdesk.ui import tokens
from vpdesk.ui.dates import hours
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.language import current
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.fact import Fact
from vpdesk.ui.widgets.text import text_label

_LINKS_IN_A_ROW = 3


class ClosingCheck(Card):
    """`field_wanted` carries the name of a field to fill in, `entry_wanted` a kind of entry."""

    field_wanted = Signal(str)
    entry_wanted = Signal(object)

    def __init__(self, case: Case, entries: Sequence[Entry]) -> None:
        counts = QCoreApplication.translate("ClosingCheck", "Counts in the figures of %1")
        super().__init__(filled(counts, str(case.registered_on.year)))
        self._links: dict[str, QPushButton] = {}
        self._missing_entries = self._show_counts(case, entries)
        self._missing_label = text_label(self.tr("Not recorded yet:"), "small", "text2")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.SMALL)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(_LINKS_IN_A_ROW, 1)
        below = QVBoxLayout()
        below.setSpacing(tokens.HAIR)
        below.addWidget(self._missing_label)
        below.addLayout(self._grid)
        self.add(below)
        self._make_links()

    def show_facts(self, facts: CaseFacts) -> None:
        """Offer a link for each fact that is not filled in now, and for each kind of entry."""
        issues = facts.issues
        missing: dict[str, bool] = {
            "outcome_id": facts.outcome_id is None,
            "category_id": any(issue.category_id is None for issue in issues),
            "relation_id": any(issue.relation_id is None for issue in issues),
            "position_id": facts.position_id is None,
        }
        missing |= {kind.value: True for kind in self._missing_entries}
        shown = [link for name, link in self._links.items() if missing.get(name, False)]
        for link in self._links.values():
            self._grid.removeWidget(link)
            link.setVisible(link in shown)
        for place, link in enumerate(shown):
            row, column = divmod(place, _LINKS_IN_A_ROW)
            self._grid.addWidget(link, row, column, Qt.AlignmentFlag.AlignLeft)
        self._missing_label.setVisible(bool(shown))

    def links(self) -> list[QWidget]:
        """Return the links that are offered now, in the order of Tab."""
        return [link for link in self._links.values() if not link.isHidden()]

    def _show_counts(self, case: Case, entries: Sequence[Entry]) -> list[EntryKind]:
        """Show what the timeline says; return the kinds of which it has none."""
        contacts = self.tr("%n contact(s)", "", case.contacts)
        shown: dict[EntryKind, tuple[str, str]] = {
            EntryKind.STEP: (self.tr("Steps"), steps_in_words(entries)),
            EntryKind.REFERRAL: (self.tr("Referrals"), referrals_in_words(entries)),
            EntryKind.CONTACT: (
                self.tr("Contacts and hours"),
                f"{contacts} · {hours(case.minutes)}" if case.contacts or case.minutes else "",
            ),
        }
        row = QGridLayout()
        row.setHorizontalSpacing(tokens.LARGE)
        for column, (name, words) in enumerate(shown.values()):
            fact = Fact(name)
            fact.show_value(words or self.tr("None"), "text" if words else "text2")
            row.addWidget(fact, 0, column, Qt.AlignmentFlag.AlignTop)
            row.setColumnStretch(column, 1)
        self.add(row)
        return [kind for kind, (_name, words) in shown.items() if not words]

    def _make_links(self) -> None:
        fields: Mapping[str, str] = {
            "outcome_id": self.tr("Outcome"),
            "category_id": self.tr("Category"),
            "relation_id": self.tr("Relation to the accused"),
            "position_id": self.tr("Position of the reporter"),
        }
        kinds: Mapping[EntryKind, str] = {
            EntryKind.STEP: self.tr("Step"),
            EntryKind.REFERRAL: self.tr("Referral"),
            EntryKind.CONTACT: self.tr("Talk or other contact"),
        }
        for name, words in fields.items():
            self._add_link(name, words, _telling(self.field_wanted.emit, name))
        for kind in self._missing_entries:
            self._add_link(kind.value, kinds[kind], _telling(self.entry_wanted.emit, kind))

    def _add_link(self, name: str, words: str, act: Callable[[], None]) -> None:
        link = self._links[name] = link_button(words)
        link.setParent(self)
        link.clicked.connect(act)


def steps_in_words(entries: Iterable[Entry]) -> str:
    """Return how many steps stand where, the furthest first: `1 gezet · 2 besproken`."""
    counts = Counter(entry.state for entry in entries if isinstance(entry, Step))
    states = reversed(StepState)
    return " · ".join(f"{counts[each]} {label(each).lower()}" for each in states if counts[each])


def referrals_in_words(entries: Iterable[Entry]) -> str:
    """Return to what kinds of address was referred, each once."""
    referrals = [entry for entry in entries if isinstance(entry, Referral)]
    kinds = (each.kind.label(current()) if each.kind else each.name for each in referrals)
    return ", ".join(dict.fromkeys(kinds))


def _telling(told: Callable[[object], None], what: object) -> Callable[[], None]:
    return lambda: told(what)
