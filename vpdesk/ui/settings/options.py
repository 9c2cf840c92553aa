"""The options of a reporter: worded, ordered, hidden and added to, for all or at one employer."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.options import GROUPS, Option, OptionHere, OptionText
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.terms import Route, TermId
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import label
from vpdesk.ui.language import current
from vpdesk.ui.settings.option_dialogs import OptionDialog, OptionHereDialog
from vpdesk.ui.settings.services import SettingsServices
from vpdesk.ui.widgets.buttons import link_button, tool_button
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.kept_keyboard import keyboard_kept
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_BETWEEN = " · "
_UP, _DOWN, _HIDE, _CHANGE, _BACK = "up", "down", "hide", "change", "back"


class OptionSettings(QObject):
    """A card for each route; `toast_wanted` tells what was done, with the way back."""

    toast_wanted = Signal(str, str, object)

    def __init__(self, services: SettingsServices) -> None:
        super().__init__()
        self._services = services
        self._buttons: dict[tuple[TermId, str], QAbstractButton] = {}
        self._language = ComboBox()
        self._language.set_choices([("nl", self.tr("Dutch")), ("en", self.tr("English"))])
        self._language.set_value(current())
        self._organisation = ComboBox()
        self._columns: dict[Route, QVBoxLayout] = {}
        choices = card_of(
            "",
            setting_row(
                self.tr("Organisation"),
                self.tr("Choose one to say how things are there, or to leave an option out."),
                self._organisation,
            ),
            setting_row(
                self.tr("Language of the texts"),
                self.tr("The sheet for the reporter can be printed in both."),
                self._language,
            ),
        )
        self._cards = [choices, *(self._card(route) for route in GROUPS)]
        self._offer_organisations()
        self._fill()
        self._language.value_changed.connect(self.refill)
        self._organisation.value_changed.connect(self.refill)

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        return self._cards

    def refill(self) -> None:
        """Show the options as they are now; the keyboard stays at the same button."""
        with keyboard_kept(self._cards[0].window(), lambda: [*self._buttons.values()]):
            self._offer_organisations()
            self._fill()

    def show_organisation(self, organisation_id: OrganisationId) -> None:
        """Show what is so at one organisation."""
        self._organisation.set_value(organisation_id)

    def change_button(self, step_id: TermId) -> QAbstractButton:
        """Return the button that changes an option as it is shown now."""
        return self._buttons[step_id, _CHANGE]

    def _at(self) -> OrganisationId | None:
        at: OrganisationId | None = self._organisation.value()
        return at

    def _offer_organisations(self) -> None:
        organisations = self._services.organisations
        everybody = [(None, self.tr("All organisations"))]
        self._organisation.set_choices(
            [
                *(everybody if organisations.shown_alone is None else []),
                *((row.organisation.id, row.organisation.name) for row in organisations.list()),
            ]
        )

    def _options(self) -> tuple[Option, ...]:
        language = self._language.value()
        return self._services.option_guide.list(language, organisation_id=self._at())

    def _fill(self) -> None:
        self._buttons.clear()
        shown = self._options()
        for route, column in self._columns.items():
            _empty(column)
            group = [each for each in shown if each.route is route]
            for place, option in enumerate(group):
                if place:
                    column.addWidget(divider())
                above, below = group[:place], group[place + 1 :]
                line = self._line(option, above[-1:], below[:1])
                column.addWidget(line)
                show_inside(line, visible=True)

    def _card(self, route: Route) -> Card:
        name = _heading(route)
        add = link_button(self.tr("Add…"), "plus")
        add.setAccessibleName(filled(self.tr("Add an option to %1"), name))
        add.clicked.connect(partial(self._add, route))
        card = Card(name, add)
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._columns[route] = column
        card.add(lines)
        return card

    def _line(self, option: Option, above: list[Option], below: list[Option]) -> QWidget:
        title = option.text.title
        line = QWidget()
        line.setMinimumHeight(tokens.TABLE_ROW_HEIGHT)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.SMALL)
        row.addWidget(_name(title, self._about(option), quiet=not option.offered), 1)
        if self._at() is None:
            if option.changed and option.starter is not None:
                words = filled(self.tr("Put the starter text of %1 back"), title)
                row.addWidget(self._tool(option, _BACK, "rotate-ccw", words, self._restore))
            for key, icon, words, others in (
                (_UP, "arrow-up", self.tr("Move %1 up"), above),
                (_DOWN, "arrow-down", self.tr("Move %1 down"), below),
            ):
                button = self._tool(option, key, icon, filled(words, title), self._move(others))
                button.setEnabled(bool(others))
                row.addWidget(button)
        row.addWidget(self._switch(option))
        words = filled(self.tr("Change %1"), title)
        row.addWidget(self._tool(option, _CHANGE, "pencil", words, self._change))
        return line

    def _about(self, option: Option) -> str:
        parts = (
            self.tr("Own text") if option.changed else "",
            self.tr("With text of this organisation") if option.here.text else "",
            self.tr("Not discussed") if not option.offered else "",
        )
        return _BETWEEN.join(filter(None, parts))

    def _tool(
        self,
        option: Option,
        key: str,
        icon: str,
        words: str,
        act: Callable[[Option], object],
    ) -> QAbstractButton:
        button = tool_button(icon, words)
        button.clicked.connect(partial(act, option))
        self._buttons[option.id, key] = button
        return button

    def _switch(self, option: Option) -> QAbstractButton:
        hidden = self._is_left_out(option)
        text = self.tr("Discuss again") if hidden else self.tr("Leave out")
        spoken = self.tr("Discuss %1 again") if hidden else self.tr("Leave %1 out")
        button = link_button(text)
        button.setAccessibleName(filled(spoken, option.text.title))
        button.clicked.connect(partial(self._turn, option))
        self._buttons[option.id, _HIDE] = button
        return button

    def _is_left_out(self, option: Option) -> bool:
        return option.hidden if self._at() is None else option.here.hidden

    def _move(self, others: list[Option]) -> Callable[[Option], None]:
        def move(option: Option) -> None:
            guide = self._services.option_guide
            before = guide.move(option.id, others[0].id)
            self._tell(self.tr("Option moved."), partial(guide.arrange, before))

        return move

    def _turn(self, option: Option) -> None:
        guide, at, left_out = self._services.option_guide, self._at(), self._is_left_out(option)
        words = self.tr("%1 is discussed again.") if left_out else self.tr("%1 is left out.")
        words = filled(words, option.text.title)
        if at is None:
            before = guide.hide(option.id, hidden=not left_out)
            self._tell(words, partial(guide.arrange, before))
            return
        was = guide.tell_here(at, option.id, replace(option.here, hidden=not left_out))
        self._tell(words, partial(guide.tell_here, at, option.id, was))

    def _change(self, option: Option) -> None:
        at, window = self._at(), self._cards[0].window()
        if at is not None and option.step.organisation_id is None:
            here = OptionHereDialog(window, self._services, at, option)
            here.recorded.connect(partial(self._changed_here, at, option.id))
            here.open()
            return
        language = self._language.value()
        dialog = OptionDialog(window, self._services, language, option=option)
        dialog.recorded.connect(partial(self._changed, option.id, language))
        dialog.open()

    def _changed_here(self, at: OrganisationId, step_id: TermId, before: OptionHere) -> None:
        guide = self._services.option_guide
        self._tell(self.tr("Text changed."), partial(guide.tell_here, at, step_id, before))

    def _changed(self, step_id: TermId, language: str, before: OptionText | None) -> None:
        guide = self._services.option_guide
        self._tell(self.tr("Text changed."), partial(guide.tell, step_id, language, before))

    def _restore(self, option: Option) -> None:
        guide, language = self._services.option_guide, self._language.value()
        before = guide.tell(option.id, language, None)
        back = partial(guide.tell, option.id, language, before)
        self._tell(self.tr("The starter text is back."), back)

    def _add(self, route: Route) -> None:
        dialog = OptionDialog(
            self._cards[0].window(),
            self._services,
            self._language.value(),
            route=route,
            organisation_id=self._at(),
        )
        dialog.recorded.connect(self._added)
        dialog.open()

    def _added(self, step_id: TermId) -> None:
        self._tell(
            self.tr("Option added."), partial(self._services.option_guide.take_back, step_id)
        )

    def _tell(self, words: str, back: Callable[[], object]) -> None:
        self.refill()
        self.toast_wanted.emit(words, "", partial(self._put_back, back))

    def _put_back(self, back: Callable[[], object]) -> None:
        with suppress(Gone, OthersHidden, DraftRefused):
            back()
        self.refill()


def _heading(route: Route) -> str:
    if route is Route.INTERNAL:
        return QCoreApplication.translate("OptionSettings", "No step for now")
    return label(route)


def _name(title: str, about: str, *, quiet: bool) -> QWidget:
    words = QWidget()
    column = QVBoxLayout(words)
    column.setContentsMargins(0, tokens.SMALL, 0, tokens.SMALL)
    column.setSpacing(tokens.HAIR)
    column.addWidget(text_label(title, "label", "text2" if quiet else "text", wrap=True))
    if about:
        column.addWidget(text_label(about, "small", "text2", wrap=True))
    return words


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
