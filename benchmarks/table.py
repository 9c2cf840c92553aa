"""The figures as a table in Markdown."""

from benchmarks.measuring import Figure, Limit

_HEADS = ("what", "median", "floor", "ratio", "at most", "")
_WITHIN = {None: "", True: "ok", False: "**over**"}


def title() -> str:
    """Return the head of the table."""
    return f"{_row(_HEADS)}\n|---|---:|---:|---:|---:|---|"


def line(figure: Figure) -> str:
    """Return the row of a figure."""
    floor = "" if figure.floor is None else f"{_shown(figure.floor, figure.unit)}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.1f}×"
    what = f"{figure.what} (beside {figure.beside})" if figure.beside else figure.what
    within = _WITHIN[figure.within]
    return _row((what, _shown(figure.median, figure.unit), floor, ratio, _most(figure), within))


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _shown(value: float, unit: str) -> str:
    if unit != "s":
        return f"{value:,.0f} {unit}"
    return f"{value * 1000:.1f} ms" if value < 0.1 else f"{value * 1000:,.0f} ms"


def _most(figure: Figure) -> str:
    limit = figure.limit or Limit()
    if limit.ratio is not None:
        return f"{limit.ratio:.1f}×"
    if limit.megabytes is not None:
        return f"{limit.megabytes:.0f} MB"
    return "" if limit.seconds is None else _shown(limit.seconds, "s")
