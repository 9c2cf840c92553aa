"""How a token is worded."""

from vpdesk.domain.disclosure import THRESHOLD, Token
from vpdesk.reports.texts import words

LEAST_BASE_OF_A_SHARE = 100
"""Below this many persons a whole percentage says more than it means."""


def token_words(token: Token, language: str) -> str:
    """Return ``token`` as it is printed, such as "11", "minder dan 5" or "meer dan 13"."""
    texts = words(language, "token")
    if token.exact:
        return str(token.lo)
    if token.lo == 0 and token.hi is not None:
        return texts["less"].format(limit=token.hi + 1)
    if token.hi is None:
        return texts["least"].format(limit=token.lo)
    return texts["more"].format(limit=token.lo - 1)


def share_words(token: Token, total: Token, language: str) -> str:
    """Return the whole percentage that ``token`` is of ``total``, from the printed numbers alone.

    Nothing unless both are exact and ``total`` is large enough.
    """
    if not (token.exact and total.exact and total.lo >= LEAST_BASE_OF_A_SHARE):
        return ""
    texts = words(language, "token")
    percent = (200 * token.lo + total.lo) // (2 * total.lo)
    if percent < THRESHOLD:
        return texts["small_share"].format(limit=THRESHOLD)
    return texts["share"].format(percent=percent)
