from tests.resources.content import Table, codes, content, terms, twice
from vpdesk.domain.options import OPTION_TEXT_LIMIT, points

LISTS = ("pros", "cons", "consider")


def routes() -> list[Table]:
    found: list[Table] = content("starter", "routes")["route"]
    return found


def test_every_way_is_a_step_and_none_is_told_twice() -> None:
    steps = [route["step"] for route in routes()]
    assert twice(steps) == set()
    assert set(steps) <= {step["code"] for step in terms()["step"]}


def test_every_way_that_reaches_outside_is_told() -> None:
    parents = {step.get("parent") for step in terms()["step"]}
    told = {route["step"] for route in routes()}
    for step in terms()["step"]:
        if step["reaches_outside"] and step["code"] not in parents and "parent" not in step:
            assert step["code"] in told


def test_both_languages_tell_the_same_points() -> None:
    for route in routes():
        assert set(route) <= {"step", "nl", "en", "addresses", "places"}
        for language in ("nl", "en"):
            told = route[language]
            assert set(told) == {"title", "description", *LISTS}
            assert len(told["description"]) < OPTION_TEXT_LIMIT
            for name in LISTS:
                assert points("\n".join(told[name])) == tuple(told[name])
                assert len(told[name]) == len(route["nl"][name]) > 0
                assert all(each.endswith((".", "?")) for each in told[name])


def test_every_way_has_something_for_it_and_something_against_it() -> None:
    for route in routes():
        assert min(len(route["nl"]["pros"]), len(route["nl"]["cons"])) >= 2


def test_the_kinds_of_address_that_help_are_those_of_the_book() -> None:
    for route in routes():
        assert set(route.get("addresses", ())) <= codes("referral_kind")
