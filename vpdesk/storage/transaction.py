"""One unit of work, with a repository for every concept."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from sqlalchemy import Connection

from vpdesk.domain.organisations import OrganisationId
from vpdesk.storage.accepted_wordings import AcceptedWordingRepository
from vpdesk.storage.accused import AccusedRepository
from vpdesk.storage.activities import ActivityRepository
from vpdesk.storage.agreed_points import AgreedPointRepository
from vpdesk.storage.annual_report_texts import AnnualReportTextRepository
from vpdesk.storage.appointments import AppointmentRepository
from vpdesk.storage.attachments import AttachmentRepository
from vpdesk.storage.backups import BackupRepository
from vpdesk.storage.case_folding import CaseFoldingRepository
from vpdesk.storage.case_handover import CaseHandoverRepository
from vpdesk.storage.case_list import CaseList
from vpdesk.storage.case_sheets import CaseSheetRepository
from vpdesk.storage.cases import CaseRepository
from vpdesk.storage.certificates import CertificateRepository
from vpdesk.storage.contact_persons import ContactPersonRepository
from vpdesk.storage.contents import ContentRepository
from vpdesk.storage.contracts import ContractRepository
from vpdesk.storage.counting import CountingRepository
from vpdesk.storage.destruction import DestructionRepository
from vpdesk.storage.drafts import DraftRepository
from vpdesk.storage.editions import EditionRepository
from vpdesk.storage.employer_groups import EmployerGroupRepository
from vpdesk.storage.hours import HoursRepository
from vpdesk.storage.imports import ImportRepository
from vpdesk.storage.instruction_sheets import InstructionSheetRepository
from vpdesk.storage.invoices import InvoiceRepository
from vpdesk.storage.issues import IssueRepository
from vpdesk.storage.known_terms import KnownTermRepository
from vpdesk.storage.log import LogRepository
from vpdesk.storage.masks import MaskRepository
from vpdesk.storage.matters import MatterRepository
from vpdesk.storage.options import OptionRepository
from vpdesk.storage.organisation_documents import OrganisationDocumentRepository
from vpdesk.storage.organisation_routes import OrganisationRouteRepository
from vpdesk.storage.organisations import OrganisationRepository
from vpdesk.storage.overview import OverviewRepository
from vpdesk.storage.own_register import OwnRegisterRepository
from vpdesk.storage.people import PeopleRepository
from vpdesk.storage.pictures import PictureRepository
from vpdesk.storage.planned_activities import PlannedActivityRepository
from vpdesk.storage.privacy_papers import PrivacyPaperRepository
from vpdesk.storage.recommendations import RecommendationRepository
from vpdesk.storage.referral_contacts import ReferralContactRepository
from vpdesk.storage.report_policies import ReportPolicyRepository
from vpdesk.storage.reporter_requests import ReporterRequestRepository
from vpdesk.storage.reporters import ReporterRepository
from vpdesk.storage.retention import RetentionRepository
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.search_matches import SearchMatches
from vpdesk.storage.settings import SettingRepository
from vpdesk.storage.snapshots import SnapshotRepository
from vpdesk.storage.stand_ins_given import StandInGivenRepository
from vpdesk.storage.stand_ins_held import StandInHeldRepository
from vpdesk.storage.subjects import SubjectRepository
from vpdesk.storage.term_dates import TermDateRepository
from vpdesk.storage.terms import TermRepository
from vpdesk.storage.timeline import TimelineRepository
from vpdesk.storage.units import UnitRepository
from vpdesk.storage.whole_register import WholeRegisterRepository

R = TypeVar("R")


def _plain(kind: Callable[[Connection], R]) -> cached_property[R]:
    """Return the repository that works on the connection alone, made when first asked for."""
    return cached_property(lambda self: kind(self._connection))


def _searched(kind: Callable[[Connection, SearchIndex], R]) -> cached_property[R]:
    """Return the repository that also keeps the search index up to date."""
    return cached_property(lambda self: kind(self._connection, self.search))


class Transaction:
    """What a service works with between the beginning and the end of a unit of work."""

    def __init__(
        self, connection: Connection, way: str = "", wall: OrganisationId | None = None
    ) -> None:
        """Work on ``connection``; ``way`` is what opened the vault, for the log.

        ``wall`` is the one organisation that may be shown, None when all may.
        """
        self._connection = connection
        self._way = way
        self.wall = wall

    def finish(self) -> None:
        """Do what is left for the end of a unit of work that writes, before it is committed."""
        self.search.catch_up()

    accepted_wordings = _plain(AcceptedWordingRepository)
    accused = _plain(AccusedRepository)
    agreed_points = _searched(AgreedPointRepository)
    annual_report_texts = _searched(AnnualReportTextRepository)
    appointments = _searched(AppointmentRepository)
    backups = _plain(BackupRepository)
    case_folding = _searched(CaseFoldingRepository)
    case_handover = _searched(CaseHandoverRepository)
    case_sheets = _searched(CaseSheetRepository)
    certificates = _plain(CertificateRepository)
    contact_persons = _searched(ContactPersonRepository)
    contents = _plain(ContentRepository)
    contracts = _searched(ContractRepository)
    drafts = _plain(DraftRepository)
    employer_groups = _plain(EmployerGroupRepository)
    imports = _searched(ImportRepository)
    instruction_sheets = _searched(InstructionSheetRepository)
    invoices = _plain(InvoiceRepository)
    known_terms = _plain(KnownTermRepository)
    masks = _plain(MaskRepository)
    matters = _searched(MatterRepository)
    options = _plain(OptionRepository)
    organisation_documents = _searched(OrganisationDocumentRepository)
    organisation_routes = _searched(OrganisationRouteRepository)
    overview = _plain(OverviewRepository)
    own_register = _searched(OwnRegisterRepository)
    pictures = _plain(PictureRepository)
    privacy_papers = _plain(PrivacyPaperRepository)
    recommendations = _searched(RecommendationRepository)
    report_policies = _plain(ReportPolicyRepository)
    reporter_requests = _searched(ReporterRequestRepository)
    reporters = _plain(ReporterRepository)
    retention = _plain(RetentionRepository)
    search = _plain(SearchIndex)
    search_matches = _plain(SearchMatches)
    settings = _plain(SettingRepository)
    snapshots = _plain(SnapshotRepository)
    stand_ins_given = _plain(StandInGivenRepository)
    stand_ins_held = _plain(StandInHeldRepository)
    term_dates = _searched(TermDateRepository)
    units = _searched(UnitRepository)

    @cached_property
    def activities(self) -> ActivityRepository:
        return ActivityRepository(self._connection, self.terms, self.search, self.agreed_points)

    @cached_property
    def attachments(self) -> AttachmentRepository:
        return AttachmentRepository(self._connection, self.cases)

    @cached_property
    def case_list(self) -> CaseList:
        return CaseList(self._connection, self.issues)

    @cached_property
    def cases(self) -> CaseRepository:
        return CaseRepository(self._connection, self.terms, self.issues, self.search)

    @cached_property
    def counting(self) -> CountingRepository:
        return CountingRepository(self._connection, self.terms, self.units)

    @cached_property
    def destruction(self) -> DestructionRepository:
        return DestructionRepository(self._connection, self.issues, self.subjects, self.search)

    @cached_property
    def editions(self) -> EditionRepository:
        return EditionRepository(self._connection, self.settings, self.snapshots)

    @cached_property
    def hours(self) -> HoursRepository:
        return HoursRepository(self._connection, self.terms, self.wall)

    @cached_property
    def issues(self) -> IssueRepository:
        return IssueRepository(self._connection, self.terms, self.search)

    @cached_property
    def log(self) -> LogRepository:
        return LogRepository(self._connection, self._way)

    @cached_property
    def organisations(self) -> OrganisationRepository:
        return OrganisationRepository(self._connection, self.search, self.contracts)

    @cached_property
    def people(self) -> PeopleRepository:
        return PeopleRepository(self._connection, self.terms)

    @cached_property
    def planned_activities(self) -> PlannedActivityRepository:
        return PlannedActivityRepository(self._connection, self.terms, self.search)

    @cached_property
    def referral_contacts(self) -> ReferralContactRepository:
        return ReferralContactRepository(self._connection, self.terms, self.search)

    @cached_property
    def subjects(self) -> SubjectRepository:
        return SubjectRepository(self._connection, self.wall)

    @cached_property
    def terms(self) -> TermRepository:
        return TermRepository(self._connection, self.search, self.term_dates)

    @cached_property
    def timeline(self) -> TimelineRepository:
        return TimelineRepository(self._connection, self.terms, self.cases)

    @cached_property
    def whole_register(self) -> WholeRegisterRepository:
        return WholeRegisterRepository(self._connection, self.wall)
