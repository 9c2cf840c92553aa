"""Tells what failed, one thing at a time."""

from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget

from vpdesk.ui.errors import bug_report, words_for


def is_about_lost_text(problem: Exception | None) -> bool:
    """Tell whether nothing but half-typed text was lost, which the next process can say, too."""
    from vpdesk.services.errors import DraftsNotKept

    return isinstance(problem, DraftsNotKept)


class Failures(QObject):
    """Shows dialogs over a window; what is no failure of the program ends it."""

    def __init__(self, app: QCoreApplication, window: QWidget) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._shown: QDialog | None = None

    def tell(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Say what could not be done; for a bug offer a report without any content.

        What fails while that is read mostly fails for the same reason, and is not told.
        """
        from vpdesk.ui.frame.failure_dialogs import BugDialog, RefusalDialog

        if not isinstance(error, Exception):
            self._app.quit()
        elif self._shown is None:
            words = words_for(error)
            self._shown = (
                BugDialog(self._window, bug_report(kind, trace))
                if words is None
                else RefusalDialog(self._window, words)
            )
            self._shown.destroyed.connect(self._forget)
            self._shown.open()

    def tell_not_kept(self) -> None:
        """Say that half-typed text was lost at the lock before this start."""
        from vpdesk.services.errors import DraftsNotKept

        lost = DraftsNotKept()
        self.tell(type(lost), lost, None)

    def _forget(self) -> None:
        self._shown = None
