import re
import zlib
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from tests.reports.reading import opened, text_of
from tests.services.conftest import FindTerm
from vpdesk.domain.case_file import CaseFileOrder
from vpdesk.domain.cases import CaseDraft, CaseId, CaseStatus, IssueDraft, ReporterDraft
from vpdesk.domain.log import LoggedAct
from vpdesk.domain.masking import Mask, MaskDraft, MaskReason, MaskWhy
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.papers import Leaving
from vpdesk.domain.problems import DraftRefused
from vpdesk.domain.reporter_copy import CopyOrder, CopyPart, ReporterCopy, still_open
from vpdesk.domain.reporter_requests import Answer, RequestDraft, RequestKind
from vpdesk.domain.terms import Route, Vocabulary
from vpdesk.domain.text_hits import TermKind
from vpdesk.domain.timeline import (
    QUESTIONS,
    ConsentDraft,
    ConsentState,
    ContactDraft,
    Decision,
    EntryId,
    EntryRef,
    FollowUpDraft,
    NoteDraft,
    ReferralDraft,
    StatusDraft,
    StepDraft,
    filled_in,
)
from vpdesk.services.desk import Desk
from vpdesk.services.errors import CaseDestroyed, CopyNotReady, Gone, TextChanged
from vpdesk.services.progress import finish

PRIVACY = MaskWhy(reason=MaskReason.THIRD_PARTY)
OWN_NOTE = MaskWhy(reason=MaskReason.WORKING_NOTE)
STORY = "Chef Joost Verbruggen schreeuwde. Collega Aïsha 👩‍🦰 zag het.\nVerbruggen ontkent."


@pytest.fixture
def told(desk: Desk, case_id: CaseId) -> EntryRef:
    """Give a talk in which somebody else is named twice."""
    return desk.timeline.add(case_id, ContactDraft(on=date(2025, 9, 3), text=STORY))


def copy_of(desk: Desk, case_id: CaseId) -> ReporterCopy:
    return desk.reporter_copies.get(case_id, "nl")


def part(desk: Desk, case_id: CaseId, words: str) -> CopyPart:
    return next(each for each in copy_of(desk, case_id).parts() if words in each.text)


def mask(desk: Desk, case_id: CaseId, words: str, why: MaskWhy = PRIVACY) -> Mask:
    there = part(desk, case_id, words)
    start = there.text.index(words)
    draft = MaskDraft(spot=there.spot, start=start, words=words, why=why)
    (made,) = desk.reporter_copies.mask(case_id, [draft]).added
    return made


def pdf(desk: Desk, case_id: CaseId, *, with_name: bool = False) -> bytes:
    order = CopyOrder(case_id=case_id, language="nl", with_name=with_name)
    return finish(desk.reporter_copies.paper(order)).pdf


def everything_in(pdf_bytes: bytes) -> str:
    """Return the file with all of its streams unpacked, its text and its properties."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf_bytes, re.DOTALL)
    unpacked = [pdf_bytes]
    for stream in streams:
        decoder = zlib.decompressobj()
        try:
            unpacked.append(decoder.decompress(stream))
        except zlib.error:
            continue
    with opened(pdf_bytes) as document:
        properties = " ".join(document.get_metadata_dict().values())
    return b"\n".join(unpacked).decode("latin-1") + properties + text_of(pdf_bytes)


def test_what_is_masked_is_nowhere_in_the_copy(desk: Desk, case_id: CaseId, told: EntryRef) -> None:
    whole = everything_in(pdf(desk, case_id))
    assert "Verbruggen" in whole
    mask(desk, case_id, "Joost Verbruggen")
    mask(desk, case_id, "Verbruggen ontkent")
    mask(desk, case_id, "Aïsha 👩‍🦰 zag het", OWN_NOTE)

    made = pdf(desk, case_id)
    everything = everything_in(made)
    for secret in ("Joost", "Verbruggen", "sha", "zag het", "ontkent"):
        assert secret not in everything
    text = text_of(made)
    assert "Chef afgeschermd [1] schreeuwde. Collega afgeschermd [2]." in text
    assert "1. Privacy van een derde 2. Eigen werkaantekening" in text


def test_a_bar_is_as_long_whatever_it_hides(desk: Desk, case_id: CaseId, told: EntryRef) -> None:
    mask(desk, case_id, "Joost")
    short = text_of(pdf(desk, case_id))
    mask(desk, case_id, "Joost Verbruggen")
    assert len(copy_of(desk, case_id).masks) == 1
    assert text_of(pdf(desk, case_id)) == short.replace(" Verbruggen schr", " schr")


def test_a_mask_does_not_move_to_other_words(desk: Desk, case_id: CaseId, told: EntryRef) -> None:
    made = mask(desk, case_id, "Joost")
    later = ContactDraft(on=date(2025, 9, 3), text=f"Gisteren. {STORY}")
    desk.timeline.change(told, later)
    (loose,) = copy_of(desk, case_id).loose()
    assert loose.mask == made
    assert copy_of(desk, case_id).standing() == {}
    with pytest.raises(CopyNotReady) as refused:
        pdf(desk, case_id)
    assert (refused.value.loose, refused.value.undecided) == (1, 0)

    assert loose.again is not None
    desk.reporter_copies.mask_again(case_id, made.id, loose.again)
    assert "Joost" not in everything_in(pdf(desk, case_id))


def test_no_rest_of_a_name_that_grew_is_left_beside_its_mask(
    desk: Desk, case_id: CaseId, told: EntryRef
) -> None:
    mask(desk, case_id, "Joost")
    grown = STORY.replace("Joost", "Joostinga")
    desk.timeline.change(told, ContactDraft(on=date(2025, 9, 3), text=grown))
    assert len(copy_of(desk, case_id).loose()) == 1
    with pytest.raises(CopyNotReady):
        pdf(desk, case_id)


def test_a_mask_whose_words_are_gone_or_there_twice_cannot_be_put_back(
    desk: Desk, case_id: CaseId, told: EntryRef
) -> None:
    made = mask(desk, case_id, "Joost")
    for text in ("Niets meer.", "Met Joost en Joost.", "Bij Joosten."):
        desk.timeline.change(told, ContactDraft(on=date(2025, 9, 3), text=text))
        (loose,) = copy_of(desk, case_id).loose()
        assert loose.again is None
    stale = MaskDraft(spot=made.spot, start=0, words="Joost", why=PRIVACY)
    with pytest.raises(TextChanged):
        desk.reporter_copies.mask_again(case_id, made.id, stale)
    with pytest.raises(TextChanged):
        desk.reporter_copies.mask(case_id, [stale])
    desk.reporter_copies.unmask(case_id, [made.id])
    assert copy_of(desk, case_id).loose() == ()


def test_masking_and_unmasking_can_be_taken_back(
    desk: Desk, case_id: CaseId, told: EntryRef
) -> None:
    copies = desk.reporter_copies
    first = mask(desk, case_id, "Joost")
    whole = part(desk, case_id, "Joost")
    draft = MaskDraft(spot=whole.spot, start=0, words=whole.text, why=OWN_NOTE)
    wide = copies.mask(case_id, [draft])
    assert wide.removed == (first,)
    copies.take_back(case_id, wide)
    assert copy_of(desk, case_id).masks == (first,)
    change = copies.unmask(case_id, [first.id])
    copies.take_back(case_id, change)
    copies.take_back(case_id, change)
    assert copy_of(desk, case_id).masks == (first,)


def test_two_passages_masked_at_once_that_overlap_are_one(
    desk: Desk, case_id: CaseId, told: EntryRef
) -> None:
    spot = part(desk, case_id, "Joost").spot
    change = desk.reporter_copies.mask(
        case_id,
        [
            MaskDraft(spot=spot, start=0, words="Chef Joost", why=PRIVACY),
            MaskDraft(spot=spot, start=5, words="Joost Verbruggen", why=PRIVACY),
        ],
    )
    assert [each.words for each in change.added] == ["Chef Joost Verbruggen"]
    assert change.removed == ()


def test_another_reason_needs_words(desk: Desk, case_id: CaseId, told: EntryRef) -> None:
    with pytest.raises(DraftRefused):
        mask(desk, case_id, "Joost", MaskWhy(reason=MaskReason.OTHER))
    mask(desk, case_id, "Joost", MaskWhy(reason=MaskReason.OTHER, explanation="Loopt nog."))
    assert "1. Loopt nog." in text_of(pdf(desk, case_id))


def test_known_names_are_proposed_and_the_reporters_own_are_not(
    desk: Desk, case_id: CaseId, organisation_id: OrganisationId
) -> None:
    desk.reporters.change(
        case_id, ReporterDraft(name="Robin Voorbeeld", safe_contact="Via Joost Verbruggen")
    )
    facts = desk.cases.facts(case_id)
    desk.cases.change_facts(case_id, replace(facts, issues=(IssueDraft(accused="J. Verbruggen"),)))
    other = CaseDraft(
        organisation_id=organisation_id,
        code_name="Zwaluw",
        registered_on=date(2025, 1, 9),
        reporter_name="Femke Teunissen",
    )
    desk.cases.register(other)
    text = "Robin (Kievit) sprak Femke Teunissen van Zwaluw, 25-002, over Verbruggen."
    desk.timeline.add(case_id, NoteDraft(on=date(2025, 9, 2), text=text))
    copy = copy_of(desk, case_id)
    found = desk.reporter_copies.known_names(copy)
    texts = {each.spot: each.text for each in copy.parts()}
    named = {texts[each.spot][each.start : each.end]: each.kind for each in found}
    assert named == {
        "Verbruggen": TermKind.ACCUSED,
        "Femke Teunissen": TermKind.REPORTER,
        "Zwaluw": TermKind.CODE_NAME,
        "25-002": TermKind.CASE_NUMBER,
    }
    assert len(still_open(copy, found)) == 5

    mask(desk, case_id, "Femke Teunissen")
    left = still_open(copy_of(desk, case_id), found)
    assert "Femke Teunissen" not in {texts[each.spot][each.start : each.end] for each in left}
    assert pdf(desk, case_id)


def test_words_masked_once_are_proposed_where_they_can_still_be_read(
    desk: Desk, case_id: CaseId, told: EntryRef
) -> None:
    mask(desk, case_id, "Verbruggen ontkent")
    desk.timeline.add(case_id, NoteDraft(on=date(2025, 9, 4), text="VERBRUGGEN ONTKENT alles."))
    (left,) = still_open(copy_of(desk, case_id), ())
    assert (left.start, left.end, left.kind) == (0, 18, None)


def test_the_copy_is_under_the_code_name_or_under_the_name_which_is_noted(
    desk: Desk, case_id: CaseId
) -> None:
    desk.reporters.change(case_id, ReporterDraft(name="Robin Voorbeeld"))
    nameless = text_of(pdf(desk, case_id))
    assert "Kievit" in nameless
    assert "Robin" not in nameless
    assert desk.log.entries(limit=1)[0].act is not LoggedAct.NAME_SHOWN
    named = text_of(pdf(desk, case_id, with_name=True))
    assert "Robin Voorbeeld · Hogeschool Meander" in named
    assert "Kievit" not in named
    assert desk.log.entries(limit=1)[0].act is LoggedAct.NAME_SHOWN


def test_letting_the_copy_out_is_noted_with_the_case(desk: Desk, case_id: CaseId) -> None:
    for leaving in Leaving:
        desk.reporter_copies.note(case_id, leaving)
    saved, printed = desk.log.entries(limit=2)
    assert (saved.act, printed.act) == (
        LoggedAct.REPORTER_COPY_SAVED,
        LoggedAct.REPORTER_COPY_PRINTED,
    )
    assert saved.case is not None
    assert saved.case.id == case_id


def test_masks_go_with_their_case_and_with_an_entry_that_cannot_come_back(
    desk: Desk, case_id: CaseId, told: EntryRef
) -> None:
    mask(desk, case_id, "Joost")
    removed = desk.timeline.remove(told)
    assert copy_of(desk, case_id).loose() == ()
    assert "Joost" not in text_of(pdf(desk, case_id))
    desk.timeline.restore(removed)
    assert len(copy_of(desk, case_id).standing()) == 1
    desk.reporter_copies.discard_removed()
    assert len(copy_of(desk, case_id).masks) == 1

    desk.timeline.remove(told)
    desk.reporter_copies.discard_removed()
    assert copy_of(desk, case_id).masks == ()


def test_of_each_attachment_is_chosen_whether_it_goes_along(
    desk: Desk, case_id: CaseId, tmp_path: Path
) -> None:
    for name in ("brief.txt", "Verslag van Joost.txt"):
        (tmp_path / name).write_text(name)
        finish(desk.attachments.add(case_id, tmp_path / name))
    with pytest.raises(CopyNotReady) as refused:
        pdf(desk, case_id)
    assert (refused.value.loose, refused.value.undecided) == (0, 2)
    report, letter = copy_of(desk, case_id).undecided()
    desk.reporter_copies.send_along(case_id, letter)
    with pytest.raises(DraftRefused):
        desk.reporter_copies.withhold(case_id, report, MaskWhy(reason=MaskReason.OTHER))
    desk.reporter_copies.withhold(case_id, report, PRIVACY)
    mask(desk, case_id, "Joost")
    told = text_of(pdf(desk, case_id))
    assert "1 van 2 gaan mee" in told
    assert "brief.txt Gaat mee met deze kopie." in told
    assert "Gaat niet mee: zie reden 1." in told
    assert "Joost" not in told
    desk.reporter_copies.send_along(case_id, report)
    assert "2 van 2 gaan mee" in text_of(pdf(desk, case_id))
    with pytest.raises(Gone):
        desk.reporter_copies.send_along(case_id, EntryId(99))


def test_a_case_that_is_gone_has_no_copy(desk: Desk, case_id: CaseId, told: EntryRef) -> None:
    made = mask(desk, case_id, "Joost")
    with pytest.raises(Gone):
        desk.reporter_copies.get(CaseId(999), "nl")
    desk.timeline.add(case_id, StatusDraft(on=date(2025, 9, 5), status=CaseStatus.CLOSED))
    with desk._database.writing() as tx:
        tx.destruction.destroy_content(case_id)
        assert tx.masks.of(case_id) == ()
    with pytest.raises(CaseDestroyed):
        desk.reporter_copies.get(case_id, "nl")
    assert desk.reporter_copies.unmask(case_id, [made.id]).removed == ()


def test_every_kind_of_entry_is_told_with_all_that_was_typed(
    desk: Desk, case_id: CaseId, term: FindTerm
) -> None:
    add = desk.timeline.add
    day = date(2025, 9, 3)
    add(case_id, StatusDraft(on=day, status=CaseStatus.IN_SUPPORT, text="Na het gesprek"))
    add(
        case_id,
        ConsentDraft(
            on=day,
            purpose="Leiding spreken",
            with_whom="Teamleider",
            not_shared="Ziekte",
            state=ConsentState.WITHDRAWN,
            withdrawn_on=date(2025, 9, 9),
            withdrawn_text="Bedacht zich",
        ),
    )
    step = term(Vocabulary.STEP, "own_talk")
    add(case_id, StepDraft(on=day, step_id=step.id, route=Route.INFORMAL, text="Oefenen"))
    add(case_id, ReferralDraft(on=day, to="Slachtofferhulp", shared="", text="Kaart mee"))
    done = FollowUpDraft(on=day, what="Terugbellen", place="Kamer 3", done_on=date(2025, 9, 8))
    add(case_id, done)
    add(case_id, FollowUpDraft(on=date(2025, 12, 1), what="Nazorg bellen"))
    add(
        case_id,
        ContactDraft(on=day, at=time(9, 30), minutes=50, count=3, place="Bieb", text="Z\n\nY"),
    )
    worksheet = filled_in(day, {name: f"Over {name}" for name in QUESTIONS}, text="Slot")
    ref = desk.secrecy.decide(case_id, worksheet, Decision.KEEP)
    desk.secrecy.add_remark(ref.id, "Later meer")
    text = text_of(pdf(desk, case_id))
    for words in (
        *("Na het gesprek", "Waarvoor: Leiding spreken", "Met wie: Teamleider", "Niet delen: Z"),
        *("Bij het intrekken: Bedacht zich", "Ingetrokken op 09-09-2025", "Oefenen", "Informeel"),
        *("Naam: Slachtofferhulp", "Kaart mee", "Wat: Terugbellen", "Plaats: Kamer 3"),
        *("Afgehandeld op 08-09-2025", "Nazorg bellen", "03-09-2025 09:30 · Gesprek"),
        *("3 contacten", "50 min", "Slot", "Later meer", "Over told_whom"),
    ):
        assert words in text, words


def test_what_the_reporter_stated_is_printed_in_the_copy(desk: Desk, case_id: CaseId) -> None:
    day = date(2025, 9, 10)
    draft = RequestDraft(
        kind=RequestKind.CORRECTION,
        asked_on=day,
        due_on=day,
        answered_on=day,
        answer=Answer.REFUSED,
        explanation="Het is een indruk van toen",
        statement="Zo heb ik het niet gezegd.",
    )
    desk.reporter_requests.record(case_id, draft)
    told = text_of(pdf(desk, case_id))
    assert "Verklaring van de melder, 10-09-2025 Zo heb ik het niet gezegd." in told
    assert "indruk" not in told


def test_a_statement_about_one_entry_stands_below_it_in_copy_and_case_file(
    desk: Desk, case_id: CaseId
) -> None:
    day = date(2025, 9, 10)
    desk.timeline.add(case_id, NoteDraft(on=day, text="Eén."))
    second = desk.timeline.add(case_id, NoteDraft(on=day, text="Twee."))
    asked = RequestDraft(
        kind=RequestKind.CORRECTION,
        asked_on=day,
        due_on=date(2025, 10, 10),
        entry=second,
        explanation="Dag verbeterd",
        statement="Het was dinsdag.",
    )
    request_id = desk.reporter_requests.record(case_id, asked).id

    def printed() -> tuple[str, str]:
        order = CaseFileOrder(case_id=case_id, language="nl")
        file = finish(desk.case_papers.case_file(order)).pdf
        return text_of(pdf(desk, case_id)), text_of(file)

    statement = "Verklaring van de melder, 10-09-2025 Het was dinsdag."
    for told in printed():
        assert f"Twee. Correctie gevraagd op 10-09-2025 {statement}" in told
    for answer, words in (
        (Answer.GRANTED, "Verbeterd op verzoek van de melder, 11-09-2025"),
        (Answer.PARTLY, "Deels verbeterd op verzoek van de melder, 11-09-2025"),
        (Answer.REFUSED, "Correctie niet gedaan, beantwoord 11-09-2025"),
    ):
        answered = replace(asked, answer=answer, answered_on=date(2025, 9, 11))
        desk.reporter_requests.change(request_id, answered)
        copy, file = printed()
        assert f"Twee. {words} {statement}" in copy
        assert f"Twee. {words}: Dag verbeterd {statement}" in file
        assert all(told.count("dinsdag") == 1 for told in (copy, file))
    desk.timeline.remove(second)
    for told in printed():
        assert told.index("Eén.") < told.index(statement), "it stays, though its entry went"
