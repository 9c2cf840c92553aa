"""The ways a reporter may go: what each is, what speaks for it and what against it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from vpdesk.domain.problems import NAME_LIMIT, Problem, Reason, too_long
from vpdesk.domain.terms import Route, Term, TermId

OPTION_TEXT_LIMIT = 4_000
"""How long one of the texts about an option may be: they are read in a talk and on paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionText:
    """What is told about an option in one language; ``pros`` and ``cons`` have one on each line."""

    title: str
    description: str = ""
    pros: str = ""
    cons: str = ""
    to_consider: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionHere:
    """What is so at one organisation: more text, and whether the option is left out there."""

    text: str = ""
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A way to go: a step of the vocabulary, with what is told about it.

    ``starter`` is what the program tells by itself, None for a way of the adviser's own;
    ``changed`` says that the adviser tells something else. ``hidden`` is left out everywhere.
    """

    step: Term
    text: OptionText
    starter: OptionText | None = None
    changed: bool = False
    hidden: bool = False
    here: OptionHere = field(default_factory=OptionHere)

    @property
    def id(self) -> TermId:
        return self.step.id

    @property
    def route(self) -> Route:
        return self.step.route

    @property
    def offered(self) -> bool:
        """Whether the option is talked through, everywhere and here."""
        return not self.hidden and not self.here.hidden


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionDraft:
    """A way of the adviser's own; ``outside`` says that taking it reaches a third person."""

    text: OptionText
    route: Route = Route.INFORMAL
    outside: bool = True


GROUPS = (Route.INFORMAL, Route.FORMAL, Route.INTERNAL)
"""The order in which options are talked through: informal first, last what leads nowhere yet."""


def in_groups(options: Iterable[Option]) -> tuple[tuple[Route, tuple[Option, ...]], ...]:
    """Return the options of each route, in the order of the guide; routes without any are left out.

    Informal comes before formal: what can be solved with little should be heard of first.
    """
    every = tuple(options)
    found = ((route, tuple(each for each in every if each.route is route)) for route in GROUPS)
    return tuple((route, some) for route, some in found if some)


def points(text: str) -> tuple[str, ...]:
    """Return the lines of pros or cons, without the signs a list may be typed with."""
    lines = (line.strip().lstrip("-–—•*+").strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


def problems_in_text(text: OptionText) -> tuple[Problem, ...]:
    """Say what keeps a text about an option from being recorded."""
    required = () if text.title.strip() else (Problem(field="title", reason=Reason.REQUIRED),)
    long = dict.fromkeys(("description", "pros", "cons", "to_consider"), OPTION_TEXT_LIMIT)
    return required + too_long({"title": NAME_LIMIT, **long}, text)


def problems_here(here: OptionHere) -> tuple[Problem, ...]:
    """Say what keeps the text of one organisation from being recorded."""
    return too_long({"text": OPTION_TEXT_LIMIT}, here)


def moved(order: tuple[TermId, ...], step_id: TermId, by: int) -> tuple[TermId, ...]:
    """Return ``order`` with one option ``by`` places further, at most to either end."""
    rest = [each for each in order if each != step_id]
    place = min(max(order.index(step_id) + by, 0), len(rest))
    return (*rest[:place], step_id, *rest[place:])
