"""What stands in the column of a report instead of a count, in the language of the window."""

from PySide6.QtCore import QCoreApplication, QLocale

from vpdesk.domain.disclosure import Token

NOT_PRINTED = "–"


def token_words(token: Token | None, total: Token | None = None) -> str:
    """Return what stands in the column *In verslag*: a number, words, or a dash.

    ``total`` is the group it counts a part of: what reaches up to another number is a class of
    numbers, which only a report from elsewhere prints.
    """
    if token is None:
        return NOT_PRINTED
    if token.exact:
        return QLocale().toString(token.lo)
    if token.lo == 0 and token.hi is not None:
        text = QCoreApplication.translate("TokenWords", "fewer than %1")
        return text.replace("%1", str(token.hi + 1))
    if token.hi is None:
        text = QCoreApplication.translate("TokenWords", "%1 or more")
        return text.replace("%1", str(token.lo))
    if total is not None and total.lo != token.hi:
        text = QCoreApplication.translate("TokenWords", "%1 up to and including %2")
        return text.replace("%1", str(token.lo)).replace("%2", str(token.hi))
    text = QCoreApplication.translate("TokenWords", "more than %1")
    return text.replace("%1", str(token.lo - 1))
