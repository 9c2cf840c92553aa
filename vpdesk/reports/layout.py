"""The measures, colours and type of printed documents, in points on A4."""

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle

from vpdesk.reports.fonts import MEDIUM, REGULAR, SEMIBOLD

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE = 63.0
TOP = 76.0
BOTTOM = 72.0
WIDTH = PAGE_WIDTH - 2 * SIDE

ACCENT = HexColor("#12666B")
ACCENT_PALE = HexColor("#B9D3D2")
TEXT = HexColor("#1C2022")
TEXT_2 = HexColor("#51585C")
TEXT_3 = HexColor("#5D6468")
BORDER = HexColor("#D6D2C9")
DIVIDER = HexColor("#ECEAE4")
SUNKEN = HexColor("#F6F5F1")
TINT = HexColor("#EDEBE6")
TRACK = HexColor("#F3F1EC")


def _style(  # noqa: PLR0913
    name: str,
    font: str,
    size: float,
    leading: float,
    *,
    colour: Color = TEXT,
    role: str = "P",
    before: float = 0,
    after: float = 0,
    keep: bool = False,
    indent: float = 0,
) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=colour,
        spaceBefore=before,
        spaceAfter=after,
        keepWithNext=keep,
        leftIndent=indent,
        bulletFontName=font,
        bulletFontSize=size,
        role=role,
    )


KICKER = _style("kicker", SEMIBOLD, 8, 12, colour=ACCENT, after=3)
TITLE = _style("title", SEMIBOLD, 23, 29, role="H1", after=1)
ORGANISATION = _style("organisation", REGULAR, 13, 18, colour=TEXT_2)
ADVISER = _style("adviser", REGULAR, 9.5, 14, colour=TEXT_3, before=2)
HEADING = _style("heading", SEMIBOLD, 12.5, 17, role="H2", before=20, after=5, keep=True)
FLOWING_HEADING = _style("flowing-heading", SEMIBOLD, 12.5, 17, role="H2", before=20, after=3)
"""Keeps nothing with it: what follows may be split."""
SUBHEADING = _style("subheading", SEMIBOLD, 10.5, 15, role="H3", before=16, after=3, keep=True)
LONG_TABLE_HEADING = _style("long-table-heading", SEMIBOLD, 10.5, 15, role="H3", before=16, after=3)
"""Keeps nothing with it: a table that may be split would be moved as a whole."""
BODY = _style("body", REGULAR, 9.75, 15, after=6)
ITEM = _style("item", REGULAR, 9.75, 15, after=4, role="LI", indent=16)
CAUTION = _style("caution", MEDIUM, 9, 13, after=4, keep=True)
LONG_TABLE_CAUTION = _style("long-table-caution", MEDIUM, 9, 13, after=4)
"""Keeps nothing with it either."""
ENTRY = _style("entry", SEMIBOLD, 9.75, 14, role="H4", before=9)
ENTRY_LINE = _style("entry-line", REGULAR, 8.5, 12.5, colour=TEXT_3, after=2)
"""When it was, how long, with whom: below the title of an entry."""
ENTRY_TEXT = _style("entry-text", REGULAR, 9.75, 14.5, after=3)
LARGE = _style("large", SEMIBOLD, 26, 33, after=4)
NOTE = _style("note", REGULAR, 8, 11.5, colour=TEXT_3, before=5, after=2)
CELL = _style("cell", REGULAR, 9, 12.5)
CELL_STRONG = _style("cell-strong", SEMIBOLD, 9, 12.5)
CELL_QUIET = _style("cell-quiet", REGULAR, 9, 12.5, colour=TEXT_2)
CELL_HEAD = _style("cell-head", MEDIUM, 8, 11, colour=TEXT_3)
FIGURE = _style("figure", SEMIBOLD, 24, 28)
FIGURE_WORDS = _style("figure-words", SEMIBOLD, 15, 28)
FIGURE_EARLIER = _style("figure-earlier", REGULAR, 15, 28, colour=TEXT_2)
CAPTION = _style("caption", REGULAR, 8.25, 11.5, colour=TEXT_3)
