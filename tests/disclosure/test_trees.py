"""Trees come from the words and the agreed splits alone."""

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.disclosure.premises import require_sound
from vpdesk.disclosure.trees import tree_along
from vpdesk.domain.disclosure import UNKNOWN, Branch, Leaf, Policy, SingleTable, Tree, leaves_of
from vpdesk.domain.report_policies import KeyTree


def leaves(*keys: str) -> list[Leaf]:
    return [Leaf(key=key, label=key) for key in keys]


RELATION = (
    "manager",
    (("colleague", "group_of_colleagues"), ("third_party", ("subordinate", UNKNOWN))),
)
GENDER = ("female", ("male", ("other", UNKNOWN)))
OUTCOME = ("open", ("resolved_informally", ("referred", UNKNOWN)))


def along(splits: KeyTree | None, *keys: str) -> Tree:
    return tree_along(splits, leaves(*keys), unknown="onbekend", either="of")


def starter(*keys: str) -> Tree:
    return along(None, *keys)


def outline(tree: Tree) -> object:
    return tree.key if isinstance(tree, Leaf) else (outline(tree.left), outline(tree.right))


def test_relation_splits_off_the_manager_first() -> None:
    assert outline(along(RELATION, "manager", "colleague", "third_party")) == (
        "manager",
        ("colleague", ("third_party", UNKNOWN)),
    )


def test_gender_keeps_what_is_rare_together() -> None:
    assert outline(along(GENDER, "female", "male", "other")) == (
        "female",
        ("male", ("other", UNKNOWN)),
    )


def test_the_order_of_a_known_list_does_not_matter() -> None:
    assert outline(along(OUTCOME, "open", "referred")) == outline(
        along(OUTCOME, "referred", "open")
    )


def test_words_of_an_organisation_stand_beside_what_is_left_after_the_first_split() -> None:
    assert outline(along(GENDER, "female", "male", "genderfluïde")) == (
        "female",
        ("genderfluïde", ("male", UNKNOWN)),
    )
    assert outline(along(("employee", UNKNOWN), "uitzendkracht", "zzp")) == (
        ("uitzendkracht", "zzp"),
        UNKNOWN,
    )


def test_other_lists_are_halved_in_their_order() -> None:
    assert outline(starter("noord", "oost", "zuid", "west")) == (
        (("noord", "oost"), "zuid"),
        ("west", UNKNOWN),
    )


def test_splits_of_values_that_are_all_gone_are_as_good_as_none() -> None:
    assert outline(along(("noord", "oost"), "zuid", "west")) == outline(starter("zuid", "west"))


def test_unknown_joins_the_others_where_no_split_names_it() -> None:
    assert outline(along(("noord", "oost"), "oost", "noord", "zuid")) == (
        "noord",
        (("zuid", UNKNOWN), "oost"),
    )


def test_nothing_known_is_one_leaf() -> None:
    assert starter() == Leaf(key=UNKNOWN, label="onbekend")


def test_an_own_leaf_for_unknown_keeps_its_words_and_goes_last() -> None:
    tree = tree_along(
        None,
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
    for splits in (None, GENDER, ("male", "female")):
        tree = along(splits, *keys)
        assert {leaf.key for leaf in leaves_of(tree)} == {*keys, UNKNOWN}
        require_sound(Policy(tables=(SingleTable(variable="v", title="v", tree=tree),)))
