"""Attaches the files of the sample practice to the cases they belong to."""

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from vpdesk import paths
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.timeline import AttachmentDraft
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice.content import Table

if TYPE_CHECKING:
    from vpdesk.services.desk import Desk


def attach_files(desk: "Desk", attachments: Iterable[Table]) -> None:
    """Attach each file to the case with its code name; a small practice lacks some of them."""
    folder = paths.resources() / "sample" / "attachments"
    for entry in attachments:
        rows = desk.cases.list(CaseFilter(words=entry["code_name"]))
        for case in (desk.cases.get(row.id) for row in rows[:1]):
            ref = finish(desk.attachments.add(case.id, folder / entry["file"]))
            on = max(desk.today() - timedelta(days=entry["days"]), case.registered_on)
            draft = AttachmentDraft(on=on, name=entry["file"], text=entry["text"])
            desk.timeline.change(ref, draft)
