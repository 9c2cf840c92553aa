"""Counting cases and the persons behind them, for the adviser's figures and the annual report."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.cases import AccusedId, CaseId, CaseKind, ReporterId
from vpdesk.domain.figures import Figures
from vpdesk.domain.organisations import Unit
from vpdesk.domain.periods import Period
from vpdesk.domain.terms import Term, Vocabulary

UNIT = "unit"
KIND = "kind"

DUTCH_KINDS: Mapping[CaseKind, str] = {
    CaseKind.REPORT: "melding",
    CaseKind.SIGNAL: "signaal",
    CaseKind.ADVICE: "adviesvraag",
    CaseKind.CONSULTATION: "consultatie",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedIssue:
    """What counts of one issue."""

    category: Term | None = None
    relation: Term | None = None
    unit: Unit | None = None
    accused: AccusedId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedCase:
    """What counts of one case; ``steps`` are those done, ``contacts`` and ``minutes`` sums."""

    id: CaseId
    reporter_id: ReporterId
    registered_on: date
    sequence: int
    kind: CaseKind
    channel: Term | None = None
    position: Term | None = None
    gender: Term | None = None
    unit: Unit | None = None
    outcome: Term | None = None
    issues: tuple[CountedIssue, ...] = ()
    steps: frozenset[Term] = frozenset()
    referral_kinds: frozenset[Term] = frozenset()
    contacts: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterFacts:
    """What counts of one reporter in one reporting year.

    The single values are those of the reporter's first case in the year, ``relation`` and
    ``unit`` those of its first issue that tells one; the sets are united over all cases.
    """

    reporter_id: ReporterId
    kind: CaseKind
    position: Term | None
    gender: Term | None
    relation: Term | None
    unit: Unit | None
    channel: Term | None
    outcome: Term | None
    categories: frozenset[Term]
    steps: frozenset[Term]
    referral_kinds: frozenset[Term]


def persons_in(cases: Iterable[CountedCase]) -> tuple[ReporterFacts, ...]:
    """Return one record per reporter, in the order of their first cases."""
    by_reporter: dict[ReporterId, list[CountedCase]] = {}
    for case in sorted(cases, key=_in_order):
        by_reporter.setdefault(case.reporter_id, []).append(case)
    return tuple(facts_of(own) for own in by_reporter.values())


def facts_of(cases: Iterable[CountedCase]) -> ReporterFacts:
    """Return what counts of one reporter, whose ``cases`` these are; there is at least one."""
    in_order = sorted(cases, key=_in_order)
    first = in_order[0]
    issue_units = (issue.unit for issue in first.issues if issue.unit)
    issues = [issue for case in in_order for issue in case.issues]
    return ReporterFacts(
        reporter_id=first.reporter_id,
        kind=first.kind,
        position=first.position,
        gender=first.gender,
        relation=next((issue.relation for issue in first.issues if issue.relation), None),
        unit=first.unit or next(issue_units, None),
        channel=first.channel,
        outcome=first.outcome,
        categories=frozenset(issue.category for issue in issues if issue.category),
        steps=frozenset().union(*(case.steps for case in in_order)),
        referral_kinds=frozenset().union(*(case.referral_kinds for case in in_order)),
    )


def _in_order(case: CountedCase) -> tuple[date, int]:
    return case.registered_on, case.sequence


def figures_of(organisation: str, period: Period, cases: Iterable[CountedCase]) -> Figures:
    """Count ``cases``, which are all of one organisation registered within ``period``."""
    counted = tuple(cases)
    issues = [issue for case in counted for issue in case.issues]
    kinds = Counter(DUTCH_KINDS[case.kind] for case in counted)
    units = Counter(name for case in counted for name in _units(case))
    tables = {
        Vocabulary.CATEGORY: _by_label([{issue.category} for issue in issues]),
        KIND: {label: kinds[label] for label in DUTCH_KINDS.values() if kinds[label]},
        Vocabulary.POSITION: _by_label([{case.position} for case in counted]),
        Vocabulary.GENDER: _by_label([{case.gender} for case in counted]),
        Vocabulary.RELATION: _by_label([_relations(case) for case in counted]),
        UNIT: dict(sorted(units.items(), key=lambda each: each[0].casefold())),
        Vocabulary.STEP: _by_label([case.steps for case in counted]),
        Vocabulary.OUTCOME: _by_label([{case.outcome} for case in counted]),
    }
    return Figures(
        organisation=organisation,
        period=period,
        cases=len(counted),
        issues=len(issues),
        reporters=len({case.reporter_id for case in counted}),
        contacts=sum(case.contacts for case in counted),
        tables={str(name): table for name, table in tables.items()},
    )


def _by_label(counted: Sequence[AbstractSet[Term | None]]) -> dict[str, int]:
    """Count each label once per set, in the order of the vocabulary."""
    terms = {term for each in counted for term in each if term is not None}
    counts = Counter(label for each in counted for label in {t.dutch for t in each if t})
    in_order = sorted(terms, key=lambda term: (term.position, term.dutch, term.id))
    return {term.dutch: counts[term.dutch] for term in in_order}


def _relations(case: CountedCase) -> frozenset[Term | None]:
    return frozenset(issue.relation for issue in case.issues)


def _units(case: CountedCase) -> frozenset[str]:
    """Return the units of a case: its own, or else those of its issues."""
    units = {case.unit} if case.unit else {issue.unit for issue in case.issues}
    return frozenset(unit.name for unit in units if unit)
