"""Tables of what the adviser tells about the ways a reporter may go, beside the starter texts."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from vpdesk.domain.changes import Concept
from vpdesk.storage.tables.columns import count, flag, metadata, tells, text


def _part_of_key(name: str, target: str) -> Column[Any]:
    reference = ForeignKey(f"{target}.id", ondelete="CASCADE")
    return Column(name, Integer, reference, primary_key=True, autoincrement=False)


# A way to go is a step of the vocabulary: its place and whether it is shown, where the adviser
# changed either.
option_place = Table(
    "option_place",
    metadata,
    _part_of_key("step_id", "term"),
    count("position"),
    flag("hidden"),
    info=tells(Concept.TERMS),
)

option_text = Table(
    "option_text",
    metadata,
    _part_of_key("step_id", "term"),
    Column("language", Text, primary_key=True),
    Column("title", Text, nullable=False),
    text("description"),
    text("pros"),
    text("cons"),
    text("to_consider"),
    info=tells(Concept.TERMS),
)

option_at_organisation = Table(
    "option_at_organisation",
    metadata,
    _part_of_key("organisation_id", "organisation"),
    _part_of_key("step_id", "term"),
    text("text"),
    flag("hidden"),
    info=tells(Concept.TERMS),
)
Index(None, option_at_organisation.c.step_id)
