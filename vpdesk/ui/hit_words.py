"""Says why words in a text ask for attention."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from vpdesk.domain.text_hits import Hit, HitReason, Level, TermKind

_CONTEXT = "HitWords"
_LONGEST = 40
_REASONS = {
    HitReason.NAME: QT_TRANSLATE_NOOP("HitWords", "%1 is a name from a case."),
    HitReason.NAME_NEARLY: QT_TRANSLATE_NOOP("HitWords", "%1 is nearly a name from a case."),
    HitReason.NAME_WITHIN: QT_TRANSLATE_NOOP("HitWords", "%1 holds a name from a case."),
    HitReason.INITIALS: QT_TRANSLATE_NOOP("HitWords", "%1 are the initials of somebody in a case."),
    HitReason.EMAIL: QT_TRANSLATE_NOOP("HitWords", "%1 is an e-mail address."),
    HitReason.PHONE: QT_TRANSLATE_NOOP("HitWords", "%1 is a telephone number."),
    HitReason.BANK_ACCOUNT: QT_TRANSLATE_NOOP("HitWords", "%1 is a bank account."),
    HitReason.POSTCODE: QT_TRANSLATE_NOOP("HitWords", "%1 is a postcode."),
    HitReason.RECORDED_DATE: QT_TRANSLATE_NOOP(
        "HitWords", "%1 is a day on which something happened in a case."
    ),
    HitReason.DATE: QT_TRANSLATE_NOOP("HitWords", "%1 is a date and can make somebody known."),
    HitReason.TIME: QT_TRANSLATE_NOOP("HitWords", "%1 is a time and can make somebody known."),
    HitReason.REFERENCE: QT_TRANSLATE_NOOP("HitWords", "%1 looks like a reference."),
    HitReason.NUMBER: QT_TRANSLATE_NOOP("HitWords", "%1 is no number that the report prints."),
    HitReason.QUANTITY: QT_TRANSLATE_NOOP("HitWords", "%1 says something about how many."),
    HitReason.ONE_PERSON: QT_TRANSLATE_NOOP("HitWords", "%1 speaks of one person."),
    HitReason.SEASON: QT_TRANSLATE_NOOP("HitWords", "%1 tells when something was."),
    HitReason.HIDDEN_ORDER: QT_TRANSLATE_NOOP(
        "HitWords", "An invisible sign turns the text round here."
    ),
}
_TERMS = {
    TermKind.REPORTER: _REASONS[HitReason.NAME],
    TermKind.ACCUSED: QT_TRANSLATE_NOOP("HitWords", "%1 means somebody in a case."),
    TermKind.INVOLVED: QT_TRANSLATE_NOOP("HitWords", "%1 means somebody in a case."),
    TermKind.CONTACT_PERSON: QT_TRANSLATE_NOOP(
        "HitWords", "%1 is the name of a contact person at the organisation."
    ),
    TermKind.ADDRESS: QT_TRANSLATE_NOOP("HitWords", "%1 stands in an e-mail address from a case."),
    TermKind.CODE_NAME: QT_TRANSLATE_NOOP("HitWords", "%1 is the code name of a case."),
    TermKind.CASE_NUMBER: QT_TRANSLATE_NOOP("HitWords", "%1 is the number of a case."),
    TermKind.UNIT: QT_TRANSLATE_NOOP("HitWords", "%1 can make a team known."),
    TermKind.ORGANISATION: QT_TRANSLATE_NOOP("HitWords", "%1 is the name of an organisation."),
    TermKind.PHRASE: QT_TRANSLATE_NOOP("HitWords", "%1 can make a team known."),
}


def hit_words(hit: Hit, text: str) -> str:
    """Return one sentence; ``text`` is what was checked."""
    words = " ".join(text[hit.start : hit.end].split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1].rstrip() + "…"
    what = QCoreApplication.translate(_CONTEXT, str(_reason(hit)))
    sentence = (
        QCoreApplication.translate("HitWords", "Take out: %2")
        if hit.level is Level.BLOCK
        else QCoreApplication.translate("HitWords", "Check: %2")
    )
    return sentence.replace("%2", what).replace("%1", f"‘{words}’")


def _reason(hit: Hit) -> object:
    named = hit.reason in {HitReason.NAME, HitReason.NAME_NEARLY, HitReason.NAME_WITHIN}
    if hit.kind is not None and (
        hit.reason is HitReason.TERM or (named and hit.kind is TermKind.CONTACT_PERSON)
    ):
        return _TERMS[hit.kind]
    return _REASONS[hit.reason]
