"""Which tables go along when a case goes into another one."""

from vpdesk.storage.case_folding import _STAYING, story_tables
from vpdesk.storage.tables import destruction, log_entry, metadata, snapshot_case

OUTLIVING = {destruction, log_entry, snapshot_case}
"""What keeps the number of a case whatever becomes of it."""


def test_every_table_that_names_a_case_goes_along_or_is_said_to_stay() -> None:
    """A table added to the schema is looked at here: does it go along, or is it decided anew?"""
    naming = {table for table in metadata.sorted_tables if "case_id" in table.c}
    assert {*story_tables()} | {*_STAYING} | OUTLIVING == naming
    assert not {*story_tables()} & {*_STAYING}


def test_what_goes_along_can_be_told_by_a_number() -> None:
    assert all("id" in table.c or table.name == "merged_number" for table in story_tables())
