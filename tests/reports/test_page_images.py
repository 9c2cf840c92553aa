"""Pages as pictures."""

from concurrent.futures import ThreadPoolExecutor

from tests.reports.samples import report
from vpdesk.reports.annual_report import write_pdf
from vpdesk.reports.page_images import PageImage, page_images

PDF = write_pdf(report(25))


def test_every_page_has_a_picture_of_the_asked_width() -> None:
    images = list(page_images(PDF, 451))
    assert len(images) > 1
    for image in images:
        assert image.width == 451
        assert abs(image.height - 451 * 2**0.5) < 2
        assert len(image.pixels) == 4 * image.width * image.height
        assert image.pixels[:3] == b"\xff\xff\xff"


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
