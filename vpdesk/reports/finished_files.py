"""Checks finished files by opening them again: they hold what was to be printed, nothing else."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
from pypdfium2 import raw

from vpdesk.domain.edition_errors import FileFault, FinishedFileRefused
from vpdesk.reports.documents import sheets as sheets_of
from vpdesk.reports.file_names import file_name
from vpdesk.reports.headings import Document
from vpdesk.reports.pages import PRODUCER, Sheets
from vpdesk.reports.pdf_library import pdf_library
from vpdesk.reports.pdf_structure import require_only_our_parts
from vpdesk.reports.printed_text import says_what_is_printed

_PRINTED = frozenset({raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH})
_LONGEST_NAME = 256


def check_pdf(pdf: bytes, document: Document) -> str:
    """Return the whole text of ``pdf``, which is the finished file of ``document``.

    Raises FinishedFileRefused unless it is one revision with that text, our fonts and properties,
    and without attachments, actions, links, forms, thumbnails, pictures or dates.
    """
    sheets = sheets_of(document)
    properties = _properties(sheets)
    require_only_our_parts(pdf, strings=len(properties) + 1)
    with _opened(pdf) as opened:
        _require_nothing_hidden(opened)
        if opened.get_metadata_dict(skip_empty=True) != properties:
            raise FinishedFileRefused(FileFault.PROPERTIES)
        for page in opened:
            _require_printed_only(page)
        pages = _texts(opened)
    if not says_what_is_printed(pages, sheets):
        raise FinishedFileRefused(FileFault.TEXT)
    return "\n".join(pages)


def text_of(pdf: bytes) -> str:
    """Return the text that can be selected in ``pdf``; raises FinishedFileRefused."""
    with _opened(pdf) as opened:
        return "\n".join(_texts(opened))


def check_name(name: str, document: Document) -> None:
    """Raise FinishedFileRefused unless ``name`` is that of the PDF of ``document`` or its twin."""
    own = file_name(document)
    if name not in {own, own.removesuffix(".pdf") + ".json"}:
        raise FinishedFileRefused(FileFault.NAME)


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with pdf_library:
        try:
            opened = pypdfium2.PdfDocument(pdf)
            try:
                yield opened
            finally:
                opened.close()
        except pypdfium2.PdfiumError:
            raise FinishedFileRefused(FileFault.UNREADABLE) from None


def _properties(sheets: Sheets) -> dict[str, str]:
    own = {"Title": sheets.title, "Author": sheets.author, "Producer": PRODUCER}
    return {name: value for name, value in own.items() if value}


def _require_nothing_hidden(opened: pypdfium2.PdfDocument) -> None:
    """Ask the library, which reads files in its own way, for what must not be there."""
    counted = (
        (FileFault.ATTACHMENTS, raw.FPDFDoc_GetAttachmentCount(opened)),
        (FileFault.ACTIONS, raw.FPDFDoc_GetJavaScriptActionCount(opened)),
        (FileFault.FORMS, raw.FPDF_GetFormType(opened) or raw.FPDF_GetSignatureCount(opened)),
        (FileFault.LINKS, raw.FPDF_CountNamedDests(opened)),
    )
    for fault, count in counted:
        if count:
            raise FinishedFileRefused(fault)


def _require_printed_only(page: pypdfium2.PdfPage) -> None:
    if raw.FPDFPage_GetAnnotCount(page):
        raise FinishedFileRefused(FileFault.LINKS)
    if raw.FPDFPage_GetRawThumbnailData(page, None, 0):
        raise FinishedFileRefused(FileFault.THUMBNAILS)
    for item in page.get_objects():
        if item.type not in _PRINTED:
            raise FinishedFileRefused(FileFault.FOREIGN_PARTS)
        if item.type == raw.FPDF_PAGEOBJ_TEXT and not _has_our_font(item):
            raise FinishedFileRefused(FileFault.FONTS)


def _has_our_font(item: pypdfium2.PdfObject) -> bool:
    font = raw.FPDFTextObj_GetFont(item)
    return bool(font) and raw.FPDFFont_GetIsEmbedded(font) == 1


def _texts(opened: pypdfium2.PdfDocument) -> list[str]:
    return [page.get_textpage().get_text_range() for page in opened]
