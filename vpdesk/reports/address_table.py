"""The address book, or a part of it, as a workbook for other programs."""

from collections.abc import Iterable

from vpdesk.domain.referral_contacts import ReferralContact
from vpdesk.reports.texts import capital, words
from vpdesk.reports.workbooks import Cell, Sheet, workbook_bytes

_COLUMNS = (
    *("name", "person", "kind", "phone", "email", "website", "region"),
    *("reachable", "waiting_time", "costs", "checked_on"),
)
_WIDTHS = (32, 24, 20, 18, 28, 28, 18, 28, 18, 18, 14)


def address_workbook(contacts: Iterable[ReferralContact], language: str) -> bytes:
    """Return the file: what anybody may know of each address, all texts as text."""
    texts = words(language, "address_table")
    sheet = Sheet(
        title=texts["title"],
        head=tuple(texts[column] for column in _COLUMNS),
        rows=[_row(contact, language) for contact in contacts],
        widths=_WIDTHS,
    )
    return workbook_bytes([sheet])


def _row(contact: ReferralContact, language: str) -> tuple[Cell, ...]:
    kind = capital(contact.kind.label(language))
    return tuple(kind if column == "kind" else getattr(contact, column) for column in _COLUMNS)
