"""Draw every part of the interface in both themes: `python packaging/gallery.py FOLDER`."""

import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from vpdesk.ui.language import install_language
from vpdesk.ui.tables import Column, Section, TableModel
from vpdesk.ui.theme import install_theme
from vpdesk.ui.widgets.bars import BarRow, ShareBar
from vpdesk.ui.widgets.buttons import (
    destructive_button,
    framed_tool_button,
    link_button,
    primary_button,
    radio_button,
    secondary_button,
    tool_button,
)
from vpdesk.ui.widgets.card import Card
from vpdesk.ui.widgets.check_box import CheckBox
from vpdesk.ui.widgets.chip import FilterChip
from vpdesk.ui.widgets.combo_box import ComboBox
from vpdesk.ui.widgets.date_edit import DateEdit
from vpdesk.ui.widgets.dialog import Dialog
from vpdesk.ui.widgets.duration_edit import DurationEdit
from vpdesk.ui.widgets.empty_state import EmptyState
from vpdesk.ui.widgets.field import Field, field_row
from vpdesk.ui.widgets.figure_tile import FigureTile
from vpdesk.ui.widgets.line_edit import PasswordField, SearchField, line_edit
from vpdesk.ui.widgets.page_header import PageHeader
from vpdesk.ui.widgets.pill import Pill, PillButton
from vpdesk.ui.widgets.rows import RowDelegate, RowLook, list_view
from vpdesk.ui.widgets.scroll import on_ground
from vpdesk.ui.widgets.sidebar import NavigationEntry, Sidebar
from vpdesk.ui.widgets.strip import Strip
from vpdesk.ui.widgets.switch import Switch
from vpdesk.ui.widgets.table import table_view
from vpdesk.ui.widgets.text_area import TextArea
from vpdesk.ui.widgets.toast import Toast

TODAY = date(2025, 11, 21)
PAGES = [
    NavigationEntry(key="today", text="Vandaag", icon="sun", shortcut="Ctrl+1"),
    NavigationEntry(key="cases", text="Zaken", icon="folder-open", shortcut="Ctrl+2"),
    NavigationEntry(key="organisations", text="Opdrachtgevers", icon="building-2"),
    NavigationEntry(key="addresses", text="Verwijsadressen", icon="book-user"),
    NavigationEntry(key="report", text="Jaarverslag", icon="file-chart-column"),
]
COMMANDS = [
    NavigationEntry(key="privacy", text="Privacyscherm", icon="eye-off", shortcut="F9"),
    NavigationEntry(key="lock", text="Vergrendelen", icon="lock", shortcut="Ctrl+L"),
    NavigationEntry(key="settings", text="Instellingen", icon="settings", shortcut="Ctrl+,"),
]
CASES = [
    RowLook(
        title="Kievit",
        note="25-031",
        status="In begeleiding",
        status_tone="accent",
        second="Pesten  ·  Hogeschool Meander",
        third="Vandaag 15:00 · gesprek",
        third_icon="clock",
        third_ink="warn",
    ),
    RowLook(
        title="Zonnedauw",
        note="25-034",
        status="Nieuw",
        status_tone="accent",
        second="Seksuele intimidatie  ·  Zorggroep De Linde",
        third="Vandaag · terugbellen",
        third_icon="clock",
        third_ink="warn",
    ),
    RowLook(
        title="Plevier",
        note="25-029",
        status="Wacht op melder",
        status_tone="warn",
        second="Discriminatie  ·  Van Dalen Logistiek",
        third="2 dagen te laat",
        third_icon="triangle-alert",
        third_ink="danger",
    ),
    RowLook(
        title="Beuk",
        note="25-033",
        status="Nazorg",
        status_tone="ok",
        second="Integriteit  ·  Gemeente Rietveen",
        third="Ma 24 nov · meegaan naar gesprek",
        third_icon="calendar",
    ),
]
FOLLOW_UPS = [
    Section(title="Te laat", ink="danger"),
    RowLook(
        title="Reactie vragen op gespreksverslag",
        second="Plevier 25-029  ·  Van Dalen Logistiek",
        icon="triangle-alert",
        icon_ink="danger",
        trailing="Wo 19 nov",
        trailing_ink="danger",
    ),
    Section(title="Vandaag"),
    RowLook(
        title="Terugbellen na eerste contact",
        second="Zonnedauw 25-034  ·  Zorggroep De Linde",
        icon="clock",
        icon_ink="warn",
        trailing="vóór 12:00",
        trailing_ink="warn",
    ),
    Section(title="Komende week"),
    RowLook(
        title="Nazorggesprek",
        second="Roerdomp 25-027  ·  Zorggroep De Linde",
        icon="calendar",
        trailing="Do 27 nov",
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    kind: str
    icon: str
    name: str
    phone: str
    times: int


ADDRESSES = [
    Address(
        kind="Mediation",
        icon="handshake",
        name="Brug & Balans Mediation",
        phone="088 000 12 10",
        times=4,
    ),
    Address(
        kind="Bedrijfsarts",
        icon="stethoscope",
        name="Arbodienst Noorderlicht",
        phone="088 000 12 20",
        times=7,
    ),
    Address(
        kind="Huisarts", icon="stethoscope", name="Eigen huisarts van de melder", phone="—", times=6
    ),
]
COLUMNS: list[Column[Address]] = [
    Column(title="Soort", value=lambda row: row.kind, icon=lambda row: row.icon, width=196),
    Column(title="Naam", value=lambda row: row.name, strong=True),
    Column(title="Telefoon", value=lambda row: row.phone, width=150),
    Column(
        title="Verwezen",
        value=lambda row: f"{row.times}×",
        numeric=True,
        width=110,
        sort_key=lambda row: row.times,
    ),
]


class Gallery(QWidget):
    def __init__(self) -> None:
        super().__init__()
        on_ground(self, "canvas")
        self.resize(1280, 800)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sidebar = Sidebar(PAGES, COMMANDS)
        self.sidebar.set_current("today")
        row.addWidget(self.sidebar)
        self.page = QWidget()
        row.addWidget(self.page, 1)
        self.keep: list[object] = []


def row_of(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def today_page(gallery: Gallery) -> None:
    column = QVBoxLayout(gallery.page)
    column.setContentsMargins(32, 22, 32, 24)
    column.setSpacing(16)
    column.addWidget(
        PageHeader(
            "Vandaag",
            "Vrijdag 21 november 2025",
            (
                secondary_button("Activiteit", "calendar-check"),
                primary_button("Nieuwe melding", "plus", "Ctrl+N"),
            ),
        )
    )
    tiles = QHBoxLayout()
    tiles.setSpacing(12)
    for caption, figure, note, tone in (
        ("Lopende zaken", "9", "bij 6 opdrachtgevers", "text3"),
        ("Opvolgen vóór vanavond", "3", "waarvan 1 te laat", "danger"),
        ("Bewaartermijn nadert", "2", "eerste over 9 dagen", "warn"),
        ("Uren deze maand", "31,5", "van 208 u dit jaar nog 46", "text3"),
    ):
        tile = FigureTile(caption)
        tile.show_figure(figure, note, tone)  # type: ignore[arg-type]
        tiles.addWidget(tile)
    column.addLayout(tiles)
    cards = QHBoxLayout()
    cards.setSpacing(16)
    follow = Card("Opvolgen", link_button("Alles bekijken"))
    model = TableModel([Column[RowLook](title="", value=lambda row: row.title)], FOLLOW_UPS)
    view = list_view(model, "Opvolgen")
    delegate = RowDelegate(view, lambda row: row, compact=True)
    view.setItemDelegate(delegate)
    view.setFixedHeight(300)
    follow.add_list(view)
    gallery.keep += [model, delegate]
    cards.addWidget(follow, 5)
    right = QVBoxLayout()
    right.setSpacing(16)
    keep = Card("Bewaartermijn", Pill("2", "warn"))
    keep.add_line()
    keep.add(row_of(secondary_button("Beoordelen", "hourglass")))
    right.addWidget(keep)
    hours = Card("Uren november")
    for name, figure, share in (
        ("Hogeschool Meander", "9,5 u", 0.8),
        ("Zorggroep De Linde", "8,25 u", 0.7),
    ):
        hours.add(BarRow(name, figure, share, 1))
    hours.add(row_of(link_button("Uren bekijken")))
    right.addWidget(hours)
    right.addWidget(Strip("Reservekopie gemaakt: vandaag 08:12", "ok", "Nu maken"))
    right.addStretch(1)
    cards.addLayout(right, 4)
    column.addLayout(cards)
    column.addStretch(1)


def parts_page(gallery: Gallery) -> None:
    row = QHBoxLayout(gallery.page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(list_pane(gallery))
    detail = on_ground(QWidget(), "surface", "left")
    column = QVBoxLayout(detail)
    column.setContentsMargins(24, 18, 24, 18)
    column.setSpacing(12)
    status = PillButton("In begeleiding", "accent")
    column.addLayout(
        row_of(
            status,
            Pill("Informeel", "neutral", "waypoints"),
            Pill("Toestemming", "ok", "shield-check"),
            Pill("Let op", "warn"),
            Pill("Te laat", "danger", "triangle-alert"),
        )
    )
    disabled = primary_button("Bezig")
    disabled.setEnabled(False)
    column.addLayout(
        row_of(
            secondary_button("Gesprek", "message-circle"),
            secondary_button("Stap", "footprints"),
            destructive_button("Zaak vernietigen", "trash-2"),
            framed_tool_button("bell", "Opvolging plannen"),
            disabled,
            tool_button("printer", "Afdrukken", "Ctrl+P"),
        )
    )
    on, off = Switch("Namen verbergen", on=True), Switch("Klembord")
    column.addLayout(
        row_of(
            on,
            off,
            CheckBox(text="Aanstelling schriftelijk", checked=True),
            CheckBox(text="Scholing"),
        )
    )
    kinds = [radio_button(text) for text in ("Melding", "Signaal", "Adviesvraag")]
    kinds[0].setChecked(True)
    column.addLayout(row_of(*kinds, ShareBar("Uren", 2, 3)))
    table_model = TableModel(COLUMNS, ADDRESSES, key=lambda row: row.name)
    table = table_view(table_model, "Verwijsadressen")
    table.selectRow(1)
    table.setFixedHeight(190)
    gallery.keep.append(table_model)
    column.addWidget(table)
    column.addWidget(
        Strip(
            "Er gebeurt niets zonder toestemming van de melder. De naam is niet verplicht.",
            "accent",
        )
    )
    column.addWidget(
        Strip(
            "Controleer: ‘na de reorganisatie in het voorjaar’ kan een team herkenbaar maken.",
            "warn",
            "Toon",
        )
    )
    wrong = Field("Wachtwoord", PasswordField())
    wrong.set_error("Dit wachtwoord klopt niet. Let op hoofdletters.")
    column.addLayout(field_row((wrong, 1), (Field("Duur", DurationEdit(minutes=90)), 1)))
    column.addWidget(
        EmptyState(
            "search",
            "Geen zaken gevonden",
            "Wis een filter of zoek op een ander woord.",
            secondary_button("Filters wissen"),
        )
    )
    row.addWidget(detail, 1)


def list_pane(gallery: Gallery) -> QWidget:
    pane = QWidget()
    pane.setFixedWidth(340)
    column = QVBoxLayout(pane)
    column.setContentsMargins(12, 18, 12, 0)
    column.setSpacing(10)
    column.addWidget(
        PageHeader(
            "Zaken",
            "",
            (
                tool_button("list-filter", "Volgorde"),
                tool_button("plus", "Nieuwe melding", "Ctrl+N"),
            ),
            "title",
        )
    )
    column.addWidget(SearchField("Zoeken in zaken"))
    running = FilterChip("Status", [("open", "Lopend")])
    running.set_value("open")
    chips = row_of(running, FilterChip("Opdrachtgever"), FilterChip("Categorie"))
    chips.setSpacing(6)
    column.addLayout(chips)
    model = TableModel([Column[RowLook](title="", value=lambda row: row.title)], CASES)
    view = list_view(model, "Zaken")
    delegate = RowDelegate(view, lambda row: row)
    view.setItemDelegate(delegate)
    view.setCurrentIndex(model.index(0, 0))
    gallery.keep += [model, delegate]
    column.addWidget(view)
    return pane


def new_case_dialog(parent: QWidget) -> Dialog:
    dialog = Dialog(parent, "Nieuwe melding", "Melding vastleggen", hint="Ctrl+Enter legt vast")
    dialog.content.addWidget(
        Strip(
            "Er gebeurt niets zonder toestemming van de melder. De naam is niet verplicht.",
            "accent",
        )
    )
    organisation = Field(
        "Opdrachtgever", ComboBox(choices=[(1, "Hogeschool Meander"), (2, "Van Dalen")])
    )
    dialog.content.addLayout(
        field_row(
            (organisation, 2),
            (Field("Datum", DateEdit(today=lambda: TODAY, day=TODAY)), 1),
            (Field("Codenaam", line_edit("", "Wulp")), 1),
        )
    )
    reach = Field(
        "Veilig bereikbaar via",
        line_edit("Bijv. privémobiel, na 18.00 uur, geen voicemail"),
        "Gebruik geen e-mailadres of telefoon van het werk.",
        optional=True,
    )
    dialog.content.addWidget(reach)
    dialog.content.addWidget(
        Field(
            "Eerste notitie",
            TextArea(
                placeholder="Wat vertelt de melder, in eigen woorden. Niet meer dan nodig.", lines=4
            ),
        )
    )
    return dialog


def main(folder: Path) -> None:
    app = QApplication([])
    install_language(app, "nl")
    theme = install_theme(app, "light")
    folder.mkdir(parents=True, exist_ok=True)
    for name, build in (("today", today_page), ("parts", parts_page)):
        gallery = Gallery()
        build(gallery)
        toast = Toast(gallery.page)
        gallery.show()
        if name == "parts":
            toast.say("Opvolging afgehandeld.", print)
        for choice in ("light", "dark"):
            theme.choose(choice)
            app.processEvents()
            gallery.grab().save(str(folder / f"{name}-{choice}.png"))
    theme.choose("light")
    dialog = new_case_dialog(gallery)
    dialog.open()
    for choice in ("light", "dark"):
        theme.choose(choice)
        app.processEvents()
        behind = gallery.grab()
        dialog.render(behind, dialog.pos() - gallery.pos())
        behind.save(str(folder / f"dialog-{choice}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
