"""The words for the parts of an instruction sheet, and for how it stands."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from vpdesk.domain.instruction_sheets import InstructionPart
from vpdesk.services.organisations.instruction_sheets import SheetState
from vpdesk.ui.dates import long_date
from vpdesk.ui.filling import filled

_LABELS: Mapping[InstructionPart, object] = {
    InstructionPart.STAND_IN: QT_TRANSLATE_NOOP("Instructions", "Who stands in, how to reach them"),
    InstructionPart.CALL: QT_TRANSLATE_NOOP("Instructions", "Whom to call at the organisation"),
    InstructionPart.NOT_CALL: QT_TRANSLATE_NOOP("Instructions", "Whom not to call"),
    InstructionPart.COVERED: QT_TRANSLATE_NOOP("Instructions", "Where reporters can go meanwhile"),
    InstructionPart.TELL: QT_TRANSLATE_NOOP("Instructions", "What to tell to whom"),
    InstructionPart.MAY: QT_TRANSLATE_NOOP("Instructions", "What the stand-in may do"),
    InstructionPart.MAY_NOT: QT_TRANSLATE_NOOP("Instructions", "What the stand-in may not do"),
    InstructionPart.SEALED: QT_TRANSLATE_NOOP("Instructions", "Where the sealed things lie"),
    InstructionPart.PRACTICE: QT_TRANSLATE_NOOP("Instructions", "The practice"),
}
_HINTS: Mapping[InstructionPart, object] = {
    InstructionPart.NOT_CALL: QT_TRANSLATE_NOOP(
        "Instructions", "Functions rather than names: who could be part of a report."
    ),
    InstructionPart.SEALED: QT_TRANSLATE_NOOP(
        "Instructions", "Where, and who knows part 2. Never write a code on this sheet."
    ),
    InstructionPart.PRACTICE: QT_TRANSLATE_NOOP(
        "Instructions", "Name, address and who has the key of the office."
    ),
}


def part_label(part: InstructionPart) -> str:
    """Return what a part is called."""
    return QCoreApplication.translate("Instructions", str(_LABELS[part]))


def part_hint(part: InstructionPart) -> str:
    """Return what to write in a part; empty where that is plain."""
    hint = _HINTS.get(part)
    return "" if hint is None else QCoreApplication.translate("Instructions", str(hint))


def seen_words(state: SheetState) -> str:
    """Return when a sheet was last gone through."""
    if state.seen_on is None:
        return QCoreApplication.translate("Instructions", "Not gone through yet")
    words = QCoreApplication.translate("Instructions", "Gone through on %1")
    if state.is_due:
        words = QCoreApplication.translate(
            "Instructions", "Gone through on %1, more than a year ago"
        )
    return filled(words, long_date(state.seen_on))


def missing_words(missing: int) -> str:
    """Return how many parts are empty; nothing when none is."""
    return MissingWords().empty(missing) if missing else ""


class MissingWords(QObject):
    """Words what a sheet lacks."""

    def empty(self, parts: int) -> str:
        return self.tr("%n part(s) still empty", "", parts)
