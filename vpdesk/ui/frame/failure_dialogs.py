"""What is shown when something fails: one sentence, or the report of a bug."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from vpdesk.ui.clipboard import copy_public
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.text_area import TextArea


class BugDialog(Dialog):
    """Shows ``report`` on request; it holds places in the code and versions, no content."""

    copied = Signal()

    def __init__(self, parent: QWidget, report: str) -> None:
        super().__init__(parent, self.tr("Something went wrong"), self.tr("Go on"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report = report
        self.cancel_button.hide()
        words = self.tr(
            "What you recorded before is saved. If it happens again, pass the details on."
        )
        self.content.addWidget(text_label(words, "body", wrap=True))
        self._show = link_button(self.tr("Details"))
        self._copy = link_button(self.tr("Copy details"), "copy")
        self._text = TextArea(lines=6)
        self._text.load(report)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Details"))
        self._text.hide()
        self._copy.hide()
        left = Qt.AlignmentFlag.AlignLeft
        self.content.addWidget(self._show, 0, left)
        self.content.addWidget(self._text)
        self.content.addWidget(self._copy, 0, left)
        self._show.clicked.connect(self._unfold)
        self._copy.clicked.connect(self._put_on_clipboard)
        self.confirmed.connect(self.accept)

    def open(self) -> None:
        super().open()
        self.confirm_button.setFocus()

    def _unfold(self) -> None:
        self._show.hide()
        self._text.show()
        self._copy.show()
        self.adjustSize()

    def _put_on_clipboard(self) -> None:
        copy_public(self._report)
        self.copied.emit()


class RefusalDialog(Dialog):
    """Says in one sentence why something could not be done."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent, self.tr("That did not work"), self.tr("Go on"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel_button.hide()
        self.content.addWidget(text_label(words, "body", wrap=True))
        self.confirmed.connect(self.accept)
