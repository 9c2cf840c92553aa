"""Whether a screen tells somebody who passes by whom it is about."""

from collections.abc import Iterator
from itertools import count, takewhile
from unittest.mock import patch

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip, QWidget

from tests.screens.seen import in_sight, named
from vpdesk.domain.cases import CaseFilter, CaseStatus
from vpdesk.services.desk import Desk
from vpdesk.ui import painting


def words_of_cases(desk: Desk) -> frozenset[str]:
    """Return code names and numbers, and names and last names of reporters.

    Without the words that an organisation is called by too: its name may be told.
    """
    words: set[str] = set()
    wanted = CaseFilter(statuses=frozenset(CaseStatus), names=True)
    with desk._database.reading() as tx:
        rows = tx.case_list.rows(wanted, limit=tx.case_list.count(wanted), offset=0)
    for row in rows:
        last_word = row.reporter_name.rpartition(" ")[2]
        words |= {row.code_name, row.number, row.reporter_name, last_word}
    names = " ".join(row.organisation.name for row in desk.organisations.list())
    return frozenset(each for each in words if each and each not in names)


def told_in_passing(window: QWidget, words: frozenset[str]) -> Iterator[str]:
    """Tell of each title and tooltip with such a word in it."""
    for top in QApplication.topLevelWidgets():
        if found := _found(top.windowTitle(), words):
            yield f"the title of {type(top).__name__} tells {found}"
    for part in in_sight(window):
        for text in (part.toolTip(), part.statusTip(), part.whatsThis()):
            if found := _found(text, words):
                yield f"the tooltip tells {found}: {named(part)}"
        if isinstance(part, QAbstractItemView):
            for text in _tips(part):
                if found := _found(text, words):
                    yield f"the tooltip of a row tells {found}: {named(part)}"


def _tips(view: QAbstractItemView) -> Iterator[str]:
    """Point at each cell in sight, as if there were no room for any text."""
    told: list[str] = []
    ground = view.viewport()
    with (
        patch.object(painting, "metrics", lambda *_, **__: _Endless()),
        patch.object(QToolTip, "showText", lambda _place, text, *_: told.append(text)),
    ):
        for index in _cells(view):
            told.append(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
            spot = view.visualRect(index).center()
            where = ground.mapToGlobal(spot)
            QApplication.sendEvent(ground, QHelpEvent(QEvent.Type.ToolTip, spot, where))
    yield from told


def _cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    for row in range(model.rowCount(QModelIndex())):
        columns = takewhile(QModelIndex.isValid, (model.index(row, place) for place in count()))
        for index in columns:
            if view.viewport().rect().contains(view.visualRect(index).center()):
                yield index


class _Endless:
    """Measures of a font in which no text fits anywhere."""

    def horizontalAdvance(self, _text: str) -> int:  # noqa: N802
        return 100_000


def _found(text: str, words: frozenset[str]) -> str:
    return ", ".join(sorted(each for each in words if each in text))
