"""Opens the worksheet on breaking secrecy over the story of a case, and closes it again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from vpdesk.domain.cases import Case
from vpdesk.domain.timeline import ConfidentialityException, Entry
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.cases.worksheet_page import WorksheetPage, kept_worksheet


class WorksheetSeat(QStackedWidget):
    """Shows the story, or the page of a worksheet in its place.

    `recorded` carries the entry, None where there is no way back, and how it was before; `turned`
    tells that the other one of the two is shown.
    """

    recorded = Signal(object, object)
    turned = Signal()

    def __init__(self, services: CasePageServices, story: QWidget) -> None:
        super().__init__()
        self._services = services
        self._story = story
        self._case: Case | None = None
        self.page: WorksheetPage | None = None
        self.addWidget(story)

    @property
    def is_open(self) -> bool:
        return self.currentWidget() is not self._story

    def enter(self, case: Case, entries: tuple[Entry, ...]) -> None:
        """Go to another case, where a worksheet that was half typed opens again."""
        same = self._case is not None and self._case.id == case.id
        self._case = case
        if same:
            return
        self.close_page()
        kept = kept_worksheet(self._services.drafts, case)
        worksheets = [each for each in entries if isinstance(each, ConfidentialityException)]
        named = next((each for each in worksheets if str(each.id) == kept), None)
        if kept is not None and (named is not None or not kept):
            self.open(named)

    def open(self, worksheet: ConfidentialityException | None) -> None:
        """Show a worksheet, or a new one, with what was half typed in it."""
        if self._case is None:
            return
        if self.page is None:
            self.page = self._made()
        self.page.open(self._case, worksheet)
        self.setCurrentWidget(self.page)
        self.page.start()
        self.turned.emit()

    def close_page(self) -> None:
        """Show the story again; what is half typed stays kept."""
        if self.is_open and self.page is not None:
            self.page.forget()
            self.setCurrentWidget(self._story)
            self.turned.emit()

    def forget(self) -> None:
        """Show no case any more."""
        self.close_page()
        self._case = None

    def _made(self) -> WorksheetPage:
        page = WorksheetPage(self._services)
        page.recorded.connect(self.recorded)
        page.left.connect(self.close_page)
        self.addWidget(page)
        return page
