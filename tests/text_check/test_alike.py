"""Which names, as they are written, are taken for one person."""

import random
from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.text_check.people import FIRST, LAST, SPELLINGS, core, people
from vpdesk.text_check.alike import may_be_one, person_of
from vpdesk.text_check.alike_aliases import KnownAlias, alike, means_nobody

names = st.builds("{} {}".format, st.sampled_from(FIRST), st.sampled_from(LAST))


def same(one: str, other: str) -> bool:
    first, second = person_of(one), person_of(other)
    return first is not None and second is not None and may_be_one(first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("P. Jansen", "Piet Jansen"),
        ("Jansen, P.", "P. Jansen"),
        ("Jansen P.", "Piet Jansen"),
        ("Polderman Erik", "Erik Polderman"),
        ("Vries, J. de", "Jan de Vries"),
        ("mevr. A. van der Veldhuis", "Annelies Veldhuis"),
        ("José Martín", "jose MARTIN"),
        ("Anna Jansen-de Boer", "Anna de Boer"),
        ("Anna Jansen - de Boer", "A. Jansen"),
        ("Sanne Bakker Mulder", "Sanne Bakker"),
        ("PJM Korteweg", "Pieter Korteweg"),
        ("Th. Hoogland", "Theo Hoogland"),
        ("IJsbrand IJsselstein", "IJ. IJsselstein"),
        ("Jan Willem van Rossem", "Jan-Willem van Rossem"),
        ("Anne Marie Koldewijn", "Annemarie Koldewijn"),
        ("Kees Meijerink", "Cornelis Meyerink"),
        ("J. (Hans) Polderdijk", "H. Polderdijk"),
        ("Marieke Zandwijk", "Marieke Zantwijk"),
        ("Jan van de Berg", "Jan van den Berg"),
        ("Fatima El-Amrani", "F. Amrani"),
        ("Jan Vandelisse", "Jan van de Lisse"),
        ("teamleider Oosterveld", "Bram Oosterveld"),
        ("de heer Oosterveld", "Oosterveld"),
        ("Visser", "mevrouw Visser"),
    ],
)
def test_one_person_is_recognised_however_the_name_is_written(one: str, other: str) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jan Jansen", "Piet Jansen"),
        ("P. Jansen", "J. Jansen"),
        ("Jan Bakker", "Jan Bekker"),
        ("Jan Smit", "Jan Smits"),
        ("J.P. de Vries", "J.M. de Vries"),
        ("Peter Mulder", "Petra Mulder"),
        ("mevrouw De Vries", "Anna de Vries"),
        ("Anna de Boer", "Anna de Jong"),
        ("M. Zandwijk", "Marieke Zantwijk"),
        ("Teamleider magazijn", "Jan Magazijn"),
        ("leidinggevende", "Leidinggevende"),
        ("", "Jan Jansen"),
    ],
)
def test_two_people_are_told_apart(one: str, other: str) -> None:
    assert not same(one, other)
    assert not same(other, one)


WAYS: tuple[Callable[[str, str], str], ...] = (
    SPELLINGS["full name"],
    SPELLINGS["no accents"],
    SPELLINGS["slip"],
    SPELLINGS["first letter"],
    lambda first, last: f"{last[0].upper()}{last[1:]}, {first}",
    lambda first, last: f"mw. {first} {last}-{core(LAST[len(first + last) * 7 % len(LAST)])}",
)


def test_false_alarms_are_rare_and_most_is_found() -> None:
    """What is missed has an initial and a slip of the pen; what is wrong, an initial that fits."""
    draw = random.Random(7)
    everybody = [draw.sample([way(*who) for way in WAYS], 2) for who in people(300, seed=7)]
    found = sum(same(*written) for written in everybody)
    known = [person for one, _ in everybody if (person := person_of(one)) is not None]
    alarms = sum(may_be_one(*pair) for pair in combinations(known, 2))

    assert len(known) == 300
    assert found >= 0.9 * 300
    assert alarms <= 12


@given(names, names)
@settings(max_examples=60)
def test_it_never_matters_which_name_comes_first(one: str, other: str) -> None:
    assert same(one, other) == same(other, one)


@given(names, st.sampled_from(["capitals", "small letters", "no accents"]))
@settings(max_examples=60)
def test_capitals_and_accents_make_no_other_person(name: str, way: str) -> None:
    assert same(name, SPELLINGS[way](*name.split(" ", 1)))


@given(st.text(max_size=40), st.text(max_size=40))
@settings(max_examples=80)
def test_anything_that_is_typed_can_be_compared(one: str, other: str) -> None:
    assert same(one, other) == same(other, one)
    assert same(one, one) == (person_of(one) is not None)
    assert alike(KnownAlias(one), KnownAlias(other)) == alike(KnownAlias(other), KnownAlias(one))


@pytest.mark.parametrize(
    ("one", "other", "asked"),
    [
        ("Teamleider magazijn", "teamleider magazijn Noord", True),
        ("Teamlieder magazijn", "teamleider van het magazijn", True),
        ("de leidinggevende", "Leidinggevende", True),
        ("J. de Boer", "Jan de Boer", True),
        ("Teamleider magazijn Noord", "teamleider magazijn Zuid", False),
        ("leidinggevende", "leidinggevende inkoop", False),
        ("collega balie", "teamleider balie", False),
        ("…", "!", False),
    ],
)
def test_aliases_that_may_mean_one_person_are_asked_about(
    one: str, other: str, *, asked: bool
) -> None:
    assert alike(KnownAlias(one), KnownAlias(other)) is asked


def test_an_alias_may_mean_nobody() -> None:
    assert means_nobody("Onbekend")
    assert not means_nobody("onbekende collega")
    assert not means_nobody("")
