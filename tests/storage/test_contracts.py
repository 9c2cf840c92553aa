"""Contracts that were part of their organisation before they were kept on their own."""

from pathlib import Path

from sqlalchemy import text

from tests.fixtures import KEY
from vpdesk.storage.engine import engine_over
from vpdesk.storage.migration import upgrade
from vpdesk.storage.schema import SCHEMA
from vpdesk.storage.sqlcipher import make_file

_OWN = "0012_agreements"


def test_what_was_agreed_becomes_the_first_contract(tmp_path: Path) -> None:
    before = SCHEMA.revisions[: SCHEMA.revisions.index(_OWN)]
    connection = make_file(tmp_path / "before.db", key=KEY)
    connection.execute("PRAGMA foreign_keys = OFF")
    with engine_over(connection).begin() as bound:
        upgrade(bound, before, SCHEMA.package)
        bound.execute(
            text(
                "INSERT INTO organisation (id, name, name_key, sector, since, contract_form,"
                " contract_until, notice_months, agreed_minutes, headcount, email_domain, remarks)"
                " VALUES (1, 'Meander', 'meander', '', '2024-01-01', 'eigen woorden',"
                " '2026-12-31', 3, 3600, 840, '', 'Twee locaties.'),"
                " (2, 'Linde', 'linde', '', '2024-01-01', '', NULL, NULL, NULL, NULL, '', ''),"
                " (3, 'Omgekeerd', 'omgekeerd', '', '2024-01-01', '', '2023-01-01', NULL, NULL,"
                " NULL, '', ''), (9, 'Weg', 'weg', '', NULL, '', NULL, NULL, NULL, NULL, '', '')"
            )
        )
        bound.execute(text("DELETE FROM organisation WHERE id = 9"))
        bound.execute(
            text("INSERT INTO unit (organisation_id, name, name_key) VALUES (1, 'Noord', 'noord')")
        )
        upgrade(bound, (_OWN,), SCHEMA.package)
        contracts = bound.execute(
            text(
                "SELECT organisation_id, form, start, until, notice_months, agreed_minutes,"
                " agreed_per, travel_percent FROM contract ORDER BY organisation_id"
            )
        ).all()
        kept = bound.execute(text("SELECT id, name, headcount, remarks FROM organisation")).all()
        units = bound.execute(text("SELECT organisation_id, name FROM unit")).all()
        bound.execute(
            text(
                "INSERT INTO organisation (name, name_key, sector, email_domain, remarks)"
                " VALUES ('Nieuw', 'nieuw', '', '', '')"
            )
        )
        newest = bound.execute(text("SELECT max(id) FROM organisation")).scalar()
    connection.close()

    assert [tuple(row) for row in contracts] == [
        (1, "eigen woorden", "2024-01-01", "2026-12-31", 3, 3600, "calendar_year", 50),
        (3, "", None, "2023-01-01", None, None, "calendar_year", 50),
    ]
    assert [tuple(row) for row in kept] == [
        (1, "Meander", 840, "Twee locaties."),
        (2, "Linde", None, ""),
        (3, "Omgekeerd", None, ""),
    ]
    assert [tuple(row) for row in units] == [(1, "Noord")]
    assert newest == 10
