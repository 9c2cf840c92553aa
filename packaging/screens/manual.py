"""Pictures of the manual, opened beside what it is about."""

from collections.abc import Callable

from screens.stage import Scene, Stage
from vpdesk.ui.frame.manual import show_manual
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.manual.chapters import Place
from vpdesk.ui.manual.window import ManualWindow


def manual(act: Callable[[ManualWindow], object]) -> Scene:
    """Return what opens the manual beside the cases, and does something in it."""

    def show(stage: Stage) -> None:
        stage.view(PageKey.CASES).show_page(PageKey.CASES)
        show_manual(stage.window)
        stage.settle()
        shown = stage.window.beside
        if isinstance(shown, ManualWindow):
            act(shown)

    return show


def look_up(words: str) -> Scene:
    return manual(lambda shown: shown.contents.field.setText(words))


def enlarge(shown: ManualWindow) -> None:
    shown.show_place(Place(chapter="vandaag"))
    shown.text.picture_opened.emit("images/vandaag.png")


SCREENS: dict[str, Scene] = {
    "manual": manual(lambda _shown: None),
    "manual-index": manual(lambda shown: shown.show_place(Place(chapter="inhoud"))),
    "manual-search": look_up("toestemming"),
    "manual-nothing-found": look_up("zeppelin"),
    "manual-picture": manual(enlarge),
    "manual-table": manual(
        lambda shown: shown.show_place(Place(chapter="veiligheid", heading="als-er-iets-mis-is"))
    ),
}
