"""The actions of the palette and the keys that work on every page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.commands import Command
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.widgets.panes import enter

Run = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskActions:
    """What can be done from everywhere on the desk."""

    add_report: Run
    add_activity: Run
    add_organisation: Run
    take_register_over: Run
    show_today: Run
    show_cases: Run
    show_organisations: Run
    show_referral_contacts: Run
    show_annual_report: Run
    review_retention: Run
    show_hours: Run
    show_pictures: Run
    show_own_register: Run
    show_settings: Run
    hide_screen: Run
    lock: Run


def actions_of(view: Answers) -> DeskActions:
    """Return what a view does from everywhere on it."""
    return DeskActions(
        add_report=view.add_report,
        add_activity=view.add_activity,
        add_organisation=view.add_organisation,
        take_register_over=view.take_register_over,
        show_today=partial(_go_to, view, PageKey.TODAY),
        show_cases=partial(_go_to, view, PageKey.CASES),
        show_organisations=partial(_go_to, view, PageKey.ORGANISATIONS),
        show_referral_contacts=partial(_go_to, view, PageKey.REFERRAL_CONTACTS),
        show_annual_report=partial(_go_to, view, PageKey.ANNUAL_REPORT),
        review_retention=partial(_go_to, view, PageKey.RETENTION),
        show_hours=partial(_go_to, view, PageKey.HOURS),
        show_pictures=partial(_go_to, view, PageKey.PICTURES),
        show_own_register=partial(_go_to, view, PageKey.OWN_REGISTER),
        show_settings=partial(_go_to, view, PageKey.SETTINGS),
        hide_screen=view.privacy_wanted.emit,
        lock=view.lock_wanted.emit,
    )


def _go_to(view: Answers, key: PageKey) -> None:
    enter(view.show_page(key))


def keys(actions: DeskActions) -> tuple[tuple[str, Run], ...]:
    """Return the shortcuts of the desk; F9 and Ctrl+L are taken by the window."""
    return (
        ("Ctrl+N", actions.add_report),
        ("Ctrl+Shift+N", actions.add_activity),
        ("Ctrl+1", actions.show_today),
        ("Ctrl+2", actions.show_cases),
        ("Ctrl+3", actions.show_organisations),
        ("Ctrl+4", actions.show_referral_contacts),
        ("Ctrl+5", actions.show_annual_report),
        ("Ctrl+,", actions.show_settings),
    )


def palette_commands(actions: DeskActions, *, alone: bool) -> tuple[Command, ...]:
    """Return the actions in words, the commonest first.

    With one organisation ``alone`` none is added to it.
    """
    return (
        *recording_commands(actions, alone=alone),
        *page_commands(actions),
        *hiding_commands(actions),
        settings_command(actions),
    )


def recording_commands(actions: DeskActions, *, alone: bool) -> tuple[Command, ...]:
    """Return what records something, the commonest first."""
    return (*_recording(actions), *(() if alone else (_adding(actions),)))


def hiding_commands(actions: DeskActions) -> tuple[Command, ...]:
    """Return what takes the desk out of sight."""
    return (
        Command(
            title=QCoreApplication.translate("Actions", "Privacy screen"),
            icon="eye-off",
            run=actions.hide_screen,
            shortcut="F9",
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Lock"),
            icon="lock",
            run=actions.lock,
            shortcut="Ctrl+L",
        ),
    )


def settings_command(actions: DeskActions) -> Command:
    """Return what shows the settings."""
    return Command(
        title=QCoreApplication.translate("Actions", "Settings"),
        icon="settings",
        run=actions.show_settings,
        shortcut="Ctrl+,",
    )


def _recording(actions: DeskActions) -> tuple[Command, ...]:
    return (
        Command(
            title=QCoreApplication.translate("Actions", "New report"),
            icon="plus",
            run=actions.add_report,
            shortcut="Ctrl+N",
        ),
        Command(
            title=QCoreApplication.translate("Actions", "New activity"),
            icon="calendar-check",
            run=actions.add_activity,
            shortcut="Ctrl+Shift+N",
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Make an annual report"),
            icon="file-chart-column",
            run=actions.show_annual_report,
            shortcut="Ctrl+5",
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Take over a register…"),
            icon="import",
            run=actions.take_register_over,
        ),
    )


def _adding(actions: DeskActions) -> Command:
    return Command(
        title=QCoreApplication.translate("Actions", "Add organisation"),
        icon="building-2",
        run=actions.add_organisation,
    )


def page_commands(actions: DeskActions) -> tuple[Command, ...]:
    """Return what goes to a page."""
    return (
        Command(
            title=QCoreApplication.translate("Actions", "Go to today"),
            icon="sun",
            run=actions.show_today,
            shortcut="Ctrl+1",
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Go to cases"),
            icon="folder-open",
            run=actions.show_cases,
            shortcut="Ctrl+2",
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Go to organisations"),
            icon="building-2",
            run=actions.show_organisations,
            shortcut="Ctrl+3",
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Go to referral contacts"),
            icon="book-user",
            run=actions.show_referral_contacts,
            shortcut="Ctrl+4",
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Review retention terms"),
            icon="archive",
            run=actions.review_retention,
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Look at the hours"),
            icon="clock",
            run=actions.show_hours,
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Look at the overview"),
            icon="chart-column",
            run=actions.show_pictures,
        ),
        Command(
            title=QCoreApplication.translate("Actions", "Go to your own register"),
            icon="graduation-cap",
            run=actions.show_own_register,
        ),
    )
