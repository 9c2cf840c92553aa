"""The guide to the ways a reporter may go, which the adviser words, orders and adds to."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from vpdesk.domain.options import (
    Option,
    OptionDraft,
    OptionHere,
    OptionText,
    moved,
    problems_here,
    problems_in_text,
)
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.terms import (
    Term,
    TermDraft,
    TermId,
    TermWords,
    Vocabulary,
    compared_label,
    same_label,
)
from vpdesk.services.errors import Gone
from vpdesk.services.options.starters import option_starters
from vpdesk.services.scope import require_all_shown
from vpdesk.services.terms.term_names import changes, rename, reword, was_told
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase

Arrangement = tuple[tuple[TermId, bool], ...]
"""Options in their order, each with whether it is hidden."""


class OptionGuide:
    """What is told about each way to go: the starter text until the adviser words it otherwise."""

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def list(
        self, language: str, *, organisation_id: OrganisationId | None = None
    ) -> tuple[Option, ...]:
        """Return the ways to go in their order, also hidden ones; with those of an organisation.

        A way that is worded in the other language alone is given in that.
        """
        with self._database.reading() as tx:
            return options_at(tx, organisation_id, language, self._today())

    def tell(self, step_id: TermId, language: str, text: OptionText | None) -> OptionText | None:
        """Word an option otherwise in one language; None goes back to the starter text.

        Returns what was told of the adviser's own before, to put it back. Raises
        ``DraftRefused``, ``Gone`` or ``OthersHidden``.
        """
        if text is not None and (refused := problems_in_text(text)):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            step = _option_step(tx, step_id)
            _require_shown(tx, step)
            starter = option_starters().get(step.code)
            if starter is None and text is None:
                raise Gone
            if starter is not None and text == starter.texts[language]:
                text = None
            before = tx.options.texts().get((step_id, language))
            tx.options.tell(step_id, language, text)
            if text is not None and not step.code:
                _call(tx, step, language, text.title, self._today())
            return before

    def tell_here(
        self, organisation_id: OrganisationId, step_id: TermId, here: OptionHere
    ) -> OptionHere:
        """Say what is so at one organisation, and return what was said before.

        Raises ``DraftRefused`` or ``Gone``.
        """
        if refused := problems_here(here):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            _option_step(tx, step_id)
            if tx.organisations.get(organisation_id) is None:
                raise Gone
            before = tx.options.here(organisation_id).get(step_id, OptionHere())
            tx.options.tell_here(organisation_id, step_id, here)
            return before

    def move(self, step_id: TermId, to: TermId) -> Arrangement:
        """Put an option where another one stands, and return the order before, for ``arrange``.

        Raises ``Gone`` or ``OthersHidden``.
        """
        with self._database.writing() as tx:
            before = self._arrangement(tx, step_id, to)
            now = tuple(each for each, _ in before)
            order = moved(now, step_id, now.index(to) - now.index(step_id))
            hidden = dict(before)
            tx.options.arrange([(each, hidden[each]) for each in order])
            return before

    def hide(self, step_id: TermId, *, hidden: bool) -> Arrangement:
        """Leave an option out everywhere, or tell it again; returns and raises as ``move``."""
        with self._database.writing() as tx:
            before = self._arrangement(tx, step_id)
            tx.options.arrange([(each, hidden if each == step_id else was) for each, was in before])
            return before

    def arrange(self, order: Arrangement) -> None:
        """Put options back as they stood; raises ``OthersHidden``."""
        with self._database.writing() as tx:
            require_all_shown(tx)
            known = tx.terms.all
            tx.options.arrange([each for each in order if each[0] in known])

    def add(
        self,
        draft: OptionDraft,
        language: str,
        *,
        organisation_id: OrganisationId | None = None,
    ) -> TermId:
        """Add a way of the adviser's own, as a step that can be recorded in a case.

        Raises ``DraftRefused``, also for the name of a step that is there, ``Gone`` or
        ``OthersHidden``.
        """
        if refused := problems_in_text(draft.text):
            raise DraftRefused(refused)
        with self._database.writing() as tx:
            if organisation_id is None:
                require_all_shown(tx)
            elif tx.organisations.get(organisation_id) is None:
                raise Gone
            _refuse_known(tx, draft.text.title, organisation_id)
            step_id = tx.terms.add(
                TermDraft(
                    vocabulary=Vocabulary.STEP,
                    dutch=draft.text.title,
                    organisation_id=organisation_id,
                    valid_from=self._today(),
                    route=draft.route,
                    reaches_outside=draft.outside,
                )
            )
            tx.options.tell(step_id, language, draft.text)
            tx.options.place_last(step_id, after=len(option_starters()))
            return step_id

    def take_back(self, step_id: TermId) -> None:
        """Undo an addition; an option that a case has meanwhile stays. Raises as ``tell``."""
        with self._database.writing() as tx:
            step = _option_step(tx, step_id)
            _require_shown(tx, step)
            if not step.code and not tx.options.is_used(step_id):
                tx.options.forget(step_id)
                tx.terms.remove(step_id)

    def _arrangement(self, tx: Transaction, *moving: TermId) -> Arrangement:
        require_all_shown(tx)
        order = tuple((each.id, each.hidden) for each in _options(tx, "nl", _every_step(tx), {}))
        if set(moving) - dict(order).keys():
            raise Gone
        return order


def options_at(
    tx: Transaction, organisation_id: OrganisationId | None, language: str, today: date
) -> tuple[Option, ...]:
    """Return the ways to go at an organisation in their order, also hidden ones."""
    steps = tx.terms.list(Vocabulary.STEP, organisation_id, today)
    here = {} if organisation_id is None else tx.options.here(organisation_id)
    return _options(tx, language, steps, here)


def _every_step(tx: Transaction) -> tuple[Term, ...]:
    """Return the steps of every organisation: all options have their place in one order."""
    return tuple(each for each in tx.terms.all.values() if each.vocabulary is Vocabulary.STEP)


def _options(
    tx: Transaction, language: str, steps: tuple[Term, ...], here: Mapping[TermId, OptionHere]
) -> tuple[Option, ...]:
    places, told = tx.options.places(), tx.options.texts()
    any_language = {step_id: text for (step_id, _), text in told.items()}
    found: list[tuple[int, Option]] = []
    for step in steps:
        starter = option_starters().get(step.code)
        known = None if starter is None else starter.texts[language]
        own = told.get((step.id, language))
        text = own or known or any_language.get(step.id)
        if text is None:
            continue
        place, hidden = places.get(step.id, (starter.place if starter else 0, False))
        option = Option(
            step=step,
            text=text,
            starter=known,
            changed=own is not None,
            hidden=hidden,
            here=here.get(step.id, OptionHere()),
        )
        found.append((place, option))
    return tuple(option for _, option in sorted(found, key=lambda each: each[0]))


def _option_step(tx: Transaction, step_id: TermId) -> Term:
    step = tx.terms.get(step_id)
    if step is None or not _options(tx, "nl", (step,), {}):
        raise Gone
    return step


def _require_shown(tx: Transaction, step: Term) -> None:
    if step.organisation_id is None:
        require_all_shown(tx)


def _call(tx: Transaction, step: Term, language: str, title: str, today: date) -> None:
    """Let a step of the adviser's own be called as its option; from today on if it was told."""
    words = TermWords(
        dutch=title if language == "nl" else step.dutch,
        english=title if language == "en" else step.english,
    )
    if same_label(words.dutch) != same_label(step.dutch):
        _refuse_known(tx, words.dutch, step.organisation_id, but=step.id)
    if not (changes(step, words) and was_told(tx, step)):
        reword(tx, step, words)
        return
    try:
        rename(tx, step, words, since=today)
    except DraftRefused as refused:
        at_title = (replace(each, field="title") for each in refused.problems)
        raise DraftRefused(tuple(at_title)) from None


def _refuse_known(
    tx: Transaction,
    title: str,
    organisation_id: OrganisationId | None,
    *,
    but: TermId | None = None,
) -> None:
    """Refuse the name of another step, that of another organisation excepted."""
    for step in _every_step(tx):
        here = organisation_id is None or step.organisation_id in {None, organisation_id}
        same = compared_label(step.dutch) == compared_label(title)
        if here and same and step.id != but:
            raise DraftRefused((Problem(field="title", reason=Reason.ALREADY_IN_USE),))
