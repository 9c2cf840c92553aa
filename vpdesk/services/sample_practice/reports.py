"""Writes what the adviser of the sample practice reported, and issues most of it."""

import random
from collections.abc import Generator, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, previous_period, school_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.text_hits import Level
from vpdesk.services.annual_reports.text_checks import report_place
from vpdesk.services.desk import Desk
from vpdesk.services.editions.editions import Editions
from vpdesk.services.sample_practice.content import SampleContent, Table
from vpdesk.services.sample_practice.organisations import Place
from vpdesk.services.sample_practice.plan import first_day

_REPORTS = 2
_OBSERVATIONS = 3
_RECOMMENDATIONS = 3
_ISSUED_AFTER = timedelta(days=40)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    """A report that was written for an organisation and is issued on ``day``."""

    organisation_id: OrganisationId
    period: Period
    texts: ReportTexts
    day: date


def write_reports(
    desk: Desk, content: SampleContent, places: Mapping[str, Place], chance: random.Random
) -> Generator[int, None, None]:
    """Write what the adviser observed and recommended in the last years that ended, and issue it.

    Yields how many reports were issued. Where nobody ever came there is nothing to observe. The
    last report of organisations that are ``due`` is still to be issued; only those that are
    ``reported`` had one the year before.
    """
    written: list[_Written] = []
    for entry in content.organisations:
        written += _written(desk, content, entry, places[entry["code"]].id, chance)
    for done, report in enumerate(sorted(written, key=lambda each: each.day)):
        for _ in _issuing(desk, report):
            yield done


def _written(
    desk: Desk,
    content: SampleContent,
    entry: Table,
    organisation_id: OrganisationId,
    chance: random.Random,
) -> Iterator[_Written]:
    """Keep the texts of the reports of an organisation, and yield those that are issued."""
    if not entry["cases"]:
        return
    period = _last_closed_period(entry, desk.today())
    for years_ago in range(1, _REPORTS + 1):
        if period.end > first_day(entry, content, desk.today()):
            texts = _report_texts(content, entry["sector"], chance)
            desk.annual_reports.keep_texts(organisation_id, period, texts)
            if entry.get("reported") if years_ago == _REPORTS else not entry.get("due"):
                yield _Written(
                    organisation_id=organisation_id,
                    period=period,
                    texts=texts,
                    day=min(desk.today(), period.end + _ISSUED_AFTER),
                )
        period = previous_period(period)


def _issuing(desk: Desk, report: _Written) -> Generator[None, None, None]:
    """Issue a report on its day, its words looked at and left as they are.

    What the gate does not let out stays to be made.
    """
    accept_notes(desk, report.organisation_id, report.period, report.texts)
    database = desk._database  # noqa: SLF001 -- services share the database of their desk
    editions = Editions(database, lambda: report.day)
    order = EditionOrder(
        kind=EditionKind.ANNUAL, organisation_id=report.organisation_id, period=report.period
    )
    with suppress(EditionRefused):
        yield from editions.issue(order)


def accept_notes(
    desk: Desk, organisation_id: OrganisationId, period: Period, texts: ReportTexts
) -> None:
    """Leave all words of a report's texts as they are that need no more than a look."""
    written = {
        "observations": texts.observations,
        "recommendations": "\n".join(texts.recommendations),
    }
    for part, text in written.items():
        place = report_place(organisation_id, period, part)
        for hit in desk.text_checks.check(organisation_id, text):
            if hit.level is Level.NOTE:
                desk.text_checks.accept(place, hit)


def _last_closed_period(entry: Table, today: date) -> Period:
    year = school_year if entry["period"] == "school_year" else calendar_year
    period = year(today.year)
    while period.end >= today:
        period = previous_period(period)
    return period


def _report_texts(content: SampleContent, sector: str, chance: random.Random) -> ReportTexts:
    observations = _fitting(content.observations, sector, _OBSERVATIONS, chance)
    recommendations = _fitting(content.recommendations, sector, _RECOMMENDATIONS, chance)
    return ReportTexts(observations="\n\n".join(observations), recommendations=recommendations)


def _fitting(
    entries: tuple[Table, ...], sector: str, number: int, chance: random.Random
) -> tuple[str, ...]:
    """Return some of the texts that fit a sector, in their own order."""
    fitting = [each for each in entries if sector in each.get("sectors", (sector,))]
    chosen = sorted(chance.sample(range(len(fitting)), number))
    return tuple(fitting[position]["text"] for position in chosen)
