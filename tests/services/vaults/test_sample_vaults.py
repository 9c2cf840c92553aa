import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.data.vaults.make_sample import (
    ATTACHMENT,
    DAY,
    FOLDER,
    PASSWORD,
    told_by,
    told_then,
)
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.timeline import Attachment
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults

BEFORE = sorted(FOLDER.glob("schema-*"))
"""The vaults of some schemas before the first release."""
RELEASED = sorted(FOLDER.glob("[0-9]*.*"))
OF_OPENING = (LoggedAct.VAULT_OPENED, LoggedAct.VAULT_UPGRADED, LoggedAct.BACKUP_MADE)


@pytest.mark.parametrize("sample", BEFORE, ids=lambda folder: folder.name)
@pytest.mark.parametrize("day", [DAY, date(2040, 1, 1), date(1970, 1, 1)])
def test_a_vault_of_before_the_first_release_opens(sample: Path, day: date, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(sample, folder)

    desk = vaults.unlock_with_password(folder, PASSWORD, today=lambda: day)

    (organisation,) = desk.organisations.list()
    (case,) = desk.cases.list(CaseFilter())
    assert organisation.organisation.name == "Hogeschool Meander"
    assert (case.number, case.code_name) == ("25-001", "Wilde eend")
    assert desk.reporters.open_name(case.id) == "Melder Een"
    assert desk.search.find("teruggebeld")
    assert len(desk.timeline.entries(case.id)) >= 2
    desk.close()


@pytest.mark.parametrize("sample", BEFORE[1:], ids=lambda folder: folder.name)
def test_attachments_and_the_log_come_through_every_later_schema(
    sample: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(sample, folder)
    desk = vaults.unlock_with_password(folder, PASSWORD, today=lambda: DAY)

    (case,) = desk.cases.list(CaseFilter(words="logboek"))
    entries = desk.timeline.entries(case.id)
    (attached,) = [each for each in entries if isinstance(each, Attachment)]
    assert (attached.name, attached.text) == ("logboek.txt", "Van de melder.")
    with finish(desk.attachments.view(attached.id)).borrowed() as content:
        assert content == ATTACHMENT.read_bytes()
    # What was noted before this test, newest first.
    acts = [each.act for each in desk.log.entries(limit=9, offset=1)]
    assert [each for each in acts if each not in OF_OPENING][:3] == [
        LoggedAct.REPORT_SAVED,
        LoggedAct.NAME_SHOWN,
        LoggedAct.ATTACHMENT_VIEWED,
    ]
    desk.close()


@pytest.mark.parametrize("sample", RELEASED, ids=lambda folder: folder.name)
@pytest.mark.parametrize("day", [DAY, date(2040, 1, 1)])
def test_a_vault_of_every_release_tells_all_that_it_told(
    sample: Path, day: date, tmp_path: Path
) -> None:
    folder = tmp_path / "vault"
    shutil.copytree(sample, folder)

    desk = vaults.unlock_with_password(folder, PASSWORD, today=lambda: day)

    now = told_by(desk)
    for table, rows in told_then(sample.name).items():
        by_id = {row["id"]: row for row in now[table] if "id" in row}
        for row in rows:
            there = [by_id[row["id"]]] if "id" in row else now[table]
            assert any(row.items() <= each.items() for each in there), table
    assert now["attachment"]
    desk.close()
