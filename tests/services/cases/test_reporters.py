from datetime import datetime

import pytest

from vpdesk.domain.cases import CaseFilter, CaseId, ReporterDraft
from vpdesk.domain.log import LogEntry, LoggedAct
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.cases.reporters import Reporters
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.storage.vault_database import VaultDatabase


def test_the_card_shows_no_name(desk: Desk, case_id: CaseId) -> None:
    card = desk.reporters.card(case_id)
    assert card.has_name
    assert "Robin" not in repr(card)


def names_shown(desk: Desk) -> tuple[LogEntry, ...]:
    return desk.log.entries(limit=9, acts=[LoggedAct.NAME_SHOWN])


def test_each_opening_of_a_name_is_noted(
    desk: Desk, database: VaultDatabase, case_id: CaseId
) -> None:
    moment = datetime(2025, 11, 21, 14, 30)  # noqa: DTZ001 -- the log keeps no zone
    reporters = Reporters(database, now=lambda: moment)
    assert reporters.open_name(case_id) == "Robin Voorbeeld"
    assert reporters.open_name(case_id) == "Robin Voorbeeld"
    assert [(each.at, each.case and each.case.id) for each in names_shown(desk)] == [
        (moment, case_id)
    ] * 2


def test_the_moment_of_an_opening_is_now(desk: Desk, case_id: CaseId) -> None:
    before = utc_now()
    desk.reporters.open_name(case_id)
    (shown,) = names_shown(desk)
    assert before <= shown.at <= utc_now()


def test_a_name_that_is_not_kept_is_not_opened(desk: Desk, case_id: CaseId) -> None:
    desk.reporters.change(case_id, ReporterDraft(safe_contact="na zessen"))
    assert desk.reporters.open_name(case_id) == ""
    card = desk.reporters.card(case_id)
    assert (card.has_name, card.safe_contact) == (False, "na zessen")
    assert names_shown(desk) == ()


def test_a_changed_card_leaves_the_name_alone(desk: Desk, case_id: CaseId) -> None:
    desk.reporters.change_card(case_id, safe_contact=" eigen telefoon ", meeting_place="thuis")
    card = desk.reporters.card(case_id)
    assert (card.safe_contact, card.meeting_place) == ("eigen telefoon", "thuis")
    assert desk.reporters.open_name(case_id) == "Robin Voorbeeld"
    desk.reporters.change(case_id, ReporterDraft(name="Kim Anders"))
    assert desk.reporters.open_name(case_id) == "Kim Anders"


def test_a_name_is_found_by_no_search(desk: Desk, case_id: CaseId) -> None:
    desk.reporters.change_card(case_id, safe_contact="Robin thuis", meeting_place="bij Robin")
    for words in ("robin", "voorbeeld", "ro"):
        assert desk.search.find(words) == ()
        assert desk.cases.list(CaseFilter(words=words)) == ()


def test_texts_that_are_too_long_are_refused(desk: Desk, case_id: CaseId) -> None:
    with pytest.raises(DraftRefused):
        desk.reporters.change(case_id, ReporterDraft(name="x" * 201))
    with pytest.raises(DraftRefused):
        desk.reporters.change_card(case_id, safe_contact="x" * 501, meeting_place="")


def test_the_reporter_of_no_case_is_gone(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.reporters.card(CaseId(99))
    with pytest.raises(Gone):
        desk.reporters.open_name(CaseId(99))
