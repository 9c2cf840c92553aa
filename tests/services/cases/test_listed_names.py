"""Lists name reporters only where the adviser chose so, and that is noted."""

import pytest

from vpdesk.domain.cases import CaseFilter, CaseId, CaseOrder
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.services.desk import Desk
from vpdesk.services.errors import StorageError
from vpdesk.storage.log import LogRepository

NAMED = CaseFilter(names=True)


def told(desk: Desk, wanted: CaseFilter = NAMED) -> set[str]:
    return {row.reporter_name for row in desk.cases.list(wanted)}


def noted(desk: Desk) -> int:
    return desk.log.count({LoggedAct.NAMES_LISTED})


def test_lists_hide_names_unless_that_was_chosen_otherwise(desk: Desk, case_id: CaseId) -> None:
    assert not desk.listed_names.chosen()
    assert told(desk) == {""}

    desk.listed_names.choose(shown=True)
    assert told(desk) == {"Robin Voorbeeld"}
    assert told(desk, CaseFilter()) == {""}

    desk.listed_names.choose(shown=False)
    assert told(desk) == {""}
    assert desk.search.find("Robin", names=True) == ()


@pytest.mark.parametrize("order", CaseOrder)
def test_names_stand_in_every_order_and_are_found(
    desk: Desk, case_id: CaseId, order: CaseOrder
) -> None:
    desk.listed_names.choose(shown=True)
    for words in ("", "Robin", "Kievit"):
        wanted = CaseFilter(words=words, names=True, order=order)
        assert told(desk, wanted) == {"Robin Voorbeeld"}
        assert desk.cases.count(wanted) == 1
    (hit,) = desk.search.find("Voorbeeld", names=True)
    assert (hit.id, hit.reporter_name) == (case_id, "Robin Voorbeeld")


def test_it_is_noted_once_that_lists_told_names(desk: Desk, case_id: CaseId) -> None:
    assert told(desk) == {""}
    desk.listed_names.choose(shown=True)
    assert noted(desk) == 0

    told(desk)
    desk.cases.count(NAMED)
    desk.search.find("Robin", names=True)
    assert noted(desk) == 1
    assert desk.log.entries(limit=1, acts={LoggedAct.NAMES_LISTED})[0].case is None


def test_names_that_cannot_be_noted_are_not_told(
    desk: Desk, case_id: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.listed_names.choose(shown=True)

    def refuse(*_given: object, **_named: object) -> None:
        raise StorageError

    with monkeypatch.context() as patched:
        patched.setattr(LogRepository, "note", refuse)
        assert told(desk) == {""}
    assert told(desk) == {"Robin Voorbeeld"}


def test_behind_the_wall_names_of_others_stay_hidden(
    desk: Desk, case_id: CaseId, other_organisation_id: OrganisationId
) -> None:
    desk.listed_names.choose(shown=True)
    desk.scope.work_at(other_organisation_id)

    assert told(desk) == set()
    assert desk.search.find("Robin", names=True) == ()
