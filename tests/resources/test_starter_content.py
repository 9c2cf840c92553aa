import re
from datetime import date
from itertools import combinations
from typing import Any

import pytest

from tests.resources.content import Table, codes, content, terms, twice
from vpdesk.paths import resources

VOCABULARIES = (
    "category", "relation", "position", "gender", "channel", "step", "outcome",
    "referral_kind", "activity_kind", "sector", "contract_form",
)  # fmt: skip

# Given names and surnames that are also a bird, a tree or a flower, and words that could be
# read as a remark about the person or the matter.
UNSUITED = """
    arend daphne els erica fleur hazel iris jasmijn laurier lelie linde madelief margriet merel
    mirte olijf roos rozemarijn sering tijm veronica viola violet wikke camelia dahlia hortensia
    vink valk zwaan specht raaf nachtegaal kuiken haan meeuw duif kraai kwak koekoek snip
    pestvogel spotvogel visdief wespendief roodborst blauwborst dodaars paapje slechtvalk
    judaspenning stinkende heksenkruid doodskruid adderwortel narcis dovenetel bitterzoet
"""


def code_names() -> list[str]:
    names = content("starter", "code_names")
    return [*names["birds"], *names["trees"], *names["flowers"]]


def addresses() -> list[Table]:
    found: list[Table] = content("starter", "address_book")["address"]
    return found


def changes_between(one: str, other: str) -> int:
    """Return how many letters have to be put in, left out or replaced (Levenshtein)."""
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one, 1):
        above, row = row, [index]
        for place, counter in enumerate(other, 1):
            row.append(min(above[place] + 1, row[-1] + 1, above[place - 1] + (letter != counter)))
    return row[-1]


def test_every_vocabulary_is_there_and_no_other() -> None:
    assert set(terms()) == set(VOCABULARIES)


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_terms_have_their_own_code_and_words(vocabulary: str) -> None:
    entries = terms()[vocabulary]
    for key in ("code", "nl", "en"):
        values = [entry[key] for entry in entries]
        assert all(value == value.strip() != "" for value in values)
        assert twice(values) == set()
    assert all(re.fullmatch(r"[a-z][a-z_]*", entry["code"]) for entry in entries)


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_terms_use_only_keys_that_mean_something(vocabulary: str) -> None:
    known = {"code", "nl", "en", "nl_hint", "en_hint"} | {
        "category": {"parent", "group", "in_scope", "optional"},
        "step": {"parent", "route", "reaches_outside"},
        "position": {"sectors"},
        "referral_kind": {"icon"},
        "activity_kind": {"icon"},
    }.get(vocabulary, set())
    for entry in terms()[vocabulary]:
        assert set(entry) <= known
        assert ("nl_hint" in entry) == ("en_hint" in entry)


@pytest.mark.parametrize("vocabulary", ["category", "step"])
def test_parents_stand_before_their_children_and_have_none_themselves(vocabulary: str) -> None:
    roots: set[str] = set()
    for entry in terms()[vocabulary]:
        assert entry.get("parent", "") in roots | {""}
        if "parent" not in entry:
            roots.add(entry["code"])


def test_each_category_belongs_to_one_of_three_groups() -> None:
    groups = [entry["nl"] for entry in terms()["category"] if entry.get("group")]
    assert groups == ["ongewenste omgangsvormen", "integriteit", "overig / buiten taak"]
    assert all(("parent" in entry) != entry.get("group", False) for entry in terms()["category"])


def test_a_formal_step_reaches_outside_and_an_internal_one_does_not() -> None:
    for step in terms()["step"]:
        assert step["route"] in {"internal", "informal", "formal"}
        assert step["reaches_outside"] or step["route"] != "formal"
        assert not (step["reaches_outside"] and step["route"] == "internal")


def test_a_step_reaches_as_far_as_its_parent() -> None:
    steps = {step["code"]: step for step in terms()["step"]}
    for step in steps.values():
        parent = steps.get(step.get("parent"), step)
        assert (step["route"], step["reaches_outside"]) == (
            parent["route"],
            parent["reaches_outside"],
        )


@pytest.mark.parametrize("vocabulary", ["referral_kind", "activity_kind"])
def test_icons_of_terms_are_bundled(vocabulary: str) -> None:
    missing = {
        term["icon"]
        for term in terms()[vocabulary]
        if not (resources() / "icons" / f"{term['icon']}.svg").is_file()
    }
    assert missing == set()


def test_sectors_of_terms_and_addresses_exist() -> None:
    named = {sector for entry in terms()["position"] for sector in entry.get("sectors", ())}
    named |= {sector for entry in addresses() for sector in entry.get("sectors", ())}
    assert named <= codes("sector")


def test_addresses_say_what_for_and_when_and_where_they_were_checked() -> None:
    assert twice([address["code"] for address in addresses()]) == set()
    assert twice([address["name"] for address in addresses()]) == set()
    for address in addresses():
        assert address["kind"] in codes("referral_kind")
        for key in ("name", "purpose_nl", "purpose_en", "region", "source"):
            assert address[key].strip()
        assert address["purpose_nl"].endswith(".")
        assert isinstance(address["checked"], date)
        assert address["confirmed_by"] in {"own", "others"}
        assert "" not in address.values()


def test_addresses_hold_telephone_numbers_and_sites_in_one_form() -> None:
    for address in addresses():
        for key in ("phone", "phone_extra"):
            if key in address:
                assert re.fullmatch(r"11[23]|0[0-9]{2,3}[- ][0-9 ]{4,11}", address[key])
        assert re.fullmatch(r"[a-z0-9-]+\.[a-z]+", address.get("website", "x.nl"))
        assert re.fullmatch(r"[a-z]+@[a-z]+\.nl", address.get("email", "x@x.nl"))


def test_a_crisis_number_is_free_and_answered_day_and_night() -> None:
    for address in addresses():
        if address.get("urgent"):
            assert (address["cost_nl"], address["hours_nl"]) == ("gratis", "dag en nacht")


def test_there_are_code_names_enough_for_years() -> None:
    assert len(code_names()) >= 400


def test_code_names_are_one_capitalised_word_each() -> None:
    assert twice(code_names()) == set()
    for name in code_names():
        assert re.fullmatch(r"(IJ|[A-Z])[a-zëï]+", name)
        assert len(name) <= 18


def test_code_names_are_no_names_of_people_and_no_remarks() -> None:
    assert {name.casefold() for name in code_names()} & set(UNSUITED.split()) == set()


def test_no_two_code_names_are_mistaken_for_each_other() -> None:
    folded = sorted(name.casefold() for name in code_names())
    for one, other in combinations(folded, 2):
        assert one not in other, (one, other)
        assert other not in one, (one, other)
        if abs(len(one) - len(other)) < 3:
            short = min(len(one), len(other)) <= 5
            apart = changes_between(one, other)
            assert apart >= 3 or (short and apart == 2 and one[0] != other[0]), (one, other)


def test_the_code_names_of_the_pictures_are_there() -> None:
    shown = "Kievit Zonnedauw Plevier Beuk Roerdomp Wilg Grutto Meidoorn Karekiet Tureluur Vlier"
    assert set(shown.split()) <= set(code_names())


def test_points_of_the_appointment_fit_their_line() -> None:
    points = content("starter", "appointment")["point"]
    assert twice([point["code"] for point in points]) == set()
    for point in points:
        for key in ("nl", "en"):
            assert 0 < len(point[key]) <= 38
        assert ("nl_hint" in point) == ("en_hint" in point)
        assert point.get("min_headcount", 1) > 0


def test_splits_name_known_values_once_and_those_of_their_sector() -> None:
    lists = {name: terms()[name] for name in ("relation", "gender", "channel", "outcome")}
    lists["reporter_position"] = terms()["position"]
    for starter in content("starter", "report_policies")["starter"]:
        for variable, splits in starter["tree"].items():
            named = leaves(splits)
            assert twice(named) == set(), (starter["code"], variable)
            if variable not in lists:
                continue
            known = {entry["code"] for entry in lists[variable]} | {"unknown"}
            assert set(named) <= known, (starter["code"], variable)
            wanted = {
                entry["code"]
                for entry in lists[variable]
                if not entry.get("sectors")
                or set(entry["sectors"]) & set(starter.get("sectors", ()))
            }
            assert wanted <= set(named), (starter["code"], variable)


def test_every_sector_has_at_most_one_starter() -> None:
    sectors = [
        sector
        for starter in content("starter", "report_policies")["starter"]
        for sector in starter.get("sectors", ())
    ]
    assert twice(sectors) == set()
    assert set(sectors) <= codes("sector")


def leaves(splits: str | list[Any]) -> list[str]:
    if isinstance(splits, str):
        return [splits]
    left, right = splits
    return leaves(left) + leaves(right)
