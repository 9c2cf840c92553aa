"""The whole register taken out: everything that may be shown is in it, and nothing else."""

import json
import shutil
from collections.abc import Iterator
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import func, select

from tests.fixtures import TODAY
from tests.walled_practice import WORDS, Seeded, SeededVault
from vpdesk.domain.attachment_errors import InsideVault
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.edition_orders import OlderReportDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.timeline import ContactDraft
from vpdesk.domain.whole_register import FORMAT, VERSION, ExportChoice, ExportKind
from vpdesk.reports.register_workbook import has_words
from vpdesk.services.access.proof import Proof, proof_of_opening
from vpdesk.services.desk import Desk
from vpdesk.services.errors import Gone, WrongSecret
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.storage.tables import metadata
from vpdesk.storage.whole_register import LEFT_OUT

JSON = ExportChoice(kind=ExportKind.JSON)


@pytest.fixture
def practice(
    seeded_vault: SeededVault, memory_keyring: Keyring, tmp_path: Path
) -> Iterator[tuple[Desk, tuple[Seeded, ...]]]:
    folder, seeded = seeded_vault
    shutil.copytree(folder, tmp_path / "vault")
    desk = vaults.unlock_with_keyring(
        tmp_path / "vault", today=lambda: TODAY, keyring=memory_keyring
    )
    yield desk, seeded
    desk.close()


def proof(desk: Desk) -> Proof:
    return proof_of_opening(desk.keys)


def saved(desk: Desk, place: Path, choice: ExportChoice = JSON) -> bytes:
    finish(desk.register_exports.save(choice, place, proof=proof(desk), replace=True))
    return place.read_bytes()


def told(desk: Desk, place: Path, choice: ExportChoice = JSON) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(saved(desk, place, choice))
    return found


def test_every_row_of_every_table_is_in_the_file(
    practice: tuple[Desk, tuple[Seeded, ...]], tmp_path: Path
) -> None:
    desk, _ = practice
    with desk._database.reading() as tx:
        tables = [table for table in metadata.sorted_tables if table.name not in LEFT_OUT]
        counts = {
            table.name: tx._connection.scalar(
                select(func.count()).select_from(table).where(~table.c["removed"])
                if "removed" in table.c
                else select(func.count()).select_from(table)
            )
            for table in tables
        }
        names = set(tx._connection.scalars(select(metadata.tables["reporter_identity"].c.name)))

    register = told(desk, tmp_path / "register.json")

    assert (register["format"], register["version"]) == (FORMAT, VERSION)
    assert {name: len(rows) for name, rows in register["tables"].items()} == counts
    assert {row["name"] for row in register["tables"]["reporter_identity"]} == names
    assert register["left_out"] == LEFT_OUT
    assert all(word in json.dumps(register) for word in WORDS)


def test_every_table_and_column_has_words_or_a_reason_to_stay() -> None:
    """A table that is added has to be worded here, or left out for a reason."""
    assert set(metadata.tables) >= LEFT_OUT.keys()
    wordless = {
        (table.name, column.name, language)
        for table in metadata.sorted_tables
        if table.name not in LEFT_OUT
        for column in table.c
        for language in ("nl", "en")
        if not column.name.endswith("_key") and not has_words(table.name, column.name, language)
    }
    assert wordless == set()


def test_behind_the_wall_only_its_organisation_is_taken_out(
    practice: tuple[Desk, tuple[Seeded, ...]], tmp_path: Path
) -> None:
    desk, (first, *others) = practice
    desk.scope.work_at(first.id)

    register = told(desk, tmp_path / "register.json")

    assert register["organisation"] == desk.register_exports.organisation()
    assert first.word in register["organisation"]
    assert first.word in json.dumps(register["tables"])
    assert not [other.word for other in others if other.word in json.dumps(register)]
    assert {row["organisation_id"] for row in register["tables"]["edition"]} == {first.id}
    assert "own_entry" not in register["tables"]
    assert register["organisation"] in desk.register_exports.file_name(JSON)
    book = ExportChoice(kind=ExportKind.WORKBOOK)
    shown = _letters(saved(desk, tmp_path / "register.xlsx", book), ExportKind.WORKBOOK)
    assert first.word in shown
    assert not [other.word for other in others if other.word in shown]
    (entry, *_) = desk.log.entries(limit=1, acts=(LoggedAct.REGISTER_EXPORTED,))
    assert entry.organisation_name == register["organisation"]


def test_a_report_on_several_organisations_stays_behind_the_wall_of_one(
    practice: tuple[Desk, tuple[Seeded, ...]], tmp_path: Path
) -> None:
    desk, (first, second, _) = practice
    for each in (first, second):
        desk.employer_groups.put(each.id, "Koepel")
    both = OlderReportDraft(
        organisations=(first.id, second.id),
        period=calendar_year(2015),
        made_on=date(2016, 1, 31),
        total=exactly(17),
    )
    together = desk.editions.add_older(both)

    def editions() -> set[int]:
        register = told(desk, tmp_path / "register.json")
        return {row["id"] for row in register["tables"]["edition"]}

    assert together in editions()
    desk.scope.work_at(first.id)
    assert editions()
    assert together not in editions()


@pytest.mark.parametrize("kind", ExportKind)
def test_names_and_texts_stay_where_they_are_not_wanted(
    practice: tuple[Desk, tuple[Seeded, ...]], tmp_path: Path, kind: ExportKind
) -> None:
    desk, (first, *_) = practice
    with desk._database.reading() as tx:
        identity, note = metadata.tables["reporter_identity"], metadata.tables["note"]
        name = tx._connection.scalars(select(identity.c.name)).first()
        text = tx._connection.scalars(select(note.c.text)).first()
    assert name
    assert text
    for names, texts in ((True, True), (False, True), (True, False), (False, False)):
        choice = ExportChoice(kind=kind, names=names, texts=texts)
        shown = _letters(saved(desk, tmp_path / "out", choice), kind)
        assert (name in shown, text in shown) == (names, texts)
        assert first.word in shown


def _letters(content: bytes, kind: ExportKind) -> str:
    if kind is ExportKind.JSON:
        return json.dumps(json.loads(content), ensure_ascii=False)
    book = openpyxl.load_workbook(BytesIO(content))
    return "\n".join(
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    )


def test_sheets_read_without_numbers_of_the_program(
    practice: tuple[Desk, tuple[Seeded, ...]], tmp_path: Path
) -> None:
    desk, (first, *_) = practice
    desk.timeline.add(first.case, ContactDraft(on=TODAY, at=time(14, 30)))
    content = saved(desk, tmp_path / "register.xlsx", ExportChoice(kind=ExportKind.WORKBOOK))
    book = openpyxl.load_workbook(BytesIO(content))
    assert book.sheetnames[:3] == ["Over dit bestand", "Opdrachtgevers", "Onderdelen"]
    assert {"Zaken", "Contacten", "Toestemmingen", "Verwijsadressen", "Uren"} <= set(
        book.sheetnames
    )
    head, *rows = book["Contacten"].iter_rows(values_only=True)
    case = rows[0][head.index("Zaak")]
    with desk._database.reading() as tx:
        known = {
            f"{row.number} {row.code_name}".strip() for row in tx.case_list.by_ids([first.case])
        }
    cases = {row[head.index("Zaak")] for row in rows}
    assert known <= cases
    assert isinstance(case, str)
    assert "14:30" in {row[head.index("Tijd")] for row in rows}
    assert "Gesprek" in {row[head.index("Soort")] for row in rows}
    hours_head, *hours = book["Uren"].iter_rows(values_only=True)
    assert hours_head == (
        "Datum", "Opdrachtgever", "Zaak", "Soort", "Minuten", "Minuten reistijd",
    )  # fmt: skip
    assert hours
    assert book.properties.creator in {None, "openpyxl"}


def test_what_is_not_proven_or_has_no_place_leaves_nothing(
    desk: Desk, vault_folder: Path, tmp_path: Path
) -> None:
    place = tmp_path / "register.json"
    wrong = Proof(slot_type=proof(desk).slot_type, slot_id="other")
    with pytest.raises(WrongSecret):
        finish(desk.register_exports.save(JSON, place, proof=wrong))
    with pytest.raises(InsideVault):
        finish(desk.register_exports.save(JSON, vault_folder / "a.json", proof=proof(desk)))
    place.write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        finish(desk.register_exports.save(JSON, place, proof=proof(desk)))
    assert place.read_text("utf-8") == "mine"
    assert [each.name for each in tmp_path.iterdir() if ".part" in each.name] == []
    assert desk.log.count((LoggedAct.REGISTER_EXPORTED,)) == 0


def test_a_disk_that_is_full_leaves_no_half_register(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("vpdesk.services.files.outside_files.sync_file", full)
    before = set(tmp_path.iterdir())
    with pytest.raises(OSError, match="full"):
        finish(desk.register_exports.save(JSON, tmp_path / "register.json", proof=proof(desk)))
    assert set(tmp_path.iterdir()) == before
    assert desk.log.count((LoggedAct.REGISTER_EXPORTED,)) == 0


def test_an_organisation_that_is_gone_is_not_taken_out(
    practice: tuple[Desk, tuple[Seeded, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _ = practice
    monkeypatch.setattr(type(desk._database), "wall", 999)
    with pytest.raises(Gone):
        desk.register_exports.organisation()
