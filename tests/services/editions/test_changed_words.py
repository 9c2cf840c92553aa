"""Words renamed, put away, joined or typed anew between what left and what leaves next."""

import json
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.services.editions.practice import YEAR, Practice, annual, erratum, spread
from tests.services.editions.test_dated_rows import about, category
from vpdesk.domain.annual_report import RowChange
from vpdesk.domain.cases import CaseFacts, CaseKind, ReporterDraft
from vpdesk.domain.edition_errors import WordingRefused
from vpdesk.domain.organisations import OrganisationId, UnitDraft, UnitId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import TermDraft, TermId, TermWords, Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.terms.dated_terms import DatedTerms
from vpdesk.services.terms.terms import Terms

CATEGORY = Vocabulary.CATEGORY
NEXT = calendar_year(2025)
JANUARY = date(2025, 2, 1)
"""When the report of the year leaves."""


@pytest.fixture
def terms(practice: Practice) -> Terms:
    return Terms(practice.database, lambda: practice.today)


@pytest.fixture
def dated(practice: Practice) -> DatedTerms:
    return DatedTerms(practice.database, lambda: practice.today)


@pytest.fixture
def rosters(practice: Practice, meander: OrganisationId, terms: Terms) -> TermId:
    """Give a word of everybody's that seven have, beside the seventeen who were bullied."""
    practice.today = date(2024, 3, 1)
    word = terms.add(TermDraft(vocabulary=CATEGORY, dutch="roosters"))
    practice.record(meander, spread(17, categories=("bullying",)))
    seven(practice, meander, word, 2024)
    for year in (2024, 2025, 2026):
        practice.choose(meander, calendar_year(year), CATEGORY, earlier=int(year > 2024))
    practice.today = JANUARY
    return word


def seven(practice: Practice, organisation_id: OrganisationId, word: TermId, year: int) -> None:
    about(practice, organisation_id, word, *(date(year, month, 2) for month in range(1, 8)))


def own_rows(practice: Practice, organisation_id: OrganisationId, period: Period) -> dict[str, int]:
    """Return how many count in each row; no two rows are called or known the same."""
    (table,) = practice.reports.columns(organisation_id, period).tables
    labels = Counter(row.label for row in table.rows)
    keys = Counter(key for row in table.rows for key in row.keys)
    assert {*labels.values(), *keys.values()} == {1}
    return {row.label: row.own for row in table.rows if row.own}


def test_two_words_that_were_told_in_one_row_have_one_under_either_name(
    practice: Practice, meander: OrganisationId, terms: Terms, dated: DatedTerms, rosters: TermId
) -> None:
    terms.stop_offering(rosters)
    own = terms.add(
        TermDraft(
            vocabulary=CATEGORY, dutch="roosters", organisation_id=meander, valid_from=JANUARY
        )
    )
    practice.issue(annual(meander))
    dated.rename(own, TermWords(dutch="dienstrooster"), since=date(2025, 3, 1))
    seven(practice, meander, own, 2025)
    about(practice, meander, rosters, date(2025, 1, 3), date(2025, 1, 4))

    practice.today = date(2026, 1, 15)
    assert own_rows(practice, meander, NEXT) == {"dienstrooster": 9}


def test_a_new_word_called_as_another_was_counts_in_its_row_of_that_time(
    practice: Practice, meander: OrganisationId, terms: Terms, dated: DatedTerms, rosters: TermId
) -> None:
    dated.rename(rosters, TermWords(dutch="planning"), since=date(2025, 1, 1))
    new = terms.add(TermDraft(vocabulary=CATEGORY, dutch="roosters", valid_from=JANUARY))
    about(practice, meander, new, date(2024, 4, 4), date(2025, 2, 2))
    about(practice, meander, rosters, date(2025, 3, 3), date(2025, 3, 4))

    assert own_rows(practice, meander, YEAR) == {"pesten": 17, "roosters": 8}
    assert own_rows(practice, meander, NEXT) == {"roosters": 1, "planning": 2}
    practice.issue(annual(meander))


def test_no_change_is_undone_once_later_tables_left(
    practice: Practice, meander: OrganisationId, dated: DatedTerms, rosters: TermId
) -> None:
    bullying = category(practice, "bullying")
    practice.issue(annual(meander))
    before = dated.names(rosters), dated.names(bullying)
    dated.place(rosters, bullying, since=date(2025, 1, 1))
    dated.call(bullying, meander, TermWords(dutch="treiteren"), since=date(2025, 4, 1))
    seven(practice, meander, rosters, 2025)
    practice.record(meander, spread(4, 2025))
    practice.today = date(2026, 1, 15)
    left = practice.take_out(annual(meander, NEXT))

    for state in before:
        with pytest.raises(DraftRefused) as refused:
            dated.put_back(state)
        assert refused.value.problems == (Problem(field="since", reason=Reason.ALREADY_TOLD),)
    assert practice.take_out(annual(meander, NEXT)).twin == left.twin
    assert json.loads(left.twin)["tables"][0]["rows"][2]["count"] == [7, 11]


def test_what_left_is_composed_again_though_a_word_is_spelled_otherwise(
    practice: Practice, meander: OrganisationId, terms: Terms, dated: DatedTerms, rosters: TermId
) -> None:
    bullying = category(practice, "bullying")
    dated.call(bullying, meander, TermWords(dutch="treiteren"), since=date(2024, 1, 1))
    left = practice.issue(annual(meander))
    dated.call(bullying, meander, TermWords(dutch="Treiteren"), since=date(2025, 1, 1))
    terms.reword(rosters, TermWords(dutch="Roosters", english="Rosters"))

    again = practice.issue(annual(meander))
    assert (again.again, again.twin) == (True, left.twin)
    report = practice.reports.compose(meander, NEXT)
    assert report.notes == ()


def test_where_a_row_stood_apart_in_one_year_and_not_in_the_next_it_is_said(
    practice: Practice, meander: OrganisationId, dated: DatedTerms, rosters: TermId
) -> None:
    bullying, discrimination = (category(practice, word) for word in ("bullying", "discrimination"))
    dated.place(rosters, bullying, since=date(2025, 1, 1))
    for year in (2025, 2026):
        seven(practice, meander, rosters, year)
        practice.record(meander, spread(10, year))

    def notes(year: int) -> list[tuple[str, RowChange, str, date]]:
        report = practice.reports.compose(meander, calendar_year(year))
        return [(each.label, each.change, each.other, each.day) for each in report.notes]

    joined = ("roosters", RowChange.COUNTED_WITH, "pesten", date(2025, 1, 1))
    apart = ("roosters", RowChange.COUNTED_APART, "pesten", date(2025, 12, 31))
    practice.today = date(2026, 1, 15)
    assert notes(2025) == [joined]
    dated.place(rosters, None, since=date(2026, 1, 1))
    assert notes(2026) == [apart]
    dated.place(rosters, discrimination, since=date(2026, 1, 1))
    other = ("roosters", RowChange.COUNTED_WITH, "discriminatie", date(2026, 1, 1))
    assert notes(2026) == []
    practice.choose(meander, calendar_year(2026), CATEGORY, earlier=2)
    assert notes(2026) == [joined, apart, other]


def test_a_word_of_ours_that_was_worded_otherwise_is_looked_at_for_names(
    practice: Practice, meander: OrganisationId, terms: Terms, rosters: TermId
) -> None:
    assert rosters
    with practice.database.writing() as tx:
        tx.reporters.add(meander, ReporterDraft(name="Willemijn Oosterhuis"))
    bullying = category(practice, "bullying")
    terms.reword(bullying, TermWords(dutch="pesten door Willemijn Oosterhuis"))
    with pytest.raises(WordingRefused):
        practice.issue(annual(meander))
    terms.reword(bullying, TermWords(dutch="pesten door een ander"))
    practice.issue(annual(meander))


def test_a_department_that_grew_has_no_row_in_an_erratum(
    practice: Practice, meander: OrganisationId
) -> None:
    with practice.database.writing() as tx:
        units: dict[str, UnitId] = {
            name: tx.units.add(UnitDraft(organisation_id=meander, name=name, headcount=headcount))
            for name, headcount in (("Zorg", 200), ("Kunst", 20))
        }
        for number, name in enumerate(["Zorg"] * 12 + ["Kunst"] * 7):
            facts = CaseFacts(
                kind=CaseKind.REPORT, registered_on=date(2024, 3, 3), unit_id=units[name]
            )
            tx.cases.add(
                facts,
                organisation_id=meander,
                reporter_id=tx.reporters.add(meander, ReporterDraft()),
                code_name=f"Vink {number}",
            )
    practice.choose(meander, YEAR, "unit")
    practice.today = JANUARY
    left = json.loads(practice.issue(annual(meander)).twin)
    with practice.database.writing() as tx:
        tx.units.change(
            units["Kunst"], UnitDraft(organisation_id=meander, name="Kunst", headcount=60)
        )
    texts = replace(practice.reports.texts(meander, YEAR), observations="Herzien.")
    practice.reports.keep_texts(meander, YEAR, texts)

    again = json.loads(practice.issue(erratum(annual(meander))).twin)
    assert again["tables"] == left["tables"]


def test_what_a_register_brought_and_a_report_had_as_a_row_stays_when_it_is_taken_back(
    desk: Desk, practice: Practice, meander: OrganisationId, rosters: TermId, tmp_path: Path
) -> None:
    assert rosters
    register = tmp_path / "register.csv"
    register.write_text("Datum;Soort;Aard\n02-01-2025;melding;weektaken\n", "utf-8")
    shown = desk.registers.preview(desk.registers.read(register), organisation="Hogeschool Meander")
    job = desk.registers.take_over(shown)
    taken = None
    while taken is None:
        try:
            next(job)
        except StopIteration as end:
            taken = end.value
    left = json.loads(practice.issue(annual(meander)).twin)
    desk.registers.undo(taken.id)
    word = next(each for each in desk.terms.all(CATEGORY) if each.dutch == "weektaken")
    assert word.valid_until is not None
    texts = replace(practice.reports.texts(meander, YEAR), observations="Herzien.")
    practice.reports.keep_texts(meander, YEAR, texts)

    again = json.loads(practice.issue(erratum(annual(meander))).twin)
    assert again["tables"] == left["tables"]
