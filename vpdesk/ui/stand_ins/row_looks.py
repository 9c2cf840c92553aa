"""How packages look in their lists: those of colleagues, and those that were given."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from vpdesk.domain.stand_ins import Given, Held
from vpdesk.ui.dates import long_date
from vpdesk.ui.filling import filled
from vpdesk.ui.stand_ins.words import until_words
from vpdesk.ui.widgets.rows import RowLook

_DOT = "  ·  "


def look_of_held(held: Held, today: date) -> RowLook:
    """Return a package of a colleague as a row."""
    if held.ended_on is not None:
        pattern = QCoreApplication.translate("StandInsPage", "Destroyed on %1")
        words = filled(pattern, long_date(held.ended_on))
        title = QCoreApplication.translate("StandInsPage", "Ended")
        return RowLook(title=title, second=words, icon="circle-check")
    opened = QCoreApplication.translate("StandInsPage", "opened on %1")
    parts = (until_words(held.valid_until, today), filled(opened, long_date(held.opened_on)))
    given_back = QCoreApplication.translate("StandInsPage", "Given back")
    return RowLook(
        title=held.from_name or QCoreApplication.translate("StandInsPage", "A colleague"),
        second=_DOT.join(parts),
        icon="handshake",
        status=given_back if held.returned_on else "",
    )


def look_of_given(given: Given, today: date) -> RowLook:
    """Return a package that was given as a row."""
    count = len(given.cases)
    cases = QCoreApplication.translate("StandInsPage", "%n cases", "", count)
    parts = [cases, until_words(given.valid_until, today)]
    if given.merged:
        merged = QCoreApplication.translate(
            "StandInsPage", "%n entries taken over", "", given.merged
        )
        parts.append(merged)
    return RowLook(title=given.to_name, second=_DOT.join(parts), icon="file-lock")


def spoken(look: RowLook) -> str:
    """Return a row as it is read aloud."""
    return f"{look.title}, {look.second}"
