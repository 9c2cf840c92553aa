"""Handing a case to the register of another organisation: what goes along and what cannot."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from vpdesk.domain.cases import Case, CaseFacts
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.terms import Term, TermId

CASE_TERMS = ("channel_id", "position_id", "gender_id", "outcome_id")
ISSUE_TERMS = ("category_id", "relation_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverPlan:
    """What handing a case over means.

    ``terms`` are the words of the first organisation alone that the case carries, each with the
    one proposed instead or None; ``required`` are those that cannot go without one. ``units`` and
    ``aliases`` do not exist there. ``own_addresses`` counts referrals that keep their name alone.
    ``minutes`` go along; ``statements`` are the periods of time statements that told of some.
    ``told`` is the period of a final report there that the case comes too late for, and
    ``counts_on`` the day on which it counts there.
    """

    case: Case
    organisation_id: OrganisationId
    organisation_name: str
    counts_on: date
    terms: Mapping[TermId, Term | None]
    words: Mapping[TermId, Term]
    required: frozenset[TermId] = frozenset()
    units: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    own_addresses: int = 0
    minutes: int = 0
    statements: tuple[Period, ...] = ()
    told: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverChoice:
    """What is chosen instead of words that do not exist there; ``aliases`` says to take those."""

    organisation_id: OrganisationId
    terms: Mapping[TermId, TermId | None] = field(default_factory=dict)
    aliases: bool = False


def facts_there(
    facts: CaseFacts, terms: Mapping[TermId, TermId | None], *, aliases: bool
) -> CaseFacts:
    """Return the facts of a case as they are at another organisation: without units."""

    def instead(term_id: TermId | None) -> TermId | None:
        return None if term_id is None else terms.get(term_id, term_id)

    issues = tuple(
        replace(
            each,
            category_id=instead(each.category_id),
            relation_id=instead(each.relation_id),
            unit_id=None,
            accused=each.accused if aliases else "",
        )
        for each in facts.issues
    )
    return replace(
        facts,
        channel_id=instead(facts.channel_id),
        position_id=instead(facts.position_id),
        gender_id=instead(facts.gender_id),
        outcome_id=instead(facts.outcome_id),
        unit_id=None,
        issues=issues,
    )
