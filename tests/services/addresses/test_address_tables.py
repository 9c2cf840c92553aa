"""Tables of addresses are looked at, taken over as chosen, and given out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.exchange.written import xlsx
from tests.services.conftest import FindTerm
from vpdesk.domain.address_tables import AddressField as F
from vpdesk.domain.address_tables import AddressPreview, AddressProblemKind, OfferedRow
from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import NAME_LIMIT, DraftRefused
from vpdesk.domain.referral_contacts import ReferralContact, ReferralContactFilter
from vpdesk.domain.registers import NotARegister, RegisterEmpty
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone

TABLE = """Naam;Contactpersoon;Soort;Telefoon;Plaats;Laatst nagekeken;Toelichting
Mediation Duin;A. Terpstra;Mediator;010-1234567;Den Haag;03-02-2025;Werkt ook 's avonds
;;Mediator;010-7654321;;;
Praktijk Zuid;;Waarzegger;;Breda;31-02-2025;
Mediation Duin;;Mediator;;;;=HYPERLINK("http://x.example")
"""


@pytest.fixture
def kind_id(term: FindTerm) -> TermId:
    return term(Vocabulary.REFERRAL_KIND, "mediator").id


def looked_at(desk: Desk, file: Path, text: str = TABLE) -> AddressPreview:
    file.write_text(text, encoding="cp1252")
    return desk.address_tables.preview(desk.address_tables.read(file))


def taken_over(
    desk: Desk,
    rows: tuple[OfferedRow, ...],
    kind_id: TermId | None,
    organisation_id: OrganisationId | None = None,
) -> tuple[ReferralContact, ...]:
    job = desk.address_tables.take_over(rows, kind_id, organisation_id)
    while True:
        try:
            next(job)
        except StopIteration as stop:
            return tuple(stop.value)


def names(desk: Desk) -> list[str]:
    return [each.name for each in desk.referral_contacts.list()]


def test_a_table_is_looked_at_first(desk: Desk, tmp_path: Path, kind_id: TermId) -> None:
    before = names(desk)

    preview = looked_at(desk, tmp_path / "adressen.csv")

    first, zuid, again = preview.offered
    assert (first.row, first.draft.name, first.draft.kind_id) == (2, "Mediation Duin", kind_id)
    assert (first.draft.region, first.draft.checked_on) == ("Den Haag", date(2025, 2, 3))
    assert (zuid.draft.kind_id, zuid.draft.checked_on) == (None, None)
    assert (first.is_new, again.is_new, again.like_row) == (True, False, 2)
    assert again.draft.good_to_know == '=HYPERLINK("http://x.example")'
    assert [(each.row, each.kind) for each in preview.problems] == [
        (3, AddressProblemKind.NAME_MISSING),
        (4, AddressProblemKind.NOT_A_DATE),
        (4, AddressProblemKind.KIND_UNKNOWN),
    ]
    assert preview.refused_rows == 1
    assert preview.sample[0][0] == "Mediation Duin"
    assert names(desk) == before


def test_chosen_rows_come_in_together_and_go_together(
    desk: Desk, tmp_path: Path, kind_id: TermId
) -> None:
    before = names(desk)
    first, zuid, _ = looked_at(desk, tmp_path / "adressen.csv").offered

    added = taken_over(desk, (first, zuid), kind_id)

    assert [each.kind.id for each in added] == [kind_id, kind_id]
    known = looked_at(desk, tmp_path / "adressen.csv").offered[0].known
    assert known == desk.referral_contacts.get(added[0].id)
    desk.contact_cards.take_back(added)
    assert names(desk) == before


def test_rows_come_in_all_or_none(
    desk: Desk, tmp_path: Path, kind_id: TermId, organisation_id: OrganisationId
) -> None:
    before = names(desk)
    first, zuid, _ = looked_at(desk, tmp_path / "adressen.csv").offered
    too_long = replace(first, draft=replace(first.draft, name="x" * (NAME_LIMIT + 1)))
    for rows, kind, error in (
        ((first, zuid), None, DraftRefused),
        ((first, zuid), TermId(999_999), Gone),
        ((first, too_long), kind_id, DraftRefused),
    ):
        with pytest.raises(error):
            taken_over(desk, rows, kind)
    job = desk.address_tables.take_over((first,), kind_id)
    next(job)
    job.close()
    assert names(desk) == before

    (alone,) = taken_over(desk, (first,), kind_id, organisation_id)
    assert alone.organisation_id == organisation_id


def test_columns_are_assigned_by_hand(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "lijst.csv"
    file.write_text("Naam;Wie\nDuin;Anna\n", encoding="utf-8")
    read = desk.address_tables.read(file)
    columns = desk.address_tables.preview(read).columns
    assert columns.fields == (F.NAME, None)

    preview = desk.address_tables.preview(read, columns.with_field(1, F.PERSON))

    assert preview.offered[0].draft.person == "Anna"


def test_what_is_no_table_or_holds_no_row_is_refused(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "adressen.xlsx"
    for content, error in (
        (b"%PDF-1.7", NotARegister),
        (b"", RegisterEmpty),
        (b"Naam;Telefoon\n", RegisterEmpty),
        (xlsx([["Naam", "Telefoon"]]), RegisterEmpty),
    ):
        file.write_bytes(content)
        with pytest.raises(error):
            desk.address_tables.read(file)


def test_letters_of_all_kinds_survive(desk: Desk, tmp_path: Path, kind_id: TermId) -> None:
    written = ["مركز الوساطة", "Rust & Ruimte 🌿", "n" * NAME_LIMIT]
    file = tmp_path / "adressen.xlsx"
    file.write_bytes(xlsx([["Organisatie"], *([name] for name in (*written, "n" * 201))]))

    preview = desk.address_tables.preview(desk.address_tables.read(file))

    added = taken_over(desk, preview.offered, kind_id)
    assert [each.name for each in added] == written
    assert [each.kind for each in preview.problems] == [AddressProblemKind.NAME_TOO_LONG]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_leaves_comes_back_but_for_what_stays_with_the_adviser(
    desk: Desk, tmp_path: Path, kind_id: TermId, language: str
) -> None:
    whole = looked_at(
        desk,
        tmp_path / "adressen.csv",
        "Naam;Contactpersoon;Soort;Telefoon;E-mail;Website;Regio;Bereikbaar;Wachttijd;Kosten;"
        "Laatst nagekeken;Eigen belang;Toelichting\n"
        "=2+3;@som;Mediator;+31 10 123;a@b.example;b.example;-Oost;\"=cmd|' /C calc'!A0\";"
        "twee weken;gratis;03-02-2025;buurman werkt er;vraag Anna\n",
    )
    (added,) = taken_over(desk, whole.offered, kind_id)
    file = tmp_path / "boek.xlsx"
    only = ReferralContactFilter(words="@som")

    number = desk.address_tables.save(file, only, language=language, replace=False)

    read = desk.address_tables.read(file)
    back = desk.address_tables.preview(read).offered[0]
    assert number == 1
    assert None not in desk.address_tables.preview(read).columns.fields
    assert back.draft == replace(whole.offered[0].draft, own_interest="", good_to_know="")
    assert back.known == added
    assert desk.log.entries(limit=1)[0].act is LoggedAct.ADDRESSES_SAVED
    inside = desk.keys.current.folder / "a.xlsx"
    with pytest.raises(InsideVault):
        desk.address_tables.save(inside, only, language=language, replace=True)
