"""Reporters to tell of, and the issuing of one report after another about them."""

from collections.abc import Callable
from unittest.mock import patch

from vpdesk.domain.cases import CaseDraft
from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import Edition, EditionKind, FileKind
from vpdesk.domain.periods import Period, quarter
from vpdesk.services.desk import Desk
from vpdesk.services.editions.keeping import keep
from vpdesk.services.progress import finish

_FIRST_YEAR = 2023
_A_QUARTER = 7


def add_reporters(desk: Desk, quarters: int) -> None:
    """Register enough cases in each of so many quarters that reports tell of them."""
    organisation_id = desk.organisations.list()[0].organisation.id
    for number in range(quarters):
        for day in range(1, 1 + _A_QUARTER):
            on = _period(number).start.replace(day=day)
            desk.cases.register(CaseDraft(organisation_id=organisation_id, registered_on=on))


def issue(desk: Desk, number: int, keeping: Callable[[], None] = lambda: None) -> None:
    """Issue the report of a quarter, from 0; ``keeping`` is called when it is about to be kept."""

    def told(*args: object, **facts: object) -> Edition:
        keeping()
        return keep(*args, **facts)  # type: ignore[arg-type]

    order = EditionOrder(
        kind=EditionKind.ANNUAL,
        organisation_id=desk.organisations.list()[0].organisation.id,
        period=_period(number),
    )
    with patch("vpdesk.services.editions.editions.keep", told):
        finish(desk.editions.issue(order))


def wrong_in_ledger(desk: Desk) -> str | None:
    """Say what is wrong with what was told: each edition has its files, and its proof holds."""
    organisation_id = desk.organisations.list()[0].organisation.id
    try:
        for each in desk.editions.list(organisation_id):
            issued = desk.editions.files(each.id)
            desk.editions.recount(each.id)
            if not (issued.pdf and issued.twin):
                return f"an edition without its {FileKind.PDF} or {FileKind.TWIN}"
    except EditionRefused as refused:
        return f"the ledger is refused: {type(refused).__name__}"
    return None


def _period(number: int) -> Period:
    year, place = divmod(number, 4)
    return quarter(_FIRST_YEAR - year, 1 + place)
