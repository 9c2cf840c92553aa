"""The log of what was opened, shown or taken out, to look through."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from vpdesk.domain.log import LogEntry, LoggedAct
from vpdesk.services.log import Log
from vpdesk.ui.settings.log_words import (
    act_words,
    case_words,
    moment_words,
    organisation_words,
    spoken,
    way_words,
)
from vpdesk.ui.tables import Column, TableModel
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.text import text_label

AT_ONCE = 200
_HEIGHT = 540
_EVERYTHING = tuple(LoggedAct)


class AccessLog(QObject):
    """Nothing in it can be changed, and nothing removed."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self._log = log
        self.filter = FilterChip(
            self.tr("Everything"), [(act, act_words(act)) for act in LoggedAct]
        )
        self.filter.value_changed.connect(self.refill)
        self._card = _LogCard(self.tr("What happened"), self.filter, self.refill)
        self._model = TableModel(
            self._columns(),
            key=id,
            spoken=spoken,
            more=self._more,
            parent=self._card,
        )
        self.view = table_view(self._model, self.tr("Access log"), sortable=False)
        self.count = text_label("", "small", "text2")
        self.nothing = EmptyState("history", self.tr("Nothing yet"), self._nothing_words())
        self._card.hold(self.count, self.view, self.nothing)

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        return [self._card]

    def refill(self) -> None:
        """Show the newest entries; nothing is read nor kept while nobody looks."""
        if not self._card.isVisible():
            self._model.set_rows(())
            return
        acts = self._acts()
        count = self._log.count(acts)
        self._model.set_rows(self._log.entries(limit=AT_ONCE, acts=acts))
        self.view.scrollToTop()
        self.count.setText(self.tr("%n line(s), newest first", "", count))
        self._card.show_part(self.view if count else self.nothing)

    def _acts(self) -> Collection[LoggedAct]:
        return (self.filter.value,) if self.filter.value else _EVERYTHING

    def _more(self, held: int) -> tuple[LogEntry, ...]:
        if not self._card.isVisible():
            return ()
        return self._log.entries(limit=AT_ONCE, offset=held, acts=self._acts())

    def _nothing_words(self) -> str:
        return self.tr("What is opened, shown or saved outside vpdesk is listed here.")

    def _columns(self) -> list[Column[LogEntry]]:
        return [
            Column(title=self.tr("When"), value=moment_words, width=164),
            Column(
                title=self.tr("What"),
                value=lambda entry: act_words(entry.act),
                strong=True,
                width=160,
            ),
            Column(title=self.tr("Case"), value=case_words, width=132, secret=lambda _: True),
            Column(title=self.tr("Organisation"), value=organisation_words),
            Column(title=self.tr("Opened with"), value=way_words, width=112),
        ]


class _LogCard(Card):
    """Calls ``shown`` whenever it comes into sight."""

    def __init__(self, heading: str, action: QWidget, shown: Callable[[], None]) -> None:
        super().__init__(heading, action)
        self._shown = shown
        self._place = QWidget()
        self._place.setFixedHeight(_HEIGHT)
        self._parts = QStackedLayout(self._place)
        self._parts.setContentsMargins(0, 0, 0, 0)

    def hold(self, count: QWidget, *parts: QWidget) -> None:
        for part in parts:
            self._parts.addWidget(part)
        self.add(count)
        self.add_list(self._place)

    def show_part(self, part: QWidget) -> None:
        self._parts.setCurrentWidget(part)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown()
