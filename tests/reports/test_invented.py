"""A document of a sample practice says on every page that all of it is invented."""

from dataclasses import replace

import pytest

from tests.reports.leaving import everything
from tests.reports.reading import pages_of
from tests.reports.test_destruction_certificate import CERTIFICATE
from vpdesk.domain.edition_errors import FinishedFileRefused
from vpdesk.reports.destruction_certificate import write_certificate
from vpdesk.reports.documents import write_document
from vpdesk.reports.finished_files import check_pdf
from vpdesk.services.progress import finish

NOTICES = {
    "nl": "Voorbeeldpraktijk – verzonnen gegevens",
    "en": "Sample practice – invented data",
}


@pytest.mark.parametrize(
    ("language", "name"), [*(("nl", each) for each in everything()), ("en", "annual")]
)
def test_every_page_says_so_and_the_finished_file_is_what_was_to_be_printed(
    language: str, name: str
) -> None:
    document = everything(language)[name]
    invented = replace(document, invented=True)
    pdf, plain = write_document(invented), write_document(document)

    assert all(page.startswith(NOTICES[language]) for page in pages_of(pdf))
    assert NOTICES[language] in check_pdf(pdf, invented)
    for file, other in ((plain, invented), (pdf, document)):
        with pytest.raises(FinishedFileRefused):
            check_pdf(file, other)


def test_a_certificate_of_destruction_says_so_too() -> None:
    pdf = finish(write_certificate(replace(CERTIFICATE, invented=True)))

    assert all(page.startswith(NOTICES["nl"]) for page in pages_of(pdf))
