"""Reads a printed report back, as a screen reader and a text extractor do."""

import ctypes
import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

from vpdesk.domain.disclosure import Token
from vpdesk.reports.pdf_library import pdf_library


@dataclass
class Part:
    """An element of the structure of a page: its role, own text and parts."""

    role: str
    text: str
    parts: "list[Part]" = field(default_factory=list)

    def all(self, role: str) -> "Iterator[Part]":
        """Yield every element with ``role``, in reading order."""
        if self.role == role:
            yield self
        for part in self.parts:
            yield from part.all(role)


@contextmanager
def opened(pdf: bytes | Path) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF while no thread of the program reads one: the library allows one at a time."""
    with pdf_library:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def pages_of(pdf: bytes | Path) -> list[str]:
    """Return the text of each page, with every white space as one space."""
    with opened(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [" ".join(text.split()) for text in texts]


def text_of(pdf: bytes) -> str:
    return " ".join(pages_of(pdf))


def structure_of(pdf: bytes) -> list[Part]:
    """Return the document element of each page."""
    with opened(pdf) as document:
        return [_structure(page) for page in document]


def rows_of(pdf: bytes) -> list[list[str]]:
    """Return every body line of every table, as its label and its other cells."""
    return [
        [cell.text for cell in line.parts]
        for page in structure_of(pdf)
        for table in page.all("Table")
        for line in table.all("TR")
        if line.parts[-1].role == "TD"
    ]


def _structure(page: pypdfium2.PdfPage) -> Part:
    texts = _marked_texts(page)
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    try:
        return _part(pdfium.FPDF_StructTree_GetChildAtIndex(tree, 0), texts)
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _part(element: object, texts: dict[int, str]) -> Part:
    name = ctypes.create_string_buffer(64)
    size = pdfium.FPDF_StructElement_GetType(element, name, 64)
    part = Part(name.raw[: size - 2].decode("utf-16-le"), "")
    for i in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, i)
        if child:
            part.parts.append(_part(child, texts))
        else:
            part.text += texts[pdfium.FPDF_StructElement_GetChildMarkedContentID(element, i)]
    return part


def _marked_texts(page: pypdfium2.PdfPage) -> dict[int, str]:
    lines: dict[int, list[str]] = defaultdict(list)
    reader = page.get_textpage()
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        content = ctypes.create_string_buffer(8192)
        size = pdfium.FPDFTextObj_GetText(
            item, reader, ctypes.cast(content, ctypes.POINTER(ctypes.c_ushort)), 8192
        )
        number = pdfium.FPDFPageObj_GetMarkedContentID(item)
        lines[number].append(content.raw[: size - 2].decode("utf-16-le"))
    return defaultdict(str, {n: " ".join(" ".join(t).split()) for n, t in lines.items()})


def token_in(words: str, total: int) -> Token:
    """Return the interval that ``words`` stand for in a group of ``total`` persons."""
    if match := re.fullmatch(r"(?:minder dan|fewer than) (\d+)", words):
        return Token(lo=0, hi=int(match[1]) - 1)
    if match := re.fullmatch(r"(?:meer dan|more than) (\d+)", words):
        return Token(lo=int(match[1]) + 1, hi=total)
    if match := re.fullmatch(r"(\d+) (?:of meer|or more)", words):
        return Token(lo=int(match[1]), hi=None)
    return Token(lo=int(words), hi=int(words))
