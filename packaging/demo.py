"""What `run` does without a display: reports and pictures of the sample practice in build/demo/."""

from datetime import date
from pathlib import Path

import screenshots
from vpdesk.domain.edition_errors import EditionRefused
from vpdesk.domain.edition_orders import EditionOrder
from vpdesk.domain.editions import EditionKind
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.periods import Period, calendar_year, school_year
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish
from vpdesk.services.sample_practice.reports import accept_notes
from vpdesk.services.sample_practice.sample_vault import SAMPLE_PASSWORD
from vpdesk.services.vaults import vaults
from vpdesk.services.wording import sentence

DEMO = Path(__file__).resolve().parent.parent / "build" / "demo"
MAIN_SCREENS = [
    "unlock",
    "today",
    "cases",
    "new-report",
    "organisations",
    "referral-contacts",
    "annual-report",
]


def last_year(desk: Desk, organisation_id: OrganisationId) -> Period:
    """Return the year that ended last, a school year where the report was written for one."""
    year = desk.today().year - 1
    schooling = school_year(year if date(year + 1, 9, 1) <= desk.today() else year - 1)
    written = desk.annual_reports.texts(organisation_id, schooling).observations
    return schooling if written else calendar_year(year)


def write_reports(desk: Desk, folder: Path) -> None:
    """Issue the annual report of every organisation as PDF with its twin, or say why not."""
    folder.mkdir(parents=True, exist_ok=True)
    for row in desk.organisations.list():
        organisation = row.organisation
        period = last_year(desk, organisation.id)
        texts = desk.annual_reports.texts(organisation.id, period)
        accept_notes(desk, organisation.id, period, texts)
        order = EditionOrder(
            kind=EditionKind.ANNUAL, organisation_id=organisation.id, period=period
        )
        try:
            issued = finish(desk.editions.issue(order))
        except EditionRefused as refusal:
            print(f"{organisation.name}: {sentence(refusal, 'en')}")
            continue
        pdf = folder / issued.file_name
        pdf.write_bytes(issued.pdf)
        pdf.with_suffix(".json").write_bytes(issued.twin)
        print(pdf)


def main() -> None:
    practice = DEMO / "practice"
    if not practice.exists():
        screenshots.make_practice(practice, date.today())  # noqa: DTZ011 -- the user's own day
    desk = vaults.unlock_with_password(practice, SAMPLE_PASSWORD)
    try:
        write_reports(desk, DEMO / "reports")
    finally:
        desk.close()
    screens = [
        "--screens",
        *MAIN_SCREENS,
        "--languages",
        "nl",
        "--themes",
        "light",
        "--variants",
        "1280x800",
    ]
    today = date.today().isoformat()  # noqa: DTZ011 -- the user's own day
    out = DEMO / "screens"
    screenshots.main(["--practice", str(practice), "--today", today, "--out", str(out), *screens])
    for picture in sorted(out.glob("*.png")):
        print(picture)


if __name__ == "__main__":
    main()
