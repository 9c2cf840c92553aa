"""Spaces between the parts of a page are those of the tokens."""

import re
from pathlib import Path

import vpdesk.ui

FOLDER = Path(vpdesk.ui.__file__).parent
LAYOUT = re.compile(r"\.(?:setContentsMargins|setSpacing|addSpacing)\(([^)]*)\)")
NUMBER = re.compile(r"(?<![\w.])(?<!\* )\d+(?! \*)")


def numbers(source: str) -> set[str]:
    """Return the numbers that layouts are given; 0 is no space and 1 the border of a frame."""
    given = " ".join(LAYOUT.findall(source))
    return set(NUMBER.findall(given)) - {"0", "1"}


def test_layouts_take_their_spaces_from_the_tokens() -> None:
    sources = [path for path in FOLDER.rglob("*.py") if path.parent.name != "forms"]
    found = {path.name: numbers(path.read_text(encoding="utf-8")) for path in sources}
    assert len(found) > 100
    assert not {name: each for name, each in found.items() if each}


def test_a_number_in_a_layout_is_found() -> None:
    assert numbers("row.setContentsMargins(tokens.WIDE, 18, 2 * tokens.HAIR, 0)") == {"18"}
