import pytest

from vpdesk.domain.settings import retention_months


@pytest.mark.parametrize(
    ("setting", "months"),
    [(None, 24), ("", 24), ("twaalf", 24), ("-1", 24), ("0", 0), ("36", 36), ("61", 60), ("²", 24)],
)
def test_content_is_kept_two_years_unless_set_otherwise(setting: str | None, months: int) -> None:
    assert retention_months(setting) == months
