"""What the adviser does with contracts, and how much of what was agreed is used."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from vpdesk.domain.agreed_hours import ContractUse, UseState, agreed_in, agreed_stretch
from vpdesk.domain.contracts import (
    AgreedPer,
    Contract,
    ContractDraft,
    ContractId,
    RemovedContract,
    ended_before,
    ended_by,
    first_day,
    in_force,
    problems_in,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.overview import CardUse
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Contracts:
    """The contracts of an organisation follow one another; none of them overlap."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def all(self) -> Mapping[OrganisationId, tuple[Contract, ...]]:
        """Return the contracts of each organisation that has any, by their first day."""
        with self._database.reading() as tx:
            return tx.contracts.all()

    def list(self, organisation_id: OrganisationId) -> tuple[Contract, ...]:
        """Return the contracts of an organisation by their first day, unknown ones first."""
        with self._database.reading() as tx:
            return tx.contracts.list(organisation_id)

    def use(self, organisation_id: OrganisationId, contract: Contract | None) -> ContractUse:
        """Return the minutes of contacts and activities, without travel, beside those agreed.

        They are those of the year of the contract, or of its card, around today; without a
        contract those of the calendar year.
        """
        today = self._today()
        with self._database.reading() as tx:
            if contract is not None:
                return use_of(tx, contract, today)
            stretch = calendar_year(today.year)
            used = tx.organisations.minutes_used(organisation_id, stretch)
        return ContractUse(stretch=stretch, agreed_minutes=None, used_minutes=used)

    def add(self, draft: ContractDraft) -> ContractId:
        """Record a contract; the one that runs until then ends on the day before.

        Raises ``DraftRefused``, also where it would not end before a later one, or ``Gone``.
        """
        _refuse(problems_in(draft))
        with self._database.writing() as tx:
            if tx.organisations.get(draft.organisation_id) is None:
                raise Gone
            others = tx.contracts.list(draft.organisation_id)
            if others and draft.start is None:
                _refuse((Problem(field="start", reason=Reason.REQUIRED),))
            start = first_day(draft)
            later = [each for each in others if first_day(each) >= start]
            _refuse(_runs_into(draft, later))
            for each in others:
                if each not in later:
                    tx.contracts.change(each.id, ended_before(each, start))
            return tx.contracts.add(draft)

    def change(self, contract_id: ContractId, draft: ContractDraft) -> None:
        """Correct what is known of a contract.

        Raises ``DraftRefused``, also where its days would be those of another, or ``Gone``.
        """
        _refuse(problems_in(draft))
        with self._database.writing() as tx:
            known = _contract(tx, contract_id)
            if known.organisation_id != draft.organisation_id:
                raise Gone
            others = [each for each in tx.contracts.list(known.organisation_id) if each != known]
            _refuse(_overlaps(draft, known, others))
            tx.contracts.change(contract_id, draft)

    def reopened_without(self, contract_id: ContractId) -> Contract | None:
        """Return the contract that ends because this one, the newest, began; raises ``Gone``."""
        with self._database.reading() as tx:
            known = _contract(tx, contract_id)
            return ended_by(known, tx.contracts.list(known.organisation_id))

    def remove(self, contract_id: ContractId, *, reopen: bool = False) -> RemovedContract:
        """Remove a contract and return what goes, to be put back.

        With ``reopen`` the one that ends because it began runs on. Raises ``Gone``, also when
        there is none to run on.
        """
        with self._database.writing() as tx:
            known = _contract(tx, contract_id)
            before = None
            if reopen:
                before = ended_by(known, tx.contracts.list(known.organisation_id))
                if before is None:
                    raise Gone
            tx.contracts.remove(known)
            if before is not None:
                tx.contracts.change(before.id, replace(before, until=None))
            tx.subjects.forget_gone()
            return RemovedContract(contract=known, reopened=before)

    def put_back(self, removed: RemovedContract) -> None:
        """Keep a contract that was removed again, and end the one that was reopened for it.

        Raises ``Gone``, also when the reopened one was changed since.
        """
        contract, before = removed.contract, removed.reopened
        with self._database.writing() as tx:
            if tx.organisations.get(contract.organisation_id) is None:
                raise Gone
            if before is not None:
                if tx.contracts.get(before.id) != replace(before, until=None):
                    raise Gone
                tx.contracts.change(before.id, before)
            tx.contracts.put_back(contract)


def use_of(tx: Transaction, contract: Contract, today: date) -> ContractUse:
    """Return how much was used of what a contract agrees for the stretch around ``today``."""
    stretch = agreed_stretch(contract, today)
    return ContractUse(
        stretch=stretch,
        agreed_minutes=agreed_in(contract, stretch),
        used_minutes=tx.organisations.minutes_used(contract.organisation_id, stretch),
        agreed_per=contract.agreed_per,
    )


def cards_running_out(tx: Transaction, today: date) -> tuple[CardUse, ...]:
    """Return the prepaid cards in force of which at most a fifth is left, by name."""
    found = []
    for organisation_id, contracts in tx.contracts.all().items():
        contract = in_force(contracts, today)
        if contract is None or contract.agreed_per is not AgreedPer.CARD:
            continue
        use, organisation = use_of(tx, contract, today), tx.organisations.get(organisation_id)
        if use.state is not UseState.FINE and organisation and organisation.archived_on is None:
            name = organisation.name
            found.append(CardUse(organisation_id=organisation_id, name=name, use=use))
    found.sort(key=lambda each: each.name.casefold())
    return tuple(found)


def _contract(tx: Transaction, contract_id: ContractId) -> Contract:
    found = tx.contracts.get(contract_id)
    if found is None:
        raise Gone
    return found


def _overlaps(draft: ContractDraft, known: Contract, others: list[Contract]) -> tuple[Problem, ...]:
    """Say which day of a corrected contract is one of another; days to come of those may move."""
    later = [each for each in others if first_day(each) > first_day(known)]
    start = first_day(draft)
    if any((each.until or date.min) >= start for each in others if each not in later):
        return (Problem(field="start", reason=Reason.OVERLAPS),)
    return _runs_into(draft, later)


def _runs_into(draft: ContractDraft, later: list[Contract]) -> tuple[Problem, ...]:
    """Say which day of a contract is one of those that come after it."""
    if not later:
        return ()
    following = min(map(first_day, later))
    if first_day(draft) >= following:
        return (Problem(field="start", reason=Reason.OVERLAPS),)
    if draft.until is None or draft.renewal_months or draft.until >= following:
        return (Problem(field="until", reason=Reason.OVERLAPS),)
    return ()


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise DraftRefused(problems)
