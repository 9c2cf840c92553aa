"""A certificate is recounted without a solver, and one that was tampered with is refused."""

import copy
import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest

from tests.auditor.reports import BOTH, FIRST, Truth, persons, printed, total_only, within
from vpdesk.auditor.audit import audit
from vpdesk.auditor.certificate import Certificate, CertificateRefused, verify
from vpdesk.auditor.certificate_json import Stamp, from_json, to_json
from vpdesk.auditor.family import same_family
from vpdesk.auditor.model import Model, Protected, Rule
from vpdesk.auditor.printed import Told as Print
from vpdesk.auditor.printed import model_of
from vpdesk.auditor.protection import protected_of
from vpdesk.auditor.records import Census, places_of
from vpdesk.domain.disclosure import less_than

STAMP = Stamp(program="0.3", made_on=date(2025, 1, 31), policies=("5",))
Values = Any
Told = tuple[Model, tuple[Protected, ...], Truth]


def year_after_a_notice() -> tuple[tuple[Print, ...], Truth]:
    draw = random.Random(11)
    before, after = persons(draw, 3), persons(draw, 18)
    return (
        Print(view=total_only(less_than(5)), atoms=FIRST),
        Print(view=printed([*before, *after]), atoms=BOTH),
    ), [*within(0, before), *within(1, after)]


@cache
def made() -> tuple[bytes, Told]:
    """Return the certificate of a year after a coarse notice, and what it is about."""
    told, truth = year_after_a_notice()
    model = model_of(told, 2)
    protected = protected_of(told, model)
    verdict = audit(model, protected, truth)
    assert verdict.certificate is not None
    return to_json([verdict.certificate], STAMP), (model, protected, truth)


def recount(content: bytes) -> Certificate:
    model, protected, truth = made()[1]
    (certificate,), _ = from_json(content)
    if not verify(certificate, model=model, protected=protected, waived=(), truth=truth):
        raise CertificateRefused("protected")
    return certificate


def test_what_was_written_is_read_and_recounted() -> None:
    content, _ = made()
    (certificate,), stamp = from_json(content)

    assert stamp == STAMP
    assert to_json([recount(content)], stamp) == content
    assert certificate.claims
    verify(certificate)


def test_several_are_kept_in_one_file() -> None:
    """One alone is written as it always was, so older files are still read."""
    (certificate,), stamp = from_json(made()[0])
    both = to_json([certificate, certificate], stamp)

    assert json.loads(made()[0])["format"] == "vpdesk certificate 1"
    assert from_json(both) == ((certificate, certificate), stamp)
    for number in (0, 1):
        content = {**json.loads(both), "proofs": json.loads(both)["proofs"][:number]}
        with pytest.raises(CertificateRefused):
            from_json(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def listed_otherwise(certificate: Certificate) -> Certificate:
    """Return a certificate as a program would make it that lists everything the other way round."""
    model, _, truth = made()[1]
    other = replace(
        model,
        variables=tuple(replace(v, keys=v.keys[::-1]) for v in reversed(model.variables)),
        statements=model.statements[::-1],
    )
    family = protected_of(year_after_a_notice()[0], other)
    assert set(family) != set(certificate.protected)
    verdict = audit(other, family[::-1], truth)
    assert verdict.certificate is not None
    return verdict.certificate


def test_the_order_in_which_all_is_listed_proves_nothing_less() -> None:
    model, protected, truth = made()[1]
    other = listed_otherwise(recount(made()[0]))
    assert other.model != model
    assert verify(other, model=model, protected=protected, waived=(), truth=truth)


@pytest.mark.parametrize("left_out", [0, 1])
def test_a_family_with_a_union_left_out_is_another_one(left_out: int) -> None:
    protected = made()[1][1]
    longest = max(protected, key=lambda each: len(each.beyond))
    fewer = tuple(keys for at, keys in enumerate(longest.beyond) if at != left_out)
    other = [replace(each, beyond=fewer) if each is longest else each for each in protected]
    assert len(longest.beyond) > 1
    assert same_family(protected[::-1], protected)
    assert not same_family(protected, other)
    assert not same_family(other, other)
    assert not same_family([*protected, protected[0]], [*protected, protected[0]])


def test_witnesses_count_for_the_groups_that_another_version_listed() -> None:
    model, protected, truth = made()[1]
    fewer = [each for each in protected if each.rule is Rule.R1]
    certificate = audit(model, fewer, truth).certificate
    assert certificate is not None
    assert verify(certificate, model=model, protected=fewer, truth=truth)
    assert not verify(certificate, model=model, protected=protected, truth=truth)


def test_witnesses_are_held_against_what_was_told_not_against_what_is_listed() -> None:
    model, protected, truth = made()[1]
    certificate = recount(made()[0])
    fewer = replace(model, statements=model.statements[1:])
    assert not verify(certificate, model=fewer, protected=protected, truth=truth)
    loose = replace(certificate, model=fewer)
    assert not verify(loose, model=model, protected=protected, truth=truth)
    total = model.statements[1]
    more = replace(total, lo=total.lo + 1, hi=None)
    with pytest.raises(CertificateRefused):
        verify(loose, model=replace(model, statements=(*model.statements, more)))


def claim(values: Values, rule: str, name: str) -> Values:
    """Return the first claim by ``rule`` that has a witness by ``name``."""
    return next(c for c in values["claims"] if c["rule"] == rule and c[name] is not None)


def other_witness(values: Values, claimed: Values, name: str, *, wanted: bool) -> None:
    """Point the claim to a witness in which its group is somebody, or is nobody."""
    (certificate,), _ = from_json(made()[0])
    of = next(c for c, v in zip(certificate.claims, values["claims"], strict=True) if v is claimed)
    for place, witness in enumerate(certificate.witnesses):
        predicate = of.protected.predicate
        n = Census(dict(witness.records), places_of(certificate.model)).count(predicate)
        if predicate.atoms <= witness.atoms and bool(n) is wanted:
            claimed[name] = place
            return
    raise AssertionError


def put(*path: str | int, to: object) -> Callable[[Values], None]:
    def change(values: Values) -> None:
        for step in path[:-1]:
            values = values[step]
        assert repr(values[path[-1]]) != repr(to)
        values[path[-1]] = to

    return change


def drop(*path: str | int) -> Callable[[Values], None]:
    def change(values: Values) -> None:
        for step in path[:-1]:
            values = values[step]
        del values[path[-1]]

    return change


def add(*path: str | int, value: object) -> Callable[[Values], None]:
    def change(values: Values) -> None:
        for step in path:
            values = values[step]
        values.append(value)

    return change


def bump(*path: str | int, by: int) -> Callable[[Values], None]:
    def change(values: Values) -> None:
        for step in path[:-1]:
            values = values[step]
        values[path[-1]] += by

    return change


def repeat(*path: str | int) -> Callable[[Values], None]:
    def change(values: Values) -> None:
        for step in path:
            values = values[step]
        values.append(copy.deepcopy(values[0]))

    return change


TAMPERINGS: dict[str, Callable[[Values], None]] = {
    "another format": put("format", to="vpdesk certificate 3"),
    "a format of several": put("format", to="vpdesk certificate 2"),
    "no format": drop("format"),
    "a day that is none": put("made_on", to="2025-02-30"),
    "a program that is a number": put("program", to=3),
    "no policies": drop("policies"),
    "something more": lambda v: v.update(more=1),
    "fewer atoms": put("model", "atoms", to=1),
    "more atoms": put("model", "atoms", to=3),
    "atoms in words": put("model", "atoms", to="2"),
    "a column": add("model", "column", value="gender"),
    "no variable": drop("model", "variables", 0),
    "another name": put("model", "variables", 0, "name", to="w"),
    "a key less": drop("model", "variables", 0, "keys", 0),
    "a key more": add("model", "variables", 0, "keys", value="z"),
    "several values": put("model", "variables", 0, "multi", to=True),
    "one for true": put("model", "variables", 0, "multi", to=0),
    "crossed": put("model", "variables", 0, "crossed", to=True),
    "nothing told of the total": drop("model", "statements", 0),
    "a looser statement": bump("model", "statements", 1, "count", 1, by=5),
    "a lower end": put("model", "statements", 1, "count", 0, to=0),
    "a statement without an end": put("model", "statements", 1, "count", 1, to=None),
    "a statement below zero": put("model", "statements", 1, "count", 0, to=-1),
    "a statement about other atoms": put("model", "statements", 1, "atoms", to=[0]),
    "a statement about no atoms": put("model", "statements", 1, "atoms", to=[]),
    "a statement about others": put("model", "statements", 2, "where", 0, 2, to=True),
    "a group that is not protected": drop("protected", 0),
    "no group that is protected": put("protected", to=[]),
    "a group protected twice": repeat("protected"),
    "a lower threshold": put("protected", 0, "k", to=3),
    "another rule": put("protected", 0, "rule", to="R2"),
    "no rule": put("protected", 0, "rule", to="R3"),
    "unions left out": lambda v: [p.update(beyond=[]) for p in v["protected"]].clear(),
    "another group": put("protected", 0, "where", 0, 1, to=["zz"]),
    "a group let go": lambda v: v["waived"].append({**v["protected"][0], "beyond": []}),
    "a claim let go": lambda v: v["waived"].append(
        {key: v["claims"].pop(0)[key] for key in ("rule", "atoms", "where", "k", "beyond")}
    ),
    "no claims": put("claims", to=[]),
    "a claim less": drop("claims", 0),
    "a claim twice": repeat("claims"),
    "a claim about a group that is not asked": lambda v: v["claims"].append(
        {**v["claims"][0], "where": [["gender", ["f", "m"], False]]}
    ),
    "a higher count": bump("claims", 0, "count", by=1),
    "a claim of another rule": lambda v: claim(v, "R1", "nobody").update(rule="R2"),
    "a claim of a lower threshold": bump("claims", 0, "k", by=-1),
    "a claim about other atoms": lambda v: claim(v, "R2", "nobody").update(atoms=[1]),
    "no witness of nobody": lambda v: claim(v, "R1", "nobody").update(nobody=None),
    "no witness of many": lambda v: claim(v, "R1", "many").update(many=None),
    "a wrong witness of nobody": lambda v: other_witness(
        v, claim(v, "R1", "nobody"), "nobody", wanted=True
    ),
    "a wrong witness of many": lambda v: other_witness(
        v, claim(v, "R1", "many"), "many", wanted=False
    ),
    "a wrong witness of somebody": lambda v: other_witness(
        v, claim(v, "R2", "somebody"), "somebody", wanted=False
    ),
    "a witness that is not there": lambda v: claim(v, "R1", "many").update(many=10_000),
    "a witness from the end": lambda v: claim(v, "R1", "many").update(many=-1),
    "a witness by half": lambda v: claim(v, "R1", "many").update(many=0.5),
    "a witness too many": lambda v: claim(v, "R1", "many").update(somebody=0),
    "nobody in the truth": put("witnesses", 0, "records", to=[]),
    "one person less in the truth": drop("witnesses", 0, "records", 0),
    "one person more in a witness": bump("witnesses", -1, "records", 0, 1, by=1),
    "too many persons to count": put("witnesses", -1, "records", 0, 1, to=10**15),
    "minus one person": put("witnesses", -1, "records", 0, 1, to=-1),
    "no person of a kind": put("witnesses", -1, "records", 0, 1, to=0),
    "a witness with other atoms": put("witnesses", -1, "atoms", to=[0]),
    "a witness gone": drop("witnesses", -1),
    "the truth gone": drop("witnesses", 0),
    "witnesses the other way round": lambda v: v["witnesses"].reverse(),
    "a kind of person gone": drop("records", -1),
    "a kind of person in another atom": put("records", 0, 0, to=7),
    "a kind without a value": put("records", 0, 1, to=[]),
    "a kind with two values": put("records", 0, 1, to=[0, 1]),
    "a kind with a value that is none": put("records", 0, 1, to=[99]),
}


def test_there_are_forty_tamperings_at_least() -> None:
    assert len(TAMPERINGS) >= 40


@pytest.mark.parametrize("name", TAMPERINGS)
def test_a_tampered_certificate_is_refused(name: str) -> None:
    values = json.loads(made()[0])
    TAMPERINGS[name](values)
    content = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    assert content != made()[0]

    with pytest.raises(CertificateRefused):
        recount(content)


@pytest.mark.parametrize(
    "content", [b"", b"null", b"[]", b"{}", b"\xff", b'{"format":', b"[" * 100_000]
)
def test_what_is_no_certificate_is_refused(content: bytes) -> None:
    with pytest.raises(CertificateRefused):
        from_json(content)


def test_a_certificate_in_another_layout_is_refused() -> None:
    content = made()[0]
    with pytest.raises(CertificateRefused):
        from_json(content + b"\n")
    with pytest.raises(CertificateRefused):
        from_json(json.dumps(json.loads(content)).encode())


def test_a_number_changed_anywhere_proves_nothing_else() -> None:
    """Any number at all: what is still accepted makes the very same claims."""
    content, _ = made()
    before = recount(content)
    draw = random.Random(4)
    refused = 0
    for _ in range(60):
        values = json.loads(content)
        holder, at = draw.choice(list(numbers(values)))
        holder[at] += draw.choice((-1, 1, 2))
        changed = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
        try:
            after = recount(changed)
        except CertificateRefused:
            refused += 1
            continue
        said, was = ([(c.protected, c.count) for c in each.claims] for each in (after, before))
        assert said == was
    assert refused > 30


def numbers(values: Values) -> list[tuple[Values, Any]]:
    found = []
    waiting = [values]
    while waiting:
        each = waiting.pop()
        pairs = list(each.items()) if isinstance(each, dict) else list(enumerate(each))
        for at, value in pairs:
            if isinstance(value, dict | list):
                waiting.append(value)
            elif type(value) is int:
                found.append((each, at))
    return found
