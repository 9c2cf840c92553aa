"""Recommendations are taken over from issued reports, followed, and told of in the next one."""

import json
from dataclasses import replace
from datetime import date

import pytest

from tests.reports.reading import text_of
from tests.services.editions.practice import YEAR, Practice, annual, done, erratum
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.edition_errors import WordingProblem, WordingRefused
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.recommendations import (
    GivenInReport,
    OutcomeDraft,
    OutcomeId,
    RecommendationDraft,
    RecommendationId,
    RecommendationSource,
    RecommendationState,
)
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.organisations.recommendations import Recommendations
from vpdesk.storage.vault_database import VaultDatabase

ADOPTED = OutcomeDraft(
    on=date(2025, 5, 1),
    state=RecommendationState.ADOPTED,
    text="De code geldt\nvoortaan",
    told_by="A. Bestuurder",
)
FIRST = ReportTexts(recommendations=("1. Stel een code vast.", "Bespreek haar ieder jaar"))


@pytest.fixture
def given(organisation_id: OrganisationId) -> RecommendationDraft:
    """Describe a recommendation that was given in a talk."""
    return RecommendationDraft(
        organisation_id=organisation_id,
        text="Laat de rol zien op intranet",
        given_on=date(2025, 3, 4),
    )


@pytest.fixture
def followed(practice: Practice, database: VaultDatabase) -> Recommendations:
    """Give the service over the same vault as that of the editions."""
    return Recommendations(database, lambda: practice.today)


@pytest.fixture
def practice(database: VaultDatabase) -> Practice:
    """Give a practice without organisations."""
    return Practice(database)


@pytest.fixture
def meander(practice: Practice) -> OrganisationId:
    """Give an organisation with a report that gave two recommendations."""
    made = practice.organisation("Hogeschool Meander")
    practice.reports.keep_texts(made, YEAR, FIRST)
    practice.issue(annual(made))
    return made


def test_what_was_given_apart_is_followed_changed_and_put_back(
    desk: Desk, given: RecommendationDraft, organisation_id: OrganisationId
) -> None:
    service = desk.recommendations
    key = service.add(given)
    first = service.add_outcome(key, replace(ADOPTED, state=RecommendationState.UNDER_WAY))
    service.add_outcome(key, replace(ADOPTED, on=date(2025, 4, 1)))
    service.change(key, replace(given, text="Zet de rol op intranet"))

    (found,) = service.list(organisation_id)
    assert (found.text, found.state) == ("Zet de rol op intranet", RecommendationState.UNDER_WAY)
    service.change_outcome(key, first, replace(ADOPTED, on=date(2025, 3, 4)))
    assert [each.on.month for each in service.list(organisation_id)[0].history] == [3, 4]

    removed = service.remove(key)
    assert service.list(organisation_id) == ()
    service.restore(removed)
    service.restore(removed)
    assert service.list(organisation_id) == (removed,)
    service.remove_outcome(key, first)
    assert len(service.list(organisation_id)[0].history) == 1


def test_what_cannot_be_done_is_refused(
    desk: Desk, given: RecommendationDraft, other_organisation_id: OrganisationId
) -> None:
    service = desk.recommendations
    key = service.add(given)
    with pytest.raises(DraftRefused):
        service.add(replace(given, text=""))
    with pytest.raises(GivenInReport):
        service.add(replace(given, source=RecommendationSource.REPORT))
    with pytest.raises(DraftRefused):
        service.add_outcome(key, replace(ADOPTED, on=date(2025, 3, 3)))
    with pytest.raises(Gone):
        service.add(replace(given, organisation_id=OrganisationId(99)))
    with pytest.raises(Gone):
        service.change(key, replace(given, organisation_id=other_organisation_id))
    with pytest.raises(Gone):
        service.remove_outcome(key, OutcomeId(99))
    with pytest.raises(Gone):
        service.add_outcome(RecommendationId(99), ADOPTED)


def test_it_is_found_by_its_words_and_by_what_became_of_it(
    desk: Desk, given: RecommendationDraft, organisation_id: OrganisationId
) -> None:
    key = desk.recommendations.add(given)
    desk.recommendations.add_outcome(key, ADOPTED)

    for words in ("intranet", "geldt voortaan", "Bestuurder"):
        (hit,) = desk.search.find(words)
        assert hit.organisation_id == organisation_id
        assert hit.found is not None
    desk.recommendations.remove(key)
    assert desk.search.find("intranet") == ()


def test_an_issued_report_leaves_its_recommendations_to_be_followed(
    practice: Practice, meander: OrganisationId, followed: Recommendations
) -> None:
    found = followed.list(meander)
    assert [(each.number, each.text, each.period) for each in found] == [
        (1, "Stel een code vast.", YEAR),
        (2, "Bespreek haar ieder jaar", YEAR),
    ]
    assert {each.given_on for each in found} == {practice.today}
    for act in (followed.remove, lambda key: followed.change(key, found[0])):
        with pytest.raises(GivenInReport):
            act(found[0].id)

    practice.issue(annual(meander))
    assert followed.list(meander) == found


def test_an_erratum_keeps_what_became_of_what_it_gives_again(
    practice: Practice, meander: OrganisationId, followed: Recommendations
) -> None:
    code, talk = followed.list(meander)
    followed.add_outcome(code.id, replace(ADOPTED, on=practice.today))
    texts = ReportTexts(recommendations=("Maak de rol bekend", "stel een code  vast."))
    practice.reports.keep_texts(meander, YEAR, texts)

    done(practice.editions.issue(erratum(annual(meander))))

    by_text = {each.text: each for each in followed.list(meander)}
    assert by_text["Maak de rol bekend"].number == 1
    assert (by_text[code.text].number, by_text[code.text].id) == (2, code.id)
    assert by_text[code.text].state is RecommendationState.ADOPTED
    assert by_text[talk.text].state is RecommendationState.LAPSED
    settled = ReportTexts(recommendations=("Maak de rol bekend",))
    practice.reports.keep_texts(meander, YEAR, settled)
    done(practice.editions.issue(erratum(annual(meander))))
    state = next(each.state for each in followed.list(meander) if each.id == code.id)
    assert state is RecommendationState.ADOPTED


def test_what_an_erratum_took_out_is_open_again_when_the_next_one_gives_it(
    practice: Practice, meander: OrganisationId, followed: Recommendations
) -> None:
    def states(*given: str) -> list[RecommendationState]:
        practice.reports.keep_texts(meander, YEAR, ReportTexts(recommendations=given))
        done(practice.editions.issue(erratum(annual(meander))))
        by_key = sorted(followed.list(meander), key=lambda each: each.id)
        return [each.state for each in by_key]

    code, talk = (each.text for each in followed.list(meander))
    opened, lapsed = RecommendationState.OPEN, RecommendationState.LAPSED
    assert states(talk) == [lapsed, opened]
    assert states(code, talk) == [opened, opened]

    settled = OutcomeDraft(on=practice.today, state=lapsed, text="Niet meer nodig")
    followed.add_outcome(followed.list(meander)[0].id, settled)
    assert states(code, talk, "Maak de rol bekend") == [lapsed, opened, opened]


def test_a_draft_leaves_nothing_to_be_followed(
    practice: Practice, followed: Recommendations
) -> None:
    linde = practice.organisation("Zorggroep Linde")
    practice.reports.keep_texts(linde, YEAR, FIRST)
    practice.take_out(annual(linde))
    assert followed.list(linde) == ()


def test_the_next_report_tells_what_became_of_it(
    practice: Practice, meander: OrganisationId, followed: Recommendations
) -> None:
    code, _ = followed.list(meander)
    followed.add_outcome(code.id, replace(ADOPTED, on=practice.today))
    next_year = calendar_year(2025)
    lines = followed.lines(meander, next_year, language="nl")
    assert lines == (
        "Stel een code vast (vorig verslag): overgenomen. De code geldt voortaan.",
        "Bespreek haar ieder jaar (vorig verslag): nog open.",
    )
    assert followed.lines(meander, YEAR, language="nl") == ()
    assert "last report" in followed.lines(meander, next_year, language="en")[0]
    practice.today = date(2026, 1, 10)
    practice.reports.keep_texts(meander, next_year, ReportTexts(earlier_recommendations=lines))

    made = practice.issue(annual(meander, next_year))
    followed.add_outcome(code.id, replace(ADOPTED, on=practice.today, text="Toch anders"))

    printed = " ".join(text_of(made.pdf).split())
    assert "Wat er van eerdere aanbevelingen is geworden" in printed
    assert "De code geldt voortaan." in printed
    assert "Bestuurder" not in printed
    assert json.loads(made.twin)["earlier_recommendations"] == list(lines)
    assert practice.issue(annual(meander, next_year)) == replace(made, again=True)


def test_a_name_in_what_became_of_it_keeps_the_report_in(
    practice: Practice, meander: OrganisationId, followed: Recommendations, desk: Desk
) -> None:
    desk.cases.register(
        CaseDraft(
            organisation_id=meander,
            registered_on=date(2025, 2, 1),
            code_name="Kievit",
            reporter_name="Xandrine Vroom",
        )
    )
    code, _ = followed.list(meander)
    named = replace(ADOPTED, on=practice.today, text="Na de melding van Xandrine Vroom")
    followed.add_outcome(code.id, named)
    next_year = calendar_year(2025)
    lines = followed.lines(meander, next_year, language="nl")
    practice.today = date(2026, 1, 10)
    practice.reports.keep_texts(meander, next_year, ReportTexts(earlier_recommendations=lines))
    with pytest.raises(WordingRefused):
        practice.issue(annual(meander, next_year))


def test_what_tells_how_many_is_asked_about_as_in_other_own_text(
    practice: Practice, meander: OrganisationId
) -> None:
    next_year = calendar_year(2025)
    practice.today = date(2026, 1, 10)
    lines = ("Spreek een termijn af: overgenomen. Twee mensen zijn geholpen.",)
    practice.reports.keep_texts(meander, next_year, ReportTexts(earlier_recommendations=lines))
    with pytest.raises(WordingRefused) as caught:
        practice.issue(annual(meander, next_year))
    assert caught.value.problem is WordingProblem.NOT_LOOKED_AT


def test_what_was_written_in_two_lines_is_one_line_of_a_report(
    desk: Desk, given: RecommendationDraft
) -> None:
    desk.recommendations.add(replace(given, text="Laat de rol zien.\nOp intranet."))
    (line,) = desk.recommendations.lines(given.organisation_id, calendar_year(2025), language="nl")
    assert line == "Laat de rol zien. Op intranet (in een gesprek): nog open."


@pytest.mark.parametrize(
    ("source", "where"),
    [("talk", "in een gesprek"), ("letter", "in een brief"), ("other", "tussentijds")],
)
def test_a_line_says_where_it_was_given(
    desk: Desk, given: RecommendationDraft, source: str, where: str
) -> None:
    desk.recommendations.add(replace(given, source=RecommendationSource(source)))
    (line,) = desk.recommendations.lines(given.organisation_id, calendar_year(2025), language="nl")
    assert line == f"Laat de rol zien op intranet ({where}): nog open."


def test_what_is_open_after_a_year_is_mentioned_today(
    desk: Desk, given: RecommendationDraft, organisation_id: OrganisationId
) -> None:
    keys = [
        desk.recommendations.add(replace(given, text=text, given_on=on))
        for text, on in (("a", date(2024, 1, 1)), ("b", date(2024, 3, 1)), ("c", date(2025, 6, 1)))
    ]
    (mention,) = desk.overview.today().open_recommendations
    assert (mention.count, mention.since) == (2, date(2024, 1, 1))
    for key in keys:
        desk.recommendations.add_outcome(key, replace(ADOPTED, on=date(2025, 7, 1)))
    assert desk.overview.today().open_recommendations == ()
    desk.recommendations.add(replace(given, given_on=date(2024, 1, 1)))
    desk.organisations.archive(organisation_id)
    assert desk.overview.today().open_recommendations == ()
