"""A canvas that writes tagged PDF, so that a screen reader can follow the document."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFInfo,
    PDFName,
    PDFObjectReference,
    PDFString,
    PDFtrue,
)
from reportlab.pdfgen.canvas import Canvas


class UndatedInfo(PDFInfo):
    """Document properties without any date: the same report gives the same bytes."""

    def format(self, document: Any) -> bytes:
        properties = {
            "Title": PDFString(self.title),
            "Producer": PDFString(self.producer),
        }
        if self.author:
            properties["Author"] = PDFString(self.author)
        written: bytes = PDFDictionary(properties).format(document)
        return written


@dataclass(slots=True)
class Element:
    """A node of the structure tree with what it holds: elements, or places on a page."""

    role: str
    scope: str | None = None
    key: object = None
    kids: "list[Element | tuple[int, int]]" = field(default_factory=list)


class TaggedCanvas(Canvas):
    """Whatever is drawn inside ``tagged`` is content of that role, the rest is decoration."""

    _code: list[str]
    _doc: Any

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._doc.info = UndatedInfo()
        self.setViewerPreference("DisplayDocTitle", "true")
        self._document = Element("Document")
        self._open = [self._document]
        self._marked: list[list[Element]] = [[]]

    @contextmanager
    def inside(self, role: str, key: object = None) -> Iterator[None]:
        """Put what follows into one element; the one with the same ``key`` is continued."""
        kids = self._open[-1].kids
        last = kids[-1] if kids else None
        if not (isinstance(last, Element) and last.role == role and last.key == key is not None):
            last = Element(role, key=key)
            kids.append(last)
        self._open.append(last)
        yield
        self._open.pop()

    @contextmanager
    def tagged(self, role: str, scope: str | None = None) -> Iterator[None]:
        """Draw the content of one element with ``role``, a name of the PDF standard."""
        if role == "LI":
            with self.inside("L", "L"), self.inside("LI"), self.tagged("LBody"):
                yield
            return
        element = Element(role, scope)
        self._open[-1].kids.append(element)
        number = len(self._marked[-1])
        element.kids.append((len(self._marked), number))
        self._marked[-1].append(element)
        self._code.append(f"/{role} <</MCID {number}>> BDC")
        yield
        self._code.append("EMC")

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """Draw what a screen reader skips."""
        self._code.append("/Artifact BMC")
        yield
        self._code.append("EMC")

    def showPage(self) -> None:  # noqa: N802
        super().showPage()
        page = self._doc.Pages.pages[-1]
        # WORKAROUND the writer of pages knows a fixed list of entries; these two are not in it.
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._marked) - 1
        page.Tabs = PDFName("S")
        self._marked.append([])

    def save(self) -> None:
        catalog = self._doc.Catalog
        catalog.MarkInfo = PDFDictionary({"Marked": PDFtrue})
        catalog.StructTreeRoot = self._structure()
        super().save()

    def _structure(self) -> PDFDictionary:
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        reference = self._doc.Reference(root)
        written: dict[int, PDFObjectReference] = {}
        root.dict["K"] = self._element(self._document, reference, written)
        numbers: list[object] = []
        for page, elements in enumerate(self._marked):
            if elements:
                content = PDFArray([written[id(element)] for element in elements])
                numbers += [page, content]
        root.dict["ParentTree"] = self._doc.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        return root

    def _element(
        self, element: Element, parent: Any, written: dict[int, PDFObjectReference]
    ) -> PDFObjectReference:
        entries = {"Type": PDFName("StructElem"), "S": PDFName(element.role), "P": parent}
        node = PDFDictionary(entries)
        reference: PDFObjectReference = self._doc.Reference(node)
        written[id(element)] = reference
        if element.scope is not None:
            scope = {"O": PDFName("Table"), "Scope": PDFName(element.scope)}
            entries["A"] = PDFDictionary(scope)
        kids: list[object] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._element(kid, reference, written))
            else:
                page, number = kid
                entries["Pg"] = PDFObjectReference(f"Page{page}")
                kids.append(number)
        entries["K"] = PDFArray(kids)
        node.dict.update(entries)
        return reference
