"""Runs the whole table of faults."""

import sys

from tests.faults.table import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
