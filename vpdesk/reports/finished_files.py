"""Checks finished files by opening them again: they hold what was to be printed, nothing else."""

from vpdesk.domain.edition_errors import FileFault, FinishedFileRefused
from vpdesk.reports.documents import sheets as sheets_of
from vpdesk.reports.file_names import file_name
from vpdesk.reports.headings import Document
from vpdesk.reports.pages import PRODUCER
from vpdesk.reports.pdf_contents import opened, require_plain, texts
from vpdesk.reports.pdf_structure import require_only_our_parts
from vpdesk.reports.printed_text import says_what_is_printed


def check_pdf(pdf: bytes, document: Document) -> str:
    """Return the whole text of ``pdf``, which is the finished file of ``document``.

    Raises FinishedFileRefused unless it is one revision with that text, our fonts and properties,
    and without attachments, actions, links, forms, thumbnails, pictures, dates, or text for a
    screen reader that is not printed.
    """
    sheets = sheets_of(document)
    own = {"Title": sheets.title, "Author": sheets.author, "Producer": PRODUCER}
    properties = {name: value for name, value in own.items() if value}
    require_only_our_parts(pdf, strings=len(properties) + 1)
    with opened(pdf) as read:
        require_plain(read, properties)
        pages = texts(read)
    if not says_what_is_printed(pages, sheets):
        raise FinishedFileRefused(FileFault.TEXT)
    return "\n".join(pages)


def text_of(pdf: bytes) -> str:
    """Return the text that can be selected in ``pdf``; raises FinishedFileRefused."""
    with opened(pdf) as read:
        return "\n".join(texts(read))


def check_name(name: str, document: Document) -> None:
    """Raise FinishedFileRefused unless ``name`` is that of the PDF of ``document`` or its twin."""
    own = file_name(document)
    if name not in {own, own.removesuffix(".pdf") + ".json"}:
        raise FinishedFileRefused(FileFault.NAME)
