"""Pictures of what is agreed with an organisation: contracts, routes, documents, appointment."""

from collections.abc import Callable

from screens.hands import first
from screens.stage import EMPLOYER, Scene, Stage
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.organisations.agreements import Agreements
from vpdesk.ui.organisations.appointment_card import AppointmentCard
from vpdesk.ui.organisations.contract_card import ContractCard
from vpdesk.ui.organisations.documents_card import DocumentsCard
from vpdesk.ui.organisations.routes_card import RoutesCard

Act = Callable[[Stage], object]


def agreed(act: Act, name: str = EMPLOYER) -> Scene:
    """Return what shows an organisation and does ``act`` with a card of it."""

    def show(stage: Stage) -> None:
        found = stage.desk.organisations.by_name(name)
        if found is None:
            raise LookupError(name)
        stage.view(PageKey.ORGANISATIONS).show_organisation(found.id)
        stage.settle()
        act(stage)
        stage.finish()

    return show


def change_point(stage: Stage) -> None:
    card = first(AppointmentCard, stage.window)
    card.list.enter()
    card.change_wanted.emit(card.list.current())


def change_route(stage: Stage) -> None:
    card = first(RoutesCard, stage.window)
    card.list.enter()
    card.change_wanted.emit(card.list.current())


def change_document(stage: Stage) -> None:
    card = first(DocumentsCard, stage.window)
    card.list.enter()
    card.change_wanted.emit(card.list.current())


SCREENS: dict[str, Scene] = {
    "contract-new": agreed(lambda stage: first(ContractCard, stage.window).add_wanted.emit()),
    "contract-card-nearly-used": agreed(lambda _stage: None, "Van Dalen Logistiek"),
    "route-changed": agreed(change_route),
    "document-changed": agreed(change_document),
    "appointment-point": agreed(change_point),
    "appointment-review": agreed(lambda stage: first(Agreements, stage.window).review()),
    "appointment-reviews": agreed(
        lambda stage: first(AppointmentCard, stage.window).history_wanted.emit()
    ),
    "appointment-sheet": agreed(
        lambda stage: first(AppointmentCard, stage.window).print_wanted.emit()
    ),
}
