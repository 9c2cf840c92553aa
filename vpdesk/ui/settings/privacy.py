"""The record of processing and the privacy statement: worded, looked at, and what left before."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.privacy_papers import (
    OWN_SECTION,
    PrivacyOrder,
    PrivacyPaper,
    PrivacyPaperKind,
    PrivacySection,
    PrivacyVersion,
    SectionText,
    Wording,
)
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.ui import tokens
from vpdesk.ui.filling import filled
from vpdesk.ui.language import current
from vpdesk.ui.settings.privacy_dialogs import PrivacyPaperDialog, PrivacySectionDialog
from vpdesk.ui.settings.privacy_rows import (
    emptied,
    kind_words,
    language_words,
    section_line,
    version_line,
)
from vpdesk.ui.settings.services import SettingsServices
from vpdesk.ui.widgets.buttons import link_button, secondary_button, tool_button
from vpdesk.ui.widgets.card import Card, divider
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.kept_keyboard import keyboard_kept
from vpdesk.ui.widgets.setting_row import card_of, setting_row
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip


class PrivacySettings(QObject):
    """`toast_wanted` tells what was done, with the way back; `practice_wanted` asks who it is.

    ``lock_after`` says after how many minutes the desk locks by itself.
    """

    toast_wanted = Signal(str, str, object)
    practice_wanted = Signal()

    def __init__(self, services: SettingsServices, lock_after: Callable[[], int]) -> None:
        super().__init__()
        self._services = services
        self._lock_after = lock_after
        self._buttons: dict[tuple[str, str], QAbstractButton] = {}
        self._kind = ComboBox()
        self._organisation = ComboBox()
        self._language = ComboBox()
        self._language.set_choices([(each, language_words(each)) for each in ("nl", "en")])
        self._language.set_value(current())
        self._offer()
        self._missing = Strip()
        self._missing.link_clicked.connect(self.practice_wanted)
        self._for_whom = _below_line(
            setting_row(
                self.tr("Organisation"),
                self.tr("Choose one where the statement differs from that for all."),
                self._organisation,
            )
        )
        self.paper_button = secondary_button(self.tr("View and print…"), "printer")
        self.paper_button.clicked.connect(self.show_paper)
        choices = card_of(
            "",
            setting_row(
                self.tr("Document"),
                self.tr("The statement is for who talks to you, the record for the authority."),
                self._kind,
            ),
            setting_row(self.tr("Language of the texts"), "", self._language),
        )
        choices.add(self._for_whom)
        choices.add(self._missing)
        choices.add(_at_left(self.paper_button))
        add = link_button(self.tr("Add…"), "plus")
        add.setAccessibleName(self.tr("Add a section"))
        add.clicked.connect(self._add)
        sections = Card(self.tr("Sections"), add)
        self._sections = _lines(sections)
        self._kept = Card(self.tr("Versions that left"))
        self._versions = _lines(self._kept)
        self._cards = [choices, sections, self._kept]
        self._fill()
        for choice in (self._kind, self._organisation, self._language):
            choice.value_changed.connect(self.refill)

    def cards(self) -> list[Card]:
        """Return the cards of this section."""
        return self._cards

    def refill(self) -> None:
        """Show the papers as they are now; the keyboard stays at the same button."""
        with keyboard_kept(self._cards[0].window(), lambda: [*self._buttons.values()]):
            self._offer()
            self._fill()

    def show_statement(self, organisation_id: OrganisationId | None = None) -> None:
        """Show the privacy statement, for one organisation or for all that may be shown."""
        self._kind.set_value(PrivacyPaperKind.STATEMENT)
        self._organisation.set_value(organisation_id or self._services.organisations.shown_alone)

    def show_record(self) -> None:
        """Show the record of processing; there is none while one organisation is shown alone."""
        self._kind.set_value(PrivacyPaperKind.RECORD)

    def show_paper(self) -> None:
        """Open what is chosen as it would leave."""
        self._look_at(self._services.privacy_papers.compose(self._order()))

    def change(self, key: str) -> None:
        """Open the dialog that words a section."""
        self._buttons[key, "change"].click()

    def _order(self) -> PrivacyOrder:
        kind = self._kind.value()
        statement = kind is PrivacyPaperKind.STATEMENT
        return PrivacyOrder(
            kind=kind,
            language=self._language.value(),
            organisation_id=self._organisation.value() if statement else None,
            lock_minutes=self._lock_after(),
        )

    def _offer(self) -> None:
        organisations = self._services.organisations
        alone = organisations.shown_alone is not None
        kinds = [PrivacyPaperKind.STATEMENT] if alone else [*PrivacyPaperKind]
        self._kind.set_choices([(each, kind_words(each)) for each in kinds])
        everybody = [] if alone else [(None, self.tr("All organisations"))]
        of_each = [(row.organisation.id, row.organisation.name) for row in organisations.list()]
        self._organisation.set_choices([*everybody, *of_each])

    def _fill(self) -> None:
        self._buttons.clear()
        emptied(self._sections)
        emptied(self._versions)
        order = self._order()
        show_inside(self._for_whom, order.kind is PrivacyPaperKind.STATEMENT)
        sections: tuple[PrivacySection, ...] = ()
        with suppress(Gone, OthersHidden):
            sections = self._services.privacy_sections.list(order)
        missing = dict.fromkeys(name for each in sections for name in each.missing)
        words = filled(self.tr("Still to fill in: %1."), ", ".join(missing)) if missing else ""
        self._missing.say(words, "warn", self.tr("Your practice") if missing else "")
        for place, section in enumerate(sections):
            _append(self._sections, section_line(section, self._tools(section)), first=not place)
        versions = self._services.privacy_papers.versions()
        show_inside(self._kept, bool(versions))
        for place, version in enumerate(versions):
            view = tool_button("eye", filled(self.tr("View version %1"), str(version.number)))
            view.clicked.connect(partial(self._view, version))
            _append(self._versions, version_line(version, view), first=not place)

    def _tools(self, section: PrivacySection) -> list[QAbstractButton]:
        title, here = section.text.title, self._order().organisation_id is not None
        tools: list[QAbstractButton] = []
        is_own = section.key.startswith(OWN_SECTION)
        changed = section.wording is (Wording.HERE if here else Wording.OWN)
        told_without = section.general if here else section.starter
        if changed and told_without is not None:
            words = self.tr("Put the text for all of %1 back") if here else ""
            words = words or self.tr("Put the starter text of %1 back")
            tools.append(self._tool(section, "back", "rotate-ccw", filled(words, title)))
            tools[-1].clicked.connect(partial(self._restore, section))
        elif is_own and changed:
            words = filled(self.tr("Remove %1"), title)
            tools.append(self._tool(section, "remove", "trash-2", words))
            tools[-1].clicked.connect(partial(self._remove, section))
        words = filled(self.tr("Change %1"), title)
        tools.append(self._tool(section, "change", "pencil", words))
        tools[-1].clicked.connect(partial(self._change, section))
        return tools

    def _tool(self, section: PrivacySection, act: str, icon: str, words: str) -> QAbstractButton:
        button = tool_button(icon, words)
        self._buttons[section.key, act] = button
        return button

    def _look_at(self, told: PrivacyPaper) -> None:
        PrivacyPaperDialog(self._cards[0].window(), self._services.privacy_papers, told).open()

    def _view(self, version: PrivacyVersion) -> None:
        self._look_at(self._services.privacy_papers.printed(version.id))

    def _change(self, section: PrivacySection) -> None:
        order = self._order()
        dialog = PrivacySectionDialog(self._cards[0].window(), self._services, order, section)
        dialog.recorded.connect(partial(self._changed, order, section.key))
        dialog.open()

    def _changed(self, order: PrivacyOrder, key: str, before: SectionText | None) -> None:
        back = partial(self._services.privacy_sections.word, order, key, before)
        self._tell(self.tr("Section changed."), back)

    def _restore(self, section: PrivacySection) -> None:
        order, sections = self._order(), self._services.privacy_sections
        before = sections.word(order, section.key, None)
        back = partial(sections.word, order, section.key, before)
        self._tell(self.tr("The text is back."), back)

    def _add(self) -> None:
        order = self._order()
        dialog = PrivacySectionDialog(self._cards[0].window(), self._services, order)
        dialog.recorded.connect(partial(self._added, order))
        dialog.open()

    def _added(self, order: PrivacyOrder, key: str) -> None:
        back = partial(self._services.privacy_sections.remove, order, key)
        self._tell(self.tr("Section added."), back)

    def _remove(self, section: PrivacySection) -> None:
        order, sections = self._order(), self._services.privacy_sections
        removed = sections.remove(order, section.key)
        back = partial(sections.put_back, order, section.key, removed)
        self._tell(self.tr("Section removed."), back)

    def _tell(self, words: str, back: Callable[[], object]) -> None:
        self.refill()
        self.toast_wanted.emit(words, "", partial(self._put_back, back))

    def _put_back(self, back: Callable[[], object]) -> None:
        with suppress(Gone, OthersHidden, DraftRefused):
            back()
        self.refill()


def _lines(card: Card) -> QVBoxLayout:
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    card.add(lines)
    return column


def _append(column: QVBoxLayout, line: QWidget, *, first: bool) -> None:
    if not first:
        column.addWidget(divider())
    column.addWidget(line)
    show_inside(line, visible=True)


def _below_line(row: QWidget) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.SMALL)
    column.addWidget(divider())
    column.addWidget(row)
    return part


def _at_left(button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, tokens.SMALL, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return row
