"""Opens the talk about options of a case, and offers the way back from what it recorded."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.domain.cases import CaseId
from vpdesk.domain.discussed_options import RecordedOptions
from vpdesk.ui.cases.options_dialog import OptionsDialog
from vpdesk.ui.cases.services import CasePageServices


class CaseOptions(QObject):
    """`done` carries the words, the words for the way back and the way back itself."""

    done = Signal(str, str, object)
    changed = Signal()

    def __init__(self, services: CasePageServices, over: QWidget) -> None:
        super().__init__(over)
        self._services = services
        self._over = over
        self.dialog: OptionsDialog | None = None

    def discuss(self, case_id: CaseId) -> None:
        """Show the options of the organisation, with what was recorded of them in the case."""
        self.dialog = OptionsDialog(self._over, self._services, case_id)
        self.dialog.recorded.connect(self._tell)
        self.dialog.open()

    def _tell(self, recorded: RecordedOptions) -> None:
        self.changed.emit()
        words = self.tr("Options recorded.")
        self.done.emit(words, self.tr("Undo"), partial(self._take_back, recorded))

    def _take_back(self, recorded: RecordedOptions) -> None:
        self._services.discussed_options.take_back(recorded)
        self.changed.emit()
