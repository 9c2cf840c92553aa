"""Records what a card holds, with the consent it rests on."""

from vpdesk.domain.problems import DraftRefused, Problem
from vpdesk.domain.timeline import (
    ConfidentialityException,
    Consent,
    ConsentDraft,
    Entry,
    EntryDraft,
    EntryId,
    EntryRef,
    Step,
    allows,
    covers,
    problems_in,
    ref_of,
)
from vpdesk.ui.cases.entry_form import PENDING, EntryContext


def record(
    context: EntryContext, draft: EntryDraft, consent: ConsentDraft | None, changed: Entry | None
) -> EntryRef:
    """Record a new entry, or what ``changed`` says from now on, with the ``consent`` for it.

    Raises ``DraftRefused`` with the problems of both; then nothing was recorded.
    """
    refused = _problems(context, draft, consent)
    if refused and not _was_told_before(changed):
        raise DraftRefused(refused)
    timeline = context.services.timeline
    if changed is None:
        return timeline.add(context.case.id, draft, consent=consent)
    timeline.change(ref_of(changed), draft, consent=consent)
    return ref_of(changed)


def _problems(
    context: EntryContext, draft: EntryDraft, consent: ConsentDraft | None
) -> tuple[Problem, ...]:
    consents = (entry for entry in context.entries if isinstance(entry, Consent))
    valid: set[EntryId] = {each.id for each in consents if covers(each, draft.on)}
    refused: tuple[Problem, ...] = ()
    if consent is not None:
        valid.add(PENDING)
        refused = problems_in(consent, today=context.today, valid_consents=frozenset())
    worksheets = (each for each in context.entries if isinstance(each, ConfidentialityException))
    return refused + problems_in(
        draft,
        today=context.today,
        valid_consents=frozenset(valid),
        valid_exceptions=frozenset(each.id for each in worksheets if allows(each, draft.on)),
    )


def _was_told_before(entry: Entry | None) -> bool:
    """Tell whether the service knows better: what a register says was done outside was done."""
    return isinstance(entry, Step) and entry.told_before
