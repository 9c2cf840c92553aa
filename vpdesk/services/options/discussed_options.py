"""Talks options through with a reporter: what is discussed and chosen becomes steps of a case."""

from collections.abc import Callable, Sequence
from datetime import date

from vpdesk.domain.cases import CaseId
from vpdesk.domain.discussed_options import (
    DiscussedOption,
    OptionMark,
    RecordedOptions,
    last_steps,
    step_of,
)
from vpdesk.domain.problems import DraftRefused, Problem
from vpdesk.domain.terms import TermId, Vocabulary
from vpdesk.domain.timeline import EntryRef, Step, StepDraft, problems_in, ref_of
from vpdesk.services.choices import check_term, organisation_of_case
from vpdesk.services.errors import Gone
from vpdesk.services.options.options import options_at
from vpdesk.services.options.places import addresses_for, leading_to
from vpdesk.storage.vault_database import VaultDatabase


class DiscussedOptions:
    """The options of the organisation of a case, with what was recorded of them in it."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def of_case(self, case_id: CaseId, language: str) -> tuple[DiscussedOption, ...]:
        """Return what is offered at the organisation, and what was discussed all the same.

        Raises ``Gone``.
        """
        with self._database.reading() as tx:
            organisation_id = organisation_of_case(tx, case_id)
            options = options_at(tx, organisation_id, language, self._today())
            told = {each.id for each in options}
            steps = last_steps(tx.timeline.entries(case_id), told)
            places = tx.organisation_routes.list(organisation_id)
        return tuple(
            DiscussedOption(
                option=option,
                step=steps.get(option.id),
                places=leading_to(option.step, places),
            )
            for option in options
            if option.offered or option.id in steps
        )

    def where_to(self, case_id: CaseId, step_id: TermId) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the names of where a step leads, at the organisation and in the address book.

        Raises ``Gone``.
        """
        with self._database.reading() as tx:
            organisation_id = organisation_of_case(tx, case_id)
            step = tx.terms.get(step_id)
            if step is None:
                raise Gone
            places = leading_to(step, tx.organisation_routes.list(organisation_id))
            return tuple(each.name for each in places), addresses_for(tx, step, organisation_id)

    def record(
        self, case_id: CaseId, marks: Sequence[OptionMark], *, on: date | None = None
    ) -> RecordedOptions:
        """Record what was discussed and chosen on a day, today unless told, as one whole.

        Returns what that changed, for ``take_back``. Raises ``DraftRefused`` or ``Gone``.
        """
        day = self._today() if on is None else on
        with self._database.writing() as tx:
            organisation_id = organisation_of_case(tx, case_id)
            told = {each.id for each in options_at(tx, organisation_id, "nl", self._today())}
            steps = last_steps(tx.timeline.entries(case_id), told)
            added: list[EntryRef] = []
            changed: list[Step] = []
            for mark in marks:
                check_term(tx, mark.step_id, Vocabulary.STEP, organisation_id)
                draft = step_of(steps.get(mark.step_id), tx.terms.all[mark.step_id], mark, day)
                if draft is None:
                    continue
                if refused := self._problems(draft):
                    raise DraftRefused(refused)
                if isinstance(draft, Step):
                    tx.timeline.change(ref_of(draft), case_id, draft)
                    changed.append(steps[mark.step_id])
                else:
                    added.append(tx.timeline.add(case_id, draft))
            now = {ref_of(each): each for each in tx.timeline.entries(case_id)}
            return RecordedOptions(
                added=tuple(now[ref] for ref in added),
                changed=tuple((before, now[ref_of(before)]) for before in changed),
            )

    def _problems(self, draft: StepDraft) -> tuple[Problem, ...]:
        """Say what keeps a step that is not done from being recorded; it may rest on anything."""
        known = frozenset(each for each in (draft.exception_id,) if each is not None)
        return problems_in(
            draft, today=self._today(), valid_consents=frozenset(), valid_exceptions=known
        )

    def take_back(self, recorded: RecordedOptions) -> None:
        """Undo a record as a whole; what was changed or removed since stays as it is."""
        with self._database.writing() as tx:
            for added in recorded.added:
                if tx.timeline.get(ref_of(added)) == added:
                    tx.timeline.remove(added)
            for before, after in recorded.changed:
                if tx.timeline.get(ref_of(after)) == after:
                    tx.timeline.change(ref_of(before), before.case_id, before)
