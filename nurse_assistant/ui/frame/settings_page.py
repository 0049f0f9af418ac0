"""How this workstation looks: colours, text size, and what a ruler says of its screen. A change shows at once."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nurse_assistant.application.ports import Settings
from nurse_assistant.ui.frame.pad_keeper import ALWAYS, FINGER
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option, translated
from nurse_assistant.ui.widgets.fields import NumberField
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import LANGUAGES, mark, tr

LINE_PIXELS = 400
SHORTEST_MM, LONGEST_MM = Decimal(50), Decimal(200)
"""What a line of 400 pixels measures on any screen one can work at: 8 to 2 pixels in a millimetre."""

_AT_TWO_METRES, _AT_THE_KEYBOARD = 20, 16
"""Minutes of arc that a figure, a capital, must have there (U-106)."""

_PADS = (
    Option(FINGER, mark("At a finger's tap"), mark("on a field for figures")),
    Option(ALWAYS, mark("Always"), mark("for the mouse, too")),
)
_LOCKS = (2, 5, 15, 60, 0)
_THEMES = (
    Option("light", mark("Day"), mark("white")),
    Option("night", mark("Night"), mark("dark, alarms as bright as by day")),
)


class RulerLine(QWidget):
    """A line of exactly 400 pixels, whatever the text size, with ends that a ruler can be laid on."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settings.line")
        self.setAccessibleName(tr("A line to lay a ruler on"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(LINE_PIXELS, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theme.current().colour("ink"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(0, 14, LINE_PIXELS, 14)
        painter.drawLine(1, 0, 1, 28)
        painter.drawLine(LINE_PIXELS - 1, 0, LINE_PIXELS - 1, 28)
        painter.end()


class SettingsPage(QWidget):
    changed = Signal(object)
    """The Settings as they shall be."""
    left = Signal()
    people_asked = Signal()
    copies_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settings")
        self._settings = Settings()
        sizes = [Option(str(scale), f"{scale} %") for scale in theme.TEXT_SCALES]
        self.theme = ChoiceTiles(translated(_THEMES), name="settings.theme", label=tr("Colours"))
        self.scale = ChoiceTiles(sizes, name="settings.scale", label=tr("Size of the text"))
        spoken = [Option(key, name) for key, name in LANGUAGES.items()]
        self.language = ChoiceTiles(spoken, name="settings.language", label=tr("Language"))
        self.pad = ChoiceTiles(translated(_PADS), name="settings.pad", label=tr("Pad for figures"))
        waits = [Option(str(minutes), _lock_words(minutes)) for minutes in _LOCKS]
        self.lock = ChoiceTiles(waits, name="settings.lock", label=tr("Locks itself, names hidden"), small=True)
        self._people = ActButton(tr("People..."), tr("roles, PINs, badges"), name="settings.people", icon="person")
        self._wait = label(look="note", wrap=True, name="settings.language.wait")
        self._wait.hide()
        self.length = NumberField(
            tr("Length of the line"), "mm", name="settings.length", low=SHORTEST_MM, high=LONGEST_MM
        )
        self._measured = ActButton(tr("Use this length"), name="settings.measured")
        self._screen = label(look="soft", wrap=True, name="settings.screen")
        self._back = ActButton(tr("Back"), name="settings.back", icon="back")
        self._copies = ActButton(tr("Copies of the record..."), name="settings.copies")
        self._copies.hide()
        self._build()
        self._connect()

    def _build(self) -> None:
        looks = card(name="settings.looks", spacing=14)
        looks.add(label(tr("This workstation"), "title"))
        for pair in ((self.theme, self.scale), (self.pad, self.language)):
            looks.add(row(*pair, spacing=24, stretch_last=True))
        for part in (self.lock, self._wait):
            looks.add(part)
        screen = card(name="settings.ruler", spacing=10)
        screen.add(label(tr("How large is this screen?"), "heading", wrap=True))
        screen.add(
            label(
                tr(
                    "Lay a ruler on the line and type its length. The time and the rate then become large enough "
                    "to be read at two metres."
                ),
                "soft",
                wrap=True,
            )
        )
        screen.add(row(RulerLine(), None))
        line = row(self.length, self._measured, None, spacing=12)
        line.setAlignment(self._measured, Qt.AlignmentFlag.AlignBottom)
        screen.add(line)
        screen.add(self._screen)
        inner = QWidget()
        inner.setLayout(column(looks, screen, None, spacing=10))
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(10)
        box.addWidget(Scroll(inner, name="settings.scroll"), 1)
        box.addLayout(row(self._back, self._copies, None, self._people))

    def _connect(self) -> None:
        self.theme.changed.connect(self._choose_theme)
        self.scale.changed.connect(self._choose_scale)
        self.language.changed.connect(self._choose_language)
        self.pad.changed.connect(self._choose_pad)
        self.lock.changed.connect(self._choose_lock)
        self._people.acted.connect(self.people_asked)
        self._measured.acted.connect(self._measure)
        self._back.acted.connect(self.left)
        self._copies.acted.connect(self.copies_asked)

    def show_copies(self) -> None:
        """There are some of this record: a way to them."""
        self._copies.show()

    def show_settings(self, settings: Settings) -> None:
        """As they are now. The length that stands typed stays."""
        self._settings = settings
        self.theme.choose(settings.theme)
        self.scale.choose(str(settings.text_scale))
        self.language.choose(settings.language)
        self.pad.choose(settings.number_pad)
        self.lock.choose(str(settings.lock_minutes))
        set_text(self._screen, _distances(settings))

    def _choose_theme(self) -> None:
        """A second tap on what is chosen takes nothing back: one of them holds always."""
        self.changed.emit(replace(self._settings, theme=self.theme.choice() or self._settings.theme))

    def _choose_language(self) -> None:
        self.changed.emit(replace(self._settings, language=self.language.choice() or self._settings.language))

    def ask_to_wait(self, why: str) -> None:
        """Another language makes every form anew: what stands typed in an open box would be lost."""
        set_text(self._wait, why)
        set_shown(self._wait, bool(why))

    def _choose_scale(self) -> None:
        scale = self.scale.choice()
        self.changed.emit(replace(self._settings, text_scale=int(scale) if scale else self._settings.text_scale))

    def _choose_pad(self) -> None:
        self.changed.emit(replace(self._settings, number_pad=self.pad.choice() or self._settings.number_pad))

    def _choose_lock(self) -> None:
        chosen = self.lock.choice()
        minutes = self._settings.lock_minutes if chosen is None else int(chosen)
        self.changed.emit(replace(self._settings, lock_minutes=minutes))

    def _measure(self) -> None:
        """A length that cannot be is asked about in the field; it would make the text too large or too small to use."""
        length = self.length.value()
        self.length.settle()
        if length is None or not SHORTEST_MM <= length <= LONGEST_MM:
            self.length.edit.setFocus()
            return
        pixels_per_mm = (LINE_PIXELS / length).quantize(Decimal("0.001"))
        self.length.clear_text()
        self.changed.emit(replace(self._settings, pixels_per_mm=pixels_per_mm))


def _lock_words(minutes: int) -> str:
    return tr("after %n minute|after %n minutes", "", minutes) if minutes else tr("only by hand")


def _distances(settings: Settings) -> str:
    """From where one can read what, by the length that was typed."""
    pixels = settings.pixels_per_mm
    if pixels is None:
        return tr("Not measured yet: a screen of the usual 96 dots to the inch is assumed.")
    metres = Decimal(theme.legible_at_mm("big", _AT_TWO_METRES)) / 1000
    keyboard = theme.legible_at_mm("small", _AT_THE_KEYBOARD) // 10
    length = (LINE_PIXELS / pixels).quantize(Decimal("0.1"))
    return tr(
        "Measured: the line is {amount} long. Time and rate are read from {amount2}, the "
        "smallest words from {keyboard} cm.",
        amount=texts.amount(length, "mm"),
        amount2=texts.amount(metres.quantize(Decimal("0.1")), "m"),
        keyboard=keyboard,
    )
