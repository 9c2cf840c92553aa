"""Makes a database as the first program made it, to try that it is brought up to date."""

from pathlib import Path

from vpdesk.storage.engine import engine_over
from vpdesk.storage.migration import upgrade
from vpdesk.storage.schema import SCHEMA, Schema, stamp
from vpdesk.storage.sqlcipher import make_file
from vpdesk.storage.vault_state import start_counting


def make_first(path: Path, *, key: str, schema: Schema = SCHEMA) -> None:
    """Make an empty database of the oldest schema where no file is yet; it is closed."""
    oldest = schema.revisions[0]
    connection = make_file(path, key=key)
    try:
        with engine_over(connection).begin() as bound:
            upgrade(bound, (oldest,), schema.package)
            stamp(bound, oldest)
            start_counting(bound)
    finally:
        connection.close()
