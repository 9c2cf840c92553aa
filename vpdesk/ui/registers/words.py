"""The words for the fields of a register, for what is wrong in it, and for the lists it fills."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from vpdesk.domain.registers import RegisterField, RowProblemKind
from vpdesk.domain.terms import Vocabulary

_CONTEXT = "RegisterWords"
_FIELDS = {
    RegisterField.REGISTERED_ON: QT_TRANSLATE_NOOP("RegisterWords", "Date"),
    RegisterField.NUMBER: QT_TRANSLATE_NOOP("RegisterWords", "Own number"),
    RegisterField.ORGANISATION: QT_TRANSLATE_NOOP("RegisterWords", "Organisation"),
    RegisterField.UNIT: QT_TRANSLATE_NOOP("RegisterWords", "Unit"),
    RegisterField.KIND: QT_TRANSLATE_NOOP("RegisterWords", "Kind of contact"),
    RegisterField.CATEGORIES: QT_TRANSLATE_NOOP("RegisterWords", "Categories"),
    RegisterField.REPORTER_POSITION: QT_TRANSLATE_NOOP("RegisterWords", "Position of the reporter"),
    RegisterField.GENDER: QT_TRANSLATE_NOOP("RegisterWords", "Gender"),
    RegisterField.RELATION: QT_TRANSLATE_NOOP("RegisterWords", "Relation to the accused"),
    RegisterField.STEPS: QT_TRANSLATE_NOOP("RegisterWords", "Steps"),
    RegisterField.REFERRALS: QT_TRANSLATE_NOOP("RegisterWords", "Referred to"),
    RegisterField.OUTCOME: QT_TRANSLATE_NOOP("RegisterWords", "Outcome"),
    RegisterField.CHANNEL: QT_TRANSLATE_NOOP("RegisterWords", "Came in through"),
    RegisterField.CONTACTS: QT_TRANSLATE_NOOP("RegisterWords", "Number of contacts"),
    RegisterField.HOURS: QT_TRANSLATE_NOOP("RegisterWords", "Hours"),
    RegisterField.MINUTES: QT_TRANSLATE_NOOP("RegisterWords", "Minutes"),
    RegisterField.CLOSED_ON: QT_TRANSLATE_NOOP("RegisterWords", "Closed on"),
    RegisterField.CODE_NAME: QT_TRANSLATE_NOOP("RegisterWords", "Code name"),
    RegisterField.NOTE: QT_TRANSLATE_NOOP("RegisterWords", "Note"),
}
_PROBLEMS = {
    RowProblemKind.DATE_MISSING: QT_TRANSLATE_NOOP("RegisterWords", "The date is missing"),
    RowProblemKind.DATE_UNREADABLE: QT_TRANSLATE_NOOP("RegisterWords", "This is not a date"),
    RowProblemKind.DATE_IMPOSSIBLE: QT_TRANSLATE_NOOP("RegisterWords", "This date does not exist"),
    RowProblemKind.DATE_TOO_EARLY: QT_TRANSLATE_NOOP("RegisterWords", "This date is too long ago"),
    RowProblemKind.DATE_IN_FUTURE: QT_TRANSLATE_NOOP(
        "RegisterWords", "This date lies in the future"
    ),
    RowProblemKind.CLOSED_BEFORE_REGISTERED: QT_TRANSLATE_NOOP(
        "RegisterWords", "Closed before the first contact"
    ),
    RowProblemKind.NUMBER_UNREADABLE: QT_TRANSLATE_NOOP("RegisterWords", "This is not a number"),
    RowProblemKind.NUMBER_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "RegisterWords", "This number is too large or too small"
    ),
    RowProblemKind.LABEL_TOO_LONG: QT_TRANSLATE_NOOP("RegisterWords", "This text is too long"),
    RowProblemKind.TOO_MANY_VALUES: QT_TRANSLATE_NOOP("RegisterWords", "Too many values"),
    RowProblemKind.MORE_CELLS_THAN_HEADERS: QT_TRANSLATE_NOOP(
        "RegisterWords", "More cells than columns"
    ),
    RowProblemKind.KIND_UNKNOWN: QT_TRANSLATE_NOOP(
        "RegisterWords", "Unknown kind; becomes a report"
    ),
}
_LISTS = {
    Vocabulary.CATEGORY: QT_TRANSLATE_NOOP("RegisterWords", "New categories"),
    Vocabulary.POSITION: QT_TRANSLATE_NOOP("RegisterWords", "New positions"),
    Vocabulary.GENDER: QT_TRANSLATE_NOOP("RegisterWords", "New genders"),
    Vocabulary.RELATION: QT_TRANSLATE_NOOP("RegisterWords", "New relations"),
    Vocabulary.CHANNEL: QT_TRANSLATE_NOOP("RegisterWords", "New channels"),
    Vocabulary.STEP: QT_TRANSLATE_NOOP("RegisterWords", "New steps"),
    Vocabulary.OUTCOME: QT_TRANSLATE_NOOP("RegisterWords", "New outcomes"),
    Vocabulary.REFERRAL_KIND: QT_TRANSLATE_NOOP("RegisterWords", "New kinds of referral"),
}
_FIRST = 4


class _RegisterCounts(QObject):
    def rows(self, number: int) -> str:
        return self.tr("%n row(s)", "", number)

    def cases(self, number: int) -> str:
        return self.tr("%n case(s)", "", number)

    def others(self, number: int) -> str:
        return self.tr("and %n other(s)", "", number)


def field_name(field: RegisterField | None) -> str:
    """Return how a field is called; None is a column that is left out."""
    if field is None:
        return QCoreApplication.translate("RegisterWords", "Leave out")
    return QCoreApplication.translate(_CONTEXT, str(_FIELDS[field]))


def field_choices() -> list[tuple[RegisterField | None, str]]:
    """Return what a column can be, in the order to offer it."""
    return [(None, field_name(None)), *((field, field_name(field)) for field in _FIELDS)]


def problem_words(kind: RowProblemKind) -> str:
    return QCoreApplication.translate(_CONTEXT, str(_PROBLEMS[kind]))


def list_name(vocabulary: Vocabulary) -> str:
    """Return `Nieuwe categorieën` and its like."""
    return QCoreApplication.translate(_CONTEXT, str(_LISTS[vocabulary]))


def rows_words(number: int) -> str:
    """Return `83 rijen`."""
    return _RegisterCounts().rows(number)


def cases_words(number: int) -> str:
    """Return `83 zaken`."""
    return _RegisterCounts().cases(number)


def some_of(words: tuple[str, ...]) -> str:
    """Return the first few, and how many others there are."""
    shown = ", ".join(words[:_FIRST])
    rest = len(words) - _FIRST
    return f"{shown} {_RegisterCounts().others(rest)}" if rest > 0 else shown
