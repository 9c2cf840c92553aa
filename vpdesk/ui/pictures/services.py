"""What the page of pictures works with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from vpdesk.services.organisations.organisations import Organisations
from vpdesk.services.pictures import PictureService


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureServices:
    """The services of the page, each named as the desk names it."""

    pictures: PictureService
    organisations: Organisations
    today: Callable[[], date]
