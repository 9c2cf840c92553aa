"""One field finds actions, cases, organisations and addresses."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from vpdesk.domain.activities import ActivityDraft
from vpdesk.domain.cases import CaseDraft, CaseId, CaseKind
from vpdesk.domain.organisations import ContactPersonDraft, OrganisationDraft
from vpdesk.domain.periods import calendar_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.domain.terms import Vocabulary
from vpdesk.domain.timeline import NoteDraft
from vpdesk.services.desk import Desk
from vpdesk.ui.frame.commands import Command, Group, matching
from vpdesk.ui.frame.found import MOST_PER_GROUP, Finder, Opener
from vpdesk.ui.frame.palette import WIDTH, Palette
from vpdesk.ui.frame.recent_cases import MOST, RecentCases
from vpdesk.ui.tables import ROW_ROLE, Section

Ran = list[str]


def command(title: str, ran: Ran, shortcut: str = "") -> Command:
    return Command(title=title, icon="plus", run=lambda: ran.append(title), shortcut=shortcut)


@pytest.fixture
def ran() -> Ran:
    return []


@pytest.fixture
def finder(desk: Desk, ran: Ran) -> Finder:
    return Finder(
        actions=(
            command("Nieuwe melding", ran, "Ctrl+N"),
            command("Nieuwe activiteit", ran),
            command("Vergrendelen", ran, "Ctrl+L"),
        ),
        search=desk.search,
        organisations=desk.organisations,
        recent=RecentCases(desk.cases),
        opener=Opener(
            case=lambda case_id, _entry, words: ran.append(
                " ".join(("case", desk.cases.get(case_id).code_name, *words))
            ),
            organisation=lambda _: ran.append("organisation"),
            contact_person=lambda _, _person: ran.append("contact person"),
            activity=lambda _, _activity: ran.append("activity"),
            referral_contact=lambda _: ran.append("address"),
            report=lambda _, period: ran.append(f"report {period.start.year if period else ''}"),
            own_entry=lambda _: ran.append("own entry"),
            case_sheet=lambda _: ran.append("case sheet"),
        ),
        today=desk.today,
        work_at=lambda _: ran.append("wall"),
    )


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    field = QLineEdit(window)
    with qtbot.waitActive(window):
        window.show()
    field.setFocus()
    return window


@pytest.fixture
def palette(qtbot: QtBot, window: QWidget, finder: Finder, dutch: None) -> Palette:
    palette = Palette(window, finder.groups)
    palette.open()
    return palette


@pytest.fixture
def practice(desk: Desk) -> Desk:
    for name in ("Hogeschool Meander", "Zorggroep De Linde"):
        desk.organisations.add(OrganisationDraft(name=name))
    organisation = desk.organisations.by_name("Hogeschool Meander")
    assert organisation is not None
    for bird in ("Kievit", "Wulp", "Grutto", "Plevier", "Roerdomp", "Tureluur", "Meidoorn"):
        desk.cases.register(
            CaseDraft(
                organisation_id=organisation.id,
                registered_on=desk.today(),
                kind=CaseKind.REPORT,
                code_name=bird,
                reporter_name="Robin Voorbeeld",
            )
        )
    return desk


def shown(palette: Palette) -> list[str]:
    (view,) = palette.findChildren(QListView)
    model = view.model()
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return [f"[{row.title}]" if isinstance(row, Section) else row.title for row in rows]


def chosen(palette: Palette) -> str:
    (view,) = palette.findChildren(QListView)
    return str(view.currentIndex().data(ROW_ROLE).title)


def search(qtbot: QtBot, palette: Palette, words: str) -> None:
    field = typing_in(palette)
    field.selectAll()
    QTest.keyClicks(field, words)
    qtbot.waitUntil(lambda: palette._searched == words)


def typing_in(palette: Palette) -> QLineEdit:
    (field,) = palette.findChildren(QLineEdit)
    return field


def test_it_opens_with_the_actions_and_the_keyboard_in_it(palette: Palette) -> None:
    assert typing_in(palette).hasFocus()
    assert shown(palette) == ["[Acties]", "Nieuwe melding", "Nieuwe activiteit", "Vergrendelen"]
    assert palette.geometry().top() == 96
    assert palette.width() == WIDTH
    assert palette.geometry().center().x() == pytest.approx(640, abs=1)


def test_every_kind_has_its_group(
    qtbot: QtBot, practice: Desk, finder: Finder, window: QWidget, dutch: None
) -> None:
    palette = Palette(window, finder.groups)
    palette.open()

    search(qtbot, palette, "me")

    found = shown(palette)
    assert found[:2] == ["[Acties]", "Nieuwe melding"]
    assert "Jaarverslag Hogeschool Meander" in found[2:5]
    assert found.index("[Zaken]") < found.index("[Opdrachtgevers en verwijsadressen]")
    assert "Meidoorn" in found
    assert chosen(palette) == "Nieuwe melding"


def test_at_most_five_of_each_group(practice: Desk, finder: Finder) -> None:
    groups = finder.groups("hogeschool meander")

    assert [len(group.commands) for group in groups][1] == MOST_PER_GROUP


def test_what_is_named_in_full_is_chosen(
    qtbot: QtBot, practice: Desk, finder: Finder, window: QWidget, ran: Ran, dutch: None
) -> None:
    palette = Palette(window, finder.groups)
    palette.open()

    search(qtbot, palette, "wulp")
    assert chosen(palette) == "Wulp"
    QTest.keyClick(typing_in(palette), Qt.Key.Key_Return)

    assert ran == ["case Wulp"]
    assert palette.isHidden()


def test_names_of_reporters_are_not_found(practice: Desk, finder: Finder) -> None:
    assert [group.commands for group in finder.groups("Robin Voorbeeld")] == [(), (), ()]


def test_enter_right_after_typing_runs_what_was_meant(palette: Palette, ran: Ran) -> None:
    QTest.keyClicks(typing_in(palette), "vergr")
    QTest.keyClick(typing_in(palette), Qt.Key.Key_Return)

    assert ran == ["Vergrendelen"]


def test_arrows_go_round_past_headings(palette: Palette) -> None:
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(typing_in(palette), key)
        seen.append(chosen(palette))

    assert seen == ["Nieuwe activiteit", "Vergrendelen", "Nieuwe melding", "Vergrendelen"]


def test_escape_closes_and_gives_the_keyboard_back(
    palette: Palette, window: QWidget, qtbot: QtBot
) -> None:
    QTest.keyClick(typing_in(palette), Qt.Key.Key_Escape)

    assert palette.isHidden()
    (before,) = window.findChildren(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    qtbot.waitUntil(before.hasFocus)


def test_a_click_outside_closes(palette: Palette, window: QWidget) -> None:
    outside = window.childAt(QPoint(20, 700))
    assert outside is not None

    QTest.mouseClick(outside, Qt.MouseButton.LeftButton)

    assert palette.isHidden()


def test_a_click_runs(palette: Palette, ran: Ran) -> None:
    (view,) = palette.findChildren(QListView)
    row = view.visualRect(view.model().index(2, 0))

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert ran == ["Nieuwe activiteit"]


def test_a_case_found_by_its_story_says_where_and_opens_there(
    practice: Desk, finder: Finder, ran: Ran, dutch: None
) -> None:
    case_id = practice.search.find("wulp")[0].id
    text = "Uitgebreid gesproken over wat er was. De leidinggevende was er niet bij."
    entry = practice.timeline.add(CaseId(case_id), NoteDraft(on=practice.today(), text=text))
    opened: list[object] = []
    finder = replace(
        finder, opener=replace(finder.opener, case=lambda *place: opened.append(place))
    )

    (hit,) = finder.groups("gevende")[1].commands

    assert (hit.title, hit.number) == ("Wulp", "25-002")
    assert hit.detail.startswith("Notitie: … ")
    assert [hit.detail[start:end] for start, end in hit.detail_marks] == ["gevende"]
    assert "Hogeschool Meander, Notitie: …" in hit.spoken
    hit.run()
    assert opened == [(case_id, entry, ("gevende",))]


def test_what_was_typed_is_marked_where_it_stands(practice: Desk, finder: Finder) -> None:
    actions, cases, others = (group.commands for group in finder.groups("MÈander"))

    for command in (*actions, *others):
        assert [command.title[start:end] for start, end in command.title_marks] == ["Meander"]
    for command in cases:
        assert [command.detail[start:end] for start, end in command.detail_marks] == ["Meander"]
        assert command.spoken == ""


def test_what_belongs_to_an_organisation_opens_it(
    practice: Desk, finder: Finder, ran: Ran, dutch: None
) -> None:
    organisation = practice.organisations.by_name("Hogeschool Meander")
    assert organisation is not None
    practice.organisations.add_contact_person(
        ContactPersonDraft(
            organisation_id=organisation.id, name="Sam Voorbeeld", role="hoofd kwartelzaal"
        )
    )
    kind = practice.terms.list(Vocabulary.ACTIVITY_KIND)[0]
    practice.activities.add(
        ActivityDraft(
            organisation_id=organisation.id,
            on=practice.today(),
            kind_id=kind.id,
            what="Voorlichting kwartelzaal",
            minutes=60,
        )
    )
    period = calendar_year(2025)
    texts = ReportTexts(observations="De kwartelzaal vroeg aandacht.", recommendations=())
    practice.annual_reports.keep_texts(organisation.id, period, texts)

    found = finder.groups("kwartel")[2].commands

    assert [(each.title, each.number) for each in found] == [
        ("Voorlichting kwartelzaal", ""),
        ("Sam Voorbeeld", ""),
        ("Jaarverslag Hogeschool Meander", "2025"),
    ]
    assert found[0].detail.endswith("· Hogeschool Meander · vr 21 nov")
    assert found[1].detail == "Hoofd kwartelzaal · Hogeschool Meander"
    assert found[2].detail == "Observaties: De kwartelzaal vroeg aandacht."
    for each in found:
        each.run()
    assert ran == ["activity", "contact person", "report 2025"]


def test_an_organisation_tells_how_many_cases_run(
    practice: Desk, finder: Finder, dutch: None
) -> None:
    details = {each.title: each.detail for each in finder.groups("linde")[2].commands}

    assert details["Zorggroep De Linde"] == "0 lopende zaken"


def test_nothing_found_says_so_and_enter_does_nothing(
    qtbot: QtBot, palette: Palette, ran: Ran
) -> None:
    search(qtbot, palette, "xyzzy")

    assert shown(palette) == []
    QTest.keyClick(typing_in(palette), Qt.Key.Key_Return)
    assert ran == []
    assert not palette.isHidden()


def test_it_opens_empty_again(palette: Palette) -> None:
    QTest.keyClicks(typing_in(palette), "vergr")
    palette.close_palette()

    palette.open()

    assert typing_in(palette).text() == ""
    assert len(shown(palette)) == 4


def test_recent_cases_come_first_while_nothing_is_typed(practice: Desk, finder: Finder) -> None:
    from vpdesk.domain.cases import CaseFilter

    rows = practice.cases.list(CaseFilter())
    for row in (*rows, rows[0]):
        finder.recent.note(row.id)

    first = finder.groups("")[0].commands

    assert len(first) == MOST
    assert first[0].title == rows[0].code_name
    assert (first[0].number, first[0].detail) == (rows[0].number, "Hogeschool Meander")
    assert finder.recent.last == rows[0].id


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["Nieuwe melding", "Nieuwe activiteit", "Melding zoeken"]),
        ("melding", ["Melding zoeken", "Nieuwe melding"]),
        ("MELD nieuw", ["Nieuwe melding"]),
        ("zaak", []),
    ],
)
def test_commands_match_by_all_their_words(words: str, found: list[str]) -> None:
    commands = tuple(
        command(title, []) for title in ("Nieuwe melding", "Nieuwe activiteit", "Melding zoeken")
    )

    assert [each.title for each in matching(commands, words, 5)] == found


def test_a_group_without_commands_is_left_out(window: QWidget, ran: Ran) -> None:
    find: Callable[[str], tuple[Group, ...]] = lambda _words: (  # noqa: E731
        Group(title="Leeg", commands=()),
        Group(title="Acties", commands=(command("Vergrendelen", ran),)),
    )
    palette = Palette(window, find)
    palette.open()

    assert shown(palette) == ["[Acties]", "Vergrendelen"]


def test_names_of_reporters_are_told_and_found_only_where_lists_tell_them(
    practice: Desk, finder: Finder, dutch: None
) -> None:
    def details(typed: str) -> list[str]:
        return [each.detail for group in finder.groups(typed) for each in group.commands]

    assert details("robin") == []
    assert not any("Robin" in each for each in details("kievit"))

    practice.listed_names.choose(shown=True)

    assert len(details("robin")) == MOST_PER_GROUP
    assert all(each.startswith("Robin Voorbeeld · ") for each in details("robin"))
    assert details("kievit")[0].startswith("Robin Voorbeeld · ")
