"""Offers the contact persons of an organisation for a line that says with whom something was."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout

from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.plain_words import unmarked
from vpdesk.ui.widgets.showing import show_inside

_BETWEEN = ", "


class PersonsChoice(QObject):
    """A button below a line; whom it adds stays in it as text, also when that person leaves."""

    def __init__(self, line: QLineEdit, column: QVBoxLayout, organisations: Organisations) -> None:
        super().__init__(line)
        self._line = line
        self._menu = QMenu(line)
        self.button = link_button(self.tr("Add a contact person"), "user-plus")
        self.button.clicked.connect(self._open)
        self._organisations = organisations
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)

    def offer(self, organisation_id: OrganisationId | None) -> None:
        """Offer the contact persons of this organisation."""
        persons = (
            () if organisation_id is None else self._organisations.contact_persons(organisation_id)
        )
        self._menu.clear()
        for each in persons:
            words = f"{each.name} ({each.role})" if each.role else each.name
            self._menu.addAction(unmarked(words)).triggered.connect(partial(self._add, words))
        show_inside(self.button, bool(persons))

    def _open(self) -> None:
        self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _add(self, words: str) -> None:
        typed = self._line.text().strip()
        if words not in typed:
            self._line.setText(_BETWEEN.join(filter(None, (typed, words))))
        self._line.setFocus()
