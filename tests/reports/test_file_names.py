"""How the files of documents are called."""

from dataclasses import replace
from datetime import date

import pytest

from tests.reports.leaving import block_report, notice, quarters, statement, years
from tests.reports.samples import report, view
from vpdesk.reports.file_names import file_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (file_name(report(3)), "Jaarverslag 2025 – Hogeschool Meander.pdf"),
        (
            file_name(replace(report(3), title="2024/2025", language="en")),
            "Annual report 2024-2025 – Hogeschool Meander.pdf",
        ),
        (
            file_name(replace(report(3), end=date(2025, 6, 30), title="eerste halfjaar 2025")),
            "Verslag eerste halfjaar 2025 – Hogeschool Meander.pdf",
        ),
        (file_name(block_report()), "Meerjarenverslag 2023 t-m 2025 – Hogeschool Meander.pdf"),
        (file_name(notice()), "Tussenbericht eerste drie kwartalen 2025 – Hogeschool Meander.pdf"),
        (
            file_name(years(view(3), view(4), view(5), language="en")),
            "Multi-year table 2023 to 2025 – Hogeschool Meander.pdf",
        ),
        (file_name(quarters(1)), "Meerjarentabel 4e kwartaal 2025 – Hogeschool Meander.pdf"),
        (file_name(statement()), "Urenstaat 2025 – Hogeschool Meander.pdf"),
    ],
)
def test_a_file_is_named_after_its_document(name: str, expected: str) -> None:
    assert name == expected


@pytest.mark.parametrize(
    "organisation",
    ['a/b\\c:d*e?f"g<h>i|j', "\0\n\x1b", " . ", "..", "x" * 500, "é" * 500, "🏥" * 90],
)
def test_any_organisation_gives_a_name_that_every_system_takes(organisation: str) -> None:
    shown = replace(report(3), organisation=organisation, title="01-01-2025 t/m 30-06-2025")
    name = file_name(shown)
    assert name.startswith("Jaarverslag 01-01-2025 t-m 30-06-2025 – ")
    assert name.endswith(".pdf")
    assert not set(name) & set('<>:"/\\|?*\0\n\x1b')
    assert len(name.encode()) <= 255
