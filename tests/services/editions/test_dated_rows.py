"""Names, hidings and mappings that changed between reports: rows through the years, and errata."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.reports.reading import opened
from tests.services.editions.practice import YEAR, Practice, annual, erratum, spread
from vpdesk.domain.annual_report import RowChange
from vpdesk.domain.cases import CaseFacts, CaseKind, IssueDraft, ReporterDraft
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import TermDraft, TermId, TermWords, Vocabulary
from vpdesk.services.terms.dated_terms import DatedTerms
from vpdesk.services.terms.terms import Terms

CATEGORY = Vocabulary.CATEGORY
NEXT = calendar_year(2025)
LATER = date(2025, 2, 1)


@pytest.fixture
def terms(practice: Practice) -> Terms:
    return Terms(practice.database, lambda: practice.today)


@pytest.fixture
def dated(practice: Practice) -> DatedTerms:
    return DatedTerms(practice.database, lambda: practice.today)


@pytest.fixture
def rosters(practice: Practice, meander: OrganisationId, terms: Terms) -> TermId:
    """Give a word of the organisation's own, and issue a report of 2024 with a row of it."""
    word = terms.add(TermDraft(vocabulary=CATEGORY, dutch="roosters", organisation_id=meander))
    practice.record(meander, spread(17, categories=("bullying",)))
    about(practice, meander, word, *(date(2024, month, 2) for month in range(1, 8)))
    practice.choose(meander, YEAR, CATEGORY)
    practice.choose(meander, NEXT, CATEGORY, earlier=1)
    practice.today = LATER
    practice.issue(annual(meander))
    return word


def about(practice: Practice, organisation_id: OrganisationId, word: TermId, *days: date) -> None:
    with practice.database.writing() as tx:
        for at, on in enumerate(days):
            tx.cases.add(
                CaseFacts(
                    kind=CaseKind.REPORT,
                    registered_on=on,
                    issues=(IssueDraft(category_id=word),),
                ),
                organisation_id=organisation_id,
                reporter_id=tx.reporters.add(organisation_id, ReporterDraft()),
                code_name=f"Vink {word} {on} {at}",
            )


def category(practice: Practice, word: str) -> TermId:
    with practice.database.reading() as tx:
        return next(
            each.id
            for each in tx.terms.all.values()
            if each.vocabulary is CATEGORY and each.code == word
        )


def labels(practice: Practice, organisation_id: OrganisationId, period: Period) -> list[str]:
    (table,) = practice.reports.columns(organisation_id, period, fresh=period == YEAR).tables
    return [row.label for row in table.rows]


def keys(practice: Practice, organisation_id: OrganisationId) -> list[frozenset[str]]:
    (table,) = practice.reports.columns(organisation_id, YEAR, fresh=True).tables
    return [row.keys for row in table.rows]


def test_a_row_goes_on_under_its_new_name_and_what_left_keeps_the_old_one(
    practice: Practice, meander: OrganisationId, dated: DatedTerms, rosters: TermId
) -> None:
    left = practice.issue(annual(meander))
    bullying = category(practice, "bullying")
    dated.rename(rosters, TermWords(dutch="dienstrooster"), since=date(2025, 3, 1))
    dated.call(bullying, meander, TermWords(dutch="treiteren"), since=date(2025, 4, 1))

    again = practice.issue(annual(meander))
    assert (again.again, again.pdf, again.twin) == (True, left.pdf, left.twin)
    practice.record(meander, spread(17, 2025, categories=("bullying",)))
    report = practice.reports.compose(meander, NEXT)
    for view in (report.view, report.earlier[0].view):
        (table,) = view.tables
        shown = {row.label: row.keys for row in table.rows}
        assert shown["dienstrooster"] == ("=roosters",)
        assert shown["treiteren"] == ("bullying",)
        assert not {"roosters", "pesten"} & shown.keys()
    notes = {(each.label, each.change, each.other, each.day) for each in report.notes}
    assert notes == {
        ("dienstrooster", RowChange.RENAMED, "roosters", date(2025, 2, 28)),
        ("treiteren", RowChange.RENAMED, "pesten", date(2025, 3, 31)),
    }
    practice.today = date(2026, 1, 15)
    issued = practice.issue(annual(meander, NEXT))
    twin = json.loads(issued.twin)
    rows = [
        {row["label"] for row in each["tables"][0]["rows"]} for each in (twin, *twin["earlier"])
    ]
    assert rows[0] == rows[1]
    with opened(issued.pdf) as pdf:
        text = " ".join("".join(page.get_textpage().get_text_range() for page in pdf).split())
    assert "Dienstrooster heette tot en met 28 februari 2025 roosters." in text
    order = EditionOrder(
        kind=EditionKind.YEARS,
        organisation_id=meander,
        period=Period(date(2024, 1, 1), date(2025, 12, 31)),
    )
    assert b"%PDF" in practice.issue(order).pdf
    practice.editions.recount(issued.edition.id)


def test_nothing_changes_in_a_time_of_which_tables_left(
    practice: Practice, meander: OrganisationId, dated: DatedTerms, rosters: TermId
) -> None:
    bullying = category(practice, "bullying")
    words = TermWords(dutch="treiteren")
    assert dated.first_day(meander) == dated.first_day() == date(2025, 1, 1)
    day = date(2024, 12, 31)
    changes: tuple[Callable[[], None], ...] = (
        lambda: dated.rename(rosters, words, since=day),
        lambda: dated.rename(bullying, words, since=day),
        lambda: dated.call(bullying, meander, words, since=day),
        lambda: dated.hide(bullying, meander, since=day),
        lambda: dated.show(bullying, meander, since=day),
        lambda: dated.place(rosters, bullying, since=day),
    )
    for change in changes:
        with pytest.raises(DraftRefused) as refused:
            change()
        assert refused.value.problems == (Problem(field="since", reason=Reason.ALREADY_TOLD),)


def test_an_erratum_has_exactly_the_rows_of_the_first_edition(
    practice: Practice,
    meander: OrganisationId,
    terms: Terms,
    dated: DatedTerms,
    rosters: TermId,
) -> None:
    before = keys(practice, meander)
    bullying = category(practice, "bullying")

    late = terms.add(
        TermDraft(
            vocabulary=CATEGORY,
            dutch="zwijgen",
            organisation_id=meander,
            valid_from=practice.today,
        )
    )
    with practice.database.writing() as tx:
        tx.terms.add(TermDraft(vocabulary=CATEGORY, dutch="register", organisation_id=meander))
    terms.offer(category(practice, "stalking"))
    practice.today = date(2025, 3, 1)
    dated.hide(bullying, meander, since=practice.today)
    dated.place(rosters, category(practice, "discrimination"), since=practice.today)
    dated.rename(rosters, TermWords(dutch="dienstrooster"), since=practice.today)
    terms.stop_offering(rosters)
    terms.take_back(late)

    assert keys(practice, meander) == before
    assert {"roosters", "pesten"} <= set(labels(practice, meander, YEAR))
    practice.reports.keep_texts(
        meander, YEAR, replace(practice.reports.texts(meander, YEAR), observations="Herzien.")
    )
    practice.issue(erratum(annual(meander)))
    assert keys(practice, meander) == before


def test_a_row_that_counts_with_another_says_so_beside_the_years_it_had_its_own(
    practice: Practice, meander: OrganisationId, dated: DatedTerms, rosters: TermId
) -> None:
    bullying = category(practice, "bullying")
    dated.place(rosters, bullying, since=date(2025, 1, 1))
    about(practice, meander, rosters, *(date(2025, month, 2) for month in range(1, 11)))

    report = practice.reports.compose(meander, NEXT)

    (now,), (before,) = report.view.tables, report.earlier[0].view.tables
    assert "roosters" not in {row.label for row in now.rows}
    assert "roosters" in {row.label for row in before.rows}
    assert next(row.token.lo for row in now.rows if row.label == "pesten") > 0
    (note,) = report.notes
    assert (note.label, note.change, note.other, note.day) == (
        "roosters",
        RowChange.COUNTED_WITH,
        "pesten",
        date(2025, 1, 1),
    )
    practice.today = date(2026, 1, 15)
    practice.issue(annual(meander, NEXT))


def test_an_own_word_that_was_put_away_hides_nobody_who_has_ours(
    practice: Practice, meander: OrganisationId, terms: Terms
) -> None:
    practice.today = date(2024, 1, 10)
    stalking = category(practice, "stalking")
    own = terms.add(TermDraft(vocabulary=CATEGORY, dutch="stalking", organisation_id=meander))
    practice.choose(meander, YEAR, CATEGORY)
    about(practice, meander, own, date(2024, 1, 5))
    practice.today = date(2024, 6, 1)
    terms.stop_offering(own)
    terms.offer(stalking)
    about(practice, meander, stalking, date(2024, 6, 5), date(2024, 6, 6))

    (table,) = practice.reports.columns(meander, YEAR).tables

    assert [row.own for row in table.rows if row.label == "stalking"] == [3]


def test_the_day_of_a_name_does_not_change_what_a_row_is_known_by(
    practice: Practice,
    meander: OrganisationId,
    terms: Terms,
    dated: DatedTerms,
    rosters: TermId,
) -> None:
    """A word that was never told is known by its newest words, and by these in every document."""
    dated.rename(rosters, TermWords(dutch="dienstrooster"), since=date(2025, 3, 1))
    late = terms.add(
        TermDraft(
            vocabulary=CATEGORY,
            dutch="werktijden",
            organisation_id=meander,
            valid_from=date(2025, 3, 1),
        )
    )
    dated.rename(late, TermWords(dutch="weektaken"), since=date(2025, 5, 1))
    dated.rename(late, TermWords(dutch="pauzes"), since=date(2026, 2, 1))

    known = {
        row.label: next(iter(row.keys))
        for table in practice.reports.columns(meander, NEXT).tables
        for row in table.rows
        if row.keys
    }

    assert (known["dienstrooster"], known["weektaken"]) == ("=roosters", "=pauzes")
