"""The sentences below a field that cannot be recorded as it is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from vpdesk.domain.problems import Problem, Reason
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.time_edit import TimeEdit

_SENTENCES: dict[Reason, object] = {
    Reason.REQUIRED: QT_TRANSLATE_NOOP("Problems", "Fill this in."),
    Reason.TOO_LONG: QT_TRANSLATE_NOOP("Problems", "This text is too long."),
    Reason.IN_THE_FUTURE: QT_TRANSLATE_NOOP("Problems", "This date lies in the future."),
    Reason.TOO_OLD: QT_TRANSLATE_NOOP("Problems", "This date lies before 1990."),
    Reason.BEFORE_START: QT_TRANSLATE_NOOP("Problems", "This date lies before the start."),
    Reason.NOT_TO_COME: QT_TRANSLATE_NOOP("Problems", "Choose a day after today."),
    Reason.OVERLAPS: QT_TRANSLATE_NOOP("Problems", "This day lies in another period already."),
    Reason.TOO_SMALL: QT_TRANSLATE_NOOP("Problems", "This is less than the number before it."),
    Reason.NEGATIVE: QT_TRANSLATE_NOOP("Problems", "This is less than nothing."),
    Reason.TOO_LARGE: QT_TRANSLATE_NOOP("Problems", "This number is too large."),
    Reason.NEEDS_CONSENT: QT_TRANSLATE_NOOP(
        "Problems", "This needs a consent that was given by then."
    ),
    Reason.ALREADY_IN_USE: QT_TRANSLATE_NOOP("Problems", "This name is already in use."),
    Reason.ALREADY_TOLD: QT_TRANSLATE_NOOP(
        "Problems", "A report about this day left already. Choose a later one."
    ),
}


def problem_words(problem: Problem, required: str = "") -> str:
    """Return what is wrong with a field; `required` says what to do where it is empty."""
    if problem.reason is Reason.REQUIRED and required:
        return required
    return QCoreApplication.translate("Problems", str(_SENTENCES[problem.reason]))


def unreadable_words(control: QWidget) -> str:
    """Return how to type what a field is for."""
    match control:
        case DateEdit():
            return QCoreApplication.translate("Problems", "Type a date, such as 21-11-2025.")
        case DurationEdit():
            return hours_words()
        case TimeEdit():
            return QCoreApplication.translate("Problems", "Type a time, such as 15:00.")
        case _:
            return QCoreApplication.translate("Problems", "Type a number.")


def hours_words() -> str:
    """Return how hours can be typed."""
    return QCoreApplication.translate("Problems", "Type hours, such as 1.5, 1:30 or 90m.")
