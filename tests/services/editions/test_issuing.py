"""Issuing freezes: what left stays as it left, and everything later is held against it."""

import json
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from tests.reports.reading import text_of
from tests.services.editions.practice import (
    YEAR,
    Practice,
    Someone,
    annual,
    done,
    erratum,
    spread,
)
from vpdesk.domain.disclosure import exactly, less_than
from vpdesk.domain.edition_errors import (
    AlreadyIssued,
    AuditGaveUp,
    Cause,
    CertificateWrong,
    NothingToCorrect,
    NotProvenSafe,
    PeriodStillRunning,
)
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionId, EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, quarter
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.services.editions import gate
from vpdesk.services.errors import Gone
from vpdesk.storage.editions import EditionRepository


def test_issued_report_is_final_and_stays_as_it_left(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, [*spread(9, gender="female"), *spread(8, gender="male")])
    practice.choose(meander, YEAR, "gender", "kind")
    order = annual(meander)
    assert practice.editions.state(meander, YEAR).issued is None

    made = practice.issue(order)

    assert made.edition.id == 1
    assert not made.again
    assert "17" in text_of(made.pdf)
    assert json.loads(made.twin)["total"] == 17
    assert made.file_name == "Jaarverslag 2024 – Hogeschool Meander.pdf"
    assert practice.editions.state(meander, YEAR).issued == made.edition
    assert practice.editions.list(meander) == (made.edition,)
    practice.editions.recount(made.edition.id)
    for again in (practice.issue(order), practice.take_out(order)):
        assert again == replace(made, again=True)
    assert practice.editions.files(made.edition.id) == replace(made, again=True)


def test_other_content_of_an_issued_period_is_refused(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(12))
    practice.issue(annual(meander))
    practice.reports.keep_texts(meander, YEAR, ReportTexts(observations="Anders"))
    with pytest.raises(AlreadyIssued):
        practice.issue(annual(meander))
    assert not practice.take_out(annual(meander)).edition.draft


def test_running_period_is_not_issued(practice: Practice, meander: OrganisationId) -> None:
    order = annual(meander, calendar_year(2025))
    assert practice.editions.state(meander, calendar_year(2025)).running
    for job in (practice.issue, practice.take_out):
        with pytest.raises(PeriodStillRunning):
            job(order)


def test_late_case_counts_in_the_next_year(practice: Practice, meander: OrganisationId) -> None:
    practice.record(meander, spread(12, 2023))
    before = practice.issue(annual(meander, calendar_year(2023)))
    practice.record(meander, [Someone(on=date(2023, 12, 30)), *spread(10)])
    columns = practice.reports.columns(meander, calendar_year(2023))
    assert (columns.own_total, columns.printed_total) == (12, exactly(12))
    assert practice.reports.columns(meander, YEAR).own_total == 11
    practice.choose(meander, YEAR, "kind", earlier=1)
    after = practice.issue(annual(meander))
    assert after.edition.told[1] == before.edition.told[0]
    assert json.loads(after.twin)["earlier"][0]["total"] == 12
    practice.editions.recount(after.edition.id)


def test_changed_facts_leave_a_told_period_alone(
    practice: Practice, meander: OrganisationId
) -> None:
    cases = practice.record(meander, spread(12, gender="female"))
    practice.choose(meander, YEAR, "gender")
    practice.issue(annual(meander))
    practice.change(cases[0], meander, Someone(on=date(2024, 1, 1), gender="male"))
    (table,) = practice.reports.columns(meander, YEAR).tables
    assert table.rows[0].own == 12


def test_year_that_was_never_told_is_told_and_frozen_with_the_next(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, [*spread(12, 2023), *spread(12)])
    practice.choose(meander, YEAR, "kind", earlier=1)
    made = practice.issue(annual(meander))
    assert [told.period for told in made.edition.told] == [YEAR, calendar_year(2023)]
    assert len({told.snapshot for told in made.edition.told}) == 2
    practice.record(meander, [Someone(on=date(2023, 5, 5))])
    assert practice.reports.columns(meander, calendar_year(2023)).own_total == 12


def test_draft_that_left_counts_in_every_later_audit(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(12, gender="female"))
    practice.choose(meander, YEAR, "gender")
    draft = practice.take_out(annual(meander))
    assert draft.edition.draft
    assert "Concept" in text_of(draft.pdf)
    assert practice.take_out(annual(meander)) == replace(draft, again=True)
    assert practice.editions.state(meander, YEAR).drafts == (draft.edition,)
    practice.record(meander, [Someone(on=date(2024, 12, 30), gender="male")])
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(annual(meander))
    assert refused.value.blamed == (draft.edition,)
    assert refused.value.periods == (YEAR,)
    assert practice.editions.state(meander, YEAR).issued is None


def test_report_like_its_draft_is_issued(practice: Practice, meander: OrganisationId) -> None:
    practice.record(meander, spread(12, gender="female"))
    practice.choose(meander, YEAR, "gender")
    draft = practice.take_out(annual(meander))
    made = practice.issue(annual(meander))
    assert made.edition.said == draft.edition.said
    assert "Concept" not in text_of(made.pdf)
    practice.editions.recount(made.edition.id)


def test_nine_months_and_then_the_year_are_refused(
    practice: Practice, meander: OrganisationId
) -> None:
    months = Period(date(2024, 1, 1), date(2024, 9, 30))
    practice.record(
        meander, [Someone(on=date(2024, 2, day), gender="female") for day in range(1, 9)]
    )
    practice.record(meander, [Someone(on=date(2024, 3, day), gender="male") for day in range(1, 9)])
    practice.record(meander, [Someone(on=date(2024, 11, 2), gender="male")])
    for period in (months, YEAR):
        practice.choose(meander, period, "gender")
    first = practice.issue(replace(annual(meander, months), audience="Ondernemingsraad"))
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(replace(annual(meander), audience="Bestuur"))
    assert refused.value.cause is Cause.EARLIER
    assert refused.value.blamed == (first.edition,)
    figure = refused.value.findings[0]
    assert figure.periods == (quarter(2024, 4),)
    seen = done(practice.editions.foresee(annual(meander)))
    assert isinstance(seen.refusal, NotProvenSafe)
    assert seen.earlier == (first.edition,)


def test_report_that_is_not_proven_safe_in_time_does_not_leave(
    practice: Practice, meander: OrganisationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice.record(meander, spread(12))
    in_no_time = partial(gate.judge, seconds=-1)
    monkeypatch.setattr("vpdesk.services.editions.editions.judge", in_no_time)
    for job in (practice.issue, practice.take_out):
        with pytest.raises(AuditGaveUp):
            job(annual(meander))
    assert practice.editions.list(meander) == ()


def test_erratum_replaces_what_was_issued(practice: Practice, meander: OrganisationId) -> None:
    practice.record(meander, spread(12))
    with pytest.raises(NothingToCorrect):
        practice.issue(erratum(annual(meander)))
    first = practice.issue(annual(meander))
    practice.reports.keep_texts(meander, YEAR, ReportTexts(observations="Beter gezegd"))
    second = practice.issue(erratum(annual(meander)))
    assert second.edition.replaces == first.edition.id
    assert "Beter gezegd" in text_of(second.pdf)
    assert practice.editions.state(meander, YEAR).issued == second.edition
    assert practice.issue(erratum(annual(meander))) == replace(second, again=True)
    practice.editions.recount(second.edition.id)


def test_erratum_that_gives_somebody_away_is_refused(
    practice: Practice, meander: OrganisationId
) -> None:
    cases = practice.record(meander, spread(12))
    first = practice.issue(annual(meander))
    practice.change(cases[0], meander, Someone(on=date(2023, 5, 5)))
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(erratum(annual(meander)))
    assert refused.value.blamed == (first.edition,)


def test_erratum_of_the_words_alone_leaves_late_cases_to_the_next_year(
    practice: Practice, meander: OrganisationId
) -> None:
    reporter = practice.reporter(meander)
    practice.record(meander, [*spread(12), Someone(on=date(2024, 2, 2), reporter=reporter)])
    first = practice.issue(annual(meander))
    practice.record(
        meander,
        [Someone(on=date(2024, 5, 5)), Someone(on=date(2024, 6, 6), reporter=reporter)],
    )
    practice.reports.keep_texts(meander, YEAR, ReportTexts(observations="Beter gezegd"))

    second = practice.issue(erratum(annual(meander)))

    (before,), (after,) = first.edition.told, second.edition.told
    assert before.view == after.view
    with practice.database.reading() as tx:
        assert before.snapshot is not None
        assert after.snapshot is not None
        frozen = tx.snapshots.get({before.snapshot, after.snapshot})
    assert frozen[before.snapshot].people == frozen[after.snapshot].people
    assert frozen[before.snapshot].cases == frozen[after.snapshot].cases
    assert practice.reports.columns(meander, YEAR).own_total == 13
    assert practice.reports.columns(meander, calendar_year(2025)).own_total == 2
    practice.editions.recount(second.edition.id)


def test_foreseeing_changes_nothing(practice: Practice, meander: OrganisationId) -> None:
    practice.record(meander, [*spread(12), *spread(12, 2023)])
    practice.choose(meander, YEAR, "kind", earlier=1)
    seen = done(practice.editions.foresee(annual(meander)))
    assert seen.refusal is None
    assert [(each.persons, each.cases, each.told_before) for each in seen.periods] == [
        (12, 12, False),
        (12, 12, False),
    ]
    assert seen.statements
    assert practice.editions.list(meander) == ()
    practice.issue(annual(meander))
    again = done(practice.editions.foresee(annual(meander)))
    assert again.refusal is None
    assert [each.told_before for each in again.periods] == [True, True]


def test_nothing_is_there_of_an_edition_that_is_not(practice: Practice) -> None:
    with pytest.raises(Gone):
        practice.editions.files(EditionId(7))
    assert isinstance(
        done(practice.editions.foresee(annual(OrganisationId(99), calendar_year(2026)))).refusal,
        PeriodStillRunning,
    )
    with pytest.raises(Gone):
        practice.issue(annual(OrganisationId(99)))


def test_refusal_names_the_group(practice: Practice, meander: OrganisationId) -> None:
    cases = practice.record(meander, [*spread(10, gender="female"), *spread(8, gender="male")])
    practice.choose(meander, YEAR, "gender")
    first = practice.issue(annual(meander))
    for case_id in cases[:4]:
        practice.change(case_id, meander, Someone(on=date(2023, 5, 5), gender="female"))
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(erratum(annual(meander)))
    assert refused.value.blamed == (first.edition,)
    named = {figure.labels for figure in refused.value.findings if figure.variable == "gender"}
    assert named
    assert all(label for labels in named for label in labels)


def test_columns_are_told_apart_when_something_was_corrected(
    practice: Practice, meander: OrganisationId
) -> None:
    with practice.database.writing() as tx:
        agreed = ReportAgreement(made_on=date(2021, 1, 1), column="gender")
        tx.report_policies.add(meander, agreed)
    cases = practice.record(
        meander,
        [
            *spread(12, gender="female"),
            *spread(12, gender="male"),
            *spread(12, gender="other"),
            *spread(12),
        ],
    )
    practice.choose(meander, YEAR, "gender", "kind")
    draft = practice.take_out(annual(meander))
    assert draft.edition.told[0].view.column == "gender"
    practice.change(cases[0], meander, Someone(on=date(2024, 1, 1), gender="male"))
    made = practice.issue(annual(meander))
    practice.editions.recount(made.edition.id)


def test_report_of_a_time_without_anybody(practice: Practice, meander: OrganisationId) -> None:
    made = practice.issue(annual(meander))
    assert made.edition.told[0].view.total == less_than(5)
    practice.editions.recount(made.edition.id)


def test_certificate_of_something_else_proves_nothing(
    practice: Practice, meander: OrganisationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = practice.organisation("Zorggroep Linde")
    practice.record(meander, spread(12))
    practice.record(other, spread(16))
    first, second = practice.issue(annual(meander)), practice.issue(annual(other))
    file = EditionRepository.file
    monkeypatch.setattr(
        EditionRepository, "file", lambda self, _key, kind: file(self, first.edition.id, kind)
    )
    practice.editions.recount(first.edition.id)
    with pytest.raises(CertificateWrong):
        practice.editions.recount(second.edition.id)


def test_certificate_of_others_of_whom_the_same_was_told_proves_nothing(
    practice: Practice, meander: OrganisationId, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = practice.organisation("Zorggroep Linde")
    practice.record(meander, spread(3))
    practice.record(other, spread(2))
    first, second = practice.issue(annual(meander)), practice.issue(annual(other))
    assert first.edition.told[0].view == second.edition.told[0].view
    practice.editions.recount(second.edition.id)
    file = EditionRepository.file
    monkeypatch.setattr(
        EditionRepository, "file", lambda self, _key, kind: file(self, first.edition.id, kind)
    )
    with pytest.raises(CertificateWrong):
        practice.editions.recount(second.edition.id)


def test_erratum_of_a_table_of_years_opens_none_of_its_years_again(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(12))
    practice.issue(annual(meander))
    table = EditionOrder(
        kind=EditionKind.YEARS,
        organisation_id=meander,
        period=Period(date(2022, 1, 1), date(2024, 12, 31)),
    )
    practice.issue(replace(table, text="Eerst zo."))
    practice.issue(erratum(replace(table, text="Beter gezegd.")))
    practice.record(meander, [Someone(on=date(2024, 5, 5))])
    assert practice.reports.columns(meander, YEAR).own_total == 12
    assert practice.reports.columns(meander, calendar_year(2025)).own_total == 1
    assert practice.issue(annual(meander)).again
