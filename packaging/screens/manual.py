"""Pictures of the manual, opened over what it is about."""

from collections.abc import Callable

from screens.stage import Scene, Stage
from vpdesk.ui.frame.manual import show_manual
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.manual.chapters import Place
from vpdesk.ui.manual.dialog import ManualDialog


def manual(act: Callable[[ManualDialog], None]) -> Scene:
    """Return what opens the manual over the cases, and does something in it."""

    def show(stage: Stage) -> None:
        stage.view().show_page(PageKey.CASES)
        show_manual(stage.window)
        stage.settle()
        for dialog in stage.window.findChildren(ManualDialog):
            act(dialog)

    return show


def look_up(dialog: ManualDialog) -> None:
    dialog.contents.field.setText("toestemming")


SCREENS: dict[str, Scene] = {
    "manual": manual(lambda _: None),
    "manual-index": manual(lambda dialog: dialog.show_place(Place(chapter="inhoud"))),
    "manual-search": manual(look_up),
    "manual-table": manual(
        lambda dialog: dialog.show_place(Place(chapter="veiligheid", heading="als-er-iets-mis-is"))
    ),
}
