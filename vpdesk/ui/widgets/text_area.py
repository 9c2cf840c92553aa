"""A field for text of several lines that grows with what is typed."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.fonts import font, metrics
from vpdesk.ui.traces import as_sensitive

_MARGIN, _FRAME = 3, 16


class TextArea(QPlainTextEdit):
    """Plain text; Tab leaves it. It is as high as its lines, between two numbers of them."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        lines: int = 3,
        most_lines: int = 14,
    ) -> None:
        super().__init__(parent)
        self._least, self._most = lines, most_lines
        self.setFont(font("body"))
        as_sensitive(self)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def set_lines(self, least: int, most: int) -> None:
        """Be as high as this many lines at least and at most."""
        self._least, self._most = least, most
        self._fit()

    def text(self) -> str:
        return self.toPlainText()

    def load(self, text: str) -> None:
        """Show another text; what was there before cannot be brought back by undo."""
        self.setPlainText(text)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    def is_changed(self) -> bool:
        """Tell whether something was typed since `load`."""
        return self.document().isModified()

    def _fit(self) -> None:
        typed = int(self.document().size().height())
        lines = min(max(typed, self._least), self._most)
        height = lines * metrics("body").lineSpacing() + 2 * _MARGIN + _FRAME
        empty = self._least * tokens.TYPE["body"].line + tokens.WIDE
        self.setFixedHeight(max(height, empty if self._least > 1 else tokens.INPUT_HEIGHT))
