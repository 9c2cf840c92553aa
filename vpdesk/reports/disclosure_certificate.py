"""The readable page of a disclosure certificate, as a PDF."""

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.certificate_page import CertificatePage, CertifiedPeriod
from vpdesk.reports import layout
from vpdesk.reports.fonts import one_line
from vpdesk.reports.grid import Grid, Line
from vpdesk.reports.pages import Sheets, bound
from vpdesk.reports.paragraphs import paragraphs, text
from vpdesk.reports.texts import Words, day_in_words, words
from vpdesk.reports.together import Together

_NARROW = 76.0
_BELOW_GRID = 6.0


def write_certificate_page(page: CertificatePage) -> bytes:
    """Return ``page`` as a tagged A4 document, the same bytes for the same content."""
    return bound(page_sheets(page))


def page_sheets(page: CertificatePage) -> Sheets:
    """Return ``page`` before it is laid out."""
    texts = words(page.language, "control")
    title = texts["title"]
    return Sheets(
        story=[
            *_opening(page, texts),
            *_told(page, texts),
            *_checked(page, texts),
            *_waived(page, texts),
            *_limits(texts),
            *_closing(page, texts),
        ],
        title=one_line(f"{title} – {_document(page)} – {page.organisation}"),
        author=one_line(page.adviser),
        language=page.language,
        invented=page.invented,
        mark=texts["mark"],
        foot=one_line(texts["footer"].format(title=title, document=_document(page))),
    )


def _document(page: CertificatePage) -> str:
    kind = "year" if page.kind == "annual" else page.kind.value
    return words(page.language, "heading")[kind].format(title=page.title)


def _opening(page: CertificatePage, texts: Words) -> Iterator[Flowable]:
    yield text(words(page.language, "document")["kicker"].upper(), layout.KICKER)
    yield text(texts["title"], layout.TITLE)
    yield text(f"{_document(page)} · {page.organisation}", layout.ORGANISATION)
    if one_line(page.adviser):
        yield text(page.adviser, layout.ADVISER)
    yield Spacer(1, 14)
    if page.final is None:
        yield text(texts["draft"], layout.BODY)
    else:
        day = day_in_words(page.final.on, page.language)
        yield text(texts["final"].format(day=day, edition=page.final.edition), layout.BODY)
    yield text(texts["lead_waived" if page.waived else "lead"], layout.BODY)


def _told(page: CertificatePage, texts: Words) -> Iterator[Flowable]:
    lines = [_period(told, texts) for told in page.told]
    head = [texts["period"], texts["k"], texts["version"]]
    grid = Grid(head, lines, cell_width=_NARROW, bar_width=0)
    yield Together([text(texts["told"], layout.HEADING), grid, Spacer(1, _BELOW_GRID)])
    if one_line(page.audience):
        yield text(texts["audience"].format(audience=page.audience), layout.BODY)
    yield text(texts["audience_pooled"], layout.BODY)


def _period(told: CertifiedPeriod, texts: Words) -> Line:
    tables = ", ".join(told.tables) or texts["tables_none"]
    label = f"{told.title}: {tables}"
    if told.before:
        label = f"{label} ({texts['before']})"
    version = texts["version_number"].format(version=told.version)
    return Line(label=label, cells=(str(told.k), version), strong=False)


def _checked(page: CertificatePage, texts: Words) -> Iterator[Flowable]:
    lines = [
        Line(label=texts[checked.rule], cells=(str(checked.groups),)) for checked in page.checked
    ]
    grid = Grid([texts["rule"], texts["groups"]], lines, cell_width=_NARROW, bar_width=0)
    yield Together([text(texts["checked"], layout.HEADING), grid, Spacer(1, _BELOW_GRID)])
    beside = "alone" if not page.beside else "beside_one" if page.beside == 1 else "beside"
    said = [texts["witnesses"], texts[beside].format(count=page.beside)]
    if page.made_with:
        said.append(texts["made_with"].format(made=page.made_with, program=page.program))
    yield from (text(sentence, layout.BODY) for sentence in said)


def _waived(page: CertificatePage, texts: Words) -> Iterator[Flowable]:
    if not page.waived:
        return
    yield Together([text(texts["waived"], layout.HEADING), text(texts["waived_lead"], layout.BODY)])
    for waived in page.waived:
        yield text(waived.title or texts["waived_total"], layout.CAUTION)
        yield from paragraphs(texts["waived_reason"].format(reason=waived.reason), layout.BODY)


def _limits(texts: Words) -> Iterator[Flowable]:
    said = paragraphs(texts["limits_said"], layout.BODY)
    yield Together([text(texts["limits"], layout.HEADING), *said])


def _closing(page: CertificatePage, texts: Words) -> Iterator[Flowable]:
    day = day_in_words(page.recounted_on, page.language)
    recounted = texts["recounted"].format(day=day, program=page.program)
    yield Together(
        [
            text(texts["closing"], layout.HEADING),
            text(recounted, layout.BODY),
            text(texts["stays"], layout.NOTE),
        ]
    )
