"""The place survives in the vault, and nothing strange in it breaks anything."""

import pytest

from vpdesk.domain.cases import CaseId
from vpdesk.services.desk import Desk
from vpdesk.ui.frame.pages import PageKey
from vpdesk.ui.frame.place import Place, keep_place, kept_place


@pytest.mark.parametrize(("case_id", "new_case"), [(None, False), (CaseId(7), False), (None, True)])
@pytest.mark.parametrize("page", list(PageKey))
def test_a_place_is_read_as_it_was_kept(
    desk: Desk, page: PageKey, case_id: CaseId | None, new_case: bool
) -> None:
    place = Place(page=page, case_id=case_id, new_case=new_case)

    keep_place(desk.drafts, place)

    assert kept_place(desk.drafts) == place


def test_the_section_of_a_page_is_kept_with_it(desk: Desk) -> None:
    place = Place(page=PageKey.SETTINGS, section="display")

    keep_place(desk.drafts, place)

    assert kept_place(desk.drafts) == place


def test_the_same_place_is_not_written_again(desk: Desk) -> None:
    keep_place(desk.drafts, Place(page=PageKey.CASES))
    commits = desk._database.commits()

    keep_place(desk.drafts, Place(page=PageKey.CASES))

    assert desk._database.commits() == commits


@pytest.mark.parametrize("texts", [{}, {"page": "attic", "case": "x"}, {"case": "٣"}])
def test_what_cannot_be_read_is_the_first_page(desk: Desk, texts: dict[str, str]) -> None:
    desk.drafts.keep("place", texts)

    assert kept_place(desk.drafts) == Place()
