"""The works vpdesk is delivered with, one by one, as THIRD-PARTY.txt lists them."""

import re
from dataclasses import dataclass

_RULE = "=" * 80
_WORK = re.compile(
    rf"^{_RULE}\n(?P<title>.+)\n(?P<terms>(?:.+\n)+?){_RULE}\n(?P<text>(?:(?!{_RULE}$).*\n?)*)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    title: str
    terms: str
    text: str


def works(third_party: str) -> list[Work]:
    """Return the works of THIRD-PARTY.txt in its order; none where nothing is listed."""
    return [
        Work(
            title=found["title"],
            terms=found["terms"].rstrip("\n").replace("\n", " · "),
            text=found["text"].strip("\n"),
        )
        for found in _WORK.finditer(third_party)
    ]
