"""Nothing leaves with words that name somebody, or that the adviser has not looked at."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.services.editions.practice import YEAR, Practice, annual, done, spread
from vpdesk.domain.annual_report import AnnualReport, EarlierPeriod
from vpdesk.domain.disclosure import ProtectedView, Row, at_least, exactly, less_than
from vpdesk.domain.edition_errors import WordingProblem, WordingRefused
from vpdesk.domain.edition_orders import EditionOrder, Issued
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.interim_notice import InterimNotice
from vpdesk.domain.multi_year_table import MultiYearTable
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.reports.documents import write_document
from vpdesk.services.annual_reports.text_checks import TextChecks, report_place
from vpdesk.services.editions.wording import (
    printed_numbers,
    printed_tokens,
    require_wording_of_file,
)
from vpdesk.storage.vault_database import VaultDatabase


@pytest.fixture
def checks(practice: Practice) -> TextChecks:
    return TextChecks(practice.database, lambda: practice.today)


@pytest.fixture
def told(practice: Practice, meander: OrganisationId) -> EditionOrder:
    """Give the order of a report about twelve cases."""
    practice.record(meander, spread(12))
    return annual(meander)


def write(practice: Practice, order: EditionOrder, text: str, *recommendations: str) -> None:
    texts = ReportTexts(observations=text, recommendations=recommendations)
    practice.reports.keep_texts(order.organisation_id, order.period, texts)


def refusal(act: Callable[[], object]) -> WordingRefused:
    with pytest.raises(WordingRefused) as caught:
        act()
    return caught.value


def test_a_name_keeps_a_report_from_leaving(practice: Practice, told: EditionOrder) -> None:
    write(practice, told, "Zaak Vogel 1 liep goed.", "Bespreek Vogel 2.")
    for act in (practice.issue, practice.take_out):
        refused = refusal(lambda act=act: act(told))  # type: ignore[misc]
        assert (refused.problem, refused.blocking) == (WordingProblem.NAMES, 2)
    assert practice.editions.list(told.organisation_id) == ()
    foreseen = done(practice.editions.foresee(told))
    assert isinstance(foreseen.refusal, WordingRefused)


@pytest.mark.parametrize(("label", "leaves"), [("ruzie met Vogel 3", False), ("ruzie", True)])
def test_words_of_the_organisation_in_tables_name_nobody(
    practice: Practice, told: EditionOrder, label: str, *, leaves: bool
) -> None:
    own = TermDraft(
        vocabulary=Vocabulary.CATEGORY, dutch=label, organisation_id=told.organisation_id
    )
    with practice.database.writing() as tx:
        tx.terms.add(own)
    practice.choose(told.organisation_id, told.period, "category")
    if leaves:
        assert label in {row.label for row in _rows(practice.issue(told))}
    else:
        assert refusal(lambda: practice.issue(told)).problem is WordingProblem.NAMES
        practice.choose(told.organisation_id, told.period, "gender")
        practice.issue(told)


def _rows(issued: Issued) -> tuple[Row, ...]:
    (table,) = issued.edition.told[0].view.tables
    return table.rows


def test_a_report_leaves_once_every_note_was_looked_at(
    practice: Practice, told: EditionOrder, checks: TextChecks
) -> None:
    text, recommendation = "Er waren 12 melders; 7 kwamen terug.", "Vraag wat hij wil."
    write(practice, told, text, recommendation, "Doe verder niets.")
    refused = refusal(lambda: practice.issue(told))
    assert refused.problem is WordingProblem.NOT_LOOKED_AT
    assert (refused.blocking, refused.open_notes) == (0, 2)
    for part, typed in (("observations", text), ("recommendations", recommendation)):
        place = report_place(told.organisation_id, told.period, part)
        (hit,) = checks.check(told.organisation_id, typed, frozenset({12}))
        checks.accept(place, hit)
    assert not practice.issue(told).again


def test_the_note_beside_other_documents_is_looked_through(
    practice: Practice, meander: OrganisationId, checks: TextChecks
) -> None:
    practice.record(meander, spread(3, year=2025))
    year = calendar_year(2025)
    text = "Er waren minder dan 5 melders in 2025; zij kwamen terug."
    order = EditionOrder(kind=EditionKind.INTERIM, organisation_id=meander, period=year, text=text)
    assert refusal(lambda: practice.take_out(order)).open_notes == 1
    place = report_place(meander, year, "interim")
    (hit,) = checks.check(meander, "Er; zij kwamen terug.")
    checks.accept(place, hit)
    assert refusal(lambda: practice.take_out(order)).open_notes == 1
    found = checks.check(meander, text, frozenset({2025}), ["minder dan 5"])
    for each in found:
        checks.accept(place, each)
    assert practice.take_out(order).edition.draft


def test_a_finished_file_with_a_name_is_refused(
    practice: Practice, database: VaultDatabase
) -> None:
    organisation_id = practice.organisation("Vogel 1")
    practice.record(organisation_id, spread(2))
    document = AnnualReport(
        organisation="Vogel 1",
        start=YEAR.start,
        end=YEAR.end,
        title="2024",
        view=ProtectedView(k=5, version=1, block=False, total=less_than(5), tables=()),
        observations="Het ging goed.",
    )
    with database.reading() as tx:
        require_wording_of_file(tx, organisation_id, document, write_document(document))
        named = replace(document, observations="Het ging met Vogel 2 goed.")
        with pytest.raises(WordingRefused):
            require_wording_of_file(tx, organisation_id, document, write_document(named))


def test_numbers_and_words_that_are_printed_may_be_repeated() -> None:
    small = ProtectedView(k=5, version=1, block=True, total=less_than(10), tables=())
    exact = replace(small, total=exactly(12))
    earlier = EarlierPeriod(title="2023", period=calendar_year(2023), view=exact)
    report = AnnualReport(
        organisation="x",
        start=date(2024, 9, 1),
        end=date(2025, 8, 31),
        title="2024/2025",
        view=small,
        earlier=(earlier,),
    )
    assert printed_numbers(report) == {12, 2024, 2025}
    assert printed_tokens(report) == {"minder dan 10", "fewer than 10"}
    years = MultiYearTable(organisation="x", periods=(earlier,))
    assert printed_numbers(years) == {12, 2023}
    notice = InterimNotice(
        organisation="x", period=calendar_year(2025), title="2025", k=5, total=at_least(5)
    )
    assert printed_numbers(notice) == {2025}
    assert printed_tokens(notice) == {"5 of meer", "5 or more"}
