"""What stands in the documents beside the annual report, and which mark each of them has."""

import ctypes
from dataclasses import replace
from datetime import date

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from tests.reports.leaving import (
    FINAL,
    block_report,
    everything,
    in_full,
    notice,
    quarters,
    statement,
    year,
    years,
)
from tests.reports.reading import pages_of, rows_of, structure_of, text_of
from tests.reports.samples import BLOCK, POLICY, earlier, leaves, people, report, view
from vpdesk.disclosure.protector import protect
from vpdesk.domain.disclosure import (
    CountedPerson,
    Leaf,
    MultiTable,
    Policy,
    ProtectedTable,
    Row,
    SingleTable,
    Token,
    at_least,
    exactly,
    less_than,
    more_than,
)
from vpdesk.reports.charts import THICK
from vpdesk.reports.documents import write_document
from vpdesk.reports.layout import ACCENT

NOT_PROVEN = "Deze tabel is niet bewezen herleidbaarvrij."


@pytest.mark.parametrize("name", everything())
def test_every_page_of_a_draft_says_so(name: str) -> None:
    drafts = pages_of(write_document(replace(everything()[name], final=None)))
    assert all(page.startswith("Concept ") for page in drafts)
    assert "Dit is een concept." in " ".join(drafts)


@pytest.mark.parametrize("name", everything())
def test_every_page_of_what_is_final_says_since_when(name: str) -> None:
    final = pages_of(write_document(replace(everything()[name], final=FINAL)))
    assert all(page.startswith("Vastgesteld op 3 februari 2026 · editie 2 ") for page in final)
    assert "Dit is een concept." not in " ".join(final)
    english = pages_of(write_document(replace(everything("en")["block"], final=FINAL)))
    assert english[0].startswith("Issued on 3 February 2026 · edition 2 ")


def test_an_erratum_says_what_it_takes_the_place_of() -> None:
    final = replace(FINAL, replaces=date(2026, 1, 20))
    text = text_of(write_document(replace(notice(), final=final)))
    assert "Dit vervangt wat op 20 januari 2026 is vastgesteld." in text


@pytest.mark.parametrize("name", everything())
def test_every_document_is_tagged_and_always_the_same(name: str) -> None:
    pdf = write_document(everything()[name])
    assert pdf == write_document(everything()[name])
    assert len([part for page in structure_of(pdf) for part in page.all("H1")]) == 1


def test_a_table_in_full_says_that_it_is_not_proven() -> None:
    text = text_of(write_document(report(in_full(view(25), "relation"))))
    assert text.count(NOT_PROVEN) == 1
    assert "Relatie tot de beschuldigde " + NOT_PROVEN in text
    assert "Niet alles in dit verslag volgt deze regels" in text
    assert NOT_PROVEN not in text_of(write_document(report(25)))
    assert "Niet alles in dit verslag" not in text_of(write_document(report(25)))


def test_a_rule_that_does_not_hold_for_a_table_in_full_is_not_printed_under_it() -> None:
    text = text_of(write_document(report(in_full(view(25), "relation", "category"))))
    assert "Aantallen worden alleen getoond als" not in text
    assert "wordt nooit getoond" not in text
    assert "wordt niet verder gesplitst" not in text
    assert "de rijen tellen daarom niet op tot het totaal" in text


def test_an_earlier_column_in_full_is_named() -> None:
    before = (year(2024, in_full(view(80, seed=2), "category")),)
    text = text_of(write_document(report(25, before)))
    assert "De kolom 2024 is niet bewezen herleidbaarvrij." in text
    assert "Het volgende geldt voor de andere kolommen. Minder dan 5 betekent" in text
    assert "Niet alles in dit verslag volgt deze regels" in text


@pytest.mark.parametrize(
    ("rows", "in_full"),
    [
        (("a", exactly(3)), True),
        (("a", Token(lo=10, hi=14)), True),
        (("a", at_least(5)), True),
        (("a", exactly(9)), False),
        (("a", less_than(5)), False),
        (("a", more_than(15, 20)), False),
    ],
)
def test_a_column_that_our_rules_would_not_print_is_named(
    rows: tuple[str, Token], in_full: bool
) -> None:
    label, token = rows
    table = ProtectedTable(
        variable="v",
        title="Aard",
        multi=True,
        k=5,
        total=exactly(20),
        rows=(Row(label=label, depth=0, keys=(label,), token=token),),
        residual="overig",
    )
    older = replace(view(25), tables=(table,))
    text = text_of(write_document(years(view(4), older)))
    assert ("De kolom 2024 is niet bewezen herleidbaarvrij." in text) is in_full


def test_a_table_in_full_is_named_also_when_nothing_in_it_is_small() -> None:
    shown = view(25)
    marked = tuple(replace(table, overridden=True) for table in shown.tables)
    text = text_of(write_document(report(replace(shown, tables=marked))))
    assert text.count(NOT_PROVEN) == 2


def test_bars_of_a_table_in_full_end_at_its_largest_number() -> None:
    (table,) = view(25).tables[1:]
    numbers = (30, 60, 0, 0)
    rows = tuple(
        replace(row, depth=0, token=exactly(number))
        for row, number in zip(table.rows, numbers, strict=True)
    )
    shown = replace(
        view(25, policy=BLOCK),
        total=at_least(200),
        tables=(replace(table, total=at_least(200), rows=rows, overridden=True),),
    )
    half, full = solid_bars(write_document(report(shown)))
    assert half == pytest.approx(full / 2)
    assert full == pytest.approx(160)


def solid_bars(pdf: bytes) -> list[float]:
    """Return the lengths in points of the bars that stand for a number."""
    accent = tuple(round(255 * part) for part in (ACCENT.red, ACCENT.green, ACCENT.blue))
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [
            right - left
            for page in document
            for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])
            for left, bottom, right, top in (item.get_bounds(),)
            if _fill(item) == accent and round(top - bottom) == THICK
        ]
    finally:
        document.close()


def _fill(item: pypdfium2.PdfObject) -> tuple[int, ...]:
    parts = [ctypes.c_uint() for _ in range(4)]
    pdfium.FPDFPageObj_GetFillColor(item, *parts)
    return tuple(part.value for part in parts[:3])


def test_nobody_in_a_row_in_full_is_printed_without_a_bar() -> None:
    printed = write_document(report(in_full(view(4), "relation")))
    assert rows_of(printed) == []
    few = replace(view(3), tables=in_full(view(25), "relation").tables[1:])
    rows = rows_of(write_document(report(few)))
    assert [row[1] for row in rows] == ["0", "1", "2", "3"]
    text = text_of(write_document(report(few)))
    assert "Uitgezonderd is wat hieronder voluit staat" in text


def test_a_total_that_the_rules_would_not_print_says_so() -> None:
    text = text_of(write_document(report(replace(view(3), total=exactly(1)))))
    assert "nam 1 melder contact op" in text
    assert "Dit aantal is niet bewezen herleidbaarvrij." in text
    before = (year(2024, replace(view(3), total=exactly(3))),)
    text = text_of(write_document(report(3, before)))
    assert "Het aantal over 2024 is niet bewezen herleidbaarvrij." in text


def test_a_report_without_tables_does_not_blame_the_number_of_reporters() -> None:
    text = text_of(write_document(report(replace(view(25), tables=()))))
    assert "geeft het aantal alleen als totaal, zonder uitsplitsing" in text
    assert "Bij minder dan 10 melders wordt niet uitgesplitst" not in text


def test_a_tree_with_nothing_to_split_says_that() -> None:
    table = SingleTable(variable="v", title="Plaats", tree=Leaf(key="unknown", label="onbekend"))
    text = text_of(write_document(report(protect(people(25), Policy(tables=(table,))))))
    assert "Plaats Hier valt niets uit te splitsen." in text


def test_an_earlier_column_with_another_threshold_says_which() -> None:
    strict = Policy(tables=tuple(replace(table, k=8) for table in POLICY.tables))
    before = (year(2024, protect(people(60, 2), strict)),)
    text = text_of(write_document(report(25, before)))
    assert "Voor 2024 lag de drempel bij 8." in text


def test_a_block_gives_its_tables_and_a_coarse_token_per_year() -> None:
    pdf = write_document(block_report())
    text = text_of(pdf)
    assert "Meerjarenverslag 2023 t/m 2025" in text
    assert "ieder één keer per verslagjaar" in text
    assert rows_of(pdf)[:3] == [
        ["2023", "minder dan 10"],
        ["2024", "10 of meer"],
        ["2025", "minder dan 10"],
    ]
    assert "Over een enkel jaar staat er alleen of het om minder dan 10 melders gaat" in text
    assert "pesten" in text


def test_a_block_with_a_year_that_was_told_otherwise_does_not_explain_it_away() -> None:
    told = block_report()
    mixed = replace(told, years=(*told.years[:2], year(2025, view(7))))
    assert "Over een enkel jaar" not in text_of(write_document(mixed))
    assert ["2025", "7"] in rows_of(write_document(mixed))


def test_an_interim_notice_gives_one_coarse_token_and_text() -> None:
    text = text_of(write_document(notice()))
    assert "namen minder dan 5 melders contact op" in text
    assert "Minder dan 5 betekent 0 tot en met 4." in text
    assert "of het om minder dan 5 melders gaat of om 5 of meer" in text
    assert "Toelichting Het is rustig." in text
    more = text_of(write_document(replace(notice(), total=at_least(5), text="")))
    assert "namen 5 of meer melders contact op" in more
    assert "betekent 0 tot en met 4" not in more
    assert "Toelichting" not in more


def test_periods_stand_side_by_side_with_differences_of_printed_numbers_only() -> None:
    rows = {
        label: cells
        for label, *cells in rows_of(
            write_document(years(view(25), view(37, seed=2), view(4), view(4, policy=BLOCK)))
        )
    }
    assert rows["melders"] == ["25 (−12)", "37", "minder dan 5", "minder dan 10"]
    assert rows["leidinggevende"] == ["13 (−2)", "15", "–", "–"]
    assert rows["seksuele intimidatie"][0] == "minder dan 5"


def test_a_difference_of_nothing_and_one_upwards_are_printed() -> None:
    rows = rows_of(write_document(years(view(12), view(12), view(10))))
    assert rows[0] == ["melders", "12 (=)", "12 (+2)", "10"]


def test_what_was_told_of_years_in_a_block_is_explained() -> None:
    text = text_of(write_document(years(view(25), view(12, policy=BLOCK))))
    assert "Waar alleen ‘minder dan 10’ of ‘10 of meer’ staat" in text
    assert "Tussen haakjes" not in text


def test_a_column_in_full_of_a_multi_year_table_is_named() -> None:
    shown = years(in_full(view(25), "category"), replace(view(3), total=exactly(3)))
    text = text_of(write_document(shown))
    assert "De kolom 2025 is niet bewezen herleidbaarvrij." in text
    assert "Het aantal over 2024 is niet bewezen herleidbaarvrij." in text


def test_twenty_quarters_are_printed_in_strips_of_five() -> None:
    pdf = write_document(quarters(20))
    text = text_of(pdf)
    for year_number in range(2021, 2026):
        for number in range(1, 5):
            assert f"{number}e kwartaal {year_number}" in text
    totals = [cells for label, *cells in rows_of(pdf) if label == "melders"]
    assert [len(cells) for cells in totals] == [5, 5, 5, 5]


@pytest.mark.parametrize(("count", "sizes"), [(1, [1]), (5, [5]), (6, [3, 3]), (7, [4, 3])])
def test_periods_that_do_not_fit_are_dealt_evenly(count: int, sizes: list[int]) -> None:
    rows = rows_of(write_document(quarters(count)))
    assert [len(cells) for label, *cells in rows if label == "melders"] == sizes


def test_a_long_multi_year_table_flows_over_pages() -> None:
    labels = [f"rij {i:02}" for i in range(60)]
    table = MultiTable(variable="v", title="Lang", rows=leaves(*labels), residual="overig")
    shown = protect(people(12), Policy(tables=(table,)))
    rows = rows_of(write_document(years(shown, shown)))
    assert [row[0] for row in rows[1:]] == labels


def test_twelve_tables_are_all_printed() -> None:
    tables = tuple(
        MultiTable(variable=f"v{i}", title=f"Tabel {i}", rows=leaves("a", "b"), residual="overig")
        for i in range(12)
    )
    shown = protect(people(12), Policy(tables=tables))
    for document in (report(shown, earlier(12)), years(shown, shown)):
        text = text_of(write_document(document))
        assert all(f"Tabel {i} " in text for i in range(12))


def test_a_crossed_table_over_years_names_its_column_without_a_number() -> None:
    counted = [
        CountedPerson(single={"relation": key})
        for key in ("manager", "colleague", "third_party", "unknown")
        for _ in range(10)
    ]
    crossed = Policy(tables=(POLICY.tables[1], POLICY.tables[0]), column="relation")
    shown = protect(counted, crossed)
    parts = [
        part.text
        for page in structure_of(write_document(years(shown, shown)))
        for part in page.all("H3")
    ]
    assert "Aard van de meldingen: collega" in parts


def test_a_time_statement_gives_whole_hours_per_quarter_and_class() -> None:
    pdf = write_document(statement())
    assert rows_of(pdf) == [
        ["1e kwartaal 2025", "31", "0", "0", "1", "32"],
        ["2e kwartaal 2025", "32", "0", "0", "2", "34"],
        ["3e kwartaal 2025", "33", "0", "0", "3", "36"],
        ["4e kwartaal 2025", "34", "0", "0", "4", "38"],
        ["totaal", "130", "0", "0", "10", "140"],
    ]
    text = text_of(pdf)
    assert "noemt geen aantallen zaken of gesprekken en geen datums" in text
    assert "Uren voor zaken" not in text


def test_one_quarter_needs_no_sum() -> None:
    one = statement()
    assert len(rows_of(write_document(replace(one, quarters=one.quarters[:1])))) == 1


@pytest.mark.parametrize(("language", "heading"), [("nl", "vertrouwenswerk"), ("en", "reporting")])
def test_no_heading_of_a_time_statement_is_broken_within_a_word(
    language: str, heading: str
) -> None:
    assert f" {heading} " in text_of(write_document(statement(language))).replace("\n", " ")


def test_hours_for_cases_stand_apart_only_where_the_contract_wants_them() -> None:
    text = text_of(write_document(statement(case_hours=True)))
    assert "In deze periode waren dat er 64" in text


def test_no_heading_of_a_long_table_in_full_stands_alone_at_the_foot_of_a_page() -> None:
    labels = [f"rij {i:02}" for i in range(12)]
    long = MultiTable(variable="v", title="Lang", rows=leaves(*labels), residual="overig")
    shown = in_full(protect(people(12), Policy(tables=(long,))), "v")
    (told,) = shown.tables
    nothing = replace(told, variable="w", title="Kort", overridden=False, rows=())
    for above in range(4, 12):
        tables = (*(nothing for _ in range(above)), told)
        pdf = write_document(report(replace(shown, tables=tables)))
        (page,) = [
            page
            for page in structure_of(pdf)
            if "Lang" in [heading.text for heading in page.all("H3")]
        ]
        assert len(list(page.all("Table"))) == 1, above
