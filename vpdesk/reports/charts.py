"""Bars drawn from printed tokens: a bar never knows more than the reader."""

from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from vpdesk.domain.disclosure import Token
from vpdesk.reports.layout import ACCENT, ACCENT_PALE, TRACK

THICK = 8.0
THIN = 3.0
OPEN_SHARE = 0.45
"""The part of the axis that a token without a known count takes, whatever the count is."""

_SHORTEST = 4.0
_HATCH = 3.2
_RADIUS = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The bar of ``token`` on an axis that ends at ``axis`` persons, with the table's ``k``."""

    token: Token
    axis: int
    k: int


def draw_bar(canvas: Canvas, bar: Bar, x: float, y: float, length: float) -> None:
    """Draw ``bar`` from ``x`` to the right, on an axis of ``length`` points, resting on ``y``."""
    token = bar.token
    _fill(canvas, x, y, length, THICK, TRACK)
    if token.exact:
        if token.lo:
            width = max(length * min(token.lo / bar.axis, 1), _RADIUS * 2)
            _fill(canvas, x, y, width, THICK, ACCENT)
    elif token.lo == 0:
        width = max(length * min((bar.k - 1) / bar.axis, 1), _SHORTEST)
        _hatch(canvas, x, y, width)
        canvas.roundRect(x, y, width, THICK, _RADIUS)
    else:
        width = length * OPEN_SHARE
        _hatch(canvas, x, y, width)
        outline = canvas.beginPath()
        outline.moveTo(x + width, y)
        outline.lineTo(x, y)
        outline.lineTo(x, y + THICK)
        outline.lineTo(x + width, y + THICK)
        canvas.drawPath(outline)


def draw_earlier_bar(canvas: Canvas, bar: Bar, x: float, y: float, length: float) -> None:
    """Draw the thin, light bar of an earlier period; only a printed number has one."""
    if bar.token.exact and bar.token.lo:
        width = max(length * min(bar.token.lo / bar.axis, 1), _RADIUS)
        _fill(canvas, x, y, width, THIN, ACCENT_PALE)


def _fill(canvas: Canvas, x: float, y: float, width: float, height: float, colour: Color) -> None:
    canvas.setFillColor(colour)
    canvas.roundRect(x, y, width, height, min(_RADIUS, width / 2), stroke=0, fill=1)


def _hatch(canvas: Canvas, x: float, y: float, width: float) -> None:
    """Fill a bar with slanted lines; the pen is left as its outline wants it."""
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, y, width, THICK)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setStrokeColor(ACCENT_PALE)
    canvas.setLineWidth(1.1)
    start = x - THICK
    while start < x + width:
        canvas.line(start, y, start + THICK, y + THICK)
        start += _HATCH
    canvas.restoreState()
    canvas.setStrokeColor(ACCENT_PALE)
    canvas.setLineWidth(0.7)
