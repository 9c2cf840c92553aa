"""The interface is Dutch to the last word, and nothing got lost in its translation."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
COMPILE = ROOT / "packaging" / "compile_translations.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A text of the interface with what it was translated to: more than one when it counts."""

    context: str
    source: str
    comment: str
    translations: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def messages_in(folder: Path, language: str) -> list[Message]:
    return [
        message
        for path in sorted(folder.glob(f"*_{language}.ts"))
        for message in messages(ET.parse(path).getroot())
    ]


def messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                translations=tuple(forms or [translation.text or ""]),
                finished=translation.get("type") is None,
            )


def place_markers(text: str) -> list[str]:
    return sorted(re.findall(r"%L?\d+|%n|\{\w*\}", text))


def accelerators(text: str) -> int:
    return len(re.findall(r"&\w", text.replace("&&", "")))


def what_got_lost(message: Message) -> list[str]:
    lost = []
    for translation in message.translations:
        if not translation.strip():
            lost.append("the translation")
        # A singular may say "one" in words.
        wanted = place_markers(message.source)
        if len(message.translations) > 1:
            wanted = [marker for marker in wanted if marker != "%n"]
        found = [m for m in place_markers(translation) if m in wanted or m != "%n"]
        if found != wanted:
            lost.append(f"place markers in {translation!r}")
        if accelerators(translation) != accelerators(message.source):
            lost.append(f"the accelerator in {translation!r}")
    if "%n" in message.source and "%n" not in message.translations[-1]:
        lost.append("the number")
    return lost


def run(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, COMPILE, "--root", root, *options],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_translation_keeps_markers_and_accelerators(language: str) -> None:
    lost = {m.key: what_got_lost(m) for m in messages_in(TRANSLATIONS, language)}
    assert {key: what for key, what in lost.items() if what} == {}


def test_every_translation_is_finished() -> None:
    unfinished = [m.key for m in messages_in(TRANSLATIONS, "nl") if not m.finished]
    assert unfinished == []


def test_no_text_is_translated_in_two_ways() -> None:
    found: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for message in messages_in(TRANSLATIONS, "nl"):
        assert found.setdefault(message.key, message.translations) == message.translations


def test_every_text_in_the_sources_is_translated(tmp_path: Path) -> None:
    """What lupdate finds in modules and forms stands in the checked-in translations."""
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    for sources in (Path("vpdesk", "ui"), Path("forms")):
        if (ROOT / sources).exists():
            shutil.copytree(ROOT / sources, tmp_path / sources)
    result = run(tmp_path, "--update")
    assert result.returncode == 0, result.stderr
    said = {message.key for message in messages_in(tmp_path / "resources" / "translations", "nl")}
    translated = {message.key for message in messages_in(TRANSLATIONS, "nl")}
    assert said - translated == set()


def test_every_text_that_counts_has_an_english_plural() -> None:
    counting = {m.key for m in messages_in(TRANSLATIONS, "nl") if len(m.translations) > 1}
    english = {m.key for m in messages_in(TRANSLATIONS, "en") if len(m.translations) > 1}
    assert counting - english == set()


@pytest.mark.parametrize(
    ("source", "translations"),
    [
        ("Save", ("",)),
        ("&Save", ("Opslaan",)),
        ("Save", ("&Opslaan",)),
        ("%1 of %2", ("%1 van",)),
        ("{name} left", ("{naam} vertrok",)),
        ("%n case(s)", ("%n zaak", "zaken")),
    ],
)
def test_loss_is_noticed(source: str, translations: tuple[str, ...]) -> None:
    message = Message(
        context="Any", source=source, comment="", translations=translations, finished=True
    )
    assert what_got_lost(message)


def test_nothing_is_lost_in_a_good_translation() -> None:
    message = Message(
        context="Any",
        source="&Move %n case(s) to {place}",
        comment="",
        translations=("Een zaak &verplaatsen naar {place}", "%n zaken &verplaatsen naar {place}"),
        finished=True,
    )
    assert what_got_lost(message) == []


def test_unfinished_translation_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    (folder / "any_nl.ts").write_text(
        '<TS version="2.1" language="nl"><context><name>Any</name><message><source>Save</source>'
        '<translation type="unfinished"/></message></context></TS>',
        encoding="utf-8",
    )
    assert run(tmp_path).returncode == 0
    assert run(tmp_path, "--finished").returncode == 1
