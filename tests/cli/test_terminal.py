import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from vpdesk.cli.terminal import borrow_terminal


def test_streams_that_lead_somewhere_stay() -> None:
    before = (sys.stdin, sys.stdout, sys.stderr)
    borrow_terminal()
    assert (sys.stdin, sys.stdout, sys.stderr) == before


@pytest.mark.parametrize(
    ("options", "words"),
    [((), "Hier is niemand om"), (("--password-file", "-"), "kan niet worden gelezen")],
)
def test_a_command_that_nothing_can_be_typed_to_says_so(
    run: Run,
    empty_vault: Path,
    monkeypatch: pytest.MonkeyPatch,
    options: tuple[str, ...],
    words: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    done = run("--language", "nl", "organisations", "--vault", empty_vault, *options)
    assert done.code == 1
    assert words in done.err
