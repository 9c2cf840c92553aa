"""The page of the own register: one bar, one table."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from vpdesk.domain.case_sheets import CaseSheet, CaseSheetDraft, CaseSheetId
from vpdesk.domain.cases import CaseId
from vpdesk.domain.changes import Concept
from vpdesk.domain.own_register import OwnEntry, OwnEntryId, OwnEntryKind
from vpdesk.domain.pe_cycles import CycleId, CycleStanding
from vpdesk.ui import tokens
from vpdesk.ui.language import current
from vpdesk.ui.own_register.certifying import Certifying
from vpdesk.ui.own_register.cycle_card import CycleCard
from vpdesk.ui.own_register.cycle_dialog import OwnCycleDialog
from vpdesk.ui.own_register.entries_table import EntriesTable, SheetsTable
from vpdesk.ui.own_register.entry_dialog import OwnEntryDialog
from vpdesk.ui.own_register.paper_dialogs import CaseSheetPaperDialog, PointsPaperDialog
from vpdesk.ui.own_register.services import OwnRegisterServices
from vpdesk.ui.own_register.sheet_dialog import CaseSheetDialog
from vpdesk.ui.own_register.words import kind_choices
from vpdesk.ui.widgets.buttons import framed_tool_button, primary_button, secondary_button
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.page_column import page_column
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.strip import Strip

_SHOWN_WIDTH = 240
_PLANNED, _SHEETS = "planned", "sheets"


class OwnRegisterPage(QWidget):
    toast_wanted = Signal(str, str, object)

    def __init__(self, services: OwnRegisterServices) -> None:
        super().__init__()
        self._services = services
        self._cycle: CycleId | None = None
        self.standing: CycleStanding | None = None
        on_ground(self, "canvas")
        self.add_button = primary_button(self.tr("Add"), "plus")
        self.add_button.clicked.connect(self.add_entry)
        self.print_button = framed_tool_button(
            "printer", self.tr("Print overview of PE points…"), "Ctrl+P"
        )
        self.print_button.clicked.connect(self.print_points)
        self.sheet_button = secondary_button(self.tr("Case sheet"), "notebook-pen")
        self.sheet_button.clicked.connect(self.write_sheet)
        self.print_sheet_button = secondary_button(self.tr("Print case sheet…"), "printer")
        self.print_sheet_button.clicked.connect(self._print_current)
        self.certificates_button = secondary_button(self.tr("Certificates…"), "award")
        self.certificates_button.clicked.connect(self._open_certificates)
        self.card = CycleCard()
        self.shown = ComboBox(choices=self._choices())
        self.shown.setAccessibleName(self.tr("What is shown"))
        self.shown.take_width(_SHOWN_WIDTH)
        self.entries = EntriesTable(services.today)
        self.sheets = SheetsTable()
        self.certifying = Certifying(self, services.certificates)
        self._strip = Strip()
        self._place = QWidget()
        self._tables = QStackedLayout(self._place)
        self._pages = QStackedLayout(self)
        self._lay_out()
        self._connect()
        self._load()

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed; the current row and the scroll place stay."""
        if Concept.OWN_REGISTER in concepts:
            self._load()

    def focus_search(self) -> None:
        """Go to the choice of what is shown."""
        self.shown.setFocus()

    def keep_drafts(self) -> None:
        """Do nothing: each dialog keeps what is typed in it."""

    def show_entry(self, entry_id: OwnEntryId) -> None:
        """Show this entry, whatever was shown."""
        self.shown.set_value(None)
        self.entries.choose(entry_id)

    def show_sheet(self, sheet_id: CaseSheetId) -> None:
        """Show this sheet among the others."""
        self.shown.set_value(_SHEETS)
        self.sheets.choose(sheet_id)

    def add_entry(self) -> None:
        """Ask for a training or a meeting."""
        self._open_entry(None)

    def write_sheet(self) -> None:
        """Ask for a sheet that begins with nothing."""
        self._open_sheet(CaseSheetDraft(title=""))

    def start_sheet(self, case_id: CaseId) -> None:
        """Ask for a sheet that begins with the coarse facts of a case.

        Raises ``Gone``, ``CaseDestroyed`` or ``OthersHidden``.
        """
        self._open_sheet(self._services.case_sheets.start(case_id, current()))

    def print_points(self) -> None:
        """Show the overview of the points of the cycle that is shown, to be printed."""
        if self.standing is not None:
            PointsPaperDialog(self, self._services, self.standing.cycle.id).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.entries.fit(self.width() - 2 * tokens.HUGE)
        self.card.fit(self.height())

    def _load(self) -> None:
        register = self._services.own_register
        self._pages.setCurrentIndex(1 if register.is_hidden else 0)
        cycles = register.cycles()
        if self._cycle not in {cycle.id for cycle in cycles}:
            self._cycle = None
        self.standing = register.standing(self._cycle)
        self.card.show_standing(self.standing, cycles)
        self.card.fit(self.height())
        self.print_button.setEnabled(self.standing is not None)
        self._list()

    def _list(self) -> None:
        wanted = self.shown.value()
        entries = self._services.own_register.entries()
        show_inside(self.print_sheet_button, visible=False)
        show_inside(self.certificates_button, visible=False)
        if wanted == _SHEETS:
            sheets = self._services.case_sheets.list()
            self.sheets.show_sheets(sheets, entries)
            self._tables.setCurrentIndex(1 if sheets else 2)
            show_inside(self.print_sheet_button, bool(sheets))
            self._empty.say(
                self.tr("No case sheets yet"),
                self.tr("Make one from the menu of a case: it begins without names."),
            )
            return
        found = [entry for entry in entries if _fits(entry, wanted)]
        in_order = sorted(found, key=lambda entry: not entry.planned)
        self.entries.show_entries(in_order, self.certifying.look())
        self._tables.setCurrentIndex(0 if found else 2)
        show_inside(self.certificates_button, bool(found))
        self._empty.say(
            self.tr("Nothing recorded yet"),
            self.tr("Record training, peer review and what else counts for your certification."),
        )

    def _connect(self) -> None:
        self.shown.value_changed.connect(self._list)
        self.card.cycle_chosen.connect(self._choose_cycle)
        self.card.part_chosen.connect(self.shown.set_value)
        self.card.new_wanted.connect(self._set_up)
        self.card.change_wanted.connect(self._change_cycle)
        self.card.removal_wanted.connect(self._remove_cycle)
        self.certifying.said.connect(self._tell)
        self.certifying.toast_wanted.connect(self.toast_wanted)
        self.entries.menu_wanted.connect(self.certifying.fill)
        self.entries.change_wanted.connect(self._open_entry)
        self.entries.removal_wanted.connect(self._remove_entry)
        self.sheets.change_wanted.connect(self._change_sheet)
        self.sheets.removal_wanted.connect(self._remove_sheet)
        self.sheets.print_wanted.connect(self._print_sheet)

    def _choose_cycle(self, cycle_id: CycleId) -> None:
        self._cycle = cycle_id
        self._load()

    def _set_up(self) -> None:
        dialog = OwnCycleDialog(self, self._services)
        dialog.recorded.connect(self._choose_cycle)
        dialog.open()

    def _change_cycle(self) -> None:
        if self.standing is not None:
            OwnCycleDialog(self, self._services, self.standing.cycle).open()

    def _remove_cycle(self) -> None:
        if self.standing is not None:
            register = self._services.own_register
            removed = register.remove_cycle(self.standing.cycle.id)
            self._say(self.tr("Cycle removed."), partial(register.restore_cycle, removed))

    def _open_entry(self, entry: OwnEntry | None) -> None:
        dialog = OwnEntryDialog(self, self._services, entry)
        dialog.recorded.connect(self.show_entry)
        dialog.open()

    def _remove_entry(self, entry: OwnEntry) -> None:
        register = self._services.own_register
        removed = register.remove(entry.id)
        self._say(self.tr("Entry removed."), partial(register.restore, removed))

    def _open_sheet(self, draft: CaseSheetDraft, sheet: CaseSheet | None = None) -> None:
        dialog = CaseSheetDialog(self, self._services, draft, sheet)
        dialog.recorded.connect(self.show_sheet)
        dialog.recorded.connect(partial(self._tell_kept, sheet))
        dialog.open()

    def _tell_kept(self, before: CaseSheet | None, sheet_id: CaseSheetId) -> None:
        sheets = self._services.case_sheets
        if before is None:
            self._say(self.tr("Case sheet kept."), partial(sheets.remove, sheet_id))
        else:
            self._say(self.tr("Case sheet changed."), partial(sheets.change, sheet_id, before))

    def _change_sheet(self, sheet: CaseSheet) -> None:
        self._open_sheet(sheet, sheet)

    def _remove_sheet(self, sheet: CaseSheet) -> None:
        sheets = self._services.case_sheets
        removed = sheets.remove(sheet.id)
        self._say(self.tr("Case sheet removed."), partial(sheets.restore, removed))

    def _print_sheet(self, sheet: CaseSheet) -> None:
        CaseSheetPaperDialog(self, self._services, sheet.id).open()

    def _print_current(self) -> None:
        if (sheet := self.sheets.current()) is not None:
            self._print_sheet(sheet)

    def _open_certificates(self) -> None:
        if (entry := self.entries.current()) is not None:
            self.certifying.open_menu(self.certificates_button, entry)

    def _tell(self, words: str, kind: str) -> None:
        self._strip.say(words, "warn" if kind == "warn" else "ok")

    def _say(self, words: str, undo: Callable[[], object]) -> None:
        self.toast_wanted.emit(words, self.tr("Undo"), undo)

    def _choices(self) -> list[tuple[object, str]]:
        return [
            (None, self.tr("All training and peer review")),
            *kind_choices(),
            (_PLANNED, self.tr("Planned")),
            (_SHEETS, self.tr("Case sheets")),
        ]

    def _lay_out(self) -> None:
        header = PageHeader(
            self.tr("Own register"),
            self.tr("For you alone: training, peer review and points."),
            (self.print_button, self.sheet_button, self.add_button),
        )
        choosing = QWidget()
        row = QHBoxLayout(choosing)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shown)
        row.addStretch(1)
        row.addWidget(self.print_sheet_button)
        row.addWidget(self.certificates_button)
        self._empty = EmptyState("graduation-cap", self.tr("Nothing recorded yet"))
        for table in (self.entries, self.sheets):
            self._tables.addWidget(as_pane(table))
        self._tables.addWidget(self._empty)
        page = QWidget()
        column = page_column(page)
        column.addWidget(as_pane(header))
        column.addWidget(as_pane(self.card))
        column.addWidget(as_pane(choosing))
        column.addWidget(self._strip)
        column.addWidget(self._place, 1)
        hidden = EmptyState(
            "graduation-cap",
            self.tr("Your own register is hidden"),
            self.tr("You are working at one organisation. Choose Stop at the top to see it."),
        )
        self._pages.addWidget(page)
        self._pages.addWidget(hidden)


def _fits(entry: OwnEntry, wanted: object) -> bool:
    if wanted == _PLANNED:
        return entry.planned
    return wanted is None or (isinstance(wanted, OwnEntryKind) and entry.kind is wanted)
