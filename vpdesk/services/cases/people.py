"""What the adviser may know of people who figure in several cases or roles, and does with it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from vpdesk.domain.cases import CaseId
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.people import (
    CasePeople,
    Conflict,
    Decision,
    DecisionDraft,
    DecisionId,
    Involved,
    Matter,
    MentionedCase,
    Pattern,
    problems_in_decision,
)
from vpdesk.domain.problems import DraftRefused
from vpdesk.services.cases.people_found import PeopleFound, seen_of
from vpdesk.services.choices import organisation_of_case
from vpdesk.services.errors import Gone
from vpdesk.services.log import utc_now
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class People:
    """Everything is found anew among the names of one organisation, never with those of another.

    No name is told but by ``open_names``.
    """

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now
        self._found = PeopleFound()

    def elsewhere(
        self, organisation_id: OrganisationId, person: Involved, *, but: CaseId | None = None
    ) -> tuple[Involved, ...]:
        """Return who may well be ``person``, as typed, in another role; without their names.

        ``but`` is the case whose reporter is being renamed, so that the old name says nothing.
        """
        with self._database.reading() as tx:
            everybody = [
                each
                for each in self._found.everybody(tx, organisation_id)
                if not (each.is_reporter and each.case and each.case.id == but)
            ]
            found = self._found.elsewhere(person, everybody)
            return tuple(dict.fromkeys(map(_nameless, found)))

    def cases_with(
        self, organisation_id: OrganisationId, alias: str, *, but: CaseId | None = None
    ) -> tuple[tuple[str, tuple[MentionedCase, ...]], ...]:
        """Return the aliases that may well mean whom ``alias`` means, each with its other cases."""
        with self._database.reading() as tx:
            everybody = self._found.everybody(tx, organisation_id)
            others = [each for each in everybody if each.case is None or each.case.id != but]
            return tuple(
                (theirs, cases) for _, theirs, cases in self._found.alike_aliases(alias, others)
            )

    def of_case(self, case_id: CaseId) -> CasePeople:
        """Return what there is to say of the people of a case; raises ``Gone``."""
        with self._database.reading() as tx:
            found = self._found.of_case(tx, case_id, organisation_of_case(tx, case_id))
        conflicts = (
            replace(each, own=_nameless(each.own), other=_nameless(each.other))
            for each in found.conflicts
        )
        return replace(found, conflicts=tuple(conflicts))

    def decisions(self, case_id: CaseId) -> tuple[Decision, ...]:
        """Return what was decided in a case or about it, newest first; raises ``Gone``."""
        with self._database.reading() as tx:
            organisation_of_case(tx, case_id)
            return tx.matters.decisions(case_id, ())

    def mark_seen(self, case_id: CaseId) -> tuple[int, ...]:
        """Note that all matters of a case were seen today; raises ``Gone``.

        What is returned lets ``take_back_seen`` have them unseen again.
        """
        with self._database.writing() as tx:
            organisation_id = organisation_of_case(tx, case_id)
            people = self._found.of_case(tx, case_id, organisation_id)
            matters = [each for matter in people.unseen for each in seen_of(matter)]
            return tx.matters.note_seen(organisation_id, case_id, matters, self._today())

    def take_back_seen(self, noted: tuple[int, ...]) -> None:
        with self._database.writing() as tx:
            tx.matters.forget_seen(noted)

    def decide(
        self, case_id: CaseId, matter: Pattern | Conflict, draft: DecisionDraft
    ) -> DecisionId:
        """Record what was decided about a matter; it is seen then in every case it concerns.

        Raises ``DraftRefused`` or ``Gone``, also when the matter is no more.
        """
        about = matter.matter
        if refused := problems_in_decision(draft, about.kind, today=self._today()):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            organisation_id = organisation_of_case(tx, case_id)
            now = self._found.of_case(tx, case_id, organisation_id)
            if about not in {each.matter for each in now.matters}:
                raise Gone
            decision_id = tx.matters.add_decision(organisation_id, case_id, about, draft)
            others = matter.others if isinstance(matter, Pattern) else ()
            concerned = (case_id, about.other_case_id, *(each.id for each in others))
            for each in dict.fromkeys(filter(None, concerned)):
                self._see(tx, each, about, case_id)
            return decision_id

    def remove_decision(self, decision: Decision) -> None:
        """Take back what was decided; that it was seen stays. It may be gone already."""
        with self._database.writing() as tx:
            tx.matters.remove_decision(decision.id)

    def put_decision_back(self, decision: Decision) -> DecisionId:
        """Keep again what ``remove_decision`` took back; raises ``Gone``, also for another case."""
        with self._database.writing() as tx:
            organisation_id = organisation_of_case(tx, decision.case_id)
            if (other := decision.matter.other_case_id) is not None:
                organisation_of_case(tx, other)
            draft = DecisionDraft(on=decision.on, handling=decision.handling, note=decision.note)
            return tx.matters.add_decision(
                organisation_id, decision.case_id, decision.matter, draft
            )

    def open_names(self, case_id: CaseId, conflict: Conflict) -> tuple[str, str]:
        """Return the two names that were compared, and note which reporters that showed.

        Raises ``Gone``, also when they are alike no more.
        """
        with self._database.writing() as tx:
            organisation_id = organisation_of_case(tx, case_id)
            found = self._found.of_case(tx, case_id, organisation_id).conflicts
            now = next((each for each in found if each.matter == conflict.matter), None)
            if now is None:
                raise Gone
            for each in (now.own, now.other):
                if each.is_reporter and each.case:
                    tx.log.note(LoggedAct.NAME_SHOWN, at=self._now(), case_id=each.case.id)
            return now.own.name, now.other.name

    def _see(self, tx: Transaction, case_id: CaseId, about: Matter, decided_in: CaseId) -> None:
        """Note that a matter was seen in a case, in which it may look the other way round."""
        organisation_id = organisation_of_case(tx, case_id)
        matters = (
            each
            for matter in self._found.of_case(tx, case_id, organisation_id).unseen
            if matter.matter.kind is about.kind
            and (matter.matter == about or matter.matter.other_case_id == decided_in)
            for each in seen_of(matter)
        )
        tx.matters.note_seen(organisation_id, case_id, matters, self._today())


def _nameless(person: Involved) -> Involved:
    return replace(person, name="")
