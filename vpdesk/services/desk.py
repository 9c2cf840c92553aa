"""An unlocked desk: one service for every kind of thing the user can do."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from enum import Enum, auto
from functools import partial
from pathlib import Path

from vpdesk.domain.changes import Concept
from vpdesk.services.access.access import Access
from vpdesk.services.addresses.address_tables import AddressTables
from vpdesk.services.addresses.contact_cards import ContactCards
from vpdesk.services.addresses.merging import AddressMerging
from vpdesk.services.addresses.papers import AddressPapers
from vpdesk.services.addresses.referral_contacts import ReferralContacts
from vpdesk.services.annual_reports.annual_reports import AnnualReports
from vpdesk.services.annual_reports.certificates import Certificates
from vpdesk.services.annual_reports.figures import FiguresService
from vpdesk.services.annual_reports.report_policies import ReportPolicies
from vpdesk.services.annual_reports.text_checks import TextChecks
from vpdesk.services.backups.backups import Backups
from vpdesk.services.cases.accused import AccusedPeople
from vpdesk.services.cases.aftercare import Aftercare
from vpdesk.services.cases.calendar_files import CalendarFiles
from vpdesk.services.cases.cases import Cases
from vpdesk.services.cases.closing import Closing
from vpdesk.services.cases.handing_over import HandingOver
from vpdesk.services.cases.listed_names import ListedNames
from vpdesk.services.cases.merging import Merging
from vpdesk.services.cases.papers import CasePapers
from vpdesk.services.cases.people import People
from vpdesk.services.cases.reporters import Reporters
from vpdesk.services.cases.secrecy import Secrecy
from vpdesk.services.cases.sheets import CaseSheets
from vpdesk.services.cases.timeline import Timeline
from vpdesk.services.disk_protection import DiskProtection, disk_protection
from vpdesk.services.drafts import Drafts
from vpdesk.services.editions.editions import Editions
from vpdesk.services.editions.invoicing import Invoicing
from vpdesk.services.errors import StorageError
from vpdesk.services.files.attachments import Attachments
from vpdesk.services.first_steps import FirstHour
from vpdesk.services.hours import Hours
from vpdesk.services.keys.held_keys import HeldKeys
from vpdesk.services.log import Log
from vpdesk.services.options.discussed_options import DiscussedOptions
from vpdesk.services.options.options import OptionGuide
from vpdesk.services.options.papers import OptionPapers
from vpdesk.services.organisations.activities import Activities
from vpdesk.services.organisations.activity_papers import ActivityPapers
from vpdesk.services.organisations.agreed_points import AgreedPoints
from vpdesk.services.organisations.appointment_papers import AppointmentPapers
from vpdesk.services.organisations.appointments import Appointments
from vpdesk.services.organisations.contracts import Contracts
from vpdesk.services.organisations.documents import OrganisationDocuments
from vpdesk.services.organisations.employer_groups import EmployerGroups
from vpdesk.services.organisations.instruction_sheets import InstructionSheets
from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.organisations.planned_activities import PlannedActivities
from vpdesk.services.organisations.recommendations import Recommendations
from vpdesk.services.organisations.routes import OrganisationRoutes
from vpdesk.services.overview import Overviews
from vpdesk.services.own_register.own_register import OwnRegister
from vpdesk.services.own_register.points_papers import PointsPapers
from vpdesk.services.pictures import PictureService
from vpdesk.services.privacy.papers import PrivacyPapers
from vpdesk.services.privacy.safeguards import safeguards_of
from vpdesk.services.privacy.sections import PrivacySections
from vpdesk.services.registers.register_exports import RegisterExports
from vpdesk.services.registers.registers import Registers
from vpdesk.services.reporter_rights.reporter_copies import ReporterCopies
from vpdesk.services.reporter_rights.reporter_requests import ReporterRequests
from vpdesk.services.retention.destruction import Destructions
from vpdesk.services.retention.retention import Retention
from vpdesk.services.scope import Scope
from vpdesk.services.search import Search
from vpdesk.services.settings import VaultSettings
from vpdesk.services.stand_ins.entries import StandInEntries
from vpdesk.services.stand_ins.giving import StandInGiving
from vpdesk.services.stand_ins.merging import StandInMerging
from vpdesk.services.stand_ins.standing_in import StandingIn
from vpdesk.services.terms.dated_terms import DatedTerms
from vpdesk.services.terms.terms import Terms
from vpdesk.storage.vault_database import VaultDatabase


class Notice(Enum):
    """Something found at opening that did not keep the vault shut, and that its user is told."""

    HEADER_REPAIRED = auto()
    """One of the two copies of the header was bad and has been written anew."""
    HEADER_NOT_REPAIRED = auto()
    """One of the two copies of the header is bad and could not be written."""
    COUNTER_MISSING = auto()
    """What tells an older database from the newest was gone; it has been written anew."""
    COUNTER_DAMAGED = auto()
    """What tells an older database from the newest was damaged; it has been written anew."""
    OTHERS_HAD_ACCESS = auto()
    """Other users of the computer could open the files; now they cannot."""
    CLOCK_BEHIND = auto()
    """By the clock of the computer it is earlier than when the vault was last checked."""
    CLOCK_AHEAD = auto()
    """By that clock the vault was not checked for more than a year, as it is once a week."""
    CHANGE_UNFINISHED = auto()
    """A change of way or recovery code was broken off; what was to go and the new one both work."""
    UPGRADED = auto()
    """An older program left the vault; it was brought to this version after a backup of it."""


class Desk:
    """An unlocked desk; ``notices`` tells what was found while it was opened."""

    def __init__(
        self,
        database: VaultDatabase,
        *,
        keys: HeldKeys,
        today: Callable[[], date],
        notices: frozenset[Notice] = frozenset(),
        release: Callable[[], None] = lambda: None,
    ) -> None:
        """Take over ``database``; ``release`` is called when it has been closed."""
        self._database = database
        self._keys = keys
        self._release = release
        self.today = today
        self.notices = notices
        self._serve_vault(database, keys, today)
        self._serve_cases(database, keys.current.folder, today)
        self._serve_organisations(database, keys.current.folder, today)
        self._serve_reports(database, today)
        self._serve_adviser(database, keys.current.folder, today)

    def _serve_vault(
        self, database: VaultDatabase, keys: HeldKeys, today: Callable[[], date]
    ) -> None:
        self.listed_names = ListedNames(database)
        self.access = Access(database, keys, today)
        self.backups = Backups(database, keys, today)
        self.destruction = Destructions(database, self.backups, today)
        self.drafts = Drafts(database)
        self.first_hour = FirstHour(database, keys.current.folder)
        self.log = Log(database)
        self.registers = Registers(database, today)
        self.register_exports = RegisterExports(database, keys, today)
        self.retention = Retention(database, today)
        self.scope = Scope(database)
        self.search = Search(database, self.listed_names, today)
        self.settings = VaultSettings(database)
        self.terms = Terms(database, today)
        self.dated_terms = DatedTerms(database, today)
        self.text_checks = TextChecks(database, today)

    def _serve_cases(
        self, database: VaultDatabase, folder: Path, today: Callable[[], date]
    ) -> None:
        self.accused = AccusedPeople(database)
        self.aftercare = Aftercare(database, today)
        self.attachments = Attachments(database, today, folder)
        self.calendar_files = CalendarFiles(database, today)
        self.case_papers = CasePapers(database, today)
        self.case_sheets = CaseSheets(database, today, self.text_checks)
        self.cases = Cases(database, today, self.listed_names)
        self.closing = Closing(database, today)
        self.discussed_options = DiscussedOptions(database, today)
        self.handing_over = HandingOver(database, today)
        self.merging = Merging(database, today)
        self.people = People(database, today)
        self.reporter_copies = ReporterCopies(database, today, self.text_checks)
        self.reporter_requests = ReporterRequests(database, today)
        self.reporters = Reporters(database)
        self.secrecy = Secrecy(database, today)
        self.stand_in_entries = StandInEntries(database, today)
        self.stand_in_giving = StandInGiving(database, today)
        self.stand_in_merging = StandInMerging(database, today)
        self.standing_in = StandingIn(database, today)
        self.timeline = Timeline(database, today)

    def _serve_organisations(
        self, database: VaultDatabase, folder: Path, today: Callable[[], date]
    ) -> None:
        self.activities = Activities(database, today)
        self.activity_papers = ActivityPapers(database, today)
        self.agreed_points = AgreedPoints(database, today)
        self.appointment_papers = AppointmentPapers(database, today)
        self.appointments = Appointments(database, today)
        self.contracts = Contracts(database, today)
        self.employer_groups = EmployerGroups(database)
        self.instruction_sheets = InstructionSheets(database, today, self.text_checks)
        self.organisation_documents = OrganisationDocuments(database, today, folder)
        self.organisation_routes = OrganisationRoutes(database)
        self.organisations = Organisations(database, today)
        self.planned_activities = PlannedActivities(database, today)
        self.recommendations = Recommendations(database, today)

    def _serve_reports(self, database: VaultDatabase, today: Callable[[], date]) -> None:
        self.annual_reports = AnnualReports(database, today)
        self.editions = Editions(database, today)
        self.figures = FiguresService(database)
        self.hours = Hours(database)
        self.invoicing = Invoicing(database, today)
        self.overview = Overviews(database, today)
        self.pictures = PictureService(database, today)
        self.report_policies = ReportPolicies(database, today)

    def _serve_adviser(
        self, database: VaultDatabase, folder: Path, today: Callable[[], date]
    ) -> None:
        self.address_merging = AddressMerging(database, today)
        self.address_papers = AddressPapers(database, today)
        self.address_tables = AddressTables(database, today)
        self.certificates = Certificates(database, folder)
        self.contact_cards = ContactCards(database, today)
        self.option_guide = OptionGuide(database, today)
        self.option_papers = OptionPapers(database, today)
        self.own_register = OwnRegister(database, today)
        self.points_papers = PointsPapers(database, today)
        safeguards = partial(safeguards_of, database, self.access, folder)
        self.privacy_papers = PrivacyPapers(database, today, safeguards)
        self.privacy_sections = PrivacySections(database, today, safeguards)
        self.referral_contacts = ReferralContacts(database, today)

    @property
    def keys(self) -> HeldKeys:
        """The keys of the vault, which its services share."""
        return self._keys

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self._keys.current.folder

    def disk_protection(self) -> DiskProtection:
        """Tell whether the disk under the vault, and the swap space, are encrypted themselves."""
        return disk_protection(self._keys.current.folder)

    def listen(self, callback: Callable[[frozenset[Concept]], None]) -> Callable[[], None]:
        """Call ``callback`` with what changed after each commit; returns how to stop that.

        It is called on the thread that made the change.
        """
        return self._database.listen(callback)

    def discard_removed(self) -> None:
        """Delete for good each file that was removed; raises ``StorageError``."""
        self.attachments.discard_removed()
        self.organisation_documents.discard_removed()
        self.certificates.discard_removed()
        self.reporter_copies.discard_removed()

    def close(self) -> None:
        """Close the vault and let other programs open it; the desk is of no use afterwards.

        Files that were removed cannot be put back any more.
        """
        try:
            with suppress(StorageError):
                self.discard_removed()
            self._database.close()
        finally:
            self._release()
