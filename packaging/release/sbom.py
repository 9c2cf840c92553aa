"""Write the bill of materials of a bundle: libraries, what they contain, and what they stand on.

    python packaging/release/sbom.py PYTHON BUNDLE FILE

PYTHON is the one of the environment that the bundle was built in, a path or a name that is found on
the path; BUNDLE tells which of its libraries are delivered. The same environment and bundle give
the same bytes; no date, no number and no path of the machine is in them. It is CycloneDX 1.6 and
checked against its schema. Needs the tools of requirements/release.txt.
"""

import json
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements" / "app.txt"
# Asked in the environment of the bundle: what no metadata tells.
PROBE = """
import importlib.metadata, json, pathlib, platform, sys
import sqlcipher3
sys.path.insert(0, sys.argv[1])
from release.contents import modules_in
from cryptography.hazmat.backends.openssl import backend
connection = sqlcipher3.connect(":memory:")
connection.execute("PRAGMA key = 'any'")
def pragma(name):
    return connection.execute(f"PRAGMA {name}").fetchone()[0]
crates = []
for name in ("cryptography", "python-calamine"):
    for path in importlib.metadata.distribution(name).files:
        if path.match("*.dist-info/sboms/*.cyclonedx.json"):
            crates += json.loads(path.read_text(encoding="utf-8"))["components"]
print(json.dumps({
    "python": platform.python_version(),
    "sqlcipher": pragma("cipher_version").split()[0],
    "sqlite": sqlcipher3.sqlite_version,
    "modules": sorted(modules_in(pathlib.Path(sys.argv[2]))),
    "distributions": importlib.metadata.packages_distributions(),
    "openssl": sorted({
        text.split()[1]
        for text in (pragma("cipher_provider_version"), backend.openssl_version_text())
    }),
    "crates": [
        {key: each[key] for key in ("name", "version", "purl", "licenses") if key in each}
        for each in crates
    ],
}))
"""

Component = dict[str, Any]


def main() -> None:
    # Shells of Windows name a program without its ending, with which alone it is found.
    python = shutil.which(sys.argv[1]) or sys.argv[1]
    bundle, target = Path(sys.argv[2]), Path(sys.argv[3])
    told = json.loads(output(python, "-c", PROBE, str(ROOT / "packaging"), str(bundle)))
    known = json.loads(output(tool(), "environment", "--output-reproducible", python))
    wanted = names(LOCK) & delivered(told, bundle)
    bill = complete(known, wanted, native(told, bundle) + rust(told["crates"]), version())
    text = json.dumps(bill, indent=2, sort_keys=True) + "\n"
    refuse_paths(text)
    validate(text)
    target.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(bill['components'])} components in {target.name}")


def output(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def tool() -> str:
    return str(Path(sysconfig.get_path("scripts")) / "cyclonedx-py")


def version() -> str:
    text = (ROOT / "vpdesk" / "__init__.py").read_text(encoding="utf-8")
    (found,) = re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    return str(found)


def names(lock: Path) -> set[str]:
    return set(re.findall(r"^([a-z0-9._-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE))


def delivered(told: Any, bundle: Path) -> set[str]:
    """Return the libraries that have at least one module or file in ``bundle``."""
    files = {path.name.partition(".")[0] for path in (bundle / "_internal").iterdir()}
    if not told["modules"]:
        sys.exit("the environment of the bundle has no PyInstaller to read it with")
    return {
        normal(name)
        for module, brought_by in told["distributions"].items()
        if module in files.union(told["modules"])
        for name in brought_by
    }


def complete(known: Any, wanted: set[str], others: list[Component], of: str) -> dict[str, Any]:
    """Return the bill of ``known`` with only the libraries ``wanted``, and ``others``."""
    kept = [each for each in known["components"] if normal(each["name"]) in wanted]
    references = {each["bom-ref"] for each in kept}
    edges = [each for each in known.get("dependencies", []) if each["ref"] in references]
    for each in edges:
        if "dependsOn" in each:
            each["dependsOn"] = [ref for ref in each["dependsOn"] if ref in references]
    everything = sorted([*kept, *others], key=lambda each: str(each["bom-ref"]))
    product: Component = {
        "type": "application",
        "bom-ref": "vpdesk",
        "name": "vpdesk",
        "version": of,
        "licenses": [{"license": {"id": "MIT"}}],
    }
    edges.append({"ref": "vpdesk", "dependsOn": [each["bom-ref"] for each in everything]})
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": product},
        "components": everything,
        "dependencies": sorted(edges, key=lambda each: str(each["ref"])),
    }


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def native(told: Any, bundle: Path) -> list[Component]:
    """Return what wheels and Python bring along that is no Python library."""
    (pdfium,) = [path for path in bundle.rglob("pypdfium2_raw/version.json") if path.is_file()]
    numbers = json.loads(pdfium.read_text(encoding="utf-8"))
    chosen = ".".join(str(numbers[each]) for each in ("major", "minor", "build", "patch"))
    (qt,) = re.findall(r"^pyside6-essentials==(\S+)", LOCK.read_text("utf-8"), re.MULTILINE)
    parts = [
        ("python", told["python"], "PSF-2.0", f"pkg:generic/python@{told['python']}"),
        ("qt", qt, "LGPL-3.0-only", f"pkg:generic/qt@{qt}"),
        ("pdfium", chosen, "BSD-3-Clause", f"pkg:generic/pdfium@{chosen}"),
        (
            "sqlcipher",
            told["sqlcipher"],
            "BSD-3-Clause",
            f"pkg:github/sqlcipher/sqlcipher@v{told['sqlcipher']}",
        ),
        ("sqlite", told["sqlite"], "blessing", f"pkg:generic/sqlite@{told['sqlite']}"),
    ]
    parts += [
        ("openssl", each, "Apache-2.0", f"pkg:generic/openssl@{each}") for each in told["openssl"]
    ]
    return [
        {
            "type": "library",
            "bom-ref": purl,
            "name": name,
            "version": number,
            "purl": purl,
            "licenses": [{"license": {"id": terms}}],
        }
        for name, number, terms, purl in parts
    ]


def rust(crates: list[Component]) -> list[Component]:
    """Return the Rust libraries within wheels, each once."""
    by_address = {each["purl"].partition("?")[0]: each for each in crates if "purl" in each}
    return [
        {**each, "type": "library", "purl": purl, "bom-ref": purl}
        for purl, each in sorted(by_address.items())
    ]


def refuse_paths(text: str) -> None:
    found = re.findall(r'"[^"]*(?:file:|/(?:home|tmp|root|Users)/|[A-Z]:\\\\)[^"]*"', text)
    if found or str(ROOT) in text:
        sys.exit(f"a path of this machine is in it: {', '.join(found) or ROOT}")


def validate(text: str) -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        sys.exit(f"the bill of materials is not valid: {wrong}")


if __name__ == "__main__":
    main()
