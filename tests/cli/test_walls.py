"""A desk that was left at one organisation shows a terminal no more than that."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PASSWORD, Run
from vpdesk.domain.cases import CaseDraft, CaseKind
from vpdesk.domain.organisations import OrganisationDraft, OrganisationId
from vpdesk.services.desk import Desk
from vpdesk.services.vaults import vaults

HERE = "U werkt bij Hogeschool Meander: andere opdrachtgevers zijn verborgen, ook hier."
PERIOD = ("--period", "2024")


def left_open(vault: Path) -> Desk:
    return vaults.unlock_with_password(vault, PASSWORD)


@pytest.fixture
def meander(vault: Path) -> OrganisationId:
    """Leave a vault with two organisations at the first of them."""
    desk = left_open(vault)
    here, there = (
        desk.organisations.add(OrganisationDraft(name=name))
        for name in ("Hogeschool Meander", "Gemeente Rietveen")
    )
    for whose in (here, there, there):
        desk.cases.register(
            CaseDraft(organisation_id=whose, registered_on=desk.today(), kind=CaseKind.REPORT)
        )
    desk.scope.work_at(here)
    desk.close()
    return here


@pytest.mark.usefixtures("meander")
def test_only_that_organisation_is_listed_and_it_is_said_why(
    run: Run, opened: tuple[object, ...]
) -> None:
    told = run("organisations", *opened, "--json")

    assert [each["name"] for each in json.loads(told.out)] == ["Hogeschool Meander"]
    assert HERE in told.err
    assert run("figures", *opened, "--organisation", "Hogeschool Meander", *PERIOD).code == 0


@pytest.mark.usefixtures("meander")
@pytest.mark.parametrize("organisation", ["Gemeente Rietveen", "Nergens"])
def test_another_organisation_is_as_one_that_is_not_there(
    run: Run, opened: tuple[object, ...], tmp_path: Path, organisation: str
) -> None:
    register = tmp_path / "register.csv"
    register.write_text("Datum;Categorie\n01-02-2024;Pesten\n", encoding="utf-8")
    pdf = tmp_path / "verslag.pdf"
    asked = ("--organisation", organisation)

    figures = run("figures", *opened, *asked, *PERIOD)
    report = run("report", *opened, *asked, *PERIOD, "--pdf", pdf)
    taken = run("import", register, *opened, *asked)

    for outcome in (figures, report):
        assert (outcome.code, outcome.out) == (1, "")
        assert f"Er is geen opdrachtgever met de naam ‘{organisation}’." in outcome.err
        assert HERE in outcome.err
    assert (taken.code, taken.out) == (1, "")
    assert "U werkt bij één opdrachtgever; andere zijn verborgen." in taken.err
    assert not pdf.exists()


@pytest.mark.usefixtures("meander")
def test_a_backup_is_of_the_whole_vault_all_the_same(
    run: Run, opened: tuple[object, ...], tmp_path: Path, password_file: Path
) -> None:
    place = tmp_path / "backups"
    place.mkdir()
    made = run("backup", *opened, "--to", place)
    assert made.code == 0, made.err
    (file,) = place.glob("*.vpbak")

    told = run("verify", file, "--password-file", password_file)
    assert told.code == 0, told.err
    assert "2 opdrachtgevers" in told.out


def test_an_organisation_that_is_gone_leaves_nothing_to_see(
    run: Run, opened: tuple[object, ...], vault: Path
) -> None:
    desk = left_open(vault)
    here = desk.organisations.add(OrganisationDraft(name="Hogeschool Meander"))
    desk.organisations.add(OrganisationDraft(name="Gemeente Rietveen"))
    desk.scope.work_at(here)
    desk.organisations.remove(here)
    desk.close()

    told = run("organisations", *opened)
    assert told.out == "Er zijn nog geen opdrachtgevers.\n"
    assert "U werkt bij een opdrachtgever die er niet meer is" in told.err


def test_once_it_was_stopped_all_are_there_and_nothing_is_said(
    run: Run, opened: tuple[object, ...], vault: Path, meander: OrganisationId
) -> None:
    desk = left_open(vault)
    assert desk.scope.organisation_id == meander
    desk.scope.stop()
    desk.close()

    told = run("organisations", *opened, "--json")
    assert len(json.loads(told.out)) == 2
    assert told.err == ""
