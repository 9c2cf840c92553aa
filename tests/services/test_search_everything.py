"""Every word of every field finds its row, says where it stands, and stays behind the wall."""

from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.conftest import FindTerm
from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.appointments import Finding, PointState
from vpdesk.domain.cases import (
    CaseDraft,
    CaseFacts,
    CaseFilter,
    CaseId,
    CaseKind,
    CaseOrder,
    CaseStatus,
    IssueDraft,
)
from vpdesk.domain.contracts import ContractDraft
from vpdesk.domain.found_entries import entry_of
from vpdesk.domain.found_words import folded, sought_words
from vpdesk.domain.organisation_routes import OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import (
    ContactPersonDraft,
    OrganisationDraft,
    OrganisationId,
    UnitDraft,
)
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.referral_contacts import ReferralContactDraft
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.search import FoundField, FoundText, HitKind, SearchHit
from vpdesk.domain.terms import TermWords, Vocabulary
from vpdesk.domain.timeline import (
    ConsentDraft,
    ContactDraft,
    EntryDraft,
    FollowUpDraft,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
)
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.storage.search_words import search_words
from vpdesk.storage.vault_database import VaultDatabase

ON = date(2025, 10, 1)
YEAR = calendar_year(2025)
BEST = CaseOrder.BEST_FIRST


def only_hit(desk: Desk, words: str) -> SearchHit:
    (hit,) = desk.search.find(words)
    return hit


def where(desk: Desk, words: str) -> tuple[HitKind, FoundField | None]:
    hit = only_hit(desk, words)
    return hit.kind, hit.found.field if hit.found else None


def names(desk: Desk, wanted: CaseFilter) -> list[str]:
    return [row.code_name for row in desk.cases.list(wanted)]


def test_every_field_of_a_case_is_found_and_named(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId, term: FindTerm
) -> None:
    unit = desk.organisations.add_unit(UnitDraft(organisation_id=organisation_id, name="Qabak"))
    other = desk.organisations.add_unit(UnitDraft(organisation_id=organisation_id, name="Qezel"))
    step = term(Vocabulary.STEP, "mediation").id
    issue = IssueDraft(
        category_id=term(Vocabulary.CATEGORY, "bullying").id, unit_id=other, accused="Qalias"
    )
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=ON, unit_id=unit, issues=(issue,))
    desk.cases.change_facts(case_id, facts)
    drafts: dict[FoundField, EntryDraft] = {
        FoundField.CONTACT: ContactDraft(on=ON, place="qplaats", text="qgesprek"),
        FoundField.STEP: StepDraft(on=ON, step_id=step, text="qstap"),
        FoundField.CONSENT: ConsentDraft(
            on=ON, purpose="qdoel", with_whom="qmet", not_shared="qniet", text="qtoestemming"
        ),
        FoundField.REFERRAL: ReferralDraft(on=ON, to="qnaar", text="qverwijzing"),
        FoundField.NOTE: NoteDraft(on=ON, text="qnotitie"),
        FoundField.FOLLOW_UP: FollowUpDraft(on=ON, what="qwat", place="qplek", text="qvolgt"),
        FoundField.STATUS: StatusDraft(on=ON, status=CaseStatus.WAITING, text="qstatus"),
    }
    refs = {field: desk.timeline.add(case_id, draft) for field, draft in drafts.items()}
    words = {
        FoundField.UNIT: "qabak qezel",
        FoundField.ACCUSED: "qalias",
        FoundField.CONTACT: "qplaats qgesprek",
        FoundField.STEP: "qstap",
        FoundField.CONSENT: "qdoel qmet qniet qtoestemming",
        FoundField.REFERRAL: "qnaar qverwijzing",
        FoundField.NOTE: "qnotitie",
        FoundField.FOLLOW_UP: "qwat qplek qvolgt",
        FoundField.STATUS: "qstatus",
    }
    for field, theirs in words.items():
        for word in theirs.split():
            hit = next(hit for hit in desk.search.find(word) if hit.kind is HitKind.CASE)
            assert hit.found is not None
            assert hit.found.field is field, word
            assert word in hit.found.text.lower()
            assert entry_of(hit.found) == refs.get(field)


def test_what_belongs_to_an_organisation_is_found_by_every_field(
    desk: Desk, organisation_id: OrganisationId, term: FindTerm, tmp_path: Path
) -> None:
    desk.organisations.change(
        organisation_id,
        OrganisationDraft(
            name="Hogeschool Meander",
            sector="qsector",
            email_domain="qdomein.example",
            remarks="Gesprek met qopmerking.",
        ),
    )
    desk.contracts.add(
        ContractDraft(organisation_id=organisation_id, form="qvorm", remarks="Qpercontract.")
    )
    desk.organisation_routes.add(
        OrganisationRouteDraft(
            organisation_id=organisation_id,
            kind=RouteKind.HR,
            name="Qroute",
            person="qsecretaris",
            term="qtermijn",
        )
    )
    file = tmp_path / "qdocument.txt"
    file.write_text("Inhoud", encoding="utf-8")
    finish(desk.organisation_documents.add(organisation_id, file))
    point = desk.appointments.add_point(organisation_id, "Qpunt")
    finding = Finding(state=PointState.IN_ORDER, remark="qnagezien")
    desk.appointments.review(organisation_id, {f"#{point}": finding}, remark="qnagelopen")
    desk.organisations.add_contact_person(
        ContactPersonDraft(
            organisation_id=organisation_id,
            name="Qnaam Voorbeeld",
            role="qrol",
            phone="0600qtel",
            email="qmail@meander.example",
        )
    )
    kind = desk.terms.list(Vocabulary.ACTIVITY_KIND)[0].id
    desk.activities.add(
        ActivityDraft(
            organisation_id=organisation_id,
            on=ON,
            kind_id=kind,
            what="Qwatgedaan",
            audience="qpubliek",
            text="qverslag",
            minutes=60,
        )
    )
    texts = ReportTexts(observations="Een qobservatie.", recommendations=("Eerst", "qadvies"))
    desk.annual_reports.keep_texts(organisation_id, YEAR, texts)
    kind = term(Vocabulary.REFERRAL_KIND, "mediator").id
    desk.referral_contacts.add(
        ReferralContactDraft(
            kind_id=kind,
            name="Qadres",
            person="qpersoon",
            phone="qnummer",
            email="q@post.example",
            website="qsite.example",
            region="qregio",
            reachable="qbereik",
            costs="qkosten",
            good_to_know="qweet",
            own_interest="qbelang",
        )
    )
    found = {
        (HitKind.ORGANISATION, FoundField.REMARKS): "qsector qdomein qopmerking",
        (HitKind.ORGANISATION, FoundField.CONTRACT): "qvorm qpercontract",
        (HitKind.ORGANISATION, FoundField.ROUTE): "qroute qsecretaris qtermijn",
        (HitKind.ORGANISATION, FoundField.DOCUMENT): "qdocument",
        (HitKind.ORGANISATION, FoundField.APPOINTMENT): "qpunt qnagezien",
        (HitKind.ORGANISATION, FoundField.APPOINTMENT_REVIEW): "qnagelopen",
        (HitKind.CONTACT_PERSON, FoundField.PERSON): "qtel qmail",
        (HitKind.CONTACT_PERSON, None): "qnaam qrol",
        (HitKind.ACTIVITY, FoundField.ACTIVITY): "qpubliek qverslag",
        (HitKind.ACTIVITY, None): "qwatgedaan",
        (HitKind.REPORT_TEXT, FoundField.OBSERVATIONS): "qobservatie",
        (HitKind.REPORT_TEXT, FoundField.RECOMMENDATIONS): "qadvies",
        (HitKind.REFERRAL_CONTACT, None): "qadres qregio",
        (HitKind.REFERRAL_CONTACT, FoundField.ADDRESS): (
            "qpersoon qnummer q@post qsite qbereik qkosten qweet qbelang"
        ),
    }
    for expected, words in found.items():
        for word in words.split():
            assert where(desk, word) == expected, word
    report = only_hit(desk, "qadvies")
    assert (report.title, report.number) == ("Hogeschool Meander", "2025")
    assert report.organisation_id == organisation_id
    assert only_hit(desk, "qwatgedaan").on == ON


def test_what_was_removed_or_renamed_is_found_as_it_is_now(
    desk: Desk, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    person = ContactPersonDraft(organisation_id=organisation_id, name="Qeerst")
    person_id = desk.organisations.add_contact_person(person)
    kind = desk.terms.list(Vocabulary.ACTIVITY_KIND)[0].id
    activity = ActivityDraft(
        organisation_id=organisation_id, on=ON, kind_id=kind, what="Qdaad", minutes=60
    )
    activity_id = desk.activities.add(activity)
    unit = UnitDraft(organisation_id=organisation_id, name="Qhier")
    unit_id = desk.organisations.add_unit(unit)
    facts = CaseFacts(kind=CaseKind.REPORT, registered_on=ON, issues=(IssueDraft(unit_id=unit_id),))
    desk.cases.change_facts(case_id, facts)
    desk.annual_reports.keep_texts(organisation_id, YEAR, ReportTexts(observations="Qzag."))
    desk.organisations.change(organisation_id, OrganisationDraft(name="Qnieuw"))
    assert {hit.kind for hit in desk.search.find("qnieuw", limit=9)} == {
        HitKind.CASE,
        HitKind.ORGANISATION,
        HitKind.CONTACT_PERSON,
        HitKind.ACTIVITY,
        HitKind.REPORT_TEXT,
    }
    assert desk.search.find("meander") == ()
    desk.organisations.change_unit(
        unit_id, UnitDraft(organisation_id=organisation_id, name="Qdaar")
    )
    assert {hit.kind for hit in desk.search.find("qdaar")} == {HitKind.CASE, HitKind.ORGANISATION}
    assert desk.search.find("qhier") == ()
    desk.organisations.change_contact_person(
        person_id, ContactPersonDraft(organisation_id=organisation_id, name="Qtweede")
    )
    assert desk.search.find("qeerst") == ()
    assert only_hit(desk, "qtweede").id == person_id
    desk.organisations.remove_contact_person(person_id)
    desk.activities.remove(activity_id)
    desk.annual_reports.keep_texts(organisation_id, YEAR, ReportTexts())
    for word in ("qtweede", "qdaad", "qzag"):
        assert desk.search.find(word) == (), word


def test_with_an_organisation_all_that_belongs_to_it_goes(
    desk: Desk, other_organisation_id: OrganisationId
) -> None:
    desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=other_organisation_id, name="Qweg")
    )
    desk.annual_reports.keep_texts(other_organisation_id, YEAR, ReportTexts(observations="Qookweg"))
    desk.organisations.remove(other_organisation_id)
    assert desk.search.find("qweg") == desk.search.find("qookweg") == ()
    assert desk.search.find("linde") == ()


def test_a_word_of_a_list_that_changes_is_looked_up_anew(
    desk: Desk, case_id: CaseId, term: FindTerm
) -> None:
    step = term(Vocabulary.STEP, "mediation")
    desk.timeline.add(case_id, StepDraft(on=ON, step_id=step.id))
    desk.terms.reword(step.id, TermWords(dutch="Qbemiddelen"))
    assert where(desk, "qbemiddelen") == (HitKind.CASE, FoundField.STEP)


def test_building_the_index_anew_changes_nothing(
    desk: Desk, database: VaultDatabase, case_id: CaseId, term: FindTerm
) -> None:
    desk.timeline.add(case_id, NoteDraft(on=ON, text="Enquête in Düsseldorf"))
    everything = "SELECT rowid, title, detail, content FROM search_index ORDER BY rowid"
    with database.writing() as tx:
        before = tx._connection.exec_driver_sql(everything).all()
        tx.search.rebuild()
        assert tx._connection.exec_driver_sql(everything).all() == before
    assert len(before) > 5


def test_equal_cases_come_running_first_then_by_weight_then_newest(
    desk: Desk, organisation_id: OrganisationId
) -> None:
    def add(name: str, note: str, day: int) -> CaseId:
        draft = CaseDraft(
            organisation_id=organisation_id,
            registered_on=date(2025, 1, day),
            code_name=name,
            first_note=note,
        )
        return desk.cases.register(draft)

    closed = add("Dicht", "qwoord", 9)
    desk.timeline.add(closed, StatusDraft(on=ON, status=CaseStatus.CLOSED))
    add("Lang", "qwoord " + "en verder niets bijzonders " * 20, 8)
    add("Vaak", "qwoord qwoord qwoord", 2)
    add("Ouder", "qwoord", 3)
    add("Nieuw", "qwoord", 4)
    add("Binnenin", "eenqwoorden", 10)
    wanted = CaseFilter(words="qwoord", statuses=frozenset(), order=BEST)
    expected = ["Vaak", "Nieuw", "Ouder", "Lang", "Dicht", "Binnenin"]
    assert names(desk, wanted) == expected
    assert [row.code_name for row in desk.cases.list(wanted, limit=2, offset=3)] == expected[3:5]
    assert desk.cases.count(wanted) == 6
    running = CaseFilter(words="qwoord", order=BEST, organisation_id=organisation_id)
    assert "Dicht" not in names(desk, running)
    by_name = CaseFilter(words="qwoord", order=CaseOrder.CODE_NAME)
    assert names(desk, by_name) == ["Binnenin", "Lang", "Nieuw", "Ouder", "Vaak"]


def test_a_name_finds_its_case_only_where_that_is_asked_for(
    desk: Desk, database: VaultDatabase, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    draft = CaseDraft(
        organisation_id=organisation_id,
        registered_on=ON,
        code_name="Wulp",
        first_note="Sprak met Robin over het werk.",
    )
    other = desk.cases.register(draft)
    assert [hit.id for hit in desk.search.find("robin")] == [other]
    words = search_words("ROBÍN")
    assert words is not None
    with database.reading() as tx:
        assert [row.id for row in tx.case_list.best(words, limit=5)] == [other]
        named, told = tx.case_list.best(words, limit=5, names=True)
        assert (named.id, told.id) == (case_id, other)
        assert named.found == FoundText(
            field=FoundField.REPORTER, id=named.id, text="Robin Voorbeeld"
        )
        by_story = CaseFilter(words="robin", names=True)
        assert [row.id for row in tx.case_list.rows(by_story, limit=5)] == [other, case_id]
        assert tx.case_list.count(by_story) == 2
        nobody = CaseFilter(words="niemand", names=True, order=BEST)
        assert tx.case_list.rows(nobody, limit=5) == ()


def test_behind_the_wall_nothing_of_another_organisation_is_found(
    desk: Desk, database: VaultDatabase, organisation_id: OrganisationId, case_id: CaseId
) -> None:
    linde = desk.organisations.add(OrganisationDraft(name="Linde", remarks="qgeheim"))
    hidden = desk.cases.register(
        CaseDraft(
            organisation_id=linde,
            registered_on=ON,
            code_name="Wulp",
            first_note="qgeheim",
            reporter_name="Qgeheim Voorbeeld",
        )
    )
    desk.organisations.add_contact_person(
        ContactPersonDraft(organisation_id=linde, name="Qgeheim Persoon")
    )
    kind = desk.terms.list(Vocabulary.ACTIVITY_KIND)[0].id
    desk.activities.add(
        ActivityDraft(organisation_id=linde, on=ON, kind_id=kind, what="Qgeheim", minutes=60)
    )
    desk.annual_reports.keep_texts(linde, YEAR, ReportTexts(observations="qgeheim"))
    desk.timeline.add(case_id, NoteDraft(on=ON, text="open"))
    assert len(desk.search.find("qgeheim", limit=9)) == 5

    desk.listed_names.choose(shown=True)
    desk.scope.work_at(organisation_id)
    for order in CaseOrder:
        wanted = CaseFilter(words="qgeheim", statuses=frozenset(), names=True, order=order)
        assert desk.cases.list(wanted) == ()
        assert desk.cases.count(wanted) == 0
    assert desk.search.find("qgeheim", names=True) == ()
    assert [hit.id for hit in desk.search.find("open")][:1] == [case_id]
    # What is done meanwhile leaves the words of the others in the index.
    desk.timeline.add(case_id, NoteDraft(on=ON, text="nog iets"))
    with database.writing() as tx:
        tx.search.case_changed(hidden)
        tx.search.belongings_changed(linde)
    assert desk.search.find("qgeheim", names=True) == ()

    desk.scope.stop()
    assert desk.search.find("qgeheim", limit=9)[0].id == hidden
    assert len(desk.search.find("qgeheim", limit=9)) == 5


WORD = st.text(
    alphabet=st.one_of(
        st.sampled_from("aeiklnrst'’-.\"*:()&é"),
        st.characters(exclude_categories=["Cs", "Co", "Cc"]),
    ),
    min_size=1,
    max_size=12,
)


@given(words=st.lists(WORD, min_size=1, max_size=5), data=st.data())
@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_every_word_of_a_text_finds_it_whatever_is_in_it(
    desk: Desk, organisation_id: OrganisationId, words: list[str], data: st.DataObject
) -> None:
    case_id = desk.cases.register(
        CaseDraft(
            organisation_id=organisation_id, registered_on=ON, first_note=f"x {' '.join(words)} y"
        )
    )
    for word in data.draw(st.permutations(words)):
        same_in_capitals = folded(word.upper()) == folded(word)
        for typed in (word, f"{word} x", word.upper() if same_in_capitals else word):
            found = desk.cases.list(CaseFilter(words=typed, order=BEST), limit=10_000)
            assert case_id in {row.id for row in found} or not sought_words(typed), typed


def test_five_thousand_letters_and_signs_of_every_kind_do_no_harm(
    desk: Desk, case_id: CaseId
) -> None:
    desk.timeline.add(case_id, NoteDraft(on=ON, text="שלום aan العربية en 😀 met 5% korting"))
    assert desk.search.find("a " * 2500) == desk.search.find("a")
    for typed in ("a" * 5000, '"' * 5000, "NEAR(a b) AND NOT * ^ : - +"):
        assert desk.search.find(typed) == ()
    for typed in ("שלום", "العربية", "😀 5%", "korting", "5% en"):
        assert desk.search.find(typed)[0].id == case_id, typed
