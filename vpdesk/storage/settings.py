"""Settings of the vault: those a finder of the computer must not know."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from vpdesk.storage.tables import setting


class SettingRepository:
    """Values by name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        return self._connection.scalar(select(setting.c.value).where(setting.c.key == key))

    def put(self, key: str, value: str) -> None:
        """Keep a value; the one that is kept already is not written again."""
        row = insert(setting).values(key=key, value=value)
        self._connection.execute(
            row.on_conflict_do_update(
                set_={"value": row.excluded.value},
                index_elements=["key"],
                where=setting.c.value != row.excluded.value,
            )
        )
