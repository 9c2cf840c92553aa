"""A reader of published tables: derives intervals, remembers them and judges them."""

from collections import defaultdict
from collections.abc import Iterator
from time import monotonic

from vpdesk.auditor.intervals import Contradictory, Interval, interval_in
from vpdesk.auditor.model import Predicate, Rule
from vpdesk.auditor.published_atoms import joined
from vpdesk.auditor.published_labels import UNLABELLED
from vpdesk.auditor.published_rules import keeps
from vpdesk.auditor.published_statements import (
    Published,
    model_of_published,
    statements_of_all,
)
from vpdesk.auditor.solver import GaveUp
from vpdesk.auditor.space import Question, pieces_of, space_of
from vpdesk.auditor.unions import Atoms
from vpdesk.auditor.worlds import Worlds
from vpdesk.domain.published import Derived, DerivedGroup, FiguresContradict

_NOTHING = Interval(lo=0, hi=None, proven=False)


class Reader:
    """Everything that ``told`` lets a reader derive before ``deadline``."""

    def __init__(self, told: Published, deadline: float) -> None:
        self.told = told
        self._deadline = deadline
        self._model = model_of_published(told, statements_of_all(told))
        self._pieces = pieces_of(self._model)
        self._worlds: dict[tuple[Atoms, frozenset[str]], Worlds] = {}
        self._highest_k = max(edition.k for edition in told.editions)
        self._known = {
            said.predicate: Interval(lo=said.lo, hi=said.hi, proven=True)
            for said in self._model.statements
            if said.lo == said.hi
        }
        self._large: dict[str | None, dict[Predicate, None]] = defaultdict(dict)
        """By the variable they are about."""
        self._printed = {
            told.row(number, table, row)
            for number, edition in enumerate(told.editions)
            for table in edition.tables
            for row in table.rows
        }

    @property
    def late(self) -> bool:
        """Whether the time is up."""
        return monotonic() > self._deadline

    def is_printed(self, predicate: Predicate) -> bool:
        """Return whether a row is about exactly these persons."""
        return predicate in self._printed

    def tells(self, atoms: Atoms, variable: str) -> bool:
        """Return whether there is a table of ``variable`` over exactly these ``atoms``."""
        return any(
            atoms == own and any(table.variable == variable for table in edition.tables)
            for own, edition in zip(self.told.cut.of_editions, self.told.editions, strict=True)
        )

    def reaches(self, predicate: Predicate) -> bool:
        """Return whether the persons can be k or more, whichever k, as far as was looked at."""
        return any(_is_part(part, predicate) for part in self._large[_about(predicate)])

    def derive(self, predicate: Predicate, rule: Rule, k: int) -> Derived:
        """Return what can be derived about ``predicate``, judged by ``rule``."""
        found = self._interval(predicate)
        ok = found.proven and keeps(rule, found.lo, found.hi, k)
        return Derived(
            low=found.lo, high=found.hi, rule=rule.value, k=k, ok=ok, proven=found.proven
        )

    def group(
        self, predicate: Predicate, rule: Rule, *, always: bool = False
    ) -> Iterator[DerivedGroup]:
        """Yield the group if it breaks ``rule``, or ``always``.

        The threshold is the lowest of the editions it has to do with: what was told under a lower
        one cannot be held to a higher one afterwards.
        """
        if not always and self._surely_keeps(predicate, rule):
            return
        told = zip(self.told.editions, self.told.cut.of_editions, strict=True)
        k = min(edition.k for edition, own in told if own & predicate.atoms)
        derived = self.derive(predicate, rule, k)
        if always or not derived.ok:
            yield self._named(predicate, derived)

    def _surely_keeps(self, predicate: Predicate, rule: Rule) -> bool:
        """Return whether two worlds show that ``rule`` holds, without the whole interval."""
        if not self.reaches(predicate):
            if not self._can(Question(predicate=predicate, lo=self._highest_k)):
                return False
            self._large[_about(predicate)][predicate] = None
        return rule is Rule.R2 or self._can(Question(predicate=predicate, hi=0))

    def _can(self, question: Question) -> bool:
        try:
            return not self.late and self._worlds_of(question.predicate).can(question)
        except GaveUp:
            return False

    def _worlds_of(self, predicate: Predicate) -> Worlds:
        """Return what was found before about the same persons, and the same columns if any."""
        atoms = frozenset().union(*(piece for piece in self._pieces if piece & predicate.atoms))
        names = frozenset(condition.variable for condition in predicate.conditions)
        key = atoms, names if len(names) > 1 else frozenset()
        if key not in self._worlds:
            space = space_of(self._model, atoms, [predicate])
            self._worlds[key] = Worlds(space, deadline=self._deadline)
        return self._worlds[key]

    def _interval(self, predicate: Predicate) -> Interval:
        found = self._known.get(predicate)
        if found is None:
            found = self._asked(predicate)
            self._known[predicate] = found
        if found.proven and (found.hi is None or found.hi >= self._highest_k):
            self._large[_about(predicate)][predicate] = None
        return found

    def _asked(self, predicate: Predicate) -> Interval:
        if self.late:
            return _NOTHING
        try:
            return interval_in(self._worlds_of(predicate), predicate)
        except Contradictory:
            sources = dict.fromkeys(edition.source for edition in self.told.editions)
            raise FiguresContradict(place=", ".join(sources)) from None

    def _named(self, predicate: Predicate, derived: Derived) -> DerivedGroup:
        atoms = [self.told.cut.atoms[atom] for atom in sorted(predicate.atoms)]
        *within, last = predicate.conditions or (None,)
        return DerivedGroup(
            organisation=atoms[0].organisation,
            periods=joined(span for atom in atoms for span in atom.spans),
            derived=derived,
            variable=last.variable if last else None,
            column=next(iter(within[0].keys)) if within else None,
            labels=tuple(sorted(last.keys - {UNLABELLED})) if last else (),
            rest=last is not None and UNLABELLED in last.keys,
            others=last is not None and last.negated,
        )


def _about(predicate: Predicate) -> str | None:
    """Return the variable of the last condition."""
    return predicate.conditions[-1].variable if predicate.conditions else None


def _is_part(part: Predicate, whole: Predicate) -> bool:
    """Return whether everybody in ``part`` is in ``whole``, as far as is seen at once."""
    if not part.atoms <= whole.atoms:
        return False
    *within, last = part.conditions or (None,)
    *wider, most = whole.conditions or (None,)
    if last is None or most is None:
        return most is None
    return (
        (not wider or within == wider)
        and last.variable == most.variable
        and not last.negated
        and not most.negated
        and last.keys <= most.keys
    )
