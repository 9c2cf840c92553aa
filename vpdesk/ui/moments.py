"""Moments that are kept in UTC, in words and on this computer's clock."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from vpdesk.ui.dates import near_date, paper_date


def local(moment: datetime) -> datetime:
    """Return a moment in UTC without zone on the clock of this computer."""
    return moment.replace(tzinfo=UTC).astimezone()


def near_moment(moment: datetime, today: date) -> str:
    """Return `vandaag 08:12`, else `vr 14 nov 08:12`; ``moment`` is in UTC without zone."""
    here = local(moment)
    return _joined(near_date(here.date(), today), here)


def paper_moment(moment: datetime) -> str:
    """Return `21-11-2025 08:12`; ``moment`` is in UTC without zone."""
    here = local(moment)
    return _joined(paper_date(here.date()), here)


def _joined(day: str, here: datetime) -> str:
    form = QCoreApplication.translate("Moments", "%1 %2", "a day and a time")
    return form.replace("%1", day).replace("%2", f"{here:%H:%M}")
