"""The names that our PDF files are made of, and what some others would mean."""

import re

from vpdesk.domain.edition_errors import FileFault


def _names(text: str) -> frozenset[bytes]:
    return frozenset(text.encode().split())


FONT_NAME = re.compile(rb"F\d+\+\d+|[A-Z]{6}\+Inter-(?:Regular|Medium|SemiBold|Bold)")

IN_FILE = _names(
    """A ASCII85Decode Ascent Author BaseFont CapHeight Catalog Column Contents Count Descent
    DisplayDocTitle Document Filter FirstChar Flags FlateDecode Font FontBBox FontDescriptor
    FontFile2 FontName H1 H2 H3 ID ImageB ImageC ImageI Info ItalicAngle K Kids L LBody LI Lang
    LastChar Length Length1 MarkInfo Marked MediaBox MissingWidth Name Nums O P PDF Page PageMode
    Pages Parent ParentTree Pg ProcSet Producer Resources Root Rotate Row S Scope Size StemV
    StructElem StructParents StructTreeRoot Subtype TD TH TR Table Tabs Text Title ToUnicode Trans
    TrueType Type UseNone ViewerPreferences Widths"""
)
"""Outside streams."""

IN_STREAMS = _names(
    """Artifact CIDInit CIDSystemInfo CMap CMapName CMapType H1 H2 H3 LBody MCID Ordering P ProcSet
    Registry Supplement TD TH"""
)
"""In what is drawn, and in what says which letter a glyph stands for."""

FORBIDDEN = {
    FileFault.ATTACHMENTS: _names("AF AFRelationship EF EmbeddedFile EmbeddedFiles Filespec RF"),
    FileFault.ACTIONS: _names(
        "AA Action GoTo GoToE GoToR ImportData JavaScript JS Launch Named OpenAction Rendition "
        "RichMedia SubmitForm"
    ),
    FileFault.LINKS: _names("Annots Dest Dests Link URI"),
    FileFault.FORMS: _names("AcroForm Fields FT Sig SigFlags Widget XFA"),
    FileFault.THUMBNAILS: _names("Thumb"),
    FileFault.PROPERTIES: _names(
        "CreationDate Creator Keywords LastModified Metadata ModDate PieceInfo Subject Trapped XML"
    ),
    FileFault.REVISIONS: _names("ObjStm Prev XRef XRefStm"),
    FileFault.FONTS: _names("Type0 Type1 Type3 MMType1 CIDFontType0 CIDFontType2"),
}
"""What is refused for a name, the gravest first; any other name is a foreign part."""
