"""Makes the SQLAlchemy engine over the vault's one connection."""

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from vpdesk.storage.faults import situation


def engine_over(connection: dbapi2.Connection) -> Engine:
    """Return an engine whose every transaction runs on ``connection``.

    A transaction begins at once as a writer, unless its execution option ``reading`` is set.
    Errors that concern the file leave it as ``StorageError``.
    """
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connection,
        poolclass=StaticPool,
        hide_parameters=True,
    )

    # What SQLAlchemy asks a database at first, the authorizer would deny later.
    engine.connect().close()

    @event.listens_for(engine, "begin")
    def begin(bound: Connection) -> None:
        reading = bound.get_execution_options().get("reading", False)
        bound.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "handle_error")
    def tell(context: ExceptionContext) -> None:
        found = situation(context.original_exception)
        if found is not None:
            raise found from context.original_exception

    return engine
