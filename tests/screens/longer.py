"""English texts that are 30 % longer, as they are in other languages."""

import re

from PySide6.QtCore import QCoreApplication, QTranslator

from vpdesk.paths import translations

_SHARE = 0.3
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|%L?n|%\d|&[a-z]+;)")
_WORD = re.compile(r"[A-Za-z’]+")
_FORMATS = re.compile(r"\bd{1,4}\b|\bM{1,4}\b|\by{2,4}\b")


class Longer(QTranslator):
    """Answers before the other translators of ``app`` until `end`."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._english = QTranslator(self)
        self._english.load("vpdesk_en", str(translations()))
        app.installTranslator(self)

    def end(self) -> None:
        self._app.removeTranslator(self)
        self.deleteLater()

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        english = self._english.translate(context, source, disambiguation or "", n) or source
        return english if _FORMATS.search(english) else longer(english)


def longer(text: str) -> str:
    """Return the text with a third more letters in its words, what is filled in left as it is."""
    owed = 0.0
    pieces = []
    for piece in _KEPT.split(text):
        if _KEPT.fullmatch(piece):
            pieces.append(piece)
            continue
        place = 0
        for word in _WORD.finditer(piece):
            owed += len(word[0]) * _SHARE
            more, owed = int(owed), owed % 1
            pieces.append(piece[place : word.end()] + "e" * more)
            place = word.end()
        pieces.append(piece[place:])
    return "".join(pieces)
