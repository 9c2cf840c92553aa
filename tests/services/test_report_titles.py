"""How a report and its file are called."""

from datetime import date

import pytest

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.disclosure import ProtectedView, less_than
from vpdesk.domain.periods import parse_period
from vpdesk.services.report_titles import file_name, period_title


@pytest.mark.parametrize(
    ("period", "dutch", "english"),
    [
        ("2025", "2025", "2025"),
        ("2024/2025", "2024/2025", "2024/2025"),
        ("2025-Q3", "3e kwartaal 2025", "quarter 3 of 2025"),
        ("2025-01-01..2025-06-30", "01-01-2025 t/m 30-06-2025", "01-01-2025 to 30-06-2025"),
    ],
)
def test_period_is_titled_as_people_say_it(period: str, dutch: str, english: str) -> None:
    assert period_title(parse_period(period), "nl") == dutch
    assert period_title(parse_period(period), "en") == english


def named(organisation: str, *, title: str = "2025", language: str = "nl") -> str:
    view = ProtectedView(k=5, version=1, block=False, total=less_than(5), tables=())
    report = AnnualReport(
        organisation=organisation,
        start=date(2025, 1, 1),
        end=date(2025, 12, 31),
        title=title,
        view=view,
        language=language,
    )
    return file_name(report)


def test_file_is_named_after_period_and_organisation() -> None:
    assert named("Zorggroep De Linde") == "Jaarverslag 2025 – Zorggroep De Linde.pdf"
    english = named("De Linde", title="2024/2025", language="en")
    assert english == "Annual report 2024-2025 – De Linde.pdf"


@pytest.mark.parametrize(
    "organisation",
    ['a/b\\c:d*e?f"g<h>i|j', "\0\n\x1b", " . ", "..", "x" * 500, "é" * 500, "🏥" * 90],
)
def test_any_organisation_gives_a_name_that_every_system_takes(organisation: str) -> None:
    name = named(organisation, title="01-01-2025 t/m 30-06-2025")
    assert name.startswith("Jaarverslag 01-01-2025 t-m 30-06-2025 – ")
    assert name.endswith(".pdf")
    assert not set(name) & set('<>:"/\\|?*\0\n\x1b')
    assert len(name.encode()) <= 255
