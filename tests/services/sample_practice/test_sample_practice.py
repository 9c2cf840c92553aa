"""The sample practice is the same each time, and a practitioner could believe it."""

import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from vpdesk.domain.cases import RUNNING, Case, CaseFilter
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.people import PersonRole
from vpdesk.domain.periods import calendar_year, quarter, school_year
from vpdesk.domain.referral_contacts import ReferralContactFilter
from vpdesk.domain.timeline import (
    Attachment,
    ConfidentialityException,
    Consent,
    ConsentState,
    Decision,
    FollowUp,
    Referral,
    Step,
    lost_consent,
    needs_consent,
)
from vpdesk.services.desk import Desk
from vpdesk.services.progress import Progress, finish
from vpdesk.services.sample_practice import sample_practice
from vpdesk.services.sample_practice.content import load_content, moved, weight
from vpdesk.services.sample_practice.plan import planned_cases, workday
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring

EVERY = CaseFilter(statuses=frozenset())


def cases_of(desk: Desk) -> tuple[Case, ...]:
    rows = desk.cases.list(EVERY, limit=100_000)
    return tuple(desk.cases.get(row.id) for row in sorted(rows, key=lambda row: row.id))


@pytest.fixture(scope="module")
def practice(
    tmp_path_factory: pytest.TempPathFactory, new_vault: Path, memory_keyring: Keyring
) -> Iterator[Desk]:
    """Give the usual practice, which no test changes."""
    with filled(tmp_path_factory.mktemp("practice"), new_vault, memory_keyring) as desk:
        yield desk


@pytest.fixture(scope="module")
def large(
    tmp_path_factory: pytest.TempPathFactory, new_vault: Path, memory_keyring: Keyring
) -> Iterator[Desk]:
    """Give a practice in which the story of a running case goes on after today."""
    folder = tmp_path_factory.mktemp("large")
    with filled(folder, new_vault, memory_keyring, cases=300, seed=3) as desk:
        yield desk


@contextmanager
def filled(
    folder: Path, new_vault: Path, keyring: Keyring, *, today: date = TODAY, **options: int
) -> Iterator[Desk]:
    shutil.copytree(new_vault, folder / "vault", ignore=shutil.ignore_patterns("ballast.bin"))
    desk = vaults.unlock_with_keyring(folder / "vault", today=lambda: today, keyring=keyring)
    try:
        finish(sample_practice.fill(desk, **options))
        yield desk
    finally:
        desk.close()


def everything(desk: Desk) -> list[object]:
    """Return all that was written, without the numbers that the database gives."""
    cases = cases_of(desk)
    organisations = [row.organisation for row in desk.organisations.list()]
    return [
        organisations,
        cases,
        [desk.timeline.entries(case.id) for case in cases],
        [desk.reporters.card(case.id) for case in cases],
        [desk.reporters.open_name(case.id) for case in cases],
        [desk.activities.list(each.id) for each in organisations],
        [desk.planned_activities.list(each.id) for each in organisations],
        [desk.recommendations.list(each.id) for each in organisations],
        desk.referral_contacts.list(ReferralContactFilter()),
        [desk.annual_reports.texts(each.id, calendar_year(2024)) for each in organisations],
    ]


def test_there_are_eight_organisations_with_units_and_people(practice: Desk) -> None:
    rows = practice.organisations.list()
    assert len(rows) == 8
    assert sorted(row.cases for row in rows)[:2] == [0, 3]
    assert sum(row.cases for row in rows) == 120
    for row in rows:
        organisation = row.organisation
        assert organisation.since
        assert organisation.since <= TODAY
        assert practice.organisations.units(organisation.id)
        people = practice.organisations.contact_persons(organisation.id)
        assert sum(person.receives_report for person in people) == 1
        assert practice.activities.list(organisation.id)


def test_nothing_that_happened_lies_in_the_future_or_before_the_contract(practice: Desk) -> None:
    since = {r.organisation.id: r.organisation.since for r in practice.organisations.list()}
    for case in cases_of(practice):
        begin = since[case.organisation_id]
        assert begin
        assert begin <= case.registered_on <= TODAY
        for entry in practice.timeline.entries(case.id):
            day = entry.done_on if isinstance(entry, FollowUp) else entry.on
            assert day is None or case.registered_on <= day <= TODAY
    for organisation_id in since:
        assert all(each.on <= TODAY for each in practice.activities.list(organisation_id))


def test_numbers_follow_the_days_of_registration(practice: Desk) -> None:
    numbers = [(case.registered_on, case.number) for case in cases_of(practice)]
    assert numbers == sorted(numbers)
    assert len({number for _, number in numbers}) == 120
    assert len({case.code_name for case in cases_of(practice)}) == 120


def test_the_day_has_something_late_something_today_and_something_next_week(
    practice: Desk,
) -> None:
    overview = practice.overview.today()
    due = {follow_up.code_name: follow_up.on - TODAY for follow_up in overview.follow_ups}
    assert due["Plevier"] < timedelta()
    assert due["Kievit"] == due["Zonnedauw"] == timedelta()
    assert due["Beuk"] > timedelta()
    assert overview.running_cases == 10
    assert [(case.code_name, case.on and case.on - TODAY) for case in overview.retention] == [
        ("Tureluur", timedelta(days=9)),
        ("Vlier", timedelta(days=23)),
    ]
    assert overview.quiet == ()
    assert 0.5 < overview.minutes_this_year / overview.agreed_minutes < 1


def test_what_reaches_outside_rests_on_a_consent(practice: Desk) -> None:
    found: Counter[str] = Counter()
    for case in cases_of(practice):
        entries = practice.timeline.entries(case.id)
        consents = {entry.id: entry for entry in entries if isinstance(entry, Consent)}
        for entry in entries:
            if isinstance(entry, Step | Referral) and needs_consent(entry):
                assert entry.consent_id is not None
                assert consents[entry.consent_id].on <= entry.on
                found[type(entry).__name__] += 1
        found.update(consent.state for consent in consents.values())
    assert found["Step"] > 10
    assert found[ConsentState.GIVEN] > 20
    assert found[ConsentState.ASKED] > 0


def test_closed_cases_have_an_outcome_and_running_ones_have_none(practice: Desk) -> None:
    for case in cases_of(practice):
        assert (case.status in RUNNING) == (case.outcome is None) == (case.closed_on is None)
        assert case.contacts > 0
        assert case.gender is None


def test_some_reporters_come_back_and_many_gave_no_name(practice: Desk) -> None:
    cases = cases_of(practice)
    reporters = Counter(case.reporter_id for case in cases)
    assert 0 < 120 - len(reporters) < 20
    named = sum(practice.reporters.card(case.id).has_name for case in cases)
    assert 60 < named < 110


def test_reports_of_the_last_closed_years_are_written(practice: Desk) -> None:
    for row in practice.organisations.list():
        years = (
            (school_year(2024), school_year(2023))
            if row.organisation.sector == "culture"
            else (calendar_year(2024), calendar_year(2023))
        )
        since = row.organisation.since
        for period in years:
            texts = practice.annual_reports.texts(row.organisation.id, period)
            assert since
            written = period.end >= since and row.cases > 0
            assert bool(texts.observations) == written
            assert len(texts.recommendations) == (3 if written else 0)
    assert practice.settings.get("adviser_name") == "Praktijk Omzien"


def test_all_but_a_few_of_the_last_reports_are_issued(practice: Desk) -> None:
    editions = {
        row.organisation.name: [
            (each.kind, each.period, each.made_on)
            for each in practice.editions.list(row.organisation.id)
            if each.organisation_id == row.organisation.id
        ]
        for row in practice.organisations.list()
    }
    annual = EditionKind.ANNUAL
    last = [(annual, calendar_year(2024), date(2025, 2, 9))]
    before = [(annual, calendar_year(2023), date(2024, 2, 9))]
    assert editions == {
        "Hogeschool Meander": [],
        "Zorggroep De Linde": [(EditionKind.HOURS, quarter(2025, 3), TODAY), *before],
        "Gemeente Rietveen": last + before,
        "Van Dalen Logistiek": last,
        "Theaterhuis Nachtlicht": [(annual, school_year(2024), date(2025, 10, 10))],
        "Woonstichting Havenkwartier": last,
        "Kinderopvang Het Vlierbos": last,
        "Bouwbedrijf Terlinge": [],
    }
    due = [each.name for each in practice.overview.today().reports_due]
    assert due == ["Bouwbedrijf Terlinge", "Hogeschool Meander", "Zorggroep De Linde"]
    practice.editions.check()


def test_reporting_years_are_as_agreed_with_who_is_reported_to_by_school_years(
    practice: Desk,
) -> None:
    for row in practice.organisations.list():
        organisation = row.organisation
        period = school_year(2024) if organisation.sector == "culture" else calendar_year(2024)
        agreed = practice.report_policies.agreement(organisation.id, period)
        assert (agreed.year_starts, agreed.version) == (period.start.month, 1)


def test_same_seed_makes_the_same_practice_and_another_seed_another(
    practice: Desk, tmp_path: Path, new_vault: Path, memory_keyring: Keyring
) -> None:
    (tmp_path / "same").mkdir()
    (tmp_path / "other").mkdir()
    with filled(tmp_path / "same", new_vault, memory_keyring) as same:
        assert everything(same) == everything(practice)
    with filled(tmp_path / "other", new_vault, memory_keyring, seed=2) as other:
        assert cases_of(other) != cases_of(practice)


def test_plan_does_not_depend_on_how_texts_are_hashed() -> None:
    program = (
        "import random; from datetime import date;"
        "from vpdesk.services.sample_practice.content import load_content;"
        "from vpdesk.services.sample_practice.plan import planned_cases;"
        "plan = planned_cases(load_content(), cases=600, today=date(2025, 11, 21),"
        "                     chance=random.Random(1));"
        "print([(case.code_name, case.start, case.story['code']) for case in plan])"
    )
    plans = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(plans) == 1


@pytest.mark.parametrize("cases", [1, 2, 11, 13, 14])
def test_small_practice_has_just_as_many_cases_as_asked(
    tmp_path: Path, new_vault: Path, memory_keyring: Keyring, cases: int
) -> None:
    with filled(tmp_path, new_vault, memory_keyring, cases=cases) as desk:
        assert desk.cases.count(EVERY) == cases
        names = {row.code_name for row in desk.cases.list(EVERY)}
        assert len(names) == cases
        assert "Kievit" in names


def test_job_tells_how_far_it_is(desk: Desk) -> None:
    job = sample_practice.fill(desk, cases=120)
    assert [next(job) for _ in range(3)] == [Progress(done, 128) for done in (0, 20, 40)]
    assert finish(job) == sample_practice.SamplePractice(organisations=8, cases=120)


def test_large_practice_keeps_its_proportions() -> None:
    content = load_content()
    plan = planned_cases(content, cases=25_000, today=TODAY, chance=random.Random(1))
    assert len(plan) == len({case.code_name.casefold() for case in plan}) == 25_000
    cases = Counter(case.organisation for case in plan)
    assert cases["vlierbos"] == 3
    assert "terlinge" not in cases
    assert 0.35 < cases["meander"] / 25_000 < 0.42
    running = [case for case in plan if case.day(case.story["entry"][-1]["day"]) > TODAY]
    assert 0.05 < len(running) / 25_000 < 0.09


def test_many_cases_run_with_something_planned_in_most(large: Desk) -> None:
    running = large.cases.list(CaseFilter(), limit=300)
    rows = large.cases.list(EVERY, limit=300)
    consents = [each for row in rows for each in large.timeline.consents(row.id)]
    planned = [row for row in running if row.next_on]
    withdrawn = [each for each in consents if each.state is ConsentState.WITHDRAWN]
    assert 20 < len(running) < 30
    assert 0.7 < len(planned) / len(running) < 1
    assert withdrawn
    assert all(each.withdrawn_on and each.on < each.withdrawn_on for each in withdrawn)
    entries = [each for row in rows for each in large.timeline.entries(row.id)]
    lost = [each for each in entries if lost_consent(each, {c.id: c for c in consents})]
    decided = [each for each in entries if isinstance(each, ConfidentialityException)]
    assert [type(each) for each in lost] == [Step]
    assert [each.decision for each in decided] == [Decision.KEEP]
    assert any(each.asked_on for each in consents)
    assert len({row.kind for row in rows}) == 4


def test_what_is_dealt_with_only_later_is_still_open(large: Desk) -> None:
    rows = large.cases.list(EVERY, limit=300)
    entries = [each for row in rows for each in large.timeline.entries(row.id)]
    dealt_with = [each.done_on for each in entries if isinstance(each, FollowUp) and each.done_on]
    assert dealt_with
    assert max(dealt_with) <= TODAY


@pytest.mark.parametrize("today", [date(2024, 2, 29), date(2026, 1, 1), date(2026, 8, 31)])
def test_practice_fits_any_day(
    tmp_path: Path, new_vault: Path, memory_keyring: Keyring, today: date
) -> None:
    with filled(tmp_path, new_vault, memory_keyring, today=today) as desk:
        overview = desk.overview.today()
        assert {each.code_name for each in overview.retention} == {"Tureluur", "Vlier"}
        assert overview.running_cases == 10
        assert all(case.registered_on <= today for case in cases_of(desk))
        for row in desk.organisations.list():
            assert all(each.on <= today for each in desk.activities.list(row.organisation.id))


def test_contract_dates_keep_their_place_in_the_month() -> None:
    def shift(day: date, today: date) -> date:
        return moved(day, written_for=TODAY, today=today)

    assert shift(date(2025, 12, 31), date(2026, 1, 5)) == date(2026, 2, 28)
    assert shift(date(2026, 6, 30), date(2025, 12, 1)) == date(2026, 7, 31)
    assert shift(date(2024, 1, 1), date(2026, 11, 2)) == date(2025, 1, 1)
    assert shift(date(2024, 1, 1), TODAY) == date(2024, 1, 1)


def test_weight_of_a_sector_goes_before_that_of_any() -> None:
    assert weight({"weights": {"any": 2, "care": 5}}, "care") == 5
    assert weight({"weights": {"any": 2, "care": 0}}, "care") == 0
    assert weight({"weights": {"any": 2}}, "care") == 2
    assert weight({"weights": {"culture": 2}}, "care") == 0


def test_weekend_moves_to_monday() -> None:
    friday = date(2025, 11, 21)
    days = [workday(friday + timedelta(days=offset)) for offset in range(4)]
    assert days == [friday, *[friday + timedelta(days=3)] * 3]


def test_a_case_has_files_that_are_no_older_than_it(practice: Desk) -> None:
    (row,) = practice.cases.list(CaseFilter(words="logboek.txt"))
    case = practice.cases.get(row.id)
    files = [each for each in practice.timeline.entries(row.id) if isinstance(each, Attachment)]
    assert len(files) == 3
    assert all(case.registered_on <= each.on <= TODAY for each in files)


def test_advice_of_earlier_reports_was_followed(practice: Desk) -> None:
    rows = practice.organisations.list()
    given = [each for row in rows for each in practice.recommendations.list(row.organisation.id)]

    assert any(each.period and each.latest for each in given)
    assert len({each.state for each in given}) > 3
    assert all(each.history[-1].on <= TODAY for each in given if each.history)
    today = practice.overview.today()
    assert today.agreed
    assert today.planned
    assert today.open_recommendations


def test_it_holds_a_pattern_and_a_role_conflict(practice: Desk) -> None:
    found = {each.code_name: practice.people.of_case(each.id) for each in running_in(practice)}

    assert [each.reporters for each in found["Plevier"].patterns] == [2]
    assert [each.own.role for each in found["Wilg"].conflicts] == [PersonRole.REPORTER]
    assert [each.own.role for each in found["Karekiet"].conflicts] == [PersonRole.ACCUSED]
    assert not found["Kievit"].matters


def running_in(desk: Desk) -> list[Case]:
    return [each for each in cases_of(desk) if each.status in RUNNING]


def test_the_last_statement_is_charged_by_its_lines(practice: Desk) -> None:
    linde = practice.organisations.by_name("Zorggroep De Linde")
    assert linde
    (stated,) = practice.invoicing.statements(linde.id)
    assert stated.invoiced_on == TODAY
    (row,) = practice.hours.look(quarter(2025, 3), linde.id).rows
    assert row.not_invoiced_minutes == 0
