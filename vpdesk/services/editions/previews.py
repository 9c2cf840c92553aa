"""Documents in the making, for the screen alone: printed figures, and nothing is recorded."""

from datetime import date, timedelta

from vpdesk.domain.certificate_page import CertificatePage
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.services.editions.kinds import Document, Occasion, content_of
from vpdesk.storage.transaction import Transaction


def draft_document(tx: Transaction, order: EditionOrder, *, today: date) -> Document:
    """Return what ``order`` would print as a concept, also while its period is running.

    Raises ``Gone``, and what keeps a document of its kind from being made.
    """
    if order.kind is not EditionKind.INTERIM:
        # The screen may show a report that is still growing; it leaves when the period is over.
        today = max(today, order.period.end + timedelta(days=1))
    occasion = Occasion(today=today, editions=tx.editions.all(), final=None)
    return content_of(tx, order, occasion).document


def document_pdf(document: Document) -> bytes:
    """Return a document as a PDF file."""
    from vpdesk.reports.documents import write_document

    return write_document(document)


def document_name(document: Document) -> str:
    """Return the name to propose for a document."""
    from vpdesk.reports.file_names import file_name

    return file_name(document)


def certificate_pdf(page: CertificatePage) -> bytes:
    """Return the readable page of a certificate as a PDF file."""
    from vpdesk.reports.disclosure_certificate import write_certificate_page

    return write_certificate_page(page)
