"""Light or dark: what the user chose, or what the desktop shows."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from vpdesk.ui import colours, tokens
from vpdesk.ui.fonts import font, register_fonts
from vpdesk.ui.icons import refresh_icons
from vpdesk.ui.stylesheet import stylesheet
from vpdesk.ui.tokens import Colour, Palette

Choice = Literal["system", "light", "dark"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_ROLES: dict[QPalette.ColorRole, Colour] = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onaccent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accenttext",
    QPalette.ColorRole.LinkVisited: "accenttext",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "input",
    QPalette.ColorRole.Shadow: "input",
}
_WHEN_DISABLED: dict[QPalette.ColorRole, Colour] = {
    QPalette.ColorRole.WindowText: "text3",
    QPalette.ColorRole.Text: "text3",
    QPalette.ColorRole.ButtonText: "text3",
    QPalette.ColorRole.Base: "sunken",
    QPalette.ColorRole.Highlight: "border",
    QPalette.ColorRole.HighlightedText: "text3",
}


class Theme(QObject):
    """The look of one application; there is one, made by `install_theme`."""

    theme_changed = Signal()

    def __init__(self, app: QApplication, choice: Choice) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        app.setStyle("Fusion")
        register_fonts()
        app.setFont(font("body"))
        # Kept: the accessibility hints die with the Python wrapper of the style hints.
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()
        self._hints.setColorScheme(_SCHEMES[choice])
        self._apply()
        self._hints.colorSchemeChanged.connect(self._apply)
        self._accessibility.contrastPreferenceChanged.connect(self._apply)

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Tell which palette is in use; where the desktop tells nothing, the light one."""
        if self._choice == "system":
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    def choose(self, choice: Choice) -> None:
        """Show this theme from now on."""
        self._choice = choice
        self._hints.setColorScheme(_SCHEMES[choice])
        self._apply()

    def _apply(self) -> None:
        contrast = self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
        palette = tokens.DARK if self.is_dark else tokens.LIGHT
        if contrast:
            palette = tokens.high_contrast(palette)
        if palette == colours.palette_in_use() and self._app.styleSheet():
            return
        colours.use(palette, contrast=contrast)
        # A sheet that takes the place of another styles every part once for each part around it.
        self._app.setStyleSheet("")
        self._app.setPalette(qt_palette(palette))
        self._app.setStyleSheet(stylesheet(palette, contrast=contrast))
        refresh_icons()
        self.theme_changed.emit()


def install_theme(app: QApplication, choice: Choice = "system") -> Theme:
    """Dress the application; call once, before the first widget. The theme belongs to `app`."""
    return Theme(app, choice)


def qt_palette(palette: Palette) -> QPalette:
    """Return the palette for Qt, with the active, inactive and disabled groups set."""
    made = QPalette()
    for role, name in _ROLES.items():
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            made.setColor(group, role, QColor(palette[name]))
        quiet = _WHEN_DISABLED.get(role, name)
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette[quiet]))
    return made
