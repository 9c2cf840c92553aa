"""One unit of work, with a repository for every concept."""

from functools import cached_property

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
from vpdesk.storage.invoices import InvoiceRepository
from vpdesk.storage.issues import IssueRepository
from vpdesk.storage.known_terms import KnownTermRepository
from vpdesk.storage.log import LogRepository
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
from vpdesk.storage.recommendations import RecommendationRepository
from vpdesk.storage.referral_contacts import ReferralContactRepository
from vpdesk.storage.report_policies import ReportPolicyRepository
from vpdesk.storage.reporters import ReporterRepository
from vpdesk.storage.retention import RetentionRepository
from vpdesk.storage.search import SearchIndex
from vpdesk.storage.search_matches import SearchMatches
from vpdesk.storage.settings import SettingRepository
from vpdesk.storage.snapshots import SnapshotRepository
from vpdesk.storage.subjects import SubjectRepository
from vpdesk.storage.term_dates import TermDateRepository
from vpdesk.storage.terms import TermRepository
from vpdesk.storage.timeline import TimelineRepository
from vpdesk.storage.units import UnitRepository
from vpdesk.storage.whole_register import WholeRegisterRepository


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

    @cached_property
    def accepted_wordings(self) -> AcceptedWordingRepository:
        return AcceptedWordingRepository(self._connection)

    @cached_property
    def accused(self) -> AccusedRepository:
        return AccusedRepository(self._connection)

    @cached_property
    def activities(self) -> ActivityRepository:
        return ActivityRepository(self._connection, self.terms, self.search, self.agreed_points)

    @cached_property
    def agreed_points(self) -> AgreedPointRepository:
        return AgreedPointRepository(self._connection, self.search)

    @cached_property
    def annual_report_texts(self) -> AnnualReportTextRepository:
        return AnnualReportTextRepository(self._connection, self.search)

    @cached_property
    def appointments(self) -> AppointmentRepository:
        return AppointmentRepository(self._connection, self.search)

    @cached_property
    def attachments(self) -> AttachmentRepository:
        return AttachmentRepository(self._connection, self.cases)

    @cached_property
    def backups(self) -> BackupRepository:
        return BackupRepository(self._connection)

    @cached_property
    def case_folding(self) -> CaseFoldingRepository:
        return CaseFoldingRepository(self._connection, self.search)

    @cached_property
    def case_handover(self) -> CaseHandoverRepository:
        return CaseHandoverRepository(self._connection, self.search)

    @cached_property
    def case_list(self) -> CaseList:
        return CaseList(self._connection, self.issues)

    @cached_property
    def case_sheets(self) -> CaseSheetRepository:
        return CaseSheetRepository(self._connection, self.search)

    @cached_property
    def cases(self) -> CaseRepository:
        return CaseRepository(self._connection, self.terms, self.issues, self.search)

    @cached_property
    def certificates(self) -> CertificateRepository:
        return CertificateRepository(self._connection)

    @cached_property
    def contact_persons(self) -> ContactPersonRepository:
        return ContactPersonRepository(self._connection, self.search)

    @cached_property
    def contents(self) -> ContentRepository:
        return ContentRepository(self._connection)

    @cached_property
    def contracts(self) -> ContractRepository:
        return ContractRepository(self._connection, self.search)

    @cached_property
    def counting(self) -> CountingRepository:
        return CountingRepository(self._connection, self.terms, self.units)

    @cached_property
    def destruction(self) -> DestructionRepository:
        return DestructionRepository(self._connection, self.issues, self.subjects, self.search)

    @cached_property
    def drafts(self) -> DraftRepository:
        return DraftRepository(self._connection)

    @cached_property
    def editions(self) -> EditionRepository:
        return EditionRepository(self._connection, self.settings, self.snapshots)

    @cached_property
    def employer_groups(self) -> EmployerGroupRepository:
        return EmployerGroupRepository(self._connection)

    @cached_property
    def hours(self) -> HoursRepository:
        return HoursRepository(self._connection, self.terms, self.wall)

    @cached_property
    def imports(self) -> ImportRepository:
        return ImportRepository(self._connection, self.search)

    @cached_property
    def invoices(self) -> InvoiceRepository:
        return InvoiceRepository(self._connection)

    @cached_property
    def issues(self) -> IssueRepository:
        return IssueRepository(self._connection, self.terms)

    @cached_property
    def known_terms(self) -> KnownTermRepository:
        return KnownTermRepository(self._connection)

    @cached_property
    def log(self) -> LogRepository:
        return LogRepository(self._connection, self._way)

    @cached_property
    def options(self) -> OptionRepository:
        return OptionRepository(self._connection)

    @cached_property
    def matters(self) -> MatterRepository:
        return MatterRepository(self._connection)

    @cached_property
    def organisation_documents(self) -> OrganisationDocumentRepository:
        return OrganisationDocumentRepository(self._connection, self.search)

    @cached_property
    def organisation_routes(self) -> OrganisationRouteRepository:
        return OrganisationRouteRepository(self._connection, self.search)

    @cached_property
    def organisations(self) -> OrganisationRepository:
        return OrganisationRepository(self._connection, self.search, self.contracts)

    @cached_property
    def overview(self) -> OverviewRepository:
        return OverviewRepository(self._connection)

    @cached_property
    def own_register(self) -> OwnRegisterRepository:
        return OwnRegisterRepository(self._connection, self.search)

    @cached_property
    def people(self) -> PeopleRepository:
        return PeopleRepository(self._connection, self.terms)

    @cached_property
    def pictures(self) -> PictureRepository:
        return PictureRepository(self._connection)

    @cached_property
    def planned_activities(self) -> PlannedActivityRepository:
        return PlannedActivityRepository(self._connection, self.terms, self.search)

    @cached_property
    def recommendations(self) -> RecommendationRepository:
        return RecommendationRepository(self._connection, self.search)

    @cached_property
    def referral_contacts(self) -> ReferralContactRepository:
        return ReferralContactRepository(self._connection, self.terms, self.search)

    @cached_property
    def report_policies(self) -> ReportPolicyRepository:
        return ReportPolicyRepository(self._connection)

    @cached_property
    def reporters(self) -> ReporterRepository:
        return ReporterRepository(self._connection)

    @cached_property
    def retention(self) -> RetentionRepository:
        return RetentionRepository(self._connection)

    @cached_property
    def search(self) -> SearchIndex:
        return SearchIndex(self._connection)

    @cached_property
    def search_matches(self) -> SearchMatches:
        return SearchMatches(self._connection)

    @cached_property
    def settings(self) -> SettingRepository:
        return SettingRepository(self._connection)

    @cached_property
    def snapshots(self) -> SnapshotRepository:
        return SnapshotRepository(self._connection)

    @cached_property
    def subjects(self) -> SubjectRepository:
        return SubjectRepository(self._connection, self.wall)

    @cached_property
    def term_dates(self) -> TermDateRepository:
        return TermDateRepository(self._connection, self.search)

    @cached_property
    def terms(self) -> TermRepository:
        return TermRepository(self._connection, self.search, self.term_dates)

    @cached_property
    def timeline(self) -> TimelineRepository:
        return TimelineRepository(self._connection, self.terms, self.cases)

    @cached_property
    def units(self) -> UnitRepository:
        return UnitRepository(self._connection, self.search)

    @cached_property
    def whole_register(self) -> WholeRegisterRepository:
        return WholeRegisterRepository(self._connection, self.wall)
