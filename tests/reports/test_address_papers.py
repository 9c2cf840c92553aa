from dataclasses import replace

from tests.reports.papers import CARD, DOCTOR, POLICE, address, listed
from tests.reports.reading import pages_of, rows_of, structure_of, text_of
from vpdesk.domain.address_papers import AddressList, ReferralCard, card_of
from vpdesk.reports import address_list, referral_card
from vpdesk.services.progress import finish


def card(told: ReferralCard) -> bytes:
    return finish(referral_card.write_referral_card(told))


def listing(told: AddressList) -> bytes:
    return finish(address_list.write_address_list(told))


def test_a_card_has_all_that_is_needed_to_call() -> None:
    pdf = card(CARD)
    told = text_of(pdf)
    for part in (
        "BEDRIJFSARTS",
        "Arbodienst Noorderlicht",
        "Spreekuur",
        "088 000 12 20",
        "Goed om te weten Neem uw legitimatie mee.",
        "Gegevens nagekeken op 12-03-2025.",
        "Ruimte voor een notitie",
    ):
        assert part in told
    assert rows_of(pdf) == [
        ["Bereikbaar", "ma–vr 9:00–17:00"],
        ["E-mail", "spreekuur@arbo.example"],
        ["Kosten", "geen"],
    ]
    (page,) = structure_of(pdf)
    assert [part.text for part in page.all("H1")] == ["Arbodienst Noorderlicht"]
    assert pdf == card(CARD)


def test_a_card_does_not_tell_who_handed_it_over() -> None:
    contact = address(1, referrals=12)
    made = card_of(contact, "nl")
    assert made.good_to_know == contact.good_to_know
    told = text_of(card(made)).casefold()
    for secret in ("vertrouwens", "meander", "melder", "zaak", "12×"):
        assert secret not in told
    sheets = referral_card.referral_card_sheets(made)
    assert (sheets.title, sheets.author, sheets.foot) == ("Verwijskaart", "", "")
    assert referral_card.file_name(made) == "Verwijskaart.pdf"


def test_a_card_with_a_name_alone_is_a_card() -> None:
    bare = ReferralCard(kind="politie", name="Politie", urgent=True, language="en")
    told = text_of(card(bare))
    assert "POLITIE · IN A CRISIS" in told
    assert rows_of(card(bare)) == []
    for word in ("Phone", "Good to know", "checked"):
        assert word not in told


def test_a_long_text_goes_on_to_another_page() -> None:
    lines = [f"Regel {number}." for number in range(80)]
    pages = pages_of(card(replace(CARD, good_to_know="\n".join(lines))))
    assert len(pages) > 1
    assert all(line in " ".join(pages) for line in lines)


def test_a_list_goes_by_kind_in_the_order_of_the_kinds() -> None:
    pdf = listing(listed(address(3, POLICE, urgent=True), address(1), address(2)))
    headings = [part.text for page in structure_of(pdf) for part in page.all("H2")]
    assert headings == ["Bedrijfsarts", "Politie"]
    assert [row[0] for row in rows_of(pdf)] == [
        "Adres 1 Spreekuur",
        "Adres 2 Spreekuur",
        "Adres 3 Spreekuur",
    ]
    told = text_of(pdf)
    assert "Voor eigen gebruik" in told
    assert "088 000 00 03 bij spoed" in told
    assert "Afgedrukt op 21-11-2025" in told
    assert "geheim" not in told
    assert "Alleen:" not in told


def test_a_part_of_the_book_says_which_part() -> None:
    part = listed(address(1), kind="bedrijfsarts", region="Groningen", words="arbo")
    assert "Alleen: bedrijfsarts · Groningen · ‘arbo’" in text_of(listing(part))
    english = replace(part, language="en")
    assert "Company doctor" in text_of(listing(english))
    assert address_list.file_name(english) == "Address list.pdf"


def test_the_head_of_a_long_list_stands_on_every_page() -> None:
    many = [address(number, DOCTOR) for number in range(90)]
    pdf = listing(listed(*many))
    pages = pages_of(pdf)
    assert len(pages) > 2
    assert all("Naam Telefoon E-mail en website" in page for page in pages)
    assert len(rows_of(pdf)) == 90


def test_no_cell_is_cut() -> None:
    wide = "https://" + "a" * 490
    pdf = listing(listed(address(1, website=wide, reachable="b" * 500, name="c" * 200)))
    told = text_of(pdf)
    assert (told.count("b"), told.count("c")) >= (500, 200)
    assert "".join(rows_of(pdf)[0][2].split()).replace("\ufffe", "") == wide


def test_an_empty_list_says_so() -> None:
    assert "Er staan geen adressen in deze lijst." in text_of(listing(listed()))
