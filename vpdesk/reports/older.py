"""What a document says of older reports: which figures are theirs, and whom it does not count."""

from collections.abc import Iterable

from vpdesk.domain.annual_report import EarlierPeriod, NotCounted
from vpdesk.reports.texts import day_in_words, words


def taken_over(columns: Iterable[EarlierPeriod], language: str) -> list[str]:
    """Return for each period whose figures come from an older report that they do."""
    said = words(language, "older")["taken_over"]
    return [
        said.format(title=each.title, day=day_in_words(each.older, language))
        for each in columns
        if each.older is not None
    ]


def left_out(reports: Iterable[NotCounted], language: str) -> list[str]:
    """Return for each of ``reports`` that its reporters are not counted."""
    said = words(language, "older")["not_counted"]
    return [
        said.format(title=each.title, day=day_in_words(each.made_on, language)) for each in reports
    ]
