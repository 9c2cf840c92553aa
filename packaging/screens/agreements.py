"""Pictures of the agreement on the figures of an employer."""

from collections.abc import Callable

from screens.hands import primary
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.report_policy.page import CameFrom, ReportPolicyPage
from vpdesk.ui.widgets.text_area import TextArea


def agreeing(act: Callable[[ReportPolicyPage], None]) -> Scene:
    """Return what shows the agreement on the figures of an employer, and does something."""

    def show(stage: Stage) -> None:
        found = stage.desk.organisations.by_name(EMPLOYER)
        shown = stage.view(PageKey.REPORT_POLICY).show_page(PageKey.REPORT_POLICY)
        if isinstance(shown, ReportPolicyPage) and found is not None:
            shown.show_organisation(found.id, CameFrom.REPORT)
            act(shown)
        stage.finish()

    return show


def low_threshold(shown: ReportPolicyPage) -> None:
    shown.form.threshold.choice.set_value(3)


def three_years(shown: ReportPolicyPage) -> None:
    shown.form.years.blocks.set_value(True)


def splits(shown: ReportPolicyPage) -> None:
    shown.form.splits.starter.set_value("education")
    shown.form.splits.table.set_value("relation")
    shown.area.verticalScrollBar().setValue(shown.area.verticalScrollBar().maximum())
    shown.form.splits.list.enter()


def recorded(stage: Stage) -> None:
    """Show what was agreed before, below what is agreed from next year on."""

    def record(shown: ReportPolicyPage) -> None:
        low_threshold(shown)
        for reason in shown.form.threshold.findChildren(TextArea):
            reason.setPlainText("De directie en de OR vroegen er samen om.")
        primary(shown).click()
        stage.finish()
        bar = shown.area.verticalScrollBar()
        bar.setValue(bar.maximum())

    agreeing(record)(stage)


SCREENS: dict[str, Scene] = {
    "agreement": agreeing(lambda _shown: None),
    "agreement-threshold": agreeing(low_threshold),
    "agreement-blocks": agreeing(three_years),
    "agreement-recorded": recorded,
    "agreement-splits": agreeing(splits),
}
