"""What stands in a printed annual report."""

import re
from dataclasses import replace
from datetime import date

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from tests.reports.reading import pages_of, rows_of, structure_of, text_of
from tests.reports.samples import BLOCK, POLICY, earlier, leaves, people, report, view
from vpdesk.disclosure.protector import protect
from vpdesk.domain.annual_report import ActivitySummary
from vpdesk.domain.disclosure import (
    CountedPerson,
    MultiTable,
    Policy,
    ProtectedView,
    SingleTable,
)
from vpdesk.reports.documents import write_document
from vpdesk.reports.fonts import MISSING

NOT_SPLIT = "Bij minder dan 10 melders wordt niet uitgesplitst."
UNDER_A_TABLE = (
    "Minder dan 5 betekent 0 tot en met 4. Aantallen worden alleen getoond als elke groep waarin "
    "is gesplitst uit ten minste 5 personen bestaat. Een rij zonder aantal zegt niets over het "
    "voorkomen."
)


def cells(pdf: bytes) -> list[str]:
    return [cell for _, *row in rows_of(pdf) for cell in row]


def test_a_year_without_reporters_gives_a_full_report() -> None:
    text = text_of(write_document(report(0)))
    for part in (
        "EXTERNE VERTROUWENSPERSOON",
        "Jaarverslag 2025",
        "Hogeschool Meander",
        "Concept",
        "In de periode van 1 januari 2025 tot en met 31 december 2025 namen minder dan 5 melders",
        "Minder dan 5 betekent 0 tot en met 4.",
        NOT_SPLIT,
        "Voorlichting en advies",
        "De rol van de vertrouwenspersoon",
        "Verantwoording",
    ):
        assert part in text


def test_nobody_and_four_persons_give_the_same_bytes() -> None:
    assert write_document(report(0)) == write_document(report(4))


def test_data_that_must_not_be_told_apart_give_the_same_bytes() -> None:
    def counted(*numbers: int) -> ProtectedView:
        keys = ("manager", "colleague", "third_party")
        persons = [
            CountedPerson(single={"relation": key})
            for key, n in zip(keys, numbers, strict=True)
            for _ in range(n)
        ]
        return protect(persons, POLICY)

    assert write_document(report(counted(10, 0, 0))) == write_document(report(counted(6, 1, 3)))


def test_five_to_nine_persons_give_the_number_and_the_reason() -> None:
    text = text_of(write_document(report(7)))
    assert "namen 7 melders contact op" in text
    assert NOT_SPLIT in text


def test_from_ten_persons_every_table_has_its_explanation() -> None:
    text = text_of(write_document(report(25)))
    assert text.count(UNDER_A_TABLE) == 2
    assert "De rij ‘overig’ wordt nooit getoond." in text
    assert NOT_SPLIT not in text


def test_a_row_with_nearly_everybody_is_explained() -> None:
    counted = [CountedPerson(multi={"category": frozenset({"pesten"})})] * 18
    text = text_of(write_document(report(protect(counted, POLICY))))
    assert "pesten meer dan 13" in text
    assert "Meer dan 13 betekent 14 tot en met 18." in text


def test_a_long_name_is_cut_at_the_foot_of_the_page_alone() -> None:
    name = "Stichting " + "Samenwerkende Instellingen " * 7
    pages = pages_of(write_document(replace(report(3), organisation=name)))
    assert "… 1 " in pages[0]
    assert name.strip() in pages[0]


def test_a_block_year_says_why_it_has_no_tables() -> None:
    text = text_of(write_document(report(view(14, policy=BLOCK))))
    assert "namen 10 of meer melders" in text
    assert "over drie jaar samen" in text
    assert "14" not in text


@pytest.mark.parametrize("n", [10, 14, 22, 35, 60, 140])
def test_no_number_below_the_threshold_stands_in_a_table(n: int) -> None:
    for cell in cells(write_document(report(n, earlier(n + 3, 12)))):
        numbers = [int(number) for number in re.findall(r"\d+", cell)]
        assert all(number >= 5 for number in numbers)


def test_years_stand_side_by_side_with_a_dash_where_nothing_was_told() -> None:
    shown = report(25, earlier(80, 7))
    rows = {label: row for label, *row in rows_of(write_document(shown))}
    assert rows["leidinggevende"] == ["13", "37", "–"]
    assert rows["derde"][0] == "–"
    assert rows["derde"][1].isdigit()
    dash = "Een streepje betekent dat dit niet is verteld."
    assert dash in text_of(write_document(shown))
    assert dash not in text_of(write_document(report(25)))


def test_three_earlier_years_are_printed() -> None:
    text = text_of(write_document(report(25, earlier(20, 21, 22, 23))))
    assert "2022" in text
    assert "2021" not in text


def test_shares_need_a_large_printed_base() -> None:
    assert "aandeel" not in text_of(write_document(report(99)))
    printed = {label: row for label, *row in rows_of(write_document(report(120)))}
    assert printed["leidinggevende"][1].endswith("%")
    assert len(printed["pesten"]) == 1


def test_a_table_with_a_higher_threshold_of_its_own_says_so() -> None:
    relation = POLICY.tables[1]
    assert isinstance(relation, SingleTable)
    strict = Policy(tables=(replace(relation, k=10),))
    text = text_of(write_document(report(protect(people(15), strict))))
    assert "Bij minder dan 20 melders wordt niet uitgesplitst." in text


def test_a_crossed_table_names_its_column_and_its_persons() -> None:
    counted = [
        CountedPerson(single={"relation": key})
        for key in ("manager", "colleague", "third_party", "unknown")
        for _ in range(10)
    ]
    crossed = Policy(tables=(POLICY.tables[1], POLICY.tables[0]), column="relation")
    text = text_of(write_document(report(protect(counted, crossed))))
    assert "Aard van de meldingen: collega (10 melders)" in text


def test_the_words_of_the_adviser_are_printed() -> None:
    shown = replace(
        report(3),
        observations="Eerste alinea.\n\nTweede alinea.",
        recommendations=("Herhaal de voorlichting.", " ", "Maak de rol bekend."),
        adviser="Praktijk Wilgenhof",
    )
    text = text_of(write_document(shown))
    assert "Observaties Eerste alinea. Tweede alinea." in text
    assert "1. Herhaal de voorlichting. 2. Maak de rol bekend." in text
    assert "Praktijk Wilgenhof" in text


def test_empty_texts_leave_no_heading() -> None:
    text = text_of(write_document(report(3)))
    assert "Observaties" not in text
    assert "Aanbevelingen" not in text


def test_work_outside_cases_is_printed_as_it_is() -> None:
    activities = (
        ActivitySummary(kind="voorlichting", count=2, participants=40, minutes=390),
        ActivitySummary(kind="overleg", count=1),
    )
    assert rows_of(write_document(report(0, activities=activities))) == [
        ["voorlichting", "2", "40", "6,5"],
        ["overleg", "1", "–", "–"],
    ]
    english = write_document(report(0, activities=activities, language="en"))
    assert rows_of(english)[0] == ["voorlichting", "2", "40", "6.5"]


def test_the_english_report_is_english() -> None:
    text = text_of(write_document(report(3, language="en")))
    assert "Annual report 2025" in text
    assert "From 1 January 2025 to 31 December 2025, fewer than 5 reporters" in text
    assert "Draft" in text


def test_less_than_a_year_is_no_annual_report() -> None:
    shown = replace(report(3), end=date(2025, 6, 30), title="eerste halfjaar 2025")
    assert "Verslag eerste halfjaar 2025" in text_of(write_document(shown))
    assert "Jaarverslag" not in text_of(write_document(shown))


def test_every_page_says_that_it_is_a_concept_and_whose_it_is() -> None:
    for number, page in enumerate(pages_of(write_document(report(60, earlier(30)))), start=1):
        assert page.startswith("Concept Jaarverslag 2025 · Hogeschool Meander · Vertrouwelijk")
        assert f"Vertrouwelijk {number} " in page + " "


def test_characters_without_a_glyph_are_seen_to_be_missing() -> None:
    shown = replace(report(3), organisation="Zorg 🌳👩‍👧 עברית Öztürk & <b>Zonen</b>")
    text = text_of(write_document(shown))
    assert f"Zorg {MISSING} {MISSING} Öztürk & <b>Zonen</b>" in text


def test_long_labels_wrap_and_lose_nothing() -> None:
    labels = ("W" * 200, "een lange naam " * 13, "x")
    table = MultiTable(variable="v", title="lang " * 60, rows=leaves(*labels), residual="overig")
    shown = report(protect([CountedPerson()] * 12, Policy(tables=(table,))), earlier(12, 13, 14))
    read = [row[0].replace(" ", "") for row in rows_of(write_document(shown))]
    assert read == [label.replace(" ", "") for label in labels]


def test_a_long_table_flows_over_pages_and_repeats_its_head() -> None:
    labels = [f"rij {i:03}" for i in range(120)]
    table = MultiTable(variable="v", title="Lang", rows=leaves(*labels), residual="overig")
    pdf = write_document(report(protect([CountedPerson()] * 12, Policy(tables=(table,)))))
    assert [row[0] for row in rows_of(pdf)] == labels
    for page in structure_of(pdf):
        for part in page.all("Table"):
            assert [cell.text for cell in part.parts[0].parts] == ["", "2025"]


def test_long_texts_flow_over_pages() -> None:
    shown = replace(report(3), observations="Een lange zin over de organisatie. " * 600)
    assert text_of(write_document(shown)).count("Een lange") == 600


def test_the_document_is_tagged_and_carries_title_and_language() -> None:
    pdf = write_document(replace(report(25), adviser="Praktijk Wilgenhof"))
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert pdfium.FPDFCatalog_IsTagged(document)
        assert document.get_metadata_dict(skip_empty=True) == {
            "Title": "Jaarverslag 2025 – Hogeschool Meander",
            "Author": "Praktijk Wilgenhof",
            "Producer": "vpdesk",
        }
    finally:
        document.close()
    assert b"/Lang (nl)" in pdf
    first = structure_of(pdf)[0]
    assert [part.text for part in first.all("H1")] == ["Jaarverslag 2025"]
    assert "Aantal melders" in [part.text for part in first.all("H2")]


def test_recommendations_and_those_of_before_are_a_list_each_for_a_screen_reader() -> None:
    shown = replace(
        report(3),
        recommendations=("Een.", "Twee."),
        earlier_recommendations=(" ", "Drie: overgenomen."),
    )
    lists = [part for page in structure_of(write_document(shown)) for part in page.all("L")]
    assert [[item.text for item in one.all("LBody")] for one in lists] == [
        ["1. Een.", "2. Twee."],
        ["1. Drie: overgenomen."],
    ]


def test_the_file_holds_no_dates_and_the_same_content_gives_the_same_bytes() -> None:
    shown = report(25, earlier(20))
    assert write_document(shown) == write_document(shown)
    for word in (b"CreationDate", b"ModDate", b"Creator", b"Author", b"Helvetica"):
        assert word not in write_document(shown)
