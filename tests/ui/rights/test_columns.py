from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from vpdesk.domain.cases import Case, CaseId, CaseKind, CaseStatus, ReporterId
from vpdesk.domain.masking import Mask, MaskId, MaskReason, MaskWhy, Spot
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.reporter_copy import CopyEntry, CopyPart, ReporterCopy
from vpdesk.domain.timeline import EntryKind
from vpdesk.ui.rights.columns import Original, Stretch, copy_column, units

PRIVACY = MaskWhy(reason=MaskReason.THIRD_PARTY)
CASE = Case(
    id=CaseId(1),
    number="25-001",
    code_name="Kievit",
    kind=CaseKind.REPORT,
    status=CaseStatus.NEW,
    organisation_id=OrganisationId(1),
    organisation_name="Meander",
    reporter_id=ReporterId(1),
    registered_on=date(2025, 9, 1),
)

words = st.text(st.sampled_from("abé👩\u200d🦰 שלום\n\r."), min_size=1, max_size=20)


def copy_of(texts: list[str], masks: tuple[Mask, ...] = ()) -> ReporterCopy:
    entries = tuple(
        CopyEntry(
            heading=f"0{number}-09-2025 👍",
            parts=(CopyPart(spot=spot(number), label="Wat" if number % 2 else "", text=text),),
        )
        for number, text in enumerate(texts)
    )
    return ReporterCopy(case=CASE, entries=entries, masks=masks, withheld={})


def spot(number: int) -> Spot:
    return Spot(kind=EntryKind.NOTE, entry_id=number, part="text")


def mask(number: int, start: int, words: str) -> Mask:
    return Mask(id=MaskId(number), spot=spot(number), start=start, words=words, why=PRIVACY)


def utf16(text: str, stretch: Stretch) -> str:
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * stretch.start : 2 * stretch.end].decode("utf-16-le", "surrogatepass")


@settings(max_examples=60)
@given(st.lists(words, min_size=1, max_size=4), st.data())
def test_what_is_selected_is_found_in_its_own_text(texts: list[str], data: st.DataObject) -> None:
    copy = copy_of(texts)
    original = Original(copy)
    for number, text in enumerate(texts):
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        place = original.place(spot(number), start, end)
        assert utf16(original.text, place) == text[start:end].replace("\r", " ")
        for chosen in original.chosen(place.start, place.end):
            assert chosen.part.spot == spot(number)
            assert text[start:end].strip() in chosen.words
    assert len(original.chosen(0, units(original.text))) == sum(bool(t.strip()) for t in texts)


def test_both_columns_keep_to_the_same_lines_and_only_the_original_tells() -> None:
    texts = ["Met Joost\nen Piet\nwas het stil", "אבא 👩\u200d🦰 en Joost"]
    copy = copy_of(texts, (mask(0, 4, "Joost\nen Piet"), mask(1, 0, "אבא")))
    original, column = Original(copy), copy_column(copy, "afgeschermd")
    assert column.text.count("\n") == original.text.count("\n")
    assert [utf16(column.text, each) for each in column.bars] == [" afgeschermd 1 "] * 2
    assert [utf16(column.text, each) for each in column.headings] == [
        utf16(original.text, each) for each in original.headings
    ]
    for secret in ("Piet", "אבא"):
        assert secret in original.text
        assert secret not in column.text
    assert utf16(original.text, original.of_mask(copy.masks[0])) == "Joost\nen Piet"


def test_lines_stay_beside_each_other_below_masks_that_make_one_bar() -> None:
    copy = copy_of(["Joost\nPiet\nzwegen", "en"], (mask(0, 0, "Joost"), mask(0, 6, "Piet")))
    original, column = Original(copy), copy_column(copy, "afgeschermd")
    assert len(column.bars) == 1
    assert column.text.count("\n") == original.text.count("\n")


def test_only_what_is_selected_is_shown_again_and_of_a_cursor_what_it_stands_beside() -> None:
    joost, comma = Stretch(start=4, end=9), Stretch(start=9, end=10)
    at = Stretch(start=9, end=9)
    assert [each.is_in(joost) for each in (joost, comma)] == [True, False]
    assert [each.is_in(comma) for each in (joost, comma)] == [False, True]
    assert [each.is_in(at) for each in (joost, comma)] == [True, True]
    assert not joost.is_in(Stretch(start=10, end=10))


def test_headings_and_what_stands_before_a_text_cannot_be_masked() -> None:
    original = Original(copy_of(["een", "twee"]))
    (heading, _) = original.headings
    assert original.chosen(heading.start, heading.end) == ()
    label = original.text.index("Wat: ")
    before = units(original.text[:label])
    assert original.chosen(before, before + 4) == ()
    assert [each.words for each in original.chosen(before, before + 6)] == ["twee"]
