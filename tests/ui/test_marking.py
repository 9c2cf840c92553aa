"""Marked words stand on a ground of their own, also where the line is cut."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from vpdesk.domain.found_words import marked_places
from vpdesk.ui import tokens
from vpdesk.ui.colours import use
from vpdesk.ui.marking import mark_formats, paint_marked_text
from vpdesk.ui.painting import TextBlock, paint_text


@pytest.fixture(autouse=True)
def _light(qtbot: QtBot) -> None:
    use(tokens.LIGHT, contrast=False)


def painted(text: str, words: tuple[str, ...], width: float = 300) -> QImage:
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_marked_text(painter, QRectF(0, 0, width, 40), text, marked_places(text, words))
    painter.end()
    return image


def marked_columns(image: QImage, ground: str = tokens.LIGHT["mark"]) -> list[int]:
    wanted = QColor(ground)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == wanted for y in range(image.height()))
    ]


def test_only_the_words_have_another_ground() -> None:
    columns = marked_columns(painted("een woord", ("woord",)))
    assert columns
    assert min(columns) > 20
    assert not marked_columns(painted("een woord", ("ander",)))


def test_a_mark_behind_the_cut_shows_at_the_dots() -> None:
    cut = painted("een lange regel die niet past en dan het woord", ("woord",), 120)
    columns = marked_columns(cut)
    assert columns
    assert max(columns) <= 120


def test_marks_after_an_emoji_stand_where_they_should() -> None:
    (found,) = mark_formats("😀 woord", marked_places("😀 woord", ("woord",)))
    assert (found.start, found.length) == (3, 5)


def test_more_contrast_turns_ink_and_ground_round() -> None:
    use(tokens.high_contrast(tokens.LIGHT), contrast=True)
    assert marked_columns(painted("een woord", ("woord",)), tokens.LIGHT["text"])


def test_a_paragraph_is_marked_too() -> None:
    image = QImage(300, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    text = "Eerste regel\nTweede regel"
    TextBlock(text, "body", 300, marked_places(text, ("tweede",))).paint(painter, QPointF(0, 0))
    painter.end()
    assert marked_columns(image.copy(0, 20, 300, 20))
    assert not marked_columns(image.copy(0, 0, 300, 20))


def test_a_line_without_marks_takes_the_width_it_always_takes() -> None:
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    area = QRectF(0, 0, 300, 40)
    plain = paint_text(painter, area, "een woord")
    assert paint_marked_text(painter, area, "een woord", ((4, 9),)) == plain
    painter.end()


def test_the_place_of_words_from_right_to_left_lies_around_them() -> None:
    text = "שלום עולם"
    (area,) = TextBlock(text, "body", 300, marked_places(text, ("עולם",))).mark_areas()
    assert area.width() > 10


class _Line(QWidget):
    """One line of text, painted as lists do: in a widget, which is read from left to right."""

    def __init__(self, text: str, *, markable: bool) -> None:
        super().__init__()
        self._text = text
        self._markable = markable
        self.resize(300, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter, area = QPainter(self), QRectF(self.rect())
        if self._markable:
            paint_marked_text(painter, area, self._text, ())
        else:
            paint_text(painter, area, self._text)


@pytest.mark.parametrize("text", ["Jansen שלום", "שלום Jansen 25", "🙂 Jansen"])
def test_words_keep_their_order_when_some_are_marked(text: str, qtbot: QtBot) -> None:
    lines = [_Line(text, markable=markable) for markable in (False, True)]
    for line in lines:
        qtbot.addWidget(line)
    plain, marked = (line.grab().toImage() for line in lines)
    assert plain == marked
