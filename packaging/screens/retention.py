"""Pictures of the review of retention and of what becomes of a case."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from screens.stage import Scene, Stage
from vpdesk.domain.cases import CaseFilter, CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.settings import RETENTION, RETENTION_MONTHS
from vpdesk.services.desk import Desk
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.retention.case_card import CaseCard
from vpdesk.ui.retention.page import RetentionPage


def retention(stage: Stage) -> DeskView:
    """Show the review as it is when some terms are shorter than those of the practice."""
    stage.desk.retention.declare_final(*counted_in(stage, "Vlier"))
    with a_shorter_term(stage.desk):
        view = stage.view(PageKey.RETENTION)
        view.show_page(PageKey.RETENTION)
    return view


@contextmanager
def a_shorter_term(desk: Desk) -> Iterator[None]:
    usual = desk.settings.get(RETENTION) or str(RETENTION_MONTHS)
    desk.settings.put(RETENTION, "33")
    yield
    desk.settings.put(RETENTION, usual)


def counted_in(stage: Stage, code_name: str) -> tuple[OrganisationId, Period]:
    wanted = CaseFilter(words=code_name, statuses=frozenset({CaseStatus.CLOSED}))
    found = stage.desk.cases.list(wanted)
    kept = stage.desk.retention.of(next(row.id for row in found if row.code_name == code_name))
    return kept.case.organisation_id, kept.report


def deciding(act: Callable[[CaseCard], None]) -> Scene:
    """Return what shows a dialog of the review over a case that can be destroyed."""

    def show(stage: Stage) -> None:
        cards = retention(stage).findChildren(CaseCard)
        act(next(card for card in cards if not card.destroy_button.isHidden()))

    return show


def destroyed(stage: Stage) -> CaseId:
    """Return a destroyed case; the oldest closed one is destroyed when there is none."""
    desk = stage.desk
    if not desk.destruction.list():
        wanted = CaseFilter(statuses=frozenset({CaseStatus.CLOSED}))
        case_id = min(row.id for row in desk.cases.list(wanted) if row.code_name != "Vlier")
        kept = desk.retention.of(case_id)
        desk.retention.declare_final(kept.case.organisation_id, kept.report)
        desk.destruction.destroy(
            case_id,
            typed_code_name=kept.case.code_name,
            reason=DestructionReason.REPORTER_ASKED,
        )
    return desk.destruction.list()[0].case_id


def destroyed_case(stage: Stage) -> None:
    case_id = destroyed(stage)
    view = stage.view(PageKey.CASES)
    view.list_cases(CaseFilter(statuses=frozenset({CaseStatus.DESTROYED})))
    view.show_case(case_id)


def certificate(stage: Stage) -> None:
    case_id = destroyed(stage)
    view = stage.view(PageKey.RETENTION)
    view.show_page(PageKey.RETENTION)
    for review in view.findChildren(RetentionPage):
        review.show_certificate(stage.desk.destruction.get(case_id))
    stage.finish()


SCREENS: dict[str, Scene] = {
    "retention": retention,
    "destroy-case": deciding(lambda card: card.destroy_button.click()),
    "hold-case": deciding(lambda card: card.hold_button.click()),
    "destroyed-case": destroyed_case,
    "destruction-certificate": certificate,
}
