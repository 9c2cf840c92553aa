from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

import pytest

from tests.reports.papers import CASE, DAY, ENTRIES, FILE, REPORTER, note
from tests.reports.reading import pages_of, rows_of, structure_of, text_of
from vpdesk.domain.case_file import CaseFile
from vpdesk.domain.cases import CaseKind, CaseStatus
from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import (
    ConsentForm,
    ConsentState,
    ContactKind,
    FollowUpKind,
    StepState,
)
from vpdesk.reports.case_file import case_file_sheets, file_name, write_case_file
from vpdesk.reports.fonts import MISSING
from vpdesk.reports.texts import file_size, words
from vpdesk.services.progress import finish

NAMED = replace(FILE, reporter=REPORTER)
TIMELINE = replace(FILE, timeline_only=True)
CHOICES: dict[str, type[StrEnum]] = {
    "case_kind": CaseKind,
    "case_status": CaseStatus,
    "route": Route,
    "contact_kind": ContactKind,
    "step_state": StepState,
    "consent_state": ConsentState,
    "consent_form": ConsentForm,
    "follow_up_kind": FollowUpKind,
}


def written(file: CaseFile) -> bytes:
    return finish(write_case_file(file))


def test_it_tells_facts_issues_consents_and_attachments() -> None:
    pdf = written(FILE)
    assert rows_of(pdf) == [
        ["Opdrachtgever", "Hogeschool Meander"],
        ["Soort zaak", "Melding"],
        ["Status", "Afgesloten"],
        ["Vastgelegd op", "27-10-2025"],
        ["Afgesloten op", "20-11-2025"],
        ["Binnengekomen via", "Telefoon"],
        ["Route", "Informeel"],
        ["Bestede tijd", "6,58 u"],
        ["Contacten", "7"],
        ["Pesten", "Leidinggevende", "Persoon A", "Faculteit Techniek"],
        ["Nog niet duidelijk", "", "", ""],
        [
            "Doorverwijzen bedrijfsarts",
            "Arbodienst",
            "de afdeling",
            "Gegeven op 05-11-2025, mondeling",
        ],
        [
            "Gesprek",
            "",
            "",
            "Gegeven op 04-11-2025, schriftelijk Ingetrokken op 06-11-2025",
        ],
        ["logboek.txt", "29-10-2025", "12,1 kB"],
    ]
    assert "Kievit 25-031 · Hogeschool Meander" in text_of(pdf)


def test_it_is_marked_as_confidential_on_every_page() -> None:
    long = replace(FILE, entries=(*ENTRIES, note("Lang verhaal. " * 900)))
    pages = pages_of(written(long))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert "Vertrouwelijk – alleen voor de vertrouwenspersoon" in page
        foot = f"Zaakdossier · Kievit 25-031 · Vertrouwelijk {number}"
        assert foot in page


def test_the_timeline_has_what_is_planned_first_and_then_the_newest() -> None:
    told = text_of(written(TIMELINE))
    order = (
        "Gepland",
        "Vervolggesprek 21-11-2025 15:00 · Contact · Bibliotheek",
        "Nazorg plannen 05-12-2025 · Nazorg",
        "November 2025",
        "Telefonisch contact 20-11-2025 18:40 · 2 contacten · 25 min · thuis · reistijd 30 min",
        "Melder slaapt slecht.",
        "Wil rust.",
        "Gesprek met leidinggevende 18-11-2025 · Gezet · Informeel",
        "Op toestemming van 05-11-2025: doorverwijzen bedrijfsarts",
        "17-11-2025 · Besproken Nog geen toestemming",
        "Doorverwezen naar bedrijfsarts 10-11-2025 · Arbodienst Noorderlicht · melder maakt zelf",
        "Gedeeld: alleen de klacht",
        "Doorverwezen naar Een bekende 09-11-2025 · vertrouwenspersoon maakt de afspraak",
        "Toestemming gegeven: doorverwijzen bedrijfsarts 05-11-2025 · Mondeling · met Arbodienst",
        "Niet delen: de afdeling",
        "Toestemming ingetrokken: gesprek",
        "Bellen 03-11-2025 · Contact · afgehandeld op 04-11-2025",
        "Oktober 2025",
        "Bijlage: logboek.txt",
        "Status: In begeleiding",
        "Notitie 27-10-2025 Eerste bericht.",
    )
    places = [told.index(part) for part in order]
    assert places == sorted(places)
    assert rows_of(written(TIMELINE)) == []


def test_without_a_name_nothing_tells_who_came() -> None:
    for file in (FILE, TIMELINE):
        pdf = written(file)
        told = text_of(pdf)
        assert "Zonder naam en bereikbaarheid van de melder." in told
        for secret in (REPORTER.name, REPORTER.safe_contact, "Robin", "Privémobiel"):
            assert secret not in told
            assert secret.encode() not in pdf


def test_with_a_name_it_tells_how_to_reach_the_reporter() -> None:
    assert rows_of(written(NAMED))[:3] == [
        ["Naam", "Robin Voorbeeld"],
        ["Veilig bereikbaar", "Privémobiel, na 18:00"],
        ["Gespreksplek", "Bibliotheek"],
    ]
    assert "Zonder naam" not in text_of(written(NAMED))
    nobody = replace(REPORTER, name="", safe_contact="", meeting_place="")
    rows = rows_of(written(replace(TIMELINE, reporter=nobody)))
    assert rows == [["Naam", "Niet vastgelegd"]]


def test_names_of_files_and_properties_tell_of_nobody() -> None:
    english = replace(NAMED, language="en")
    assert file_name(FILE) == "Zaakdossier.pdf"
    assert file_name(TIMELINE) == "Tijdlijn.pdf"
    assert file_name(english) == "Case file.pdf"
    for file in (NAMED, TIMELINE, english):
        sheets = case_file_sheets(file)
        assert sheets.author == ""
        assert f"{sheets.title}.pdf" == file_name(file)


def test_nothing_of_a_long_text_is_cut() -> None:
    lines = [f"Regel {number} van het verslag." for number in range(400)]
    whole = "".join(pages_of(written(replace(FILE, entries=(note("\n".join(lines)),)))))
    assert all(line in whole for line in lines)
    one_word = "".join(pages_of(written(replace(FILE, entries=(note("q" * 5000),)))))
    assert one_word.count("q") == 5000


def test_lines_that_are_higher_than_a_page_go_on_below_one_another() -> None:
    lines = [f"r{number:03}" for number in range(120)]
    reporter = replace(REPORTER, safe_contact="\n".join(lines), meeting_place="W" * 500)
    told = text_of(written(replace(FILE, reporter=reporter)))
    places = [told.index(line) for line in lines]
    assert places == sorted(places)
    assert told.count("Veilig bereikbaar") == 1
    assert told.count("W") >= 500


def test_what_the_fonts_do_not_have_is_seen_to_be_missing() -> None:
    told = text_of(written(replace(FILE, entries=(note("Ik ben 😀 en שלום."),))))
    assert f"Ik ben {MISSING} en {MISSING}." in told


def test_five_hundred_entries_stand_in_order_on_page_after_page() -> None:
    entries = tuple(
        note(f"Vermelding {number}.", DAY - timedelta(days=number), number) for number in range(500)
    )
    pages: list[int] = []
    writing = write_case_file(replace(FILE, entries=entries))
    pdf = b""
    while not pdf:
        try:
            pages.append(next(writing))
        except StopIteration as end:
            pdf = end.value
    told = pages_of(pdf)
    assert pages == list(range(1, len(told) + 1))
    whole = " ".join(told)
    places = [whole.index(f"Vermelding {number}.") for number in range(500)]
    assert places == sorted(places)


def test_writing_can_be_broken_off_and_begun_again() -> None:
    writing = write_case_file(FILE)
    assert next(writing) == 1
    writing.close()
    assert written(FILE) == written(FILE)


def test_a_case_of_which_nothing_is_recorded_says_so() -> None:
    bare = replace(CASE, route=None, closed_on=None, channel=None, issues=())
    told = text_of(written(CaseFile(case=bare, entries=(), made_on=DAY)))
    assert "Nog niets vastgelegd." in told
    assert "Route Nog geen" in told
    for heading in ("Gepland", "Toestemmingen", "Bijlagen", "Kwesties"):
        assert heading not in told


def test_it_is_tagged_by_part_month_and_entry() -> None:
    pages = structure_of(written(FILE))
    found = {
        role: [part.text for page in pages for part in page.all(role)]
        for role in ("H1", "H2", "H3", "H4")
    }
    assert found["H1"] == ["Zaakdossier"]
    assert found["H2"] == [
        "De zaak",
        "Kwesties",
        "Toestemmingen",
        "Bijlagen",
        "Gepland",
        "Tijdlijn",
    ]
    assert found["H3"] == ["November 2025", "Oktober 2025"]
    assert len(found["H4"]) == len(ENTRIES)


def test_it_speaks_english() -> None:
    told = text_of(written(replace(NAMED, language="en")))
    for part in (
        "Confidential – for the confidential adviser only",
        "Talk with the manager",
        "Referred to company doctor",
        "6.58 h",
        "Bullying",
    ):
        assert part in told


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_choice_has_a_word(language: str) -> None:
    for section, choices in CHOICES.items():
        assert set(words(language, section)) == {choice.value for choice in choices}


def test_a_size_is_told_as_on_the_screen() -> None:
    sizes = (0, 608, 1024, 1_258_291, 5 * 1024**3)
    assert [file_size(size, "nl") for size in sizes] == [
        "0 bytes",
        "608 bytes",
        "1 kB",
        "1,2 MB",
        "5120 MB",
    ]
    assert file_size(1_258_291, "en") == "1.2 MB"


def test_entries_of_one_month_in_two_years_are_kept_apart() -> None:
    entries = (note("Nieuw.", date(2025, 10, 1)), note("Oud.", date(2024, 10, 1)))
    told = text_of(written(replace(FILE, entries=entries)))
    assert told.index("Oktober 2025") < told.index("Nieuw.") < told.index("Oktober 2024")
