"""Makes each page from the services it shows, and connects what it asks of the desk."""

from collections.abc import Callable
from functools import partial

from vpdesk.domain.cases import CaseId
from vpdesk.domain.hours import HoursSpan
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period
from vpdesk.services.desk import Desk
from vpdesk.services.sample_practice.sample_vault import is_sample
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.cases.page import CasesPage
from vpdesk.ui.frame.answers import Answers
from vpdesk.ui.frame.appointment_answers import AppointmentAnswers
from vpdesk.ui.frame.backup_answers import BackupAnswers
from vpdesk.ui.frame.erasing import Erasing
from vpdesk.ui.frame.manual import show_manual
from vpdesk.ui.frame.outside_answers import OutsideAnswers
from vpdesk.ui.frame.page_services import (
    annual_report_services,
    case_services,
    hours_services,
    organisation_services,
    own_register_services,
    picture_services,
    policy_services,
    retention_services,
    rights_services,
    stand_in_services,
)
from vpdesk.ui.frame.pages import Page, PageKey
from vpdesk.ui.frame.privacy_answers import PrivacyAnswers
from vpdesk.ui.hours.page import HoursPage
from vpdesk.ui.lock_triggers import Offers
from vpdesk.ui.organisations.page import OrganisationsPage
from vpdesk.ui.own_register.page import OwnRegisterPage
from vpdesk.ui.pictures.page import PicturesPage
from vpdesk.ui.preferences import Preferences
from vpdesk.ui.referral_contacts.book_exchange import BookServices
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.referral_contacts.paper_dialogs import PaperServices
from vpdesk.ui.report_policy.page import CameFrom, ReportPolicyPage
from vpdesk.ui.retention.page import RetentionPage
from vpdesk.ui.rights.page import ReporterCopyPage
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.stand_ins.page import StandInsPage
from vpdesk.ui.theme import Theme
from vpdesk.ui.today.page import TodayPage


class PageMaker:
    """Pages are made for one view, which answers what they ask."""

    def __init__(
        self, desk: Desk, preferences: Preferences, theme: Theme, view: Answers, offers: Offers
    ) -> None:
        self._desk = desk
        self._preferences = preferences
        self._theme = theme
        self._view = view
        self._backups = BackupAnswers(desk, view)
        self._offers = offers
        self._erasing = Erasing(desk, view)

    def make(self, key: PageKey) -> Page:
        """Return a new page for ``key``."""
        makers: dict[PageKey, Callable[[], Page]] = {
            PageKey.TODAY: self._today,
            PageKey.CASES: self._cases,
            PageKey.ORGANISATIONS: self._organisations,
            PageKey.REFERRAL_CONTACTS: self._referral_contacts,
            PageKey.ANNUAL_REPORT: self._annual_report,
            PageKey.SETTINGS: self._settings,
            PageKey.RETENTION: self._retention,
            PageKey.REPORT_POLICY: self._report_policy,
            PageKey.HOURS: self._hours,
            PageKey.PICTURES: self._pictures,
            PageKey.OWN_REGISTER: self._own_register,
            PageKey.REPORTER_COPY: self._reporter_copy,
            PageKey.STAND_INS: self._stand_ins,
        }
        return makers[key]()

    def _today(self) -> TodayPage:
        page = TodayPage(
            self._desk.overview,
            self._desk.timeline,
            self._desk.backups,
            self._desk.calendar_files,
            self._desk.today,
        )
        page.new_report_wanted.connect(self._view.add_report)
        page.new_activity_wanted.connect(self._view.add_activity)
        page.case_wanted.connect(self._view.show_case)
        page.cases_wanted.connect(self._view.list_cases)
        page.organisation_wanted.connect(self._view.show_organisation)
        page.backup_places_wanted.connect(self._backups.show_places)
        page.toast_wanted.connect(self._view.say)
        page.retention_wanted.connect(self._review)
        page.hours_wanted.connect(partial(self._show_hours, HoursSpan.MONTH))
        page.report_wanted.connect(self._show_report)
        page.pictures_wanted.connect(partial(self._view.show_page, PageKey.PICTURES))
        OutsideAnswers(page, self._desk, self._view)
        page.appointments_due.opened.connect(AppointmentAnswers(self._view).review)
        page.own.follow(self._desk.own_register, self._desk.today)
        page.own_register_wanted.connect(partial(self._view.show_page, PageKey.OWN_REGISTER))
        page.stand_ins.follow(self._desk.standing_in)
        page.stand_ins.link_clicked.connect(partial(self._view.show_page, PageKey.STAND_INS))
        steps = page.first_steps
        steps.organisation_wanted.connect(self._view.add_organisation)
        steps.report_wanted.connect(self._view.add_report)
        steps.register_wanted.connect(self._view.take_register_over)
        steps.place_wanted.connect(self._backups.show_places)
        page.lead_through(self._desk.first_hour)
        if is_sample(self._desk):
            page.hide_backups()
        return page

    def _cases(self) -> CasesPage:
        page = CasesPage(case_services(self._desk))
        page.use_single_letters(self._preferences.single_letter_keys)
        page.new_report_wanted.connect(self._view.add_report)
        page.toast_wanted.connect(self._view.say)
        page.destroying_wanted.connect(self._review)
        page.sheet_wanted.connect(self._write_sheet)
        page.copy_wanted.connect(self._copy_for_reporter)
        page.erasing_wanted.connect(self._erasing.ask)
        page.stand_in_wanted.connect(self._give_to_stand_in)
        page.list.case_chosen.connect(self._view.remember_case)
        return page

    def _organisations(self) -> OrganisationsPage:
        page = OrganisationsPage(organisation_services(self._desk))
        page.cases_wanted.connect(self._view.list_cases)
        page.report_wanted.connect(self._view.show_report)
        page.agreement_wanted.connect(partial(self._agree, CameFrom.ORGANISATION))
        page.import_wanted.connect(self._view.take_register_over)
        page.wall_wanted.connect(self._view.work_at)
        page.hours_wanted.connect(partial(self._show_hours, HoursSpan.YEAR))
        page.pictures_wanted.connect(self._look_at)
        page.statement_wanted.connect(PrivacyAnswers(self._view).show_statement)
        page.toast_wanted.connect(self._view.say)
        return page

    def _referral_contacts(self) -> ReferralContactsPage:
        desk = self._desk
        page = ReferralContactsPage(
            desk.referral_contacts,
            desk.terms,
            desk.cases,
            desk.drafts,
            desk.organisations,
            desk.today,
            PaperServices(papers=desk.address_papers, checks=desk.text_checks),
            BookServices(
                cards=desk.contact_cards,
                tables=desk.address_tables,
                merging=desk.address_merging,
                terms=desk.terms,
                organisations=desk.organisations,
            ),
        )
        page.referral_wanted.connect(self._view.start_referral)
        page.toast_wanted.connect(self._view.say)
        return page

    def _annual_report(self) -> AnnualReportPage:
        page = AnnualReportPage(annual_report_services(self._desk))
        page.case_wanted.connect(self._view.show_case)
        page.organisation_wanted.connect(self._view.show_organisation)
        page.agreement_wanted.connect(partial(self._agree, CameFrom.REPORT))
        return page

    def _settings(self) -> SettingsPage:
        desk = self._desk
        page = SettingsPage(
            self._preferences, self._theme, desk, self._offers, is_sample=is_sample(desk)
        )
        page.language_changed.connect(self._view.change_language)
        page.restart_wanted.connect(self._view.restart)
        page.single_letters_changed.connect(self._view.use_single_letters)
        page.practice_changed.connect(self._view.refresh_everything)
        page.restore_wanted.connect(self._backups.put_back)
        page.toast_wanted.connect(self._view.say)
        page.manual_wanted.connect(show_manual)
        page.stand_ins_wanted.connect(partial(self._view.show_page, PageKey.STAND_INS))
        page.vault_closes.connect(self._view.keep_drafts)
        page.vault_closed.connect(self._view.lock_wanted)
        return page

    def _retention(self) -> RetentionPage:
        page = RetentionPage(retention_services(self._desk))
        page.case_wanted.connect(self._view.show_case)
        page.content_gone.connect(self._view.forget_content)
        page.erasing_wanted.connect(self._erasing.ask)
        page.toast_wanted.connect(self._view.say)
        return page

    def _review(self, case_id: CaseId | None = None) -> None:
        """Show the cases that reached their retention term, with one of them first."""
        page = self._view.show_page(PageKey.RETENTION)
        if isinstance(page, RetentionPage):
            page.show_case(case_id)

    def _report_policy(self) -> ReportPolicyPage:
        page = ReportPolicyPage(policy_services(self._desk))
        page.back_wanted.connect(self._leave_agreement)
        return page

    def _pictures(self) -> PicturesPage:
        page = PicturesPage(picture_services(self._desk))
        page.cases_wanted.connect(self._view.list_cases)
        page.organisation_wanted.connect(self._view.show_organisation)
        page.report_wanted.connect(partial(self._view.show_page, PageKey.ANNUAL_REPORT))
        page.own_register_wanted.connect(partial(self._view.show_page, PageKey.OWN_REGISTER))
        return page

    def _own_register(self) -> OwnRegisterPage:
        page = OwnRegisterPage(own_register_services(self._desk))
        page.toast_wanted.connect(self._view.say)
        return page

    def _stand_ins(self) -> StandInsPage:
        page = StandInsPage(stand_in_services(self._desk))
        page.toast_wanted.connect(self._view.say)
        return page

    def _give_to_stand_in(self, case_id: CaseId) -> None:
        """Ask which cases go to a colleague, this one among them."""
        page = self._view.show_page(PageKey.STAND_INS)
        if isinstance(page, StandInsPage):
            page.give(case_id)

    def _write_sheet(self, case_id: CaseId) -> None:
        """Show the sheet on which a case is told to colleagues in the making."""
        page = self._view.show_page(PageKey.OWN_REGISTER)
        if isinstance(page, OwnRegisterPage) and not self._desk.own_register.is_hidden:
            page.start_sheet(case_id)

    def _reporter_copy(self) -> ReporterCopyPage:
        page = ReporterCopyPage(rights_services(self._desk))
        page.case_wanted.connect(self._view.show_case)
        page.acts.erasing_wanted.connect(self._erasing.ask)
        page.toast_wanted.connect(self._view.say)
        return page

    def _copy_for_reporter(self, case_id: CaseId) -> None:
        """Show the copy of a file for its reporter in the making."""
        page = self._view.show_page(PageKey.REPORTER_COPY)
        if isinstance(page, ReporterCopyPage):
            page.show_case(case_id)

    def _look_at(self, organisation_id: OrganisationId) -> None:
        """Show the pictures of one organisation."""
        page = self._view.show_page(PageKey.PICTURES)
        if isinstance(page, PicturesPage):
            page.show_organisation(organisation_id)

    def _hours(self) -> HoursPage:
        page = HoursPage(hours_services(self._desk))
        page.new_activity_wanted.connect(self._view.add_activity)
        page.case_wanted.connect(self._view.show_case)
        page.organisation_wanted.connect(self._view.show_organisation)
        page.statement_wanted.connect(self._state_hours)
        return page

    def _show_hours(self, span: HoursSpan, organisation_id: OrganisationId | None = None) -> None:
        """Show the hours of the period around today."""
        page = self._view.show_page(PageKey.HOURS)
        if isinstance(page, HoursPage):
            page.show_period(span, organisation_id)

    def _state_hours(self, organisation_id: OrganisationId, period: Period) -> None:
        """Show the time statement in the making."""
        page = self._view.show_page(PageKey.ANNUAL_REPORT)
        if isinstance(page, AnnualReportPage):
            page.show_statement(organisation_id, period)

    def _show_report(self, organisation_id: OrganisationId, period: Period) -> None:
        """Show the annual report of one period in the making."""
        page = self._view.show_page(PageKey.ANNUAL_REPORT)
        if isinstance(page, AnnualReportPage):
            page.show_annual_report(organisation_id, period)

    def _agree(self, came_from: CameFrom, organisation_id: OrganisationId) -> None:
        """Show what the reports of an organisation tell."""
        page = self._view.show_page(PageKey.REPORT_POLICY)
        if isinstance(page, ReportPolicyPage):
            page.show_organisation(organisation_id, came_from)

    def _leave_agreement(self, came_from: CameFrom, organisation_id: OrganisationId) -> None:
        if came_from is CameFrom.REPORT:
            self._view.show_report(organisation_id)
        else:
            self._view.show_organisation(organisation_id)
