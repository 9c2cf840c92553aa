"""One change of theme reaches palette, style sheet, icons and painted parts."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QImage, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.paths import resources
from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.fonts import font, metrics
from vpdesk.ui.icons import icon, pixmap, set_icon
from vpdesk.ui.stylesheet import stylesheet
from vpdesk.ui.theme import Theme, qt_palette

ICONS = sorted(path.stem for path in (resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("contrast", [False, True])
@pytest.mark.parametrize("palette", [tokens.LIGHT, tokens.DARK])
def test_the_style_sheet_is_short_and_complete(palette: tokens.Palette, contrast: bool) -> None:
    sheet = stylesheet(palette, contrast=contrast)
    assert sheet.count("\n") <= 120
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_every_group_of_the_palette_is_set() -> None:
    palette = qt_palette(tokens.DARK)
    text = QPalette.ColorRole.WindowText
    assert palette.color(QPalette.ColorGroup.Active, text) == QColor(tokens.DARK["text"])
    assert palette.color(QPalette.ColorGroup.Inactive, text) == QColor(tokens.DARK["text"])
    assert palette.color(QPalette.ColorGroup.Disabled, text) == QColor(tokens.DARK["text3"])


def test_choosing_a_theme_changes_the_running_application(qtbot: QtBot, theme: Theme) -> None:
    with qtbot.waitSignal(theme.theme_changed):
        theme.choose("dark")
    assert theme.is_dark
    assert colour("canvas") == QColor(tokens.DARK["canvas"])
    assert QApplication.palette().window().color() == QColor(tokens.DARK["canvas"])


def test_a_desktop_that_tells_nothing_gets_the_light_theme(theme: Theme) -> None:
    theme.choose("dark")
    theme.choose("system")
    assert theme.choice == "system"
    assert colour("canvas") == QColor(tokens.LIGHT["canvas"])


def test_icons_on_buttons_follow_the_theme(qtbot: QtBot, theme: Theme) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, "plus", "text")
    assert _is_like(_ink(button), tokens.LIGHT["text"])
    theme.choose("dark")
    assert _is_like(_ink(button), tokens.DARK["text"])


@pytest.mark.parametrize("name", ICONS)
def test_every_bundled_icon_draws_something(name: str) -> None:
    image = pixmap(name, "text", 16, 1.0).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16))


def test_icons_are_sharp_on_a_dense_screen() -> None:
    assert pixmap("bell", "text", 16, 1.25).size() == QSize(20, 20)


def test_an_icon_that_is_not_bundled_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_the_bundled_typeface_is_in_use() -> None:
    for role in tokens.ROLES:
        assert QFontInfo(font(role)).family() == "Inter"
        assert QFontInfo(font(role)).pixelSize() == tokens.TYPE[role].size


def test_tabular_figures_have_one_width() -> None:
    wide, narrow = "88888888", "11111111"
    tabular = metrics("body", tabular=True)
    assert tabular.horizontalAdvance(wide) == tabular.horizontalAdvance(narrow)
    usual = metrics("body")
    assert usual.horizontalAdvance(wide) > usual.horizontalAdvance(narrow)


def test_changing_the_theme_repaints_what_is_shown(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(20, 20)
    window.show()
    theme.choose("dark")
    assert window.grab().toImage().pixelColor(5, 5) == QColor(tokens.DARK["canvas"])


def _ink(button: QPushButton) -> QColor:
    """Return the colour of the icon where it covers most."""
    image = button.icon().pixmap(16, 16).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(x, y) for x, y in points), key=QColor.alpha)


def _is_like(one: QColor, other: str) -> bool:
    wanted = QColor(other)
    off = (
        one.red() - wanted.red(),
        one.green() - wanted.green(),
        one.blue() - wanted.blue(),
    )
    return max(map(abs, off)) < 8
