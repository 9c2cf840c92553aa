"""Pictures of the settings: names in lists, retention terms and categories."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QPushButton, QScrollArea, QToolButton

from screens.hands import first
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.settings.categories import Categories
from vpdesk.ui.settings.page import SettingsPage

SECTIONS = ("log", "retention", "practice", "display", "keys", "about")


def section(key: str) -> Callable[[Stage], SettingsPage]:
    """Return what shows a section of the settings."""

    def show(stage: Stage) -> SettingsPage:
        view = stage.view(PageKey.SETTINGS)
        view.show_page(PageKey.SETTINGS)
        (page,) = view.findChildren(SettingsPage)
        page.show_section(key)
        stage.settle()
        return page

    return show


def named(act: Callable[[Stage], object]) -> Scene:
    """Return what does ``act`` with lists that name the reporters."""

    def show(stage: Stage) -> None:
        stage.desk.listed_names.choose(shown=True)
        act(stage)

    return show


def categories(stage: Stage) -> SettingsPage:
    """Show the categories with one of an employer's own."""
    terms = stage.desk.terms
    owner = stage.desk.organisations.by_name(EMPLOYER)
    everything = {each.dutch: each for each in terms.all(Vocabulary.CATEGORY)}
    if owner is not None and "roosters" not in everything:
        terms.add(
            TermDraft(
                vocabulary=Vocabulary.CATEGORY,
                dutch="roosters",
                parent_id=everything["pesten"].parent_id,
                organisation_id=owner.id,
            )
        )
    return section("categories")(stage)


def adding(stage: Stage) -> None:
    page = section("categories")(stage)
    word = "integriteit" if stage.preferences.language == "nl" else "integrity"
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName().lower().endswith(f" {word}"):
            button.click()
    stage.settle()


def below(key: str) -> Scene:
    """Return what shows the lower part of a section."""

    def show(stage: Stage) -> None:
        page = section(key)(stage)
        for area in page.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    return show


def renaming(stage: Stage) -> None:
    page = section("categories")(stage)
    first(QToolButton, first(Categories, page).cards()[0]).click()
    stage.settle()


def no_longer_offered(stage: Stage) -> None:
    """Show a category that was put away, with the way back."""
    page = section("categories")(stage)
    first(Categories, page).cards()[0].findChildren(QPushButton)[1].click()
    stage.settle()


def taking_out(stage: Stage) -> None:
    """Show what takes the whole register out."""
    section("practice")(stage).take_everything_out()
    stage.settle()


SCREENS: dict[str, Scene] = {
    "settings-names": named(section("safety")),
    **{f"settings-{key}": section(key) for key in SECTIONS},
    **{f"settings-{key}-below": below(key) for key in ("safety", "practice", "keys", "about")},
    "settings-categories": categories,
    "settings-category-new": adding,
    "settings-category-renamed": renaming,
    "settings-category-stopped": no_longer_offered,
    "settings-taking-out": taking_out,
    "cases-names": named(lambda stage: stage.view(PageKey.CASES).show_page(PageKey.CASES)),
}
