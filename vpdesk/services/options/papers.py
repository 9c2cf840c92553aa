"""Prints the sheet with options that a reporter takes along, and looks through what it tells."""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from vpdesk.domain.log import LoggedAct
from vpdesk.domain.option_sheets import (
    OptionSheet,
    OptionSheetOrder,
    SheetAddress,
    address_on_sheet,
    on_sheet,
    own_words,
)
from vpdesk.domain.options import Option, in_groups
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.referral_contacts import ReferralContactFilter
from vpdesk.domain.settings import SAMPLE_PRACTICE, is_invented
from vpdesk.domain.text_hits import HitReason, TermKind
from vpdesk.domain.timeline import Referral
from vpdesk.services.annual_reports.text_checks import UNKNOWN_READERS, Remark, TextChecks
from vpdesk.services.choices import organisation_of_case
from vpdesk.services.log import utc_now
from vpdesk.services.options.options import options_at
from vpdesk.services.options.starters import option_starters
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ACTS = {
    Leaving.PRINTED: LoggedAct.OPTIONS_PRINTED,
    Leaving.SAVED: LoggedAct.OPTIONS_SAVED,
}
_TELLING = frozenset(
    {
        HitReason.NAME,
        HitReason.NAME_NEARLY,
        HitReason.NAME_WITHIN,
        HitReason.INITIALS,
        HitReason.TERM,
        HitReason.HIDDEN_ORDER,
    }
)
"""What is asked of a sheet: days and numbers are what a scheme is explained with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedSheet:
    """What the adviser wrote that stands on a sheet, and what in it could give somebody away."""

    text: str
    remarks: tuple[Remark, ...]

    @property
    def may_leave(self) -> bool:
        """Whether nothing is left to take out or to look at."""
        return all(remark.accepted for remark in self.remarks)


class OptionPapers:
    """A sheet goes to a reporter; ``note`` logs that one left, and of which case is not noted."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now
        self._checks = TextChecks(database, today)

    def compose(self, order: OptionSheetOrder) -> OptionSheet:
        """Return what the sheet tells; raises ``Gone``."""
        with self._database.reading() as tx:
            chosen = self._chosen(tx, order)
            return OptionSheet(
                options=tuple(on_sheet(each, with_here=order.with_here) for each in chosen),
                addresses=_addresses(tx, chosen, order) if order.with_addresses else (),
                language=order.language,
                invented=is_invented(tx.settings.get(SAMPLE_PRACTICE)),
            )

    def sheet(self, order: OptionSheetOrder) -> Generator[int, None, Paper]:
        """Yield page numbers and return the sheet as a PDF; a job. Raises ``Gone``.

        It may leave when ``review`` says so.
        """
        from vpdesk.reports.option_sheet import file_name, write_option_sheet

        told = self.compose(order)
        pdf = yield from write_option_sheet(told)
        return Paper(pdf=pdf, file_name=file_name(told))

    def review(self, order: OptionSheetOrder) -> ReviewedSheet:
        """Look through what the adviser wrote by all that any case knows; raises ``Gone``.

        A name of an organisation, a person or a case has to go. What is found and may stay is
        accepted at ``sheet_place`` with ``TextChecks.accept``.
        """
        with self._database.reading() as tx:
            chosen = self._chosen(tx, order)
        written = (own_words(each, with_here=order.with_here) for each in chosen)
        text = "\n".join(filter(None, written))
        found = self._checks.review(sheet_place(order), UNKNOWN_READERS, text)
        return ReviewedSheet(
            text=text,
            remarks=tuple(
                each
                for each in found
                if each.hit.reason in _TELLING and each.hit.kind is not TermKind.PHRASE
            ),
        )

    def note(self, leaving: Leaving) -> None:
        """Note that a sheet left the vault, and how."""
        with self._database.writing() as tx:
            tx.log.note(_ACTS[leaving], at=self._now())

    def _chosen(self, tx: Transaction, order: OptionSheetOrder) -> tuple[Option, ...]:
        organisation_id = organisation_of_case(tx, order.case_id)
        options = options_at(tx, organisation_id, order.language, self._today())
        wanted = (each for each in options if each.id in order.step_ids)
        return tuple(each for _, some in in_groups(wanted) for each in some)


def sheet_place(order: OptionSheetOrder) -> str:
    """Return the name of the text of a sheet, under which its accepted words are kept."""
    return f"case/{order.case_id}/options"


def _addresses(
    tx: Transaction, chosen: Iterable[Option], order: OptionSheetOrder
) -> tuple[SheetAddress, ...]:
    """Return who was referred to in the case, and who helps with what is on the sheet.

    An address that serves one organisation would tell which; it is left out.
    """
    starters = option_starters()
    kinds = {
        kind
        for option in chosen
        if option.step.code in starters
        for kind in starters[option.step.code].addresses
    }
    referred = {
        entry.contact_id
        for entry in tx.timeline.entries(order.case_id)
        if isinstance(entry, Referral)
    }
    return tuple(
        address_on_sheet(contact, order.language)
        for contact in tx.referral_contacts.list(ReferralContactFilter())
        if contact.organisation_id is None
        and (contact.id in referred or contact.kind.code in kinds)
    )
