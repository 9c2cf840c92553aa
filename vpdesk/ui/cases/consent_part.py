"""What the reporter agreed to, and what was not asked yet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from vpdesk.domain.timeline import Consent, ConsentState, Entry, Step, StepState
from vpdesk.ui import tokens
from vpdesk.ui.cases.facts_list import BESIDE, empty, part
from vpdesk.ui.colours import colour
from vpdesk.ui.dates import sentence_case, short_date
from vpdesk.ui.icons import paint_icon
from vpdesk.ui.labels import label, term_label
from vpdesk.ui.language import current
from vpdesk.ui.painting import TextBlock, paint_focus_ring, paint_ground
from vpdesk.ui.tokens import Colour
from vpdesk.ui.widgets.buttons import link_button
from vpdesk.ui.widgets.plain_words import say_plainly

_LOOKS: dict[ConsentState | None, tuple[str, Colour]] = {
    ConsentState.GIVEN: ("shield-check", "ok"),
    ConsentState.ASKED: ("circle-dashed", "text2"),
    ConsentState.WITHDRAWN: ("shield-alert", "warn"),
    None: ("circle-dashed", "text2"),
}
_ICON = 16
_TEXT_LEFT = BESIDE + 24
_PAD = 3
_BETWEEN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentLine:
    """One consent, or one that a step still needs (``entry`` is that step)."""

    purpose: str
    state: str
    look: tuple[str, Colour]
    entry: Entry


class ConsentPart(QWidget):
    """`consent_chosen` carries a consent; `consent_wanted` what a new one is for."""

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
        if isinstance(line.entry, Consent):
            return lambda: self.consent_chosen.emit(line.entry)
        return lambda: self.consent_wanted.emit(line.purpose)

    def _add(self) -> None:
        self.consent_wanted.emit("")


def consent_lines(entries: tuple[Entry, ...], today: date) -> list[ConsentLine]:
    """Return the consents, newest first, then the steps for which none was asked."""
    lines = [
        ConsentLine(
            purpose=sentence_case(entry.purpose),
            state=_state(entry, today),
            look=_LOOKS[entry.state],
            entry=entry,
        )
        for entry in entries
        if isinstance(entry, Consent)
    ]
    not_asked = QCoreApplication.translate("ConsentPart", "Not asked")
    lines += [
        ConsentLine(
            purpose=term_label(entry.step, current()),
            state=not_asked,
            look=_LOOKS[None],
            entry=entry,
        )
        for entry in entries
        if isinstance(entry, Step) and _needs_asking(entry)
    ]
    return lines


def _needs_asking(step: Step) -> bool:
    return step.outside and step.state is not StepState.DONE and step.consent_id is None


def _state(consent: Consent, today: date) -> str:
    day = consent.withdrawn_on or consent.on
    shown = short_date(day, today).split(" ", 1)[1]
    words = f"{label(consent.state)} {shown}"
    form = f" · {label(consent.form).lower()}"
    return words + form if consent.state is ConsentState.GIVEN else words


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
        TextBlock(self._line.state, "small", width).paint(painter, below, "text2")
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), tokens.RADIUS_CONTROL)
