"""Says who may also be somebody else, and what was decided about it."""

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from vpdesk.domain.people import (
    Conflict,
    Handling,
    Involved,
    MentionedCase,
    Pattern,
    PersonRole,
)
from vpdesk.ui.filling import filled

_MOST_CASES = 4
_OTHERS: dict[PersonRole, object] = {
    PersonRole.REPORTER: QT_TRANSLATE_NOOP("PeopleWords", "reporter in %1"),
    PersonRole.WITNESS: QT_TRANSLATE_NOOP("PeopleWords", "witness in %1"),
    PersonRole.ACCUSED: QT_TRANSLATE_NOOP("PeopleWords", "accused in %1"),
    PersonRole.CONTACT_PERSON: QT_TRANSLATE_NOOP(
        "PeopleWords", "contact person of the organisation"
    ),
    PersonRole.INTERNAL_ADVISER: QT_TRANSLATE_NOOP(
        "PeopleWords", "internal confidential adviser of the organisation"
    ),
    PersonRole.ADVISER: QT_TRANSLATE_NOOP("PeopleWords", "you yourself"),
}
_RECEIVES = QT_TRANSLATE_NOOP("PeopleWords", "contact person who receives the annual report")
_OWN: dict[PersonRole, object] = {
    PersonRole.REPORTER: QT_TRANSLATE_NOOP("PeopleWords", "The reporter may also be: %1."),
    PersonRole.WITNESS: QT_TRANSLATE_NOOP("PeopleWords", "The witness may also be: %1."),
    PersonRole.ACCUSED: QT_TRANSLATE_NOOP("PeopleWords", "The accused may also be: %1."),
}
_HANDLINGS: dict[Handling, object] = {
    Handling.ASKED_EACH: QT_TRANSLATE_NOOP("PeopleWords", "Asked each reporter separately"),
    Handling.TOGETHER: QT_TRANSLATE_NOOP(
        "PeopleWords", "The reporters act together, with the consent of each"
    ),
    Handling.TREND_TOLD: QT_TRANSLATE_NOOP(
        "PeopleWords", "Told the organisation of a trend, without people"
    ),
    Handling.HANDED_OVER: QT_TRANSLATE_NOOP("PeopleWords", "Handed one of the two over"),
    Handling.ONE_SIDE: QT_TRANSLATE_NOOP(
        "PeopleWords", "I stay with the reporter and referred the other on"
    ),
    Handling.CONSULTED: QT_TRANSLATE_NOOP("PeopleWords", "Consulted a colleague, without names"),
    Handling.LEFT: QT_TRANSLATE_NOOP("PeopleWords", "Do nothing with it for now"),
    Handling.DIFFERENT_PEOPLE: QT_TRANSLATE_NOOP("PeopleWords", "They are not the same person"),
}


class _Several(QObject):
    """Numbers in words: only in `tr` does lupdate see that a text has plural forms."""

    def and_more(self, cases: int) -> str:
        return self.tr("%1 and %n more", "", cases)

    def others(self, reporters: int) -> str:
        return self.tr("%n other reporter(s) name the same accused: %1.", "", reporters)


def handling_words(handling: Handling) -> str:
    return _told(_HANDLINGS[handling])


def case_words(case: MentionedCase) -> str:
    """Return a case by its code name and number."""
    return f"{case.code_name} ({case.number})"


def cases_words(cases: Sequence[MentionedCase]) -> str:
    """Return several cases; those above the fourth are counted."""
    named = ", ".join(case_words(case) for case in islice(cases, _MOST_CASES))
    more = len(cases) - _MOST_CASES
    if more <= 0:
        return named
    return filled(_Several().and_more(more), named)


def other_words(other: Involved) -> str:
    """Return in which other role somebody figures, and where; never the name."""
    if other.role is PersonRole.CONTACT_PERSON and other.receives_report:
        return _told(_RECEIVES)
    return filled(_told(_OTHERS[other.role]), case_words(other.case) if other.case else "")


def matter_words(matter: Pattern | Conflict) -> str:
    """Return what there is to know, in one sentence."""
    if isinstance(matter, Conflict):
        return filled(_told(_OWN[matter.own.role]), other_words(matter.other))
    return filled(_Several().others(matter.reporters - 1), cases_words(matter.others))


def matter_caption(matter: Pattern | Conflict) -> str:
    if isinstance(matter, Conflict):
        return QCoreApplication.translate("PeopleWords", "Role conflict")
    return QCoreApplication.translate("PeopleWords", "Pattern")


def warning_words(found: Sequence[Involved]) -> str:
    """Return the warning below a name that may be of these people; empty without any."""
    if not found:
        return ""
    others = ", ".join(dict.fromkeys(map(other_words, found)))
    words = QCoreApplication.translate("PeopleWords", "This may also be: %1. You can go on.")
    return filled(words, others)


def mentioned_words(cases: Sequence[MentionedCase]) -> str:
    """Return the remark below an accused whom other cases may name as well."""
    if not cases:
        return ""
    words = QCoreApplication.translate(
        "PeopleWords", "May be the same as the accused in %1. Use the same words if so."
    )
    return filled(words, cases_words(cases))


def _told(source: object) -> str:
    return QCoreApplication.translate("PeopleWords", str(source))
