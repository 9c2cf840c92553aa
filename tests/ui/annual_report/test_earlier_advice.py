"""What was recommended earlier, put into a report in place of what was put in before."""

from datetime import date

from pytestqt.qtbot import QtBot

from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.recommendations import Recommendation, RecommendationId
from vpdesk.ui.annual_report.earlier_advice import EarlierAdvice


def test_own_lines_that_begin_alike_stay_when_the_known_ones_are_put_in_again(
    qtbot: QtBot,
) -> None:
    advice = EarlierAdvice()
    qtbot.addWidget(advice)
    known = Recommendation(
        id=RecommendationId(1),
        organisation_id=OrganisationId(1),
        text="Meld\nalles.",
        given_on=date(2025, 3, 4),
    )
    advice.offer([known])
    own = "Meld alles wat u ziet: dat gebeurt nu."
    advice.load(["Meld alles (in een gesprek): nog open.", own])
    advice.insert(["Meld alles (in een gesprek): overgenomen."])
    assert advice.lines() == ("Meld alles (in een gesprek): overgenomen.", own)
