"""Export: which infusions, as what, with or without the patient, and into which folder. While it is written a bar
stands in the place of the form, with a way out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.exported import Exported
from nurse_assistant.application.people import CHARGE_NURSES, Purpose
from nurse_assistant.export.job import ENDINGS, Format
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import DateField
from nurse_assistant.ui.widgets.file_dialogs import ask_for_folder
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import FractionBar, Scroll, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.export_words import last_words
from nurse_assistant.ui.wording.language import mark, tr

ONE, ALL, DAYS = "one", "all", "days"
_ANONYMOUS = "anonymous"
_LAST = 3
"""How many of the last exports stand on the page."""
_FORMATS = {
    Format.ARCHIVE: (mark("Archive (ZIP)"), mark("everything there is of it")),
    Format.PDF: (mark("PDF"), mark("the printed record")),
    Format.FHIR: (mark("FHIR"), mark("for another system")),
    Format.XLSX: (mark("Workbook (XLSX)"), mark("three tables")),
    Format.CSV: (mark("CSV"), mark("three tables")),
    Format.JSON: (mark("JSON"), mark("the log")),
    Format.SCENARIO: (mark("Scenario"), mark("replays at a desk")),
    Format.ICS: (mark("Calendar (ICS)"), mark("the next dates, no names")),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the page."""

    which: str
    """`ONE`, `ALL` or `DAYS`."""
    first: date | None
    last: date | None
    """Of `DAYS`; both belong to it."""
    format: Format
    anonymous: bool
    folder: Path
    by: str
    """The charge nurse who asked for it."""


class ExportPage(QWidget):
    left = Signal()
    wanted = Signal(object)
    """Wanted."""
    cancelled = Signal()
    not_saved = Signal(str)

    def __init__(self, door: Doorkeeper, guard: Guard, zone: ZoneInfo, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("export")
        focus.as_place(self)
        self.choose: Callable[[Callable[[Path], None]], None] = self._ask_where
        """Asks for the folder; tells the one that was chosen, if one was."""
        self._folder, self._charge, self._writing = "", "", False
        self._which = ChoiceTiles((), name="export.which", label=tr("Which infusions?"), small=True)
        self._first = DateField(tr("First day"), name="export.first", zone=zone, now=now)
        self._last = DateField(tr("Last day"), name="export.last", zone=zone, now=now)
        formats = [Option(one.value, *map(tr, words)) for one, words in _FORMATS.items()]
        self._format = ChoiceTiles(formats, name="export.format", label=tr("As what?"), columns=4, small=True)
        leaves_out = Option(
            _ANONYMOUS, tr("Leave out who it was"), tr("names, numbers, free texts; dates, but not of a calendar")
        )
        self._anonymous = ChoiceTiles((leaves_out,), name="export.identity", label=tr("The patient"), small=True)
        self._where = label(look="body", name="export.where", wrap=True)
        self._choose = ActButton(tr("Choose the folder..."), name="export.folder")
        self._choose.acted.connect(lambda: self.choose(self._take_folder))
        self._said = label(look="strong", name="export.said", wrap=True)
        self._act = ActButton(tr("Export"), name="export.act", role="primary", guard=guard)
        self._act.acted.connect(self._ask_for_it)
        self._ask = AskPerson(door, name="export.who", guard=guard)
        self._ask.known.connect(lambda known: self.let_in(known.person.name))
        self._ask.failed.connect(self.not_saved)
        self._zone = zone
        self._last_ones = label(look="soft", name="export.last_ones", wrap=True)
        self._bar = FractionBar(name="export.bar", thin=False)
        self._count = label(look="strong", name="export.count", wrap=True)
        self._stop = ActButton(tr("Cancel"), tr("nothing is written"), name="export.cancel")
        self._stop.acted.connect(self.cancelled)
        for part in (self._which, self._format, self._anonymous, self._first, self._last):
            part.changed.connect(self._changed)
        self._lay_out()

    def _lay_out(self) -> None:
        self._form = QWidget()
        days = row(self._first, self._last, None)
        warning = tr(
            "What is exported leaves the program: whoever gets the file reads it. Keep it as you keep paper records."
        )
        folder = row(self._choose, self._where)
        folder.setStretch(1, 1)
        whose = row(self._anonymous, label(warning, "soft", wrap=True), spacing=16)
        whose.setStretch(1, 1)
        self._form.setLayout(column(self._which, days, self._format, whose, folder, self._last_ones, spacing=10))
        self._progress = QWidget()
        self._progress.setLayout(column(self._count, self._bar, row(self._stop, None), spacing=12))
        inside = QWidget()
        inside.setLayout(column(self._said, self._form, self._progress, self._ask, None, spacing=12))
        made = card(name="export.card", spacing=10, margins=14)
        made.add(label(tr("Export"), "title"))
        made.add(Scroll(inside, name="export.scroll"), 1)
        back = ActButton(tr("Back"), name="export.back", icon="back")
        back.acted.connect(self.left)
        back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(made, 1)
        acts = row(back, self._act, None)
        acts.setStretch(1, 1)
        box.addLayout(acts)

    # --- showing

    def open_form(self, one: str, *, charge: str) -> None:
        """`one`: the infusion it was opened for, in words; "": for none. `charge`: who showed that she may, or ""."""
        chosen = [Option(ONE, tr("This infusion"), one)] if one else []
        self._which.set_options((*chosen, Option(ALL, tr("All infusions")), Option(DAYS, tr("Of these days..."))))
        self._which.choose(ONE if one else "")
        self._format.choose("")
        self._anonymous.choose()
        self._ask.ask(Purpose.REVIEW, roles=CHARGE_NURSES, act=tr("I am the charge nurse"))
        self.say("")
        self.let_in(charge)

    def let_in(self, charge: str) -> None:
        self._charge = charge
        self._changed()

    def show_last(self, found: Sequence[Exported]) -> None:
        """The newest first; a charge nurse reads them."""
        set_text(self._last_ones, last_words(found[:_LAST], self._zone))

    def show_progress(self, done: int, of: int) -> None:
        """In the place of the form."""
        self._writing = True
        set_text(self._count, tr("{done} of {of} infusions", done=done, of=of))
        self._bar.set_fraction(Decimal(done) / max(of, 1))
        self._changed()

    def show_end(self, sentence: str) -> None:
        """Written, cancelled or not possible: the form is there again."""
        self._writing = False
        self.say(sentence)
        self._changed()

    def say(self, sentence: str) -> None:
        set_text(self._said, sentence)
        set_shown(self._said, bool(sentence))

    def take_badge(self, person: str) -> bool:
        return not self._ask.isHidden() and self._ask.take_badge(person)

    def _changed(self) -> None:
        asked = not self._charge and not self._writing
        set_shown(self._ask, asked)
        set_shown(self._form, bool(self._charge) and not self._writing)
        set_shown(self._progress, self._writing)
        for field in (self._first, self._last):
            set_shown(field, self._which.choice() == DAYS)
        set_text(self._where, self._folder or tr("No folder is chosen yet."))
        missing = self._missing()
        set_shown(self._act, not self._writing)
        self._act.set_role("secondary" if missing else "primary")
        self._act.set_open(not missing, missing)

    def _missing(self) -> str:
        if not self._charge:
            return tr("a charge nurse, with her PIN above")
        first, last = self._first.value(), self._last.value()
        asked = (
            (self._which.choice() is None, tr("Which infusions?")),
            (self._which.choice() == DAYS and (first is None or last is None), tr("From which day to which?")),
            (first is not None and last is not None and last < first, tr("The last day lies before the first.")),
            (self._format.choice() is None, tr("As what?")),
            (not self._folder, tr("Into which folder?")),
        )
        return next((sentence for wanted, sentence in asked if wanted), "")

    # --- acting

    def _ask_where(self, then: Callable[[Path], None]) -> None:
        ask_for_folder(self, tr("Where to?"), then)

    def _take_folder(self, chosen: Path) -> None:
        self._folder = str(chosen)
        self._changed()

    def _ask_for_it(self) -> None:
        if self._missing():
            return
        days = self._which.choice() == DAYS
        self.say("")
        self.wanted.emit(
            Wanted(
                which=self._which.choice() or ALL,
                first=self._first.value() if days else None,
                last=self._last.value() if days else None,
                format=Format(self._format.choice() or ""),
                anonymous=bool(self._anonymous.chosen()),
                folder=Path(self._folder),
                by=self._charge,
            )
        )


def target_in(folder: Path, wanted: Wanted, now: datetime) -> Path:
    """A name nobody has yet: the moment to the second; a folder where there are several files."""
    several = wanted.format is Format.CSV or (wanted.which != ONE and wanted.format not in (Format.XLSX, Format.ICS))
    name = f"infusion{'' if wanted.which == ONE else 's'}-{now:%Y%m%d-%H%M%S}"
    if several:
        return folder / f"{name}-{wanted.format.value}"
    ending = ENDINGS[wanted.format]
    return folder / (f"{name}.{ending}" if ending == wanted.format.value else f"{name}-{wanted.format.value}.{ending}")
