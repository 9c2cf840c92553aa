"""What was recorded before consents had a history stays, and no number is given twice."""

from pathlib import Path

from tests.fixtures import KEY
from vpdesk.storage.engine import engine_over
from vpdesk.storage.migration import upgrade
from vpdesk.storage.schema import SCHEMA
from vpdesk.storage.sqlcipher import make_file

BEFORE = SCHEMA.revisions.index("0011_consent_and_secrecy")
RECORDED = (
    """INSERT INTO consent (id, case_id, day, text, recorded, purpose, with_whom, not_shared, form,
        state, withdrawn_on) VALUES (7, 1, '2025-01-02', '', 1, 'gesprek', '', 'de naam',
        'written', 'withdrawn', '2025-01-09')""",
    """INSERT INTO step (id, case_id, day, text, recorded, step_id, route, state, outside,
        consent_id, taken_over, minutes, travel_minutes) VALUES (5, 1, '2025-01-03', 'gezet', 2, 1,
        'informal', 'done', 1, 7, 0, 40, 10)""",
    """INSERT INTO follow_up (id, case_id, day, text, recorded, what, kind, place)
        VALUES (9, 1, '2025-02-03', '', 3, 'bellen', 'contact', '')""",
    "DELETE FROM follow_up",
)


def test_consents_steps_and_follow_ups_come_along(tmp_path: Path) -> None:
    connection = make_file(tmp_path / "old.db", key=KEY)
    connection.execute("PRAGMA foreign_keys = OFF")
    with engine_over(connection).begin() as bound:
        upgrade(bound, SCHEMA.revisions[:BEFORE], SCHEMA.package)
        for statement in RECORDED:
            bound.exec_driver_sql(statement)
    with engine_over(connection).begin() as bound:
        upgrade(bound, SCHEMA.revisions[BEFORE : BEFORE + 1], SCHEMA.package)

    consent = connection.execute(
        "SELECT id, state, withdrawn_on, asked_on, withdrawn_form, withdrawn_text FROM consent"
    ).fetchall()
    step = connection.execute(
        "SELECT id, text, consent_id, exception_id, minutes, travel_minutes FROM step"
    ).fetchall()
    numbers = connection.execute(
        "SELECT name, seq FROM sqlite_sequence WHERE name IN ('consent', 'step', 'follow_up')"
    ).fetchall()
    assert consent == [(7, "withdrawn", "2025-01-09", None, None, "")]
    assert step == [(5, "gezet", 7, None, 40, 10)]
    assert dict(numbers) == {"consent": 7, "step": 5, "follow_up": 9}
    assert connection.execute("PRAGMA foreign_key_list(step)").fetchall()
    connection.close()
