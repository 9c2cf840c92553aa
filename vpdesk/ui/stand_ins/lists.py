"""The lists of packages: those of colleagues, and those that were given."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt

from vpdesk.domain.stand_ins import Given, Held
from vpdesk.ui.dates import long_date
from vpdesk.ui.filling import filled
from vpdesk.ui.stand_ins.words import until_words
from vpdesk.ui.widgets.row_list import RowAction, RowList
from vpdesk.ui.widgets.rows import RowLook

_DOT = "  ·  "


def held_list(
    today: Callable[[], date],
    *,
    read: Callable[[Held], None],
    give_back: Callable[[Held], None],
    end: Callable[[Held], None],
    certify: Callable[[Held], None],
) -> RowList:
    """Return the list of the packages of colleagues."""
    return RowList(
        QCoreApplication.translate("StandInsPage", "You stand in for"),
        lambda held: look_of_held(held, today()),
        key=lambda held: held.id,
        spoken=lambda held: spoken(look_of_held(held, today())),
        actions=(
            RowAction(
                text=QCoreApplication.translate("StandInsPage", "Look and add"),
                icon="eye",
                keys=(Qt.Key.Key_Return,),
                run=read,
            ),
            RowAction(
                text=QCoreApplication.translate("StandInsPage", "Give back…"),
                icon="file-up",
                keys=(Qt.Key.Key_T,),
                run=give_back,
            ),
            RowAction(
                text=QCoreApplication.translate("StandInsPage", "Destroy the copy…"),
                icon="trash-2",
                keys=(Qt.Key.Key_Delete,),
                run=end,
            ),
            RowAction(
                text=QCoreApplication.translate("StandInsPage", "Certificate of destruction…"),
                icon="printer",
                keys=(Qt.Key.Key_P,),
                run=certify,
            ),
        ),
    )


def given_list(
    today: Callable[[], date], *, take: Callable[[Given], None], give_up: Callable[[Given], None]
) -> RowList:
    """Return the list of the packages that were given."""
    return RowList(
        QCoreApplication.translate("StandInsPage", "Stands in for you"),
        lambda given: look_of_given(given, today()),
        key=lambda given: given.id,
        spoken=lambda given: spoken(look_of_given(given, today())),
        actions=(
            RowAction(
                text=QCoreApplication.translate("StandInsPage", "Open return…"),
                icon="inbox",
                keys=(Qt.Key.Key_Return,),
                run=take,
            ),
            RowAction(
                text=QCoreApplication.translate("StandInsPage", "Give up…"),
                icon="trash-2",
                keys=(Qt.Key.Key_Delete,),
                run=give_up,
            ),
        ),
    )


def look_of_held(held: Held, today: date) -> RowLook:
    """Return a package of a colleague as a row."""
    if held.ended_on is not None:
        pattern = QCoreApplication.translate("StandInsPage", "Destroyed on %1")
        words = filled(pattern, long_date(held.ended_on))
        title = held.from_name or QCoreApplication.translate("StandInsPage", "Ended")
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
    words = GivenWords()
    parts = [words.cases(len(given.cases)), until_words(given.valid_until, today)]
    if given.merged:
        parts.append(words.merged(given.merged))
    return RowLook(title=given.to_name, second=_DOT.join(parts), icon="file-lock")


class GivenWords(QObject):
    """Words how much was given, and how much came back."""

    def cases(self, count: int) -> str:
        return self.tr("%n cases", "", count)

    def merged(self, count: int) -> str:
        return self.tr("%n entries taken over", "", count)


def spoken(look: RowLook) -> str:
    """Return a row as it is read aloud."""
    return f"{look.title}, {look.second}"
