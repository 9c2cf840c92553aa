"""Compile forms/*.ui to vpdesk/ui/forms/ui_*.py, or tell which of those are not current."""

import argparse
import re
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
        compiled[output.name] = with_used_imports(output.read_text(encoding="utf-8"))
    return compiled


def with_used_imports(text: str) -> str:
    """Leave out what a form imports and never uses: the first window waits for each name."""
    *heads, body = re.split(r"(?<=\n)(?=class Ui_)", text)
    used = set(re.findall(r"\w+", body))

    def trimmed(statement: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", statement[2]) if name in used]
        return f"{statement[1]}({', '.join(names)})\n" if names else ""

    head = "".join(heads)
    return re.sub(r"(?m)^(from PySide6\.\w+ import )\(([^)]*)\)\n", trimmed, head) + body


def read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    main()
