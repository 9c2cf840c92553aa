"""The import contracts of pyproject.toml hold, and each of them bites."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import grimp
from importlinter import api

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = {
    options["id"]: options
    for options in api.read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """Lines that break one contract, by the module they are added to."""

    contract: str
    lines: dict[str, str] = field(default_factory=dict)


BREACHES = [
    Breach(contract="layers", lines={"vpdesk/domain/__init__.py": "import vpdesk.services"}),
    Breach(contract="layers", lines={"vpdesk/storage/__init__.py": "import vpdesk.security"}),
    Breach(contract="layers", lines={"vpdesk/ui/__init__.py": "import vpdesk.cli"}),
    Breach(contract="layers", lines={"vpdesk/paths.py": "import vpdesk.domain"}),
    Breach(contract="layers", lines={"vpdesk/helpers.py": ""}),
    Breach(contract="front", lines={"vpdesk/ui/__init__.py": "import vpdesk.storage"}),
    Breach(contract="front", lines={"vpdesk/cli/__init__.py": "import vpdesk.security"}),
    Breach(contract="screens", lines={"vpdesk/ui/cases/__init__.py": "import vpdesk.ui.today"}),
    Breach(contract="screens", lines={"vpdesk/ui/today/__init__.py": "import vpdesk.ui.frame"}),
    Breach(contract="widgets", lines={"vpdesk/ui/widgets/__init__.py": "import vpdesk.domain"}),
    Breach(
        contract="cycles",
        lines={
            "vpdesk/domain/hen.py": "import vpdesk.domain.egg",
            "vpdesk/domain/egg.py": "import vpdesk.domain.hen",
        },
    ),
    Breach(
        contract="migrations",
        lines={"vpdesk/storage/migrations/later.py": "import vpdesk.storage.schema"},
    ),
    Breach(
        contract="migrations",
        lines={"vpdesk/storage/migrations/later.py": "from vpdesk.domain import cases"},
    ),
    Breach(
        contract="gate",
        lines={"vpdesk/services/annual_reports/figures.py": "import vpdesk.reports.annual_report"},
    ),
    Breach(
        contract="pictures",
        lines={"vpdesk/services/editions/sources.py": "import vpdesk.services.pictures"},
    ),
    Breach(
        contract="looking",
        lines={"vpdesk/ui/pictures/picture_card.py": "import vpdesk.ui.printing"},
    ),
    Breach(
        contract="gate",
        lines={"vpdesk/services/annual_reports/figures.py": "import vpdesk.reports.twin"},
    ),
    *(
        Breach(contract=contract, lines={module: f"import {library}"})
        for contract, module, library in (
            ("offline", "vpdesk/exchange/__init__.py", "urllib.request"),
            ("offline", "vpdesk/ui/__init__.py", "socket"),
            ("plain", "vpdesk/storage/__init__.py", "sqlite3"),
            ("plain", "vpdesk/reports/__init__.py", "tempfile"),
            ("qt", "vpdesk/services/__init__.py", "PySide6.QtCore"),
            ("sql", "vpdesk/services/__init__.py", "sqlalchemy"),
            ("secrets", "vpdesk/storage/__init__.py", "cryptography"),
            ("secrets", "vpdesk/ui/__init__.py", "keyring"),
            ("pdf", "vpdesk/ui/__init__.py", "pypdfium2"),
            ("files", "vpdesk/services/__init__.py", "python_calamine"),
            ("files", "vpdesk/services/__init__.py", "icalendar"),
            ("files", "vpdesk/ui/__init__.py", "vobject"),
            ("workbooks", "vpdesk/services/__init__.py", "xlsxwriter"),
            ("spelling", "vpdesk/services/__init__.py", "rapidfuzz"),
            ("terms", "vpdesk/auditor/__init__.py", "swiglpk"),
            ("terminal", "vpdesk/services/__init__.py", "click"),
            ("folders", "vpdesk/storage/__init__.py", "platformdirs"),
        )
    ),
]


_LINT_EACH = """
import contextlib, io, json, sys
from pathlib import Path

from importlinter.cli import lint_imports

sys.path.insert(0, "")
told = []
for contract, lines in json.loads(sys.stdin.read()):
    before = {name: Path(name).read_bytes() if Path(name).exists() else None for name in lines}
    for name, line in lines.items():
        with Path(name).open("a", encoding="utf-8") as stream:
            stream.write(f"\\n{line}\\n")
    with contextlib.redirect_stdout(io.StringIO()) as said:
        code = lint_imports(limit_to_contracts=(contract,), no_cache=True, no_logo=True)
    told.append([code, said.getvalue()])
    for name, content in before.items():
        if content is None:
            Path(name).unlink()
        else:
            Path(name).write_bytes(content)
print(json.dumps(told))
"""


def in_folder(folder: Path, program: str, told: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        input=told,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_contract_is_kept() -> None:
    command = "from importlinter.cli import lint_imports_command as run"
    result = in_folder(ROOT, f"{command}; run(['--no-cache', '--no-logo'])")
    assert result.returncode == 0, result.stdout
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in result.stdout


def test_each_contract_bites(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(
        ROOT / "vpdesk", tmp_path / "vpdesk", ignore=shutil.ignore_patterns("__pycache__")
    )
    asked = [(breach.contract, breach.lines) for breach in BREACHES]
    result = in_folder(tmp_path, _LINT_EACH, json.dumps(asked))
    assert result.returncode == 0, result.stdout + result.stderr
    bitten = {
        (breach.contract, *breach.lines.values()): code == 1
        and "Contracts: 0 kept, 1 broken." in said
        for breach, (code, said) in zip(BREACHES, json.loads(result.stdout), strict=True)
    }
    assert [breach for breach, is_bitten in bitten.items() if not is_bitten] == []
    assert len(bitten) == len(BREACHES)


def test_every_contract_was_broken_once() -> None:
    assert {breach.contract for breach in BREACHES} == set(CONTRACTS)


def test_every_library_has_a_contract() -> None:
    graph = grimp.build_graph("vpdesk", include_external_packages=True, cache_dir=None)
    libraries = {
        module
        for module in graph.modules
        if graph.is_module_squashed(module) and module not in sys.stdlib_module_names
    }
    named = {library for contract in CONTRACTS.values() for library in forbidden_by(contract)}
    assert libraries <= named


def forbidden_by(contract: dict[str, list[str]]) -> list[str]:
    return contract.get("forbidden_modules", [])
