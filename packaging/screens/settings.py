"""Pictures of the settings: names in lists, retention terms and categories."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton

from screens.stage import Scene, Stage
from vpdesk.domain.terms import TermDraft, Vocabulary
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.settings.page import SettingsPage

EMPLOYER = "Hogeschool Meander"


def section(key: str) -> Callable[[Stage], SettingsPage]:
    """Return what shows a section of the settings."""

    def show(stage: Stage) -> SettingsPage:
        view = stage.view()
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


SCREENS: dict[str, Scene] = {
    "settings-names": named(section("safety")),
    "settings-retention": section("retention"),
    "settings-categories": categories,
    "settings-category-new": adding,
    "cases-names": named(lambda stage: stage.view().show_page(PageKey.CASES)),
}
