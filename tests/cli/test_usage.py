"""Whatever is typed, there is one clear sentence and an exit code, in both languages."""

import io
import os
import re
import shutil
import string
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import vpdesk
from tests.cli.conftest import PASSWORD, REGISTERS, Run
from tests.fixtures import MemoryBackend
from vpdesk.domain.registers import RegisterField, RowProblemKind
from vpdesk.domain.terms import Vocabulary
from vpdesk.paths import resources
from vpdesk.services.desk import Notice
from vpdesk.services.vaults import vaults
from vpdesk.services.vaults.vaults import Keyring, WayToOpen

COMMANDS = (
    "new",
    "demo",
    "import",
    "export",
    "organisations",
    "figures",
    "report",
    "audit",
    "backup",
    "verify",
    "restore",
)


def words(language: str) -> dict[str, dict[str, str]]:
    with (resources() / "cli" / f"{language}.toml").open("rb") as file:
        return tomllib.load(file)


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_say_the_same_things() -> None:
    dutch, english = words("nl"), words("en")
    assert {name: set(section) for name, section in dutch.items()} == {
        name: set(section) for name, section in english.items()
    }
    for name, section in dutch.items():
        for key, text in section.items():
            assert places(text) == places(english[name][key]), key
            assert text.strip()
            assert "!" not in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_value_that_is_told_has_a_word(language: str) -> None:
    said = words(language)
    assert set(said["field"]) == {field.value for field in RegisterField}
    assert set(said["problem"]) == {kind.value for kind in RowProblemKind}
    assert set(said["notice"]) == {notice.name.lower() for notice in Notice}
    told = {vocabulary.value for vocabulary in Vocabulary} - {"sector", "contract_form"}
    assert set(said["vocabulary"]) == told | {"kind", "unit"}


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_all_in_one_language(run: Run, command: str) -> None:
    arguments = [command] if command else []
    dutch = run("--language", "nl", *arguments, "--help")
    english = run("--language=en", *arguments, "-h")
    assert (dutch.code, english.code) == (0, 0)
    assert dutch.out.startswith(f"Gebruik: vpdesk {command}".rstrip())
    assert english.out.startswith(f"Usage: vpdesk {command}".rstrip())
    assert not re.search(r"Options|Usage|required|COMMAND|Show|Exit", dutch.out)
    assert not re.search(r"Opties|Gebruik|verplicht|OPDRACHT|Toon|Afsluit", english.out)
    assert "…\n" not in dutch.out.replace("OPDRACHT …\n", "")


def test_help_tells_the_exit_codes(run: Run) -> None:
    assert re.search(r"Afsluitcodes:\n +0 +gelukt\n +1 .*\n +2 .*\n +3 .*\n +4 ", run("--help").out)


def test_version_is_told(run: Run) -> None:
    assert run("--version").out == f"{vpdesk.__version__}\n"


def test_language_can_come_from_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VPDESK_LANGUAGE", "en")
    assert run("--help").out.startswith("Usage:")
    assert run("--language", "nl", "--help").out.startswith("Gebruik:")
    monkeypatch.setenv("VPDESK_LANGUAGE", "fr")
    assert run("--help").out.startswith("Gebruik:")


@pytest.mark.parametrize(
    ("arguments", "details"),
    [
        (["nieuw"], "de opdracht nieuw bestaat niet."),
        (["--language", "nl"], "er ontbreekt een opdracht."),
        (["--language", "fr", "new"], "--language heeft geen geldige waarde."),
        (["new"], "DIR ontbreekt."),
        (["new", "\0"], "DIR heeft geen geldige waarde."),
        (["new", ""], "DIR heeft geen geldige waarde."),
        (["new", "a", "b"], "er staat te veel."),
        (["new", "a", "--way", "cloud"], "--way heeft geen geldige waarde."),
        (["demo", "a", "--cases", "0"], "--cases heeft geen geldige waarde."),
        (["demo", "a", "--cases", "veel"], "--cases heeft geen geldige waarde."),
        (["import", "a"], "--organisation ontbreekt."),
        (["import", "a", "--organisation"], "--organisation heeft geen geldige waarde."),
        (["import", "a", "--organisation", "\0"], "--organisation heeft geen geldige waarde."),
        (["import", "a", "--organisation", " "], "--organisation heeft geen geldige waarde."),
        (["import", "a", "--organisation", "\udcff"], "--organisation heeft geen geldige waarde."),
        (["figures", "--jaar", "2024"], "--jaar bestaat niet."),
    ],
    ids=str,
)
def test_mistyped_command_is_told_and_nothing_done(
    run: Run, arguments: list[str], details: str
) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"Deze opdracht klopt niet: {details} Gebruik 'vpdesk")
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--period", "2024-13"], "‘2024-13’ is geen periode. Gebruik 2025, 2025-Q3,"),
        (["--period", "vorig jaar"], "‘vorig jaar’ is geen periode."),
        (["--period", "2024", "--organisation", "Geen"], "Er is geen opdrachtgever met de naam ‘G"),
        (["--period", "2024", "--organisation", "x" * 9000], "Er is geen opdrachtgever met de na"),
        (["--period", "2024", "--vault", "elders"], "In deze map staat geen kluis."),
        (["--period", "2024", "--vault", "x" * 9000], ""),
        (
            ["--period", "2024", "--password-file", "er niet"],
            "Het wachtwoord of de herstelcode kan",
        ),
        (
            ["--period", "2024", "--password-file", "."],
            "Het wachtwoord of de herstelcode kan",
        ),
    ],
    ids=lambda each: str(each)[:40],
)
def test_what_cannot_be_done_is_told_in_one_sentence(
    run: Run, opened: tuple[object, ...], arguments: list[str], sentence: str
) -> None:
    done = run("figures", *opened, "--organisation", "Stichting", *arguments)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(sentence)
    assert done.err.count("\n") == 1
    assert run("--language", "en", "figures", *opened, "--organisation", "x", *arguments).code == 1


@pytest.mark.parametrize("content", [b"\xff\xfe\xfa", b"een ander wachtwoord\n", b"", b"\0\0"])
def test_wrong_password_opens_nothing(
    run: Run, opened: tuple[object, ...], password_file: Path, content: bytes
) -> None:
    password_file.write_bytes(content)
    done = run("organisations", *opened)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(("Dit wachtwoord klopt niet.", "Het wachtwoord of de herstelcode"))


def test_password_file_may_have_a_mark_and_any_line_end(
    run: Run, opened: tuple[object, ...], password_file: Path
) -> None:
    password_file.write_bytes(b"\xef\xbb\xbf" + PASSWORD.encode() + b"\r\nmore\r\n")
    assert run("organisations", *opened).code == 0


def test_password_may_come_through_a_pipe(
    run: Run, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"\ufeff{PASSWORD}\r\n"))
    assert run("organisations", "--vault", vault, "--password-file", "-").code == 0


def test_nobody_is_asked_where_nobody_is(
    run: Run, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(PASSWORD))
    done = run("organisations", "--vault", vault)
    assert done.code == 1
    assert done.err.startswith("Hier is niemand om het wachtwoord aan te vragen.")


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("none.csv", "Dit bestand is er niet."),
        (".", ""),
        ("wrong.csv", "Dit bestand is geen tabel in tekst (CSV) en geen Excel-werkmap."),
        ("empty.csv", "Onder de kopregel staat geen enkele rij."),
        ("x" * 9000, ""),
    ],
    ids=lambda each: str(each)[:10],
)
def test_file_that_is_no_register_is_told(
    run: Run, opened: tuple[object, ...], tmp_path: Path, file: str, sentence: str
) -> None:
    (tmp_path / "wrong.csv").write_bytes(os.urandom(200) + b"\0")
    (tmp_path / "empty.csv").write_bytes(b"Datum;Aard\n")
    done = run("import", tmp_path / file, *opened, "--organisation", "Stichting")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(sentence)
    assert done.err.count("\n") == 1


def test_name_that_is_too_long_is_refused(run: Run, opened: tuple[object, ...]) -> None:
    register = REGISTERS / "wur-2017.csv"
    done = run("import", register, *opened, "--organisation", "x" * 300)
    assert (done.code, done.err) == (1, "Niet alles is goed ingevuld.\n")
    assert run("organisations", *opened).out == "Er zijn nog geen opdrachtgevers.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only here are names any bytes")
def test_file_name_may_be_no_text(run: Run, opened: tuple[object, ...], tmp_path: Path) -> None:
    register = tmp_path / os.fsdecode(b"register \xff.csv")
    shutil.copy(REGISTERS / "wur-2017.csv", register)
    assert run("import", register, *opened, "--organisation", "Stichting").code == 0
    pdf = tmp_path / os.fsdecode(b"report \xff.pdf")
    command = ("report", *opened, "--organisation", "Stichting", "--period", 2017)
    assert run(*command, "--pdf", pdf).code == 0
    assert pdf.exists()


def test_vault_that_is_open_elsewhere_is_told(
    run: Run, vault: Path, opened: tuple[object, ...]
) -> None:
    desk = vaults.unlock_with_password(vault, PASSWORD)
    try:
        done = run("organisations", *opened)
    finally:
        desk.close()
    assert (done.code, done.err) == (
        1,
        "Deze kluis is al geopend in een ander venster van vpdesk.\n",
    )


def test_what_was_mended_is_told(run: Run, vault: Path, opened: tuple[object, ...]) -> None:
    (vault / "vault.hdr2").write_bytes(b"{}")
    done = run("organisations", *opened)
    assert done.code == 0
    assert done.err.startswith("Een van de twee sleutelbestanden van de kluis was beschadigd en is")
    assert run("organisations", *opened).err == ""


def test_keyring_opens_before_anybody_is_asked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)
    folder = tmp_path / "vault"
    prepared = vaults.prepare(folder, way=WayToOpen.KEYRING, keyring=keyring)
    vaults.create(prepared, typed_code=prepared.recovery_code).close()
    unlock = vaults.unlock_with_keyring
    monkeypatch.setattr(vaults, "unlock_with_keyring", lambda at: unlock(at, keyring=keyring))
    assert run("organisations", "--vault", folder).code == 0
    backend.items.clear()
    done = run("organisations", "--vault", folder)
    assert (done.code, done.err) == (1, "De sleutelbos van uw computer heeft de sleutel niet.\n")


def test_a_bug_is_told_without_a_word_of_what_was_typed(
    run: Run, opened: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("Kievit")

    monkeypatch.setattr(vaults, "unlock_with_password", fail)
    done = run("organisations", *opened)
    assert done.code == 1
    assert done.out == ""
    assert "Er ging iets mis in vpdesk zelf." in done.err
    assert "ValueError < Exception < BaseException" in done.err
    assert "vpdesk/cli/" in done.err
    assert "Kievit" not in done.err


def test_interruption_ends_the_command(
    run: Run, opened: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(vaults, "unlock_with_password", stop)
    done = run("organisations", *opened)
    assert (done.code, done.err.strip()) == (1, "Afgebroken.")


def test_figures_are_told_in_words(run: Run, opened: tuple[object, ...]) -> None:
    register = REGISTERS / "wur-2017.csv"
    run("import", register, *opened, "--organisation", "Universiteit")
    done = run("figures", *opened, "--organisation", "universiteit", "--period", 2017)
    assert done.out.startswith("Universiteit, 2017: 83 zaken, 83 kwesties, 83 melders, 192 contact")
    assert "\npositie van de melder\n     68  medewerker\n     15  student\n" in done.out
    assert done.out.endswith("Wat naar de opdrachtgever gaat, staat in het jaarverslag.\n")
    assert run("organisations", *opened).out == "Universiteit: 83 zaken, waarvan 3 lopend\n"


def test_program_speaks_utf_8_whatever_the_system_does(vault: Path, password_file: Path) -> None:
    register = REGISTERS / "wur-2017.csv"
    opened = ["--vault", str(vault), "--password-file", str(password_file)]
    assert spoken("import", str(register), *opened, "--organisation", "Café ‘Één’")
    listed = spoken("organisations", *opened)
    assert listed == "Café ‘Één’: 83 zaken, waarvan 3 lopend\n"


def spoken(*arguments: str) -> str:
    command = [sys.executable, "-m", "vpdesk", *arguments]
    environment = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(command, capture_output=True, env=environment, check=True)
    return done.stdout.decode("utf-8").replace("\r\n", "\n")


def keyring_vault(folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Make a vault whose keyring is lost afterwards, and return its recovery code."""
    backend = MemoryBackend()
    keyring = Keyring(make_backend=lambda: backend)
    prepared = vaults.prepare(folder, way=WayToOpen.KEYRING, keyring=keyring)
    vaults.create(prepared, typed_code=prepared.recovery_code).close()
    backend.items.clear()
    unlock = vaults.unlock_with_keyring
    monkeypatch.setattr(vaults, "unlock_with_keyring", lambda at: unlock(at, keyring=keyring))
    return prepared.recovery_code


@pytest.mark.parametrize("pipe", [False, True])
def test_recovery_code_opens_where_the_keyring_lost_its_key(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, pipe: bool
) -> None:
    folder, file = tmp_path / "vault", tmp_path / "code.txt"
    code = keyring_vault(folder, monkeypatch)
    refused = run("organisations", "--vault", folder)
    assert (refused.code, refused.out) == (1, "")
    assert "sleutelbos" in refused.err

    file.write_text(f"\ufeff{code.lower().replace('-', ' ')}\r\n", encoding="utf-8")
    if pipe:
        monkeypatch.setattr(sys, "stdin", io.StringIO(code + "\n"))
    given = "-" if pipe else file
    done = run("organisations", "--vault", folder, "--recovery-code-file", given, "--json")

    assert (done.code, done.out, done.err) == (0, "[]\n", "")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "Daar zit een typefout in."),
        ("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-14WC", "Daar zit een typefout in."),
        ("000G-40R4-0M30-E209-185G-R38E-1W81-24GK-14WB", "Deze herstelcode hoort niet"),
        (None, "Het wachtwoord of de herstelcode kan niet worden gelezen uit"),
    ],
)
def test_what_is_not_the_recovery_code_opens_nothing(
    run: Run, vault: Path, tmp_path: Path, content: str | None, sentence: str
) -> None:
    file = tmp_path / "code.txt"
    if content is not None:
        file.write_text(content, encoding="utf-8")

    done = run("organisations", "--vault", vault, "--recovery-code-file", file)

    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(sentence), done.err
    assert done.err.count("\n") == 1


def test_two_files_with_secrets_are_one_too_many(
    run: Run, opened: tuple[object, ...], password_file: Path
) -> None:
    done = run("organisations", *opened, "--recovery-code-file", password_file)

    assert (done.code, done.out) == (1, "")
    assert done.err == "Geef --password-file of --recovery-code-file, niet allebei.\n"
