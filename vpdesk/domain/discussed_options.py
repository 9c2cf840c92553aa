"""What was talked through with a reporter of the ways to go, and which way was chosen."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from vpdesk.domain.options import Option
from vpdesk.domain.organisation_routes import OrganisationRoute
from vpdesk.domain.terms import Term, TermId
from vpdesk.domain.timeline import Entry, Step, StepDraft, StepState


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscussedOption:
    """An option in a case; ``step`` is what was last recorded of it, None when nothing was.

    ``places`` are where at the organisation it leads, such as its complaints committee.
    """

    option: Option
    step: Step | None = None
    places: tuple[OrganisationRoute, ...] = ()

    @property
    def state(self) -> StepState | None:
        return None if self.step is None else self.step.state


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionMark:
    """What came of a talk for one option: discussed or chosen, with a remark."""

    step_id: TermId
    state: StepState
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedOptions:
    """What a talk about options changed in a timeline, to be taken back as a whole."""

    added: tuple[Entry, ...] = ()
    changed: tuple[tuple[Entry, Entry], ...] = ()
    """Steps as they were before, and as they are now."""


def last_steps(
    entries: Iterable[Entry], told: Collection[TermId] = frozenset()
) -> Mapping[TermId, Step]:
    """Return the step recorded last of each kind; ``entries`` come newest first.

    A kind of step that is a part of one that is ``told`` as an option belongs to that: who goes
    along to a talk with the manager takes the way of a talk with support.
    """
    found: dict[TermId, Step] = {}
    for entry in entries:
        if isinstance(entry, Step):
            kind, whole = entry.step.id, entry.step.parent_id
            if whole is not None and whole in told and kind not in told:
                kind = whole
            found.setdefault(kind, entry)
    return found


def step_of(before: Step | None, kind: Term, mark: OptionMark, on: date) -> StepDraft | None:
    """Return the step that a mark makes beside or of the one before it, None for no change.

    What was discussed one day and chosen another happened twice, and so did what is talked through
    again after it was done: these are entries of their own. A choice taken back, or a remark
    worded otherwise, changes the entry that is there, which is returned with its id.
    """
    if before is None or _happens_again(before, mark, on):
        known = before or StepDraft(
            on=on, step_id=kind.id, route=kind.route, outside=kind.reaches_outside
        )
        return StepDraft(
            on=on,
            step_id=kind.id,
            route=known.route,
            outside=known.outside,
            state=mark.state,
            text=mark.text,
        )
    if (before.state, before.text.strip()) == (mark.state, mark.text.strip()):
        return None
    return replace(before, state=mark.state, text=mark.text)


def _happens_again(before: Step, mark: OptionMark, on: date) -> bool:
    if before.state is StepState.DONE:
        return True
    chosen_now = before.state is StepState.DISCUSSED and mark.state is StepState.CHOSEN
    return chosen_now and before.on < on
