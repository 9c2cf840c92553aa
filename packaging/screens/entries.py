"""Pictures of the entries of a case while they are written and changed."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox

from screens.case_work import in_case
from screens.hands import first
from screens.stage import Scene
from vpdesk.domain.timeline import (
    Attachment,
    Consent,
    ConsentState,
    Entry,
    EntryKind,
    FollowUp,
    Referral,
    Step,
    StepState,
)
from vpdesk.ui.cases.entry_card import EntryCard
from vpdesk.ui.cases.entry_form import PENDING
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.form_fields import put_text
from vpdesk.ui.widgets.combo_box import ComboBox

Act = Callable[[CasesPage, EntryCard], object]


def writing(kind: EntryKind, act: Act = lambda *_: None) -> Scene:
    """Return what begins an entry of a kind in a case, and then does ``act``."""

    def begin(page: CasesPage) -> None:
        page.story.editing.write(kind)
        act(page, first(EntryCard, page))

    return in_case(begin)


def changing(kind: type[Entry], act: Act = lambda *_: None, *, state: object = None) -> Scene:
    """Return what opens the first entry of a kind, in a state if one is named."""

    def begin(page: CasesPage) -> None:
        entries = (each.entry for each in page.story.timeline.entry_rows())
        wanted = (
            each
            for each in entries
            if isinstance(each, kind) and state in {None, getattr(each, "state", None)}
        )
        page.story.editing.change(next(wanted))
        act(page, first(EntryCard, page))

    return in_case(begin)


def type_in(card: EntryCard, field: str, text: str) -> None:
    put_text(card.form.fields[field].control, text)


def choose(card: EntryCard, field: str, value: object) -> None:
    control = card.form.fields[field].control
    if isinstance(control, ComboBox):
        control.set_value(value)


def asking(_page: CasesPage, card: EntryCard) -> None:
    """Turn away from what was typed."""
    type_in(card, "text", "Belde terug; wil er een nacht over slapen.")
    card.leave()


def outside(_page: CasesPage, card: EntryCard) -> None:
    first(QCheckBox, card).setChecked(True)
    choose(card, "state", StepState.DONE)


def agreed_now(page: CasesPage, card: EntryCard) -> None:
    outside(page, card)
    choose(card, "consent_id", PENDING)


def agreed_before(page: CasesPage, card: EntryCard) -> None:
    outside(page, card)
    control = card.form.fields["consent_id"].control
    if isinstance(control, ComboBox):
        control.setCurrentIndex(1)


def unreadable(_page: CasesPage, card: EntryCard) -> None:
    type_in(card, "on", "gisteravond laat")
    card.confirm_button.click()


def without_a_step(_page: CasesPage, card: EntryCard) -> None:
    card.confirm_button.click()


def below(page: CasesPage, _card: EntryCard) -> None:
    bar = page.story.timeline.view.verticalScrollBar()
    bar.setValue(bar.maximum())


def withdrawn(page: CasesPage) -> None:
    entries = (each.entry for each in page.story.timeline.entry_rows())
    given = (
        each for each in entries if isinstance(each, Consent) and each.state is ConsentState.GIVEN
    )
    page.story.timeline.withdrawal_wanted.emit(next(given))


def removed(page: CasesPage) -> None:
    page.story.timeline.removal_wanted.emit(page.story.timeline.entry_rows()[1].entry)


SCREENS: dict[str, Scene] = {
    "entry-talk": writing(EntryKind.CONTACT),
    "entry-talk-asking": writing(EntryKind.CONTACT, asking),
    "entry-talk-unreadable": writing(EntryKind.CONTACT, unreadable),
    "entry-step": writing(EntryKind.STEP),
    "entry-step-missing": writing(EntryKind.STEP, without_a_step),
    "entry-step-no-consent": writing(EntryKind.STEP, outside),
    "entry-step-consent-now": writing(EntryKind.STEP, agreed_now),
    "entry-step-with-consent": writing(EntryKind.STEP, agreed_before),
    "entry-step-changed": changing(Step),
    "entry-consent": writing(EntryKind.CONSENT),
    "entry-consent-changed": changing(Consent, state=ConsentState.GIVEN),
    "entry-consent-withdrawn": in_case(withdrawn),
    "entry-referral": writing(EntryKind.REFERRAL),
    "entry-referral-changed": changing(Referral),
    "entry-attachment": changing(Attachment),
    "entry-note": writing(EntryKind.NOTE),
    "entry-follow-up": writing(EntryKind.FOLLOW_UP),
    "entry-follow-up-changed": changing(FollowUp),
    "entry-removed": in_case(removed),
    "attaching": in_case(
        lambda page: page.story.attaching_part.show_progress("gespreksverslag.pdf", 41, 100)
    ),
}
