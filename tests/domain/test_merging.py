"""What two cases are as one, and what a case is at another organisation."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.cases import CaseFacts, CaseKind, IssueDraft
from vpdesk.domain.handing_over import CASE_TERMS, ISSUE_TERMS, facts_there
from vpdesk.domain.merging import merged_facts
from vpdesk.domain.organisations import UnitId
from vpdesk.domain.terms import TermId

terms = st.none() | st.integers(1, 5).map(TermId)
units = st.none() | st.integers(1, 3).map(UnitId)
issues = st.builds(
    IssueDraft,
    category_id=terms,
    relation_id=terms,
    unit_id=units,
    accused=st.sampled_from(["", "De Baas", "P."]),
)
facts = st.builds(
    CaseFacts,
    kind=st.sampled_from(CaseKind),
    registered_on=st.dates(date(2020, 1, 1), date(2025, 1, 1)),
    channel_id=terms,
    position_id=terms,
    gender_id=terms,
    unit_id=units,
    outcome_id=terms,
    issues=st.lists(issues, min_size=1, max_size=4).map(tuple),
)


@given(facts, facts)
def test_nothing_that_was_known_of_either_case_is_lost(kept: CaseFacts, folded: CaseFacts) -> None:
    merged = merged_facts(kept, folded)
    assert merged.registered_on == kept.registered_on
    for name in (*CASE_TERMS, "unit_id"):
        own, other = getattr(kept, name), getattr(folded, name)
        assert getattr(merged, name) == (other if own is None else own)
    told = {each for each in (*kept.issues, *folded.issues) if each != IssueDraft()}
    assert set(merged.issues) == (told or {IssueDraft()})
    assert len(merged.issues) == len(set(merged.issues)) or not told
    assert (merged.kind is CaseKind.REPORT) == (CaseKind.REPORT in {kept.kind, folded.kind})


@given(facts)
def test_a_case_without_anything_adds_nothing(kept: CaseFacts) -> None:
    nothing = CaseFacts(kind=kept.kind, registered_on=kept.registered_on)
    assert set(merged_facts(kept, nothing).issues) <= set(kept.issues)
    assert replace(merged_facts(kept, nothing), issues=kept.issues) == kept


@given(facts, st.dictionaries(st.integers(1, 5).map(TermId), terms), st.booleans())
def test_only_what_exists_there_goes_to_another_organisation(
    before: CaseFacts, instead: dict[TermId, TermId | None], aliases: bool
) -> None:
    there = facts_there(before, instead, aliases=aliases)
    assert there.unit_id is None
    assert len(there.issues) == len(before.issues)
    for name in CASE_TERMS:
        assert getattr(there, name) == instead.get(getattr(before, name), getattr(before, name))
    for old, new in zip(before.issues, there.issues, strict=True):
        assert new.unit_id is None
        assert new.accused == (old.accused if aliases else "")
        for name in ISSUE_TERMS:
            assert getattr(new, name) == instead.get(getattr(old, name), getattr(old, name))
