"""A finished file holds what was to be printed; whatever else it holds is found."""

import io
import zlib
from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reports.leaving import everything, notice, statement
from tests.reports.samples import report
from tests.reports.tampering import (
    Objects,
    adding,
    drawing,
    glyph_named_otherwise,
    replacing,
    tampered,
)
from vpdesk.domain.edition_errors import FileFault, FinishedFileRefused
from vpdesk.reports.documents import write_document
from vpdesk.reports.file_names import file_name
from vpdesk.reports.finished_files import check_name, check_pdf, text_of
from vpdesk.reports.fonts import MISSING
from vpdesk.reports.pdf_contents import opened, require_plain

DOCUMENT = notice()
PDF = write_document(DOCUMENT)
PROPERTIES = {
    "Title": "Tussenbericht eerste drie kwartalen 2025 – Hogeschool Meander",
    "Author": "Praktijk Wilgenhof",
    "Producer": "vpdesk",
}
NAMED = (b"/Names <</JavaScript <</Names [(a) %d 0 R]>>>> ", b"/Catalog")
FORM = FileFault.FORMS
SCRIPT = b"<</S /JavaScript /JS (app.alert\\(1\\))>>"
NOTE = b"<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://a.nl)>>>>"
FIELD = b"<</FT /Tx /T (a) /V (b)>>"
PACKED = b"<<\n/Length 8 /Filter /FlateDecode\n>>\nstream\n%s\nendstream" % zlib.compress(b"")
IMAGE = b"BI /W 1 /H 1 /BPC 8 /CS /G ID x EI"


def nothing(_objects: Objects) -> None:
    """Change nothing."""


def fault_of(pdf: bytes) -> FileFault:
    with pytest.raises(FinishedFileRefused) as refused:
        check_pdf(pdf, DOCUMENT)
    return refused.value.fault


def saved_anew(change: Callable[[pypdfium2.PdfDocument], object]) -> bytes:
    """Return the file as another program saves it after ``change``."""
    document = pypdfium2.PdfDocument(PDF)
    written = io.BytesIO()
    try:
        change(document)
        document.save(written)
    finally:
        document.close()
    return written.getvalue()


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("name", everything())
def test_every_document_that_we_write_is_in_order(name: str, language: str) -> None:
    document = everything(language)[name]
    pdf = write_document(document)
    text = check_pdf(pdf, document)
    assert document.organisation in text
    assert text == text_of(pdf)
    check_name(file_name(document), document)


def test_a_file_that_is_only_written_anew_is_in_order() -> None:
    assert check_pdf(tampered(PDF, nothing), DOCUMENT) == text_of(PDF)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (adding(b"/OpenAction %d 0 R ", b"/Catalog", SCRIPT), FileFault.ACTIONS),
        (adding(b"/AA <</O %d 0 R>> ", b"/Page\n", SCRIPT), FileFault.ACTIONS),
        (adding(b"/Names <</JavaScript %d 0 R>> ", b"/Catalog", SCRIPT), FileFault.ACTIONS),
        (adding(b"/Names <</EmbeddedFiles 1 0 R>> ", b"/Catalog"), FileFault.ATTACHMENTS),
        (adding(b"/AF [1 0 R] ", b"/Catalog"), FileFault.ATTACHMENTS),
        (adding(b"/Annots [%d 0 R] ", b"/Page\n", NOTE), FileFault.LINKS),
        (adding(b"/AcroForm <</Fields [%d 0 R]>> ", b"/Catalog", FIELD), FileFault.FORMS),
        (adding(b"/Thumb %d 0 R ", b"/Page\n", PACKED), FileFault.THUMBNAILS),
        (adding(b"/Metadata %d 0 R ", b"/Catalog", b"<<>>"), FileFault.PROPERTIES),
        (adding(b"/PieceInfo <<>> ", b"/Page\n"), FileFault.PROPERTIES),
        (replacing(b"/Producer", b"/ModDate (D:20260203) /Producer"), FileFault.PROPERTIES),
        (replacing(b"/Producer", b"/Creator (root@laptop) /Producer"), FileFault.PROPERTIES),
        (replacing(b"(vpdesk)", b"(vpdesk on laptop)"), FileFault.PROPERTIES),
        (replacing(b"/Author (Praktijk Wilgenhof)", b""), FileFault.PROPERTIES),
        (replacing(b"(nl)", b"/NL"), FileFault.FOREIGN_PARTS),
        (adding(b"/Alt (een melder) ", b"/StructElem"), FileFault.FOREIGN_PARTS),
        (adding(b"/ID (een melder) ", b"/StructElem"), FileFault.PROPERTIES),
        (adding(b"/Own %d 0 R ", b"/Catalog", b"<<>>"), FileFault.FOREIGN_PARTS),
        (adding(b"/XObject <<>> ", b"/Page\n"), FileFault.FOREIGN_PARTS),
        (replacing(b"/Subtype /TrueType", b"/Subtype /Type3"), FileFault.FONTS),
        (adding(b"%% hidden\n", b"/Catalog"), FileFault.REVISIONS),
        (drawing(b"/Span <</ActualText (een melder)>> BDC EMC"), FileFault.FOREIGN_PARTS),
        (drawing(b"BT /F1+0 9 Tf 40 40 Td (E) Tj ET"), FileFault.TEXT),
        (drawing(b"BT /F1+0 9 Tf 3 Tr 40 40 Td (E) Tj ET"), FileFault.TEXT),
        (drawing(b"BT /F1+0 9 Tf 900 40 Td (E) Tj ET"), FileFault.TEXT),
        (drawing(IMAGE), FileFault.FOREIGN_PARTS),
        (glyph_named_otherwise, FileFault.TEXT),
    ],
)
def test_whatever_else_the_file_holds_is_found(
    change: Callable[[Objects], None], fault: FileFault
) -> None:
    pdf = tampered(write_document(DOCUMENT), change)
    assert pdf != PDF
    assert fault_of(pdf) == fault


def test_a_revision_that_was_added_is_found() -> None:
    start = PDF.rsplit(b"startxref\n", 1)[1].split()[0]
    place = len(PDF)
    added = b"1 0 obj\n<<\n>>\nendobj\n"
    table = b"xref\n1 1\n%010d 00000 n \ntrailer\n<<\n/Prev %s\n>>\n" % (place, start)
    end = b"startxref\n%d\n%%%%EOF\n" % (place + len(added))
    assert fault_of(PDF + added + table + end) == FileFault.REVISIONS


@pytest.mark.parametrize(
    "pdf",
    [
        PDF + b"more",
        PDF.replace(b"endobj\n", b"endobj\nmore\n", 1),
        PDF.replace(b"endobj\n", b"endobj\n% more\n", 1),
        PDF.replace(b"endstream", b"more endstream", 1),
        PDF.replace(b"/Length ", b"/Length 9", 1),
        PDF.replace(b"/Length ", b"/Size ", 1),
        PDF.replace(b"startxref\n", b"startxref\n1"),
        tampered(PDF, nothing, b"/Prev 12"),
        tampered(PDF, nothing, b"/XRefStm 12"),
    ],
)
def test_nothing_stands_between_or_after_the_parts(pdf: bytes) -> None:
    assert fault_of(pdf) == FileFault.REVISIONS


@pytest.mark.parametrize("pdf", [b"", b"PDF", b"%PDF-1.4\nnothing", PDF[4:]])
def test_what_is_no_pdf_is_refused(pdf: bytes) -> None:
    assert fault_of(pdf) == FileFault.UNREADABLE
    with pytest.raises(FinishedFileRefused):
        text_of(pdf)


@pytest.mark.parametrize("packed", [b"broken", b"x\x9c\x03\x00\x00\x00\x00\x01hidden"])
def test_a_stream_that_holds_more_than_is_drawn_is_refused(packed: bytes) -> None:
    stream = b"<<\n/Filter [ /FlateDecode ] /Length %d\n>>\nstream\n%s\nendstream"
    change = adding(b"/K %d 0 R ", b"/Catalog", stream % (len(packed), packed))
    assert fault_of(tampered(PDF, change)) == FileFault.UNREADABLE


@pytest.mark.parametrize(
    "other",
    [
        replace(DOCUMENT, text="Het is druk."),
        replace(DOCUMENT, text="Het is rustig. Heel rustig."),
        replace(DOCUMENT, text=""),
        replace(DOCUMENT, text="rustig. Het is"),
        replace(DOCUMENT, organisation="Hogeschool Oostwaard"),
    ],
)
def test_a_file_that_says_something_else_is_refused(other: object) -> None:
    assert isinstance(other, type(DOCUMENT))
    with pytest.raises(FinishedFileRefused):
        check_pdf(PDF, other)


def test_a_page_too_many_or_too_few_is_found() -> None:
    long = replace(DOCUMENT, text="Een lange zin over de organisatie. " * 200)
    with pytest.raises(FinishedFileRefused) as refused:
        check_pdf(write_document(long), DOCUMENT)
    assert refused.value.fault == FileFault.TEXT
    with pytest.raises(FinishedFileRefused) as refused:
        check_pdf(PDF, long)
    assert refused.value.fault == FileFault.TEXT


def test_a_file_that_another_program_saved_is_refused() -> None:
    assert fault_of(saved_anew(pypdfium2.PdfDocument.get_version)) == FileFault.UNREADABLE


@pytest.mark.parametrize(
    ("pdf", "fault"),
    [
        (PDF + PDF, FileFault.REVISIONS),
        (saved_anew(lambda document: document.new_attachment("a")), FileFault.ATTACHMENTS),
        (tampered(PDF, adding(*NAMED, SCRIPT)), FileFault.ACTIONS),
        (tampered(PDF, adding(b"/AcroForm <</Fields [%d 0 R]>> ", b"/Catalog", FIELD)), FORM),
        (tampered(PDF, adding(b"/Dests <</a [2 0 R /Fit]>> ", b"/Catalog")), FileFault.LINKS),
        (tampered(PDF, replacing(b"(vpdesk)", b"(laptop)")), FileFault.PROPERTIES),
        (tampered(PDF, adding(b"/Annots [%d 0 R] ", b"/Page\n", NOTE)), FileFault.LINKS),
        (tampered(PDF, adding(b"/Thumb %d 0 R ", b"/Page\n", PACKED)), FileFault.THUMBNAILS),
        (tampered(PDF, drawing(IMAGE)), FileFault.FOREIGN_PARTS),
        (tampered(PDF, replacing(b"/FontFile2", b"/FontNone")), FileFault.FONTS),
    ],
)
def test_a_library_that_reads_in_its_own_way_finds_it_too(pdf: bytes, fault: FileFault) -> None:
    with opened(pdf) as document, pytest.raises(FinishedFileRefused) as refused:
        require_plain(document, PROPERTIES)
    assert refused.value.fault == fault


def test_that_library_has_nothing_against_our_file() -> None:
    with opened(PDF) as document:
        require_plain(document, PROPERTIES)


@given(st.binary(max_size=400), st.integers(0, len(PDF)), st.integers(0, 60))
@settings(max_examples=80, deadline=None)
def test_no_other_error_comes_of_any_bytes(piece: bytes, place: int, cut: int) -> None:
    pdf = PDF[:place] + piece + PDF[place + cut :]
    try:
        text = check_pdf(pdf, DOCUMENT)
    except FinishedFileRefused:
        return
    assert text == text_of(PDF)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text(
    "ab-é.,1 \t\n\u00ad\u2010\u200b\u202eא(stream endobj)<>&/%\\", max_size=200
)


@given(TEXTS, TEXTS, TEXTS)
@settings(max_examples=60, deadline=None)
def test_whatever_the_adviser_writes_is_read_back(name: str, said: str, advised: str) -> None:
    document = replace(
        report(7),
        organisation=name,
        adviser=said,
        observations=said * 4,
        recommendations=(advised,),
    )
    check_pdf(write_document(document), document)


def test_unseen_characters_never_reach_the_file() -> None:
    document = replace(DOCUMENT, text="Het\u200b is\u202e rus\u00adtig \U0001f333.")
    assert f"Het is rustig {MISSING} ." in check_pdf(write_document(document), document).replace(
        f"{MISSING}.", f"{MISSING} ."
    )


@pytest.mark.parametrize(
    "name", ["Tussenbericht.pdf", file_name(statement()), file_name(DOCUMENT).upper(), ""]
)
def test_a_file_has_the_name_of_its_document(name: str) -> None:
    check_name(file_name(DOCUMENT).replace(".pdf", ".json"), DOCUMENT)
    with pytest.raises(FinishedFileRefused) as refused:
        check_name(name, DOCUMENT)
    assert refused.value.fault == FileFault.NAME
