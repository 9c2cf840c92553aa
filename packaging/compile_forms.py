"""Compile forms/*.ui to vpdesk/ui/forms/ui_*.py, or tell which of those are not current."""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import qt_tools

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = '"""Compiled from forms/*.ui by packaging/compile_forms.py; not edited by hand."""\n'


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail when not current")
    parser.add_argument("--root", type=Path, default=ROOT, help="the source tree")
    options = parser.parse_args()
    sources, target = options.root / "forms", options.root / "vpdesk" / "ui" / "forms"
    with TemporaryDirectory() as scratch:
        compiled = compile_all(sources, Path(scratch))
    stale = [name for name, text in compiled.items() if text != read(target / name)]
    orphans = [path for path in target.glob("*.py") if path.name not in compiled]
    if options.check:
        if stale or orphans:
            sys.exit("not current: " + ", ".join(stale + [path.name for path in orphans]))
        return
    target.mkdir(exist_ok=True)
    for name in stale:
        (target / name).write_text(compiled[name], encoding="utf-8", newline="\n")
    for path in orphans:
        path.unlink()
    print(f"{len(compiled)} files, {len(stale)} written, {len(orphans)} removed")


def compile_all(sources: Path, scratch: Path) -> dict[str, str]:
    forms = sorted(sources.glob("*.ui"))
    if not forms:
        return {}
    compiled = {"__init__.py": PACKAGE}
    for form in forms:
        output = scratch / f"ui_{form.stem}.py"
        qt_tools.run("uic", "-g", "python", form, "-o", output)
        compiled[output.name] = output.read_text(encoding="utf-8")
    return compiled


def read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    main()
