"""Pages as pictures."""

import contextlib
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from tests.reports.samples import report
from vpdesk.reports.documents import write_document
from vpdesk.reports.page_images import (
    DocumentUnreadable,
    PageImage,
    page_image,
    page_images,
    page_shapes,
    page_texts,
)

PDF = write_document(report(25))


def test_every_page_has_a_picture_of_the_asked_width() -> None:
    images = list(page_images(PDF, 451))
    assert len(images) > 1
    for image in images:
        assert image.width == 451
        assert abs(image.height - 451 * 2**0.5) < 2
        assert len(image.pixels) == 4 * image.width * image.height
        assert image.pixels[:3] == b"\xff\xff\xff"


def test_only_the_pages_that_are_chosen_are_drawn_and_in_that_order() -> None:
    every = list(page_images(PDF, 200))
    assert list(page_images(PDF, 200, lambda count: [count - 1, 0])) == [every[-1], every[0]]
    assert list(page_images(PDF, 200, lambda _: [])) == []


def test_every_page_has_its_text_without_the_marks_of_broken_words() -> None:
    texts = page_texts(bytearray(PDF))
    assert len(texts) == len(list(page_images(PDF, 100)))
    assert "Jaarverslag 2025" in texts[0].splitlines()
    assert all(line.isprintable() for text in texts for line in text.splitlines())


def test_pixels_are_blue_green_red() -> None:
    first = next(page_images(PDF, 595))
    kicker = {first.pixels[i : i + 3] for i in range(0, len(first.pixels), 4)}
    assert bytes.fromhex("6b6612") in kicker


def test_pictures_can_be_asked_for_from_several_threads() -> None:
    def pictures(width: int) -> list[PageImage]:
        return list(page_images(PDF, width))

    with ThreadPoolExecutor(4) as threads:
        first, *others = threads.map(pictures, [300] * 8)
    assert all(other == first for other in others)


def document(*sizes: tuple[float, float]) -> bytearray:
    made = pypdfium2.PdfDocument.new()
    for size in sizes:
        made.new_page(*size)
    file = BytesIO()
    made.save(file)
    made.close()
    return bytearray(file.getvalue())


def locked_document() -> bytearray:
    file = BytesIO()
    canvas = Canvas(file, encrypt="geheim")
    canvas.drawString(72, 72, "Niet te lezen")
    canvas.save()
    return bytearray(file.getvalue())


def test_a_file_tells_the_shapes_of_its_pages() -> None:
    pdf = document((595, 842), (842, 595), (100, 100))
    count, shapes = page_shapes(pdf, 2)
    assert count == 3
    assert shapes == pytest.approx((842 / 595, 595 / 842), rel=1e-3)


def test_one_page_of_a_file_is_drawn() -> None:
    image = page_image(document((595, 842), (842, 595)), 1, 842)
    assert (image.width, image.height) == (842, 595)


def test_a_page_of_a_size_beyond_reason_is_drawn_narrower() -> None:
    image = page_image(document((100, 14_000)), 0, 4_000)
    assert image.width < 400
    assert image.width * image.height <= 17_000_000


def test_a_file_of_ten_thousand_pages_is_no_burden() -> None:
    pdf = document(*[(200, 300)] * 10_000)
    count, shapes = page_shapes(pdf, 1_000)
    assert (count, len(shapes)) == (10_000, 1_000)
    assert page_image(pdf, 9_999, 100).height == 150


@pytest.mark.parametrize(
    ("pdf", "locked"),
    [
        (locked_document(), True),
        (bytearray(b"%PDF-1.7\nniets"), False),
        (document((595, 842))[:200], False),
    ],
    ids=["locked", "nothing", "cut"],
)
def test_a_file_that_cannot_be_read_says_why(pdf: bytearray, locked: bool) -> None:
    for look in (lambda: page_shapes(pdf, 9), lambda: page_image(pdf, 0, 100)):
        with pytest.raises(DocumentUnreadable) as refused:
            look()
        assert refused.value.locked is locked


def page_of(content: bytes, box: bytes = b"[0 0 600 800]") -> bytearray:
    """Return a file of one page, written by hand."""
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids [3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox " + box + b">>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(content), content),
    )
    pdf = b"%PDF-1.7\n"
    for number, part in enumerate(parts, 1):
        pdf += b"%d 0 obj\n%b\nendobj\n" % (number, part)
    return bytearray(pdf + b"trailer<</Size 5/Root 1 0 R>>\n%%EOF")


@pytest.mark.parametrize(
    "box", [b"[0 0 0 0]", b"[0 0 -5 -5]", b"[0 0 800 1e-7]", b"[0 0 1e30 1e30]", b"[0 0 nan 1]"]
)
def test_a_page_without_a_sensible_size_is_drawn(box: bytes) -> None:
    image = page_image(page_of(b"", box), 0, 800)
    assert 0 < image.width * image.height <= 17_000_000


def test_a_page_thinner_than_a_hair_is_refused() -> None:
    with pytest.raises(DocumentUnreadable):
        page_image(page_of(b"", b"[0 0 0.0000001 800]"), 0, 800)


def test_a_page_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vpdesk.reports.page_images._LONGEST", 0.2)
    pdf = page_of(b"0 0 m 600 800 l S\n" * 40_000)
    with pytest.raises(DocumentUnreadable) as refused:
        page_image(pdf, 0, 800)
    assert not refused.value.locked


@given(st.integers(min_value=0), st.binary(min_size=1, max_size=8))
def test_a_damaged_file_is_drawn_or_told(place: int, damage: bytes) -> None:
    pdf = bytearray(PDF)
    start = place % len(pdf)
    pdf[start : start + len(damage)] = damage
    with contextlib.suppress(DocumentUnreadable):
        page_shapes(pdf, 9)
        page_image(pdf, 0, 50)
