"""How much of a register file is read before it is refused."""

from typing import Final

MAX_FILE_BYTES: Final = 20 * 1024 * 1024
MAX_UNPACKED_BYTES: Final = 64 * 1024 * 1024
MAX_ROWS: Final = 50_000
MAX_COLUMNS: Final = 200
MAX_CELLS: Final = 500_000
"""Rows times columns, blank cells included, because a reader of workbooks makes room for those."""
MAX_CELL_CHARACTERS: Final = 32_767
"""What Excel holds in a cell."""
MAX_CHARACTERS: Final = 20_000_000
"""All cells together."""
