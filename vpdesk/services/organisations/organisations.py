"""What the adviser does with organisations, their units and contact persons."""

from collections.abc import Callable
from datetime import date

from vpdesk.domain.edition_errors import EditionsWereMade
from vpdesk.domain.ledger import telling_of
from vpdesk.domain.organisations import (
    ContactPerson,
    ContactPersonDraft,
    ContactPersonId,
    Organisation,
    OrganisationDraft,
    OrganisationFacts,
    OrganisationHasCases,
    OrganisationId,
    OrganisationRow,
    Unit,
    UnitDraft,
    UnitId,
    UnitInUse,
    problems_in,
    problems_in_contact_person,
    problems_in_unit,
)
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.services.errors import Gone
from vpdesk.services.organisations.employer_groups import put_in_group
from vpdesk.services.scope import require_all_shown
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class Organisations:
    """Listing and describing the employers that appointed the adviser."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    @property
    def shown_alone(self) -> OrganisationId | None:
        """The organisation that is shown alone, as ``Scope`` tells; None when all are shown."""
        return self._database.wall

    def list(self, *, archived: bool = False) -> tuple[OrganisationRow, ...]:
        """Return the organisations in use, or those in the archive, by name."""
        with self._database.reading() as tx:
            return tx.organisations.list(archived=archived)

    def get(self, organisation_id: OrganisationId) -> Organisation:
        """Return an organisation; raises ``Gone``."""
        with self._database.reading() as tx:
            return _organisation(tx, organisation_id)

    def by_name(self, name: str) -> Organisation | None:
        """Return the organisation of that name, whatever its capitals and spaces."""
        with self._database.reading() as tx:
            return tx.organisations.by_name(name)

    def last_used(self) -> OrganisationId | None:
        """Return the organisation in use whose case was recorded last."""
        with self._database.reading() as tx:
            return tx.organisations.last_used()

    def minutes_used(self, organisation_id: OrganisationId, year: int) -> int:
        """Return the minutes of contacts and activities in a year, without travel."""
        with self._database.reading() as tx:
            return tx.organisations.minutes_used(organisation_id, calendar_year(year))

    def add(self, draft: OrganisationDraft, *, employer_group: str = "") -> OrganisationId:
        """Record a new organisation, in the group of its employer; raises ``DraftRefused``."""
        with self._database.writing() as tx:
            require_all_shown(tx)
            _check(tx, draft, None)
            organisation_id = tx.organisations.add(draft)
            put_in_group(tx, organisation_id, employer_group)
            return organisation_id

    def change(
        self,
        organisation_id: OrganisationId,
        draft: OrganisationFacts,
        *,
        employer_group: str | None = None,
    ) -> None:
        """Replace what is known of an organisation, and unless None its group; or neither.

        Its contracts stay.

        Raises ``DraftRefused``, ``Gone`` or what `put_in_group` raises.
        """
        with self._database.writing() as tx:
            _organisation(tx, organisation_id)
            _check(tx, draft, organisation_id)
            tx.organisations.change(organisation_id, draft)
            if employer_group is not None:
                put_in_group(tx, organisation_id, employer_group)

    def archive(self, organisation_id: OrganisationId) -> None:
        """Put an organisation into the archive; raises ``Gone``."""
        with self._database.writing() as tx:
            _organisation(tx, organisation_id)
            tx.organisations.archive(organisation_id, self._today())

    def unarchive(self, organisation_id: OrganisationId) -> None:
        """Take an organisation out of the archive; raises ``Gone``."""
        with self._database.writing() as tx:
            _organisation(tx, organisation_id)
            tx.organisations.archive(organisation_id, None)

    def remove(self, organisation_id: OrganisationId) -> None:
        """Remove an organisation with its units, contact persons and activities.

        Raises ``OrganisationHasCases``, counting every case there ever was, ``EditionsWereMade``
        when something was told of it, or ``Gone``.
        """
        with self._database.writing() as tx:
            _organisation(tx, organisation_id)
            if cases := tx.organisations.cases(organisation_id):
                raise OrganisationHasCases(cases)
            if told := telling_of(tx.editions.all(), organisation_id):
                raise EditionsWereMade(len(told))
            tx.organisations.remove(organisation_id)
            tx.subjects.forget_gone()

    def units(self, organisation_id: OrganisationId) -> tuple[Unit, ...]:
        """Return the units of an organisation by name."""
        with self._database.reading() as tx:
            return tx.units.list(organisation_id)

    def add_unit(self, draft: UnitDraft) -> UnitId:
        """Record a new unit; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            _check_unit(tx, draft, None)
            return tx.units.add(draft)

    def change_unit(self, unit_id: UnitId, draft: UnitDraft) -> None:
        """Replace what is known of a unit; raises ``DraftRefused`` or ``Gone``."""
        with self._database.writing() as tx:
            if _unit(tx, unit_id).organisation_id != draft.organisation_id:
                raise Gone
            _check_unit(tx, draft, unit_id)
            tx.units.change(unit_id, draft)

    def remove_unit(self, unit_id: UnitId) -> None:
        """Remove a unit; raises ``UnitInUse`` or ``Gone``."""
        with self._database.writing() as tx:
            unit = _unit(tx, unit_id)
            siblings = tx.units.list(unit.organisation_id)
            below = sum(other.parent_id == unit_id for other in siblings)
            cases = tx.units.cases(unit_id)
            if cases or below:
                raise UnitInUse(cases=cases, units=below)
            tx.units.remove(unit_id, unit.organisation_id)
            tx.subjects.forget_gone()

    def contact_persons(self, organisation_id: OrganisationId) -> tuple[ContactPerson, ...]:
        """Return the contact persons in their order; in the one they were added until it is set."""
        with self._database.reading() as tx:
            return tx.contact_persons.list(organisation_id)

    def add_contact_person(self, draft: ContactPersonDraft) -> ContactPersonId:
        """Record a new contact person; raises ``DraftRefused`` or ``Gone``."""
        _refuse(problems_in_contact_person(draft))
        with self._database.writing() as tx:
            _organisation(tx, draft.organisation_id)
            return tx.contact_persons.add(draft)

    def change_contact_person(
        self, contact_person_id: ContactPersonId, draft: ContactPersonDraft
    ) -> None:
        """Replace what is known of a contact person; raises ``DraftRefused`` or ``Gone``."""
        _refuse(problems_in_contact_person(draft))
        with self._database.writing() as tx:
            person = _contact_person(tx, contact_person_id)
            if person.organisation_id != draft.organisation_id:
                raise Gone
            tx.contact_persons.change(contact_person_id, draft)

    def move_contact_person(self, contact_person_id: ContactPersonId, places: int) -> None:
        """List a contact person so many places later, or earlier below 0; raises ``Gone``."""
        with self._database.writing() as tx:
            person = _contact_person(tx, contact_person_id)
            order = [each.id for each in tx.contact_persons.list(person.organisation_id)]
            place = order.index(contact_person_id)
            order.insert(max(place + places, 0), order.pop(place))
            tx.contact_persons.put_in_order(order)

    def remove_contact_person(self, contact_person_id: ContactPersonId) -> None:
        """Remove a contact person; raises ``Gone``."""
        with self._database.writing() as tx:
            _contact_person(tx, contact_person_id)
            tx.contact_persons.remove(contact_person_id)
            tx.subjects.forget_gone()


def _organisation(tx: Transaction, organisation_id: OrganisationId) -> Organisation:
    organisation = tx.organisations.get(organisation_id)
    if organisation is None:
        raise Gone
    return organisation


def _unit(tx: Transaction, unit_id: UnitId) -> Unit:
    unit = tx.units.get(unit_id)
    if unit is None:
        raise Gone
    return unit


def _contact_person(tx: Transaction, contact_person_id: ContactPersonId) -> ContactPerson:
    person = tx.contact_persons.get(contact_person_id)
    if person is None:
        raise Gone
    return person


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise DraftRefused(problems)


def _check(tx: Transaction, draft: OrganisationFacts, own: OrganisationId | None) -> None:
    _refuse(problems_in(draft))
    other = tx.organisations.named(draft.name)
    if other not in {None, own}:
        _refuse((Problem(field="name", reason=Reason.ALREADY_IN_USE),))


def _check_unit(tx: Transaction, draft: UnitDraft, own: UnitId | None) -> None:
    """Refuse a name twice at one organisation, and a place below itself."""
    _refuse(problems_in_unit(draft))
    _organisation(tx, draft.organisation_id)
    other = tx.units.by_name(draft.organisation_id, draft.name)
    if other is not None and other.id != own:
        _refuse((Problem(field="name", reason=Reason.ALREADY_IN_USE),))
    parents = {unit.id: unit.parent_id for unit in tx.units.list(draft.organisation_id)}
    above = draft.parent_id
    while above is not None:
        if above not in parents:
            raise Gone
        if above == own:
            _refuse((Problem(field="parent_id", reason=Reason.ALREADY_IN_USE),))
        above = parents[above]
