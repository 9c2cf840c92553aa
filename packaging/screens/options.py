"""Pictures of the options of a reporter: talked through, printed and worded."""

from collections.abc import Callable

from screens.case_work import in_case
from screens.stage import Scene, Stage
from vpdesk.ui.cases.option_sheet_dialog import OptionSheetDialog
from vpdesk.ui.cases.options_dialog import OptionsDialog


def talk(act: Callable[[OptionsDialog], object] = lambda _: None) -> Scene:
    """Return what opens the talk about options of Kievit and does something in it."""

    def show(stage: Stage) -> None:
        in_case(lambda page: page.story.discuss_options())(stage)
        for dialog in stage.view().findChildren(OptionsDialog):
            act(dialog)
        stage.settle()

    return show


def mark(dialog: OptionsDialog) -> None:
    """Mark the second option as chosen, with a remark."""
    step_id = list(dialog.marks)[1]
    dialog.choose(step_id)
    dialog.marks[step_id].chosen_box.setChecked(True)
    dialog.marks[step_id].remark.setPlainText("Liefst samen met een collega, na de vakantie.")


def sheet(stage: Stage) -> None:
    talk(mark)(stage)
    for dialog in stage.view().findChildren(OptionsDialog):
        dialog.print_button.click()
    stage.finish()
    for paper in stage.view().findChildren(OptionSheetDialog):
        paper.addresses_box.click()
    stage.finish()


SCREENS: dict[str, Scene] = {
    "options-talk": talk(),
    "options-marked": talk(mark),
    "options-sheet": sheet,
}
