"""Names with a letter changed, left out, added, or two letters swapped."""

from vpdesk.text_check.index import FREE_FIRST_LETTER, LEAST_WITHIN, Index

_TWO_STEPS = 8
_STEPS = ((1, False), (2, True))


class Nearly:
    """Finds the name that a key is nearly; it remembers what it was asked."""

    def __init__(self, index: Index) -> None:
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        self._extract = process.extractOne
        self._distance = OSA.distance
        self._index = index
        self._known: dict[str, str | None] = {}

    def find(self, key: str) -> str | None:
        """Return the key of a name that ``key`` comes close to, the closest and first of several.

        Close is one step for names of 5 to 7 letters, of which those below 7 begin with the same
        letter, and two steps for longer ones.
        """
        if key not in self._known:
            self._known[key] = self._find(key)
        return self._known[key]

    def _find(self, key: str) -> str | None:
        found = [
            match
            for steps, longer in _STEPS
            for length in range(len(key) - steps, len(key) + steps + 1)
            if (length >= _TWO_STEPS) == longer and length >= LEAST_WITHIN
            for match in self._closest(key, length, steps)
        ]
        return min(found)[1] if found else None

    def _closest(self, key: str, length: int, steps: int) -> list[tuple[int, str]]:
        first = key[0] if length < FREE_FIRST_LETTER else ""
        names = self._index.nearly.get((first, length), ())
        match = self._extract(key, names, scorer=self._distance, score_cutoff=steps)
        return [] if match is None else [(int(match[1]), str(match[0]))]
