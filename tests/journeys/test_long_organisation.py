"""An employer with the longest name there is fits in what asks about it."""

import pytest
from PySide6.QtWidgets import QDialog

from tests.journeys.driving import Driver
from tests.screens import fitting
from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.organisations import OrganisationDraft
from vpdesk.domain.problems import NAME_LIMIT
from vpdesk.ui.frame.desk_actions import actions_of
from vpdesk.ui.frame.palette_actions import all_commands

LONGEST = ("Ω" * 60 + " naam" * NAME_LIMIT)[:NAME_LIMIT]


@pytest.mark.parametrize("cases", [("Wulp",), ("Wulp", "Grutto")], ids=["alone", "two"])
def test_the_longest_name_widens_nothing(practice: Driver, cases: tuple[str, ...]) -> None:
    desk, view = practice.desk, practice.view
    organisation = desk.organisations.add(OrganisationDraft(name=LONGEST))
    for code_name in cases:
        draft = CaseDraft(
            organisation_id=organisation, registered_on=desk.today(), code_name=code_name
        )
        view.show_case(desk.cases.register(draft))
    commands = {each.title: each for each in all_commands(actions_of(view), desk, view)}

    for title in ("Opties voor de melder", "Zaak samenvoegen met een andere…"):
        commands[title].run()
        practice.wait(practice.front.isVisible)
        assert not list(fitting.too_wide(practice.window)), title
        assert not list(fitting.sticking_out(practice.window)), title
        for dialog in practice.window.findChildren(QDialog):
            dialog.reject()
