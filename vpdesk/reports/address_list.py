"""The address book, or a part of it, on paper for the adviser."""

from collections.abc import Generator, Iterator

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from vpdesk.domain.address_papers import AddressList
from vpdesk.domain.referral_contacts import ReferralContact
from vpdesk.reports import layout
from vpdesk.reports.listing import Listing
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import capital, paper_day, words

_WIDTHS = (140.0, 88.0, 131.0, 110.0)
_LEAST_ROOM = 120.0
"""Points that a kind needs to begin on a page: its heading, the head and two addresses."""


def write_address_list(listed: AddressList) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``listed`` as a tagged A4 document."""
    return binding(address_list_sheets(listed))


def address_list_sheets(listed: AddressList) -> Sheets:
    """Return ``listed`` before it is laid out."""
    texts = words(listed.language, "address_list")
    day = paper_day(listed.made_on)
    return Sheets(
        story=list(_story(listed)),
        title=texts["title"],
        author="",
        language=listed.language,
        invented=listed.invented,
        mark=texts["mark"],
        foot=texts["footer"].format(title=texts["title"], day=day),
    )


def file_name(listed: AddressList) -> str:
    """Return the name to propose for the PDF."""
    return f"{words(listed.language, 'address_list')['title']}.pdf"


def _story(listed: AddressList) -> Iterator[Flowable]:
    texts = words(listed.language, "address_list")
    yield text(texts["title"], layout.TITLE)
    quoted = texts["words"].format(words=listed.words) if listed.words else ""
    if chosen := " · ".join(filter(None, (listed.kind, listed.region, quoted))):
        yield text(texts["chosen"].format(chosen=chosen), layout.ORGANISATION)
    yield text(texts["made"].format(day=paper_day(listed.made_on)), layout.ADVISER)
    yield Spacer(1, 6)
    if not listed.groups:
        yield text(texts["none"], layout.BODY)
    head = [texts[name] for name in ("name", "phone", "contact", "reachable")]
    for group in listed.groups:
        rows = [_row(contact, texts["urgent"]) for contact in group.contacts]
        yield CondPageBreak(_LEAST_ROOM)
        yield text(capital(group.kind.label(listed.language)), layout.FLOWING_HEADING)
        yield Listing(head, rows, widths=_WIDTHS, strong=True)


def _row(contact: ReferralContact, urgent: str) -> tuple[str, ...]:
    return (
        _lines(contact.name, contact.person),
        _lines(contact.phone, urgent if contact.urgent else ""),
        _lines(contact.email, contact.website),
        _lines(contact.region, contact.reachable),
    )


def _lines(*parts: str) -> str:
    return "\n".join(filter(None, parts))
