"""Numbers of cases: a sequence per year in which no number is given twice."""

from datetime import date

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from vpdesk.domain.cases import case_number as spelled
from vpdesk.storage.tables import case_number


def next_sequence(connection: Connection, year: int) -> int:
    """Return the next sequence number of ``year``, counting from 1."""
    first = insert(case_number).values(year=year, last=1)
    following = first.on_conflict_do_update(
        index_elements=["year"], set_={"last": case_number.c.last + 1}
    )
    return int(connection.execute(following.returning(case_number.c.last)).scalar_one())


def shown_number(year: int, sequence: int) -> str:
    """Return the number of the case that is ``sequence``-th in ``year`` as it is shown."""
    return spelled(date(year, 1, 1), sequence)
