"""The certificate as a file: JSON that stays in the vault and has all that a recount needs.

Kinds of person are listed once, as the places of their keys; a witness names them by number. The
first witness over each piece is the truth, so the file tells everything and is never handed out.

What was judged twice has two certificates in one file, of format 2. One alone is of format 1.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from vpdesk.auditor.certificate import Certificate, CertificateRefused, Claim, Witness
from vpdesk.auditor.model import (
    Condition,
    Model,
    Predicate,
    Protected,
    Rule,
    Statement,
    Variable,
)
from vpdesk.auditor.records import Record

FORMAT = "vpdesk certificate 1"
FORMAT_OF_SEVERAL = "vpdesk certificate 2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """By which program, on which day and under which policies a certificate was made."""

    program: str
    made_on: date
    policies: tuple[str, ...] = ()


def to_json(certificates: Sequence[Certificate], stamp: Stamp) -> bytes:
    """Return the file: the same certificates, one at least, and stamp give the same bytes."""
    proofs = [_certificate_values(each) for each in certificates]
    values = {
        "format": FORMAT if len(proofs) == 1 else FORMAT_OF_SEVERAL,
        "program": stamp.program,
        "made_on": stamp.made_on.isoformat(),
        "policies": list(stamp.policies),
        **(proofs[0] if len(proofs) == 1 else {"proofs": proofs}),
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()


def from_json(content: bytes) -> tuple[tuple[Certificate, ...], Stamp]:
    """Return what ``to_json`` was given. Raises CertificateRefused for anything else."""
    try:
        values = json.loads(content)
        if values["format"] not in {FORMAT, FORMAT_OF_SEVERAL}:
            raise CertificateRefused("format")
        proofs = [values] if values["format"] == FORMAT else values["proofs"]
        certificates = tuple(map(_certificate_from, proofs))
        stamp = Stamp(
            program=_text(values["program"]),
            made_on=date.fromisoformat(values["made_on"]),
            policies=tuple(_text(each) for each in values["policies"]),
        )
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise CertificateRefused("format") from error
    if not certificates or to_json(certificates, stamp) != content:
        raise CertificateRefused("format")
    return certificates, stamp


def _certificate_values(certificate: Certificate) -> dict[str, Any]:
    model = certificate.model
    kinds = dict.fromkeys(r for witness in certificate.witnesses for r, _ in witness.records)
    places = {record: place for place, record in enumerate(kinds)}
    return {
        "model": _model_values(model),
        "protected": [_protected_values(each) for each in certificate.protected],
        "waived": [_protected_values(each) for each in certificate.waived],
        "records": [_record_values(record, model) for record in kinds],
        "witnesses": [
            {
                "atoms": sorted(witness.atoms),
                "records": [[places[record], n] for record, n in witness.records],
            }
            for witness in certificate.witnesses
        ],
        "claims": [_claim_values(claim) for claim in certificate.claims],
        **({"unknown": sorted(certificate.unknown)} if certificate.unknown else {}),
    }


def _certificate_from(values: Mapping[str, Any]) -> Certificate:
    model = _model_from(values["model"])
    kinds = [_record_from(each, model) for each in values["records"]]
    return Certificate(
        model=model,
        protected=tuple(_protected_from(each) for each in values["protected"]),
        witnesses=tuple(
            Witness(
                atoms=frozenset(map(_number, each["atoms"])),
                records=tuple((kinds[_number(r)], _number(n)) for r, n in each["records"]),
            )
            for each in values["witnesses"]
        ),
        claims=tuple(_claim_from(each) for each in values["claims"]),
        waived=tuple(_protected_from(each) for each in values["waived"]),
        unknown=frozenset(map(_number, values.get("unknown", ()))),
    )


def _model_values(model: Model) -> dict[str, Any]:
    return {
        "variables": [
            {"name": v.name, "keys": list(v.keys), "multi": v.multi, "crossed": v.crossed}
            for v in model.variables
        ],
        "column": list(model.column),
        "atoms": model.atoms,
        "statements": [
            {**_predicate_values(each.predicate), "count": [each.lo, each.hi]}
            for each in model.statements
        ],
    }


def _model_from(values: Mapping[str, Any]) -> Model:
    return Model(
        variables=tuple(
            Variable(
                name=_text(each["name"]),
                keys=tuple(map(_text, each["keys"])),
                multi=_truth(each["multi"]),
                crossed=_truth(each["crossed"]),
            )
            for each in values["variables"]
        ),
        atoms=_number(values["atoms"]),
        statements=tuple(
            Statement(
                predicate=_predicate_from(each),
                lo=_number(each["count"][0]),
                hi=None if each["count"][1] is None else _number(each["count"][1]),
            )
            for each in values["statements"]
        ),
        column=tuple(map(_text, values["column"])),
    )


def _predicate_values(predicate: Predicate) -> dict[str, Any]:
    return {
        "atoms": sorted(predicate.atoms),
        "where": [[c.variable, sorted(c.keys), c.negated] for c in predicate.conditions],
    }


def _predicate_from(values: Mapping[str, Any]) -> Predicate:
    return Predicate(
        atoms=frozenset(map(_number, values["atoms"])),
        conditions=tuple(
            Condition(
                variable=_text(variable), keys=frozenset(map(_text, keys)), negated=_truth(negated)
            )
            for variable, keys, negated in values["where"]
        ),
    )


def _protected_values(protected: Protected) -> dict[str, Any]:
    return {
        "rule": str(protected.rule),
        **_predicate_values(protected.predicate),
        "k": protected.k,
        "beyond": [sorted(keys) for keys in protected.beyond],
    }


def _protected_from(values: Mapping[str, Any]) -> Protected:
    return Protected(
        rule=Rule(values["rule"]),
        predicate=_predicate_from(values),
        k=_number(values["k"]),
        beyond=tuple(frozenset(map(_text, keys)) for keys in values["beyond"]),
    )


def _claim_values(claim: Claim) -> dict[str, Any]:
    return {
        **_protected_values(claim.protected),
        "count": claim.count,
        "nobody": claim.nobody,
        "somebody": claim.somebody,
        "many": claim.many,
    }


def _claim_from(values: Mapping[str, Any]) -> Claim:
    nobody, somebody, many = (
        None if values[name] is None else _number(values[name])
        for name in ("nobody", "somebody", "many")
    )
    return Claim(
        protected=_protected_from(values),
        count=_number(values["count"]),
        nobody=nobody,
        somebody=somebody,
        many=many,
    )


def _record_values(record: Record, model: Model) -> list[Any]:
    pairs = zip(record.values, model.variables, strict=True)
    return [record.atom, *(sorted(map(v.keys.index, keys)) for keys, v in pairs)]


def _record_from(values: list[Any], model: Model) -> Record:
    atom, *places = values
    pairs = zip(places, model.variables, strict=True)
    return Record(
        _number(atom),
        tuple(frozenset(v.keys[_number(place)] for place in each) for each, v in pairs),
    )


def _number(value: object) -> int:
    """Return a whole number from 0 on, and nothing else."""
    if type(value) is not int or value < 0:
        raise TypeError
    return value


def _text(value: object) -> str:
    if type(value) is not str:
        raise TypeError
    return value


def _truth(value: object) -> bool:
    if type(value) is not bool:
        raise TypeError
    return value
