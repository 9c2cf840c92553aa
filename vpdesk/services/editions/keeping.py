"""Keeps an edition for good: its row, its snapshots and its files, in one unit of work."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from vpdesk.domain.annual_report import AnnualReport
from vpdesk.domain.edition_orders import Issued
from vpdesk.domain.editions import Edition, EditionKind, FileKind
from vpdesk.domain.log import LoggedAct
from vpdesk.services.editions.preparing import Prepared
from vpdesk.services.errors import Gone
from vpdesk.services.organisations.recommendations_given import take_over
from vpdesk.storage.editions import EditionFile
from vpdesk.storage.transaction import Transaction

_REPORTS = frozenset({EditionKind.ANNUAL, EditionKind.BLOCK})


def keep(
    tx: Transaction,
    prepared: Prepared,
    files: Mapping[FileKind, EditionFile],
    *,
    at: datetime,
) -> Edition:
    """Keep what was prepared, let its report be final, and note it; ``at`` is in UTC."""
    edition = prepared.edition
    told = tuple(
        each.told
        if each.new is None
        else replace(
            each.told,
            snapshot=tx.snapshots.add(edition.organisation_id, each.new, edition.made_on),
        )
        for each in prepared.content.tellings
    )
    edition = replace(edition, told=told)
    tx.editions.add(edition, files)
    if not edition.draft and edition.kind in _REPORTS:
        for each in prepared.content.tellings:
            if each.new is not None:
                period = each.told.period
                tx.retention.put_final(edition.organisation_id, period, edition.made_on)
        if isinstance(prepared.content.document, AnnualReport):
            report = prepared.content.document
            take_over(tx, edition.organisation_id, report, on=edition.made_on)
    act = LoggedAct.DRAFT_LEFT if edition.draft else LoggedAct.REPORT_ISSUED
    tx.log.note(act, at=at, organisation_id=edition.organisation_id)
    return edition


def kept(tx: Transaction, edition: Edition, *, again: bool = False) -> Issued:
    """Return the files of ``edition`` as they left; raises ``Gone`` when it has none."""
    pdf = tx.editions.file(edition.id, FileKind.PDF)
    twin = tx.editions.file(edition.id, FileKind.TWIN)
    if pdf is None:
        raise Gone
    return Issued(
        edition=edition,
        pdf=pdf.content,
        twin=twin.content if twin else b"",
        file_name=pdf.name,
        again=again,
    )
