"""A reporter wants one entry corrected: asked and answered at the entry, with a statement."""

from PySide6.QtCore import Qt

from tests.journeys.driving import CTRL, Driver
from vpdesk.domain.cases import CaseFilter
from vpdesk.domain.reporter_requests import Answer, RequestKind
from vpdesk.domain.timeline import NoteDraft, ref_of
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.widgets.wrapped_text import WrappedText


def test_a_correction_is_asked_and_answered_at_its_entry(practice: Driver) -> None:
    desk = practice.desk
    (row,) = desk.cases.list(CaseFilter())
    ref = desk.timeline.add(row.id, NoteDraft(on=desk.today(), text="Het was maandag."))
    practice.view.show_case(row.id)
    story = practice.part(CasesPage).story

    def shown() -> str:
        return " ".join(each.look.spoken for each in story.timeline.entry_rows())

    def choose(words: str) -> None:
        (entry,) = (each for each in desk.timeline.entries(row.id) if ref_of(each) == ref)
        act = dict(story.timeline._choices(entry))[words]
        act(entry)
        practice.wait(lambda: practice.front is not practice.window)

    choose("Correctie op verzoek…")
    practice.fill("Wat is gevraagd (niet verplicht)", "Het was dinsdag.")
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: "Correctie gevraagd, antwoord uiterlijk" in shown())
    (asked,) = desk.reporter_requests.of(row.id)
    assert (asked.kind, asked.entry) == (RequestKind.CORRECTION, ref)
    assert "om correctie beantwoorden" in shown()

    practice.wait(lambda: practice.front is practice.window)
    choose("Correctie beantwoorden…")
    texts = [each.text() for each in practice.front.findChildren(WrappedText)]
    assert "Het was dinsdag." in texts, "what was asked stands above the answer"
    practice.fill("Toelichting (niet verplicht)", "Dag verbeterd")
    practice.fill("Verklaring van de melder (niet verplicht)", "Ik zei dinsdag.")
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: story.editing.card is not None)
    assert story.editing.card is not None
    story.editing.card.form.fields["text"].control.setProperty("plainText", "Het was dinsdag.")
    practice.press(Qt.Key.Key_Return, CTRL)
    practice.wait(lambda: "Het was dinsdag. Verbeterd op verzoek" in " ".join(shown().split()))
    assert ": Dag verbeterd" in shown()
    assert "Verklaring van de melder: Ik zei dinsdag." in shown()
    (answered,) = desk.reporter_requests.of(row.id)
    assert answered.answer is Answer.GRANTED
