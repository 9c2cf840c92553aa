"""The screens of issuing reports and of what was told before."""

from datetime import date

from PySide6.QtWidgets import QScrollArea

from screens.stage import Scene, Stage
from vpdesk.domain.disclosure import exactly
from vpdesk.domain.edition_orders import EditionOrder, OlderReportDraft
from vpdesk.domain.editions import EditionKind, Override
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year
from vpdesk.domain.report_columns import ReportTexts
from vpdesk.services.progress import finish
from vpdesk.ui.annual_report.figures_table import FiguresTable
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.annual_report.replace_twin_dialog import ReplaceTwinDialog
from vpdesk.ui.annual_report.told.older_dialog import OlderReportDialog
from vpdesk.ui.frame.pages import PageKey

_YEAR = calendar_year(2024)


def page(
    stage: Stage, name: str = "Hogeschool Meander", period: Period = _YEAR
) -> AnnualReportPage:
    """Show the report of an organisation over a period."""
    view = stage.view(PageKey.ANNUAL_REPORT)
    view.show_report(organisation(stage, name))
    found = view.pages.page
    if not isinstance(found, AnnualReportPage):
        raise TypeError(found)
    found.left.choice.choose(organisation(stage, name), period)
    stage.finish()
    return found


def organisation(stage: Stage, name: str = "Hogeschool Meander") -> OrganisationId:
    found = stage.desk.organisations.by_name(name)
    if found is None:
        raise LookupError(name)
    return found.id


def write_quietly(stage: Stage, name: str = "Hogeschool Meander") -> None:
    """Write texts that the check has nothing to say about."""
    texts = ReportTexts(observations="Het beeld is rustig.")
    stage.desk.annual_reports.keep_texts(organisation(stage, name), _YEAR, texts)


def proving(stage: Stage) -> None:
    shown = page(stage)
    shown.left.issue_button.click()


def issuing(stage: Stage) -> None:
    write_quietly(stage)
    shown = page(stage)
    shown.left.issue_button.click()
    stage.finish()


def overruling(stage: Stage) -> None:
    page(stage).issuing.override("category")


def overruled(stage: Stage) -> None:
    write_quietly(stage)
    shown = page(stage)
    reason = "De directie vroeg om alle aantallen, en de melders stemmen ermee in."
    wanted = Override(variable="category", reason=reason)
    shown.issuing.overrides.add(organisation(stage), _YEAR, wanted)
    shown.issuing.overrides_changed.emit()
    stage.finish()
    shown.issuing.overrides.drop(organisation(stage), _YEAR)


def first_draft(stage: Stage) -> None:
    page(stage).right.save_button.click()


def running(stage: Stage) -> None:
    page(stage, period=calendar_year(2025))


def interim(stage: Stage) -> None:
    shown = page(stage, period=calendar_year(2025))
    shown.left.output.choose_kind(EditionKind.INTERIM)
    stage.finish()
    for area in shown.left.findChildren(QScrollArea):
        area.ensureWidgetVisible(shown.left.output)


def refused(stage: Stage) -> None:
    """Show a report that an older one, entered by hand, keeps from leaving."""
    name = "Zorggroep De Linde"
    write_quietly(stage, name)
    organisation_id = organisation(stage, name)
    told = stage.desk.editions.list(organisation_id)
    if not any(
        each.kind is EditionKind.OLDER and each.period.start == _YEAR.start for each in told
    ):
        reports = stage.desk.annual_reports
        whole = reports.columns(organisation_id, _YEAR).own_total
        for month in range(12, 1, -1):
            period = Period(_YEAR.start, date(_YEAR.start.year, month, 1))
            count = reports.columns(organisation_id, period).own_total
            if 0 < whole - count < 5 <= count:
                draft = OlderReportDraft(
                    organisations=(organisation_id,),
                    period=period,
                    made_on=period.end,
                    total=exactly(count),
                )
                stage.desk.editions.add_older(draft)
                break
    shown = page(stage, name)
    shown.left.issue_button.click()
    stage.finish()


def issue(stage: Stage) -> None:
    """Issue the report of 2024, once."""
    write_quietly(stage)
    order = EditionOrder(
        kind=EditionKind.ANNUAL,
        organisation_id=organisation(stage),
        period=_YEAR,
        audience="directie en ondernemingsraad",
    )
    finish(stage.desk.editions.issue(order))


def issued(stage: Stage) -> None:
    issue(stage)
    page(stage)


def told_before(stage: Stage) -> None:
    issue(stage)
    page(stage).left.told_button.click()
    stage.finish()


def nothing_told(stage: Stage) -> None:
    page(stage, "Bouwbedrijf Terlinge").left.told_button.click()


def certificate(stage: Stage) -> None:
    issue(stage)
    (edition, *_) = stage.desk.editions.list(organisation(stage))
    page(stage).told.show_certificate(edition.id)
    stage.finish()


def older_report(stage: Stage) -> None:
    shown = page(stage)
    shown.left.told_button.click()
    shown.told.enter_older()
    for dialog in shown.findChildren(OlderReportDialog):
        dialog.add_table("relation")


def tables(stage: Stage) -> None:
    page(stage).left.contents_wanted.emit()


def why(stage: Stage) -> None:
    shown = page(stage)
    table = shown.findChildren(FiguresTable)[1]
    table.view.activated.emit(table.view.model().index(0, 0))
    stage.finish()


def without_organisation_choice(stage: Stage) -> None:
    page(stage, "Bouwbedrijf Terlinge")


def replacing_twin(stage: Stage) -> None:
    ReplaceTwinDialog(page(stage), "jaarverslag-2024-hogeschool-meander.json").open()


def erratum(stage: Stage) -> None:
    """Show the report while a correction of what was issued is prepared."""
    issue(stage)
    page(stage).issuing.erratum_wanted.emit()
    stage.finish()


SCREENS: dict[str, Scene] = {
    "report-running": running,
    "report-interim": interim,
    "report-proving": proving,
    "report-issuing": issuing,
    "report-refused": refused,
    "report-overruling": overruling,
    "report-overruled": overruled,
    "report-first-draft": first_draft,
    "report-tables": tables,
    "report-why": why,
    "report-few": without_organisation_choice,
    "report-twin-there": replacing_twin,
    "report-erratum": erratum,
    "told-nothing": nothing_told,
    "report-issued": issued,
    "told-before": told_before,
    "report-certificate": certificate,
    "told-older": older_report,
}
