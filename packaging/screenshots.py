"""Make a picture of every screen on the sample practice: `poe screenshots [--help]`."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

import access_screens
import backup_screens
import case_screens
import edition_screens
import first_hour_screens
import hours_screens
import manual_screens
import paper_screens
import picture_screens
import search_screens
import settings_screens
import wall_screens
from vpdesk.domain.cases import CaseFilter, CaseId, CaseStatus
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.domain.retention import DestructionReason
from vpdesk.domain.settings import RETENTION, RETENTION_MONTHS
from vpdesk.services import sample_practice, vaults
from vpdesk.services.desk import Desk
from vpdesk.services.errors import HeaderDamaged, KeyringFailed, KeyringState, VaultTooNew
from vpdesk.services.progress import finish
from vpdesk.services.sample_vault import SAMPLE_PASSWORD
from vpdesk.services.vaults import WayToOpen
from vpdesk.ui import colours, tokens
from vpdesk.ui.cases.attachment_viewer import AttachmentViewer
from vpdesk.ui.cases.case_story import CaseStory
from vpdesk.ui.frame.desk_view import DeskView
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.frame.privacy_screen import PrivacyScreen
from vpdesk.ui.frame.window import Window
from vpdesk.ui.icons import refresh_icons
from vpdesk.ui.language import install_language
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.report_policy.page import CameFrom, ReportPolicyPage
from vpdesk.ui.retention.case_card import CaseCard
from vpdesk.ui.retention.page import RetentionPage
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.stylesheet import stylesheet
from vpdesk.ui.theme import Theme, install_theme, qt_palette
from vpdesk.ui.unlock.door import Door, Way
from vpdesk.ui.unlock.first_start_page import FirstStartPage
from vpdesk.ui.unlock.unlock_page import UnlockPage

ROOT = Path(__file__).resolve().parent.parent
DAY_OF_THE_DESIGN = date(2025, 11, 21)
VARIANTS = {"1280x800": (1280, 800, 100), "1920x1080": (1920, 1080, 100), "125": (1280, 800, 125)}
THEMES = ("light", "dark", "contrast")
LEAST_PASSES = 10
SHORT_WAIT, LONG_WAIT = 0.15, 2.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One window in one language and look, with the desk that is shown in it."""

    app: QApplication
    window: Window
    preferences: Preferences
    theme: Theme
    desk: Desk

    def view(self) -> DeskView:
        view = DeskView(self.desk, self.preferences, self.theme)
        self.window.show_only(view)
        self.settle()
        return view

    def settle(self, seconds: float = SHORT_WAIT) -> None:
        """Let jobs finish and what they show be drawn, also on a machine that is busy."""
        end, passes = time.monotonic() + seconds, 0
        while time.monotonic() < end or passes < LEAST_PASSES:
            self.app.processEvents()
            time.sleep(0.01)
            passes += 1


def first_start(stage: Stage) -> None:
    door = Door(folder=Path("nowhere"))
    stage.window.show_only(FirstStartPage(door, stage.preferences.language, skip_language=False))


def unlock(stage: Stage) -> None:
    door = Door(folder=Path("nowhere"))
    stage.window.show_only(UnlockPage(door, frozenset({Way.PASSWORD, Way.RECOVERY})))


def unlock_state(state: KeyringState) -> Callable[[Stage], None]:
    """Return what shows the card of a vault that the keyring opens, in one state of that."""

    def show(stage: Stage) -> None:
        door = Door(folder=Path("nowhere"))
        problem = None if state is KeyringState.OK else KeyringFailed(state=state)
        stage.window.show_only(UnlockPage(door, frozenset({Way.KEYRING, Way.RECOVERY}), problem))

    return show


def unlock_bound(stage: Stage) -> None:
    ways = frozenset({Way.PASSWORD, Way.RECOVERY})
    problem = KeyringFailed(state=KeyringState.ITEM_MISSING)
    stage.window.show_only(UnlockPage(Door(folder=Path("nowhere")), ways, problem))


def unlock_wait(stage: Stage) -> None:
    door = Door(folder=Path("nowhere"))
    for _ in range(5):
        door.waiting.wrong_password()
    stage.window.show_only(UnlockPage(door, frozenset({Way.PASSWORD, Way.RECOVERY})))


def unlock_problem(problem: Exception) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        page = UnlockPage(Door(folder=Path("nowhere")), frozenset(), problem)
        page.restore_wanted.connect(page.close)
        stage.window.show_only(page)

    return show


def page(key: PageKey, wait: float = SHORT_WAIT) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.view().show_page(key)
        stage.settle(wait)

    return show


def case(stage: Stage) -> None:
    stage.view().show_case(kievit(stage))


def kievit(stage: Stage) -> CaseId:
    return stage.desk.cases.list(CaseFilter(words="Kievit"))[0].id


def attachment(name: str) -> Callable[[Stage], None]:
    """Return what shows a file of the sample practice over its case."""

    def show(stage: Stage) -> None:
        case(stage)
        stage.settle()
        for story in stage.window.findChildren(CaseStory):
            entries = stage.desk.timeline.entries(kievit(stage))
            story.timeline.view_wanted.emit(
                next(each for each in entries if getattr(each, "name", "") == name)
            )
        stage.settle(LONG_WAIT)

    return show


def save_attachment(stage: Stage) -> None:
    attachment("logboek.txt")(stage)
    for viewer in stage.window.findChildren(AttachmentViewer):
        viewer.save_button.click()


def access_log(stage: Stage) -> None:
    stage.desk.reporters.open_name(kievit(stage))
    view = stage.view()
    view.show_page(PageKey.SETTINGS)
    for settings in view.findChildren(SettingsPage):
        settings.show_section("log")


def no_cases(stage: Stage) -> None:
    stage.view().list_cases(CaseFilter(words="zonder uitkomst gezocht"))


def new_report(stage: Stage) -> None:
    stage.view().add_report()


def new_activity(stage: Stage) -> None:
    stage.view().add_activity()


def take_over(stage: Stage) -> None:
    stage.view().take_register_over()


def organisation(stage: Stage) -> None:
    found = stage.desk.organisations.by_name("Hogeschool Meander")
    stage.view().show_organisation(found.id if found else None)


def agreeing(act: Callable[[ReportPolicyPage], None]) -> Callable[[Stage], None]:
    """Return what shows the agreement on the figures of Hogeschool Meander, and does something."""

    def show(stage: Stage) -> None:
        rows = stage.desk.organisations.list()
        meander = next(row.organisation for row in rows if "Meander" in row.organisation.name)
        shown = stage.view().show_page(PageKey.REPORT_POLICY)
        if isinstance(shown, ReportPolicyPage):
            shown.show_organisation(meander.id, CameFrom.REPORT)
            act(shown)
        stage.settle(LONG_WAIT)

    return show


def low_threshold(shown: ReportPolicyPage) -> None:
    shown.form.threshold.choice.set_value(3)


def three_years(shown: ReportPolicyPage) -> None:
    shown.form.years.blocks.set_value(True)


def splits(shown: ReportPolicyPage) -> None:
    shown.form.splits.starter.set_value("education")
    shown.form.splits.table.set_value("relation")
    shown.area.verticalScrollBar().setValue(shown.area.verticalScrollBar().maximum())
    shown.form.splits.list.enter()


def annual_report(stage: Stage) -> None:
    found = stage.desk.organisations.by_name("Hogeschool Meander")
    view = stage.view()
    if found is not None:
        view.show_report(found.id)
    stage.settle(LONG_WAIT)


def retention(stage: Stage) -> DeskView:
    """Show the review as it is when some terms are shorter than those of the practice."""
    stage.desk.retention.declare_final(*counted_in(stage, "Vlier"))
    with a_shorter_term(stage.desk):
        view = stage.view()
        view.show_page(PageKey.RETENTION)
    return view


def review(stage: Stage) -> None:
    retention(stage)


@contextmanager
def a_shorter_term(desk: Desk) -> Iterator[None]:
    usual = desk.settings.get(RETENTION) or str(RETENTION_MONTHS)
    desk.settings.put(RETENTION, "33")
    yield
    desk.settings.put(RETENTION, usual)


def counted_in(stage: Stage, code_name: str) -> tuple[OrganisationId, Period]:
    wanted = CaseFilter(words=code_name, statuses=frozenset({CaseStatus.CLOSED}))
    found = stage.desk.cases.list(wanted)
    kept = stage.desk.retention.of(next(row.id for row in found if row.code_name == code_name))
    return kept.case.organisation_id, kept.report


def deciding(act: Callable[[CaseCard], None]) -> Callable[[Stage], None]:
    """Return what shows a dialog of the review over a case that can be destroyed."""

    def show(stage: Stage) -> None:
        cards = retention(stage).findChildren(CaseCard)
        act(next(card for card in cards if not card.destroy_button.isHidden()))

    return show


def destroyed(stage: Stage) -> CaseId:
    """Return a destroyed case; the oldest closed one is destroyed when there is none."""
    desk = stage.desk
    if not desk.destruction.list():
        wanted = CaseFilter(statuses=frozenset({CaseStatus.CLOSED}))
        case_id = min(row.id for row in desk.cases.list(wanted) if row.code_name != "Vlier")
        kept = desk.retention.of(case_id)
        desk.retention.declare_final(kept.case.organisation_id, kept.report)
        desk.destruction.destroy(
            case_id,
            typed_code_name=kept.case.code_name,
            reason=DestructionReason.REPORTER_ASKED,
        )
    return desk.destruction.list()[0].case_id


def destroyed_case(stage: Stage) -> None:
    case_id = destroyed(stage)
    view = stage.view()
    view.list_cases(CaseFilter(statuses=frozenset({CaseStatus.DESTROYED})))
    view.show_case(case_id)


def certificate(stage: Stage) -> None:
    case_id = destroyed(stage)
    view = stage.view()
    view.show_page(PageKey.RETENTION)
    for review in view.findChildren(RetentionPage):
        review.show_certificate(stage.desk.destruction.get(case_id))
    stage.settle(LONG_WAIT)


def palette(stage: Stage) -> None:
    view = stage.view()
    view.open_palette()
    for shown in view.findChildren(Palette):
        for field in shown.findChildren(QLineEdit):
            field.setText("mea")


def privacy(stage: Stage) -> None:
    stage.view()
    PrivacyScreen(stage.window).cover(120)


SCREENS: dict[str, Callable[[Stage], object]] = {
    "first-start": first_start,
    "unlock": unlock,
    **{f"unlock_{state.name.lower()}": unlock_state(state) for state in KeyringState},
    "unlock_bound": unlock_bound,
    "unlock_wait": unlock_wait,
    "unlock_damaged": unlock_problem(HeaderDamaged(faults=())),
    "unlock_newer": unlock_problem(VaultTooNew(min_reader=2)),
    "today": page(PageKey.TODAY),
    "cases": case,
    **case_screens.SCREENS,
    "attachment-text": attachment("logboek.txt"),
    "attachment-pdf": attachment("gespreksafspraken.pdf"),
    "attachment-picture": attachment("rooster.png"),
    "save-attachment": save_attachment,
    "no-cases": no_cases,
    "new-report": new_report,
    "new-activity": new_activity,
    "organisations": organisation,
    "referral-contacts": page(PageKey.REFERRAL_CONTACTS),
    "take-over": take_over,
    "annual-report": annual_report,
    **edition_screens.SCREENS,
    "agreement": agreeing(lambda _shown: None),
    "agreement-threshold": agreeing(low_threshold),
    "agreement-blocks": agreeing(three_years),
    "agreement-splits": agreeing(splits),
    "settings": page(PageKey.SETTINGS),
    "access-log": access_log,
    **access_screens.SCREENS,
    "retention": review,
    "destroy-case": deciding(lambda card: card.destroy_button.click()),
    "hold-case": deciding(lambda card: card.hold_button.click()),
    "destroyed-case": destroyed_case,
    "destruction-certificate": certificate,
    **first_hour_screens.SCREENS,
    **manual_screens.SCREENS,
    **paper_screens.SCREENS,
    **hours_screens.SCREENS,
    **picture_screens.SCREENS,
    **search_screens.SCREENS,
    **settings_screens.SCREENS,
    **wall_screens.SCREENS,
    **backup_screens.SCREENS,
    "search": palette,
    "privacy": privacy,
}
"""Every screen by the name of its pictures; each is shown on a stage of its own."""


def take_picture(window: QWidget, file: Path) -> None:
    """Save what the window shows, with the dialogs over it."""
    if isinstance(QApplication.focusWidget(), QAbstractButton):
        # No ring around the first button of a window that nobody has touched yet.
        window.setFocus()
    picture = window.grab()
    painter = QPainter(picture)
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            corner = dialog.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
            painter.drawPixmap(corner, dialog.grab())
    painter.end()
    picture.save(str(file))


@contextmanager
def stage_in(
    app: QApplication, desk: Desk, *, language: str, theme: str, size: tuple[int, int]
) -> Iterator[Stage]:
    with tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "preferences.ini")
        preferences.language = "en" if language == "en" else "nl"
        look = install_theme(app, "dark" if theme == "dark" else "light")
        if theme == "contrast":
            dress_in_contrast(app)
        translators = install_language(app, preferences.language)
        desk.listed_names.choose(shown=False)
        window = Window(preferences)
        window.resize(*size)
        window.show()
        yield Stage(app=app, window=window, preferences=preferences, theme=look, desk=desk)
        desk.scope.stop()
        window.close()
        window.deleteLater()
        for translator in translators:
            app.removeTranslator(translator)


def dress_in_contrast(app: QApplication) -> None:
    """Show what somebody sees whose desktop asks for high contrast."""
    palette = tokens.high_contrast(tokens.LIGHT)
    colours.use(palette, contrast=True)
    app.setPalette(qt_palette(palette))
    app.setStyleSheet(stylesheet(palette, contrast=True))
    refresh_icons()


@contextmanager
def desk_of_a_copy(practice: Path, today: date) -> Iterator[Desk]:
    """Open a copy: some screens issue reports or destroy cases, which others are to show."""
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copytree(practice, Path(folder) / "practice")
        desk = vaults.unlock_with_password(copy, SAMPLE_PASSWORD, today=lambda: today)
        try:
            yield desk
        finally:
            desk.close()


def without_noise(_kind: QtMsgType, _context: object, message: str) -> None:
    """Pass on what Qt says, but for what a platform without a screen always says."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)


def take_pictures(options: argparse.Namespace, variant: str) -> None:
    """Take every picture of one variant, whose scale the environment must have."""
    width, height, scale = VARIANTS[variant]
    size = (width * 100 // scale, height * 100 // scale)
    qInstallMessageHandler(without_noise)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    for language, theme in product(options.languages, options.themes):
        with desk_of_a_copy(options.practice, options.today) as desk:
            for name in options.screens:
                with stage_in(app, desk, language=language, theme=theme, size=size) as stage:
                    SCREENS[name](stage)
                    stage.settle()
                    file = options.out / f"{name}-{language}-{theme}-{variant}.png"
                    take_picture(stage.window, file)


def make_practice(folder: Path, today: date) -> None:
    """Make the sample practice of one day in place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    prepared = vaults.prepare(
        folder, way=WayToOpen.PASSWORD, password=SAMPLE_PASSWORD, today=lambda: today
    )
    desk = vaults.create(prepared, typed_code=prepared.recovery_code, today=lambda: today)
    try:
        finish(sample_practice.fill(desk))
    finally:
        desk.close()


def parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "screens")
    parser.add_argument("--practice", type=Path, help="a sample practice; else one is made")
    parser.add_argument("--today", type=date.fromisoformat, default=DAY_OF_THE_DESIGN)
    parser.add_argument("--languages", nargs="+", choices=["nl", "en"], default=["nl", "en"])
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=list(THEMES))
    parser.add_argument("--variants", nargs="+", choices=VARIANTS, default=list(VARIANTS))
    parser.add_argument("--screens", nargs="+", choices=SCREENS, default=list(SCREENS))
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> None:
    options = parse(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.practice is None:
        options.practice = options.out / "practice"
        make_practice(options.practice, options.today)
    for variant in options.variants:
        scale = str(VARIANTS[variant][2] / 100)
        if scale == os.environ.get("QT_SCALE_FACTOR", "1.0"):
            take_pictures(options, variant)
            continue
        # The scale is fixed from the first window on: another one is another process.
        again = ["--practice", str(options.practice), "--today", options.today.isoformat()]
        again += ["--out", str(options.out), "--variants", variant]
        for name in ("languages", "themes", "screens"):
            again += [f"--{name}", *getattr(options, name)]
        environment = os.environ | {"QT_SCALE_FACTOR": scale}
        subprocess.run([sys.executable, __file__, *again], env=environment, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
