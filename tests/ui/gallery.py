"""Every widget and chart on one page, as pictures to look at: `python tests/ui/gallery.py [folder]` (not shipped)."""

import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QVBoxLayout, QWidget  # noqa: E402

from nurse_assistant.ui.steps.rate_chart import Given, Mark, Planned, RateChart, RateChartData  # noqa: E402
from nurse_assistant.ui.steps.window_chart import MedicineRow, WindowChart, WindowChartData  # noqa: E402
from nurse_assistant.ui.widgets import theme  # noqa: E402
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option, StampTile  # noqa: E402
from nurse_assistant.ui.widgets.dates import TimeField  # noqa: E402
from nurse_assistant.ui.widgets.fields import BloodPressureField, NoteLine, NumberField, TextField  # noqa: E402
from nurse_assistant.ui.widgets.icons import IconLabel  # noqa: E402
from nurse_assistant.ui.widgets.layout import Card, FractionBar, Pill, Scroll, column, flow, label, row  # noqa: E402
from nurse_assistant.ui.widgets.pickers import PersonPicker, ReasonPicker  # noqa: E402
from nurse_assistant.ui.widgets.undo_line import UndoLine  # noqa: E402

ZONE = ZoneInfo("Europe/London")
DAY = datetime(2026, 11, 22, tzinfo=UTC)


def at(clock: str) -> datetime:
    hour, minute = clock.split(":")
    return DAY + timedelta(hours=int(hour), minutes=int(minute))


def running() -> RateChartData:
    rates = (("11:42", 75), ("12:12", 100), ("12:42", 125), ("13:12", 150), ("13:32", 0))
    planned = tuple(Planned(at(clock), Decimal(rate)) for clock, rate in rates)
    given = (Given(at("10:12"), at("11:12"), Decimal(25)), Given(at("11:12"), None, Decimal(50)))
    return RateChartData(given, planned, at("11:38"), ZONE)


def stopped() -> RateChartData:
    rates = (("11:57", "12.5"), ("12:27", "25"), ("13:27", "50"), ("13:57", "75"), ("14:27", "100"), ("14:57", "125"),
             ("15:27", "150"), ("15:30", "0"))  # fmt: skip
    planned = tuple(Planned(at(clock), Decimal(rate)) for clock, rate in rates)
    given = (Given(at("10:12"), at("11:12"), Decimal(25)), Given(at("11:12"), at("11:27"), Decimal(50)))
    return RateChartData(given, planned, at("11:57"), ZONE, (Mark(at("11:27")),))


def reviewed() -> RateChartData:
    plan = (("13:05", 25), ("14:05", 50), ("14:35", 75), ("15:05", 100), ("15:35", 125), ("16:05", 150), ("16:25", 0))
    runs = (("13:05", "14:05", "25"), ("14:05", "14:12", "75"), ("14:12", "14:20", "50"), ("14:50", "15:25", "12.5"),
            ("15:25", "16:25", "25"), ("16:25", "16:55", "50"), ("16:55", "17:25", "75"), ("17:25", "17:55", "100"),
            ("17:55", "18:25", "125"))  # fmt: skip
    given = tuple(Given(at(a), at(b), Decimal(rate)) for a, b, rate in runs)
    marks = (
        Mark(at("14:20"), at("14:50")),
        Mark(at("14:06"), None, "1", "point"),
        Mark(at("14:35"), None, "2", "point"),
    )
    planned = tuple(Planned(at(clock), Decimal(rate)) for clock, rate in plan)
    return RateChartData(given, planned, at("19:00"), ZONE, marks, show_now=False)


def given(name: str, detail: str, clock: str) -> MedicineRow:
    when = at(clock)
    return MedicineRow(name, detail, when, when + timedelta(minutes=15), when + timedelta(minutes=60))


def premedication() -> WindowChartData:
    now = at("09:33")
    rows = (
        given("dexamethasone", "40 mg · oral", "09:21"),
        given("acetaminophen", "650 mg · oral", "09:24"),
        given("famotidine", "20 mg · intravenous", "09:31"),
        MedicineRow("diphenhydramine", "25 mg · intravenous", if_now=(at("09:48"), at("10:33")), latest_at=at("10:06")),
    )
    return WindowChartData(rows, now, ZONE, (at("09:48"), at("10:21")))


def infusing() -> QWidget:
    """The middle of picture 1."""
    card = Card()
    big = row(
        column(label("Next rise in", "label"), row(label("4", "huge"), label("min", "big"), None), spacing=0),
        column(label("then the pump goes to", "label"), label("75 mL/h", "big"), label("at 11:42", "title"), spacing=0),
        None,
        column(label("Pump now", "label", right=True), label("50 mL/h", "large"),
               label("since 11:12", "small", right=True), spacing=2),
    )  # fmt: skip
    card.add(big)
    bar = FractionBar()
    bar.set_fraction(Decimal("0.86"))
    card.add(bar)
    card.add(label("Check, 11:37 · not saved yet · grey below: the last saved check", "label"))
    fields = vital_fields()
    notes = NoteLine(fields, name="notes")
    card.add(row(*fields, spacing=10))
    card.add(notes)
    fields[0].set_text("128/76")
    fields[3].set_text("79")
    fields[4].set_text("368")
    signs = ChoiceTiles((Option("none", "Looked: none"), Option("yes", "Yes...")), name="signs", columns=2)
    signs.choose("none")
    card.add(row(label("New or worse signs\nsince the start?", "strong"), signs, stretch_last=True))
    card.add(row(ActButton("Save check", name="save", role="primary"),
                 ActButton("I set the pump to 75 mL/h", "from 11:42 · earlier asks why", name="up", role="next"),
                 ActButton("Stay at 50", name="stay"), ActButton("Other...", name="other"), spacing=10))  # fmt: skip
    return card


def vital_fields() -> list[NumberField | BloodPressureField]:
    fields: list[NumberField | BloodPressureField] = [
        BloodPressureField(name="bp"),
        NumberField("Pulse", "/min", name="pulse", low=Decimal(40), high=Decimal(140), chars=4),
        NumberField("Resp", "/min", name="resp", low=Decimal(8), high=Decimal(35), chars=3),
        NumberField("SpO₂", "%", name="spo2", low=Decimal(85), high=Decimal(100), chars=4),
        NumberField("Temp", "°C", name="temp", low=Decimal(34), high=Decimal(41), chars=4),
        NumberField("Pump shows", "mL/h", name="pump", chars=4),
    ]
    for field, last in zip(fields, ("11:11  131/79", "80", "16", "98", "36.7", "set 11:12  50"), strict=True):
        field.set_last(last)
    return fields


def reaction() -> QWidget:
    page = QWidget()
    red = QFrame()
    red.setProperty("panel", "red")
    inside = row(
        column(label("STOP THE PUMP", "big"), label("Clamp the line. Do not flush it. Call for help.", "title")),
        None,
        column(label("REACTION 11:27:04", right=True), label("12 s", "large", right=True),
               label("was 50 mL/h · 37.5 mL given", right=True), spacing=0),
        ActButton("Pump is stopped", name="stopped", role="stopped"),
    )  # fmt: skip
    inside.setContentsMargins(18, 12, 18, 12)
    red.setLayout(inside)
    tiles = [StampTile(title, small, name=title) for title, small in (
        ("Help called", ""), ("Doctor called", ""), ("Emergency team", "site number"), ("Oxygen on", "L/min later"),
        ("Laid flat, legs raised", "or sat up if breathless"), ("Vital signs now", "opens the fields"),
        ("Epinephrine 0.5\u00a0mg IM", "site card, outer thigh"),
        ("Diphenhydramine 50\u00a0mg IV", "site card"), ("Other...", ""),
    )]  # fmt: skip
    tiles[0].stamp("11:27:11")
    grid = QGridLayout()
    grid.setSpacing(8)
    for n, tile in enumerate(tiles):
        grid.addWidget(tile, n // 3, n % 3)
    left = Card()
    left.add(label("Tap as it happens. Each tap writes the time; details can wait.", "label"))
    left.add(grid)
    left.body.addStretch(1)
    flags = Card(panel="strong", spacing=8)
    flags.add(label("Any one of these: think anaphylaxis", "strong"))
    red_flags = (
        "Throat tight, hoarse, stridor",
        "Wheeze, short of breath",
        "Face, lip, tongue swelling",
        "Faint, BP low, collapse",
    )
    flags.add(ChoiceTiles([Option(t, t) for t in red_flags], name="flags", multi=True, columns=2, small=True))
    flags.add(ActButton("It is anaphylaxis: show the card", name="card", role="danger"))
    signs = ("Chills, shaking", "Fever", "Nausea, vomiting", "Flushing", "Rash, itching", "Other...")
    picked = ChoiceTiles([Option(t, t) for t in signs], name="signs", multi=True, columns=3, small=True)
    picked.choose("Chills, shaking")
    right = Card()
    right.add(label("What do you see? Grade later.", "label"))
    right.add(flags)
    right.add(picked)
    right.body.addStretch(1)
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(red)
    box.addLayout(row(left, right), 1)
    return page


def fields_page() -> QWidget:
    now = at("10:04")
    card = Card()
    label_field = TextField("Patient on the label", name="patient", after="matches wristband")
    label_field.set_text("4857773456")
    dose = NumberField("Dose", "mg", name="dose", low=Decimal(100), high=Decimal(1500))
    dose.set_text("1,5")
    rate = NumberField("Rate", "mL/h", name="rate")
    late = TimeField("Given at", name="given", zone=ZONE, now=lambda: now)
    late.set_text("2350")
    late.settle()
    day = TimeField("Taken at", name="taken", zone=ZONE, now=lambda: now, with_date=True, minus=False)
    day.set_value(at("09:30"))
    autumn = TimeField("Autumn", name="autumn", zone=ZONE, now=lambda: now, with_date=True, minus=False)
    autumn.set_value(datetime(2026, 10, 25, 1, 30, tzinfo=UTC))
    reasons = ReasonPicker(("Prescriber asked for it", "Patient's wish", "Pump alarm", "Line problem"), name="why")
    people = PersonPicker(("T. Okafor, RN", "M. Ruiz, RN", "A. Lowe, HCA"), name="who", label="Second person")
    people.choose("other")
    undo = UndoLine(name="undo")
    undo.show_done("11:42 Rate set: 50 to 75 mL/h, no new signs · T. Okafor")
    card.add(label_field)
    card.add(row(dose, rate))
    card.add(row(late, day, autumn))
    card.add(row(reasons, people))
    card.add(undo)
    return card


def alarms() -> QWidget:
    page = QWidget()
    box = QVBoxLayout(page)
    cards = []
    for tone, words in (
        ("high", "Pump not confirmed stopped"),
        ("medium", "Vital signs 12 min late"),
        ("low", "Vital signs due"),
    ):
        card = Card()
        theme.set_state(card, "tone", tone)
        mark = IconLabel(tone, colour=f"{tone}_ink", px=26)
        card.add(row(mark, label("2", "large"), column(label("OYELARAN, Sam", "strong"), label(words, "small")), None))
        cards.append(card)
    box.addLayout(row(*cards))
    buttons = [
        ActButton(f"Role {role}", "a small line", name=role, role=role)
        for role in ("primary", "next", "secondary", "plain", "danger", "link")
    ]
    buttons.append(ActButton("I gave it", "from 10:06 · earlier asks for a reason", name="closed"))
    buttons[-1].set_open(False, "from 10:06 · earlier asks for a reason")
    box.addLayout(
        flow(
            *buttons,
            Pill("2 BAKER"),
            ActButton("REACTION", "Chair 1 · MARTIN", name="reaction", role="reaction", icon="reaction"),
        )
    )
    names = (
        "high",
        "medium",
        "low",
        "check",
        "box",
        "undo",
        "clock",
        "question",
        "stop",
        "pause",
        "back",
        "next",
        "edit",
        "lock",
        "person",
        "scan",
        "bell",
        "search",
        "close",
        "moon",
        "sun",
    )
    box.addLayout(row(*(IconLabel(name, px=28) for name in names), None))
    for look in ("title", "heading", "strong", "body", "soft", "label", "small"):
        box.addWidget(label(f"{look}: 1,111.5 mL/h 0123456789 lI1O0 MARTIN, Elena (Ms)", look))
    return page


def charts() -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    for place, data in enumerate((running(), stopped(), reviewed())):
        chart = RateChart(name=f"chart{place}")
        chart.set_data(data)
        card = Card()
        card.add(label("Rate, mL/h: given and planned", "label"))
        card.add(chart, 1)
        grid.addWidget(card, 0, place)
    window = WindowChart()
    window.set_data(premedication())
    card = Card()
    card.add(label("Each medicine opens a window 15 to 60 min after it was given · label, US, section 2.2", "label"))
    card.add(window, 1)
    grid.addWidget(card, 1, 0, 1, 3)
    return page


PAGES = {"infusing": infusing, "reaction": reaction, "fields": fields_page, "alarms": alarms, "charts": charts}


def main(folder: Path) -> None:
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for name, scale in (("light", 100), ("night", 100), ("light", 150), ("light", 200)):
        theme.install(app, ROOT / "resources", name, scale)
        for title, build in PAGES.items():
            for width, height in ((1366, 768), (1920, 1080)):
                if scale > 100 and width > 1366:
                    continue
                frame = QFrame()
                frame.setProperty("panel", "page")
                box = QVBoxLayout(frame)
                box.addWidget(Scroll(build()))
                frame.resize(width - 300, height - 220)
                frame.show()
                for _ in range(6):  # a change of width takes a few turns to reach every box around it
                    app.processEvents()
                frame.grab().save(str(folder / f"{title}_{name}_{scale}_{width}.png"))
                frame.deleteLater()
                app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.gettempdir()) / "gallery")
