"""What may and what may not be done where people figure in several cases or roles.

In our own words, after the profile and the code of conduct of the LVV, the Dutch association of
confidential advisers: consent of each reporter, no inquiry, never two sides of one matter.
"""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vpdesk.domain.people import Conflict, Pattern, PersonRole
from vpdesk.ui import tokens
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.icon_mark import IconMark
from vpdesk.ui.widgets.text import text_label

_PATTERN_MAY: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "MatterGuidance", "Ask each reporter separately whether you may say that there are others."
    ),
    QT_TRANSLATE_NOOP(
        "MatterGuidance",
        "Ask each reporter separately whether they would want to know the other, or act together.",
    ),
    QT_TRANSLATE_NOOP(
        "MatterGuidance",
        "Tell the organisation of a trend, without people and only if nobody can be recognised.",
    ),
    QT_TRANSLATE_NOOP(
        "MatterGuidance", "Consult a colleague, without names and without the organisation."
    ),
)
_PATTERN_MAY_NOT: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "MatterGuidance",
        "Let a reporter know that there is another, or who it is, without the consent of that one.",
    ),
    QT_TRANSLATE_NOOP(
        "MatterGuidance",
        "Compare what they tell to find out what happened: you do not investigate.",
    ),
    QT_TRANSLATE_NOOP(
        "MatterGuidance",
        "Tell the accused, or anybody who can guess who it is about, that several people came.",
    ),
)
_CONFLICT_MAY: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "MatterGuidance", "Stay with one of the two and hand the other over to a colleague."
    ),
    QT_TRANSLATE_NOOP(
        "MatterGuidance", "Say that you cannot take this case, without giving the reason."
    ),
    QT_TRANSLATE_NOOP(
        "MatterGuidance", "Consult a colleague, without names and without the organisation."
    ),
)
_CONFLICT_MAY_NOT: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("MatterGuidance", "Assist the reporter and the accused of one matter both."),
    QT_TRANSLATE_NOOP("MatterGuidance", "Use with the one what you know from the other."),
)
_AT_HAND: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "MatterGuidance", "Speak about this case, or about a trend, with this contact person."
    ),
)
_YOURSELF: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("MatterGuidance", "Take a case in which you are involved yourself."),
)


def guidance(matters: Sequence[Pattern | Conflict]) -> QWidget:
    """Return what may be done with these matters, and below it what may not."""
    may, may_not = _sentences(matters)
    area = QWidget()
    column = QVBoxLayout(area)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.SMALL)
    for heading, icon, ink, sentences in (
        (QCoreApplication.translate("MatterGuidance", "You may"), "check", "ok", may),
        (QCoreApplication.translate("MatterGuidance", "You may not"), "x", "danger", may_not),
    ):
        column.addWidget(text_label(heading, "labelstrong"))
        for sentence in sentences:
            column.addLayout(_line(sentence, icon, ink))
    return area


def _sentences(matters: Sequence[Pattern | Conflict]) -> tuple[list[str], list[str]]:
    may: dict[object, None] = {}
    may_not: dict[object, None] = {}
    for matter in matters:
        if isinstance(matter, Pattern):
            may |= dict.fromkeys(_PATTERN_MAY)
            may_not |= dict.fromkeys(_PATTERN_MAY_NOT)
            continue
        may |= dict.fromkeys(_CONFLICT_MAY)
        if matter.other.role is PersonRole.ADVISER:
            may_not |= dict.fromkeys(_YOURSELF)
        elif matter.other.case is None:
            may_not |= dict.fromkeys(_AT_HAND)
        else:
            may_not |= dict.fromkeys(_CONFLICT_MAY_NOT)
    return _told(may), _told(may_not)


def _told(sources: dict[object, None]) -> list[str]:
    return [QCoreApplication.translate("MatterGuidance", str(source)) for source in sources]


def _line(sentence: str, icon: str, ink: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(tokens.SMALL)
    mark: Colour = "ok" if ink == "ok" else "danger"
    row.addWidget(IconMark(icon, mark, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text_label(sentence, wrap=True), 1)
    return row
