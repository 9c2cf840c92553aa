"""The overview of points, for the body that certifies the adviser."""

from dataclasses import replace
from datetime import date

import pytest

from tests.fixtures import TODAY
from tests.reports.reading import text_of
from tests.services.own_register.test_own_register import CONGRESS, CYCLE
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.own_register import OwnEntryKind
from vpdesk.domain.papers import Leaving
from vpdesk.domain.pe_cycles import CycleId
from vpdesk.domain.settings import ADVISER_NAME
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.progress import finish


def test_the_overview_tells_what_was_done_and_what_is_missing(desk: Desk) -> None:
    cycle_id = desk.own_register.add_cycle(CYCLE)
    desk.settings.put(ADVISER_NAME, "M. de Wit")
    desk.own_register.add(replace(CONGRESS, provider="Beroepsvereniging"))
    desk.own_register.add(
        replace(
            CONGRESS,
            on=date(2023, 1, 9),
            kind=OwnEntryKind.PEER_REVIEW,
            title="Groep Oost",
            colleagues="Collega Anders",
            learned="Doorvragen",
        )
    )
    desk.own_register.add(replace(CONGRESS, title="Later", on=TODAY, planned=True))
    desk.own_register.add(replace(CONGRESS, title="Eerder", on=date(2020, 1, 9)))

    composed = desk.points_papers.compose(cycle_id)
    paper = finish(desk.points_papers.overview(cycle_id, language="nl"))

    assert [entry.title for entry in composed.entries] == ["Groep Oost", "Landelijk congres"]
    assert paper.file_name == "Overzicht PE-punten.pdf"
    printed = text_of(paper.pdf)
    for told in ("M. de Wit", "Landelijk congres", "Beroepsvereniging", "totaal 72 12 60"):
        assert told in printed
    for kept in ("Later", "Eerder", "Collega", "Doorvragen"):
        assert kept not in printed
    assert "is hier niets voor gedaan" in printed


def test_the_overview_names_the_adviser_only_where_the_vault_does(desk: Desk) -> None:
    cycle_id = desk.own_register.add_cycle(CYCLE)

    paper = finish(desk.points_papers.overview(cycle_id, language="en"))

    assert "Overview of PE points Certification period" in text_of(paper.pdf)


def test_an_overview_that_left_is_in_the_log(desk: Desk) -> None:
    for leaving in Leaving:
        desk.points_papers.note(leaving)

    assert {entry.act for entry in desk.log.entries(limit=2)} == {
        LoggedAct.POINTS_PRINTED,
        LoggedAct.POINTS_SAVED,
    }
    with pytest.raises(Gone):
        desk.points_papers.compose(CycleId(9))
