"""Gives a chapter the type, colours and pictures of the interface."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)

from vpdesk.ui import tokens
from vpdesk.ui.colours import colour
from vpdesk.ui.fonts import font
from vpdesk.ui.tokens import Role

MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
"""How chapters are read: no HTML, so that a chapter brings no looks of its own."""

_HEADINGS: dict[int, Role] = {1: "display", 2: "title", 3: "heading"}
_ABOVE = {1: 0, 2: tokens.WIDE, 3: tokens.LARGE}
_BETWEEN_LINES = 4
_BETWEEN_ITEMS = 6
_INDENT = 22
_OUTSIDE = ("http:", "https:")
_CELL = 6

Leads = Callable[[str], bool]
"""Tells whether the address of a link leads to a place in the manual."""

Picture = Callable[[str, int], QImage]
"""Returns a picture by its address, at most so many logical pixels wide; a null image for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """Logical pixels from the left edge that lines of ``text`` and ``pictures`` may take."""

    text: int
    pictures: int


def dress(document: QTextDocument, room: Room, leads: Leads, picture: Picture) -> None:
    """Dress the text of a document that was read from Markdown, for the room there is."""
    document.setIndentWidth(_INDENT)
    document.setDocumentMargin(0)
    for block in reversed(list(blocks(document))):
        _dress_block(block, room, leads)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, room.text)
    for block in reversed(list(blocks(document))):
        _dress_pictures(document, block, room.pictures, picture)


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Yield the blocks of a document in their order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> list[QTextFragment]:
    """Return the parts of a block that look the same."""
    found = []
    part = block.begin()
    while not part.atEnd():
        found.append(part.fragment())
        part += 1
    return found


def _dress_block(block: QTextBlock, room: Room, leads: Leads) -> None:
    level = block.blockFormat().headingLevel()
    role: Role = _HEADINGS.get(level, "body")
    form = QTextBlockFormat()
    form.setLineHeight(_BETWEEN_LINES, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
    form.setTopMargin(_ABOVE.get(level, 0))
    form.setRightMargin(room.pictures - room.text)
    goes_on = block.textList() is not None and block.next().textList() is not None
    form.setBottomMargin(_BETWEEN_ITEMS if goes_on else tokens.MEDIUM)
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(form)
    for part in reversed(fragments(block)):
        before, words = part.charFormat(), part.text()
        _select(cursor, part)
        cursor.setCharFormat(_format(before, role, leads))
        address = before.anchorHref()
        if address.startswith(_OUTSIDE) and address not in words:
            cursor.clearSelection()
            cursor.insertText(f" ({address})")


def _format(before: QTextCharFormat, role: Role, leads: Leads) -> QTextCharFormat:
    if before.isImageFormat():
        return before
    after = QTextCharFormat()
    letters = font(role)
    if before.fontFixedPitch():
        letters.setFamilies(["monospace"])
        letters.setStyleHint(QFont.StyleHint.Monospace)
    elif before.fontWeight() > QFont.Weight.Medium:
        letters.setWeight(QFont.Weight.DemiBold)
    elif before.fontItalic():
        # The typeface has no italic; a weight says as well that a word stands on the screen.
        letters.setWeight(QFont.Weight.Medium)
    after.setFont(letters)
    if before.isAnchor() and leads(before.anchorHref()):
        after.setAnchor(True)
        after.setAnchorHref(before.anchorHref())
        after.setForeground(colour("accenttext"))
        after.setFontUnderline(True)
    return after


def _dress_table(table: QTextTable, width: int) -> None:
    form = table.format()
    form.setBorder(0)
    form.setCellPadding(_CELL)
    form.setCellSpacing(0)
    form.setBorderCollapse(True)
    form.setTopMargin(0)
    form.setBottomMargin(tokens.LARGE)
    form.setWidth(QTextLength(QTextLength.Type.FixedLength, width))
    table.setFormat(form)
    for row in range(table.rows()):
        for column in range(table.columns()):
            _dress_cell(table, row, column)


def _dress_cell(table: QTextTable, row: int, column: int) -> None:
    cell = table.cellAt(row, column)
    line = QTextTableCellFormat()
    line.setBottomBorder(1)
    line.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    line.setBottomBorderBrush(colour("divider"))
    line.setPadding(_CELL)
    if column == 0:
        line.setLeftPadding(0)
    cell.setFormat(line)
    cursor = cell.firstCursorPosition()
    flat = QTextBlockFormat()
    flat.setBottomMargin(0)
    flat.setRightMargin(0)
    flat.setAlignment(Qt.AlignmentFlag.AlignLeft)
    cursor.mergeBlockFormat(flat)
    if row == 0:
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        head = QTextCharFormat()
        head.setFont(font("smallstrong"))
        head.setForeground(colour("text3"))
        cursor.mergeCharFormat(head)


def _dress_pictures(
    document: QTextDocument, block: QTextBlock, width: int, picture: Picture
) -> None:
    for part in reversed(fragments(block)):
        form = part.charFormat()
        if not form.isImageFormat():
            continue
        shown = form.toImageFormat()
        words = str(shown.property(QTextFormat.Property.ImageAltText) or "")
        image = picture(shown.name(), width)
        cursor = QTextCursor(block)
        _select(cursor, part)
        if image.isNull():
            cursor.insertText(words, _caption())
            continue
        _place(document, cursor, shown, image)
        cursor.setPosition(block.position() + block.length() - 1)
        close = QTextBlockFormat()
        close.setBottomMargin(tokens.TIGHT)
        close.setRightMargin(0)
        cursor.mergeBlockFormat(close)
        below = QTextBlockFormat()
        below.setBottomMargin(tokens.LARGE)
        cursor.insertBlock(below, _caption())
        cursor.insertText(words, _caption())


def _place(
    document: QTextDocument, cursor: QTextCursor, shown: QTextImageFormat, image: QImage
) -> None:
    document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(shown.name()), image)
    size = image.deviceIndependentSize()
    shown.setWidth(size.width())
    shown.setHeight(size.height())
    # Followed with a click or Enter, it is shown at its full size.
    shown.setAnchor(True)
    shown.setAnchorHref(shown.name())
    cursor.setCharFormat(shown)


def _caption() -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(font("small"))
    form.setForeground(colour("text3"))
    return form


def _select(cursor: QTextCursor, part: QTextFragment) -> None:
    cursor.setPosition(part.position())
    cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
