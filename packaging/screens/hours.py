"""Pictures of the page of hours."""

from collections.abc import Callable

from screens.hands import unfold
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.hours import HoursSpan, period_beside, statement_period
from vpdesk.services.progress import finish
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.hours.page import HoursPage


def hours(act: Callable[[Stage, HoursPage], object]) -> Scene:
    """Return what shows the page and then does ``act``."""

    def show(stage: Stage) -> None:
        page = stage.view(PageKey.HOURS).show_page(PageKey.HOURS)
        if isinstance(page, HoursPage):
            page.show_period(HoursSpan.MONTH)
            act(stage, page)
        stage.settle()

    return show


def opened(span: HoursSpan) -> Callable[[Stage, HoursPage], object]:
    """Return what shows the entries of one organisation below its row."""

    def act(stage: Stage, page: HoursPage) -> None:
        page.show_period(span)
        found = stage.desk.organisations.by_name(EMPLOYER)
        if found is not None:
            page.list.turned.emit(found.id)
            page.list.choose(found.id)

    return act


def of_one(stage: Stage, page: HoursPage) -> None:
    found = stage.desk.organisations.by_name(EMPLOYER)
    page.show_period(HoursSpan.YEAR, None if found is None else found.id)


def own(_stage: Stage, page: HoursPage) -> None:
    page.bar.span.set_value(HoursSpan.OWN)


def without_hours(_stage: Stage, page: HoursPage) -> None:
    for _ in range(6):
        page.bar.after.click()


def statement(stage: Stage) -> None:
    """Show where the statement of an organisation is made."""
    page = stage.view(PageKey.HOURS).show_page(PageKey.HOURS)
    if isinstance(page, HoursPage):
        opened(HoursSpan.QUARTER)(stage, page)
        page.statement_button.click()
    stage.finish()


def more(_stage: Stage, page: HoursPage) -> None:
    unfold(page.more_button)


def invoice(stage: Stage) -> None:
    """Show the lines of a time statement that was issued."""
    page = stage.view(PageKey.HOURS).show_page(PageKey.HOURS)
    found = stage.desk.organisations.by_name(EMPLOYER)
    if isinstance(page, HoursPage) and found is not None:
        if not stage.desk.invoicing.statements(found.id):
            period = period_beside(statement_period(page.bar.period), -1)
            order = EditionOrder(kind=EditionKind.HOURS, organisation_id=found.id, period=period)
            finish(stage.desk.editions.issue(order))
        page.taking_out.make_invoice(found.id)
    stage.settle()


def for_oneself(_stage: Stage, page: HoursPage) -> None:
    page.save_for_oneself()


SCREENS: dict[str, Scene] = {
    "hours": hours(lambda _stage, _page: None),
    "hours-opened": hours(opened(HoursSpan.MONTH)),
    "hours-of-one": hours(of_one),
    "hours-own-period": hours(own),
    "hours-none": hours(without_hours),
    "hours-statement": statement,
    "hours-more": hours(more),
    "hours-invoice": invoice,
    "hours-for-oneself": hours(for_oneself),
}
