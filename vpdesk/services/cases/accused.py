"""Whether two accused of one organisation are one person, as the adviser says."""

from vpdesk.domain.cases import AccusedId
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.people import MergedAccused, SamePerson
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class AccusedPeople:
    """Each answer is one unit of work, and can be taken back."""

    def __init__(self, database: VaultDatabase) -> None:
        self._database = database

    def tell_apart(self, question: SamePerson) -> None:
        """Note that two accused are not one person, which is not asked again; raises ``Gone``."""
        with self._database.writing() as tx:
            organisation_id = _require(tx, question)
            tx.matters.tell_apart(organisation_id, question.own.id, question.other.id)

    def take_back_telling_apart(self, question: SamePerson) -> None:
        with self._database.writing() as tx:
            tx.matters.forget_difference(question.own.id, question.other.id)

    def merge(self, question: SamePerson, alias: str) -> MergedAccused:
        """Make two accused one, under one of their two aliases; raises ``Gone``."""
        with self._database.writing() as tx:
            organisation_id = _require(tx, question)
            kept, gone = question.own, question.other
            different = _different_from(tx, organisation_id, gone.id) - {kept.id}
            inherited = different - _different_from(tx, organisation_id, kept.id)
            for case_id in (*tx.accused.cases(kept.id), *tx.accused.cases(gone.id)):
                tx.cases.changed(case_id)
            issues = tx.accused.move(kept.id, of=gone.id)
            decisions = tx.matters.move_decisions(kept.id, of=gone.id)
            tx.issues.forget_unmentioned(organisation_id)
            if alias == gone.alias:
                tx.accused.rename(kept.id, alias)
            for other in inherited:
                tx.matters.tell_apart(organisation_id, kept.id, other)
            return MergedAccused(
                kept=kept,
                gone=gone,
                issues=issues,
                decisions=decisions,
                different_from=tuple(different),
                inherited=tuple(inherited),
            )

    def take_back_merge(self, merged: MergedAccused) -> None:
        """Make them two again; raises ``Gone`` when the cases were changed meanwhile."""
        kept, gone = merged.kept, merged.gone
        with self._database.writing() as tx:
            free = tx.accused.are_free((kept.alias, gone.alias), but=kept)
            if tx.accused.get(kept.id) is None or not free:
                raise Gone
            tx.accused.rename(kept.id, kept.alias)
            tx.accused.put_back(gone)
            if tx.accused.move(gone.id, of=merged.issues) != merged.issues:
                raise Gone
            tx.matters.move_decisions(gone.id, of=merged.decisions)
            for other in merged.inherited:
                tx.matters.forget_difference(kept.id, other)
            for other in merged.different_from:
                tx.matters.tell_apart(gone.organisation_id, gone.id, other)
            for case_id in (*tx.accused.cases(kept.id), *tx.accused.cases(gone.id)):
                tx.cases.changed(case_id)


def _require(tx: Transaction, question: SamePerson) -> OrganisationId:
    """Return the organisation of both; raises ``Gone`` when one of them is there no more."""
    own, other = tx.accused.get(question.own.id), tx.accused.get(question.other.id)
    if own is None or other is None:
        raise Gone
    return own.organisation_id


def _different_from(
    tx: Transaction, organisation_id: OrganisationId, accused_id: AccusedId
) -> frozenset[AccusedId]:
    """Return the accused that are known not to be one person with this one."""
    pairs = tx.matters.differences(organisation_id)
    return frozenset(
        each for pair in pairs if accused_id in pair for each in pair if each != accused_id
    )
