import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.contact_cards import MOST_CARDS, ContactCard, NoCards, TooManyCards
from vpdesk.exchange import contact_cards
from vpdesk.exchange.contact_cards import read_cards, write_cards

LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cn", "Cs", "Zl", "Zp")),
    max_size=60,
).map(lambda text: " ".join(text.split()))
CARDS = st.builds(
    ContactCard,
    name=LINES.filter(bool),
    person=LINES,
    phone=LINES,
    email=LINES,
    website=LINES.filter(lambda text: r"\:" not in text),
    region=LINES,
    note=LINES,
)
OF_PHONE = b"""BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg;A;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:A J=C3=B6rg
TEL;WORK:010-1234567
END:VCARD
"""
OF_ORGANISATION = """BEGIN:VCARD\r
VERSION:4.0\r
FN:Mediation Duin\r
ORG:Mediation Duin;Regio Oost\r
TEL;TYPE="work,voice";VALUE=uri:tel:+31-88-000-1301\r
TEL:010\r
EMAIL:info@duin.example\r
URL:https://duin.example\r
ADR:;;Duinweg 1;Haarlem;Noord-Holland;2011 AA;Nederland\r
NOTE:Bel eerst\\,\\ndan pas mailen\r
PHOTO:data:image/gif;base64,R0lGODlhAQABAAAAACw=\r
END:VCARD\r
"""


@given(st.lists(CARDS, min_size=1, max_size=4))
def test_what_is_written_is_read_as_it_was(cards: list[ContactCard]) -> None:
    read = read_cards(write_cards(cards))
    expected = [card if card.person != card.name else _without_person(card) for card in cards]
    assert list(read.cards) == expected
    assert read.unreadable == 0


def _without_person(card: ContactCard) -> ContactCard:
    return ContactCard(
        name=card.name,
        phone=card.phone,
        email=card.email,
        website=card.website,
        region=card.region,
        note=card.note,
    )


@given(st.binary(max_size=300))
def test_no_bytes_bring_it_down(noise: bytes) -> None:
    around = b"BEGIN:VCARD\nVERSION:3.0\n" + noise + b"\nEND:VCARD\n"
    for content in (noise, around, around + OF_PHONE):
        try:
            read = read_cards(content)
        except (NoCards, TooManyCards):
            assert content != around + OF_PHONE
        else:
            assert all(card.name for card in read.cards)


def test_cards_of_telephones_and_of_organisations_are_read() -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        read = read_cards((OF_ORGANISATION + OF_PHONE.decode()).encode(encoding))
        assert read.cards == (
            ContactCard(
                name="Mediation Duin, Regio Oost",
                person="Mediation Duin",
                phone="+31-88-000-1301",
                email="info@duin.example",
                website="https://duin.example",
                region="Haarlem",
                note="Bel eerst,\ndan pas mailen",
            ),
            ContactCard(name="A Jörg", phone="010-1234567"),
        )


def test_a_file_of_an_older_windows_keeps_its_letters() -> None:
    content = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoë\nN:Zoë\nEND:VCARD\n".encode("cp1252")
    assert read_cards(content).cards == (ContactCard(name="Zoë"),)


def test_a_broken_card_and_one_without_a_name_are_counted_and_the_others_read() -> None:
    broken = (
        b"BEGIN:VCARD\nVERSION:3.0\nFN\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nTEL:1\nEND:VCARD\n"
    )
    read = read_cards(broken + OF_PHONE)
    assert [card.name for card in read.cards] == ["A Jörg"]
    assert read.unreadable == 2


def test_what_holds_no_card_or_too_many_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for content in (b"", b"naam;telefoon\n", b"%PDF-1.7", OF_PHONE[:40]):
        with pytest.raises(NoCards):
            read_cards(content)
    with pytest.raises(TooManyCards) as caught:
        read_cards(OF_PHONE * (MOST_CARDS + 1))
    assert caught.value.most == MOST_CARDS
    monkeypatch.setattr(contact_cards, "MOST_CARD_BYTES", 10)
    with pytest.raises(TooManyCards):
        read_cards(OF_PHONE)


def test_a_file_of_beginnings_alone_is_looked_through_once() -> None:
    with pytest.raises(NoCards):
        read_cards(b"BEGIN:VCARD\n" * 20_000)
    rest = b"BEGIN:VCARD\n" * 20_000 + b"END:VCARD\nEND:VCARD\n"
    with pytest.raises(NoCards):
        read_cards(rest)


def test_letters_that_hide_or_turn_others_round_do_not_come_in() -> None:
    turned = b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jan=E2=80=AEx\n"
    file = turned + "TEL:06\u200b12\nEND:VCARD\n".encode()
    (card,) = read_cards(file).cards
    assert (card.name, card.phone) == ("Janx", "0612")


def test_a_website_of_a_telephone_can_be_opened() -> None:
    file = b"BEGIN:VCARD\nVERSION:3.0\nFN:Duin\nitem1.URL:https\\://duin.example\nEND:VCARD\n"
    (card,) = read_cards(file).cards
    assert card.website == "https://duin.example"
