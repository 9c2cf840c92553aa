"""The head of a case: what it is, where it stands and what can be written in it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vpdesk.domain.cases import Case, CaseStatus
from vpdesk.domain.timeline import EntryKind
from vpdesk.ui import tokens
from vpdesk.ui.cases.case_words import STATUS_TONES, case_line
from vpdesk.ui.cases.elided_label import ElidedLabel
from vpdesk.ui.labels import label
from vpdesk.ui.widgets.buttons import framed_tool_button, secondary_button, tool_button
from vpdesk.ui.widgets.pill import Pill, PillButton
from vpdesk.ui.widgets.scroll import on_ground

_BETWEEN_BUTTONS = tokens.TIGHT
_AROUND_BUTTONS = tokens.WIDE + tokens.LARGE + 46
_AROUND_NAME = tokens.WIDE + tokens.LARGE + 3 * 40
"""Margins, and the tools right of the name."""
_NARROWEST = 300
_STATUSES = tuple(status for status in CaseStatus if status is not CaseStatus.DESTROYED)


class CaseHeader(QWidget):
    """`entry_wanted` carries the kind of entry to add, `status_chosen` the new status."""

    entry_wanted = Signal(object)
    status_chosen = Signal(object)
    rename_wanted = Signal()
    aftercare_wanted = Signal()
    merging_wanted = Signal()
    handover_wanted = Signal()
    referring_wanted = Signal()
    reopening_wanted = Signal()
    closing_wanted = Signal()
    destroying_wanted = Signal()
    details_wanted = Signal()
    print_wanted = Signal()
    options_wanted = Signal()
    sheet_wanted = Signal()
    copy_wanted = Signal()
    erasing_wanted = Signal()
    stand_in_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        on_ground(self, "surface", "bottom")
        self.setMinimumWidth(_NARROWEST)
        self.status = CaseStatus.NEW
        self._name = ElidedLabel("title", secret=True)
        self._number = ElidedLabel("body", "text2", secret=True)
        # A long code name gives way first.
        self._number.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.status_pill = PillButton()
        self.status_pill.setMenu(self._status_menu())
        self._route_pill = Pill()
        self._route = ""
        self._line = ElidedLabel("body", "text2")
        self.details_button = tool_button("panel-right", self.tr("Details"))
        self.details_button.clicked.connect(self.details_wanted)
        self.print_button = tool_button("printer", self.tr("Print case…"), "Ctrl+P")
        self.print_button.clicked.connect(self.print_wanted)
        self._more_button = tool_button("ellipsis", self.tr("More actions"))
        self._more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more_menu = QMenu(self)
        self._fill_more_menu()
        self._more_button.setMenu(self._more_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.WIDE, tokens.PANE_TOP, tokens.LARGE, tokens.MEDIUM)
        column.setSpacing(0)
        column.addLayout(self._top_row())
        column.addSpacing(tokens.HAIR)
        column.addWidget(self._line)
        column.addSpacing(tokens.MEDIUM)
        column.addLayout(self._button_row())

    def show_case(self, case: Case, today: date) -> None:
        self.status = case.status
        self._name.show_text(case.code_name)
        self._number.show_text(case.number)
        self.status_pill.show_state(label(case.status), STATUS_TONES[case.status])
        spoken = self.tr("Status: %1").replace("%1", label(case.status))
        self.status_pill.setAccessibleName(spoken)
        self._route = label(case.route) if case.route else ""
        self._fit_route()
        self._line.show_text(case_line(case, today))
        running = case.status is not CaseStatus.CLOSED
        self._aftercare_action.setVisible(running)
        for action in self._of_running:
            action.setVisible(running)
        self.reopen_action.setVisible(not running)
        self.destroy_action.setVisible(case.status is CaseStatus.CLOSED)

    def forget(self) -> None:
        """Keep nothing of the case that was shown."""
        for part in (self._name, self._number, self._line):
            part.show_text("")

    def line(self) -> str:
        """Return the line below the code name."""
        return self._line.text()

    def name(self) -> str:
        """Return the code name that is shown."""
        return self._name.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._fit_route()

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(tokens.SMALL)
        row.addWidget(self._name)
        row.addWidget(self._number)
        row.addSpacing(tokens.TIGHT)
        row.addWidget(self.status_pill)
        row.addWidget(self._route_pill)
        row.addStretch(1)
        row.addWidget(self.print_button)
        row.addWidget(self.details_button)
        row.addWidget(self._more_button)
        return row

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN_BUTTONS)
        self.writers: list[tuple[QPushButton, QAction]] = []
        for kind, text, icon, key in (
            (EntryKind.CONTACT, self.tr("Talk"), "message-circle", "G"),
            (EntryKind.STEP, self.tr("Step"), "footprints", "S"),
            (EntryKind.REFERRAL, self.tr("Referral"), "hand-helping", "V"),
            (EntryKind.ATTACHMENT, self.tr("Attachment"), "paperclip", "B"),
            (EntryKind.NOTE, self.tr("Note"), "notebook-pen", "N"),
        ):
            button = secondary_button(text, icon)
            button.setToolTip(f"{text} ({key})")
            button.clicked.connect(self._wanting(kind))
            row.addWidget(button)
            action = QAction(text, self._more_button)
            action.triggered.connect(self._wanting(kind))
            self._more_menu.insertAction(self._first_action, action)
            self.writers.append((button, action))
        row.addStretch(1)
        bell = self.bell = framed_tool_button("bell", self.tr("Plan follow-up"))
        bell.setToolTip(f"{bell.accessibleName()} (O)")
        bell.clicked.connect(self._wanting(EntryKind.FOLLOW_UP))
        row.addWidget(bell)
        return row

    def _fit_route(self) -> None:
        """Leave the route to the features beside the story where a code name would be cut."""
        self._route_pill.show_state(self._route, "neutral", "waypoints")
        parts = (self._name, self._number, self.status_pill, self._route_pill)
        needed = sum(part.sizeHint().width() + tokens.SMALL for part in parts) + _AROUND_NAME
        if needed > self.width():
            self._route_pill.show_state("")

    def _fit(self) -> None:
        """Leave the last buttons to the menu where there is no room for them."""
        room = self.width() - _AROUND_BUTTONS
        for button, action in self.writers:
            room -= button.sizeHint().width() + _BETWEEN_BUTTONS
            button.setVisible(room >= 0)
            action.setVisible(room < 0)

    def _status_menu(self) -> QMenu:
        menu = QMenu(self)
        self.status_actions = {}
        for status in _STATUSES:
            action = menu.addAction(label(status))
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, status))
            self.status_actions[status] = action
        menu.aboutToShow.connect(self._mark_status)
        return menu

    def _fill_more_menu(self) -> None:
        menu = self._more_menu
        consent = QAction(self.tr("Record consent…"), menu)
        consent.triggered.connect(self._wanting(EntryKind.CONSENT))
        options = QAction(self.tr("Discuss options…"), menu)
        options.triggered.connect(self.options_wanted)
        rename = QAction(self.tr("Change code name…"), menu)
        rename.triggered.connect(self.rename_wanted)
        self._aftercare_action = QAction(self.tr("Plan aftercare…"), menu)
        self._aftercare_action.triggered.connect(self.aftercare_wanted)
        self.merge_action = QAction(self.tr("Merge…"), menu)
        self.merge_action.triggered.connect(self.merging_wanted)
        self.handover_action = QAction(self.tr("To another organisation…"), menu)
        self.handover_action.triggered.connect(self.handover_wanted)
        self.refer_action = QAction(self.tr("Not my task, refer on…"), menu)
        self.refer_action.triggered.connect(self.referring_wanted)
        self.reopen_action = QAction(self.tr("Reopen…"), menu)
        self.reopen_action.triggered.connect(self.reopening_wanted)
        self._close_action = QAction(self.tr("Close case…"), menu)
        self._close_action.triggered.connect(self.closing_wanted)
        self._of_running: tuple[QAction, ...] = (
            self.merge_action,
            self.refer_action,
            self._close_action,
        )
        self._first_action = consent
        secrecy = QAction(self.tr("Confidentiality exception…"), menu)
        secrecy.triggered.connect(self._wanting(EntryKind.EXCEPTION))
        self.destroy_action = QAction(self.tr("Destroy…"), menu)
        self.destroy_action.triggered.connect(self.destroying_wanted)
        menu.addActions(
            [
                *(consent, options, self._aftercare_action, rename),
                *(self.merge_action, self.handover_action, self.refer_action),
                *(self.reopen_action, self._close_action, secrecy, self.destroy_action),
            ]
        )

        sheet = QAction(self.tr("Copy without names for peer review…"), menu)
        sheet.triggered.connect(self.sheet_wanted)
        copy = QAction(self.tr("Copy for the reporter…"), menu)
        copy.triggered.connect(self.copy_wanted)
        self.stand_in_action = QAction(self.tr("Give to a stand-in…"), menu)
        self.stand_in_action.triggered.connect(self.stand_in_wanted)
        menu.insertActions(self._close_action, [sheet, copy, self.stand_in_action])
        self.erase_action = QAction(self.tr("Erase at the reporter’s request…"), menu)
        self.erase_action.triggered.connect(self.erasing_wanted)
        menu.addAction(self.erase_action)
        self._of_running = (*self._of_running, self.stand_in_action)

    def _mark_status(self) -> None:
        for status, action in self.status_actions.items():
            action.setChecked(status is self.status)

    def _choose(self, status: CaseStatus) -> None:
        if status is self.status:
            return
        if status is CaseStatus.CLOSED:
            self.closing_wanted.emit()
        elif self.status is CaseStatus.CLOSED:
            self.reopening_wanted.emit()
        else:
            self.status_chosen.emit(status)

    def _wanting(self, kind: EntryKind) -> Callable[[], None]:
        return lambda: self.entry_wanted.emit(kind)
