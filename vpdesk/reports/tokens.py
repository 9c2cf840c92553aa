"""How a token is worded."""

from vpdesk.domain.disclosure import THRESHOLD, ProtectedView, Token
from vpdesk.reports.texts import words

LEAST_BASE_OF_A_SHARE = 100
"""Below this many persons a whole percentage says more than it means."""


def token_words(token: Token, language: str, total: Token | None = None) -> str:
    """Return ``token`` as it is printed, such as "11", "minder dan 5" or "meer dan 13".

    ``total`` is the group it counts a part of: what reaches up to all of it is "more than".
    """
    texts = words(language, "token")
    if token.exact:
        return str(token.lo)
    if token.hi is None:
        return texts["least"].format(limit=token.lo)
    if token.lo == 0:
        return texts["less"].format(limit=token.hi + 1)
    if total is not None and total.lo == token.hi:
        return texts["more"].format(limit=token.lo - 1)
    return texts["between"].format(least=token.lo, most=token.hi)


def came(total: Token, language: str) -> str:
    """Return the part of a sentence that ``total`` reporters came."""
    texts = words(language, "summary")
    if total.exact and total.lo == 1:
        return texts["came_one"]
    return texts["came"].format(total=token_words(total, language))


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


def total_in_full(view: ProtectedView) -> bool:
    """Whether the total is a number although the rules of ``view`` would not have printed it."""
    return view.total.exact and (view.block or view.total.lo < view.k)
