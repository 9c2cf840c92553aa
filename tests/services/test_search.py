from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.conftest import FindTerm
from vpdesk.domain.cases import CaseDraft, CaseFacts, CaseFilter, CaseId, CaseKind, IssueDraft
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.referral_contacts import ReferralContactFilter
from vpdesk.domain.search import HitKind
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import (
    ConsentDraft,
    ContactDraft,
    FollowUpDraft,
    NoteDraft,
    ReferralDraft,
    StepDraft,
    ref_of,
)
from vpdesk.services.desk import Desk

ON = date(2025, 10, 1)


def titles(desk: Desk, words: str) -> list[str]:
    return [hit.title for hit in desk.search.find(words)]


def test_a_hit_tells_what_it_is(desk: Desk, case_id: CaseId) -> None:
    hit, *others = desk.search.find("kiev")
    assert (hit.kind, hit.id, hit.title) == (HitKind.CASE, case_id, "Kievit")
    assert (hit.number, hit.detail, hit.found) == ("25-001", "Hogeschool Meander", None)
    assert others == []


def test_cases_come_first_then_organisations_then_addresses(desk: Desk, case_id: CaseId) -> None:
    desk.timeline.add(case_id, NoteDraft(on=ON, text="Belde met de politie."))
    kinds = [hit.kind for hit in desk.search.find("politie")]
    assert kinds[0] is HitKind.CASE
    assert set(kinds[1:]) == {HitKind.REFERRAL_CONTACT}
    kinds = [hit.kind for hit in desk.search.find("meander")]
    assert kinds == [HitKind.CASE, HitKind.ORGANISATION]


def test_an_address_is_described_in_the_language_asked_for(desk: Desk) -> None:
    (dutch,) = desk.search.find("zeden", limit=1)
    (english,) = desk.search.find("zeden", limit=1, language="en")
    assert dutch.detail == "politie/zedenpolitie · landelijk"
    assert english.detail.startswith("police")


def test_every_text_of_a_case_is_searched(desk: Desk, case_id: CaseId, term: FindTerm) -> None:
    bullying = term(Vocabulary.CATEGORY, "bullying").id
    facts = CaseFacts(
        kind=CaseKind.REPORT, registered_on=ON, issues=(IssueDraft(category_id=bullying),)
    )
    desk.cases.change_facts(case_id, facts)
    for draft in (
        NoteDraft(on=ON, text="aardbei"),
        ContactDraft(on=ON, place="bessenhoek", text="citroenen"),
        ConsentDraft(on=ON, purpose="druiven", with_whom="elzenboom", not_shared="fruitmand"),
        ReferralDraft(on=ON, to="granaatappel"),
        FollowUpDraft(on=ON, what="hazelnoten"),
        StepDraft(on=ON, step_id=term(Vocabulary.STEP, "mediation").id, text="jeneverbes"),
    ):
        desk.timeline.add(case_id, draft)
    for words in (
        "aardbei",
        "bessen citroen",
        "druiven",
        "elzen fruit",
        "granaat",
        "hazel",
        "mediation jenever",
        "pesten",
        "bullying",
        "25-001",
    ):
        assert titles(desk, words)[:1] == ["Kievit"], words


def test_a_removed_text_is_found_no_more(desk: Desk, case_id: CaseId) -> None:
    desk.timeline.add(case_id, NoteDraft(on=ON, text="aardbei"))
    (note,) = desk.timeline.entries(case_id)
    desk.timeline.remove(ref_of(note))
    assert titles(desk, "aardbei") == []


def test_accents_and_capitals_make_no_difference(desk: Desk, case_id: CaseId) -> None:
    desk.timeline.add(case_id, NoteDraft(on=ON, text="Enquête over reïntegratie"))
    for words in ("enquete", "ENQUÊTE", "re\N{LATIN SMALL LETTER I}\N{COMBINING DIAERESIS}nt"):
        assert titles(desk, words) == ["Kievit"]


def test_beginnings_of_words_come_before_the_inside_of_words_and_titles_before_texts(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    for name, note in (
        ("Berkeneik", "x"),
        ("Wilg", "Onder de eikenboom. " * 50),
        ("Eikvaren", "x"),
        ("Es", "zomereik en wintereik"),
        ("Eik", "x"),
    ):
        desk.cases.register(
            CaseDraft(
                organisation_id=organisation_id,
                registered_on=ON,
                code_name=name,
                first_note=note,
            )
        )
    assert titles(desk, "eik")[:5] == ["Eik", "Eikvaren", "Wilg", "Berkeneik", "Es"]
    # Two letters are looked for at the start of words alone; equal ones the newest first.
    assert titles(desk, "ei")[:3] == ["Eik", "Eikvaren", "Wilg"]


def test_at_most_so_many_hits_of_a_kind_are_returned(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    for _ in range(4):
        desk.cases.register(CaseDraft(organisation_id=organisation_id, registered_on=ON))
    assert len(desk.search.find("meander", limit=3)) == 4


def test_nothing_is_found_by_nothing(desk: Desk, case_id: CaseId) -> None:
    for words in ("", "  ", "\0", "\ud800"):
        assert desk.search.find(words) == ()


AWKWARD = st.text(
    alphabet=st.sampled_from("ab\"'*():-^+%_!\\;\0é\u0301\ud800 NEARAND"), max_size=20
)


@given(words=AWKWARD | st.text(max_size=30))
@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_no_words_make_the_search_fail(desk: Desk, case_id: CaseId, words: str) -> None:
    desk.search.find(words)
    desk.cases.list(CaseFilter(words=words))
    desk.referral_contacts.list(ReferralContactFilter(words=words))


@given(word=st.text(alphabet="abcdé\"*%_!'-:.", min_size=3, max_size=12), data=st.data())
@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_text_is_found_by_every_part_of_it(
    desk: Desk, organisation_id: OrganisationId, word: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(word) - 3))
    end = data.draw(st.integers(start + 3, len(word)))
    case_id = desk.cases.register(
        CaseDraft(organisation_id=organisation_id, registered_on=ON, first_note=f"x {word} y")
    )
    found = desk.cases.list(CaseFilter(words=word[start:end]), limit=10_000)
    assert case_id in {row.id for row in found}
