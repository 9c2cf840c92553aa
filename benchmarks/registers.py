"""How fast an existing register comes in."""

import csv
import random
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from benchmarks.measuring import Figure, cpu_time, medians
from benchmarks.plain_sqlite import plain_copy, recording, write
from benchmarks.sample_vault import Sample, make_empty
from vpdesk.services.desk import Desk
from vpdesk.services.progress import finish

ROWS = 5000
_ORGANISATION = "Hogeschool Meander"
_HEADERS = (
    "Nr", "Datum melding", "Afdeling", "Soort", "Aard", "Positie melder", "Geslacht",
    "Relatie beschuldigde", "Stappen", "Uitkomst", "Aantal gesprekken", "Uren", "Afgesloten op",
)  # fmt: skip
_CHOICES = (
    ("Noord", "Zuid", "Bestuursdienst", "Techniek", "Zorg en welzijn"),
    ("melding", "melding", "melding", "signaal", "adviesvraag"),
    (
        "pesten",
        "intimidatie",
        "seksuele intimidatie",
        "pesten, roddelen",
        "discriminatie",
        "overig",
    ),
    ("medewerker", "leidinggevende", "promovendus", "student"),
    ("vrouw", "man", ""),
    ("leidinggevende", "collega", "docent", ""),
    ("luisterend oor", "luisterend oor, advies", "gesprek met leidinggevende"),
    ("opgelost", "doorverwezen", ""),
)


def figures(sample: Sample, scratch: Path, runs: int) -> Iterator[Figure]:
    """Take a register of 5,000 rows over; with fewer cases in the vault the register is smaller."""
    rows = min(ROWS, sample.cases)
    register = scratch / "register.csv"
    _write_register(register, rows)
    empty = scratch / "empty"
    make_empty(empty).close()
    spent, floor = medians([_one_run(register, empty, scratch) for _ in range(runs)])
    yield Figure(
        name="import",
        what=f"import of a register of {rows:,} rows",
        median=rows / spent,
        floor=rows / floor,
        beside="the same rows into plain SQLite",
        runs=runs,
        unit="rows/s",
    )


def _one_run(register: Path, empty: Path, scratch: Path) -> tuple[float, float]:
    """Return what one import costs, and what the same changes cost in plain SQLite."""
    folder = scratch / "importing"
    shutil.copytree(empty, folder)
    desk = Sample(folder=folder, cases=0).open()
    try:
        plain = plain_copy(desk, folder / "plain.db")
        with recording(desk) as statements:
            spent = cpu_time(lambda _: _take_over(desk, register), None)
        floor = cpu_time(lambda _: write(plain, statements), None)
        plain.close()
    finally:
        desk.close()
        shutil.rmtree(folder)
    return spent, floor


def _take_over(desk: Desk, register: Path) -> None:
    file = desk.registers.read(register)
    finish(desk.registers.take_over(desk.registers.preview(file, organisation=_ORGANISATION)))


def _write_register(path: Path, rows: int) -> None:
    chance = random.Random(1)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_HEADERS)
        for number in range(1, rows + 1):
            began = date(2020, 1, 1) + timedelta(days=number * 1500 // rows)
            ended = began + timedelta(days=chance.randrange(10, 200))
            writer.writerow(
                (
                    number,
                    f"{began:%d-%m-%Y}",
                    *(chance.choice(choice) for choice in _CHOICES),
                    chance.randrange(1, 6),
                    f"{chance.randrange(2, 20) / 2}".replace(".", ","),
                    f"{ended:%d-%m-%Y}",
                )
            )
