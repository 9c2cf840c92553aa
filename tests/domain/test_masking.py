from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.masking import (
    Mask,
    MaskDraft,
    MaskId,
    MaskReason,
    MaskWhy,
    Spot,
    compared,
    elsewhere,
    found_once,
    is_said,
    joined,
    pieces,
    problems_in_why,
    reasons_in,
    stands,
    whole_words,
)
from vpdesk.domain.problems import LINE_LIMIT, Problem, Reason
from vpdesk.domain.timeline import EntryKind

SPOT = Spot(kind=EntryKind.NOTE, entry_id=1, part="text")
PRIVACY = MaskWhy(reason=MaskReason.THIRD_PARTY)
OWN = MaskWhy(reason=MaskReason.WORKING_NOTE)

texts = st.text(st.sampled_from("ab é\u0301👩\u200d🦰👍🏽שלום\n."), max_size=30)


def mask(text: str, words: str, why: MaskWhy = PRIVACY, number: int = 1) -> Mask:
    return Mask(id=MaskId(number), spot=SPOT, start=text.index(words), words=words, why=why)


def masks_in(text: str, stretches: list[tuple[int, int]]) -> list[Mask]:
    """Return masks as the service makes them: one after the other, none over another."""
    made: list[Mask] = []
    for number, (one, other) in enumerate(stretches):
        start, end = whole_words(text, *sorted((one % (len(text) + 1), other % (len(text) + 1))))
        if start < end:
            draft = MaskDraft(spot=SPOT, start=start, words=text[start:end], why=PRIVACY)
            wide, gone = joined(draft, text, made)
            made = [each for each in made if each not in gone]
            made.append(
                Mask(id=MaskId(number), spot=SPOT, start=wide.start, words=wide.words, why=wide.why)
            )
    return made


@given(texts, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=4))
def test_masks_never_overlap_and_what_is_left_is_what_is_not_masked(
    text: str, stretches: list[tuple[int, int]]
) -> None:
    masks = sorted(masks_in(text, stretches), key=lambda each: each.start)
    assert all(stands(each, text) for each in masks)
    assert all(one.end <= other.start for one, other in pairwise(masks))
    masked = {place for each in masks for place in range(each.start, each.end)}
    left = "".join(sign for place, sign in enumerate(text) if place not in masked)
    told = "".join(piece.text for piece in pieces(text, masks))
    assert told.replace(" ", "").replace("\n", "") == left.replace(" ", "").replace("\n", "")


@given(texts, st.integers(0, 30), st.integers(0, 30))
def test_a_stretch_grows_to_whole_words_and_then_stays(text: str, one: int, other: int) -> None:
    chosen = sorted((min(one, len(text)), min(other, len(text))))
    start, end = whole_words(text, *chosen)
    assert text[chosen[0] : chosen[1]].strip() in text[start:end]
    assert whole_words(text, start, end) == (start, end)
    assert not text[start:end] or not text[start:end][0].isspace()


def test_part_of_a_name_or_of_a_picture_is_masked_whole() -> None:
    text = "Van Joostje 👩\u200d🦰 en 👍🏽, אבא"
    assert text[slice(*whole_words(text, 6, 8))] == "Joostje"
    picture = text.index("👩")
    assert text[slice(*whole_words(text, picture, picture + 1))] == "👩\u200d🦰"
    thumb = text.index("🏽")
    assert text[slice(*whole_words(text, thumb, thumb + 1))] == "👍🏽"
    assert text[slice(*whole_words(text, len(text) - 2, len(text) - 1))] == "אבא"
    assert whole_words("a  b", 1, 3) == (3, 3)
    assert whole_words("a \u200d b", 2, 3) == (2, 3)


def test_a_mask_stands_only_where_its_words_do() -> None:
    joost = mask("Met Joost.", "Joost")
    assert stands(joost, "Met Joost!")
    assert not stands(joost, "Toen met Joost.")
    again = found_once(joost, "Toen met Joost.")
    assert again is not None
    assert again.start == 9
    assert found_once(joost, "Joost en Joost") is None
    assert found_once(joost, "Joosten") is None


def test_a_mask_does_not_stand_in_words_that_grew() -> None:
    joost = mask("Met Joost.", "Joost")
    for grown in ("Met Joosten.", "Met Joost_.", "Met Joost\u0301."):
        assert not stands(joost, grown)
    rest = replace(joost, start=5, words="oost")
    assert is_said(rest, "Met Joost.")
    assert not stands(rest, "Met Joost.")


def test_masks_that_touch_for_one_reason_are_one_bar() -> None:
    text = "Jan Jansen belde"
    both = [mask(text, "Jan "), mask(text, "Jansen", number=2)]
    assert [each.why for each in pieces(text, both)] == [PRIVACY, None]
    apart = [mask(text, "Jan"), mask(text, "Jansen", number=2)]
    assert [each.why for each in pieces(text, apart)] == [PRIVACY, None]
    reasons = [mask(text, "Jan"), mask(text, "Jansen", OWN)]
    assert [each.why for each in pieces(text, reasons)] == [PRIVACY, None, OWN, None]
    assert reasons_in([pieces(text, reasons), pieces(text, both)]) == (PRIVACY, OWN)
    assert pieces(text, []) == (pieces(text, [])[0],)


def test_masked_words_are_found_elsewhere_in_any_case_but_not_in_other_words() -> None:
    assert list(elsewhere([compared("Joost")], "joost, JOOST en Joosten")) == [(0, 5), (7, 12)]
    assert list(elsewhere([compared("b")], "İİ a b")) == [(5, 6)]
    assert list(elsewhere([compared(" ")], "a b")) == []


def test_masked_words_are_found_elsewhere_however_they_are_spaced_or_spelled() -> None:
    assert list(elsewhere([compared("Jan de Vries")], "De Straße: jan  de\nVries.")) == [(11, 24)]
    assert list(elsewhere([compared("Ren\u00e9")], "met Rene\u0301, en Rene")) == [(4, 9)]
    assert list(elsewhere([compared("Rene\u0301")], "met REN\u00c9")) == [(4, 8)]
    assert list(elsewhere([compared("Weiss")], "Herr Weiß")) == [(5, 9)]
    assert list(elsewhere([compared("s")], "ß s")) == [(2, 3)]


def test_another_reason_is_given_in_words_that_fit() -> None:
    def problem(explanation: str, reason: MaskReason = MaskReason.OTHER) -> tuple[Problem, ...]:
        return problems_in_why(MaskWhy(reason=reason, explanation=explanation))

    assert problem(" ") == (Problem(field="explanation", reason=Reason.REQUIRED),)
    long = (Problem(field="explanation", reason=Reason.TOO_LONG),)
    assert problem("x" * (LINE_LIMIT + 1), MaskReason.THIRD_PARTY) == long
    assert problem("", MaskReason.THIRD_PARTY) == ()
