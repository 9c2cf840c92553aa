"""The ways in which the name of an organisation is written short."""

from vpdesk.text_check.folding import fold, key_of
from vpdesk.text_check.vocabulary import is_common, words


def telling_parts(name: str) -> tuple[str, ...]:
    """Return the keys by which an organisation is known besides its whole name.

    They are each word that says more than what kind of organisation it is, and these together
    with an article before them. A word of the language tells only together with others.
    """
    plain = [key for key in map(key_of, fold(name).plain.split()) if key]
    kinds = words("organisation_words")
    telling = [key for key in plain if key not in kinds]
    alone = [key for key in telling if not is_common(key)]
    together = "".join(telling)
    found = dict.fromkeys(alone)
    if len(telling) > 1 and not is_common(together):
        found[together] = None
    return tuple(each for each in found if each != "".join(plain))
