"""Takes addresses over from a table, and gives some out as one."""

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from vpdesk.domain.address_tables import (
    AddressColumns,
    AddressFile,
    AddressPreview,
    AddressProblem,
    AddressProblemKind,
    AddressRow,
    OfferedRow,
)
from vpdesk.domain.like_addresses import KnownAddresses
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.referral_contacts import (
    ReferralContact,
    ReferralContactDraft,
    ReferralContactFilter,
    ReferralContactId,
    problems_in,
)
from vpdesk.domain.registers import Severity
from vpdesk.domain.terms import TermId, Vocabulary, compared_label
from vpdesk.services.choices import check_term
from vpdesk.services.files.outside_files import put_outside, refuse_vaults
from vpdesk.services.log import utc_now
from vpdesk.services.progress import Progress
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ROWS_A_STEP = 50
_SAMPLE_ROWS = 3


class AddressTables:
    """Tables of addresses (CSV, .xlsx or .ods), on their way in; as .xlsx on their way out."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def read(self, path: Path, *, sheet: str | None = None) -> AddressFile:
        """Read a file into memory; ``sheet`` names one of a workbook. Raises RegisterError."""
        from vpdesk.exchange.address_columns import ADDRESS_HEADINGS
        from vpdesk.exchange.register_files import read_register

        name = os.fsencode(path.name).decode("utf-8", "replace")
        table = read_register(path, sheet=sheet, headings=ADDRESS_HEADINGS)
        return AddressFile(name=name, table=table)

    def preview(
        self,
        file: AddressFile,
        columns: AddressColumns | None = None,
        organisation_id: OrganisationId | None = None,
    ) -> AddressPreview:
        """Tell what the rows of a file are, and which may be there already; nothing is written.

        Without ``columns`` they are recognised by their headings. ``organisation_id`` is the one
        that the addresses will serve alone.
        """
        from vpdesk.exchange.address_columns import recognise_address_columns
        from vpdesk.exchange.address_rows import parse_addresses
        from vpdesk.exchange.register_rows import sample_rows

        table = file.table
        chosen = columns or recognise_address_columns(table.headers)
        parsed = parse_addresses(table, chosen, today=self._today())
        with self._database.reading() as tx:
            contacts = tx.referral_contacts.list(ReferralContactFilter())
            rows, unknown = self._with_kinds(tx, parsed.rows, organisation_id)
        problems = sorted((*parsed.problems, *unknown), key=lambda problem: problem.row)
        return AddressPreview(
            columns=chosen,
            sample=sample_rows(table, _SAMPLE_ROWS),
            offered=tuple(_offered(rows, contacts)),
            problems=tuple(problems),
        )

    def take_over(
        self,
        rows: Sequence[OfferedRow],
        kind_id: TermId | None,
        organisation_id: OrganisationId | None = None,
    ) -> Generator[Progress, None, tuple[ReferralContact, ...]]:
        """Record an address for each row, all of them or none; closing the job undoes it.

        ``kind_id`` is for rows without one of their own. Raises ``DraftRefused`` or ``Gone``.
        """
        drafts = [_complete(each.draft, kind_id, organisation_id) for each in rows]
        with self._database.writing() as tx:
            for kind in {each.kind_id for each in drafts}:
                check_term(tx, kind, Vocabulary.REFERRAL_KIND, organisation_id)
            added: list[ReferralContactId] = []
            for done, draft in enumerate(drafts):
                if done % _ROWS_A_STEP == 0:
                    yield Progress(done, len(drafts))
                if refused := problems_in(draft, today=self._today()):
                    raise DraftRefused(refused)
                added.append(tx.referral_contacts.add(draft))
            book = {each.id: each for each in tx.referral_contacts.list(ReferralContactFilter())}
            return tuple(book[each] for each in added)

    def save(
        self, path: Path, wanted: ReferralContactFilter, *, language: str, replace: bool
    ) -> int:
        """Write the addresses that fit as a workbook, note that they left, and return how many.

        Own remarks, the own interest and whom an address serves stay in. Raises ``InsideVault``,
        ``FileExistsError`` or another ``OSError``.
        """
        from vpdesk.reports.address_table import address_workbook

        refuse_vaults(path)
        with self._database.reading() as tx:
            contacts = tx.referral_contacts.list(wanted)
        content = address_workbook(contacts, language)
        put_outside(path, content, replace=replace, before=self._note)
        return len(contacts)

    def _with_kinds(
        self,
        tx: Transaction,
        rows: Iterable[AddressRow],
        organisation_id: OrganisationId | None,
    ) -> tuple[list[AddressRow], list[AddressProblem]]:
        """Give the rows the kinds that we know, and tell of those that we do not."""
        found: dict[str, TermId | None] = {"": None}
        with_kinds: list[AddressRow] = []
        unknown: list[AddressProblem] = []
        for row in rows:
            label = compared_label(row.kind)
            if label not in found:
                term = tx.terms.find(
                    Vocabulary.REFERRAL_KIND, row.kind, organisation_id, self._today()
                )
                found[label] = None if term is None or term.heading else term.id
            if label and found[label] is None:
                unknown.append(
                    AddressProblem(
                        row=row.row,
                        kind=AddressProblemKind.KIND_UNKNOWN,
                        severity=Severity.NOTICE,
                        value=row.kind,
                    )
                )
            with_kinds.append(replace(row, draft=replace(row.draft, kind_id=found[label])))
        return with_kinds, unknown

    def _note(self) -> None:
        with self._database.writing() as tx:
            tx.log.note(LoggedAct.ADDRESSES_SAVED, at=self._now())


def _offered(
    rows: Iterable[AddressRow], contacts: Iterable[ReferralContact]
) -> Iterator[OfferedRow]:
    known = KnownAddresses((each, each) for each in contacts)
    earlier: KnownAddresses[int] = KnownAddresses()
    for row in rows:
        yield OfferedRow(
            row=row.row,
            draft=row.draft,
            known=known.first_like(row.draft),
            like_row=earlier.first_like(row.draft),
        )
        earlier.add(row.draft, row.row)


def _complete(
    draft: ReferralContactDraft, kind_id: TermId | None, organisation_id: OrganisationId | None
) -> ReferralContactDraft:
    kind = kind_id if draft.kind_id is None else draft.kind_id
    return replace(draft, kind_id=kind, organisation_id=organisation_id)
