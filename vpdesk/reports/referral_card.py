"""The card with one address that is handed to a reporter."""

from collections.abc import Generator, Iterator

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.address_papers import ReferralCard
from vpdesk.reports import layout
from vpdesk.reports.fonts import one_line
from vpdesk.reports.framing import prose
from vpdesk.reports.listing import facts
from vpdesk.reports.note_lines import NoteLines
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import paper_day, words
from vpdesk.reports.together import Together

_NOTE_LINES = 6
_FACTS = ("reachable", "email", "website", "region", "waiting_time", "costs")


def write_referral_card(card: ReferralCard) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``card`` as a tagged A4 document."""
    return binding(referral_card_sheets(card))


def referral_card_sheets(card: ReferralCard) -> Sheets:
    """Return ``card`` before it is laid out; nothing on it says who handed it over."""
    texts = words(card.language, "referral_card")
    return Sheets(
        story=[*_address(card), *_below(card)],
        title=texts["title"],
        author="",
        language=card.language,
        invented=card.invented,
        mark=texts["mark"],
        foot="",
    )


def file_name(card: ReferralCard) -> str:
    """Return the name to propose for the PDF."""
    return f"{words(card.language, 'referral_card')['title']}.pdf"


def _address(card: ReferralCard) -> Iterator[Flowable]:
    texts = words(card.language, "referral_card")
    kinds = (card.kind, texts["urgent"] if card.urgent else "")
    yield text(" · ".join(filter(None, kinds)).upper(), layout.KICKER)
    yield text(card.name, layout.TITLE)
    if one_line(card.person):
        yield text(card.person, layout.ORGANISATION)
    yield Spacer(1, 14)
    if one_line(card.phone):
        yield text(texts["phone"], layout.CAPTION)
        yield text(card.phone, layout.LARGE)
    told = ((texts[name], getattr(card, name)) for name in _FACTS)
    if rows := [(caption, value) for caption, value in told if one_line(value)]:
        yield facts(rows, label_width=96.0)


def _below(card: ReferralCard) -> Iterator[Flowable]:
    texts = words(card.language, "referral_card")
    yield from prose(texts["good_to_know"], card.good_to_know)
    if card.checked_on is not None:
        yield text(texts["checked"].format(day=paper_day(card.checked_on)), layout.NOTE)
    yield Together([text(texts["note"], layout.HEADING), NoteLines(_NOTE_LINES)])
