"""Prints referral cards and address lists, and looks through what a card would tell."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import date, datetime

from vpdesk.domain.address_papers import AddressList, by_kind, card_of
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.papers import Leaving, Paper
from vpdesk.domain.referral_contacts import (
    ReferralContactFilter,
    ReferralContactId,
)
from vpdesk.domain.settings import SAMPLE_PRACTICE, is_invented
from vpdesk.domain.text_hits import Hit, HitReason, KnownTerms, Level
from vpdesk.services.annual_reports.text_checks import Remark, all_terms
from vpdesk.services.choices import address
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

_ACTS = {
    Leaving.PRINTED: LoggedAct.ADDRESSES_PRINTED,
    Leaving.SAVED: LoggedAct.ADDRESSES_SAVED,
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
"""What is asked of a card: numbers, days and times are what an address is made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedCard:
    """What the adviser typed for an address, and what in it could give somebody away."""

    text: str
    remarks: tuple[Remark, ...]

    @property
    def may_leave(self) -> bool:
        """Whether nothing is left to take out or to look at."""
        return all(remark.accepted for remark in self.remarks)


class AddressPapers:
    """A card goes to a reporter, a list stays with the adviser; ``note`` logs that one left."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def referral_card(
        self, contact_id: ReferralContactId, *, language: str
    ) -> Generator[int, None, Paper]:
        """Yield page numbers and return the card as a PDF; a job. Raises ``Gone``.

        It may leave when ``review`` says so.
        """
        from vpdesk.reports.referral_card import file_name, write_referral_card

        with self._database.reading() as tx:
            card = card_of(address(tx, contact_id), language, invented=_is_invented(tx))
        pdf = yield from write_referral_card(card)
        return Paper(pdf=pdf, file_name=file_name(card))

    def address_list(
        self, wanted: ReferralContactFilter, *, language: str
    ) -> Generator[int, None, Paper]:
        """Yield page numbers and return the addresses that fit as a PDF; a job."""
        from vpdesk.reports.address_list import file_name, write_address_list

        with self._database.reading() as tx:
            kind = None if wanted.kind_id is None else tx.terms.get(wanted.kind_id)
            listed = AddressList(
                groups=by_kind(tx.referral_contacts.list(wanted)),
                made_on=self._today(),
                words=wanted.words.strip(),
                kind=kind.label(language) if kind else "",
                region=wanted.region,
                language=language,
                invented=_is_invented(tx),
            )
        pdf = yield from write_address_list(listed)
        return Paper(pdf=pdf, file_name=file_name(listed))

    def review(self, contact_id: ReferralContactId) -> ReviewedCard:
        """Look through what the adviser typed by all that any case knows; raises ``Gone``.

        What is found and may stay is accepted at ``card_place`` with ``TextChecks.accept``.
        """
        with self._database.reading() as tx:
            contact = address(tx, contact_id)
            accepted = tx.accepted_wordings.of(card_place(contact_id))
        with self._database.reading(everywhere=True) as tx:
            terms = all_terms(tx)
        text = card_of(contact, "nl").own_words()
        own = [name for name in (contact.name, contact.person) if name]
        return ReviewedCard(
            text=text,
            remarks=tuple(
                Remark(hit=hit, accepted=hit.level is Level.NOTE and hit.wording in accepted)
                for hit in _hits(text, terms, own)
            ),
        )

    def note(self, leaving: Leaving) -> None:
        """Note that a card or a list left the vault, and how."""
        with self._database.writing() as tx:
            tx.log.note(_ACTS[leaving], at=self._now())


def card_place(contact_id: ReferralContactId) -> str:
    """Return the name of the text of a card, under which its accepted words are kept."""
    return f"card/{contact_id}"


def _hits(text: str, terms: KnownTerms, own: list[str]) -> list[Hit]:
    from vpdesk.text_check.check import check

    return [hit for hit in check(text, terms, own=own) if hit.reason in _TELLING]


def _is_invented(tx: Transaction) -> bool:
    return is_invented(tx.settings.get(SAMPLE_PRACTICE))
