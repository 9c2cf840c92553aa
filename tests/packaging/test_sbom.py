import json
from pathlib import Path

import pytest

from release import sbom

KNOWN = {
    "components": [
        {"bom-ref": "Mako==1.4", "name": "Mako", "version": "1.4", "type": "library"},
        {"bom-ref": "jaraco.classes==3", "name": "jaraco.classes", "type": "library"},
        {"bom-ref": "pytest==9", "name": "pytest", "version": "9", "type": "library"},
    ],
    "dependencies": [
        {"ref": "Mako==1.4", "dependsOn": ["pytest==9", "jaraco.classes==3"]},
        {"ref": "pytest==9"},
    ],
}
TOLD = {
    "python": "3.14.1",
    "sqlcipher": "4.19.0",
    "sqlite": "3.53.4",
    "openssl": ["3.6.0", "4.0.3"],
}


def test_only_what_is_delivered_is_in_the_bill() -> None:
    known = json.loads(json.dumps(KNOWN))

    bill = sbom.complete(known, {"mako", "jaraco-classes"}, [{"bom-ref": "qt"}], "1.0")

    assert [each["bom-ref"] for each in bill["components"]] == [
        "Mako==1.4",
        "jaraco.classes==3",
        "qt",
    ]
    assert {"ref": "Mako==1.4", "dependsOn": ["jaraco.classes==3"]} in bill["dependencies"]
    assert "pytest" not in json.dumps(bill)
    assert bill["metadata"]["component"]["version"] == "1.0"


def test_a_library_that_the_bundle_left_out_is_not_delivered(tmp_path: Path) -> None:
    for name in ("resources", "_cffi_backend.cpython-314-x86_64-linux-gnu.so"):
        (tmp_path / "_internal" / name).mkdir(parents=True)
    told = {
        "modules": ["jaraco", "sqlalchemy", "vpdesk"],
        "distributions": {
            "PIL": ["pillow"],
            "_cffi_backend": ["cffi"],
            "jaraco": ["jaraco.classes", "jaraco.context"],
            "pytest": ["pytest"],
            "sqlalchemy": ["SQLAlchemy"],
        },
    }

    assert sbom.delivered(told, tmp_path) == {
        "cffi",
        "jaraco-classes",
        "jaraco-context",
        "sqlalchemy",
    }


def test_without_the_modules_of_the_bundle_there_is_no_bill(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    with pytest.raises(SystemExit, match="no PyInstaller"):
        sbom.delivered({"modules": [], "distributions": {}}, tmp_path)


def test_the_bill_names_what_no_library_for_python_is(tmp_path: Path) -> None:
    (tmp_path / "_internal/pypdfium2_raw").mkdir(parents=True)
    numbers = {"major": 159, "minor": 0, "build": 8149, "patch": 0}
    (tmp_path / "_internal/pypdfium2_raw/version.json").write_text(json.dumps(numbers))

    parts = {(each["name"], each["version"]) for each in sbom.native(TOLD, tmp_path)}

    assert {("pdfium", "159.0.8149.0"), ("sqlcipher", "4.19.0"), ("openssl", "4.0.3")} <= parts
    assert {"python", "qt", "sqlite"} <= {name for name, _ in parts}


@pytest.mark.parametrize("path", ["/home/anna/vpdesk", "file:///srv/build", "C:\\\\Users\\\\anna"])
def test_a_path_of_the_machine_is_refused(path: str) -> None:
    with pytest.raises(SystemExit, match="a path of this machine"):
        sbom.refuse_paths(f'{{"url": "{path}"}}')


def test_an_address_on_the_web_is_no_path_of_the_machine() -> None:
    sbom.refuse_paths('{"url": "https://docs.example/home", "note": "a tmp file"}')
