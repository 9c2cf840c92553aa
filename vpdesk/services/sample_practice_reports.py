"""Writes what the adviser of the sample practice reported, and issues the oldest of it."""

import random
from collections.abc import Generator, Mapping
from datetime import date, timedelta

from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, previous_period, school_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.text_hits import Level
from vpdesk.services.desk import Desk
from vpdesk.services.editions.editions import Editions
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice_content import SampleContent, Table
from vpdesk.services.sample_practice_organisations import Place
from vpdesk.services.sample_practice_plan import first_day
from vpdesk.services.text_checks import report_place

_REPORTS = 2
_OBSERVATIONS = 3
_RECOMMENDATIONS = 3
_ISSUED_AFTER = timedelta(days=40)


def write_reports(
    desk: Desk, content: SampleContent, places: Mapping[str, Place], chance: random.Random
) -> Generator[int, None, None]:
    """Write what the adviser observed and recommended in the last years that ended.

    Yields how many organisations are done. Where nobody ever came there is nothing to observe.
    Organisations that are ``reported`` had their report of the year before the last, in the
    beginning of the next.
    """
    for done, entry in enumerate(content.organisations):
        yield done
        if not entry["cases"]:
            continue
        organisation_id = places[entry["code"]].id
        period = _last_closed_period(entry, desk.today())
        for years_ago in range(1, _REPORTS + 1):
            if period.end > first_day(entry, content, desk.today()):
                texts = _report_texts(content, entry["sector"], chance)
                desk.annual_reports.keep_texts(organisation_id, period, texts)
                if years_ago == _REPORTS and entry.get("reported"):
                    _issue(desk, organisation_id, period, texts)
            period = previous_period(period)


def _issue(desk: Desk, organisation_id: OrganisationId, period: Period, texts: ReportTexts) -> None:
    """Issue a report on a day soon after its period, its words looked at and left as they are."""
    accept_notes(desk, organisation_id, period, texts)
    issued_on = min(desk.today(), period.end + _ISSUED_AFTER)
    database = desk._database  # noqa: SLF001 -- services share the database of their desk
    editions = Editions(database, lambda: issued_on)
    order = EditionOrder(kind=EditionKind.ANNUAL, organisation_id=organisation_id, period=period)
    finish(editions.issue(order))


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
