"""Compile resources/translations/*_<language>.ts to one .qm file for each language.

With --update the sources are read first: new texts are added, texts that are gone are dropped.
There is one .ts file for each folder or module in vpdesk/ui; a form belongs to whoever uses it.
"""

import argparse
import re
from pathlib import Path

import qt_tools

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("nl", "en")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--update", action="store_true", help="read the sources first")
    parser.add_argument("--finished", action="store_true", help="fail on unfinished translations")
    parser.add_argument("--root", type=Path, default=ROOT, help="the source tree")
    options = parser.parse_args()
    folder = options.root / "resources" / "translations"
    if options.update:
        update(options.root, folder)
    for language in LANGUAGES:
        compile_language(folder, language, finished=options.finished)


def compile_language(folder: Path, language: str, *, finished: bool) -> None:
    sources = sorted(folder.glob(f"*_{language}.ts"))
    target = folder / "compiled" / f"vpdesk_{language}.qm"
    if not sources or (not finished and is_newer(target, sources)):
        return
    target.parent.mkdir(exist_ok=True)
    strictness = ["-fail-on-unfinished"] if finished else []
    # A running program has the file mapped: written over, it would take the program down.
    made = target.with_suffix(".new")
    qt_tools.run("lrelease", *strictness, *sources, "-qm", made)
    made.replace(target)
    print(f"{target.name}: {len(sources)} files")


def is_newer(target: Path, sources: list[Path]) -> bool:
    return target.exists() and target.stat().st_mtime > max(
        path.stat().st_mtime for path in (*sources, sources[0].parent)
    )


def update(root: Path, folder: Path) -> None:
    for language, options in (("nl", ()), ("en", ("-pluralonly",))):
        for name, sources in sources_by_file(root).items():
            target = folder / f"{name}_{language}.ts"
            if language == "en" and not target.exists():
                continue
            qt_tools.run(
                "lupdate", *options, "-no-obsolete", "-locations", "none",
                "-source-language", "en", "-target-language", language, *sources, "-ts", target,
            )  # fmt: skip


def sources_by_file(root: Path) -> dict[str, list[Path]]:
    """Return the sources of each .ts file, by the part of its name before the language."""
    ui = root / "vpdesk" / "ui"
    parts = [path for path in sorted(ui.iterdir()) if path.name != "forms"]
    found = {
        part.stem: sorted(part.rglob("*.py")) if part.is_dir() else [part]
        for part in parts
        if part.is_dir() or part.suffix == ".py"
    }
    texts = {name: "\n".join(map(read, sources)) for name, sources in found.items()}
    return {
        name: sources + forms_used_by(texts[name], root / "forms")
        for name, sources in found.items()
        if re.search(r"\b(tr|translate|QT_TR\w*)\(|\bui_\w+", texts[name])
    }


def forms_used_by(text: str, forms: Path) -> list[Path]:
    names = sorted(set(re.findall(r"\bui_([a-z0-9_]+)", text)))
    return [path for name in names if (path := forms / f"{name}.ui").exists()]


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


if __name__ == "__main__":
    main()
