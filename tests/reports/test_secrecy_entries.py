"""How consents, what rests on them and worksheets on breaking secrecy read on paper."""

from dataclasses import replace
from datetime import date

from tests.reports.papers import FILE, TALK
from vpdesk.domain.cases import CaseId
from vpdesk.domain.terms import Route
from vpdesk.domain.timeline import (
    QUESTIONS,
    ConfidentialityException,
    Consent,
    ConsentForm,
    ConsentState,
    Decision,
    EntryId,
    ExceptionRemark,
    FollowUp,
    Step,
    StepState,
)
from vpdesk.reports.entries import EntryWording

ON = date(2025, 10, 1)
CASE = CaseId(1)
CONSENT = Consent(
    id=EntryId(2),
    case_id=CASE,
    on=ON,
    asked_on=date(2025, 9, 30),
    purpose="gesprek met HR",
    with_whom="HR",
    state=ConsentState.WITHDRAWN,
    withdrawn_on=date(2025, 10, 9),
    withdrawn_form=ConsentForm.WRITTEN,
    withdrawn_text="Toch liever niet",
)
STEP = Step(
    id=EntryId(3),
    case_id=CASE,
    on=ON,
    step_id=TALK.id,
    step=TALK,
    route=Route.INFORMAL,
    outside=True,
)
WORKSHEET = ConfidentialityException(
    id=EntryId(4),
    case_id=CASE,
    on=ON,
    harm="Gevaar voor een kind",
    told_whom="Veilig Thuis",
    text="Het kon niet wachten",
    remarks=(ExceptionRemark(on=date(2025, 10, 2), text="Gebeld om negen uur"),),
)


def wording(language: str = "nl") -> EntryWording:
    return EntryWording(language, {CONSENT.id: CONSENT}, {WORKSHEET.id: WORKSHEET})


def test_a_consent_tells_all_that_happened_to_it() -> None:
    printed = wording().printed(CONSENT)
    assert printed.title == "Toestemming ingetrokken: gesprek met HR"
    assert printed.line == (
        "01-10-2025 · met HR · Gevraagd op 30-09-2025 · Gegeven op 01-10-2025, mondeling"
        " · Ingetrokken op 09-10-2025, schriftelijk"
    )
    assert printed.notes == ("Bij het intrekken: Toch liever niet",)


def test_what_lost_its_consent_says_so_and_what_was_done_does_not() -> None:
    chosen = replace(STEP, state=StepState.CHOSEN, consent_id=CONSENT.id)
    plan = FollowUp(id=EntryId(5), case_id=CASE, on=ON, what="Meegaan", consent_id=CONSENT.id)
    lost = "De toestemming is er niet meer (ingetrokken op 09-10-2025)"
    rests = "Op toestemming van 01-10-2025: gesprek met HR"
    assert wording().printed(chosen).notes == (rests, lost)
    assert wording().printed(plan).notes == (lost,)
    assert wording().printed(replace(chosen, state=StepState.DONE)).notes == (rests,)


def test_a_step_on_an_exception_says_on_which_decision() -> None:
    done = replace(STEP, state=StepState.DONE, exception_id=WORKSHEET.id)
    on = "Zonder toestemming, op het besluit van 01-10-2025 de geheimhouding te doorbreken"
    assert wording().printed(done).notes == (on,)
    gone = replace(done, exception_id=EntryId(99))
    assert wording().printed(gone).notes == ("Nog geen toestemming",)


def test_a_worksheet_is_told_question_by_question() -> None:
    printed = wording().printed(WORKSHEET)
    assert printed.title == "Doorbreking geheimhouding: Nog niet besloten"
    assert printed.text.splitlines() == [
        "Welke ernstige schade vrijwel zeker is: Gevaar voor een kind",
        "Aan wie iets wordt verteld: Veilig Thuis",
        "Toelichting bij het besluit: Het kon niet wachten",
    ]
    assert printed.notes == ("Toegevoegd op 02-10-2025: Gebeld om negen uur",)
    decided = wording("en").printed(replace(WORKSHEET, decision=Decision.KEEP))
    assert decided.title == "Confidentiality exception: Decided not to break secrecy"


def test_every_answer_is_looked_through_for_a_name() -> None:
    told = {name: f"antwoord {name}" for name in QUESTIONS}
    file = replace(FILE, entries=(replace(WORKSHEET, **told), CONSENT))  # type: ignore[arg-type]
    words = "\n".join(file.own_words())
    for part in (*told.values(), "Gebeld om negen uur", "Toch liever niet"):
        assert part in words
