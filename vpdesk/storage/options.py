"""What the adviser tells about the ways a reporter may go, kept; starter texts are not."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from vpdesk.domain.options import OptionHere, OptionText
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.terms import TermId
from vpdesk.storage.tables import option_at_organisation, option_place, option_text, step
from vpdesk.storage.wall import EVERYWHERE

_TEXTS = ("title", "description", "pros", "cons", "to_consider")


class OptionRepository:
    """Places, texts by language, and what differs at one organisation, all by step."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def places(self) -> Mapping[TermId, tuple[int, bool]]:
        """Return the place of an option, and whether it is hidden, where these were changed."""
        rows = self._connection.execute(select(option_place))
        return {TermId(row.step_id): (row.position, row.hidden) for row in rows}

    def arrange(self, order: Sequence[tuple[TermId, bool]]) -> None:
        """Keep options in this order, each with whether it is hidden."""
        for position, (step_id, hidden) in enumerate(order):
            self._put(option_place, {"step_id": step_id}, {"position": position, "hidden": hidden})

    def place_last(self, step_id: TermId, *, after: int) -> None:
        """Keep a new option after all others, and after the place ``after``."""
        last = self._connection.scalar(
            select(func.max(option_place.c.position)), execution_options=EVERYWHERE
        )
        position = max(after, last or 0) + 1
        self._put(option_place, {"step_id": step_id}, {"position": position, "hidden": False})

    def texts(self) -> Mapping[tuple[TermId, str], OptionText]:
        """Return the adviser's own texts by step and language."""
        rows = self._connection.execute(select(option_text).order_by(option_text.c.language.desc()))
        return {(TermId(row.step_id), row.language): _text(row) for row in rows}

    def tell(self, step_id: TermId, language: str, text: OptionText | None) -> None:
        """Keep a text of the adviser's own, or none."""
        key = {"step_id": step_id, "language": language}
        if text is None:
            this = (option_text.c.step_id == step_id) & (option_text.c.language == language)
            self._connection.execute(delete(option_text).where(this))
            return
        self._put(option_text, key, {name: getattr(text, name).strip() for name in _TEXTS})

    def here(self, organisation_id: OrganisationId) -> Mapping[TermId, OptionHere]:
        """Return what differs at an organisation."""
        table = option_at_organisation
        rows = self._connection.execute(
            select(table).where(table.c.organisation_id == organisation_id)
        )
        return {TermId(row.step_id): OptionHere(text=row.text, hidden=row.hidden) for row in rows}

    def tell_here(self, organisation_id: OrganisationId, step_id: TermId, here: OptionHere) -> None:
        """Keep what differs at an organisation."""
        key = {"organisation_id": organisation_id, "step_id": step_id}
        values = {"text": here.text.strip(), "hidden": here.hidden}
        self._put(option_at_organisation, key, values)

    def is_used(self, step_id: TermId) -> bool:
        """Tell whether any case has an option as a step, also behind a wall."""
        of_step = select(step.c.id).where(step.c.step_id == step_id).limit(1)
        found = self._connection.execute(of_step, execution_options=EVERYWHERE)
        return found.first() is not None

    def forget(self, step_id: TermId) -> None:
        """Keep nothing of an option any more."""
        for table in (option_at_organisation, option_text, option_place):
            self._connection.execute(delete(table).where(table.c.step_id == step_id))

    def _put(self, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> None:
        row = insert(table).values({**key, **values})
        self._connection.execute(
            row.on_conflict_do_update(index_elements=list(key), set_=dict(values))
        )


def _text(row: Row[Any]) -> OptionText:
    return OptionText(**{name: getattr(row, name) for name in _TEXTS})
