"""Every kind of document that may leave, to print and check in tests."""

from dataclasses import replace
from datetime import date
from functools import cache

from tests.reports.samples import BLOCK, earlier, leaves, people, report, view
from vpdesk.disclosure.protector import protect
from vpdesk.domain.annual_report import (
    ActivitySummary,
    AnnualReport,
    EarlierPeriod,
    FinalSince,
)
from vpdesk.domain.disclosure import MultiTable, Policy, ProtectedView, Token, exactly, less_than
from vpdesk.domain.interim_notice import InterimNotice
from vpdesk.domain.multi_year_table import MultiYearTable
from vpdesk.domain.periods import Period, calendar_year, quarter
from vpdesk.domain.time_statement import CaseHours, HoursClass, QuarterHours, TimeStatement
from vpdesk.reports.headings import Document

FINAL = FinalSince(on=date(2026, 2, 3), edition=2)
FEW = less_than(5)


def in_full(shown: ProtectedView, *variables: str) -> ProtectedView:
    """Return ``shown`` with the tables of ``variables`` printed in full."""
    return replace(
        shown,
        tables=tuple(
            replace(
                table,
                overridden=True,
                rows=tuple(
                    replace(row, depth=0, token=exactly(i)) for i, row in enumerate(table.rows)
                ),
            )
            if table.variable in variables
            else table
            for table in shown.tables
        ),
    )


def year(number: int, shown: ProtectedView) -> EarlierPeriod:
    return EarlierPeriod(title=str(number), period=calendar_year(number), view=shown)


def block_report(language: str = "nl") -> AnnualReport:
    before = EarlierPeriod(
        title="2020 t/m 2022",
        period=Period(date(2020, 1, 1), date(2022, 12, 31)),
        view=view(17, seed=3),
    )
    return replace(
        report(23, (before,), language=language),
        start=date(2023, 1, 1),
        title="2023 t/m 2025",
        years=tuple(year(y, view(n, policy=BLOCK)) for y, n in ((2023, 4), (2024, 12), (2025, 7))),
        over_years=True,
        final=FINAL,
    )


def notice(total: Token = FEW, language: str = "nl") -> InterimNotice:
    return InterimNotice(
        organisation="Hogeschool Meander",
        period=Period(date(2025, 1, 1), date(2025, 9, 30)),
        title="eerste drie kwartalen 2025",
        k=5,
        total=total,
        text="Het is rustig.",
        adviser="Praktijk Wilgenhof",
        language=language,
    )


def years(*views: ProtectedView, language: str = "nl") -> MultiYearTable:
    """Return a table over 2025 and before, the newest first."""
    return MultiYearTable(
        organisation="Hogeschool Meander",
        periods=tuple(year(2025 - i, shown) for i, shown in enumerate(views)),
        language=language,
    )


def long_table(language: str = "nl") -> AnnualReport:
    """Return a report with a table that flows over pages."""
    labels = [f"rij {i:02}" for i in range(70)]
    table = MultiTable(variable="v", title="Lang", rows=leaves(*labels), residual="overig")
    shown = protect(people(12), Policy(tables=(table,)))
    return report(shown, (year(2024, shown),), language=language)


def quarters(count: int) -> MultiYearTable:
    """Return so many quarters back from the end of 2025."""
    periods = [(2025 - i // 4, 4 - i % 4) for i in range(count)]
    return MultiYearTable(
        organisation="Hogeschool Meander",
        periods=tuple(
            EarlierPeriod(
                title=f"{number}e kwartaal {year}",
                period=quarter(year, number),
                view=view((3, 12, 25, 7, 40)[i % 5], seed=i),
            )
            for i, (year, number) in enumerate(periods)
        ),
    )


def statement(language: str = "nl", *, case_hours: bool = False) -> TimeStatement:
    return TimeStatement(
        organisation="Hogeschool Meander",
        period=calendar_year(2025),
        title="2025",
        quarters=tuple(
            QuarterHours(
                title=f"{number}e kwartaal 2025",
                period=quarter(2025, number),
                hours={HoursClass.CONFIDENTIAL_WORK: 30 + number, HoursClass.TRAVEL: number},
            )
            for number in range(1, 5)
        ),
        case_hours=CaseHours(hours=64, total=Token(lo=7, hi=64)) if case_hours else None,
        text="Volgens afspraak.",
        language=language,
    )


@cache
def everything(language: str = "nl") -> dict[str, Document]:
    """Return one document of every kind and in every state, by a name for tests."""
    annual = replace(
        report(25, earlier(80, 7, 30, 31), language=language),
        activities=(ActivitySummary(kind="voorlichting", count=2, minutes=90),),
        observations="Eerste alinea.\n\nTweede alinea: e-mail en rust-\npunt." * 30,
        recommendations=("Een.", "Twee."),
        earlier_recommendations=("Drie: overgenomen.",),
        adviser="Praktijk (Wilgenhof) – é",
        final=FINAL,
    )
    return {
        "annual": annual,
        "nobody": report(0, language=language),
        "in full": report(
            in_full(view(25), "relation"),
            (year(2024, in_full(view(80, seed=2), "category")),),
            language=language,
        ),
        "block": block_report(language),
        "interim": notice(language=language),
        "years": years(view(25), view(37, seed=2), view(12, policy=BLOCK), language=language),
        "quarters": quarters(20),
        "long": long_table(language),
        "hours": statement(language),
        "case hours": statement(language, case_hours=True),
    }
