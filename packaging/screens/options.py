"""Pictures of the options of a reporter: talked through, printed and worded."""

from collections.abc import Callable

from screens.case_work import in_case
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.ui.cases.option_sheet_dialog import OptionSheetDialog
from vpdesk.ui.cases.options_dialog import OptionsDialog
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.settings.options import OptionSettings
from vpdesk.ui.settings.page import SettingsPage


def talk(act: Callable[[OptionsDialog], object] = lambda _: None) -> Scene:
    """Return what opens the talk about options of Kievit and does something in it."""

    def show(stage: Stage) -> None:
        in_case(lambda page: page.story.discuss_options())(stage)
        for dialog in stage.window.findChildren(OptionsDialog):
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
    for dialog in stage.window.findChildren(OptionsDialog):
        dialog.print_button.click()
    stage.finish()
    for paper in stage.window.findChildren(OptionSheetDialog):
        paper.addresses_box.click()
    stage.finish()


def guide(act: Callable[[OptionSettings, Stage], object] = lambda _, __: None) -> Scene:
    """Return what shows the options in the settings and does something there."""

    def show(stage: Stage) -> None:
        page = stage.view(PageKey.SETTINGS).show_page(PageKey.SETTINGS)
        if isinstance(page, SettingsPage):
            page.show_section("options")
            stage.settle()
            act(page.options, stage)
        stage.settle()

    return show


def of(step: str) -> Callable[[OptionSettings, Stage], None]:
    """Return what presses the button that changes the option of a step."""

    def press(options: OptionSettings, stage: Stage) -> None:
        (option,) = (e for e in stage.desk.option_guide.list("nl") if e.step.code == step)
        options.change_button(option.id).click()

    return press


def here(options: OptionSettings, stage: Stage) -> None:
    found = stage.desk.organisations.by_name(EMPLOYER)
    if found is not None:
        options.show_organisation(found.id)
    stage.settle()
    of("complaints_committee")(options, stage)


SCREENS: dict[str, Scene] = {
    "options-talk": talk(),
    "options-marked": talk(mark),
    "options-sheet": sheet,
    "options-guide": guide(),
    "options-change": guide(of("own_talk")),
    "options-here": guide(here),
}
