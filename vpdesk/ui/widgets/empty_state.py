"""What stands where nothing is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from vpdesk.ui import tokens
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import text_label

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EmptyState(QWidget):
    """An icon, a heading, one sentence and at most one button, in the upper half."""

    def __init__(
        self,
        icon: str,
        heading: str,
        sentence: str = "",
        button: QPushButton | None = None,
        *,
        width: int = tokens.EMPTY_STATE_WIDTH,
    ) -> None:
        super().__init__()
        as_pane(self)
        self._heading = text_label("", "heading", wrap=True)
        self._sentence = text_label("", "body", "text2", wrap=True)
        for label in (self._heading, self._sentence):
            label.setAlignment(_CENTRE)
            label.setFixedWidth(width)
        column = QVBoxLayout(self)
        column.setSpacing(tokens.TIGHT)
        column.addStretch(2)
        column.addWidget(IconMark(icon, "input", 32), 0, _CENTRE)
        column.addSpacing(tokens.SMALL)
        column.addWidget(self._heading, 0, _CENTRE)
        column.addWidget(self._sentence, 0, _CENTRE)
        if button is not None:
            column.addSpacing(tokens.MEDIUM)
            column.addWidget(button, 0, _CENTRE)
        column.addStretch(3)
        self.say(heading, sentence)

    def say(self, heading: str, sentence: str = "") -> None:
        for label, text in ((self._heading, heading), (self._sentence, sentence)):
            label.setText(text)
            # Else the layout gives an aligned label the height of its widest line breaks.
            label.setFixedHeight(max(label.heightForWidth(label.width()), 0))
        show_inside(self._sentence, bool(sentence))
