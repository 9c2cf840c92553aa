"""Words for what is due, in a case or for an organisation outside its cases."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.activities import PlannedActivity
from vpdesk.domain.overview import DueFollowUp, DuePoint
from vpdesk.ui.dates import near_date, sentence_case, short_date
from vpdesk.ui.filling import filled
from vpdesk.ui.labels import term_label
from vpdesk.ui.language import current

Due = DueFollowUp | DuePoint | PlannedActivity


def key_of(row: Due) -> object:
    """Return what tells a row from all others; a follow-up has its own id."""
    return row.id if isinstance(row, DueFollowUp) else (type(row).__name__, row.id)


def order_of(row: Due) -> tuple[date, bool, time]:
    """Return what rows are sorted by: the day, and those without a time first."""
    at = time_of(row)
    return row.on, at is not None, at or time.min


def time_of(row: Due) -> time | None:
    return None if isinstance(row, DuePoint) else row.at


def below(row: Due) -> str:
    """Return what a row is about: a case, or what was agreed or planned with whom."""
    if isinstance(row, DueFollowUp):
        case = f"{row.code_name} {row.number}  ·  {row.organisation_name}"
        promised = QCoreApplication.translate("DueWords", "Promised")
        return f"{promised}  ·  {case}" if row.promised else case
    if isinstance(row, DuePoint):
        agreed = QCoreApplication.translate("DueWords", "Agreed")
        return "  ·  ".join(filter(None, (agreed, row.who, row.organisation_name)))
    return f"{term_label(row.kind, current())}  ·  {row.organisation_name}"


def when(row: Due, today: date) -> str:
    """Return the day of a row, and its time where that is still to come."""
    at = time_of(row)
    clock = f"{at:%H:%M}" if at else ""
    if row.on == today:
        return clock or sentence_case(near_date(row.on, today))
    day = sentence_case(short_date(row.on, today))
    return f"{day}, {clock}" if clock and row.on > today else day


def spoken(row: Due, today: date) -> str:
    """Return a row as a sentence."""
    late = row.on < today
    if isinstance(row, DueFollowUp):
        pattern = (
            QCoreApplication.translate("DueWords", "%1, late since %2: case %3")
            if late
            else QCoreApplication.translate("DueWords", "%1, %2: case %3")
        )
        about = f"{row.code_name} {row.number}, {row.organisation_name}"
        promised = QCoreApplication.translate("DueWords", "promised")
        about = f"{about}, {promised}" if row.promised else about
    else:
        pattern = (
            QCoreApplication.translate("DueWords", "%1, late since %2: %3")
            if late
            else QCoreApplication.translate("DueWords", "%1, %2: %3")
        )
        about = below(row).replace("  ·  ", ", ")
    at, day = time_of(row), near_date(row.on, today)
    return filled(pattern, row.what, f"{day} {at:%H:%M}" if at else day, about)
