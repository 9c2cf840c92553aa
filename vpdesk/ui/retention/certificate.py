"""The jobs that make a certificate of destruction, and its pages for screen and paper."""

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from vpdesk.domain.cases import CaseId
from vpdesk.services.destruction import Destructions
from vpdesk.ui.page_pictures import as_image


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Whose certificate is wanted, in which language, and how wide its pages are in pixels."""

    case_id: CaseId
    language: str
    with_organisation: bool
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A certificate as it is printed, with pictures of its pages and the name to propose."""

    pdf: bytes
    file_name: str
    pages: tuple[QImage, ...]


def make_certificate(destructions: Destructions, order: Order) -> Generator[None, None, Made]:
    certificate = destructions.certificate(
        order.case_id, language=order.language, with_organisation=order.with_organisation
    )
    yield
    pdf = destructions.pdf(certificate)
    pages = []
    for image in destructions.page_images(pdf, order.width):
        pages.append(as_image(image.pixels, image.width, image.height))
        yield
    return Made(pdf=pdf, file_name=destructions.file_name(certificate), pages=tuple(pages))


def draw_for_printer(
    destructions: Destructions, pdf: bytes, width: int
) -> Generator[QImage, None, None]:
    """Yield the pages, ``width`` pixels wide."""
    for image in destructions.page_images(pdf, width):
        yield as_image(image.pixels, image.width, image.height)
