import pytest

from tests.reports.test_page_images import document, locked_document
from vpdesk.domain.attachment_errors import DocumentDamaged, DocumentLocked
from vpdesk.services.errors import Gone
from vpdesk.services.files.documents import MOST_PAGES, page_image, page_shapes
from vpdesk.services.files.held_content import HeldContent
from vpdesk.services.progress import finish


def test_pages_are_drawn_from_content_that_is_held() -> None:
    pdf = HeldContent(document(*[(200, 300)] * (MOST_PAGES + 1)))
    count, shapes = finish(page_shapes(pdf))
    assert (count, len(shapes)) == (MOST_PAGES + 1, MOST_PAGES)
    image = finish(page_image(pdf, 3, 400))
    assert (image.width, image.height) == (400, 600)


def test_a_file_that_cannot_be_shown_says_why() -> None:
    with pytest.raises(DocumentLocked):
        finish(page_shapes(HeldContent(locked_document())))
    with pytest.raises(DocumentDamaged):
        finish(page_shapes(HeldContent(bytearray(b"%PDF-1.7"))))
    with pytest.raises(DocumentDamaged):
        finish(page_image(HeldContent(bytearray(b"%PDF-1.7")), 0, 100))


def test_content_is_overwritten_once_nobody_looks_at_it() -> None:
    content = bytearray(b"geheim")
    held = HeldContent(content)
    with held.borrowed() as first:
        with held.borrowed():
            held.close()
        assert first == b"geheim"
    assert content == bytes(6)
    with pytest.raises(Gone), held.borrowed():
        pass
    held.close()


def test_content_that_nobody_borrowed_is_overwritten_at_once() -> None:
    content = bytearray(b"geheim")
    HeldContent(content).close()
    assert content == bytes(6)
