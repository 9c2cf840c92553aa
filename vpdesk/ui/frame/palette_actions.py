"""All actions of the palette, from whoever answers them."""

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication

from vpdesk.services.desk import Desk
from vpdesk.services.sample_practice.sample_vault import is_sample
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.appointment_answers import AppointmentAnswers
from vpdesk.ui.frame.backup_answers import BackupAnswers
from vpdesk.ui.frame.book_answers import BookAnswers
from vpdesk.ui.frame.case_answers import CaseAnswers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.desk_actions import DeskActions, palette_commands
from vpdesk.ui.frame.manual import show_manual, show_tasks
from vpdesk.ui.frame.option_answers import OptionAnswers
from vpdesk.ui.frame.outside_answers import outside_commands
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.print_answers import PrintAnswers
from vpdesk.ui.frame.privacy_answers import PrivacyAnswers
from vpdesk.ui.frame.stand_in_answers import StandInAnswers
from vpdesk.ui.settings.page import SettingsPage


def all_commands(actions: DeskActions, desk: Desk, view: Answers) -> tuple[Command, ...]:
    """Return the actions in words, the commonest first."""
    return (
        *palette_commands(actions, alone=desk.scope.organisation_id is not None),
        *organisation_commands(view),
        *BookAnswers(view).commands(),
        *PrintAnswers(view).commands(),
        *keeping_commands(desk, view),
        *manual_commands(),
        about_command(view),
        *case_commands(view),
        *StandInAnswers(view).commands(),
    )


def case_commands(view: Answers) -> tuple[Command, ...]:
    """Return what there is to do with the case that is shown."""
    return (*OptionAnswers(view).commands(), *CaseAnswers(view).commands())


def organisation_commands(view: Answers) -> tuple[Command, ...]:
    """Return what there is to do with the organisation that is shown."""
    return (*AppointmentAnswers(view).commands(), *outside_commands(view))


def keeping_commands(desk: Desk, view: Answers) -> tuple[Command, ...]:
    """Return what there is to do with the vault itself, and what tells how it is kept."""
    alone = desk.scope.organisation_id is not None
    keeping = _leaving(view) if is_sample(desk) else BackupAnswers(desk, view).commands()
    return (*keeping, *PrivacyAnswers(view).commands(alone=alone))


def manual_commands() -> tuple[Command, ...]:
    """Return what opens the manual: at what is shown, and at what there is to do."""
    return (
        Command(
            title=QCoreApplication.translate("Actions", "Manual"),
            icon="circle-help",
            run=show_manual,
            shortcut="F1",
        ),
        Command(
            title=QCoreApplication.translate("Actions", "What you do and where it is"),
            icon="list",
            run=show_tasks,
        ),
    )


def about_command(view: Answers) -> Command:
    """Return what shows the version and the licences."""
    return Command(
        title=QCoreApplication.translate("Actions", "About vpdesk"),
        icon="info",
        run=partial(_show_about, view),
    )


def _show_about(view: Answers) -> None:
    page = cast(SettingsPage, view.show_page(PageKey.SETTINGS))
    page.show_section("about")


def _leaving(view: Answers) -> tuple[Command, ...]:
    """Return the way out of the sample practice, of which no backups are made."""
    title = QCoreApplication.translate("Actions", "Back to your own vault")
    return (Command(title=title, icon="log-out", run=view.lock_wanted.emit),)
