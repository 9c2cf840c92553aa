"""What documents that leave the vault are called, and whether they are final."""

from typing import TypeAlias

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.interim_notice import InterimNotice
from vpdesk.domain.multi_year_table import MultiYearTable
from vpdesk.domain.time_statement import TimeStatement
from vpdesk.reports.texts import day_in_words, words

Document: TypeAlias = AnnualReport | InterimNotice | MultiYearTable | TimeStatement
"""What may leave the vault on paper."""

_SHORTEST_YEAR = 360
"""In days; over less it is no annual report."""


def heading(document: Document) -> str:
    """Return what ``document`` is and which period it tells."""
    return words(document.language, "heading")[_kind(document)].format(title=_title(document))


def mark(document: Document) -> str:
    """Return what stands on every page: that it is a concept, or since when it is final."""
    texts = words(document.language, "mark")
    if document.final is None:
        return texts["concept"]
    day = day_in_words(document.final.on, document.language)
    return texts["final"].format(day=day, edition=document.final.edition)


def _title(document: Document) -> str:
    if not isinstance(document, MultiYearTable):
        return document.title
    newest, oldest = document.periods[0], document.periods[-1]
    if newest is oldest:
        return newest.title
    return words(document.language, "years")["span"].format(first=oldest.title, last=newest.title)


def _kind(document: Document) -> str:
    if isinstance(document, InterimNotice):
        return "interim"
    if isinstance(document, MultiYearTable):
        return "years"
    if isinstance(document, TimeStatement):
        return "hours"
    if document.years:
        return "block"
    return "year" if (document.end - document.start).days + 1 >= _SHORTEST_YEAR else "period"
