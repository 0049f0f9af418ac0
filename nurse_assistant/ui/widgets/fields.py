"""Fields to type into. Empty by default, the last value grey below, a sentence where something cannot be read.

They keep what was typed: nothing here clears or rewrites the text while she types, and no key in a field records
anything (U-102, U-110). A number out of the usual range is asked about, never refused: it may be the truth.
"""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.layout import label as words
from nurse_assistant.ui.widgets.layout import set_shown, set_text
from nurse_assistant.ui.wording import parsing, texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.measures import PLAUSIBLE
from nurse_assistant.ui.wording.parsing import Pressure, Unreadable

_MARGINS = 4
"""A line edit draws its text two pixels in from either side."""


class Field(QWidget):
    """A label, a frame with the text and its unit, the last value, and a sentence when there is one to say."""

    changed = Signal()
    said = Signal()
    """The sentence under the field changed."""
    keeps_draft = True
    """What stands in it outlives a restart."""

    def __init__(self, label: str, *, name: str, unit: str = "", chars: int = 6) -> None:
        super().__init__()
        self.setObjectName(name)
        self.edit = QLineEdit()
        self.edit.setObjectName(f"{name}.edit")
        self.edit.setFrame(False)
        self.edit.setAcceptDrops(False)  # a file that is dropped on the window is none of its text
        self.edit.setMaxLength(200)
        self._label = words(label, "label", name=f"{name}.label", wrap=True)
        self._label.setBuddy(self.edit)
        self._unit = words(unit, "small", name=f"{name}.unit")
        self._last = words("", "small", name=f"{name}.last", wrap=True)
        self._note = words("", "note", name=f"{name}.note", wrap=True)
        self._given_note, self._told = "", ""
        self._settled, self._chars = True, chars
        self._line_of_row: QWidget | None = None
        self._build()
        self.set_label(label)
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)

    def _build(self) -> None:
        self._frame = QFrame()
        self._frame.setProperty("panel", "field")
        self._inside = QHBoxLayout(self._frame)
        self._inside.setContentsMargins(8, 2, 8, 2)
        self._inside.setSpacing(4)
        self._inside.addWidget(self.edit, 1)
        self._inside.addWidget(self._unit)
        set_shown(self._unit, bool(self._unit.text()))
        theme.follow(self, self._measure)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        self._line.addWidget(self._frame, 1)
        self.body.addWidget(self._label)
        self.body.addLayout(self._line)
        self.body.addWidget(self._last)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
        self._last.hide()
        self._note.hide()

    def _measure(self) -> None:
        look = theme.current()
        self.edit.setMinimumWidth(self._chars * look.size("entry") * 2 // 3 + _MARGINS)
        if look.is_large and (said := self.edit.placeholderText()):  # what it asks for is read whole, or the row folds
            width = QFontMetrics(look.font("entry")).horizontalAdvance(said) + _MARGINS
            self.edit.setMinimumWidth(max(self.edit.minimumWidth(), width))

    # what stands in it

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a draft back."""
        if self.edit.text() != text:
            self.edit.setText(text)

    def clear_text(self) -> None:
        """Only after the entry is written."""
        self.edit.clear()
        self._settled = True
        self._say()

    def is_empty(self) -> bool:
        return not self.text().strip()

    def problem(self) -> str:
        """Why the text cannot be read; empty if it can, or if there is none."""
        read = None if self.is_empty() else self._read()
        return read.why if isinstance(read, Unreadable) else ""

    def question(self) -> str:
        """What is odd about a text that can be read. It never stands in the way."""
        return ""

    def _read(self) -> object:
        return self.text().strip()

    def _wrong_already(self) -> bool:
        """Whether typing on cannot mend it, so that it is said at once and not on leaving the field."""
        return False

    # what is said around it

    def set_label(self, text: str) -> None:
        self._called = text
        set_text(self._label, text)
        set_shown(self._label, bool(text))
        self.edit.setAccessibleName(", ".join(part for part in (text, self._unit.text()) if part))

    def label(self) -> str:
        return self._called

    def let_the_row_decide(self) -> None:
        """The unit asks for no room of its own: whoever arranges the row says where it stands. Else a row that was once
        wide would stay so, and push what stands beside it away."""
        self._unit.setMinimumWidth(1)
        self.edit.setSizePolicy(QSizePolicy.Policy.Ignored, self.edit.sizePolicy().verticalPolicy())

    def set_unit_at(self, *, inside: bool, above: bool, short: str = "") -> None:
        """Beside the figures; where that has no room, above them after the label or its `short` form; or only in the
        accessible name."""
        set_shown(self._unit, inside)
        set_text(self._label, f"{short or self._called}\N{NO-BREAK SPACE}{self.unit()}" if above else self._called)

    def width_with_unit(self) -> int:
        """Pixels it needs at least to show figures and unit, whether it does now or not."""
        room = self._inside.contentsMargins()
        inside = self.edit.minimumWidth() + self._inside.spacing() + self._unit.sizeHint().width()
        return inside + room.left() + room.right() + 2 * self._frame.frameWidth()

    def set_bare(self, whose: str, *, bare: bool = True) -> None:
        """In a table the head bears label and unit; `whose` row it is goes into the accessible name. Not `bare`: the
        table has no head."""
        for part in (self._label, self._unit):
            set_shown(part, not bare and bool(part.text()))
        self.edit.setAccessibleName(", ".join(part for part in (whose, self.label(), self._unit.text()) if part))

    def unit(self) -> str:
        """What is meant by the figure: "mL/h"; also where the screen leaves it out."""
        return self._unit.text()

    def set_last(self, text: str) -> None:
        """The last value and its time, grey below; it never fills the field."""
        if self._last.text() != text:
            set_text(self._last, text)
            set_shown(self._last, bool(text))
            self._say()

    def set_note(self, text: str) -> None:
        """A sentence of the guide about this field."""
        self._given_note = text
        self._say()

    def say_in(self, line: QWidget) -> None:
        """Say nothing below the field itself: this line says it for the whole row."""
        self._line_of_row = line
        self._say()

    def said_below(self) -> QWidget | None:
        """What says something of it, while it does: comes into sight with it."""
        line = self._line_of_row or self._note
        return line if line.isVisible() else None

    def note(self) -> str:
        return self._told

    def settle(self) -> None:
        """She is done with it (left it, or taps an act): now is the time to say what is wrong."""
        self._settled = True
        self._say()

    def _typed(self) -> None:
        self._settled = not self.edit.hasFocus()
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        own = self.problem() or self.question()
        own = own if self._settled or self._wrong_already() else ""
        text = own or self._given_note
        theme.set_state(self._frame, "odd", "true" if own else "")
        set_text(self._note, text)
        set_shown(self._note, bool(text) and self._line_of_row is None)
        self.edit.setAccessibleDescription(" ".join(part for part in (self._last.text(), text) if part))
        if text != self._told:
            self._told = text
            self.said.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            theme.set_state(self._frame, "active", "true" if event.type() == QEvent.Type.FocusIn else "")
            if event.type() == QEvent.Type.FocusOut:
                self.settle()
        return super().eventFilter(watched, event)


class NumberField(Field):
    """Figures first, the unit inside the frame at the right. Between `low` and `high` nothing is asked; above `most`
    a value cannot be: 79368 % is two values in one field."""

    def __init__(
        self, label: str, unit: str, *, name: str, low: Decimal | None = None, high: Decimal | None = None,
        most: Decimal | None = None, chars: int = 5,
    ) -> None:  # fmt: skip
        super().__init__(label, name=name, unit=unit, chars=chars)
        self._most = most
        self._what = unit
        self._low, self._high = low, high
        self._last_value: Decimal | None = None
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def value(self) -> Decimal | None:
        read = self._read()
        return read if isinstance(read, Decimal) else None

    def set_last(self, text: str, value: Decimal | None = None) -> None:
        """The last value in words; the figure itself helps to guess what a slip was meant to be."""
        self._last_value = value
        super().set_last(text)

    def set_range(self, low: Decimal | None, high: Decimal | None) -> None:
        self._low, self._high = low, high
        self._say()

    def _read(self) -> object:
        read = parsing.number(self.text())
        if isinstance(read, Decimal) and self._most is not None and read > self._most:
            return Unreadable(
                tr("More than {amount} cannot be. Please look again.", amount=texts.amount(self._most, self._what))
            )
        return read

    def question(self) -> str:
        value = self.value()
        if value is None or self._low is None or self._high is None or self._low <= value <= self._high:
            return ""
        said = tr("{amount} is unusual.", amount=texts.amount(value, self._what))
        meant = parsing.likely(value, self._low, self._high, self._last_value)
        return (
            tr("{said} Did you mean {number}?", said=said, number=texts.number(meant))
            if meant is not None
            else tr("{said} Please look again.", said=said)
        )

    def _wrong_already(self) -> bool:
        value = self.value()
        if value is None:
            return bool(self.problem()) and not self.text().endswith(".")
        return self._high is not None and value > self._high


def measure_field(measure: str, label: str, unit: str, *, name: str, chars: int = 5) -> NumberField:
    """A number of which it is known what is usual: a slip of the point is asked about."""
    usual = PLAUSIBLE[measure]
    return NumberField(label, unit, name=name, chars=chars, low=usual.low, high=usual.high, most=usual.most)


class TemperatureField(NumberField):
    """36.8 °C; the point comes by itself."""

    def __init__(self, label: str = "", *, name: str, chars: int = 4) -> None:
        usual = PLAUSIBLE["temp_c"]
        super().__init__(
            label or tr("Temp"), "°C", name=name, low=usual.low, high=usual.high, most=usual.most, chars=chars
        )
        self.edit.textEdited.connect(lambda text: self.edit.setText(parsing.with_point(text)))


class BloodPressureField(Field):
    """128/76. Upper before lower."""

    def __init__(self, label: str = "", *, name: str) -> None:
        super().__init__(label or tr("Blood pressure"), name=name, unit="mmHg", chars=7)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.edit.textEdited.connect(lambda text: self.edit.setText(parsing.with_slash(text)))

    def value(self) -> Pressure | None:
        read = parsing.pressure(self.text())
        return None if isinstance(read, Unreadable) else read

    def _read(self) -> object:
        return parsing.pressure(self.text())

    def question(self) -> str:
        value = self.value()
        if value is None:
            return ""
        upper, lower = value
        if lower is not None and lower >= upper:
            return tr("Upper before lower: did you mean {lower}/{upper}?", lower=lower, upper=upper)
        if not Decimal(60) <= upper <= Decimal(260) or (lower is not None and not Decimal(30) <= lower <= Decimal(150)):
            return tr("{value} is unusual. Please look again.", value=self.text().strip())
        return ""


class TextField(Field):
    """Words. No length is asked for. `after`: a remark at the right ("matches") that is shown later. Its room is kept:
    what stands beside the field must not move under the finger."""

    def __init__(self, label: str, *, name: str, placeholder: str = "", chars: int = 14, after: str = "") -> None:
        super().__init__(label, name=name, chars=chars)
        set_text(self._unit, after)
        keeps_room = self._unit.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(bool(after))
        self._unit.setSizePolicy(keeps_room)
        self.show_after(False)
        self.edit.setPlaceholderText(placeholder)
        self._measure()
        self.edit.setMaxLength(1000)

    def value(self) -> str:
        return self.text().strip()

    def show_after(self, shown: bool) -> None:
        set_shown(self._unit, shown)


class NoteLine(QWidget):
    """One full-width line for what a row of narrow fields has to say."""

    def __init__(self, fields: Sequence[Field], *, name: str, keeps_room: bool = False) -> None:
        """`keeps_room`: its place stays when it is silent, so that nothing below moves under a finger."""
        super().__init__()
        self.setObjectName(name)
        self._fields = tuple(fields)
        self._text = words("", "note", name=f"{name}.text", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._text)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(keeps_room)
        self.setSizePolicy(policy)
        for field in self._fields:
            field.say_in(self)
            field.said.connect(self._collect)
        self._collect()

    def text(self) -> str:
        return self._text.text()

    def _collect(self) -> None:
        before = self._text.text()
        set_text(self._text, "  ".join(f"{field.label()}: {field.note()}" for field in self._fields if field.note()))
        set_shown(self, bool(self._text.text()))
        now = focus.holder(self.window())
        if self._text.text() not in ("", before) and now in [field.edit for field in self._fields]:
            focus.bring_into_sight(now)
