"""A destroyed case: what still counts, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.fixtures import TODAY
from tests.ui.looking import texts, words_on
from vpdesk.domain.cases import CaseFilter, CaseStatus
from vpdesk.domain.changes import Concept
from vpdesk.domain.timeline import EntryKind, StatusDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.cases.case_words import spoken_row
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.cases.services import CasePageServices
from vpdesk.ui.frame.recent_cases import RecentCases

from .conftest import Practice

ALL = frozenset(Concept)


def destroy(desk: Desk, practice: Practice) -> None:
    with desk._database.writing() as tx:
        tx.destruction.destroy_content(practice.cases["Kievit"])


def test_it_shows_the_facts_and_no_buttons(
    desk: Desk, page: CasesPage, practice: Practice, dutch: None
) -> None:
    page.show_case(practice.cases["Kievit"])
    destroy(desk, practice)
    page.refresh(ALL)
    shown = page.destroyed_case
    assert shown.isVisible()
    assert not page.story.isVisible()
    assert not page.panel.isVisible()
    assert "Deze zaak is vernietigd." in shown.strip.text()
    assert "1 contact" in words_on(shown)
    assert [each for each in shown.findChildren(QAbstractButton) if each.isVisible()] == []
    assert not page.story.header.name() + page.story.header.line()
    assert [*page.inspector.facts.stops(), *page.inspector.reporter.facts.stops()] == []
    page.show_name()
    page.show_case(practice.cases["Wulp"])
    assert page.story.isVisible()


def test_it_says_when_it_was_destroyed(
    desk: Desk, services: CasePageServices, practice: Practice, qtbot: QtBot, dutch: None
) -> None:
    made = CasesPage(replace(services, destroyed_on=lambda _case_id: date(2025, 11, 20)))
    qtbot.addWidget(made)
    destroy(desk, practice)
    made.show_case(practice.cases["Kievit"])
    assert made.destroyed_case.strip.text().startswith("Deze zaak is vernietigd op 20-11-2025.")


def test_the_list_finds_it_by_its_status_and_number(
    desk: Desk, page: CasesPage, practice: Practice, dutch: None
) -> None:
    destroy(desk, practice)
    page.apply_filter(CaseFilter(statuses=frozenset({CaseStatus.DESTROYED})))
    assert texts(page.list.view) == ["25-001"]
    (row,) = desk.cases.list(CaseFilter(statuses=frozenset({CaseStatus.DESTROYED})))
    assert spoken_row(row, TODAY).startswith("zaak 25-001, ")
    assert "Laatste contact" not in spoken_row(row, TODAY)


def test_what_was_being_typed_for_it_is_not_kept(
    desk: Desk, page: CasesPage, practice: Practice, dutch: None
) -> None:
    case_id = practice.cases["Kievit"]
    page.show_case(case_id)
    form = page.story.editing.write(EntryKind.NOTE)
    assert form is not None
    form.fields["text"].control.setProperty("plainText", "nog net dit")
    destroy(desk, practice)
    page.refresh(ALL)
    assert desk.drafts.kept(f"case/{case_id}/note/new") is None
    assert desk.drafts.kept(f"case/{case_id}") is None


@pytest.mark.parametrize("status", [CaseStatus.AFTERCARE, CaseStatus.CLOSED])
def test_only_a_closed_case_offers_to_be_destroyed(
    desk: Desk, page: CasesPage, practice: Practice, qtbot: QtBot, status: CaseStatus, dutch: None
) -> None:
    case_id = practice.cases["Kievit"]
    desk.timeline.add(case_id, StatusDraft(on=TODAY, status=status))
    page.show_case(case_id)
    action = page.story.header.destroy_action
    assert action.isVisible() is (status is CaseStatus.CLOSED)
    with qtbot.waitSignal(page.destroying_wanted) as wanted:
        action.trigger()
    assert wanted.args == [case_id]


def test_the_palette_offers_it_no_longer(desk: Desk, practice: Practice) -> None:
    recent = RecentCases(desk.cases)
    recent.note(practice.cases["Wulp"])
    recent.note(practice.cases["Kievit"])
    destroy(desk, practice)
    assert [case.code_name for case in recent.cases()] == ["Wulp"]
