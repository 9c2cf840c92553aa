"""Where the twin of a saved report goes."""

from pathlib import Path


def twin_beside(pdf: Path) -> Path:
    """Return where the twin of a report goes."""
    return pdf.with_suffix(".json")
