"""What may be attached to a case, under which name, and what kind of file it is."""

import codecs
import re
import unicodedata
from enum import StrEnum

from vpdesk.domain.problems import NAME_LIMIT

MOST_BYTES = 100 * 1024 * 1024
"""The largest file that can be attached."""

FALLBACK_NAME = "bijlage"

_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_NOT_IN_NAMES = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_LONGEST_SUFFIX = 16


class Media(StrEnum):
    """Kinds of file that vpdesk can show, told by their content; `OTHER` it can only keep."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    GIF = "image/gif"
    WEBP = "image/webp"
    BMP = "image/bmp"
    TIFF = "image/tiff"
    PDF = "application/pdf"
    TEXT = "text/plain"
    OTHER = "application/octet-stream"

    @classmethod
    def _missing_(cls, _value: object) -> "Media":
        return cls.OTHER


IMAGES = frozenset({Media.PNG, Media.JPEG, Media.GIF, Media.WEBP, Media.BMP, Media.TIFF})

_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", Media.PNG),
    (b"\xff\xd8\xff", Media.JPEG),
    (b"GIF87a", Media.GIF),
    (b"GIF89a", Media.GIF),
    (b"II*\0", Media.TIFF),
    (b"MM\0*", Media.TIFF),
)
_PDF_WITHIN = 1024
_UTF16 = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_NOT_IN_TEXT = re.compile(r"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def safe_name(name: str) -> str:
    """Return a file's name as it can be kept and shown: without folders and unseen characters.

    Marks that turn the direction of writing are unseen, too: with them `exe.pdf` may be a
    program. No system gives what is left another meaning, and the end that names the kind of
    file stays when a long name is cut.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join(each for each in last if unicodedata.category(each) not in _UNSEEN)
    plain = " ".join(_NOT_IN_NAMES.sub("_", seen).split()).strip(". ")
    if _DEVICES.match(plain):
        plain = "_" + plain
    return _shortened(plain) or FALLBACK_NAME


def _shortened(name: str) -> str:
    if len(name) <= NAME_LIMIT:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix) > _LONGEST_SUFFIX:
        return name[:NAME_LIMIT].rstrip()
    return stem[: NAME_LIMIT - len(suffix) - 1].rstrip() + dot + suffix


def media_of(beginning: bytes) -> Media:
    """Return what kind of file begins like this; a few hundred KiB are plenty."""
    for signature, media in _BEGINNINGS:
        if beginning.startswith(signature):
            return media
    if beginning.startswith(b"RIFF") and beginning[8:12] == b"WEBP":
        return Media.WEBP
    if beginning.startswith(b"BM") and beginning[6:10] == bytes(4):
        return Media.BMP
    if b"%PDF-" in beginning[:_PDF_WITHIN]:
        return Media.PDF
    return Media.OTHER if text_encoding(beginning) is None else Media.TEXT


def text_encoding(beginning: bytes) -> str | None:
    """Return in which encoding a text begins like this, None when it is no text.

    That is UTF-16 where it says so, else UTF-8, else what Windows calls 1252.
    """
    encoding = next((name for mark, name in _UTF16 if beginning.startswith(mark)), None)
    for candidate in (encoding,) if encoding else ("utf-8-sig", "cp1252"):
        try:
            # A character that is cut at the end is no error.
            text = codecs.getincrementaldecoder(candidate)().decode(beginning)
        except UnicodeDecodeError:
            continue
        return None if _NOT_IN_TEXT.search(text) else candidate
    return None
