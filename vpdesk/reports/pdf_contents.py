"""What a finished PDF holds, by a library that reads files in its own way."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pypdfium2
from pypdfium2 import raw

from vpdesk.domain.edition_errors import FileFault, FinishedFileRefused
from vpdesk.reports.pdf_library import pdf_library

_PRINTED = frozenset({raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH})


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """Open ``pdf``; raises FinishedFileRefused when it cannot be read."""
    with pdf_library:
        try:
            document = pypdfium2.PdfDocument(pdf)
            try:
                yield document
            finally:
                document.close()
        except pypdfium2.PdfiumError:
            raise FinishedFileRefused(FileFault.UNREADABLE) from None


def require_plain(document: pypdfium2.PdfDocument, properties: Mapping[str, str]) -> None:
    """Raise FinishedFileRefused unless there are only text and lines, and these properties."""
    counted = (
        (FileFault.REVISIONS, raw.FPDF_GetTrailerEnds(document, None, 0) != 1),
        (FileFault.ATTACHMENTS, raw.FPDFDoc_GetAttachmentCount(document)),
        (FileFault.ACTIONS, raw.FPDFDoc_GetJavaScriptActionCount(document)),
        (FileFault.FORMS, raw.FPDF_GetFormType(document)),
        (FileFault.LINKS, raw.FPDF_CountNamedDests(document)),
        (FileFault.PROPERTIES, document.get_metadata_dict(skip_empty=True) != properties),
    )
    for fault, count in counted:
        if count:
            raise FinishedFileRefused(fault)
    for page in document:
        _require_plain_page(page)


def texts(document: pypdfium2.PdfDocument) -> list[str]:
    """Return the text that can be selected on each page."""
    return [page.get_textpage().get_text_range() for page in document]


def _require_plain_page(page: pypdfium2.PdfPage) -> None:
    if raw.FPDFPage_GetAnnotCount(page):
        raise FinishedFileRefused(FileFault.LINKS)
    if raw.FPDFPage_GetRawThumbnailData(page, None, 0):
        raise FinishedFileRefused(FileFault.THUMBNAILS)
    for item in page.get_objects():
        if item.type not in _PRINTED:
            raise FinishedFileRefused(FileFault.FOREIGN_PARTS)
        if item.type == raw.FPDF_PAGEOBJ_TEXT and not _has_embedded_font(item):
            raise FinishedFileRefused(FileFault.FONTS)


def _has_embedded_font(item: pypdfium2.PdfObject) -> bool:
    return bool(raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(item)) == 1)
