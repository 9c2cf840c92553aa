"""Fills a new vault with an invented practice that a practitioner would believe."""

import random
from collections.abc import Generator
from dataclasses import dataclass
from datetime import date

from vpdesk.domain.referral_contacts import ReferralContactFilter
from vpdesk.domain.settings import ADVISER_NAME, RETENTION, SAMPLE_PRACTICE, is_invented
from vpdesk.services.desk import Desk
from vpdesk.services.progress import Progress
from vpdesk.services.sample_practice.advice import add_advice
from vpdesk.services.sample_practice.agreements import add_documents
from vpdesk.services.sample_practice.attachments import attach_files
from vpdesk.services.sample_practice.cases import CaseWriter
from vpdesk.services.sample_practice.categories import add_categories
from vpdesk.services.sample_practice.content import SampleContent, load_content
from vpdesk.services.sample_practice.invoices import add_invoice
from vpdesk.services.sample_practice.merged import add_merged
from vpdesk.services.sample_practice.organisations import (
    add_activities,
    add_addresses,
    add_organisation,
)
from vpdesk.services.sample_practice.own import add_own_register
from vpdesk.services.sample_practice.plan import RETENTION_MONTHS, planned_cases
from vpdesk.services.sample_practice.privacy import add_privacy
from vpdesk.services.sample_practice.reports import write_reports
from vpdesk.services.sample_practice.rights import add_rights
from vpdesk.services.sample_practice.stand_in import add_instructions, add_stand_in
from vpdesk.services.sample_practice.timeline import Surroundings
from vpdesk.storage.transaction import Transaction

MARKED_NAME = "voorbeeldpraktijk"
"""Stands behind the name of the adviser in a vault in which all is invented."""

_CASES_A_STEP = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplePractice:
    """What was made: so many ``organisations`` with so many ``cases`` in all."""

    organisations: int
    cases: int


def fill(
    desk: Desk, *, cases: int = 120, seed: int = 1
) -> Generator[Progress, None, SamplePractice]:
    """Fill a new vault with ``cases`` cases of eight organisations; a job.

    The same ``seed`` makes the same practice on the same day: what happened lies within three
    years before ``desk.today()``, what is planned after it. Progress counts the cases, and then the
    reports that are issued.
    """
    content = load_content()
    database = desk._database  # noqa: SLF001 -- services share the database of their desk
    today = desk.today()
    chance = random.Random(seed)  # noqa: S311 -- the same practice again is what is wanted
    total = cases + len(content.organisations)
    yield Progress(0, total)
    with database.writing() as tx:
        around = _surroundings(tx, content, today, cases, chance)
        is_sample = is_invented(tx.settings.get(SAMPLE_PRACTICE))
        named = f"{content.adviser} ({MARKED_NAME})" if is_sample else content.adviser
        tx.settings.put(ADVISER_NAME, named)
        tx.settings.put(RETENTION, str(RETENTION_MONTHS))
    planned = planned_cases(content, cases=cases, today=today, chance=chance)
    writer = CaseWriter(around, chance)
    for done in range(0, cases, _CASES_A_STEP):
        with database.writing() as tx:
            for case in planned[done : done + _CASES_A_STEP]:
                writer.write(tx, case)
        yield Progress(min(done + _CASES_A_STEP, cases), total)
    for done in write_reports(desk, content, around.places, chance):
        yield Progress(cases + done, total)
    with database.writing() as tx:
        add_advice(tx, content, around.places, today)
    attach_files(desk, content.attachments)
    add_documents(desk, content.organisations)
    add_categories(desk, around.places)
    add_merged(desk)
    add_own_register(desk)
    add_rights(desk)
    add_stand_in(desk)
    add_instructions(desk)
    reported = next(entry for entry in content.organisations if entry.get("reported"))
    add_invoice(desk, around.places[reported["code"]].id)
    add_privacy(desk, around.places[reported["code"]].id)
    yield Progress(total, total)
    return SamplePractice(organisations=len(around.places), cases=cases)


def _surroundings(
    tx: Transaction, content: SampleContent, today: date, cases: int, chance: random.Random
) -> Surroundings:
    """Write everything but the cases, and return what these refer to."""
    terms = {(term.vocabulary, term.code): term for term in tx.terms.all.values()}
    places = {
        entry["code"]: add_organisation(tx, content, entry, today=today, cases=cases)
        for entry in content.organisations
    }
    add_addresses(tx, content, places, terms, today=today, chance=chance)
    for entry in content.organisations:
        place = places[entry["code"]]
        add_activities(tx, content, entry, place, terms, today=today, chance=chance)
    return Surroundings(
        places=places,
        terms=terms,
        addresses=tx.referral_contacts.list(ReferralContactFilter()),
        people=content.people,
        follow_ups=content.follow_ups,
        today=today,
    )
