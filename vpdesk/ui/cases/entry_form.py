"""What every editor of an entry offers to the card that holds it."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.timeline import ConsentDraft, Entry, EntryDraft, EntryId
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.form_fields import Fields
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.time_edit import TimeEdit

PENDING = EntryId(0)
"""Stands in a draft for the consent that is recorded together with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryContext:
    """Where an entry is written: the desk, the case and what its timeline holds."""

    services: CasePageServices
    case: Case
    entries: tuple[Entry, ...]

    @property
    def today(self) -> date:
        return self.services.today()


class EntryForm(Protocol):
    """The fields of one kind of entry; ``changed`` tells that something in them changed."""

    widget: QWidget
    fields: Fields

    @property
    def changed(self) -> SignalInstance: ...

    def load(self, entry: Entry) -> None:
        """Show a recorded entry."""
        ...

    def draft(self) -> EntryDraft:
        """Return what is entered, where it can be read."""
        ...

    def consent(self) -> ConsentDraft | None:
        """Return the consent to record with it; the draft names it ``PENDING``."""
        ...

    def button(self) -> str:
        """Return what the confirming button says for a new entry."""
        ...

    def warning(self) -> str:
        """Return what to check before recording, empty when there is nothing."""
        ...


class Moment:
    """The date and time that every entry has: `on_edit` and `at_edit` of its form."""

    def __init__(self, form: Any, context: EntryContext) -> None:
        self._context = context
        self._day: DateEdit = form.on_edit
        self._clock: TimeEdit = form.at_edit
        self._day.use_today(context.services.today)
        self.show(context.today, None)

    def show(self, on: date, at: time | None) -> None:
        self._day.set_day(on)
        self._clock.set_at(at)

    def on(self) -> date:
        """Return the day that is typed, today when it cannot be read."""
        return self._day.day() or self._context.today

    def at(self) -> time | None:
        return self._clock.at()
