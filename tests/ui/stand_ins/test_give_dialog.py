"""Giving cases to a colleague out of however many run: what is chosen, and what is kept of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.test_case_picker import ROW
from vpdesk.domain.cases import CaseDraft, CaseFilter, CaseId, CaseRow, CaseStatus
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.stand_ins import GIVING_DRAFT
from vpdesk.domain.timeline import StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.services.stand_ins.giving import StandInGiving
from vpdesk.ui.frame.page_services import stand_in_services
from vpdesk.ui.kept_text import KeptText
from vpdesk.ui.stand_ins.give_dialog import GiveDialog


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """Return what the dialogs stand in."""
    found = QWidget()
    qtbot.addWidget(found)
    yield found
    found.hide()


@pytest.fixture
def cases(desk: Desk) -> list[CaseId]:
    """Let three cases run, by code name."""
    organisation_id = desk.organisations.add(OrganisationDraft(name="Meander"))
    drafts = [
        CaseDraft(organisation_id=organisation_id, registered_on=TODAY, code_name=name)
        for name in ("Grutto", "Kievit", "Wulp")
    ]
    return [desk.cases.register(each) for each in drafts]


def dialog_over(window: QWidget, desk: Desk) -> GiveDialog:
    return GiveDialog(window, stand_in_services(desk))


def keep(dialog: GiveDialog) -> None:
    """Keep what is typed, as locking does."""
    (kept,) = dialog.dialog.findChildren(KeptText)
    kept.keep_draft()


@pytest.mark.parametrize("many", [0, 1, 5_000])
def test_of_thousands_of_running_cases_no_more_is_made_than_of_a_few(
    desk: Desk, window: QWidget, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    def pretend(count: int) -> int:
        rows = [replace(ROW, id=CaseId(each)) for each in range(1, count + 1)]

        def running(
            _self: StandInGiving, _wanted: CaseFilter, *, limit: int, offset: int
        ) -> tuple[CaseRow, ...]:
            return tuple(rows[offset : offset + limit])

        monkeypatch.setattr(StandInGiving, "running", running)
        dialog = dialog_over(window, desk)
        dialog.open()
        made = len(dialog.dialog.findChildren(QWidget))
        dialog.dialog.reject()
        return made

    words_for_none = 1
    assert pretend(many) <= pretend(10) + words_for_none


def test_a_case_is_taken_left_and_taken_again_with_what_was_chosen_for_it(
    desk: Desk, window: QWidget, cases: list[CaseId]
) -> None:
    dialog = dialog_over(window, desk)
    chosen = dialog.chosen
    chosen.picker.picked.emit(cases[1])
    (part,) = chosen.parts
    part.remark.setPlainText("Belt graag na vijven.")
    chosen.picker.picked.emit(cases[0])
    assert [each.case_id for each in chosen.choices()] == [cases[1], cases[0]]
    part.box.click()
    assert [each.case_id for each in chosen.choices()] == [cases[0]]
    chosen.picker.picked.emit(cases[0])
    assert chosen.choices() == ()
    chosen.picker.picked.emit(cases[1])
    assert chosen.choices()[0].remark == "Belt graag na vijven."


def test_what_was_chosen_is_there_again_after_locking_but_for_what_was_closed(
    desk: Desk, window: QWidget, cases: list[CaseId]
) -> None:
    dialog = dialog_over(window, desk)
    for each in (cases[2], cases[0]):
        dialog.choose(each)
        dialog.choose(each)
    for part in dialog.chosen.parts:
        part.remark.setPlainText(f"Over {part.case_id}")
    keep(dialog)
    assert desk.drafts.kept(GIVING_DRAFT) is not None
    desk.timeline.add(cases[2], StatusDraft(on=TODAY, status=CaseStatus.CLOSED))
    again = dialog_over(window, desk)
    assert [each.case_id for each in again.chosen.choices()] == [cases[0]]
    assert again.chosen.choices()[0].remark == f"Over {cases[0]}"
