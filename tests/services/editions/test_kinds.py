"""Every kind of edition: what it prints, what it may be about, and what it freezes."""

import json
from dataclasses import replace
from datetime import date

import pytest

from tests.reports.reading import text_of
from tests.services.editions.practice import YEAR, Practice, Someone, annual, erratum, spread
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseId
from vpdesk.domain.disclosure import Token, exactly, less_than
from vpdesk.domain.edition_errors import (
    AlreadyIssued,
    BlockNotAgreed,
    CaseHoursTellTooMuch,
    CaseHoursUnclear,
    Cause,
    HoursChangedSince,
    HoursNotInQuarters,
    NothingTold,
    NotProvenSafe,
    OverrideNeedsReason,
    PeriodNotRunning,
    PeriodStillRunning,
)
from vpdesk.domain.edition_orders import EditionOrder, HoursPerReporter
from vpdesk.domain.editions import EditionKind, Override
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, quarter, school_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.report_policies import ReportAgreement
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import ContactDraft
from vpdesk.services.editions.certifying import _mark

RUNNING = calendar_year(2025)
BLOCK = Period(date(2022, 1, 1), date(2024, 12, 31))


def order(kind: EditionKind, organisation_id: OrganisationId, period: Period) -> EditionOrder:
    return EditionOrder(kind=kind, organisation_id=organisation_id, period=period)


def agree_on_blocks(practice: Practice, organisation_id: OrganisationId) -> None:
    with practice.database.writing() as tx:
        tx.report_policies.add(
            organisation_id,
            ReportAgreement(made_on=date(2021, 12, 1), block_from=BLOCK.start),
        )


@pytest.mark.parametrize(
    ("period", "said"),
    [(calendar_year(2024), "ieder één keer."), (school_year(2023), "één keer per verslagjaar.")],
)
def test_report_over_more_reporting_years_says_how_often_a_reporter_counts(
    practice: Practice, meander: OrganisationId, period: Period, said: str
) -> None:
    reporter = practice.reporter(meander)
    days = (date(2023, 11, 1), date(2024, 2, 1), date(2024, 5, 1))
    practice.record(meander, [Someone(on=day, reporter=reporter) for day in days])
    practice.record(meander, spread(12))
    made = practice.issue(annual(meander, period))
    assert said in text_of(made.pdf)


def test_notice_within_a_year_tells_one_of_two_things(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(4, 2025))
    few = replace(order(EditionKind.INTERIM, meander, RUNNING), text="Rustig halfjaar")
    made = practice.issue(few)
    assert made.edition.period == Period(RUNNING.start, practice.today)
    assert made.edition.told[0].view.total == less_than(5)
    assert "Rustig halfjaar" in text_of(made.pdf)
    assert json.loads(made.twin)["total"] == [0, 4]
    practice.editions.recount(made.edition.id)
    assert practice.issue(few).again
    with pytest.raises(AlreadyIssued):
        practice.issue(replace(few, text="Anders"))


def test_notice_closes_nothing(practice: Practice, meander: OrganisationId) -> None:
    practice.record(
        meander, [Someone(on=date(2025, 3, day), gender="female") for day in range(1, 13)]
    )
    practice.issue(order(EditionKind.INTERIM, meander, RUNNING))
    practice.record(meander, [Someone(on=date(2025, 3, 20), gender="female")])
    practice.today = date(2026, 1, 10)
    practice.choose(meander, RUNNING, "gender")
    made = practice.issue(annual(meander, RUNNING))
    assert made.edition.told[0].view.total == exactly(13)
    practice.editions.recount(made.edition.id)


@pytest.mark.parametrize("period", [YEAR, calendar_year(2026)])
def test_notice_is_of_a_running_period(
    practice: Practice, meander: OrganisationId, period: Period
) -> None:
    with pytest.raises(PeriodNotRunning):
        practice.issue(order(EditionKind.INTERIM, meander, period))


def test_block_of_years_has_tables_and_its_years_have_none(
    practice: Practice, meander: OrganisationId
) -> None:
    agree_on_blocks(practice, meander)
    for year, number in ((2022, 4), (2023, 11), (2024, 6)):
        practice.record(meander, spread(number, year, gender="female"))
        practice.choose(meander, calendar_year(year), "gender")
    first = practice.issue(annual(meander, calendar_year(2022)))
    assert first.edition.told[0].view.tables == ()
    assert first.edition.told[0].view.total == Token(lo=0, hi=9)
    practice.choose(meander, BLOCK, "gender")
    made = practice.issue(order(EditionKind.BLOCK, meander, BLOCK))
    assert made.edition.told[0].view.total == exactly(21)
    assert [told.period for told in made.edition.told[1:]] == [
        calendar_year(year) for year in (2022, 2023, 2024)
    ]
    assert [told.view.total for told in made.edition.told[1:]] == [
        Token(lo=0, hi=9),
        Token(lo=10, hi=None),
        Token(lo=0, hi=9),
    ]
    assert practice.editions.state(meander, BLOCK).issued == made.edition
    practice.editions.recount(made.edition.id)
    with pytest.raises(BlockNotAgreed):
        practice.issue(order(EditionKind.BLOCK, meander, YEAR))


def test_table_of_years_shows_what_was_told(practice: Practice, meander: OrganisationId) -> None:
    span = Period(date(2022, 1, 1), date(2024, 12, 31))
    with pytest.raises(NothingTold):
        practice.issue(order(EditionKind.YEARS, meander, span))
    for year in (2022, 2024):
        practice.record(meander, spread(12, year))
        practice.choose(meander, calendar_year(year), "kind")
        practice.issue(annual(meander, calendar_year(year)))
    made = practice.issue(order(EditionKind.YEARS, meander, span))
    assert [told.period.start.year for told in made.edition.told] == [2024, 2022]
    assert practice.reports.columns(meander, calendar_year(2023)).own_total == 0
    practice.editions.recount(made.edition.id)
    with pytest.raises(PeriodStillRunning):
        practice.issue(order(EditionKind.YEARS, meander, Period(span.start, RUNNING.end)))


def test_table_of_years_is_worded_in_the_language_asked_for(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, spread(12))
    practice.choose(meander, YEAR, "kind", "category")
    practice.issue(annual(meander))
    made = practice.issue(replace(order(EditionKind.YEARS, meander, YEAR), language="en"))
    (dutch, english) = (each.told[0].view for each in reversed(practice.editions.list(meander)))
    assert dutch == english
    assert "report" in text_of(made.pdf)
    assert "melding" not in text_of(made.pdf)


def work(practice: Practice, organisation_id: OrganisationId) -> None:
    """Record two cases with contacts, and activities of three kinds."""
    cases = practice.record(organisation_id, spread(2))
    with practice.database.writing() as tx:
        kinds = {
            each.code: each.id
            for each in tx.terms.all.values()
            if each.vocabulary is Vocabulary.ACTIVITY_KIND
        }
        for case in cases:
            draft = ContactDraft(on=date(2024, 2, 2), minutes=95, travel_minutes=20)
            tx.timeline.add(case, draft)
        for code, minutes in (("meeting", 60), ("training", 89), ("reporting", 31)):
            tx.activities.add(
                ActivityDraft(
                    organisation_id=organisation_id,
                    on=date(2024, 5, 5),
                    kind_id=kinds[code],
                    what="werk",
                    minutes=minutes,
                    travel_minutes=30,
                )
            )


def test_time_statement_tells_whole_hours_in_classes(
    practice: Practice, meander: OrganisationId
) -> None:
    work(practice, meander)
    made = practice.issue(
        replace(
            order(EditionKind.HOURS, meander, Period(date(2024, 1, 1), date(2024, 6, 30))),
            text="Volgens afspraak",
        )
    )
    assert made.edition.told == ()
    printed = text_of(made.pdf)
    assert "Volgens afspraak" in printed
    assert json.loads(made.twin)["total"] is None
    practice.editions.recount(made.edition.id)
    first = practice.issue(order(EditionKind.HOURS, meander, quarter(2024, 1)))
    assert "3" in text_of(first.pdf)
    with pytest.raises(HoursNotInQuarters):
        practice.issue(
            order(EditionKind.HOURS, meander, Period(date(2024, 1, 1), date(2024, 4, 30)))
        )


def test_hours_of_cases_are_audited_as_a_number_of_reporters(
    practice: Practice, meander: OrganisationId
) -> None:
    work(practice, meander)
    wide = replace(
        order(EditionKind.HOURS, meander, YEAR),
        hours_per_reporter=HoursPerReporter(least=1, most=10),
    )
    for least, most in ((0, 10), (5, 4)):
        unclear = HoursPerReporter(least=least, most=most)
        with pytest.raises(CaseHoursUnclear):
            practice.issue(replace(wide, hours_per_reporter=unclear))
    with pytest.raises(CaseHoursTellTooMuch):
        practice.issue(replace(wide, hours_per_reporter=HoursPerReporter(least=3, most=4)))
    with pytest.raises(NotProvenSafe) as refused:
        practice.issue(wide)
    assert refused.value.cause is Cause.TOGETHER
    practice.record(meander, spread(10))
    with practice.database.writing() as tx:
        (case,) = [row.id for row in tx.case_list.by_number([CaseId(3)])]
        tx.timeline.add(case, ContactDraft(on=date(2024, 2, 3), minutes=60 * 57))
    made = practice.issue(replace(wide, hours_per_reporter=HoursPerReporter(least=2, most=10)))
    assert made.edition.told[0].view.total == Token(lo=6, hi=30)
    practice.editions.recount(made.edition.id)


def test_hours_of_cases_do_not_tell_what_was_added_to_a_quarter_that_was_told(
    practice: Practice, meander: OrganisationId
) -> None:
    work(practice, meander)
    practice.record(meander, spread(10))
    practice.issue(order(EditionKind.HOURS, meander, quarter(2024, 1)))
    with practice.database.writing() as tx:
        (case,) = [row.id for row in tx.case_list.by_number([CaseId(3)])]
        tx.timeline.add(case, ContactDraft(on=date(2024, 8, 3), minutes=60 * 57))
    year = replace(
        order(EditionKind.HOURS, meander, YEAR),
        hours_per_reporter=HoursPerReporter(least=2, most=10),
    )
    assert practice.take_out(year).edition.told[0].view.total == Token(lo=6, hi=30)
    with practice.database.writing() as tx:
        tx.timeline.add(case, ContactDraft(on=date(2024, 2, 3), minutes=180))

    with pytest.raises(HoursChangedSince) as refused:
        practice.issue(year)
    assert refused.value.period == quarter(2024, 1)
    assert practice.issue(replace(year, hours_per_reporter=None)).pdf


def test_a_quarter_stays_as_a_draft_that_left_told_it(
    practice: Practice, meander: OrganisationId
) -> None:
    """Whoever read the draft would see how much was recorded since, and when."""
    work(practice, meander)
    practice.record(meander, spread(10))
    first, half = quarter(2024, 1), Period(date(2024, 1, 1), date(2024, 6, 30))
    draft = json.loads(practice.take_out(order(EditionKind.HOURS, meander, first)).twin)["hours"]
    with practice.database.writing() as tx:
        (case,) = [row.id for row in tx.case_list.by_number([CaseId(3)])]
        tx.timeline.add(case, ContactDraft(on=date(2024, 2, 3), minutes=180))

    assert (
        json.loads(practice.issue(order(EditionKind.HOURS, meander, half)).twin)["hours"][0]
        == (draft[0])
    )
    made = practice.issue(order(EditionKind.HOURS, meander, first))
    assert json.loads(made.twin)["hours"] == draft
    with pytest.raises(HoursChangedSince):
        practice.issue(
            replace(
                order(EditionKind.HOURS, meander, YEAR),
                hours_per_reporter=HoursPerReporter(least=2, most=10),
            )
        )
    corrected = practice.issue(erratum(order(EditionKind.HOURS, meander, first)))
    anew = json.loads(corrected.twin)["hours"]
    assert anew[0]["confidential_work"] == draft[0]["confidential_work"] + 3
    year = practice.take_out(order(EditionKind.HOURS, meander, YEAR))
    assert json.loads(year.twin)["hours"][0] == anew[0]


def test_table_printed_in_full_is_marked_and_held_against_later_editions(
    practice: Practice, meander: OrganisationId
) -> None:
    practice.record(meander, [*spread(10, gender="female"), *spread(2, gender="male")])
    practice.choose(meander, YEAR, "gender", "kind")
    decided = replace(
        annual(meander), overrides=(Override(variable="gender", reason="Op verzoek van de OR"),)
    )
    made = practice.issue(decided)
    table = next(t for t in made.edition.told[0].view.tables if t.variable == "gender")
    assert table.overridden
    assert sorted(row.token.lo for row in table.rows) == [0, 0, 2, 10]
    assert all(row.token.exact for row in table.rows)
    assert made.edition.overrides == decided.overrides
    assert "niet bewezen herleidbaarvrij" in text_of(made.pdf)
    practice.editions.recount(made.edition.id)
    page = practice.editions.certificate(made.edition.id, language="nl")
    assert [(each.title, each.reason) for each in page.waived] == [
        (table.title, "Op verzoek van de OR")
    ]
    practice.choose(meander, RUNNING, "gender", earlier=1)
    practice.today = date(2026, 1, 5)
    practice.record(meander, spread(12, 2025, gender="female"))
    later = practice.issue(annual(meander, RUNNING))
    practice.editions.recount(later.edition.id)


def test_what_an_earlier_override_gave_up_stands_in_nobodys_way(
    practice: Practice, meander: OrganisationId
) -> None:
    cases = practice.record(meander, [*spread(10, gender="female"), *spread(2, gender="male")])
    practice.choose(meander, YEAR, "gender", "kind")
    decided = (Override(variable="gender", reason="Op verzoek van de OR"),)
    practice.issue(replace(annual(meander), overrides=decided))
    practice.reports.keep_texts(meander, YEAR, ReportTexts(observations="Beter gezegd"))
    without = practice.issue(replace(annual(meander), erratum=True))
    assert without.edition.overrides == ()
    practice.editions.recount(without.edition.id)
    practice.change(cases[0], meander, Someone(on=date(2023, 3, 3), gender="female"))
    with pytest.raises(NotProvenSafe):
        practice.issue(replace(annual(meander), erratum=True))


def test_total_printed_in_full(practice: Practice, meander: OrganisationId) -> None:
    practice.record(meander, spread(3))
    decided = replace(annual(meander), overrides=(Override(variable="", reason="Afspraak"),))
    made = practice.issue(decided)
    assert made.edition.told[0].view.total == exactly(3)
    practice.editions.recount(made.edition.id)


@pytest.mark.parametrize("override", [("gender", " "), ("outcome", "Omdat"), ("", "")])
def test_override_needs_a_reason_and_a_table(
    practice: Practice, meander: OrganisationId, override: tuple[str, str]
) -> None:
    practice.choose(meander, YEAR, "gender")
    variable, reason = override
    wanted = replace(annual(meander), overrides=(Override(variable=variable, reason=reason),))
    with pytest.raises(OverrideNeedsReason):
        practice.issue(wanted)


def test_certificate_says_what_was_checked(practice: Practice, meander: OrganisationId) -> None:
    practice.record(meander, [*spread(12, 2023), *spread(12)])
    practice.choose(meander, calendar_year(2023), "kind")
    practice.issue(annual(meander, calendar_year(2023)))
    practice.choose(meander, YEAR, "kind", earlier=1)
    made = practice.issue(replace(annual(meander), audience=" Bestuur "))
    page = practice.editions.certificate(made.edition.id, language="nl")
    assert page.title == "2024"
    assert page.audience == "Bestuur"
    assert [(each.title, each.before) for each in page.told] == [("2024", False), ("2023", True)]
    assert page.beside == 1
    assert page.final is not None
    assert page.final.edition == 2
    assert {each.rule for each in page.checked} == {"R1", "R2"}
    assert all(each.groups for each in page.checked)
    replaced = practice.issue(replace(annual(meander), erratum=True, language="en"))
    mark = practice.editions.certificate(replaced.edition.id, language="en").final
    assert mark is not None
    assert mark.replaces == made.edition.made_on
    draft = practice.take_out(annual(meander, calendar_year(2022)))
    assert practice.editions.certificate(draft.edition.id, language="en").final is None


def test_the_number_of_an_edition_stays_when_its_organisation_joins_an_employer(
    practice: Practice, meander: OrganisationId
) -> None:
    linde = practice.organisation("De Linde")
    practice.issue(annual(linde))
    made = practice.issue(annual(meander))
    with practice.database.writing() as tx:
        for each in (linde, meander):
            tx.employer_groups.put(each, "Een werkgever")
    mark = practice.editions.certificate(made.edition.id, language="en").final
    assert mark is not None
    assert mark.edition == made.edition.number == 1
    with practice.database.reading() as tx:
        from_before = _mark(tx, replace(made.edition, number=None))
    assert from_before == mark
