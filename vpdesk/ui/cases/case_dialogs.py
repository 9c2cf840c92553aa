"""Opens the dialogs over the case that is shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseFacts, CaseId, ReporterDraft
from vpdesk.domain.timeline import Entry
from vpdesk.ui.cases.aftercare_dialog import AftercareDialog
from vpdesk.ui.cases.case_choice_dialog import CaseChoiceDialog
from vpdesk.ui.cases.case_facts_dialog import CaseFactsDialog
from vpdesk.ui.cases.case_lifecycle import CaseLifecycle
from vpdesk.ui.cases.case_paper_dialog import CasePaperDialog
from vpdesk.ui.cases.code_name_dialog import CodeNameDialog
from vpdesk.ui.cases.name_words import reporter_warning
from vpdesk.ui.cases.reporter_dialog import ReporterDialog
from vpdesk.ui.cases.services import CasePageServices


class CaseDialogs(QObject):
    """`closed` carries what leads back to before a case was closed.

    `entry_wanted` carries a kind of entry that it still lacked. `done` carries what was done in
    words, the words of a way back and that way.
    """

    closed = Signal(object)
    entry_wanted = Signal(object)
    done = Signal(str, str, object)

    def __init__(self, page: QWidget, services: CasePageServices) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self.lifecycle = CaseLifecycle(page, services)
        self.lifecycle.done.connect(self.done)

    def rename(self, case_id: CaseId) -> None:
        services, case = self._services, self._services.cases.get(case_id)
        dialog = CodeNameDialog(self._page, services.cases, services.drafts, case)
        back = partial(services.cases.rename, case_id, case.code_name)
        dialog.renamed.connect(partial(self._tell, self.tr("Code name changed."), back))
        dialog.open()

    def close_case(self, case_id: CaseId) -> None:
        """Have the facts that count looked at once more, and close the case."""
        self._open_facts(case_id, closing=True)

    def change_facts(self, case_id: CaseId) -> None:
        self._open_facts(case_id, closing=False)

    def change_reporter(self, case_id: CaseId) -> None:
        services = self._services
        card = services.reporters.card(case_id)
        warn = reporter_warning(services.people, services.cases.get(case_id))
        dialog = ReporterDialog(
            self._page, services.reporters, services.drafts, case_id, card, warn
        )
        dialog.changed.connect(partial(self._tell_reporter, case_id))
        dialog.open()

    def plan_aftercare(self, case_id: CaseId) -> None:
        services, case = self._services, self._services.cases.get(case_id)
        dialog = AftercareDialog(
            self._page, services.aftercare, services.drafts, case, services.today
        )
        dialog.planned.connect(self._tell_planned)
        dialog.open()

    def choose_case(self, chosen: Callable[[CaseId], None], new_wanted: Callable[[], None]) -> None:
        """Ask which running case something is for, or for a new one where none is running."""
        dialog = CaseChoiceDialog(self._page, self._services.cases)
        dialog.chosen.connect(chosen)
        dialog.new_wanted.connect(new_wanted)
        dialog.open()

    def print_case(self, case_id: CaseId) -> None:
        """Show the file of a case, to be printed."""
        services = self._services
        card = services.reporters.card(case_id)
        CasePaperDialog(self._page, services.papers, case_id, card).open()

    def _tell_planned(self, planned: tuple[Entry, ...]) -> None:
        back = partial(self._services.aftercare.take_back, planned)
        self._tell(self.tr("Aftercare planned."), back)

    def _tell_facts(self, case_id: CaseId, before: CaseFacts) -> None:
        back = partial(self._services.cases.change_facts, case_id, before)
        self._tell(self.tr("Features changed."), back)

    def _tell_reporter(self, case_id: CaseId, before: ReporterDraft) -> None:
        back = partial(self._services.reporters.change, case_id, before)
        self._tell(self.tr("Details of the reporter changed."), back)

    def _tell(self, words: str, back: Callable[[], object]) -> None:
        self.done.emit(words, self.tr("Undo"), back)

    def _open_facts(self, case_id: CaseId, *, closing: bool) -> None:
        case = self._services.cases.get(case_id)
        dialog = CaseFactsDialog(self._page, self._services, case, closing=closing)
        dialog.closed.connect(self.closed)
        dialog.changed.connect(partial(self._tell_facts, case_id))
        dialog.entry_wanted.connect(self.entry_wanted)
        dialog.open()
