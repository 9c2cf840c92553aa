"""Lets attachments come in before the desk is made anew, which would break them off."""

from collections.abc import Callable
from functools import partial, wraps
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.files.attaching import Attaching
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text import text_label

_View = TypeVar("_View", bound=QWidget)
_Given = ParamSpec("_Given")


class AttachmentsFirst(Dialog):
    """Goes on by itself when all files are in; what could not come in is said first."""

    def __init__(self, view: QWidget, attaching: Attaching, go_on: Callable[[], None]) -> None:
        title = self.tr("An attachment is still being added")
        super().__init__(view, title, self.tr("Stop adding"))
        self._go_on = go_on
        self._words = text_label(
            self.tr(
                "vpdesk goes on when it is in the case. If you stop, what is not in yet is not "
                "added; the files stay where they are."
            ),
            "body",
            wrap=True,
        )
        self.content.addWidget(self._words)
        self.confirmed.connect(attaching.cancel)
        attaching.said.connect(self._end)
        self._attaching = attaching
        self._told: tuple[str, str] | None = None
        self.finished.connect(self.deleteLater)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        told, self._told = self._told, None
        if told is not None:
            QTimer.singleShot(0, self, partial(self._end, *told))

    def _end(self, told: str, kind: str) -> None:
        if not self.isVisible():
            # The privacy screen lies over all: nothing is made anew below it.
            self._told = (told, kind)
            return
        if kind != "warn":
            self._leave()
            return
        self._words.setText(told)
        self.set_title(self.tr("Not everything was added"), self.tr("Go on"))
        self.confirmed.disconnect(self._attaching.cancel)
        self.confirmed.connect(self._leave)

    def _leave(self) -> None:
        self.accept()
        self._go_on()


def attachments_first(
    act: Callable[Concatenate[_View, _Given], None],
) -> Callable[Concatenate[_View, _Given], None]:
    """Let an act of a view, which makes it anew, wait for the files that are being added."""

    @wraps(act)
    def run(view: _View, /, *given: _Given.args, **named: _Given.kwargs) -> None:
        for page in view.findChildren(CasesPage):
            if page.story.attaching.is_busy:
                go_on = partial(act, view, *given, **named)
                AttachmentsFirst(view, page.story.attaching, go_on).open()
                return
        act(view, *given, **named)

    return run
