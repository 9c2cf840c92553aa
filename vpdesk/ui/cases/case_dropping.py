"""Takes files that are dropped anywhere on a case, also on a text that is being written."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from vpdesk.domain.attachment_errors import AttachmentError
from vpdesk.ui.cases.drop_hint import DropHint
from vpdesk.ui.errors import words_for
from vpdesk.ui.filling import filled

_MOST_LOOKED_AT = 20
"""Files that are looked at while they are dragged; any further one is only when it is let go."""

_COMING = QDragEnterEvent | QDragMoveEvent | QDropEvent


class CaseDropping(QObject):
    """`dropped` carries the files. A row of the list beside the case is another case: no place.

    ``closed`` says why nothing can be added now, "" when it can; ``refusal`` why one file cannot.
    """

    dropped = Signal(object)

    def __init__(
        self,
        page: QWidget,
        list_pane: QWidget,
        *,
        closed: Callable[[], str],
        refusal: Callable[[Path], AttachmentError | None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._list = list_pane
        self._closed = closed
        self._refusal = refusal
        self._title, self._below, self._welcome = "", "", False
        self.hint = DropHint(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def pass_on(self, area: QWidget) -> None:
        """Let files that are dropped on the texts in ``area`` go to the case, not into the text."""
        for part in area.findChildren(QWidget):
            if part.acceptDrops():
                part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave and watched is self._page:
            self.hint.hide()
        if not isinstance(event, _COMING) or not (files := files_in(event.mimeData())):
            return False
        if watched is not self._page:
            event.ignore()
        elif event.type() == QEvent.Type.DragEnter:
            self._look_at(files)
            event.acceptProposedAction()
        else:
            self._follow(event, files)
        return True

    def _follow(self, event: QDragMoveEvent | QDropEvent, files: Sequence[Path]) -> None:
        inside = self._area().contains(event.position().toPoint())
        taken = inside and self._welcome
        event.setAccepted(taken)
        if taken:
            event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.hint.hide()
            if taken:
                self.dropped.emit(files)
        elif not inside:
            self.hint.hide()
        elif self.hint.isHidden():
            self.hint.say(self._area(), self._title, self._below, welcome=self._welcome)

    def _area(self) -> QRect:
        left = self._list.mapTo(self._page, QPoint(self._list.width(), 0)).x()
        return self._page.rect().adjusted(left, 0, 0, 0)

    def _look_at(self, files: Sequence[Path]) -> None:
        """Find out what is to be said of these files, once for as long as they are dragged."""
        if closed := self._closed():
            self._title, self._below, self._welcome = closed, "", False
            return
        looked_at = files[:_MOST_LOOKED_AT]
        refusals = [error for path in looked_at if (error := self._refusal(path)) is not None]
        why = (words_for(refusals[0]) or "") if refusals else ""
        self._welcome = len(refusals) < len(files)
        self._below = why
        if not self._welcome:
            self._title = self.tr("This cannot be added")
            return
        self._title = self.tr("Let go to add as an attachment")
        if len(files) > 1:
            self._title = self.tr("Let go to add %n attachment(s)", "", len(files) - len(refusals))
        if refusals:
            rest = self.tr("%n file(s) stay outside: %1", "", len(refusals))
            self._below = filled(rest, why)


def files_in(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
