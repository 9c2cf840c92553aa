"""The certificate that the copy of a colleague's package was destroyed, as a PDF."""

from collections.abc import Generator, Iterator
from datetime import date

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.stand_in_certificate import StandInCertificate
from vpdesk.reports import layout
from vpdesk.reports.fonts import one_line
from vpdesk.reports.listing import Listing
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import day_in_words, words

_WIDTHS = (200.0, 269.0)


def write_stand_in_certificate(certificate: StandInCertificate) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``certificate`` as a tagged A4 document."""
    texts = words(certificate.language, "stand_in_certificate")
    return binding(
        Sheets(
            story=list(_story(certificate)),
            title=texts["title"],
            author=one_line(certificate.adviser),
            language=certificate.language,
            invented=certificate.invented,
            mark=texts["mark"],
            foot=texts["footer"].format(title=texts["title"]),
        )
    )


def file_name(language: str) -> str:
    """Return the name to propose for the PDF, the same for every package."""
    return f"{words(language, 'stand_in_certificate')['title']}.pdf"


def _story(certificate: StandInCertificate) -> Iterator[Flowable]:
    language, held = certificate.language, certificate.held
    texts = words(language, "stand_in_certificate")

    def day(on: date | None) -> str:
        return texts["never"] if on is None else day_in_words(on, language)

    yield text(words(language, "document")["kicker"].upper(), layout.KICKER)
    yield text(texts["title"], layout.TITLE)
    yield text(texts["about"], layout.ORGANISATION)
    if one_line(certificate.adviser):
        yield text(certificate.adviser, layout.ADVISER)
    yield Spacer(1, 14)
    yield text(texts["lead"].format(day=day(held.ended_on)), layout.BODY)
    rows = [
        (texts["package"], held.package_id),
        (texts["giver"], one_line(held.from_name) or texts["unnamed"]),
        (texts["cases"], str(held.cases)),
        (texts["opened"], day(held.opened_on)),
        (texts["valid"], day(held.valid_until)),
        (texts["returned"], day(held.returned_on)),
        (texts["ended"], day(held.ended_on)),
    ]
    yield Listing((texts["what"], texts["value"]), rows, widths=_WIDTHS)
    yield Spacer(1, 6)
    yield text(texts["backups"], layout.BODY)
    yield text(texts["anonymous"], layout.BODY)
    yield text(texts["made"].format(day=day(certificate.made_on)), layout.NOTE)
