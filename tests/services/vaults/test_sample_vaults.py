import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.data.vaults.make_sample import ATTACHMENT, DAY, FOLDER, PASSWORD
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.timeline import Attachment
from vpdesk.services.progress import finish
from vpdesk.services.vaults import vaults
from vpdesk.storage.schema import SCHEMA

NEVER_ALONE = frozenset(f"{number:04}" for number in (*range(5, 15), *range(16, 20)))
"""They came in one version with the schema after them, so no vault was ever left at one."""
RELEASED = sorted(FOLDER.glob("schema-*"))


def test_there_is_a_sample_vault_for_each_schema() -> None:
    revisions = (revision.partition("_")[0] for revision in SCHEMA.revisions)
    numbers = [number for number in revisions if number not in NEVER_ALONE]

    assert [folder.name for folder in RELEASED] == [f"schema-{number}" for number in numbers]


@pytest.mark.parametrize("sample", RELEASED, ids=lambda folder: folder.name)
@pytest.mark.parametrize("day", [DAY, date(2040, 1, 1), date(1970, 1, 1)])
def test_a_vault_of_every_schema_opens_with_all_that_is_in_it(
    sample: Path, day: date, tmp_path: Path
) -> None:
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


@pytest.mark.parametrize("sample", RELEASED[1:], ids=lambda folder: folder.name)
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
    acts = [each.act for each in desk.log.entries(limit=9, offset=2)]
    assert acts[:3] == [
        LoggedAct.REPORT_SAVED,
        LoggedAct.NAME_SHOWN,
        LoggedAct.ATTACHMENT_VIEWED,
    ]
    desk.close()
