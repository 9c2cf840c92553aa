"""The categories by group: added, renamed, put away and brought back."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.term_changes import TermState
from vpdesk.domain.term_dates import UNDATED, TermDates, names_of
from vpdesk.domain.terms import Term, TermId, Vocabulary, offered_on, was_offered
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.ui import tokens
from vpdesk.ui.dates import paper_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.settings.category_dialog import CategoryDialog
from vpdesk.ui.settings.services import SettingsServices
from vpdesk.ui.widgets.buttons import link_button, tool_button
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.kept_keyboard import keyboard_kept
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.text import text_label

_BETWEEN = " · "
_SWITCH, _RENAME = "switch", "rename"


class Categories(QObject):
    """One card for each group; `toast_wanted` tells what was done, with the way back."""

    toast_wanted = Signal(str, str, object)

    def __init__(self, services: SettingsServices) -> None:
        super().__init__()
        self._services = services
        self._buttons: dict[tuple[TermId, str], QAbstractButton] = {}
        self._dates: Mapping[TermId, TermDates] = {}
        self._groups = [each for each in self._all() if each.heading]
        self._walled = Strip()
        self._columns: dict[TermId | None, QVBoxLayout] = {}
        self._cards = [self._card(group) for group in (*self._groups, None)]
        self._cards[0].content.insertWidget(0, self._walled)
        self.refill()

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        return self._cards

    def refill(self) -> None:
        """Show the categories as they are now; the keyboard stays at the same button."""
        with keyboard_kept(self._cards[0].window(), lambda: [*self._buttons.values()]):
            self._fill()

    def _fill(self) -> None:
        self._buttons.clear()
        organisations = self._services.organisations
        names = {
            row.organisation.id: row.organisation.name
            for row in (*organisations.list(), *organisations.list(archived=True))
        }
        self._dates = self._services.dated_terms.all()
        for group, column in self._columns.items():
            _empty(column)
            for place, term in enumerate(self._in_group(group)):
                if place:
                    column.addWidget(divider())
                line = self._line(term, self._owner(term, names))
                column.addWidget(line)
                show_inside(line, visible=True)
        show_inside(self._cards[-1], bool(self._in_group(None)))
        alone = organisations.shown_alone is not None
        fixed = self.tr("Categories for all organisations cannot change while others are hidden.")
        self._walled.say(fixed if alone else "")

    def _owner(self, term: Term, names: dict[OrganisationId, str]) -> str:
        return "" if term.organisation_id is None else names.get(term.organisation_id, "")

    def _all(self) -> tuple[Term, ...]:
        return self._services.terms.all(Vocabulary.CATEGORY)

    def _in_group(self, group: TermId | None) -> list[Term]:
        """Return the terms below a heading; parts of a category stand with the whole."""
        found = {each.id: each for each in self._all()}
        headings = {each.id for each in self._groups}

        def top(term: Term) -> TermId | None:
            while term.parent_id is not None and term.parent_id not in headings:
                term = found[term.parent_id]
            return term.parent_id

        return [each for each in found.values() if not each.heading and top(each) == group]

    def _card(self, group: Term | None) -> Card:
        key = None if group is None else group.id
        name = self.tr("Without a group") if group is None else term_label(group, current())
        add = link_button(self.tr("Add…"), "plus")
        add.setAccessibleName(filled(self.tr("Add a category to %1"), name))
        add.clicked.connect(partial(self._add, key))
        card = Card(name, add)
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._columns[key] = column
        card.add(lines)
        return card

    def _line(self, term: Term, owner: str) -> QWidget:
        offered = self._is_offered(term)
        name = term_label(term, current())
        state = "" if offered else self.tr("Not offered")
        scope = owner and filled(self.tr("Only %1"), owner)
        about = _BETWEEN.join(filter(None, (scope, state, self._before(term))))
        line = QWidget()
        line.setMinimumHeight(tokens.TABLE_ROW_HEIGHT)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.MEDIUM)
        row.addWidget(_name(name, about, quiet=not offered), 1)
        if term.organisation_id is not None or self._services.organisations.shown_alone is None:
            rename = tool_button("pencil", filled(self.tr("Rename %1"), name))
            rename.clicked.connect(partial(self._rename, term))
            self._buttons[term.id, _RENAME] = rename
            row.addWidget(self._switch(term, name, offered=offered))
            row.addWidget(rename)
        return line

    def _before(self, term: Term) -> str:
        """Return what a category was called last before this, and until when."""
        names = names_of(term, self._dates.get(term.id, UNDATED), None)
        former = [each for each in names if each.valid_until is not None]
        if not former or former[-1].valid_until is None:
            return ""
        until = paper_date(former[-1].valid_until)
        return filled(self.tr("Was called %1 until %2"), former[-1].label(current()), until)

    def _switch(self, term: Term, name: str, *, offered: bool) -> QPushButton:
        if offered:
            text, spoken = self.tr("Stop offering"), self.tr("Stop offering %1")
        elif was_offered(term):
            text, spoken = self.tr("Offer again"), self.tr("Offer %1 again")
        else:
            text, spoken = self.tr("Offer"), self.tr("Offer %1")
        button = link_button(text)
        button.setAccessibleName(filled(spoken, name))
        button.clicked.connect(partial(self._turn, term))
        self._buttons[term.id, _SWITCH] = button
        return button

    def _is_offered(self, term: Term) -> bool:
        return offered_on(term, self._services.today(), term.organisation_id)

    def _turn(self, term: Term) -> None:
        if self._is_offered(term):
            self._services.terms.stop_offering(term.id)
            told = self.tr("%1 is offered no more.")
        else:
            self._services.terms.offer(term.id)
            told = self.tr("%1 is offered.")
        self._tell(filled(told, term_label(term, current())), partial(self._put_back, term))
        self._buttons[term.id, _SWITCH].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, group: TermId | None) -> None:
        before = {each.id: each for each in self._all()}
        dialog = self._dialog(group=group)
        dialog.recorded.connect(partial(self._added, before))
        dialog.open()

    def _added(self, before: dict[TermId, Term], term_id: TermId) -> None:
        known = before.get(term_id)
        back = partial(self._take_back, term_id)
        if known is not None:
            back = partial(self._put_back, known)
        self._tell(self.tr("Category added."), back)

    def _rename(self, term: Term) -> None:
        before = self._services.dated_terms.names(term.id)
        dialog = self._dialog(category=term)
        dialog.recorded.connect(lambda _id: self._renamed(before))
        dialog.open()

    def _renamed(self, before: TermState) -> None:
        self._tell(self.tr("Category renamed."), partial(self._restore, before))

    def _restore(self, state: TermState) -> None:
        refused = ""
        try:
            self._services.dated_terms.put_back(state)
        except (Gone, OthersHidden, DraftRefused):
            refused = self.tr("This can no longer be undone: a report left, or the name was taken.")
        self.refill()
        if refused:
            self._walled.say(refused)

    def _dialog(
        self, *, group: TermId | None = None, category: Term | None = None
    ) -> CategoryDialog:
        window = self._cards[0].window()
        return CategoryDialog(window, self._services, self._groups, group=group, category=category)

    def _tell(self, words: str, back: Callable[[], None]) -> None:
        self.refill()
        self.toast_wanted.emit(words, "", back)

    def _put_back(self, term: Term) -> None:
        with suppress(Gone, OthersHidden, DraftRefused):
            self._services.terms.put_back(term)
        self.refill()

    def _take_back(self, term_id: TermId) -> None:
        with suppress(Gone, OthersHidden):
            self._services.terms.take_back(term_id)
        self.refill()


def _name(name: str, about: str, *, quiet: bool) -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, tokens.SMALL, 0, tokens.SMALL)
    column.setSpacing(tokens.HAIR)
    title: QLabel = text_label(name, "label", "text2" if quiet else "text", wrap=True)
    column.addWidget(title)
    if about:
        column.addWidget(text_label(about, "small", "text2", wrap=True))
    return words


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
