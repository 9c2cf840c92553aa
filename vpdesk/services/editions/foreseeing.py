"""Says what issuing would freeze, before it does."""

from vpdesk.auditor.printed import statements_of
from vpdesk.domain.edition_orders import EditionOrder, Foreseen, ForeseenPeriod
from vpdesk.domain.editions import Edition, EditionId
from vpdesk.services.editions.kinds import Telling
from vpdesk.services.editions.preparing import Prepared


def foreseen(
    order: EditionOrder, prepared: Prepared | None, refusal: Exception | None, *, groups: int = 0
) -> Foreseen:
    """Return what ``prepared`` would freeze, of which ``groups`` were proven to stay untraceable.

    With a ``refusal`` it cannot.
    """
    if prepared is None:
        return Foreseen(order=order, periods=(), statements=0, refusal=refusal)
    earlier: dict[EditionId, Edition] = {
        each.edition.id: each.edition for each in prepared.sources if each.edition is not None
    }
    return Foreseen(
        order=order,
        periods=tuple(map(_period, prepared.content.tellings)),
        statements=sum(
            len(statements_of(each.told.view, frozenset({0}))) for each in prepared.content.tellings
        ),
        groups=groups,
        earlier=tuple(earlier[key] for key in sorted(earlier, reverse=True)),
        refusal=refusal,
    )


def _period(telling: Telling) -> ForeseenPeriod:
    people = telling.new.people.values() if telling.new else ()
    return ForeseenPeriod(
        period=telling.told.period,
        cases=len(telling.new.cases) if telling.new else 0,
        persons=sum(len(theirs) for theirs in people),
        tables=sum(bool(table.rows) for table in telling.told.view.tables),
        told_before=telling.new is None,
    )
