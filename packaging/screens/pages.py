"""Pictures of the pages, of what is made on them, and of what lies over them."""

from PySide6.QtWidgets import QLineEdit

from screens.stage import EMPLOYER, Scene, Stage, page
from vpdesk.domain.cases import CaseFilter
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.frame.privacy_screen import PrivacyScreen
from vpdesk.ui.settings.page import SettingsPage


def access_log(stage: Stage) -> None:
    stage.desk.reporters.open_name(stage.desk.cases.list(CaseFilter(words="Kievit"))[0].id)
    view = stage.view(PageKey.SETTINGS)
    view.show_page(PageKey.SETTINGS)
    for settings in view.findChildren(SettingsPage):
        settings.show_section("log")


def organisation(stage: Stage) -> None:
    found = stage.desk.organisations.by_name(EMPLOYER)
    stage.view(PageKey.ORGANISATIONS).show_organisation(found.id if found else None)


def annual_report(stage: Stage) -> None:
    found = stage.desk.organisations.by_name(EMPLOYER)
    view = stage.view(PageKey.ANNUAL_REPORT)
    if found is not None:
        view.show_report(found.id)
    stage.finish()


def palette(stage: Stage) -> None:
    view = stage.view()
    view.open_palette()
    for shown in view.findChildren(Palette):
        for field in shown.findChildren(QLineEdit):
            field.setText("mea")


def no_cases(stage: Stage) -> None:
    stage.view(PageKey.CASES).list_cases(CaseFilter(words="zonder uitkomst gezocht"))


def privacy(stage: Stage) -> None:
    stage.view()
    PrivacyScreen(stage.window).cover(120)


SCREENS: dict[str, Scene] = {
    "today": page(PageKey.TODAY),
    "no-cases": no_cases,
    "new-report": lambda stage: stage.view().add_report(),
    "new-activity": lambda stage: stage.view().add_activity(),
    "organisations": organisation,
    "referral-contacts": page(PageKey.REFERRAL_CONTACTS),
    "take-over": lambda stage: stage.view().take_register_over(),
    "annual-report": annual_report,
    "settings": page(PageKey.SETTINGS),
    "access-log": access_log,
    "search": palette,
    "privacy": privacy,
}
