"""Shows of a form for activities the fields that go with the chosen kind."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from vpdesk.domain.activities import has_audience, is_with_persons
from vpdesk.domain.terms import TermId
from vpdesk.services.terms.terms import Terms
from vpdesk.ui.form_fields import show_field, text_of
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.field import FormField

_OF_SESSIONS = ("audience", "participants", "language", "materials", "evaluation")
_OF_TALKS = ("with_whom",)


class KindFields(QObject):
    """A field that holds something stays, whatever kind is chosen."""

    def __init__(self, kind: ComboBox, fields: Mapping[str, FormField], terms: Terms) -> None:
        super().__init__(kind)
        self._kind, self._fields, self._terms = kind, fields, terms
        kind.value_changed.connect(self.show)

    def show(self) -> None:
        """Show what goes with the kind, and what is filled in."""
        chosen: TermId | None = self._kind.value()
        kind = None if chosen is None else self._terms.by_id(chosen)
        self._show(_OF_SESSIONS, lambda: kind is None or has_audience(kind))
        self._show(_OF_TALKS, lambda: kind is not None and is_with_persons(kind))

    def _show(self, names: tuple[str, ...], goes_with: Callable[[], bool]) -> None:
        for name in names:
            field = self._fields.get(name)
            if field is not None:
                show_field(field, goes_with() or bool(text_of(field.control).strip()))
