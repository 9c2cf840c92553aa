"""The text of the pages is compared with the text of the story, piece by piece."""

import pytest

from tests.reports.leaving import everything
from vpdesk.reports.documents import sheets, write_document
from vpdesk.reports.pdf_contents import opened, texts
from vpdesk.reports.printed_text import says_what_is_printed

DOCUMENT = everything()["quarters"]
with opened(write_document(DOCUMENT)) as _read:
    PAGES = texts(_read)


def is_said(pages: list[str]) -> bool:
    return says_what_is_printed(pages, sheets(DOCUMENT))


def test_the_pages_as_they_are_say_what_is_printed() -> None:
    assert is_said(PAGES)


@pytest.mark.parametrize(
    "pages",
    [
        [],
        PAGES[:-1],
        PAGES[1:],
        PAGES[::-1],
        [*PAGES, PAGES[-1]],
        [*PAGES, f"Concept {len(PAGES) + 1}"],
        [*PAGES[:-1], PAGES[-1] + "5"],
        [*PAGES[:-1], PAGES[-1][:-1]],
        [PAGES[0].replace("minder dan 5", "4", 1), *PAGES[1:]],
        [PAGES[0].replace("Concept", ""), *PAGES[1:]],
        [page.split("\n", 2)[2] for page in PAGES],
    ],
)
def test_other_pages_do_not(pages: list[str]) -> None:
    assert not is_said(pages)


def test_white_space_and_hyphens_do_not_count() -> None:
    assert is_said([page.replace(" ", " \n").replace("e", "e-") for page in PAGES])
