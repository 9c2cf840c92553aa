"""One unit of work, with a repository for every concept."""

from sqlalchemy import Connection


class Transaction:
    """What a service works with between the beginning and the end of a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
