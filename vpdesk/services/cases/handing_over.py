"""Hands a case to the register of another organisation, as one unit of work."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from vpdesk.domain.cases import Case, CaseFacts, CaseId
from vpdesk.domain.dated_counting import effective_day
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.handing_over import (
    CASE_TERMS,
    ISSUE_TERMS,
    HandoverChoice,
    HandoverPlan,
    facts_there,
)
from vpdesk.domain.ledger import closing
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.organisations import Organisation, OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import Term, TermId, Vocabulary, compared_label
from vpdesk.domain.timeline import Contact, Note, Referral, Step
from vpdesk.services.annual_reports.told_cases import told_in
from vpdesk.services.cases.facts import facts_of, put_facts
from vpdesk.services.choices import check_term, organisation_of_case
from vpdesk.services.errors import CaseTold, Gone
from vpdesk.services.log import utc_now
from vpdesk.services.scope import require_all_shown
from vpdesk.storage.case_handover import MovedCase
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """A case that was just handed over, with what leads back.

    ``merged`` are the cases that had gone into it by then.
    """

    moved: MovedCase
    before: CaseFacts
    organisation_id: OrganisationId
    merged: tuple[str, ...]


class HandingOver:
    """A case goes with its reporter and its story; words of the first organisation cannot."""

    def __init__(
        self,
        database: VaultDatabase,
        today: Callable[[], date],
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

    def targets(self, case_id: CaseId) -> tuple[Organisation, ...]:
        """Return the organisations in use that a case can go to; raises ``Gone``."""
        with self._database.reading() as tx:
            own = organisation_of_case(tx, case_id)
            rows = tx.organisations.list(archived=False)
            return tuple(row.organisation for row in rows if row.organisation.id != own)

    def plan(self, case_id: CaseId, organisation_id: OrganisationId) -> HandoverPlan:
        """Return what handing a case over means.

        Raises ``CaseTold``, ``OthersHidden`` or ``Gone``.
        """
        with self._database.reading() as tx:
            return self._plan(tx, case_id, organisation_id)

    def offered(self, term_id: TermId, organisation_id: OrganisationId) -> tuple[Term, ...]:
        """Return the terms from which one can be chosen there instead; raises ``Gone``."""
        with self._database.reading() as tx:
            term = tx.terms.get(term_id)
            if term is None:
                raise Gone
            return self._offered(tx, term.vocabulary, organisation_id)

    def hand_over(self, case_id: CaseId, choice: HandoverChoice) -> HandedOver:
        """Let a case be of another organisation from now on.

        Raises ``DraftRefused`` where a word that is needed has none instead, ``CaseTold``,
        ``OthersHidden`` or ``Gone``.
        """
        there = choice.organisation_id
        with self._database.writing() as tx:
            plan = self._plan(tx, case_id, there)
            terms = {
                old: choice.terms.get(old, None if new is None else new.id)
                for old, new in plan.terms.items()
            }
            if any(terms[each] is None for each in plan.required):
                raise DraftRefused((Problem(field="terms", reason=Reason.REQUIRED),))
            for old, new in terms.items():
                check_term(tx, new, plan.words[old].vocabulary, there)
            before = facts_of(tx, case_id)
            done = tx.case_handover.hand_over(case_id, there, terms)
            after = facts_there(before, terms, aliases=choice.aliases)
            put_facts(tx, case_id, after, self._today())
            tx.issues.forget_unmentioned(plan.case.organisation_id)
            for organisation_id in (plan.case.organisation_id, there):
                self._note(tx, case_id, organisation_id)
            return HandedOver(
                moved=done, before=before, organisation_id=there, merged=plan.case.merged
            )

    def take_back(self, handed: HandedOver) -> None:
        """Let a case be of the organisation it came from, with the facts it had there.

        Raises ``CaseTold`` when a report of the other one counts it by now, ``OthersHidden`` or
        ``Gone``, also when a case of the other one went into it or a word of that one alone was
        recorded since: these cannot come along.
        """
        case_id = handed.moved.case_id
        with self._database.writing() as tx:
            require_all_shown(tx)
            is_there = organisation_of_case(tx, case_id) == handed.organisation_id
            case = tx.cases.get(case_id)
            if not is_there or case is None or case.merged != handed.merged:
                raise Gone
            _check_untold(tx, case_id, handed.organisation_id)
            tx.case_handover.hand_back(handed.moved)
            carried = map(tx.terms.get, tx.case_handover.carried_terms(case_id))
            if any(each and each.organisation_id == handed.organisation_id for each in carried):
                raise Gone
            put_facts(tx, case_id, handed.before, self._today())
            tx.issues.forget_unmentioned(handed.organisation_id)
            self._note(tx, case_id, handed.organisation_id)
            self._note(tx, case_id, organisation_of_case(tx, case_id))

    def _plan(
        self, tx: Transaction, case_id: CaseId, organisation_id: OrganisationId
    ) -> HandoverPlan:
        require_all_shown(tx)
        own = organisation_of_case(tx, case_id)
        there, case = tx.organisations.get(organisation_id), tx.cases.get(case_id)
        facts = facts_of(tx, case_id)
        if there is None or case is None or own == organisation_id:
            raise Gone
        _check_untold(tx, case_id, own)
        words = {each.id: each for each in self._own_words(tx, case_id, facts)}
        entries = tx.timeline.entries(case_id)
        steps = {each.step.id for each in entries if isinstance(each, Step)}
        day = case.registered_on
        closed = [each.period for each in closing(tx.editions.all(), organisation_id)]
        return HandoverPlan(
            case=case,
            organisation_id=organisation_id,
            organisation_name=there.name,
            words=words,
            terms={key: self._like(tx, each, organisation_id) for key, each in words.items()},
            required=frozenset(steps & words.keys()),
            units=_units(case),
            aliases=tuple(
                dict.fromkeys(each.accused.alias for each in case.issues if each.accused)
            ),
            own_addresses=tx.case_handover.own_addresses(case_id),
            minutes=case.minutes,
            statements=_statements(tx, own, entries),
            told=max((each for each in closed if day in each), default=None),
            counts_on=effective_day(day, closed),
        )

    def _own_words(self, tx: Transaction, case_id: CaseId, facts: CaseFacts) -> Iterator[Term]:
        """Yield the words of the first organisation alone that a case carries, each once."""
        carried = {getattr(facts, name) for name in CASE_TERMS}
        carried |= {getattr(issue, name) for issue in facts.issues for name in ISSUE_TERMS}
        carried |= tx.case_handover.carried_terms(case_id)
        for key in sorted(each for each in carried if each is not None):
            term = tx.terms.get(key)
            if term is not None and term.organisation_id is not None:
                yield term

    def _like(self, tx: Transaction, term: Term, organisation_id: OrganisationId) -> Term | None:
        offered = self._offered(tx, term.vocabulary, organisation_id)
        same = (
            each for each in offered if compared_label(each.dutch) == compared_label(term.dutch)
        )
        wider = (each for each in offered if each.id == term.parent_id)
        return next(same, None) or next(wider, None)

    def _offered(
        self, tx: Transaction, vocabulary: Vocabulary, organisation_id: OrganisationId
    ) -> tuple[Term, ...]:
        offered = tx.terms.list(vocabulary, organisation_id, self._today())
        return tuple(each for each in offered if not each.heading)

    def _note(self, tx: Transaction, case_id: CaseId, organisation_id: OrganisationId) -> None:
        tx.log.note(
            LoggedAct.CASE_HANDED_OVER,
            at=self._now(),
            case_id=case_id,
            organisation_id=organisation_id,
        )


def _check_untold(tx: Transaction, case_id: CaseId, organisation_id: OrganisationId) -> None:
    told = told_in(tx, organisation_id)
    if case_id in told:
        raise CaseTold(told[case_id])


def _units(case: Case) -> tuple[str, ...]:
    names = (case.unit_name, *(each.unit_name for each in case.issues))
    return tuple(dict.fromkeys(name for name in names if name))


def _statements(
    tx: Transaction, organisation_id: OrganisationId, entries: Iterable[object]
) -> tuple[Period, ...]:
    """Return the periods of time statements that told hours of this case, oldest first."""
    timed = (each for each in entries if isinstance(each, Contact | Step | Referral | Note))
    days = {each.on for each in timed if each.minutes or each.travel_minutes}
    told = (
        each.period
        for each in tx.editions.all()
        if each.kind is EditionKind.HOURS and each.organisation_id == organisation_id
    )
    return tuple(sorted({period for period in told if any(day in period for day in days)}))
