import pytest
from hypothesis import given
from hypothesis import strategies as st

from vpdesk.domain.attachments import FALLBACK_NAME, IMAGES, Media, media_of, safe_name
from vpdesk.domain.problems import NAME_LIMIT


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Verslag gesprek.pdf", "Verslag gesprek.pdf"),
        ("/home/iemand/brief.txt", "brief.txt"),
        ("C:\\Users\\iemand\\brief.txt", "brief.txt"),
        ("../../etc/passwd", "passwd"),
        ("foto\u202egpj.exe", "fotogpj.exe"),
        ("a\u2066b\u200fc\0d\ne.png", "abcde.png"),
        ("cafe\u0301.txt", "café.txt"),
        (' "brief": <1>?|*.txt ', "_brief__ _1____.txt"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("console.txt", "console.txt"),
        ("...", FALLBACK_NAME),
        ("map/", FALLBACK_NAME),
        ("", FALLBACK_NAME),
        ("x" * 300 + ".pdf", "x" * (NAME_LIMIT - 4) + ".pdf"),
        ("x" * 300, "x" * NAME_LIMIT),
        ("x." + "y" * 300, "x." + "y" * (NAME_LIMIT - 2)),
    ],
)
def test_a_name_is_cleaned(name: str, expected: str) -> None:
    assert safe_name(name) == expected


@given(st.text())
def test_every_name_can_be_kept_and_shown(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= NAME_LIMIT
    assert safe.isprintable()
    assert not set(safe) & set('/\\<>:"|?*\u202e\u2066')
    assert safe == safe.strip()
    assert safe_name(safe) == safe


@pytest.mark.parametrize(
    ("beginning", "media"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Media.PNG),
        (b"\xff\xd8\xff\xe1\0\0Exif", Media.JPEG),
        (b"GIF89a", Media.GIF),
        (b"GIF87a", Media.GIF),
        (b"RIFF\0\0\0\0WEBPVP8 ", Media.WEBP),
        (b"RIFF\0\0\0\0WAVEfmt ", Media.OTHER),
        (b"BM\x36\0\0\0\0\0\0\0", Media.BMP),
        (b"BMW is een auto.", Media.TEXT),
        (b"II*\0", Media.TIFF),
        (b"MM\0*", Media.TIFF),
        (b"%PDF-1.7", Media.PDF),
        (b"\0" * 100 + b"%PDF-1.4", Media.PDF),
        (b"Een brief.\r\n\tMet een \xe9\xe9n.\n", Media.TEXT),
        ("Een brief met één.".encode(), Media.TEXT),
        ("\ufeffEen brief.".encode("utf-16-le"), Media.TEXT),
        ("\ufeffEen brief.".encode("utf-16-be"), Media.TEXT),
        ("Een brief.".encode("utf-16-le"), Media.OTHER),
        (b"\xff\xfe\x00", Media.TEXT),
        (b"PK\x03\x04\x14\0\0\0", Media.OTHER),
        (b"MZ\x90\0", Media.OTHER),
        (b"\x81\x8d\x8f\x90\x9d", Media.OTHER),
        ("é".encode()[:1], Media.TEXT),
    ],
)
def test_the_content_tells_what_kind_of_file_it_is(beginning: bytes, media: Media) -> None:
    assert media_of(beginning) is media


def test_a_kind_that_is_not_known_can_only_be_kept() -> None:
    assert Media("image/heic") is Media.OTHER
    assert Media.OTHER not in IMAGES


@given(st.binary(max_size=300))
def test_every_content_is_of_some_kind(beginning: bytes) -> None:
    assert media_of(beginning) in Media


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_every_text_in_utf8_is_a_text_wherever_it_is_cut(text: str) -> None:
    content = ("Brief: " + text).encode()
    assert all(media_of(content[:end]) is Media.TEXT for end in range(1, len(content)))
