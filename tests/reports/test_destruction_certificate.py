from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.reports.reading import rows_of, structure_of, text_of
from vpdesk.domain.backups import BackupStillHolding
from vpdesk.domain.cases import CaseId
from vpdesk.domain.destruction_certificate import DestructionCertificate
from vpdesk.domain.organisations import OrganisationId
from vpdesk.domain.retention import Destruction, DestructionReason
from vpdesk.reports.destruction_certificate import file_name
from vpdesk.reports.destruction_certificate import write_certificate as pages_of_certificate
from vpdesk.services.progress import finish

CERTIFICATE = DestructionCertificate(
    destruction=Destruction(
        case_id=CaseId(3),
        number="24-018",
        organisation_id=OrganisationId(1),
        destroyed_on=date(2026, 11, 20),
        reason=DestructionReason.TERM,
        commits=9,
        entries=31,
        consents=3,
        attachments=2,
    ),
    counted_in="2024",
    made_on=date(2026, 11, 21),
    adviser="Sam Adviseur",
)
HELD = tuple(
    BackupStillHolding(
        name=f"vpdesk-2026-11-0{day}.vpbak",
        place=Path("stick"),
        made_on=date(2026, 11, day),
        expires_on=date(2027, 4, day),
    )
    for day in (1, 2)
)


def write_certificate(certificate: DestructionCertificate) -> bytes:
    return finish(pages_of_certificate(certificate))


def test_it_tells_what_went_when_and_why() -> None:
    told = text_of(write_certificate(CERTIFICATE))
    for part in (
        "Bewijs van vernietiging",
        "Zaak 24-018",
        "Sam Adviseur",
        "op 20 november 2026 vernietigd",
        "de bewaartermijn was verstreken",
        "in de cijfers van 2024",
        "geen reservekopie bekend",
        "Opgemaakt op 21 november 2026",
    ):
        assert part in told
    assert rows_of(write_certificate(CERTIFICATE)) == [
        ["Vermeldingen in de tijdlijn", "31"],
        ["waarvan toestemmingen", "3"],
        ["waarvan bijlagen", "2"],
    ]


def test_it_names_the_backups_that_still_hold_the_case() -> None:
    pdf = write_certificate(replace(CERTIFICATE, holding=HELD))
    assert rows_of(pdf)[3:] == [
        ["vpdesk-2026-11-01.vpbak (stick)", "1 november 2026", "1 april 2027"],
        ["vpdesk-2026-11-02.vpbak (stick)", "2 november 2026", "2 april 2027"],
    ]
    assert "De laatste reservekopie vervalt op 2 april 2027" in text_of(pdf)


def test_a_backup_that_never_expires_is_said_to_be_removed_by_hand() -> None:
    unknown = (HELD[0], replace(HELD[1], expires_on=None))
    told = text_of(write_certificate(replace(CERTIFICATE, holding=unknown)))
    assert "zelf verwijderen" in told
    assert "Niet van elke reservekopie" in told


def test_it_can_name_the_organisation_and_speak_english() -> None:
    english = replace(
        CERTIFICATE,
        language="en",
        organisation="Hogeschool Meander",
        adviser="",
        counted_in="",
        destruction=replace(CERTIFICATE.destruction, reason=DestructionReason.REPORTER_ASKED),
    )
    told = text_of(write_certificate(english))
    assert "Case 24-018 · Hogeschool Meander" in told
    assert "the reporter asked for it" in told
    assert "it counts in no report" in told
    assert file_name(english) == "Certificate of destruction.pdf"


def test_the_same_certificate_gives_the_same_bytes_and_is_tagged() -> None:
    pdf = write_certificate(CERTIFICATE)
    assert pdf == write_certificate(CERTIFICATE)
    (page,) = structure_of(pdf)
    assert [each.text for each in page.all("H1")] == ["Bewijs van vernietiging"]
    assert len(list(page.all("H2"))) == 4


@pytest.mark.parametrize("days", [(), (None,), (date(2027, 1, 2), date(2027, 1, 1))])
def test_the_last_expiry_is_known_when_every_one_is(days: tuple[date | None, ...]) -> None:
    holding = tuple(replace(HELD[0], expires_on=day) for day in days)
    expected = date(2027, 1, 2) if len(days) == 2 else None
    assert replace(CERTIFICATE, holding=holding).last_expires_on == expected
