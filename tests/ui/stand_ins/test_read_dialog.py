"""A case of a colleague in the window: its name on asking, and what was added to it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.stand_ins.test_case_view import CASE
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.stand_ins import PackedStep, StandInId, StandInPackage
from vpdesk.domain.terms import Route, TermId
from vpdesk.domain.timeline import ConsentDraft, ConsentForm, EntryKind, StepDraft, StepState
from vpdesk.services.desk import Desk
from vpdesk.ui.frame.page_services import stand_in_services
from vpdesk.ui.stand_ins.entry_dialog import EntryDialog
from vpdesk.ui.stand_ins.read_dialog import ReadDialog

STEP = PackedStep(id=3, label="gesprek met de leiding", route=Route.INFORMAL, outside=True)


@pytest.fixture
def taken(desk: Desk) -> StandInId:
    """Let one case of a colleague have been opened, with the name of its reporter."""
    package = StandInPackage(
        package_id="0b" * 16,
        from_name="J. Adviseur",
        to_name="C. Collega",
        made_on=TODAY,
        valid_until=TODAY + timedelta(days=30),
        return_key="5e" * 32,
        cases=(replace(CASE, steps=(STEP,)),),
    )
    with desk._database.writing() as tx:
        return tx.stand_ins_held.add(package, TODAY)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return what the dialogs stand in."""
    found = QWidget()
    qtbot.addWidget(found)
    return found


def test_showing_the_name_of_somebody_is_noted(
    desk: Desk, taken: StandInId, window: QWidget
) -> None:
    dialog = ReadDialog(window, stand_in_services(desk), taken)
    view = dialog.view
    assert view is not None
    assert view.name is not None
    assert desk.log.entries(limit=1, acts=[LoggedAct.NAME_SHOWN]) == ()
    view.name.eye.click()
    assert view.name.shown.text() == "Robin Voorbeeld"
    assert len(desk.log.entries(limit=2, acts=[LoggedAct.NAME_SHOWN])) == 1


@pytest.mark.usefixtures("dutch")
def test_a_consent_without_a_step_asks_for_the_step(
    desk: Desk, taken: StandInId, window: QWidget
) -> None:
    case = desk.standing_in.read(taken).package.cases[0]
    dialog = EntryDialog(window, stand_in_services(desk), taken, case, EntryKind.STEP)
    dialog.consent.set_value(ConsentForm.ORAL)
    dialog.dialog.confirm_button.click()
    assert dialog.fields["step_id"].error == "Kies een stap."
    assert desk.standing_in.read(taken).added == ()


def test_a_step_stays_on_the_consent_that_was_recorded_with_it(
    desk: Desk, taken: StandInId, window: QWidget
) -> None:
    step = StepDraft(
        on=TODAY, step_id=TermId(3), route=Route.INFORMAL, state=StepState.DONE, outside=True
    )
    consent = ConsentDraft(on=TODAY, purpose="gesprek")
    added = desk.stand_in_entries.add(taken, 1, step, consent=consent)
    case = desk.standing_in.read(taken).package.cases[0]
    dialog = EntryDialog(window, stand_in_services(desk), taken, case, EntryKind.STEP, added)
    assert dialog.consent.count() == 1
    dialog.text.load("met z'n drieën")
    dialog.dialog.confirm_button.click()
    (_, changed) = desk.standing_in.read(taken).added
    assert changed.rests_on == added.rests_on
    assert changed.draft == replace(step, text="met z'n drieën")
