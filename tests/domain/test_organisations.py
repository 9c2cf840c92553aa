from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from vpdesk.domain.organisations import (
    MOST_PEOPLE,
    ContactPersonDraft,
    OrganisationDraft,
    OrganisationId,
    UnitDraft,
    problems_in,
    problems_in_contact_person,
    problems_in_unit,
)
from vpdesk.domain.problems import Problem, Reason

DRAFT = OrganisationDraft(name="Hogeschool Meander")
UNIT = UnitDraft(organisation_id=OrganisationId(1), name="Zorg")
PERSON = ContactPersonDraft(organisation_id=OrganisationId(1), name="A. Terpstra")


def changed(draft: OrganisationDraft, **changes: Any) -> OrganisationDraft:
    return replace(draft, **changes)


def test_a_name_is_enough() -> None:
    assert problems_in(DRAFT) == ()
    assert problems_in_unit(UNIT) == ()
    assert problems_in_contact_person(PERSON) == ()


def test_a_name_is_required() -> None:
    required = (Problem(field="name", reason=Reason.REQUIRED),)
    assert problems_in(replace(DRAFT, name=" ")) == required
    assert problems_in_unit(replace(UNIT, name="")) == required
    assert problems_in_contact_person(replace(PERSON, name="")) == required


@pytest.mark.parametrize(
    ("field", "most"),
    [("notice_months", 120), ("headcount", MOST_PEOPLE), ("agreed_minutes", 60 * 24 * 366)],
)
def test_numbers_have_bounds(field: str, most: int) -> None:
    for value, reasons in (
        (0, []),
        (most, []),
        (-1, [Reason.NEGATIVE]),
        (most + 1, [Reason.TOO_LARGE]),
    ):
        found = problems_in(changed(DRAFT, **{field: value}))
        assert [(each.field, each.reason) for each in found] == [(field, each) for each in reasons]


def test_a_contract_ends_after_it_started() -> None:
    started = replace(DRAFT, since=date(2024, 1, 1))
    assert problems_in(replace(started, contract_until=date(2024, 1, 1))) == ()
    (problem,) = problems_in(replace(started, contract_until=date(2023, 12, 31)))
    assert problem == Problem(field="contract_until", reason=Reason.BEFORE_START)


def test_texts_have_a_limit() -> None:
    assert [each.field for each in problems_in(replace(DRAFT, sector="x" * 201))] == ["sector"]
    assert [each.field for each in problems_in_unit(replace(UNIT, name="x" * 201))] == ["name"]
    long = replace(PERSON, role="x" * 201)
    assert [each.field for each in problems_in_contact_person(long)] == ["role"]
