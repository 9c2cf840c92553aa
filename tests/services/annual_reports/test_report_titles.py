"""How a period is called in a report."""

import pytest

from vpdesk.domain.periods import parse_period
from vpdesk.services.annual_reports.report_titles import period_title


@pytest.mark.parametrize(
    ("period", "dutch", "english"),
    [
        ("2025", "2025", "2025"),
        ("2024/2025", "2024/2025", "2024/2025"),
        ("2025-Q3", "3e kwartaal 2025", "quarter 3 of 2025"),
        ("2023-01-01..2025-12-31", "2023 t/m 2025", "2023 to 2025"),
        ("2022-09-01..2025-08-31", "2022/2023 t/m 2024/2025", "2022/2023 to 2024/2025"),
        ("2025-01-01..2025-06-30", "01-01-2025 t/m 30-06-2025", "01-01-2025 to 30-06-2025"),
    ],
)
def test_period_is_titled_as_people_say_it(period: str, dutch: str, english: str) -> None:
    assert period_title(parse_period(period), "nl") == dutch
    assert period_title(parse_period(period), "en") == english
