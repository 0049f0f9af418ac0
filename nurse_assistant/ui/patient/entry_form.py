"""The fields of any kind of entry, made from the one table of fields: for late entries and for corrections."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fields import FIELDS, Field, Type
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.signs import SignsAnswer
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import (
    BloodPressureField,
    NumberField,
    TemperatureField,
    TextField,
    measure_field,
)
from nurse_assistant.ui.widgets.layout import clear, flow
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.measures import PLAUSIBLE
from nurse_assistant.ui.wording.words import field_label, field_unit, value_words, word_title

_MAY_LIE_AHEAD = ("ended_at", "expires_at", "until")
_NONE = "none"
_WIDEST = 960
"""Pixels of a field: beside the rail a screen of 1366 px has no more, however large the text is."""
AT = Field("at", Type.TIME)
UPPER, LOWER = "systolic_mmhg", "diastolic_mmhg"


@dataclass(frozen=True, slots=True)
class Editor:
    """One field's widget, what stands in it (None: nothing), and why that cannot be read."""

    field: Field
    widget: QWidget
    read: Callable[[], object]
    problem: Callable[[], str]


class EntryForm(QWidget):
    """Empty fields beside the old values; what is left empty is left out, or stays as it was."""

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._bench = bench
        self._editors: tuple[Editor, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def show_kind(self, kind: Kind, protocol: InfusionProtocol, old: Entry | None = None) -> None:
        """Fields for a new entry of this kind, or for changes of an old one."""
        clear(self._box)
        fields = (AT, *FIELDS[kind])
        editors = (editor for field in fields for editor in self._made_of(field, protocol, old))
        self._editors = tuple(sorted(editors, key=lambda editor: editor.field.name == "signs"))  # they may want room
        self._box.addLayout(flow(*dict.fromkeys(editor.widget for editor in self._editors), spacing=14))

    def _made_of(self, field: Field, protocol: InfusionProtocol, old: Entry | None) -> tuple[Editor, ...]:
        """The editors of one field; a blood pressure is typed as one and is two of the record."""
        if field.name == UPPER:
            return pressure_editors(f"{self.objectName()}.pressure", _was_pressure(old))
        return () if field.name == LOWER else (self._made(field, protocol, old),)

    def forget(self) -> None:
        """Its entry is written, or it was left empty: no fields until the next kind."""
        clear(self._box)
        self._editors = ()

    def _made(self, field: Field, protocol: InfusionProtocol, old: Entry | None) -> Editor:
        return make_editor(
            field,
            self._bench,
            f"{self.objectName()}.{field.name}",
            _words(field, protocol),
            _was(field, old, self._bench),
        )

    def values(self) -> dict[str, object]:
        """What stands in the form, by field; `at` among them."""
        read = ((editor.field.name, editor.read()) for editor in self._editors)
        return {name: value for name, value in read if value is not None}

    def problems(self, *, all_required: bool) -> list[str]:
        """What cannot be read and, for a new entry, what is missing."""
        found = [f"{field_label(one.field.name)}: {one.problem()}" for one in self._editors if one.problem()]
        missing = [one.field.name for one in self._editors if one.field.required and one.read() is None]
        if all_required and missing and not found:
            found.append(tr("Still missing: {list}.", list=", ".join(field_label(name) for name in missing)))
        return found

    def set_now(self) -> None:
        """The present time, for what is being recorded as it happens; it can be changed."""
        for editor in self._editors:
            if editor.field.name == "at" and isinstance(editor.widget, TimeField):
                editor.widget.set_now()


def _words(field: Field, protocol: InfusionProtocol) -> tuple[str, ...]:
    return protocol.readiness.checks if field.name == "check" else field.words


def _was(field: Field, old: Entry | None, bench: Bench) -> str:
    """The value it has, to be written beside the empty field."""
    if old is None:
        return ""
    value = old.at if field.name == "at" else old.data.get(field.name)
    return tr("not recorded") if value is None else tr("was {value}", value=value_words(field.name, value, bench.zone))


def _was_pressure(old: Entry | None) -> str:
    if old is None:
        return ""
    upper, lower = (old.amount(name) for name in (UPPER, LOWER))
    if upper is None:
        return tr("not recorded")
    return tr("was {value}", value=f"{texts.number(upper)}/{'-' if lower is None else texts.number(lower)}")


def pressure_editors(name: str, was: str) -> tuple[Editor, Editor]:
    """128/76 in one field, as in a check."""
    pressure = BloodPressureField(name=name)
    pressure.set_last(was)
    _fit(pressure, 210)

    def part(place: int) -> Decimal | None:
        value = pressure.value()
        return None if value is None else value[place]

    upper, lower = (Field(one, Type.AMOUNT, required=False) for one in (UPPER, LOWER))
    return (
        Editor(upper, pressure, lambda: part(0), pressure.problem),
        Editor(lower, pressure, lambda: part(1), lambda: ""),
    )


def make_editor(field: Field, bench: Bench, name: str, words: Sequence[str], was: str) -> Editor:
    """The widget that fits the field's type."""
    label = field_label(field.name)
    if field.name == "signs":
        return _signs(field, name, label, was)
    if field.type is Type.FLAG:
        return _choice(field, name, label, [Option("yes", tr("Yes")), Option("no", tr("No"))], was, _flag)
    if words:
        options = [Option(word, word_title(word)) for word in words]
        return _choice(field, name, label, options, was, _listed if field.type is Type.LIST else _one)
    match field.type:
        case Type.AMOUNT | Type.WHOLE:
            return _number(field, name, label, was)
        case Type.TIME:
            return _time(field, bench, name, label, was)
        case _:
            return _text(field, name, label, was)


def _choice(
    field: Field, name: str, label: str, options: list[Option], was: str, read: Callable[[ChoiceTiles], object]
) -> Editor:
    heading = f"{label} ({was})" if was else label
    tiles = ChoiceTiles(options, name=name, label=heading, multi=field.type is Type.LIST, small=True)
    return Editor(field, tiles, lambda: read(tiles), lambda: "")


def _signs(field: Field, name: str, label: str, was: str) -> Editor:
    """The same tiles as in a check."""
    answer = SignsAnswer(f"{label} ({was})" if was else label, name=name)
    return Editor(field, answer, answer.value, lambda: "")


def _flag(tiles: ChoiceTiles) -> bool | None:
    return None if tiles.choice() is None else tiles.choice() == "yes"


def _one(tiles: ChoiceTiles) -> str | None:
    return tiles.choice()


def _listed(tiles: ChoiceTiles) -> tuple[str, ...] | None:
    return tiles.chosen() or None


def _number(field: Field, name: str, label: str, was: str) -> Editor:
    number = _plausible_number(field, name, label)
    number.set_last(was)
    _fit(number, 165)
    if field.type is Type.AMOUNT:
        return Editor(field, number, number.value, number.problem)

    def whole() -> int | None:
        value = number.value()
        return int(value) if value is not None and value == value.to_integral_value() else None

    def problem() -> str:
        odd = isinstance(number.value(), Decimal) and whole() is None
        return number.problem() or (tr("a whole number is needed.") if odd else "")

    return Editor(field, number, whole, problem)


def _plausible_number(field: Field, name: str, label: str) -> NumberField:
    if field.name == "temp_c":
        return TemperatureField(label, name=name)
    if field.name not in PLAUSIBLE:
        return NumberField(label, field_unit(field.name), name=name)
    return measure_field(field.name, label, field_unit(field.name), name=name)


def _time(field: Field, bench: Bench, name: str, label: str, was: str) -> Editor:
    ahead = field.name in _MAY_LIE_AHEAD
    time = TimeField(
        label, name=name, zone=bench.zone, now=bench.clock.now, minus=not ahead, future=ahead, with_date=True
    )
    time.set_last(was)
    _fit(time, 370 if ahead else 460)
    return Editor(field, time, time.value, time.problem)


def _text(field: Field, name: str, label: str, was: str) -> Editor:
    is_list = field.type is Type.LIST
    shown = tr("{label}: commas between; none = looked and none", label=label) if is_list else label
    text = TextField(shown, name=name, chars=8)
    text.set_last(was)
    _fit(text, 360 if is_list else 560 if field.name in ("text", "cause") else 215)
    return Editor(
        field, text, (lambda: _split(text.value())) if is_list else (lambda: text.value() or None), text.problem
    )


def _fit(widget: QWidget, width: int) -> None:
    """A line edit would be as wide as it may: these are as wide as what is typed in them, and as a small screen is."""
    theme.follow(widget, lambda: widget.setFixedWidth(min(theme.current().grown(width), _WIDEST)))


def _split(text: str) -> tuple[str, ...] | None:
    if not text:
        return None
    parts = tuple(part.strip() for part in text.split(",") if part.strip())
    return () if parts == (_NONE,) else parts
