"""A word that came later has its row in every report that is not final, and in no other."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.services.editions.practice import YEAR, Practice, annual, erratum, spread
from vpdesk.domain.cases import CaseFacts, CaseId, CaseKind, IssueDraft, ReporterDraft
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.edition_orders import OlderReportDraft
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.terms import TermDraft, TermId, Vocabulary
from vpdesk.services.terms.terms import Terms

CATEGORY = Vocabulary.CATEGORY
BEFORE, RUNNING = calendar_year(2023), calendar_year(2025)
AboutWord = Callable[[TermId, date], CaseId]


@pytest.fixture
def terms(practice: Practice) -> Terms:
    return Terms(practice.database, lambda: practice.today)


@pytest.fixture
def rosters(practice: Practice, meander: OrganisationId, terms: Terms) -> TermId:
    """Give a word of the organisation's own, and cases of 2024 for a report with a table."""
    practice.record(meander, spread(17, categories=("bullying",)))
    practice.choose(meander, YEAR, CATEGORY)
    return terms.add(TermDraft(vocabulary=CATEGORY, dutch="roosters", organisation_id=meander))


@pytest.fixture
def case_about(practice: Practice, meander: OrganisationId) -> AboutWord:
    def record(word: TermId, on: date) -> CaseId:
        with practice.database.writing() as tx:
            return tx.cases.add(
                CaseFacts(
                    kind=CaseKind.REPORT,
                    registered_on=on,
                    issues=(IssueDraft(category_id=word),),
                ),
                organisation_id=meander,
                reporter_id=tx.reporters.add(meander, ReporterDraft()),
                code_name=f"Vink {word} {on}",
            )

    return record


def word_of(organisation_id: OrganisationId, since: date) -> TermDraft:
    return TermDraft(
        vocabulary=CATEGORY,
        dutch="dienstrooster",
        organisation_id=organisation_id,
        valid_from=since,
    )


def rows(
    practice: Practice, organisation_id: OrganisationId, period: Period, *, fresh: bool = False
) -> dict[str, int]:
    columns = practice.reports.columns(organisation_id, period, fresh=fresh)
    (table,) = (each for each in columns.tables if each.variable == CATEGORY)
    return {row.label: row.own for row in table.rows}


def test_a_later_word_counts_in_every_period_that_is_not_final(
    practice: Practice,
    meander: OrganisationId,
    terms: Terms,
    rosters: TermId,
    case_about: AboutWord,
) -> None:
    case_about(rosters, date(2024, 4, 1))
    for each in (BEFORE, RUNNING):
        practice.choose(meander, each, CATEGORY)
    practice.today = date(2025, 2, 1)
    left = practice.issue(annual(meander))
    practice.today = date(2025, 2, 2)

    terms.stop_offering(rosters)
    new = terms.add(word_of(meander, practice.today))
    for on in (date(2023, 5, 1), date(2025, 1, 2)):
        case_about(new, on)

    for each in (BEFORE, RUNNING):
        counted = rows(practice, meander, each)
        assert (counted["roosters"], counted["dienstrooster"]) == (0, 1)
    for fresh in (False, True):
        counted = rows(practice, meander, YEAR, fresh=fresh)
        assert counted["roosters"] == 1
        assert "dienstrooster" not in counted
    again = practice.issue(annual(meander))
    assert again.again
    assert (again.pdf, again.twin) == (left.pdf, left.twin)


def test_an_erratum_has_the_words_that_the_report_had_when_it_left(
    practice: Practice,
    meander: OrganisationId,
    terms: Terms,
    rosters: TermId,
    case_about: AboutWord,
) -> None:
    practice.today = date(2025, 1, 15)
    early = terms.add(TermDraft(vocabulary=CATEGORY, dutch="Stalking"))
    assert terms.by_id(early).valid_from == practice.today
    case_about(early, date(2024, 4, 1))
    practice.today = date(2025, 2, 1)
    practice.issue(annual(meander))
    practice.today = date(2025, 3, 1)
    case_about(rosters, date(2024, 4, 2))
    terms.add(word_of(meander, practice.today))

    for _ in range(2):
        counted = rows(practice, meander, YEAR, fresh=True)
        assert counted["stalking"] == 1
        assert "dienstrooster" not in counted
        practice.reports.keep_texts(
            meander, YEAR, replace(practice.reports.texts(meander, YEAR), observations="Herzien.")
        )
        practice.issue(erratum(annual(meander)))
        practice.today = date(2025, 4, 1)


def test_a_word_that_came_after_a_draft_has_its_row_in_the_report(
    practice: Practice,
    meander: OrganisationId,
    terms: Terms,
    rosters: TermId,
    case_about: AboutWord,
) -> None:
    case_about(rosters, date(2024, 4, 1))
    practice.take_out(annual(meander))

    terms.add(word_of(meander, practice.today))

    assert rows(practice, meander, YEAR)["dienstrooster"] == 0
    practice.issue(annual(meander))
    assert rows(practice, meander, YEAR)["dienstrooster"] == 0


def test_a_word_that_came_after_an_older_report_can_still_be_entered_as_one_of_its_rows(
    practice: Practice, meander: OrganisationId, terms: Terms
) -> None:
    older = OlderReportDraft(
        organisations=(meander,), period=BEFORE, made_on=date(2024, 1, 31), total=exactly(12)
    )
    practice.editions.add_older(older)
    practice.record(meander, spread(17, categories=("bullying",)))
    practice.choose(meander, YEAR, CATEGORY, earlier=1)
    practice.today = date(2025, 2, 1)
    assert BEFORE in {each.period for each in practice.issue(annual(meander)).edition.told}
    practice.today = date(2025, 3, 1)
    draft = TermDraft(
        vocabulary=CATEGORY,
        dutch="roosters",
        organisation_id=meander,
        valid_from=practice.today,
    )
    terms.add(draft)

    for period, has_row in ((BEFORE, True), (YEAR, False)):
        offered = practice.reports.rows_of(meander, period, CATEGORY, language="nl")
        assert ("roosters" in {each.label for each in offered}) is has_row
