"""Reads and writes cards of contacts: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350)."""

import codecs
import re
from collections.abc import Iterable, Iterator
from typing import Any

import vobject

from vpdesk.domain.contact_cards import (
    MOST_CARD_BYTES,
    MOST_CARDS,
    ContactCard,
    NoCards,
    ReadCards,
    TooManyCards,
)
from vpdesk.exchange.cell_texts import seen_of

_EDGE = re.compile(r"^(BEGIN|END):VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_TELEPHONE = "tel:"
_ESCAPED_COLON = r"\:"
"""As some telephones write it in addresses of websites."""
_UNREADABLE = (vobject.base.VObjectError, ValueError, LookupError, AttributeError, TypeError)
"""What the library raises for a card that is broken; it promises no more than the first."""


def read_cards(content: bytes) -> ReadCards:
    """Return the cards of a file; raises ``NoCards`` or ``TooManyCards``.

    A card without a name of a person, an organisation or both counts as unreadable.
    """
    if len(content) > MOST_CARD_BYTES:
        raise TooManyCards
    texts = list(_texts_in(_decoded(content)))
    if len(texts) > MOST_CARDS:
        raise TooManyCards
    cards = tuple(card for text in texts if (card := _card(text)) is not None)
    if not cards:
        raise NoCards
    return ReadCards(cards=cards, unreadable=len(texts) - len(cards))


def write_cards(cards: Iterable[ContactCard]) -> bytes:
    """Return a file of version 3.0, which every address book reads."""
    return "".join(_written(card) for card in cards).encode()


def _texts_in(text: str) -> Iterator[str]:
    """Yield each card, from its first line to its last; time grows with the length alone."""
    start = None
    for edge in _EDGE.finditer(text):
        if edge[1].upper() == "END" and start is not None:
            yield text[start : edge.end()]
            start = None
        elif edge[1].upper() == "BEGIN" and start is None:
            start = edge.start()


def _decoded(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = content.decode("utf-16", "replace")
    else:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _card(text: str) -> ContactCard | None:
    try:
        parts = vobject.readOne(text, allowQP=True).contents
        told = {name: _text(parts, name) for name in ("fn", "email", "url", "note")}
        organisation = _text(parts, "org")
        phone = _text(parts, "tel").removeprefix(_TELEPHONE)
        region = _region(parts)
    except _UNREADABLE:
        return None
    name = organisation or told["fn"]
    if not name:
        return None
    return ContactCard(
        name=name,
        person=told["fn"] if told["fn"] != name else "",
        phone=phone,
        email=told["email"],
        website=told["url"].replace(_ESCAPED_COLON, ":"),
        region=region,
        note=told["note"],
    )


def _text(parts: dict[str, list[Any]], name: str) -> str:
    """Return the first value of a kind on one line, but a note as it is written."""
    values = (_joined(each.value) for each in parts.get(name, ()))
    found = next((value.strip() for value in values if value.strip()), "")
    return found if name == "note" else " ".join(found.split())


def _joined(value: object) -> str:
    joined = ", ".join(filter(None, map(str, value))) if isinstance(value, list) else str(value)
    return seen_of(joined)


def _region(parts: dict[str, list[Any]]) -> str:
    for address in parts.get("adr", ()):
        city = _joined(address.value.city) or _joined(address.value.region)
        if city.strip():
            return " ".join(city.split())
    return ""


def _written(card: ContactCard) -> str:
    written = vobject.vCard()
    for name, value in _values(card):
        written.add(name).value = value
    if card.region:
        written.add("adr").value = vobject.vcard.Address(city=card.region)
    text: str = written.serialize()
    return text


def _values(card: ContactCard) -> Iterator[tuple[str, Any]]:
    yield "fn", card.person or card.name
    yield "n", vobject.vcard.Name(family=card.person or card.name)
    yield "org", [card.name]
    for name, value in (
        ("tel", card.phone),
        ("email", card.email),
        ("url", card.website),
        ("note", card.note),
    ):
        if value:
            yield name, value
