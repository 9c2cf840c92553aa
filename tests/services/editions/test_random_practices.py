"""Whatever small practices tell, in whatever order: together it gives nobody away."""

import random
import shutil
from collections.abc import Generator, Sequence
from functools import partial
from pathlib import Path

import pytest

from tests.fixtures import TODAY
from tests.services.editions.practice import Practice
from tests.services.editions.random_practices import Tally, live
from vpdesk.auditor.certificate import Certificate
from vpdesk.domain.editions import FileKind, Override
from vpdesk.services.editions import gate
from vpdesk.services.editions.atoms import Source
from vpdesk.services.editions.editions import Editions
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring
from vpdesk.storage.editions import EditionFile

_IN_ONE_VAULT = 20


@pytest.fixture
def without_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let editions leave without a PDF, or be refused soon: what they tell is what counts here."""
    paper = {FileKind.PDF: EditionFile(name="Verslag.pdf", content=b"%PDF")}
    monkeypatch.setattr("vpdesk.services.editions.editions.files_of", lambda _document: paper)
    monkeypatch.setattr(
        "vpdesk.services.editions.editions.require_wording_of_file", lambda *_args: None
    )
    hasty = partial(gate.judge, seconds=2)
    monkeypatch.setattr("vpdesk.services.editions.editions.judge", hasty)
    monkeypatch.setattr("vpdesk.services.editions.gate._BLAMING", 1)


def practices(
    number: int,
    folder: Path,
    new_vault: Path,
    keyring: Keyring,
    *,
    seed: int,
    quietly: bool = False,
    words: bool = False,
) -> Tally:
    chance = random.Random(seed)
    tally = Tally()
    while tally.practices < number:
        place = folder / f"vault-{tally.practices}"
        shutil.copytree(new_vault, place, ignore=shutil.ignore_patterns("ballast.bin"))
        desk = vaults.unlock_with_keyring(place, today=lambda: TODAY, keyring=keyring)
        try:
            practice = Practice(desk._database)
            for _ in range(min(_IN_ONE_VAULT, number - tally.practices)):
                live(practice, chance, tally, quietly=quietly, words=words)
        finally:
            desk.close()
        shutil.rmtree(place)
    return tally


@pytest.mark.usefixtures("without_paper")
def test_what_practices_tell_gives_nobody_away(
    tmp_path: Path, new_vault: Path, memory_keyring: Keyring
) -> None:
    tally = practices(3, tmp_path, new_vault, memory_keyring, seed=5)
    assert tally.unsafe == 0
    assert tally.recounted == sum(tally.told.values()) > 9
    assert tally.refused["NotProvenSafe"]


@pytest.mark.usefixtures("without_paper")
def test_what_practices_tell_under_changing_words_gives_nobody_away(
    tmp_path: Path, new_vault: Path, memory_keyring: Keyring
) -> None:
    tally = practices(1, tmp_path, new_vault, memory_keyring, seed=16, words=True)
    assert tally.unsafe == 0
    assert tally.recounted == sum(tally.told.values()) > 9
    assert tally.refused["NotProvenSafe"]
    assert {"called", "hidden", "mapped", "undone"} <= tally.words.keys()


@pytest.mark.usefixtures("without_paper")
def test_without_the_auditor_they_would_give_somebody_away(
    tmp_path: Path, new_vault: Path, memory_keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let all leave with a certificate that proves nothing."""

    def pass_all(
        sources: Sequence[Source], overrides: Sequence[Override]
    ) -> Generator[None, None, tuple[Certificate]]:
        yield
        asked = gate.question_of(sources, overrides)
        return (Certificate(model=asked.model, protected=(), witnesses=(), claims=(), waived=()),)

    monkeypatch.setattr("vpdesk.services.editions.editions.judge", pass_all)
    monkeypatch.setattr(Editions, "recount", lambda *_: None)
    tally = practices(1, tmp_path, new_vault, memory_keyring, seed=7)
    assert tally.unsafe > 0
    assert not tally.refused["NotProvenSafe"]


@pytest.mark.faults
@pytest.mark.usefixtures("without_paper")
@pytest.mark.parametrize(
    ("number", "quietly", "words"),
    [(1000, True, False), (100, False, False), (300, True, True), (60, False, True)],
)
def test_what_a_thousand_practices_tell_gives_nobody_away(
    tmp_path: Path,
    new_vault: Path,
    memory_keyring: Keyring,
    capsys: pytest.CaptureFixture[str],
    number: int,
    *,
    quietly: bool,
    words: bool,
) -> None:
    tally = practices(
        number, tmp_path, new_vault, memory_keyring, seed=2025, quietly=quietly, words=words
    )
    with capsys.disabled():
        print(tally)  # noqa: T201 -- the figures are what is asked for
    assert tally.unsafe == 0
    assert tally.recounted == sum(tally.told.values()) > number
