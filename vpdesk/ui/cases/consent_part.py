"""What the reporter agreed to, and what was not asked yet."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from vpdesk.domain.timeline import (
    Consent,
    ConsentState,
    Entry,
    EntryId,
    FollowUp,
    Referral,
    Step,
    StepState,
    history_of,
    lost_consent,
)
from vpdesk.ui import tokens
from vpdesk.ui.cases.consent_looks import turn_words
from vpdesk.ui.cases.facts_list import BESIDE, empty, part
from vpdesk.ui.colours import colour
from vpdesk.ui.dates import sentence_case
from vpdesk.ui.filling import filled
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current
from vpdesk.ui.painting import TextBlock, paint_focus_ring, paint_ground
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.plain_words import say_plainly

_LOOKS: dict[ConsentState, tuple[str, Colour]] = {
    ConsentState.GIVEN: ("shield-check", "ok"),
    ConsentState.ASKED: ("circle-dashed", "text2"),
    ConsentState.REFUSED: ("shield-alert", "warn"),
    ConsentState.WITHDRAWN: ("shield-alert", "warn"),
}
_NOT_ASKED: tuple[str, Colour] = ("circle-dashed", "text2")
_LOST: tuple[str, Colour] = ("shield-alert", "warn")
_ICON = 16
_TEXT_LEFT = BESIDE + 24
_PAD = 3
_BETWEEN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentLine:
    """One consent, something planned that lost its own, or a step that ``asks`` for one."""

    purpose: str
    state: str
    look: tuple[str, Colour]
    entry: Entry
    asks: bool = False


class ConsentPart(QWidget):
    """`consent_chosen` carries a consent, or what lost its own.

    `consent_wanted` carries what a new one is for.
    """

    consent_chosen = Signal(object)
    consent_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[QAbstractButton] = []
        self._lines, content = part(self.tr("Consent"))
        self._lines.setSpacing(_BETWEEN)
        self.add_button = add = link_button(self.tr("Record consent"), "plus")
        add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(content)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_entries(self, entries: tuple[Entry, ...], today: date) -> None:
        empty(self._lines)
        self._rows = []
        for line in consent_lines(entries, today):
            button = _ConsentButton(line)
            button.clicked.connect(self._opening(line))
            self._lines.addWidget(button)
            self._rows.append(button)

    def rows(self) -> list[QAbstractButton]:
        """Return the consents as they are shown, from top to bottom."""
        return list(self._rows)

    def _opening(self, line: ConsentLine) -> Callable[[], None]:
        if line.asks:
            return lambda: self.consent_wanted.emit(line.purpose)
        return lambda: self.consent_chosen.emit(line.entry)

    def _add(self) -> None:
        self.consent_wanted.emit("")


def consent_lines(entries: tuple[Entry, ...], today: date) -> list[ConsentLine]:
    """Return the consents, newest first, then what lost its own, then steps without one."""
    lines = [
        ConsentLine(
            purpose=sentence_case(entry.purpose),
            state=turn_words(history_of(entry)[-1], today),
            look=_LOOKS[entry.state],
            entry=entry,
        )
        for entry in entries
        if isinstance(entry, Consent)
    ]
    consents = {each.id: each for each in entries if isinstance(each, Consent)}
    lines += [
        ConsentLine(
            purpose=_named(entry),
            state=_lost_words(entry, consents, today),
            look=_LOST,
            entry=entry,
        )
        for entry in entries
        if isinstance(entry, Step | Referral | FollowUp) and lost_consent(entry, consents)
    ]
    not_asked = QCoreApplication.translate("ConsentPart", "Not asked")
    lines += [
        ConsentLine(
            purpose=term_label(entry.step, current()),
            state=not_asked,
            look=_NOT_ASKED,
            entry=entry,
            asks=True,
        )
        for entry in entries
        if isinstance(entry, Step) and _needs_asking(entry)
    ]
    return lines


def _needs_asking(step: Step) -> bool:
    """Tell whether consent is missing; for what was only discussed there is nothing to ask yet."""
    rests = step.consent_id or step.exception_id
    return step.outside and step.state is StepState.CHOSEN and rests is None


def _named(entry: Step | Referral | FollowUp) -> str:
    match entry:
        case Step():
            return term_label(entry.step, current())
        case Referral():
            return entry.name
        case FollowUp():
            return entry.what


def _lost_words(
    entry: Step | Referral | FollowUp, consents: Mapping[EntryId, Consent], today: date
) -> str:
    """Return what not to do any more, and what happened to the consent."""
    consent = lost_consent(entry, consents)
    if consent is None:
        return ""
    words = QCoreApplication.translate("ConsentPart", "Do not go on: %1")
    if isinstance(entry, Referral):
        words = QCoreApplication.translate("ConsentPart", "Share no more: %1")
    return filled(words, turn_words(history_of(consent)[-1], today).lower())


class _ConsentButton(QAbstractButton):
    def __init__(self, line: ConsentLine) -> None:
        super().__init__()
        self._line = line
        say_plainly(self, line.purpose)
        self.setAccessibleName(f"{line.purpose}, {line.state}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        purpose = TextBlock(self._line.purpose, "label", width - _TEXT_LEFT)
        state = TextBlock(self._line.state, "small", width - _TEXT_LEFT)
        return round(purpose.height + state.height) + 2 * _PAD

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(200))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            paint_ground(painter, self.rect(), colour("hover"), tokens.RADIUS_CONTROL)
        width = self.width() - _TEXT_LEFT
        purpose = TextBlock(self._line.purpose, "label", width)
        icon, ink = self._line.look
        middle = _PAD + (purpose.height + 16) / 2 - _ICON / 2
        paint_icon(painter, QRectF(BESIDE, round(min(middle, 10)), _ICON, _ICON), icon, ink)
        purpose.paint(painter, QPointF(_TEXT_LEFT, _PAD))
        below = QPointF(_TEXT_LEFT, _PAD + purpose.height)
        state_ink: Colour = "warn" if ink == "warn" else "text2"
        TextBlock(self._line.state, "small", width).paint(painter, below, state_ink)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), tokens.RADIUS_CONTROL)
