"""The words that vpdesk asks to look at in texts that leave, one a line."""

from PySide6.QtCore import QObject, QTimer

from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.text import text_label
from vpdesk.ui.widgets.text_area import TextArea

_PAUSE_MS = 400
_LINES, _MOST_LINES = 4, 12


class TextPhrases(QObject):
    """A list to type in; it is kept soon after the last key."""

    def __init__(self, checks: TextChecks) -> None:
        super().__init__()
        self._checks = checks
        self._unkept = False
        self.area = TextArea(lines=_LINES, most_lines=_MOST_LINES)
        self.area.load("\n".join(checks.phrases()))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.area.textChanged.connect(self._wait)

    def card(self) -> Card:
        heading = self.tr("Words to look out for")
        hint = self.tr("One phrase a line. In texts that leave, vpdesk asks you to look at them.")
        self.area.setAccessibleName(heading)
        self.area.setAccessibleDescription(hint)
        card = Card(heading)
        card.add(text_label(hint, "small", "text2", wrap=True))
        card.add(self.area)
        return card

    def keep(self) -> None:
        """Keep what was typed since the last pause."""
        if self._unkept:
            self._unkept = False
            self._checks.keep_phrases(self.area.text().splitlines())

    def _wait(self) -> None:
        self._unkept = True
        self._pause.start()
