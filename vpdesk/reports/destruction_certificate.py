"""The certificate that a case was destroyed, as a PDF."""

from collections.abc import Generator, Iterable

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.backups import BackupStillHolding
from vpdesk.domain.destruction_certificate import DestructionCertificate
from vpdesk.reports import layout
from vpdesk.reports.fonts import one_line
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import day_in_words, words
from vpdesk.reports.together import Together

_COUNT_WIDTH = 70.0
_DATE_WIDTH = 118.0
_BELOW_GRID = 6.0


def write_certificate(certificate: DestructionCertificate) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``certificate`` as a tagged A4 document.

    The bytes are the same for the same content.
    """
    texts = words(certificate.language, "certificate")
    title = texts["title"]
    number = certificate.destruction.number
    return binding(
        Sheets(
            story=[
                *_opening(certificate),
                *_destroyed(certificate),
                *_staying(certificate),
                *_backups(certificate),
                *_closing(certificate),
            ],
            title=f"{title} {number}",
            author=one_line(certificate.adviser),
            language=certificate.language,
            invented=certificate.invented,
            mark=texts["mark"],
            foot=one_line(texts["footer"].format(title=title, number=number)),
        )
    )


def file_name(certificate: DestructionCertificate) -> str:
    """Return the name to propose for the PDF, without the number of the case."""
    return f"{words(certificate.language, 'certificate')['title']}.pdf"


def _opening(certificate: DestructionCertificate) -> Iterable[Flowable]:
    texts = words(certificate.language, "certificate")
    destroyed = certificate.destruction
    yield text(words(certificate.language, "document")["kicker"].upper(), layout.KICKER)
    yield text(texts["title"], layout.TITLE)
    case = texts["case"].format(number=destroyed.number)
    about = " · ".join(part for part in (case, certificate.organisation) if part)
    yield text(about, layout.ORGANISATION)
    if one_line(certificate.adviser):
        yield text(certificate.adviser, layout.ADVISER)
    yield Spacer(1, 14)
    day = day_in_words(destroyed.destroyed_on, certificate.language)
    yield text(texts["lead"].format(number=destroyed.number, day=day), layout.BODY)
    yield text(texts[f"reason_{destroyed.reason}"], layout.BODY)


def _destroyed(certificate: DestructionCertificate) -> Iterable[Flowable]:
    texts = words(certificate.language, "certificate")
    destroyed = certificate.destruction
    counted = (
        (texts["entries"], destroyed.entries, 0),
        (texts["consents"], destroyed.consents, 1),
        (texts["attachments"], destroyed.attachments, 1),
    )
    lines = [
        Line(label=label, cells=(str(count),), depth=depth, strong=not depth)
        for label, count, depth in counted
    ]
    grid = Grid(["", texts["count"]], lines, cell_width=_COUNT_WIDTH, bar_width=0)
    heading = text(texts["destroyed"], layout.HEADING)
    too = text(texts["destroyed_too"], layout.BODY)
    yield Together([heading, grid, Spacer(1, _BELOW_GRID), too])


def _staying(certificate: DestructionCertificate) -> Iterable[Flowable]:
    texts = words(certificate.language, "certificate")
    yield text(texts["staying"], layout.HEADING)
    if certificate.counted_in:
        yield text(texts["counted"].format(period=certificate.counted_in), layout.BODY)
    else:
        yield text(texts["counted_nowhere"], layout.BODY)


def _backups(certificate: DestructionCertificate) -> Iterable[Flowable]:
    texts = words(certificate.language, "certificate")
    language = certificate.language
    day = day_in_words(certificate.made_on, language)
    yield text(texts["backups"], layout.HEADING)
    if not certificate.holding:
        yield text(texts["no_backups"].format(day=day), layout.BODY)
        return
    yield text(texts["held"].format(day=day), layout.BODY)
    head = ["", texts["made_on"], texts["expires_on"]]
    lines = [_backup(each, language) for each in certificate.holding]
    yield Grid(head, lines, cell_width=_DATE_WIDTH, bar_width=0)
    yield Spacer(1, _BELOW_GRID)
    last = certificate.last_expires_on
    if last is None:
        yield text(texts["expiry_unknown"], layout.BODY)
    else:
        yield text(texts["expiry"].format(day=day_in_words(last, language)), layout.BODY)


def _backup(backup: BackupStillHolding, language: str) -> Line:
    expires = backup.expires_on
    unknown = words(language, "certificate")["by_hand"]
    return Line(
        label=f"{backup.name} ({backup.place.name})",
        cells=(
            day_in_words(backup.made_on, language),
            unknown if expires is None else day_in_words(expires, language),
        ),
        strong=False,
    )


def _closing(certificate: DestructionCertificate) -> Iterable[Flowable]:
    texts = words(certificate.language, "certificate")
    made_on = day_in_words(certificate.made_on, certificate.language)
    yield Together(
        [
            text(texts["closing"], layout.HEADING),
            text(texts["anonymous"], layout.BODY),
            text(texts["made"].format(day=made_on), layout.NOTE),
        ]
    )
