"""The certificate: data sets from which anybody can recount that nothing is given away.

Everything here counts records with plain integers. There is no solver, and nothing is taken on
trust from the program that looked for the data sets.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple, TypeAlias

from vpdesk.auditor.asked import is_asked
from vpdesk.auditor.family import same_family, same_statements, same_variables
from vpdesk.auditor.model import Model, Predicate, Protected, Rule
from vpdesk.auditor.protection import is_everybody, parts_of, united
from vpdesk.auditor.records import Census, Record, places_of, record_of
from vpdesk.auditor.space import pieces_of
from vpdesk.domain.disclosure import CountedPerson

Name: TypeAlias = tuple[Rule, Predicate]

MOST_PERSONS = 1_000_000
"""More persons than this are in no witness."""


class CertificateRefused(Exception):
    """A certificate does not prove what it claims; ``part`` is where it fails."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self.part = part


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A possible world over one piece of ``atoms``: how many persons there are of each kind."""

    atoms: frozenset[int]
    records: tuple[tuple[Record, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """That the rule holds for a group of ``count`` persons, and the witnesses of it.

    By the places of witnesses in the certificate: in ``nobody`` the group is empty, in
    ``somebody`` it is not, in ``many`` it has k - 1 persons (R1) or k persons (R2) at least.
    """

    protected: Protected
    count: int
    nobody: int | None = None
    somebody: int | None = None
    many: int | None = None

    def shifted(self, by: int) -> "Claim":
        """Return the claim for witnesses that stand ``by`` places further on."""
        nobody, somebody, many = (
            None if place is None else place + by
            for place in (self.nobody, self.somebody, self.many)
        )
        return replace(self, nobody=nobody, somebody=somebody, many=many)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What readers know, what must stay hidden, and a claim for each part of it that is small.

    The first witness over each piece is the truth, completed in ``unknown`` atoms by persons whom
    what was told allows; there a claim is made for each group that may be small. ``waived`` are
    small groups that are not claimed to be safe, because the adviser decided to print what gives
    them away.
    """

    model: Model
    protected: tuple[Protected, ...]
    witnesses: tuple[Witness, ...]
    claims: tuple[Claim, ...]
    waived: tuple[Protected, ...] = ()
    unknown: frozenset[int] = frozenset()


class _Counted(NamedTuple):
    atoms: frozenset[int]
    census: Census


def name_of(protected: Protected) -> Name:
    """Return what tells a claim from others."""
    return protected.rule, protected.predicate


def verify(
    certificate: Certificate,
    *,
    model: Model | None = None,
    protected: Collection[Protected] | None = None,
    waived: Collection[Protected] | None = None,
    truth: Sequence[tuple[int, CountedPerson]] | None = None,
    unknown: frozenset[int] | None = None,
) -> bool:
    """Recount ``certificate`` with plain integers; tell whether it is about all it should be.

    ``model`` and ``protected`` are those that follow from what was really told, ``waived`` what
    the adviser decided about, with all unions of it, ``truth`` who were really counted, with their
    atoms, and ``unknown`` the atoms of which nobody was; without these the certificate is only
    consistent in itself. Its witnesses are held against ``model``, not against what it lists.
    False means that they hold, but that it lists other statements or groups, in whatever order,
    as only another version of this program should. Raises CertificateRefused.
    """
    _require(model is None or same_variables(model, certificate.model), "statements")
    _require(_is_sound(certificate), "statements")
    complete = (model is None or same_statements(model, certificate.model)) and (
        protected is None or same_family(protected, certificate.protected)
    )
    told = certificate.model if model is None else model
    told = replace(certificate.model, statements=told.statements)
    _require(unknown is None or unknown == certificate.unknown, "statements")
    let_go = {name_of(each): each for each in certificate.waived}
    _require(
        waived is None or all(any(_covers(w, each) for w in waived) for each in certificate.waived),
        "waived",
    )
    _require(len(let_go) == len(certificate.waived), "waived")
    counted = _recount_witnesses(certificate, told)
    truths: dict[frozenset[int], int] = {}
    for place, witness in enumerate(counted):
        truths.setdefault(witness.atoms, place)
    _require(truth is None or _is_truth(certificate, truths, truth), "witnesses")
    claims = {name_of(claim.protected): claim for claim in certificate.claims}
    _require(len(claims) == len(certificate.claims), "claims")
    waiting = list(certificate.protected)
    while waiting:
        each = waiting.pop()
        at = next((at for atoms, at in truths.items() if each.predicate.atoms <= atoms), None)
        n = _count(counted, at, each.predicate)
        if is_everybody(each.predicate, told.variables) or not is_asked(
            each, partial(_count, counted, at), told, certificate.unknown
        ):
            continue
        name = name_of(each)
        if name in let_go:
            _require(let_go.pop(name) == replace(each, beyond=()), "waived")
            continue
        claim = claims.pop(name, None)
        if claim is None or claim.protected != each or claim.count != n:
            raise CertificateRefused("claims")
        _recount_claim(claim, counted)
        if claim.nobody is not None and each.beyond:
            counts = [_count(counted, claim.nobody, part) for part in parts_of(each)]
            waiting += united(each, counts)
    _require(not let_go, "waived")
    _require(not claims, "claims")
    return complete


def _covers(waived: Protected, each: Protected) -> bool:
    """Return whether ``each`` is the waived group, or a union with it."""
    if name_of(waived) == name_of(each):
        return True
    one, other = waived.predicate, each.predicate
    if waived.rule is not each.rule or one.atoms != other.atoms or not one.conditions:
        return False
    *_, last = other.conditions or one.conditions
    wider = replace(one.conditions[-1], keys=last.keys | one.conditions[-1].keys)
    return other.conditions == (*one.conditions[:-1], wider)


def _is_sound(certificate: Certificate) -> bool:
    """Return whether every group is about atoms and keys that there are."""
    model = certificate.model
    atoms = frozenset(range(model.atoms))
    keys = {variable.name: frozenset(variable.keys) for variable in model.variables}
    groups = [
        *(statement.predicate for statement in model.statements),
        *(each.predicate for each in (*certificate.protected, *certificate.waived)),
    ]
    return (
        certificate.unknown <= atoms
        and all(
            group.atoms
            and group.atoms <= atoms
            and all(c.keys <= keys.get(c.variable, frozenset()) for c in group.conditions)
            for group in groups
        )
        and all(
            not each.beyond
            or (each.predicate.conditions and not each.predicate.conditions[-1].negated)
            for each in certificate.protected
        )
    )


def _recount_witnesses(certificate: Certificate, model: Model) -> list[_Counted]:
    """Recount what ``model`` tells in every witness."""
    places = places_of(model)
    pieces = pieces_of(model, (each.predicate.atoms for each in certificate.protected))
    keys = [(frozenset(variable.keys), variable.multi) for variable in model.variables]
    found = []
    for witness in certificate.witnesses:
        told = [s for s in model.statements if s.predicate.atoms <= witness.atoms]
        records = dict(witness.records)
        sound = (
            witness.atoms in pieces
            and len(records) == len(witness.records)
            and 0 <= sum(records.values()) <= MOST_PERSONS
            and all(n > 0 for n in records.values())
            and all(_is_person(record, witness, keys) for record in records)
        )
        _require(sound, "witnesses")
        census = Census(records, places)
        _require(census.first_broken(told) is None, "witnesses")
        found.append(_Counted(witness.atoms, census))
    return found


def _is_person(
    record: Record, witness: Witness, variables: Sequence[tuple[frozenset[str], bool]]
) -> bool:
    """Return whether there can be somebody like ``record`` in the atoms of ``witness``."""
    return (
        record.atom in witness.atoms
        and len(record.values) == len(variables)
        and all(
            values and values <= keys and (multi or len(values) == 1)
            for values, (keys, multi) in zip(record.values, variables, strict=True)
        )
    )


def _is_truth(
    certificate: Certificate,
    truths: Mapping[frozenset[int], int],
    truth: Iterable[tuple[int, CountedPerson]],
) -> bool:
    """Return whether the first witnesses together are ``truth``, as far as it is told about.

    Who is in unknown atoms only has to be possible.
    """
    variables = certificate.model.variables
    told = frozenset().union(*truths) - certificate.unknown
    counted = Counter(record_of(person, atom, variables) for atom, person in truth if atom in told)
    records = (certificate.witnesses[place].records for place in truths.values())
    return counted == {record: n for each in records for record, n in each if record.atom in told}


def _recount_claim(claim: Claim, counted: Sequence[_Counted]) -> None:
    predicate, k = claim.protected.predicate, claim.protected.k
    nobody, somebody, many = (
        None if place is None else _count(counted, place, predicate)
        for place in (claim.nobody, claim.somebody, claim.many)
    )
    if claim.protected.rule is Rule.R1:
        shown = nobody == 0 and somebody is None and many is not None and many >= k - 1
    elif many is not None:
        shown = nobody is None and somebody is None and many >= k
    else:
        shown = nobody == 0 and somebody is not None and somebody > 0
    _require(shown, "claims")


def _count(counted: Sequence[_Counted], place: int | None, predicate: Predicate) -> int:
    """Count in the witness at ``place``, which has to be about these atoms."""
    if place is None or not 0 <= place < len(counted):
        raise CertificateRefused("witnesses")
    _require(predicate.atoms <= counted[place].atoms, "witnesses")
    return counted[place].census.count(predicate)


def _require(holds: bool, part: str) -> None:  # noqa: FBT001
    if not holds:
        raise CertificateRefused(part)
