"""Parts of a document that stay on one page as long as they fit on one."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether


class Together(KeepTogether):
    """Keeps ``parts`` on one page."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__(list(parts))
        self.parts = tuple(parts)
