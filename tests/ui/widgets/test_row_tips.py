"""A tooltip tells of a cut line what may be told, and nothing of the others."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from vpdesk.ui.painting import text_width
from vpdesk.ui.tables import Column, Section, TableModel
from vpdesk.ui.widgets.rows import ROW_PADDING, RowDelegate, RowLook, list_view

ORGANISATION = "Regionale stichting voor openbaar vervoer en veerdiensten"


def told_of(qtbot: QtBot, row: object, width: int, monkeypatch: pytest.MonkeyPatch) -> str:
    model = TableModel([Column[object](title="", value=str)], [row])
    view = list_view(model, "Rows")
    qtbot.addWidget(view)
    delegate = RowDelegate(view, lambda look: look, compact=True)
    view.setItemDelegate(delegate)
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _view: told.append(text))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 54)
    place = option.rect.center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, place)
    delegate.helpEvent(event, view, option, model.index(0, 0))
    return "".join(told)


FOLLOW_UP = RowLook(
    title="Terugbellen, zoals afgesproken, over het gesprek met de leidinggevende",
    second=f"Kievit 25-047  ·  {ORGANISATION}",
    trailing="12:00",
    icon="clock",
    tips=(ORGANISATION,),
)


def test_a_cut_line_tells_what_may_be_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told_of(qtbot, FOLLOW_UP, 260, monkeypatch) == ORGANISATION


def test_a_line_in_full_tells_nothing_when_another_is_cut(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = RowLook(title=FOLLOW_UP.title, second="Kievit  ·  Zorggroep", tips=("Zorggroep",))
    assert told_of(qtbot, look, 200, monkeypatch) == ""
    assert told_of(qtbot, look, 100, monkeypatch) == "Zorggroep"


def test_nothing_is_told_of_rows_with_room(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told_of(qtbot, FOLLOW_UP, 900, monkeypatch) == ""


def test_a_note_is_cut_by_a_long_title(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    look = RowLook(title="Winterkoninkje", note=f"25-047  ·  {ORGANISATION}", tips=(ORGANISATION,))
    assert told_of(qtbot, look, 300, monkeypatch) == ORGANISATION


def test_a_name_above_a_bar_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    look = RowLook(title=ORGANISATION, trailing="5,25 u", share=0.5, tips=(ORGANISATION,))
    assert told_of(qtbot, look, 200, monkeypatch) == ORGANISATION
    assert told_of(qtbot, look, 600, monkeypatch) == ""


def test_a_title_is_cut_by_what_stands_at_the_right(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    width = text_width(ORGANISATION, "label") + 2 * ROW_PADDING + 10
    alone = RowLook(title=ORGANISATION, tips=(ORGANISATION,))
    assert told_of(qtbot, alone, width, monkeypatch) == ""
    for look in (replace(alone, trailing="12:00"), replace(alone, status="Nieuw")):
        assert told_of(qtbot, look, width, monkeypatch) == ORGANISATION


def test_headings_tell_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told_of(qtbot, Section(title=ORGANISATION), 60, monkeypatch) == ""


def test_a_long_name_is_told_on_several_lines_and_as_it_is_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "Stichting <b>Samen</b> " + "en verder " * 18
    look = RowLook(title=name, tips=(name,))
    told = told_of(qtbot, look, 200, monkeypatch)
    assert told.startswith("<p>")
    assert "&lt;b&gt;Samen" in told
