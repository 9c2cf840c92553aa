import pytest

from vpdesk.text_check.names import initials_of, looks_like_a_person, parse, variants


def keys(name: str) -> set[str]:
    return {variant.key for variant in variants(parse(name))}


def single(name: str) -> set[str]:
    return {variant.key for variant in variants(parse(name)) if variant.single}


@pytest.mark.parametrize(
    ("name", "some"),
    [
        ("Robin Voorbeeld", {"robin", "voorbeeld", "robinvoorbeeld", "rvoorbeeld"}),
        ("Jan de Vries", {"jan", "vries", "devries", "jandevries", "janvries", "vriesjan"}),
        ("J.A. de Vries", {"devries", "jdevries", "jadevries"}),
        ("J. A. de Vries", {"jadevries"}),
        ("Vries, Jan de", {"devries", "jandevries"}),
        ("mevr. dr. Fatima El Amrani", {"fatima", "amrani", "elamrani"}),
        ("de heer 't Hartog", {"hartog", "thartog"}),
        ("Pim d'Hondstra", {"hondstra", "dhondstra"}),
        ("Rita O'Dwyerson", {"odwyerson"}),
        ("Eva Smit-van Dam", {"smit", "dam", "vandam", "smitvandam", "evasmitvandam"}),
        ("Eva van Dam-Smit", {"vandamsmit", "damsmit"}),
        ("Johannes (Hans) Polderdijk", {"hans", "johannes", "hanspolderdijk"}),
        ("Johannes \u201cHans\u201d Polderdijk", {"hans"}),
        ("Anne-Fleur Zandwijker", {"annefleur", "anne", "fleur"}),
        ("de Vries", {"devries", "vries"}),
        ("Polderdijk", {"polderdijk"}),
    ],
)
def test_a_name_is_written_in_many_ways(name: str, some: set[str]) -> None:
    assert some <= keys(name)


def test_titles_are_no_part_of_a_name() -> None:
    assert keys("dhr. drs. R. Voorbeeld") == keys("R. Voorbeeld")


@pytest.mark.parametrize("name", ["", " - ", "()", "dhr.", ",", "\u200b"])
def test_a_name_that_says_nothing_is_written_in_no_way(name: str) -> None:
    assert keys(name) == set()
    assert initials_of(parse(name)) == frozenset()


def test_parts_of_one_word_are_told_from_parts_of_several() -> None:
    assert single("Jan de Vries") == {"jan", "vries"}


def test_short_names_and_words_are_common() -> None:
    common = {each.key for each in variants(parse("Jan de Wit")) if each.common}
    assert common == {"jan", "wit", "dewit"}


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Jan de Vries", {"jdv", "jv"}),
        ("J.A. de Vries", {"jdv", "jv", "jadv", "jav"}),
        ("Eva Smit-Dam", {"es", "esd"}),
        ("Polderdijk", set()),
    ],
)
def test_initials_of_a_name(name: str, found: set[str]) -> None:
    assert initials_of(parse(name)) == found


@pytest.mark.parametrize(
    "text",
    ["Piet Polderdijk", "P. Bakker", "dhr. Bakker", "Polderdijk", "Jan de Wit", "Esm\u00e9e"],
)
def test_a_name_looks_like_a_person(text: str) -> None:
    assert looks_like_a_person(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "teamleider", "Teamleider Noord", "leidinggevende van B", "Bakker", "A1"),
        *("de directie", "Niemand", "Nobody"),
    ],
)
def test_a_description_does_not_look_like_a_person(text: str) -> None:
    assert not looks_like_a_person(text)
