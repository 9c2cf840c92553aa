"""Starter trees come from the words alone."""

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.disclosure.premises import require_sound
from vpdesk.disclosure.trees import starter_tree
from vpdesk.domain.disclosure import UNKNOWN, Branch, Leaf, Policy, SingleTable, Tree, leaves_of


def leaves(*keys: str) -> list[Leaf]:
    return [Leaf(key=key, label=key) for key in keys]


def starter(*keys: str, variable: str = "unit") -> Tree:
    return starter_tree(variable, leaves(*keys), unknown="onbekend", either="of")


def outline(tree: Tree) -> object:
    return tree.key if isinstance(tree, Leaf) else (outline(tree.left), outline(tree.right))


def test_relation_splits_off_the_manager_first() -> None:
    assert outline(starter("manager", "colleague", "third_party", variable="relation")) == (
        "manager",
        ("colleague", ("third_party", UNKNOWN)),
    )


def test_gender_keeps_what_is_rare_together() -> None:
    assert outline(starter("female", "male", "other", variable="gender")) == (
        "female",
        ("male", ("other", UNKNOWN)),
    )


def test_the_order_of_a_known_list_does_not_matter() -> None:
    assert outline(starter("open", "referred", variable="outcome")) == outline(
        starter("referred", "open", variable="outcome")
    )


def test_words_of_an_organisation_stand_beside_what_is_left_after_the_first_split() -> None:
    assert outline(starter("female", "male", "genderfluïde", variable="gender")) == (
        "female",
        ("genderfluïde", ("male", UNKNOWN)),
    )
    assert outline(starter("uitzendkracht", "zzp", variable="reporter_position")) == (
        ("uitzendkracht", "zzp"),
        UNKNOWN,
    )


def test_other_lists_are_halved_in_their_order() -> None:
    assert outline(starter("noord", "oost", "zuid", "west")) == (
        (("noord", "oost"), "zuid"),
        ("west", UNKNOWN),
    )


def test_nothing_known_is_one_leaf() -> None:
    assert starter() == Leaf(key=UNKNOWN, label="onbekend")


def test_an_own_leaf_for_unknown_keeps_its_words_and_goes_last() -> None:
    tree = starter_tree(
        "unit",
        [Leaf(key=UNKNOWN, label="niet gevraagd"), *leaves("noord")],
        unknown="x",
        either="of",
    )
    assert [leaf.label for leaf in leaves_of(tree)] == ["noord", "niet gevraagd"]


def test_a_group_is_named_after_its_values() -> None:
    tree = starter("noord", "oost", "zuid", "west", "midden")
    assert isinstance(tree, Branch)
    assert tree.left.label == "noord, oost of zuid"
    assert tree.right.label == "west, midden of onbekend"


def test_values_with_an_or_of_their_own_are_kept_apart() -> None:
    tree = starter("conflict met leiding of collega", "rechtspositie")
    assert tree.label == "conflict met leiding of collega / rechtspositie / onbekend"


@given(
    st.lists(
        st.sampled_from(["female", "male", "other"]) | st.text(min_size=1),
        max_size=12,
        unique=True,
    )
)
def test_every_value_has_its_leaf(keys: list[str]) -> None:
    for variable in ("unit", "gender"):
        tree = starter(*keys, variable=variable)
        assert {leaf.key for leaf in leaves_of(tree)} == {*keys, UNKNOWN}
        require_sound(Policy(tables=(SingleTable(variable="v", title="v", tree=tree),)))
