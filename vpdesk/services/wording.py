"""One sentence for every situation that keeps something from being done."""

import tomllib
from functools import cache
from typing import Any

from vpdesk.paths import resources

Sentences = dict[str, str | dict[str, str]]


def sentence(error: BaseException, language: str) -> str | None:
    """Return what happened and what to do, in ``nl`` or ``en``; None for what is a bug.

    The facts that the error carries are filled in. An error without a sentence of its own has
    that of the situation it is a kind of.
    """
    sentences = _sentences(language)
    for kind in type(error).__mro__:
        found = sentences.get(kind.__name__)
        if isinstance(found, dict):
            found = found.get(getattr(error, found["by"]).name)
        if found is not None:
            return found.format_map(_Facts(error))
    return None


class _Facts(dict[str, Any]):
    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self._error = error

    def __missing__(self, fact: str) -> Any:
        return getattr(self._error, fact)


@cache
def _sentences(language: str) -> Sentences:
    with (resources() / "errors" / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
