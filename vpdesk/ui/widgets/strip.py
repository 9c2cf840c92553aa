"""Strips: a line of explanation inside a page."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from vpdesk.ui import tokens
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.text import restyle, set_tone, text_label

StripKind = Literal["neutral", "accent", "warn", "ok", "danger"]

_LOOKS: dict[StripKind, tuple[str, Colour, Colour]] = {
    "neutral": ("info", "text2", "text2"),
    "accent": ("shield-check", "accenttext", "text2"),
    "warn": ("triangle-alert", "warn", "warn"),
    "ok": ("circle-check", "ok", "text2"),
    "danger": ("circle-alert", "danger", "danger"),
}


class Strip(QFrame):
    """Neutral, accent (explains) or amber (asks to check), with at most one link."""

    link_clicked = Signal()

    def __init__(
        self, text: str = "", kind: StripKind = "neutral", link: str = "", icon: str = ""
    ) -> None:
        super().__init__()
        self._icon = IconMark("info", "text2", 18)
        self._text = text_label("", "small", wrap=True)
        self._text.setContentsMargins(0, tokens.TIGHT, 0, tokens.TIGHT)
        self._link = link_button("")
        self._link.clicked.connect(self.link_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(
            tokens.MEDIUM, tokens.TIGHT, tokens.MEDIUM - tokens.HAIR, tokens.TIGHT
        )
        row.setSpacing(tokens.SMALL)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self._link)
        self.setMinimumHeight(36)
        self.say(text, kind, link, icon)

    def name_link(self, spoken: str) -> None:
        """Let a screen reader say more than the link shows, until another text is shown."""
        self._link.setAccessibleName(spoken)

    def say(self, text: str, kind: StripKind = "neutral", link: str = "", icon: str = "") -> None:
        """Show another text; without a text the strip is hidden."""
        usual, mark, ink = _LOOKS[kind]
        self._icon.show_icon(icon or usual, mark)
        self._text.setText(text)
        set_tone(self._text, ink)
        self._link.setText(link)
        self._link.setAccessibleName("")
        show_inside(self._link, bool(link))
        self.setProperty("strip", kind)
        restyle(self)
        show_inside(self, bool(text))

    def text(self) -> str:
        return self._text.text()
