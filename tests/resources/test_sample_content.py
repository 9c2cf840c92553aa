import re
from collections.abc import Iterator
from datetime import date

import pytest

from tests.resources.content import Table, codes, content, terms, twice
from vpdesk.domain.attachments import Media, media_of, safe_name
from vpdesk.domain.timeline import QUESTIONS
from vpdesk.paths import resources

CHOICES = {
    "kind": {
        "contact": {"talk", "phone", "message", "video", "email", "letter"},
        "follow_up": {"contact", "aftercare", "accompany", "other"},
    },
    "state": {
        "step": {"discussed", "chosen", "done"},
        "consent": {"asked", "given", "withdrawn"},
    },
    "status": {"status": {"new", "in_support", "waiting", "aftercare", "closed"}},
    "arranged_by": {"referral": {"reporter", "adviser"}},
    "given": {"consent": {"oral", "written"}},
    "how": {"consent": {"oral", "written"}},
    "decision": {"exception": {"break", "keep"}},
}
NEEDED = {
    "contact": {"kind", "minutes", "text"},
    "note": {"text"},
    "step": {"step", "state", "text"},
    "consent": {"state", "what", "with_whom", "for_steps"},
    "referral": {"kind", "arranged_by", "text"},
    "follow_up": {"what", "kind", "due"},
    "status": {"status"},
    "closing": {"text"},
    "exception": {"decision", "text", *QUESTIONS},
}
# Words of blame or drama, which the product does not use for people.
UNSUITED = re.compile(
    r"\b(slachtoffers?|daders?|klagers?|cliënt(en)?|succesvol|oeps)\b|!", re.IGNORECASE
)


def stories() -> list[Table]:
    found: list[Table] = content("sample", "cases")["story"]
    return found


def organisations() -> list[Table]:
    found: list[Table] = content("sample", "organisations")["organisation"]
    return found


def activities() -> list[Table]:
    found: list[Table] = content("sample", "activities")["activity"]
    return found


def texts(value: object) -> Iterator[str]:
    """Yield every text in a table, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


def named(story: Table) -> str:
    return str(story["code"])


every_story = pytest.mark.parametrize("story", stories(), ids=named)


def test_there_are_at_least_forty_different_stories() -> None:
    assert len(stories()) >= 40
    assert twice([story["code"] for story in stories()]) == set()
    first_texts = [next(iter(texts(story["entry"][0].get("text", "")))) for story in stories()]
    assert twice(first_texts) == set()


def test_the_stories_together_show_every_kind_group_and_route() -> None:
    parent = {term["code"]: term.get("parent") for term in terms()["category"]}
    categories = {i["category"] for s in stories() for i in s["issues"] if "category" in i}
    assert {story["kind"] for story in stories()} == {"report", "signal", "advice", "consultation"}
    assert {parent[category] for category in categories} == {
        "undesirable_behaviour",
        "integrity",
        "other",
    }
    assert {story["route"] for story in stories() if "route" in story} == {
        "internal",
        "informal",
        "formal",
    }


@every_story
def test_a_story_refers_to_known_codes_only(story: Table) -> None:
    offered = {
        t["code"] for t in terms()["category"] if not t.get("group") and not t.get("optional")
    }
    assert 1 <= len(story["issues"]) <= 2
    for issue in story["issues"]:
        assert issue.get("category", "bullying") in offered
        assert issue.get("relation", "unknown") in codes("relation")
    assert story.get("position", "employee") in codes("position")
    assert story.get("channel", "phone") in codes("channel")
    assert story.get("outcome", "unknown") in codes("outcome")
    assert set(story["weights"]) <= codes("sector") | {"any"}
    assert all(weight > 0 for weight in story["weights"].values())


@every_story
def test_entries_have_what_they_need_and_come_in_order(story: Table) -> None:
    days = [entry["day"] for entry in story["entry"]]
    assert days == sorted(days)
    assert days[0] == 0
    for entry in story["entry"]:
        assert NEEDED[entry["type"]] <= set(entry)
        assert all(text.strip() for text in texts(entry))
        for key, choices in CHOICES.items():
            if key in entry and entry["type"] in choices:
                assert entry[key] in choices[entry["type"]]
        if entry["type"] == "contact":
            assert entry["minutes"] > 0
            assert entry["minutes"] % 5 == 0
        if entry["type"] == "referral":
            assert entry["kind"] in codes("referral_kind")
        if entry["type"] == "step":
            assert entry["step"] in codes("step")
        if entry["type"] == "consent":
            assert ("given" in entry) == (entry["state"] == "given")
            assert set(entry["for_steps"]) <= codes("step")
        if entry["type"] == "follow_up":
            assert entry["day"] <= entry["due"]
            assert entry["day"] <= entry.get("done", entry["day"]) <= days[-1]


@every_story
def test_nothing_reaches_outside_without_consent_given_before(story: Table) -> None:
    steps = {step["code"]: step for step in terms()["step"]}
    given: set[str] = set()
    for entry in story["entry"]:
        if entry["type"] == "consent":
            covered = {*entry["for_steps"], entry.get("for_referral", "")}
            given = given | covered if entry["state"] == "given" else given - covered
        if entry["type"] == "step" and entry["state"] == "done":
            step = steps[entry["step"]]
            asked = {step["code"], step.get("parent")}
            assert not step["reaches_outside"] or asked & given
        if entry["type"] == "referral" and "shared" in entry:
            assert entry["kind"] in given


@every_story
def test_a_story_is_either_closed_with_an_outcome_or_running(story: Table) -> None:
    closed = story["entry"][-1]["type"] == "closing"
    assert closed == ("outcome" in story)
    assert closed == ("running_today" not in story)
    assert sum(entry["type"] == "closing" for entry in story["entry"]) == closed
    if not closed:
        assert all(entry["day"] <= story["running_today"] for entry in story["entry"])
        assert any("done" not in e for e in story["entry"] if e["type"] == "follow_up")
        assert story["organisation"] in {o["code"] for o in organisations()}


def test_running_stories_keep_apart_by_code_name() -> None:
    known = {n for group in content("starter", "code_names").values() for n in group}
    names = [story["code_name"] for story in stories() if "running_today" in story]
    assert twice(names) == set()
    assert set(names) <= known


def test_every_organisation_with_cases_finds_stories() -> None:
    for organisation in organisations():
        fitting = [
            story
            for story in stories()
            if "running_today" not in story
            and {organisation["sector"], "any"} & set(story["weights"])
        ]
        assert len(fitting) >= min(organisation["cases"], 12)


def test_what_is_so_at_an_organisation_is_about_ways_that_are_told() -> None:
    told = {route["step"] for route in content("starter", "routes")["route"]}
    assert any("options" in each for each in organisations())
    for organisation in organisations():
        assert set(organisation.get("options", {})) <= told


def test_the_practice_has_eight_organisations_one_without_cases_and_one_with_three() -> None:
    cases = [organisation["cases"] for organisation in organisations()]
    assert len(cases) == 8
    assert cases.count(0) == 1
    assert cases.count(3) == 1
    assert 110 <= sum(cases) <= 130


@pytest.mark.parametrize("organisation", organisations(), ids=named)
def test_an_organisation_is_whole(organisation: Table) -> None:
    points = {point["code"] for point in content("starter", "appointment")["point"]}
    assert organisation["sector"] in codes("sector")
    assert organisation["contract_form"] in codes("contract_form")
    assert organisation["period"] in {"calendar", "school_year"}
    assert set(organisation["appointment_done"]) <= points
    assert twice(organisation["appointment_done"]) == set()
    until = organisation.get("contract_until", date.max)
    assert organisation["since"] < content("sample", "organisations")["practice"]["today"] < until
    assert 2 <= len(organisation["contact"]) <= 3
    assert sum(person.get("receives_report", False) for person in organisation["contact"]) == 1
    for person in organisation["contact"]:
        assert re.fullmatch(r"088 000 \d\d \d\d", person["phone"])


@pytest.mark.parametrize("organisation", organisations(), ids=named)
def test_units_form_a_tree_that_fits_the_headcount(organisation: Table) -> None:
    units = {unit["code"]: unit for unit in organisation["unit"]}
    assert len(units) == len(organisation["unit"])
    roots = [unit for unit in units.values() if "parent" not in unit]
    assert sum(unit["headcount"] for unit in roots) <= organisation["headcount"]
    for code, unit in units.items():
        children = [u for u in units.values() if u.get("parent") == code]
        assert sum(child["headcount"] for child in children) <= unit["headcount"]
        assert unit.get("parent", code) in units


def test_activities_are_of_known_kinds_and_lengths() -> None:
    assert len(activities()) >= 25
    assert twice([activity["code"] for activity in activities()]) == set()
    planned = {plan["kind"] for plan in content("sample", "advice")["plan"]}
    done = {activity["kind"] for activity in activities()}
    assert done | planned == codes("activity_kind")
    for activity in activities():
        assert activity["minutes"] % 15 == 0
        assert activity.get("participants", 1) > 0
        assert set(activity.get("months", [1])) <= set(range(1, 13))
        assert set(activity["weights"]) <= codes("sector") | {"any"}


def test_sample_addresses_are_fictional_and_of_known_kinds() -> None:
    found = content("sample", "addresses")["address"]
    assert twice([address["code"] for address in found]) == set()
    for address in found:
        assert address["kind"] in codes("referral_kind")
        assert re.fullmatch(r"088 000 \d\d \d\d", address["phone"])
        assert address.get("organisation", "meander") in {o["code"] for o in organisations()}


def test_people_are_enough_to_combine() -> None:
    people = content("sample", "people")
    for key, least in (("first_names", 40), ("last_names", 40), ("reach", 20), ("places", 12)):
        assert len(people[key]) >= least
        assert twice(people[key]) == set()
    assert set(people["accused"]) == codes("relation")


def test_report_texts_carry_no_count_and_no_date() -> None:
    found = content("sample", "report_texts")
    assert min(len(found["observation"]), len(found["recommendation"])) >= 6
    months = "januari februari maart april mei juni juli augustus september oktober november"
    for entry in [*found["observation"], *found["recommendation"]]:
        assert not re.search(r"\d", entry["text"])
        assert not {*months.split(), "december"} & set(entry["text"].casefold().split())


def test_recommendations_tell_what_became_of_them() -> None:
    for entry in content("sample", "report_texts")["recommendation"]:
        assert entry["status"] in {"adopted", "partly", "considered", "declined", "open"}
        assert ("result" in entry) == (entry["status"] != "open")


@pytest.mark.parametrize(
    "name", ["cases", "activities", "addresses", "organisations", "people", "report_texts"]
)
def test_sample_texts_use_the_words_of_the_product(name: str) -> None:
    found = [text for text in texts(content("sample", name)) if UNSUITED.search(text)]
    assert found == []


def test_every_attachment_is_there_and_can_be_shown() -> None:
    folder = resources() / "sample" / "attachments"
    attachments = content("sample", "attachments")["attachment"]
    kinds = [media_of((folder / each["file"]).read_bytes()) for each in attachments]
    assert {Media.TEXT, Media.PDF, Media.PNG} <= set(kinds)
    assert {each["file"] for each in attachments} == {each.name for each in folder.iterdir()}
    assert all(safe_name(each["file"]) == each["file"] for each in attachments)


def test_every_attachment_lies_in_a_story_that_has_a_code_name() -> None:
    named = {story.get("code_name") for story in stories()}
    for each in content("sample", "attachments")["attachment"]:
        assert each["code_name"] in named
        assert not UNSUITED.search(each["text"])
