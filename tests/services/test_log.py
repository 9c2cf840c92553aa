from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from tests.fixtures import TODAY
from vpdesk.domain.cases import CaseId, CaseStatus
from vpdesk.domain.log import LogEntry, LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.retention import Destruction, DestructionReason
from vpdesk.services.desk import Desk
from vpdesk.services.log import Log
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.storage.errors import DatabaseNotWritable, DiskFull, StorageFailed
from vpdesk.storage.tables import case
from vpdesk.storage.vault_database import VaultDatabase

MOMENT = datetime(2025, 11, 21, 14, 30)  # noqa: DTZ001 -- the log keeps no zone


@pytest.fixture
def log(database: VaultDatabase) -> Log:
    return Log(database, now=lambda: MOMENT)


def since_opening(desk: Desk) -> tuple[LogEntry, ...]:
    return tuple(
        each for each in desk.log.entries(limit=99) if each.act is not LoggedAct.VAULT_OPENED
    )


def test_each_opening_of_the_vault_is_noted_with_what_opened_it(
    desk: Desk, vault_folder: Path, memory_keyring: Keyring
) -> None:
    (first, _making) = desk.log.entries(limit=9)
    desk.close()
    again = vaults.unlock_with_keyring(vault_folder, today=lambda: TODAY, keyring=memory_keyring)
    entries = again.log.entries(limit=9)
    again.close()
    assert (first.act, first.way, first.about_case) == (LoggedAct.VAULT_OPENED, "keyring", False)
    assert [each.act for each in entries] == [LoggedAct.VAULT_OPENED] * 3


@pytest.mark.parametrize(
    "refusal", [DiskFull(), DatabaseNotWritable(), StorageFailed(10)], ids=type
)
def test_a_disk_that_takes_no_more_keeps_no_vault_shut(
    vault_folder: Path,
    memory_keyring: Keyring,
    monkeypatch: pytest.MonkeyPatch,
    refusal: Exception,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise refusal

    with monkeypatch.context() as patched:
        patched.setattr("vpdesk.storage.log.LogRepository.note", refuse)
        desk = vaults.unlock_with_keyring(vault_folder, today=lambda: TODAY, keyring=memory_keyring)
    assert desk.log.count() == 1
    desk.log.note(LoggedAct.PRINTED)
    (printed,) = since_opening(desk)
    assert printed.way == "keyring"
    desk.close()


def test_an_act_is_noted_with_its_case_and_its_organisation(
    desk: Desk, log: Log, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    log.note(LoggedAct.PRINTED, organisation_id=organisation_id)
    log.note(LoggedAct.ATTACHMENT_VIEWED, case_id=case_id)
    viewed, printed = since_opening(desk)
    assert (printed.case, printed.about_case) == (None, False)
    assert printed.organisation_name == viewed.organisation_name == "Hogeschool Meander"
    assert viewed.case is not None
    assert (viewed.case.id, viewed.case.code_name, viewed.case.number) == (
        case_id,
        "Kievit",
        "25-001",
    )
    assert (viewed.at, viewed.way) == (MOMENT, "keyring")


def test_an_act_is_noted_with_another_way_where_one_is_given(
    desk: Desk, database: VaultDatabase
) -> None:
    with database.writing() as tx:
        tx.log.note(LoggedAct.RESTORED, at=MOMENT, way="recovery")
    (restored,) = since_opening(desk)
    assert restored.way == "recovery"


def test_the_log_outlives_a_case_without_naming_it(
    desk: Desk, log: Log, database: VaultDatabase, case_id: CaseId
) -> None:
    log.note(LoggedAct.NAME_SHOWN, case_id=case_id)
    with database.writing() as tx:
        destroyed = update(case).values(status=CaseStatus.DESTROYED, closed_on=TODAY)
        tx._connection.execute(destroyed)
    (shown,) = since_opening(desk)
    assert (shown.about_case, shown.case_destroyed, shown.case) == (True, True, None)
    with database.writing() as tx:
        tx._connection.execute(case.delete())
    (shown,) = since_opening(desk)
    assert (shown.about_case, shown.case, shown.organisation_name) == (True, None, "")
    assert not shown.case_destroyed, "it went with the register it came from"


def test_a_destroyed_case_of_which_no_row_is_left_is_told_as_destroyed(
    desk: Desk, log: Log, database: VaultDatabase
) -> None:
    log.note(LoggedAct.NAME_SHOWN, case_id=CaseId(77))
    with database.writing() as tx:
        tx.destruction.record(
            Destruction(
                case_id=CaseId(77),
                number="22-001",
                organisation_id=OrganisationId(1),
                destroyed_on=TODAY,
                reason=DestructionReason.TERM,
                commits=tx.destruction.this_commit(),
            )
        )
    (shown,) = since_opening(desk)
    assert (shown.case_destroyed, shown.case) == (True, None)


def test_the_log_is_read_in_parts_newest_first(desk: Desk, database: VaultDatabase) -> None:
    with database.writing() as tx:
        for minute in range(450):
            act = LoggedAct.NAME_SHOWN if minute % 2 else LoggedAct.PRINTED
            tx.log.note(act, at=MOMENT + timedelta(minutes=minute))
    acts = [LoggedAct.NAME_SHOWN]
    assert desk.log.count(acts) == 225
    assert desk.log.count() == 450 + desk.log.count([LoggedAct.VAULT_OPENED])
    first, second = (desk.log.entries(limit=200, offset=each, acts=acts) for each in (0, 200))
    assert len(first) == 200
    assert len(second) == 25
    moments = [each.at for each in first + second]
    assert moments == sorted(moments, reverse=True)
    assert moments[0] == MOMENT + timedelta(minutes=449)


def test_an_act_of_a_later_version_is_passed_over(desk: Desk, database: VaultDatabase) -> None:
    before = desk.log.count()
    with database.writing() as tx:
        tx._connection.exec_driver_sql(
            "INSERT INTO log_entry (at, act, way) VALUES ('2031-01-01 00:00:00.000000', 'new', '')"
        )
    assert desk.log.count() == before
    assert all(each.act in LoggedAct for each in desk.log.entries(limit=9))
