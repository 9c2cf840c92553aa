"""Fills a sample practice with what was agreed with its organisations beside their names."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from vpdesk import paths
from vpdesk.domain.appointments import AppointmentPoint, Finding, PointState, ReviewedPoint
from vpdesk.domain.contracts import AgreedPer, Contract, ContractDraft, ended_before, leading
from vpdesk.domain.organisation_documents import DocumentKind
from vpdesk.domain.organisation_routes import CommitteeForm, OrganisationRouteDraft, RouteKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import months_later
from vpdesk.services.organisations.appointments import starter_points
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice.content import Table
from vpdesk.storage.transaction import Transaction

if TYPE_CHECKING:
    from vpdesk.services.desk import Desk

_CARD_IS_OLD = timedelta(days=240)
_HALF_PAID = 50


def agree(
    tx: Transaction,
    organisation_id: OrganisationId,
    entry: Table,
    *,
    review_on: date | None,
    today: date,
) -> None:
    """Add the rates, the routes, and how the points of the appointment stand."""
    contract = leading(tx.contracts.list(organisation_id), today)
    if contract is not None:
        _complete(tx, contract, entry, today)
    for route in entry.get("route", ()):
        committee = route.get("committee")
        tx.organisation_routes.add(
            OrganisationRouteDraft(
                organisation_id=organisation_id,
                kind=RouteKind(route["kind"]),
                name=route["name"],
                committee=CommitteeForm(committee) if committee else None,
                person=route.get("person", ""),
                phone=route.get("phone", ""),
                term=route.get("term", ""),
            )
        )
    if review_on is not None:
        _appoint(tx, organisation_id, entry, review_on, today)


def add_documents(desk: "Desk", entries: tuple[Table, ...]) -> None:
    """Keep a letter of appointment at each organisation that has one."""
    folder = paths.resources() / "sample" / "documents"
    for entry in entries:
        known = {row.organisation.name: row.organisation.id for row in desk.organisations.list()}
        for name in entry.get("documents", ()):
            at = known[entry["name"]]
            finish(desk.organisation_documents.add(at, folder / name, DocumentKind.APPOINTMENT))


def _complete(tx: Transaction, contract: Contract, entry: Table, today: date) -> None:
    """Give a contract its rate; a prepaid card is a new one, bought this year."""
    rate = entry.get("hourly_rate")
    paid = replace(contract, rate_cents=rate and rate * 100, travel_percent=_HALF_PAID)
    bought = today - _CARD_IS_OLD
    if entry["contract_form"] != "prepaid" or (contract.start or date.min) >= bought:
        tx.contracts.change(contract.id, paid)
        return
    tx.contracts.change(contract.id, ended_before(paid, bought))
    hours, card = entry["agreed_hours"], entry["card_hours"]
    tx.contracts.add(
        ContractDraft(
            organisation_id=contract.organisation_id,
            form=contract.form,
            start=bought,
            notice_months=contract.notice_months,
            agreed_minutes=(contract.agreed_minutes or 0) * card // hours,
            agreed_per=AgreedPer.CARD,
            fee_cents=rate and rate * card * 100,
            rate_cents=paid.rate_cents,
            travel_percent=_HALF_PAID,
        )
    )


def _appoint(
    tx: Transaction, organisation_id: OrganisationId, entry: Table, review_on: date, today: date
) -> None:
    """Walk the points a year before the next review; one was not in order then."""
    done = set(entry["appointment_done"])
    last = min(months_later(review_on, -12), today - timedelta(days=1))
    walked = []
    for each in starter_points():
        good = each.code in done
        state = PointState.IN_ORDER if good else PointState.UNCHECKED
        finding = Finding(state=state, on=last if good else None)
        if good:
            point = AppointmentPoint(code=each.code, finding=finding)
            tx.appointments.put(organisation_id, point)
        before = PointState.NOT_IN_ORDER if each.code == "made_known" and good else state
        walked.append(ReviewedPoint(code=each.code, label="", state=before))
    tx.appointments.add_review(organisation_id, last, "", walked)
    tx.appointments.choose_review(organisation_id, review_on)
