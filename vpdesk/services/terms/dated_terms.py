"""What words of the lists are called, where they are hidden and what they count with, by day."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from vpdesk.domain.disclosure import MultiTable
from vpdesk.domain.ledger import last_day_in_tables
from vpdesk.domain.offered_terms import TermLists
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.problems import DraftRefused, Problem, Reason
from vpdesk.domain.report_policies import ReportAgreement, TableAgreement
from vpdesk.domain.term_changes import (
    TermHere,
    TermState,
    called,
    hidden,
    place_changes,
    placed,
    shown,
)
from vpdesk.domain.term_dates import UNDATED, TermDates, named_on, names_of, places_since
from vpdesk.domain.terms import Term, TermId, TermWords, Vocabulary, problems_in_words
from vpdesk.services.annual_reports.report_policy import lists_of, policy_for
from vpdesk.services.errors import Gone, OthersHidden
from vpdesk.services.scope import require_all_shown
from vpdesk.services.terms.term_names import rename, require_free, reword
from vpdesk.storage.transaction import Transaction
from vpdesk.storage.vault_database import VaultDatabase


class DatedTerms:
    """Changes that hold from a day on.

    No change reaches back into a time of which tables left, as a draft or for good: what was told
    keeps its words and its rows.
    """

    def __init__(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self._database = database
        self._today = today

    def list(self, organisation_id: OrganisationId, vocabulary: Vocabulary) -> tuple[TermHere, ...]:
        """Return the words that an organisation has or could have, headings included.

        Raises ``Gone``.
        """
        today = self._today()
        with self._database.reading() as tx:
            _require_organisation(tx, organisation_id)
            lists = tx.terms.lists(vocabulary, organisation_id)
            offered = {each.id for each in lists.on(today)}
            return tuple(_here(lists, each, today, offered) for each in lists.terms.values())

    def first_day(self, organisation_id: OrganisationId | None = None) -> date | None:
        """Return the first day from which anything can change; None when it may be any day.

        Without an organisation it is the one from which something changes for all.
        """
        with self._database.reading() as tx:
            last = last_day_in_tables(tx.editions.all(), organisation_id)
        return None if last is None else last + timedelta(days=1)

    def rows_in_report(
        self, organisation_id: OrganisationId, period: Period, *, language: str
    ) -> tuple[str, ...]:
        """Return how the rows of categories stand in the report of a period; raises ``Gone``."""
        agreed = ReportAgreement(tables=(TableAgreement(variable=Vocabulary.CATEGORY.value),))
        with self._database.reading() as tx:
            _require_organisation(tx, organisation_id)
            lists = lists_of(tx, organisation_id, period, tx.editions.all())
            tables = policy_for(lists, {Vocabulary.CATEGORY.value}, language, agreed).tables
        return tuple(
            leaf.label for table in tables if isinstance(table, MultiTable) for leaf in table.rows
        )

    def all(self) -> Mapping[TermId, TermDates]:
        """Return what is dated of each term that has anything dated."""
        with self._database.reading() as tx:
            return tx.term_dates.all

    def names(self, term_id: TermId) -> TermState:
        """Return a term with all that is dated of it, as it is put back; raises ``Gone``."""
        with self._database.reading() as tx:
            term = _term(tx, term_id)
            return TermState(
                term=term,
                dates=tx.term_dates.of(term_id),
                told=_last_told(tx, term),
                around=tx.wall,
            )

    def rename(self, term_id: TermId, words: TermWords, *, since: date) -> None:
        """Call a term otherwise from a day on, at all organisations that have it.

        Its row is the same through the years, and what was told keeps the words it had. Raises
        ``DraftRefused``, ``Gone`` or ``OthersHidden``.
        """
        with self._database.writing() as tx:
            term = _changeable(tx, term_id)
            _require_untold(tx, term.organisation_id, since)
            rename(tx, term, words, since=since)

    def call(
        self,
        term_id: TermId,
        organisation_id: OrganisationId,
        words: TermWords | None,
        *,
        since: date,
    ) -> None:
        """Call a term otherwise at one organisation from a day on; with None as everybody does.

        Raises ``DraftRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            term = _general(tx, term_id, organisation_id)
            _require_untold(tx, organisation_id, since)
            if words is not None:
                if refused := problems_in_words(words):
                    raise DraftRefused(refused)
                require_free(
                    tx, term.vocabulary, words.dutch, organisation_id, since=since, but=term_id
                )
            dates = tx.term_dates.of(term_id)
            tx.term_dates.put(term_id, called(dates, organisation_id, words, since))

    def hide(self, term_id: TermId, organisation_id: OrganisationId, *, since: date) -> None:
        """Offer a term of all no more at one organisation from a day on; cases keep it.

        Raises ``DraftRefused`` or ``Gone``.
        """
        with self._database.writing() as tx:
            _general(tx, term_id, organisation_id)
            _require_untold(tx, organisation_id, since)
            dates = tx.term_dates.of(term_id)
            tx.term_dates.put(term_id, hidden(dates, organisation_id, since))

    def show(self, term_id: TermId, organisation_id: OrganisationId, *, since: date) -> None:
        """Offer a term of all again at one organisation from a day on; raises as ``hide`` does."""
        with self._database.writing() as tx:
            _general(tx, term_id, organisation_id)
            _require_untold(tx, organisation_id, since)
            dates = tx.term_dates.of(term_id)
            tx.term_dates.put(term_id, shown(dates, organisation_id, since))

    def place(self, term_id: TermId, parent_id: TermId | None, *, since: date) -> None:
        """Let a word of the adviser's own count with a general one, or stand in a group, or alone.

        Reports of periods that it counts with another for all their days have one row for both.
        Raises ``DraftRefused``, ``Gone`` or ``OthersHidden``.
        """
        with self._database.writing() as tx:
            term = _changeable(tx, term_id)
            if term.code or not _fits(tx, term, parent_id, since):
                raise Gone
            _require_untold(tx, term.organisation_id, since)
            dates = placed(term, tx.term_dates.of(term_id), since)
            tx.term_dates.put(term_id, place_changes(dates, parent_id))
            tx.terms.place(term_id, parent_id)

    def put_back(self, state: TermState) -> None:
        """Undo a change; raises ``DraftRefused``, ``Gone`` or ``OthersHidden``.

        It is refused once tables of a later time left: they may have been told with it.
        """
        with self._database.writing() as tx:
            term = _term(tx, state.term.id)
            if tx.wall != state.around:
                raise OthersHidden
            if _last_told(tx, term) != state.told:
                raise _already_told()
            if _changes_for_all(term, state):
                _changeable(tx, term.id)
                words = TermWords(dutch=state.term.dutch, english=state.term.english)
                owner, today = term.organisation_id, self._today()
                require_free(tx, term.vocabulary, words.dutch, owner, since=today, but=term.id)
                reword(tx, term, words)
                tx.terms.place(term.id, state.term.parent_id)
            tx.term_dates.put(term.id, state.dates)


def _here(lists: TermLists, term: Term, today: date, offered: set[TermId]) -> TermHere:
    dates, organisation_id = lists.dates.get(term.id, UNDATED), lists.organisation_id
    whole = None if term.parent_id is None else lists.terms.get(term.parent_id)
    return TermHere(
        general=term,
        called=named_on(term, dates, today, organisation_id),
        names=names_of(term, dates, organisation_id),
        offered=term.id in offered,
        hidings=tuple(each for each in dates.hidings if each.organisation_id == organisation_id),
        whole=whole,
        places=dates.places,
    )


def _term(tx: Transaction, term_id: TermId) -> Term:
    term = tx.terms.get(term_id)
    if term is None:
        raise Gone
    return term


def _changeable(tx: Transaction, term_id: TermId) -> Term:
    term = _term(tx, term_id)
    if term.organisation_id is None:
        require_all_shown(tx)
    return term


def _general(tx: Transaction, term_id: TermId, organisation_id: OrganisationId) -> Term:
    """Return a term of all organisations that can be otherwise at one; raises ``Gone``."""
    term = _term(tx, term_id)
    _require_organisation(tx, organisation_id)
    if term.organisation_id is not None or term.heading:
        raise Gone
    return term


def _require_organisation(tx: Transaction, organisation_id: OrganisationId) -> None:
    if tx.organisations.get(organisation_id) is None:
        raise Gone


def _require_untold(tx: Transaction, organisation_id: OrganisationId | None, since: date) -> None:
    last = last_day_in_tables(tx.editions.all(), organisation_id)
    if last is not None and since <= last:
        raise _already_told()


def _already_told() -> DraftRefused:
    return DraftRefused((Problem(field="since", reason=Reason.ALREADY_TOLD),))


def _last_told(tx: Transaction, term: Term) -> date | None:
    return last_day_in_tables(tx.editions.all(), term.organisation_id)


def _fits(tx: Transaction, term: Term, parent_id: TermId | None, since: date) -> bool:
    """Tell whether a term can be part of another: a general one that is part of no other.

    Neither may be a part or have parts on any day from ``since`` on that makes a chain.
    """
    if parent_id is None:
        return True
    parent = tx.terms.get(parent_id)
    if parent is None or parent.vocabulary is not term.vocabulary or parent_id == term.id:
        return False
    dates = tx.term_dates.all

    def places(each: Term) -> frozenset[TermId | None]:
        return places_since(each, dates.get(each.id, UNDATED), since)

    above = map(tx.terms.get, places(parent))
    has_parts = any(term.id in places(each) for each in tx.terms.all.values())
    free = all(each is None or each.heading for each in above)
    whole = parent.heading or (not has_parts and free)
    return whole and parent.organisation_id is None


def _changes_for_all(term: Term, state: TermState) -> bool:
    before = state.term
    return (term.dutch, term.english, term.parent_id) != (
        before.dutch,
        before.english,
        before.parent_id,
    )
