"""Pictures of the privacy statement and the record of processing."""

from collections.abc import Callable
from dataclasses import replace

from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.privacy_papers import PrivacyOrder, PrivacyPaperKind, SectionText
from vpdesk.domain.settings import PRACTICE_SETTINGS
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.settings.privacy import PrivacySettings


def privacy(act: Callable[[PrivacySettings, Stage], object] = lambda _, __: None) -> Scene:
    """Return what shows the privacy papers in the settings and does something there."""

    def show(stage: Stage) -> None:
        page = stage.view().show_page(PageKey.SETTINGS)
        if isinstance(page, SettingsPage):
            page.show_section("privacy")
            stage.settle()
            act(page.privacy, stage)
        stage.finish()
        stage.settle()

    return show


def here(papers: PrivacySettings, stage: Stage) -> None:
    found = stage.desk.organisations.by_name(EMPLOYER)
    if found is not None:
        papers.show_statement(found.id)


def record(papers: PrivacySettings, stage: Stage) -> None:
    del stage
    papers.show_record()


def bare(act: Scene) -> Scene:
    """Return what does ``act`` in a practice of which nothing but long words is known."""

    def show(stage: Stage) -> None:
        for name in PRACTICE_SETTINGS.values():
            stage.desk.settings.put(name, "")
        order = PrivacyOrder(kind=PrivacyPaperKind.STATEMENT, language="nl")
        for language in ("nl", "en"):
            text = SectionText(title="Verklaringen " * 15, text="{onbekend} " * 40)
            stage.desk.privacy_sections.word(replace(order, language=language), "data", text)
        act(stage)

    return show


SCREENS: dict[str, Scene] = {
    "privacy-statement": privacy(),
    "privacy-here": privacy(here),
    "privacy-record": privacy(record),
    "privacy-bare": bare(privacy()),
    "privacy-change": privacy(lambda papers, _: papers.change("recipients")),
    "privacy-paper": privacy(lambda papers, _: papers.show_paper()),
}
