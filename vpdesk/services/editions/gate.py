"""The gate: the auditor judges what is to be told together with all that was told before."""

import time
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace

from vpdesk.auditor.audit import Reason, TruthContradicts, Verdict, audit_steps, records_in
from vpdesk.auditor.certificate import Certificate
from vpdesk.auditor.model import Model, Protected
from vpdesk.auditor.printed import Told, columns_of, model_of, statements_of, variables_of
from vpdesk.auditor.protection import concerning, protected_of
from vpdesk.auditor.records import TruthInexpressible
from vpdesk.auditor.solver import Effort, GaveUp
from vpdesk.auditor.space import BUDGET
from vpdesk.auditor.unknown import NobodyFits, completed
from vpdesk.domain.edition_errors import AuditGaveUp, Cause, NotProvenSafe
from vpdesk.domain.editions import Edition, EditionId, Override
from vpdesk.services.editions.atoms import Cut, Source, cut
from vpdesk.services.editions.contradictions import contradicted, require_reporters
from vpdesk.services.editions.corrected import without
from vpdesk.services.editions.findings import unsafe_figures
from vpdesk.services.editions.regrouped import require_same_rows

SECONDS = 20
"""How long the auditor may take; what is not proven by then does not leave."""

_BLAMING = 10
"""Seconds beyond that to find out which earlier edition is in the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What the auditor is asked: the cut, what follows from it, and what was given up.

    ``decided`` are the variables and atoms of all overrides, ``waived`` what these may concern.
    """

    cut: Cut
    model: Model
    protected: tuple[Protected, ...]
    waived: frozenset[Protected]
    decided: tuple[tuple[str, frozenset[int]], ...] = ()


def judge(
    sources: Sequence[Source], overrides: Sequence[Override], *, seconds: float = SECONDS
) -> Generator[None, None, tuple[Certificate, ...]]:
    """Return the certificate of new sources together with the earlier ones beside them.

    When somebody was corrected a second one is of all without the tables of that. ``overrides``
    are those of the new edition. Raises ``NotProvenSafe`` with the editions to blame,
    ``ToldOtherwise`` or ``AuditGaveUp``.
    """
    deadline = time.monotonic() + seconds
    require_same_rows(sources, overrides)
    asked = yield from _asked(sources, overrides, deadline)
    require_reporters(asked.cut)
    certificate = yield from _certificate(asked, sources, overrides, deadline)
    if not asked.cut.corrected:
        return (certificate,)
    rest = without(sources, asked.cut.corrected)
    uncorrected = yield from _asked(rest, overrides, deadline)
    return certificate, (yield from _certificate(uncorrected, rest, overrides, deadline))


def _certificate(
    asked: Question, sources: Sequence[Source], overrides: Sequence[Override], deadline: float
) -> Generator[None, None, Certificate]:
    """Return the certificate of what is asked about ``sources``; raises as ``judge`` does."""
    verdict = yield from _verdict(asked, deadline)
    if verdict.certificate is not None:
        return verdict.certificate
    if all(finding.reason is Reason.GAVE_UP for finding in verdict.findings):
        raise AuditGaveUp(SECONDS)
    blamed = yield from _blamed(sources, overrides, time.monotonic() + _BLAMING)
    raise NotProvenSafe(
        Cause.EARLIER if blamed else Cause.TOGETHER,
        findings=unsafe_figures(verdict.findings, asked.cut),
        blamed=blamed,
    )


def question_of(sources: Sequence[Source], overrides: Iterable[Override]) -> Question:
    """Return what is asked about ``sources`` when every override gives up all it may concern.

    A certificate gives up no more than that.
    """
    pieces = cut(sources)
    model = model_of(pieces.told, len(pieces.pieces))
    protected = protected_of(pieces.told, model)
    decided = [*_decided(pieces, None, overrides)]
    for edition in _editions(sources):
        decided += _decided(pieces, edition, edition.overrides)
    return Question(
        cut=pieces,
        model=model,
        protected=protected,
        waived=concerning(protected, decided),
        decided=tuple(decided),
    )


def questions_of(sources: Sequence[Source], overrides: Iterable[Override]) -> tuple[Question, ...]:
    """Return what each of the certificates of ``sources`` is about, in the order of ``judge``."""
    decided = tuple(overrides)
    asked = question_of(sources, decided)
    if not asked.cut.corrected:
        return (asked,)
    return asked, question_of(without(sources, asked.cut.corrected), decided)


def require_true(sources: Sequence[Source]) -> None:
    """Raise ``ToldOtherwise`` unless everything told is true of the reporters that are known.

    Where not everybody is known, there have to be persons of whom everything told is true.
    """
    asked = question_of(sources, ())
    try:
        known = records_in(asked.cut.truth, asked.model, asked.cut.unknown)
        completed(known, asked.model, asked.cut.unknown, Effort(BUDGET))
    except (TruthContradicts, TruthInexpressible, NobodyFits) as error:
        raise contradicted(error, asked.cut, asked.model.variables) from error
    except GaveUp:
        return


def _asked(
    sources: Sequence[Source], overrides: Sequence[Override], deadline: float
) -> Generator[None, None, Question]:
    """Return the question; overrides give up what they broke, and nothing more.

    An earlier one broke what is unsafe in all that was told before. One of the new edition breaks
    what is unsafe now and would not be if nothing had been decided.
    """
    asked = question_of(sources, overrides)
    if not asked.waived:
        return asked
    earlier = [place for place, each in enumerate(sources) if each.edition is not None]
    before = [asked.cut.told[place] for place in earlier]
    plain = [
        told if source.plain is None else replace(told, view=source.plain)
        for told, source in zip(asked.cut.told, sources, strict=True)
    ]
    own = concerning(asked.protected, _decided(asked.cut, None, overrides))
    decided = (d for e in _editions(sources) for d in _decided(asked.cut, e, e.overrides))
    theirs = concerning(asked.protected, decided)
    given_up = yield from _broken(asked, before, theirs, deadline)
    unsafe = yield from _broken(asked, asked.cut.told, own, deadline)
    anyway = yield from _broken(asked, plain, unsafe, deadline)
    return replace(asked, waived=given_up | (unsafe - anyway))


def _broken(
    asked: Question, told: Sequence[Told], groups: frozenset[Protected], deadline: float
) -> Generator[None, None, frozenset[Protected]]:
    """Return those of ``groups``, and of unions of them, that ``told`` alone makes unsafe."""
    if not groups:
        return groups
    views = [each.view for each in (*asked.cut.told, *told)]
    variables = variables_of(views)
    said = (s for each in told for s in statements_of(each.view, each.atoms, variables))
    model = Model(
        variables=variables,
        atoms=asked.model.atoms,
        statements=tuple(dict.fromkeys(said)),
        column=columns_of(views),
    )
    alone = replace(asked, model=model, protected=tuple(groups), waived=frozenset())
    verdict = yield from _verdict(alone, deadline)
    found = (each.protected for each in verdict.findings if each.reason is not Reason.GAVE_UP)
    return frozenset(found)


def _verdict(asked: Question, deadline: float) -> Generator[None, None, Verdict]:
    try:
        return (
            yield from audit_steps(
                asked.model,
                asked.protected,
                asked.cut.truth,
                waived=asked.waived,
                unknown=asked.cut.unknown,
                deadline=deadline,
            )
        )
    except (TruthContradicts, TruthInexpressible, NobodyFits) as error:
        raise contradicted(error, asked.cut, asked.model.variables) from error
    except GaveUp as error:
        raise AuditGaveUp(SECONDS) from error


def _blamed(
    sources: Sequence[Source], overrides: Sequence[Override], deadline: float
) -> Generator[None, None, tuple[Edition, ...]]:
    """Return the earlier editions without each of which there would be no objection."""
    found = []
    for edition in _editions(sources):
        rest = [each for each in sources if each.edition != edition]
        try:
            asked = yield from _asked(rest, overrides, deadline)
            verdict = yield from _verdict(asked, deadline)
        except AuditGaveUp:
            break
        if verdict.safe:
            found.append(edition)
    return tuple(found)


def _editions(sources: Iterable[Source]) -> tuple[Edition, ...]:
    found: dict[EditionId, Edition] = {}
    for each in sources:
        if each.edition is not None:
            found.setdefault(each.edition.id, each.edition)
    return tuple(found.values())


def _decided(
    pieces: Cut, edition: Edition | None, overrides: Iterable[Override]
) -> list[tuple[str, frozenset[int]]]:
    """Return the overrides of an edition with the atoms of its own period."""
    for told, source in zip(pieces.told, pieces.sources, strict=True):
        if source.edition == edition and source.own:
            return [(override.variable, told.atoms) for override in overrides]
    return []
