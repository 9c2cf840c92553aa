"""The page of settings: sections at the left, cards at the right; changes apply at once."""

from functools import cached_property, partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vpdesk.domain.changes import Concept
from vpdesk.ui import tokens
from vpdesk.ui.lock_triggers import Offers, unheard
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.settings.access import OpeningVault
from vpdesk.ui.settings.backups import BackupSettings
from vpdesk.ui.settings.categories import Categories
from vpdesk.ui.settings.disk import disk_card
from vpdesk.ui.settings.display import Display
from vpdesk.ui.settings.exporting import Exporting
from vpdesk.ui.settings.keeping_sections import keeping_sections
from vpdesk.ui.settings.log import AccessLog
from vpdesk.ui.settings.options import OptionSettings
from vpdesk.ui.settings.practice import Practice
from vpdesk.ui.settings.practice_sections import practice_sections
from vpdesk.ui.settings.privacy import PrivacySettings
from vpdesk.ui.settings.retention_term import RetentionTerm
from vpdesk.ui.settings.safety import Safety
from vpdesk.ui.settings.section import Section, section_pane
from vpdesk.ui.settings.services import SettingsServices
from vpdesk.ui.settings.text_phrases import TextPhrases
from vpdesk.ui.settings.told_sections import told_sections
from vpdesk.ui.settings.word_sections import word_sections
from vpdesk.ui.theme import Theme
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.panes import as_pane
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.showing import show_inside
from vpdesk.ui.widgets.sidebar import NavigationEntry, NavigationList

_LIST_WIDTH = 232
_OF_WORDS = frozenset({Concept.TERMS, Concept.ORGANISATIONS})
_TOLD = {
    "log": frozenset({Concept.LOG}),
    "retention": frozenset({Concept.CASES, Concept.TIMELINE, Concept.ANNUAL_REPORTS}),
    "categories": _OF_WORDS,
    "options": _OF_WORDS,
    "privacy": _OF_WORDS | {Concept.PRIVACY, Concept.STAND_INS, Concept.BACKUPS},
}
"""What each section that fills itself anew shows."""


class SettingsPage(QWidget):
    """What is chosen applies at once and is kept.

    `language_changed` asks for the window in another language, `restart_wanted` to restart;
    `single_letters_changed` tells whether single letters may open the editors of a case,
    `practice_changed` that lists, figures and reports are to be made again. `vault_closes` comes
    before the vault is closed for new keys, `vault_closed` when it is to be opened anew.
    `restore_wanted` carries the file of a backup, `manual_wanted` asks for the manual. What
    ``is_sample`` has no keys to change and no backups.
    """

    language_changed = Signal()
    restart_wanted = Signal()
    single_letters_changed = Signal(bool)
    practice_changed = Signal()
    vault_closes = Signal()
    vault_closed = Signal()
    restore_wanted = Signal(object)
    toast_wanted = Signal(str, str, object)
    manual_wanted = Signal()
    stand_ins_wanted = Signal()

    def __init__(
        self,
        preferences: Preferences,
        theme: Theme,
        services: SettingsServices,
        offers: Offers = unheard,
        *,
        is_sample: bool = False,
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._theme = theme
        self._services = services
        self._safety = Safety(preferences, services.listed_names, offers)
        self._safety.names_changed.connect(self.practice_changed)
        self._disk = disk_card(services.disk_protection())
        self._access = OpeningVault(self, services.access, services.today)
        self._access.about_to_close.connect(self.vault_closes)
        self._access.closed.connect(self.vault_closed)
        # What answers later must not answer to a page that is gone.
        for part in (self._safety, self._access):
            part.setParent(self)
        self._sections = {each.key: each for each in self._all_sections(is_sample=is_sample)}
        entries = [
            NavigationEntry(key=each.key, text=each.title, icon=each.icon)
            for each in self._sections.values()
            if not (is_sample and each.key == "backups")
        ]
        self._list = NavigationList(entries, self.tr("Sections"))
        self._stack = QStackedWidget()
        self._places: dict[str, int] = {}
        self._lay_out()
        self._list.chosen.connect(self._show)
        self.show_section(entries[0].key)

    @cached_property
    def backups(self) -> BackupSettings:
        """The section of backups; like every section but the first it is made when it is shown."""
        made = BackupSettings(self._services.backups, self._services.today)
        made.restore_wanted.connect(self.restore_wanted)
        made.setParent(self)
        return made

    @cached_property
    def log(self) -> AccessLog:
        """The section of the access log."""
        made = AccessLog(self._services.log)
        made.setParent(self)
        return made

    @cached_property
    def retention(self) -> RetentionTerm:
        """The section of retention terms."""
        made = RetentionTerm(self._services.settings, self._services.retention)
        made.changed.connect(self.practice_changed)
        made.setParent(self)
        return made

    @cached_property
    def categories(self) -> Categories:
        """The cards of categories."""
        made = Categories(self._services)
        made.toast_wanted.connect(self.toast_wanted)
        made.setParent(self)
        return made

    @cached_property
    def options(self) -> OptionSettings:
        """The cards of options for the reporter."""
        made = OptionSettings(self._services)
        made.toast_wanted.connect(self.toast_wanted)
        made.setParent(self)
        return made

    @cached_property
    def phrases(self) -> TextPhrases:
        """The cards of the user's own phrases."""
        made = TextPhrases(self._services.text_checks)
        made.setParent(self)
        return made

    @cached_property
    def practice(self) -> Practice:
        """The section of the practice."""
        made = Practice(self._services.settings)
        made.stand_ins_wanted.connect(self.stand_ins_wanted)
        made.changed.connect(self.practice_changed)
        made.setParent(self)
        return made

    @cached_property
    def privacy(self) -> PrivacySettings:
        """The cards of the privacy papers."""
        made = PrivacySettings(self._services, lambda: self._preferences.lock_after)
        made.practice_wanted.connect(partial(self.show_section, "practice"))
        made.toast_wanted.connect(self.toast_wanted)
        made.setParent(self)
        return made

    @cached_property
    def exporting(self) -> Exporting:
        """The card from which everything is taken out."""
        return Exporting(self, self._services.register_exports, self._services.access)

    @cached_property
    def display(self) -> Display:
        """The section of language and display."""
        made = Display(self._preferences, self._theme)
        made.language_changed.connect(self.language_changed)
        made.restart_wanted.connect(self.restart_wanted)
        made.single_letters_changed.connect(self.single_letters_changed)
        made.setParent(self)
        return made

    @property
    def shown_section(self) -> str:
        """The key of the section that is shown."""
        shown = self._stack.currentIndex()
        return next(key for key, place in self._places.items() if place == shown)

    def refresh(self, concepts: frozenset[Concept]) -> None:
        """Show what changed meanwhile in the sections that were shown."""
        for part, told in _TOLD.items():
            if concepts & told and self._is_made(part):
                getattr(self, part).refill()
        if Concept.BACKUPS in concepts and self._is_made("backups"):
            self.backups.look()

    def focus_search(self) -> None:
        """There is nothing to search here."""

    def keep_drafts(self) -> None:
        """Changes apply at once, but for what is still being typed."""
        if self._is_made("practice"):
            self.practice.keep()
        if self._is_made("phrases"):
            self.phrases.keep()

    def show_section(self, key: str) -> None:
        """Show the section with that key, such as ``safety``, ``backups`` or ``options``."""
        self._list.set_current(key)
        self._show(key)

    def return_to(self, key: str) -> None:
        """Show a section again; another key, also of what this vault does not offer, does not."""
        if self._list.offers(key):
            self.show_section(key)

    def make_backup(self) -> None:
        """Show the section of backups and make one there."""
        self.show_section("backups")
        self.backups.make()

    def rehearse(self) -> None:
        """Open the dialog that has the recovery code typed from the paper."""
        self._access.rehearse()

    def take_everything_out(self) -> None:
        """Open the dialog for it on its section."""
        self.show_section("practice")
        self.exporting.ask()

    def _all_sections(self, *, is_sample: bool) -> tuple[Section, ...]:
        of_vault = [*self._access.cards(), self._disk]
        for card in of_vault:
            show_inside(card, not is_sample)
        return (
            Section(
                key="safety",
                title=self.tr("Security"),
                subtitle=self.tr(
                    "Everything is encrypted on this computer. Nothing goes to the internet."
                ),
                icon="shield",
                cards=lambda: [*self._safety.cards(), *of_vault],
            ),
            *keeping_sections(
                lambda: [*self.log.cards()],
                lambda: [*self.backups.cards()],
                lambda: [*self.retention.cards()],
            ),
            *word_sections(lambda: [*self.categories.cards()], lambda: [*self.options.cards()]),
            *practice_sections(
                lambda: [
                    *self.practice.cards(),
                    self.phrases.card(),
                    *(() if is_sample else (self.exporting.card(),)),
                ],
                lambda: [*self.privacy.cards()],
            ),
            Section(
                key="display",
                title=self.tr("Language and display"),
                subtitle=self.tr("Kept on this computer."),
                icon="languages",
                cards=lambda: [*self.display.cards()],
            ),
            *told_sections(self.manual_wanted.emit, self._services.folder, self._preferences.file),
        )

    def _show(self, key: str) -> None:
        if key == "privacy" and key in self._places:
            # What it fills in may have been changed in any other section.
            self.privacy.refill()
        if key not in self._places:
            self._places[key] = self._stack.addWidget(section_pane(self._sections[key]))
        self._stack.setCurrentIndex(self._places[key])

    def _is_made(self, part: str) -> bool:
        return part in vars(self)

    def _lay_out(self) -> None:
        pane = on_ground(QWidget(), "canvas", "right")
        pane.setFixedWidth(max(_LIST_WIDTH, self._list.width_taken + 2 * tokens.MEDIUM + 1))
        column = QVBoxLayout(pane)
        column.setContentsMargins(tokens.MEDIUM, tokens.PANE_TOP, tokens.MEDIUM, tokens.MEDIUM)
        column.addWidget(PageHeader(self.tr("Settings"), role="title"))
        column.addSpacing(tokens.SMALL)
        column.addWidget(self._list)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(as_pane(pane, self._list))
        row.addWidget(as_pane(self._stack), 1)
