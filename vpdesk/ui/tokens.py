"""The colours, spaces, sizes and type roles of the interface."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, get_args

Colour = Literal[
    "canvas",
    "sidebar",
    "surface",
    "raised",
    "sunken",
    "hover",
    "sidehover",
    "selected",
    "sideselected",
    "border",
    "divider",
    "input",
    "text",
    "text2",
    "text3",
    "accent",
    "accenthover",
    "accentdown",
    "onaccent",
    "accenttext",
    "danger",
    "dangertint",
    "warn",
    "warntint",
    "ok",
    "oktint",
    "neutraltint",
    "chart2",
    "mark",
    "pdfbg",
    "scrim",
]
Role = Literal[
    "display",
    "title",
    "figure",
    "heading",
    "body",
    "bodystrong",
    "label",
    "labelstrong",
    "small",
    "smallstrong",
]
Tone = Literal["neutral", "accent", "warn", "ok", "danger"]
Palette = Mapping[Colour, str]

COLOURS: Final[tuple[Colour, ...]] = get_args(Colour)
ROLES: Final[tuple[Role, ...]] = get_args(Role)

LIGHT: Final[Palette] = {
    "canvas": "#F8F7F4",
    "sidebar": "#EFEDE8",
    "surface": "#FFFFFF",
    "raised": "#FFFFFF",
    "sunken": "#F1EFEA",
    "hover": "#F4F2EE",
    "sidehover": "#E5E3DC",
    "selected": "#E2EFEE",
    "sideselected": "#DDE9E7",
    "border": "#E3E0D9",
    "divider": "#ECEAE4",
    "input": "#8C8A82",
    "text": "#1C2022",
    "text2": "#51585C",
    "text3": "#5D6468",
    "accent": "#12666B",
    "accenthover": "#0D5357",
    "accentdown": "#0A4245",
    "onaccent": "#FFFFFF",
    "accenttext": "#12666B",
    "danger": "#A8261D",
    "dangertint": "#FBEAE7",
    "warn": "#7F5200",
    "warntint": "#FBF1DC",
    "ok": "#2C6638",
    "oktint": "#E7F2E6",
    "neutraltint": "#EDEBE6",
    "chart2": "#B9D3D2",
    "mark": "#B5DAD6",
    "pdfbg": "#DEDBD4",
    "scrim": "#1C2022",
}

DARK: Final[Palette] = {
    "canvas": "#16191A",
    "sidebar": "#101314",
    "surface": "#1D2122",
    "raised": "#24292A",
    "sunken": "#121516",
    "hover": "#242A2B",
    "sidehover": "#1B2021",
    "selected": "#1C3536",
    "sideselected": "#1A2E2F",
    "border": "#2E3435",
    "divider": "#282E2F",
    "input": "#778083",
    "text": "#E9ECEC",
    "text2": "#B4BBBD",
    "text3": "#929A9D",
    "accent": "#72C7C4",
    "accenthover": "#8BD5D2",
    "accentdown": "#5CB3B0",
    "onaccent": "#08201F",
    "accenttext": "#7FD0CD",
    "danger": "#F2958B",
    "dangertint": "#3A2220",
    "warn": "#E6BC6B",
    "warntint": "#352B18",
    "ok": "#93CC9B",
    "oktint": "#1E3022",
    "neutraltint": "#2A3031",
    "chart2": "#2F5657",
    "mark": "#2C6163",
    "pdfbg": "#0E1112",
    "scrim": "#000000",
}

SCRIM_OPACITY: Final = 0.38

TONE_COLOURS: Final[Mapping[Tone, tuple[Colour, Colour]]] = {
    "neutral": ("text2", "neutraltint"),
    "accent": ("accenttext", "selected"),
    "warn": ("warn", "warntint"),
    "ok": ("ok", "oktint"),
    "danger": ("danger", "dangertint"),
}


def high_contrast(palette: Palette) -> Palette:
    """Derive the palette for people who ask their desktop for more contrast.

    Painted tints become the surface; whoever paints one adds a border of 2 px in the tone.
    """
    tints: tuple[Colour, ...] = (
        "selected",
        "sideselected",
        "dangertint",
        "warntint",
        "oktint",
        "neutraltint",
    )
    return {
        **palette,
        "border": palette["input"],
        "divider": palette["input"],
        "text2": palette["text"],
        "text3": palette["text"],
        "chart2": palette["input"],
        **dict.fromkeys(tints, palette["surface"]),
    }


# Spaces, in logical pixels.
HAIR: Final = 2
TIGHT: Final = 4
SMALL: Final = 8
MEDIUM: Final = 12
LARGE: Final = 16
WIDE: Final = 24
HUGE: Final = 32

LABEL_TO_FIELD: Final = 5
FIELD_TO_FIELD: Final = 14

PAGE_TOP: Final = WIDE
"""Above the title of a full page."""
PANE_TOP: Final = 20
"""Above the title of a pane; a title in `display` beside it begins a hair higher."""

RADIUS_MARK: Final = 4
RADIUS_CONTROL: Final = 6
RADIUS_ROW: Final = 8
RADIUS_CARD: Final = 10
RADIUS_PILL: Final = 11

BUTTON_HEIGHT: Final = 32
INPUT_HEIGHT: Final = 34
TOOL_HEIGHT: Final = 30
CHIP_HEIGHT: Final = 28
NAVIGATION_HEIGHT: Final = 34
PILL_HEIGHT: Final = 22
TABLE_ROW_HEIGHT: Final = 44
FOCUS_WIDTH: Final = 2
EDGE_WIDTH: Final = 2
"""Of the border that a tint gets in high contrast."""

SIDEBAR_WIDTH: Final = 196
SIDEBAR_COMPACT_WIDTH: Final = 60
DIALOG_WIDTH: Final = 560
TEXT_WIDTH: Final = 700
PAGE_WIDTH: Final = 1280
EMPTY_STATE_WIDTH: Final = 340

SANS: Final = "Inter"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRole:
    """Size and line height in logical pixels, weight as in OpenType (400 regular, 600 semibold)."""

    size: int
    weight: int
    line: int


TYPE: Final[Mapping[Role, TypeRole]] = {
    "display": TypeRole(size=26, weight=600, line=34),
    "title": TypeRole(size=20, weight=600, line=28),
    "figure": TypeRole(size=28, weight=600, line=36),
    "heading": TypeRole(size=15, weight=600, line=22),
    "body": TypeRole(size=14, weight=400, line=20),
    "bodystrong": TypeRole(size=14, weight=600, line=20),
    "label": TypeRole(size=13, weight=500, line=18),
    "labelstrong": TypeRole(size=13, weight=600, line=18),
    "small": TypeRole(size=12, weight=400, line=16),
    "smallstrong": TypeRole(size=12, weight=600, line=16),
}
