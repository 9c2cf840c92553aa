"""Text and marks stand out from their ground in every palette."""

import itertools

import pytest

from vpdesk.ui import tokens
from vpdesk.ui.tokens import Colour, Palette

PALETTES = {
    "light": tokens.LIGHT,
    "dark": tokens.DARK,
    "light, high contrast": tokens.high_contrast(tokens.LIGHT),
    "dark, high contrast": tokens.high_contrast(tokens.DARK),
}
GROUNDS: tuple[Colour, ...] = ("canvas", "surface", "raised", "sunken", "hover", "selected")
TEXTS: tuple[Colour, ...] = ("text", "text2", "text3", "accenttext", "danger", "warn", "ok")
OWN_PAIRS: list[tuple[Colour, Colour]] = [
    ("onaccent", "accent"),
    ("onaccent", "accenthover"),
    ("onaccent", "accentdown"),
    ("text2", "sidebar"),
    ("text", "sidebar"),
    ("text2", "sidehover"),
    ("accenttext", "sideselected"),
    ("danger", "dangertint"),
    ("warn", "warntint"),
    ("ok", "oktint"),
    ("text2", "neutraltint"),
    ("text3", "neutraltint"),
    ("text", "neutraltint"),
    ("text", "mark"),
]
MARKS: list[tuple[Colour, Colour]] = [
    ("input", "surface"),
    ("input", "canvas"),
    ("accent", "surface"),
    ("accent", "canvas"),
    ("accent", "sidebar"),
    ("accent", "selected"),
    ("accent", "neutraltint"),
    ("text", "canvas"),
]


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())
def test_text_is_readable_on_every_ground_it_stands_on(palette: Palette) -> None:
    pairs = [*itertools.product(TEXTS, GROUNDS), *OWN_PAIRS]
    weak = {pair: _contrast(palette, *pair) for pair in pairs if _contrast(palette, *pair) < 4.5}
    assert not weak


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES.keys())
def test_borders_of_controls_and_focus_marks_are_visible(palette: Palette) -> None:
    weak = {pair: _contrast(palette, *pair) for pair in MARKS if _contrast(palette, *pair) < 3}
    assert not weak


def test_every_palette_names_every_colour() -> None:
    assert all(set(palette) == set(tokens.COLOURS) for palette in PALETTES.values())


def test_nothing_is_set_smaller_than_twelve_pixels() -> None:
    assert min(role.size for role in tokens.TYPE.values()) >= 12


def _contrast(palette: Palette, text: Colour, ground: Colour) -> float:
    """Return the contrast ratio of WCAG 2.2 between two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(palette[text]), _luminance(palette[ground])), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
