"""Puts the facts of a case in place of those it had, within a unit of work."""

from datetime import date

from vpdesk.domain.cases import CaseFacts, CaseId, problems_in_facts
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.terms import Vocabulary
from vpdesk.services.choices import (
    check_not_destroyed,
    check_term,
    check_unit,
    organisation_of_case,
)
from vpdesk.services.errors import Gone
from vpdesk.storage.transaction import Transaction


def facts_of(tx: Transaction, case_id: CaseId) -> CaseFacts:
    """Return the facts of a case that can be worked on; raises ``Gone``."""
    facts = tx.cases.facts(case_id)
    if facts is None:
        raise Gone
    check_not_destroyed(tx, case_id)
    return facts


def put_facts(tx: Transaction, case_id: CaseId, facts: CaseFacts, today: date) -> None:
    """Give a case these facts; raises ``DraftRefused`` or ``Gone``."""
    if refused := problems_in_facts(facts, today=today):
        raise DraftRefused(refused)
    organisation_id = organisation_of_case(tx, case_id)
    check_facts(tx, facts, organisation_id)
    tx.cases.change_facts(case_id, organisation_id, facts)


def check_facts(tx: Transaction, facts: CaseFacts, organisation_id: OrganisationId) -> None:
    """Raise ``Gone`` unless a case of the organisation may carry all that is named."""
    check_term(tx, facts.channel_id, Vocabulary.CHANNEL, organisation_id)
    check_term(tx, facts.position_id, Vocabulary.POSITION, organisation_id)
    check_term(tx, facts.gender_id, Vocabulary.GENDER, organisation_id)
    check_term(tx, facts.outcome_id, Vocabulary.OUTCOME, organisation_id)
    check_unit(tx, facts.unit_id, organisation_id)
    for issue in facts.issues:
        check_term(tx, issue.category_id, Vocabulary.CATEGORY, organisation_id)
        check_term(tx, issue.relation_id, Vocabulary.RELATION, organisation_id)
        check_unit(tx, issue.unit_id, organisation_id)
