"""Whether a screen tells somebody who passes by whom it is about."""

import tomllib
from collections.abc import Iterator
from itertools import count, takewhile

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.screens.seen import in_sight, named
from vpdesk.domain.cases import CaseFilter, CaseStatus
from vpdesk.paths import resources
from vpdesk.services.desk import Desk


def words_of_cases(desk: Desk) -> frozenset[str]:
    """Return code names, numbers and the last names that reporters of the sample can have."""
    people = tomllib.loads((resources() / "sample" / "people.toml").read_text(encoding="utf-8"))
    words = set(people["last_names"])
    for row in desk.cases.list(CaseFilter(statuses=frozenset(CaseStatus))):
        words |= {row.code_name, row.number}
    return frozenset(each for each in words if each)


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
    model = view.model()
    for row in range(model.rowCount(QModelIndex())):
        columns = takewhile(QModelIndex.isValid, (model.index(row, place) for place in count()))
        for index in columns:
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")


def _found(text: str, words: frozenset[str]) -> str:
    return ", ".join(sorted(each for each in words if each in text))
