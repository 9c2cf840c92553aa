"""What the readable page of a disclosure certificate tells."""

from dataclasses import replace
from datetime import date

import pytest

from tests.reports.leaving import FINAL
from tests.reports.reading import rows_of, structure_of, text_of
from vpdesk.domain.certificate_page import (
    CertificatePage,
    CertifiedPeriod,
    CheckedGroups,
    WaivedTable,
)
from vpdesk.domain.editions import EditionKind
from vpdesk.reports.disclosure_certificate import write_certificate_page

PAGE = CertificatePage(
    kind=EditionKind.ANNUAL,
    organisation="Hogeschool Meander",
    title="2025",
    told=(
        CertifiedPeriod(title="2025", k=5, version=2, tables=("Stappen", "Uitkomst")),
        CertifiedPeriod(title="2024", k=10, version=1, before=True),
    ),
    checked=(CheckedGroups(rule="R1", groups=83), CheckedGroups(rule="R2", groups=412)),
    recounted_on=date(2026, 2, 3),
    program="3.0.0",
    beside=3,
    audience="directie en OR",
    final=FINAL,
    adviser="Praktijk Wilgenhof",
)


def test_it_says_what_was_told_and_what_was_checked() -> None:
    pdf = write_certificate_page(PAGE)
    text = text_of(pdf)
    for part in (
        "Bewijs van controle",
        "Jaarverslag 2025 · Hogeschool Meander",
        "Praktijk Wilgenhof",
        "Vastgesteld op 3 februari 2026 · editie 2",
        "Bestemd voor: directie en OR.",
        "liggen tegenvoorbeelden in de kluis",
        "Meegerekend zijn 3 eerdere edities.",
        "Wat dit niet belooft",
        "Nagerekend op 3 februari 2026 met vpdesk 3.0.0.",
    ):
        assert part in text
    assert "Wat niet bewezen is" not in text
    assert "andere groepen" not in text
    told, before, first, second = rows_of(pdf)
    assert told == ["2025: Stappen, Uitkomst", "5", "versie 2"]
    assert before == ["2024: alleen het totaal (al eerder verteld)", "10", "versie 1"]
    assert (first[1], second[1]) == ("83", "412")


def test_it_lists_what_was_waived_with_its_reason() -> None:
    waived = (
        WaivedTable(title="Stappen", reason="Zo is het afgesproken."),
        WaivedTable(title="", reason="Alle melders zijn akkoord."),
    )
    text = text_of(write_certificate_page(replace(PAGE, waived=waived)))
    assert "De uitzonderingen staan hieronder." in text
    assert "Stappen Uw reden: Zo is het afgesproken." in text
    assert "Aantal melders Uw reden: Alle melders zijn akkoord." in text


def test_it_says_when_another_version_looked_at_other_groups() -> None:
    text = text_of(write_certificate_page(replace(PAGE, made_with="2.9.0")))
    assert "gemaakt met vpdesk 2.9.0, dat naar andere groepen keek dan vpdesk 3.0.0" in text


@pytest.mark.parametrize(
    ("beside", "said"),
    [(0, "Er was nog niets eerder verteld"), (1, "Meegerekend is 1 eerdere editie.")],
)
def test_it_says_what_was_known_already(beside: int, said: str) -> None:
    assert said in text_of(write_certificate_page(replace(PAGE, beside=beside)))


def test_a_draft_for_nobody_in_particular_in_english() -> None:
    page = replace(PAGE, final=None, audience="", adviser="", kind=EditionKind.BLOCK, language="en")
    text = text_of(write_certificate_page(page))
    assert "Disclosure certificate" in text
    assert "Multi-year report 2025" in text
    assert "Left as a draft" in text
    assert "Meant for" not in text


def test_it_is_tagged_and_the_same_page_gives_the_same_bytes() -> None:
    pdf = write_certificate_page(PAGE)
    assert pdf == write_certificate_page(PAGE)
    assert [part.text for part in structure_of(pdf)[0].all("H1")] == ["Bewijs van controle"]
