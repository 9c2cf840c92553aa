"""Make the pictures of the manual and the README: `poe pictures [--help]`."""

import argparse
import random
import tempfile
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

from PIL import Image
from PySide6.QtCore import QMargins, QPoint, QRect, QTime, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import screenshots
from screens.settings import section
from screenshots import DAY_OF_THE_DESIGN, ROOT, SCREENS, Stage
from vpdesk.services.cases import code_names
from vpdesk.ui import tokens
from vpdesk.ui.annual_report import preview_pane
from vpdesk.ui.annual_report.page import AnnualReportPage
from vpdesk.ui.cases.case_story import CaseStory
from vpdesk.ui.frame.palette import Palette
from vpdesk.ui.organisations.detail import OrganisationDetail
from vpdesk.ui.pictures.page import PicturesPage
from vpdesk.ui.referral_contacts.page import ReferralContactsPage
from vpdesk.ui.report_policy.page import ReportPolicyPage
from vpdesk.ui.retention.page import RetentionPage
from vpdesk.ui.rights.page import ReporterCopyPage
from vpdesk.ui.settings.page import SettingsPage
from vpdesk.ui.stand_ins.page import StandInsPage
from vpdesk.ui.today.page import TodayPage
from vpdesk.ui.unlock.card_page import CardFrame

SIZE = (1280, 800)
IN_MANUAL = Path("docs") / "manual" / "images"
IN_README = Path("docs") / "images"
_MARGIN = 24
_SEED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A screen, what happens in it, and the part that is kept; all of it without a part."""

    show: Callable[[Stage], object]
    part: type[QWidget] | None = None
    most: int = 800
    margin: int = 0


PICTURES: dict[Path, Picture] = {
    IN_README / "vandaag.png": Picture(show=SCREENS["today"]),
    IN_README / "zaken.png": Picture(show=SCREENS["cases"]),
    IN_README / "jaarverslag.png": Picture(show=SCREENS["annual-report"]),
    IN_MANUAL / "eerste-start.png": Picture(
        show=SCREENS["first-start"], part=CardFrame, margin=_MARGIN
    ),
    IN_MANUAL / "vandaag.png": Picture(show=SCREENS["today"], part=TodayPage),
    IN_MANUAL / "zaken.png": Picture(show=SCREENS["cases"]),
    IN_MANUAL / "nieuwe-melding.png": Picture(show=SCREENS["new-report"], part=QDialog),
    IN_MANUAL / "tijdlijn.png": Picture(show=SCREENS["cases"], part=CaseStory, most=560),
    IN_MANUAL / "stap.png": Picture(
        show=SCREENS["entry-step-no-consent"], part=CaseStory, most=756
    ),
    IN_MANUAL / "opties.png": Picture(show=SCREENS["options-marked"], part=QDialog),
    IN_MANUAL / "toestemming-ingetrokken.png": Picture(
        show=SCREENS["consent-withdrawn"], part=CaseStory, most=744
    ),
    IN_MANUAL / "werkblad.png": Picture(show=SCREENS["worksheet"], part=CaseStory),
    IN_MANUAL / "zoeken.png": Picture(show=SCREENS["search"], part=Palette, margin=_MARGIN),
    IN_MANUAL / "overzicht.png": Picture(show=SCREENS["pictures"], part=PicturesPage),
    IN_MANUAL / "opdrachtgever.png": Picture(
        show=SCREENS["organisations"], part=OrganisationDetail
    ),
    IN_MANUAL / "register.png": Picture(show=SCREENS["take-over"], part=QDialog),
    IN_MANUAL / "verwijsadressen.png": Picture(
        show=SCREENS["referral-contacts"], part=ReferralContactsPage
    ),
    IN_MANUAL / "jaarverslag.png": Picture(show=SCREENS["annual-report"], part=AnnualReportPage),
    IN_MANUAL / "afspraken.png": Picture(show=SCREENS["agreement"], part=ReportPolicyPage),
    IN_MANUAL / "zaak-afdrukken.png": Picture(show=SCREENS["print-case"], part=QDialog),
    IN_MANUAL / "bewaartermijn.png": Picture(
        show=SCREENS["retention"], part=RetentionPage, most=600
    ),
    IN_MANUAL / "inzagekopie.png": Picture(
        show=SCREENS["reporter-copy"], part=ReporterCopyPage, most=640
    ),
    IN_MANUAL / "waarneming.png": Picture(show=SCREENS["stand-ins"], part=StandInsPage, most=640),
    IN_MANUAL / "ontgrendelen.png": Picture(show=SCREENS["unlock"], part=CardFrame, margin=_MARGIN),
    IN_MANUAL / "reservekopie.png": Picture(
        # Below it stands where backups lie, which is a place on the machine that makes pictures.
        show=section("backups"),
        part=SettingsPage,
        most=240,
    ),
    IN_MANUAL / "instellingen.png": Picture(show=section("display"), part=SettingsPage, most=400),
}
"""Every picture that the manual and the README name, by its file."""


@contextmanager
def always_the_same() -> Iterator[None]:
    """Let the clock stand still meanwhile, and the same code name be drawn."""
    clock = SimpleNamespace(currentTime=lambda: QTime(10, 30))
    draw = code_names.proposed

    def drawn(taken: Collection[str]) -> str:
        return draw(taken, random.Random(_SEED))  # noqa: S311  # no secret hangs on it

    with patch.object(preview_pane, "QTime", clock), patch.object(code_names, "proposed", drawn):
        yield


def take(picture: Picture, stage: Stage, file: Path) -> None:
    """Save what a picture is to show."""
    with always_the_same():
        picture.show(stage)
        stage.settle()
    screenshots.take_picture(stage.window, file)
    kept = QImage(str(file)).copy(_area(picture, stage.window))
    kept.convertTo(QImage.Format.Format_RGB32)
    if not _framed(kept).save(str(file)):
        raise OSError(f"{file} could not be written")
    few_colours(file)


def few_colours(file: Path) -> None:
    """Keep of a picture 256 colours, in which a screen looks the same in a third of the room."""
    with Image.open(file) as whole:
        fewer = whole.convert("RGB").quantize(dither=Image.Dither.NONE)
    fewer.save(file, optimize=True)


def _area(picture: Picture, window: QWidget) -> QRect:
    if picture.part is None:
        return window.rect()
    shown = [each for each in window.findChildren(picture.part) if each.isVisible()]
    part = shown[-1]
    corner = part.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
    grown = QRect(corner, part.size()).marginsAdded(_all_round(picture.margin))
    grown.setHeight(min(grown.height(), picture.most))
    return grown & window.rect()


def _framed(image: QImage) -> QImage:
    painter = QPainter(image)
    painter.setPen(QColor(tokens.LIGHT["border"]))
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return image


def _all_round(margin: int) -> QMargins:
    return QMargins(margin, margin, margin, margin)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT, help="in place of the source tree")
    parser.add_argument("--today", type=date.fromisoformat, default=DAY_OF_THE_DESIGN)
    parser.add_argument("--practice", type=Path, help="a sample practice; else one is made")
    parser.add_argument("--only", nargs="+", default=[], help="names of pictures, without .png")
    options = parser.parse_args()
    qInstallMessageHandler(screenshots.without_noise)
    with screenshots.screen_of(*SIZE):
        app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        practice = options.practice or Path(folder) / "practice"
        if options.practice is None:
            screenshots.make_practice(practice, options.today)
        for name, picture in PICTURES.items():
            if not options.only or name.stem in options.only:
                file = options.out / name
                file.parent.mkdir(parents=True, exist_ok=True)
                # Some screens change the practice.
                with (
                    screenshots.desk_of_a_copy(practice, options.today) as desk,
                    screenshots.stage_in(
                        app, desk, language="nl", theme="light", size=SIZE
                    ) as stage,
                ):
                    take(picture, stage, file)


if __name__ == "__main__":
    main()
