"""Tells whether two aliases of accused persons, names or descriptions, may well mean one person."""

from vpdesk.text_check.alike import KnownPerson, may_be_one, near, person_of
from vpdesk.text_check.folding import key_of
from vpdesk.text_check.people_words import people_words


class KnownAlias:
    """An alias taken apart, ready to be compared; ``person`` where it may be a name."""

    __slots__ = ("person", "words")

    def __init__(self, alias: str) -> None:
        self.person: KnownPerson | None = person_of(alias)
        self.words = _words_of(alias)


def alike(one: KnownAlias, other: KnownAlias) -> bool:
    """Tell whether two aliases may well mean one person.

    Descriptions do when one says all that the other does and perhaps more, in two words at least:
    teamleider magazijn and teamleider magazijn Noord. Where each tells something that the other
    does not, they mean two people.
    """
    if one.person and other.person and may_be_one(one.person, other.person):
        return True
    fewer, more = sorted((one.words, other.words), key=len)
    if not fewer or (len(fewer) == 1 and len(more) > 1):
        return False
    return all(any(word == each or near(word, each) for each in more) for word in fewer)


def means_nobody(alias: str) -> bool:
    """Tell whether an alias says that it is not known who it was, or that there was nobody."""
    found = _words_of(alias)
    return bool(found) and found <= people_words("nobody")


def _words_of(alias: str) -> frozenset[str]:
    found = (key_of(word) for word in alias.replace("/", " ").replace("-", " ").split())
    return frozenset(word for word in found if word and word not in people_words("fillers"))
