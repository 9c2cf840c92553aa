"""What one row of a register becomes: which case, which terms, which timeline entries."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from vpdesk.domain.cases import CaseKind, CaseStatus
from vpdesk.domain.registers import (
    ParsedRegister,
    RegisterField,
    RegisterRow,
    RowProblem,
    RowProblemKind,
    Severity,
)
from vpdesk.domain.terms import Route, TermId, Vocabulary, same_label
from vpdesk.domain.timeline import (
    ContactDraft,
    EntryDraft,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
    StepState,
)

_KINDS = {
    "": CaseKind.REPORT,
    "melding": CaseKind.REPORT,
    "report": CaseKind.REPORT,
    "signaal": CaseKind.SIGNAL,
    "signal": CaseKind.SIGNAL,
    "adviesvraag": CaseKind.ADVICE,
    "advies": CaseKind.ADVICE,
    "advice": CaseKind.ADVICE,
    "request for advice": CaseKind.ADVICE,
    "consultatie": CaseKind.CONSULTATION,
    "consultation": CaseKind.CONSULTATION,
}


def case_kind(label: str) -> CaseKind:
    """Return the kind that a register calls ``label``; a report when we do not know the word."""
    return _KINDS.get(same_label(label), CaseKind.REPORT)


def unknown_kinds(parsed: ParsedRegister) -> ParsedRegister:
    """Add a notice for every row with a kind of case that we do not know."""
    notices = tuple(
        RowProblem(
            row=row.row,
            field=RegisterField.KIND,
            kind=RowProblemKind.KIND_UNKNOWN,
            severity=Severity.NOTICE,
            value=row.kind,
        )
        for row in parsed.rows
        if same_label(row.kind) not in _KINDS
    )
    problems = sorted((*parsed.problems, *notices), key=lambda problem: problem.row)
    return replace(parsed, problems=tuple(problems))


def rows_of_organisation(
    rows: tuple[RegisterRow, ...], organisation: str
) -> tuple[tuple[RegisterRow, ...], tuple[RegisterRow, ...]]:
    """Split rows into those of ``organisation`` and those that name another one.

    A file that names one organisation throughout is taken as that of ``organisation``, however
    it is spelled there. A row that names none belongs to it.
    """
    named = Counter(same_label(row.organisation) for row in rows if row.organisation)
    if len(named) <= 1:
        return rows, ()
    own = same_label(organisation)
    mine = tuple(row for row in rows if same_label(row.organisation) in {"", own})
    return mine, tuple(row for row in rows if same_label(row.organisation) not in {"", own})


def labels_of(row: RegisterRow) -> Iterator[tuple[Vocabulary, str]]:
    """Yield every label of a row with the vocabulary it belongs to."""
    single = (
        (Vocabulary.POSITION, row.reporter_position),
        (Vocabulary.GENDER, row.gender),
        (Vocabulary.RELATION, row.relation),
        (Vocabulary.CHANNEL, row.channel),
        (Vocabulary.OUTCOME, row.outcome),
    )
    yield from ((Vocabulary.CATEGORY, label) for label in row.categories)
    yield from ((vocabulary, label) for vocabulary, label in single if label)
    yield from ((Vocabulary.STEP, label) for label in row.steps)
    yield from ((Vocabulary.REFERRAL_KIND, label) for label in row.referrals)


def entries_of(
    row: RegisterRow,
    *,
    steps: Mapping[str, TermId],
    kinds: Mapping[str, TermId],
    number_header: str,
) -> Iterator[EntryDraft]:
    """Yield the timeline of a row: what was noted, talked, done, referred, and the closing.

    ``number_header`` is how the register calls its own numbers, which are kept in the note.
    """
    number = f"{number_header} {row.number}".strip() if row.number else ""
    text = "\n\n".join(part for part in (number, row.note) if part)
    if text:
        yield NoteDraft(on=row.registered_on, text=text)
    if row.contacts or row.minutes:
        yield ContactDraft(on=row.registered_on, count=row.contacts or 0, minutes=row.minutes or 0)
    for step_id in steps.values():
        yield StepDraft(
            on=row.registered_on, step_id=step_id, state=StepState.DONE, route=Route.INTERNAL
        )
    for label, kind_id in kinds.items():
        yield ReferralDraft(on=row.registered_on, to=label, kind_id=kind_id)
    if row.closed_on is not None:
        yield StatusDraft(on=row.closed_on, status=CaseStatus.CLOSED)
