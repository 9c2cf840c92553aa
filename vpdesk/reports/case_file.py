"""The file of a case, or its timeline alone, on paper for the adviser."""

from collections.abc import Generator, Iterator

from reportlab.platypus import Flowable, Spacer

from vpdesk.domain.case_file import CaseFile
from vpdesk.domain.timeline import Attachment, Consent, history_of
from vpdesk.reports import layout
from vpdesk.reports.case_facts import fact_rows, issue_rows, reporter_rows
from vpdesk.reports.case_timeline import timeline_story
from vpdesk.reports.fonts import one_line
from vpdesk.reports.listing import Listing, facts
from vpdesk.reports.pages import Sheets, binding
from vpdesk.reports.paragraphs import text
from vpdesk.reports.texts import capital, file_size, paper_day, words

_ISSUE_WIDTHS = (145.0, 110.0, 107.0, 107.0)
_CONSENT_WIDTHS = (130.0, 110.0, 110.0, 119.0)
_FILE_WIDTHS = (319.0, 80.0, 70.0)


def write_case_file(file: CaseFile) -> Generator[int, None, bytes]:
    """Yield page numbers and return ``file`` as a tagged A4 document."""
    return binding(case_file_sheets(file))


def case_file_sheets(file: CaseFile) -> Sheets:
    """Return ``file`` before it is laid out; its properties name nobody."""
    texts = words(file.language, "case_file")
    title = _title(file)
    return Sheets(
        story=[*_opening(file), *_facts(file), *timeline_story(file)],
        title=title,
        author="",
        language=file.language,
        invented=file.invented,
        mark=texts["mark"],
        foot=one_line(texts["footer"].format(title=title, case=_case(file))),
    )


def file_name(file: CaseFile) -> str:
    """Return the name to propose for the PDF: neither code name nor number."""
    return f"{_title(file)}.pdf"


def _title(file: CaseFile) -> str:
    return words(file.language, "case_file")["timeline" if file.timeline_only else "title"]


def _case(file: CaseFile) -> str:
    texts = words(file.language, "case_file")
    named = texts["case"].format(code_name=file.case.code_name, number=file.case.number)
    return named.strip()


def _opening(file: CaseFile) -> Iterator[Flowable]:
    texts = words(file.language, "case_file")
    yield text(words(file.language, "document")["kicker"].upper(), layout.KICKER)
    yield text(_title(file), layout.TITLE)
    yield text(f"{_case(file)} · {file.case.organisation_name}", layout.ORGANISATION)
    made = texts["made"].format(day=paper_day(file.made_on))
    yield text(" · ".join(filter(one_line, (file.adviser, made))), layout.ADVISER)
    yield Spacer(1, 10)
    if file.reporter is None:
        yield text(texts["nameless"], layout.NOTE)


def _facts(file: CaseFile) -> Iterator[Flowable]:
    texts = words(file.language, "case_file")
    if file.reporter is not None:
        yield text(texts["reporter"], layout.HEADING)
        yield facts(reporter_rows(file.reporter, file.language))
    if file.timeline_only:
        return
    yield text(texts["about"], layout.HEADING)
    yield facts(fact_rows(file.case, file.language))
    head = [texts[name] for name in ("category", "relation", "accused", "issue_unit")]
    yield from _table(
        texts["issues"], head, issue_rows(file.case.issues, file.language), _ISSUE_WIDTHS
    )
    head = [texts[name] for name in ("purpose", "with_whom", "not_shared", "state")]
    consents = [_consent(each, file.language) for each in file.consents.values()]
    yield from _table(texts["consents"], head, consents, _CONSENT_WIDTHS)
    head = [texts[name] for name in ("file", "day", "size")]
    attachments = [_attachment(each, file.language) for each in file.attachments]
    yield from _table(texts["attachments"], head, attachments, _FILE_WIDTHS)


def _table(
    title: str, head: list[str], rows: list[tuple[str, ...]], widths: tuple[float, ...]
) -> Iterator[Flowable]:
    if rows:
        yield text(title, layout.HEADING)
        yield Listing(head, rows, widths=widths, strong=True)


def _consent(consent: Consent, language: str) -> tuple[str, ...]:
    texts = words(language, "case_file")
    told = []
    for turn in history_of(consent):
        named = words(language, "consent_state")[turn.state]
        state = texts["consent_state"].format(state=named, day=paper_day(turn.on))
        if turn.form is not None:
            form = words(language, "consent_form")[turn.form].lower()
            state = texts["consent_form"].format(state=state, form=form)
        told.append(state)
    return capital(consent.purpose), consent.with_whom, consent.not_shared, "\n".join(told)


def _attachment(attachment: Attachment, language: str) -> tuple[str, ...]:
    return attachment.name, paper_day(attachment.on), file_size(attachment.bytes, language)
