"""One sentence for every situation that keeps something from being done."""

import tomllib
from functools import cache
from typing import Any

from vpdesk.domain.periods import Period
from vpdesk.paths import resources
from vpdesk.services.annual_reports.report_titles import period_title

Sentences = dict[str, str | dict[str, str]]


def sentence(error: BaseException, language: str) -> str | None:
    """Return what happened and what to do, in ``nl`` or ``en``; None for what is a bug.

    The facts that the error carries are filled in, periods as reports call them. An error without
    a sentence of its own has that of the situation it is a kind of.
    """
    sentences = _sentences(language)
    for kind in type(error).__mro__:
        found = sentences.get(kind.__name__)
        if isinstance(found, dict):
            found = found.get(getattr(error, found["by"]).name)
        if found is not None:
            return found.format_map(_Facts(error, language))
    return None


class _Facts(dict[str, Any]):
    def __init__(self, error: BaseException, language: str) -> None:
        super().__init__()
        self._error = error
        self._language = language

    def __missing__(self, fact: str) -> Any:
        found = getattr(self._error, fact)
        if isinstance(found, Period):
            return period_title(found, self._language)
        if fact == "periods":
            return ", ".join(dict.fromkeys(period_title(each, self._language) for each in found))
        return found


@cache
def _sentences(language: str) -> Sentences:
    with (resources() / "errors" / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)
