import sys

from vpdesk.cli.terminal import borrow_terminal


def test_streams_that_lead_somewhere_stay() -> None:
    before = (sys.stdin, sys.stdout, sys.stderr)
    borrow_terminal()
    assert (sys.stdin, sys.stdout, sys.stderr) == before
