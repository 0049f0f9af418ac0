"""Fields for a day and for a time of day. A time is asked for until it means one moment, and is given in UTC.

Three questions can arise: a time later than now (yesterday, or a slip?), the autumn hour that comes twice, the
spring hour that never was (U-06). Each is asked below the field with tiles; nothing is answered beforehand.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import Field
from nurse_assistant.ui.widgets.layout import set_shown, set_text
from nurse_assistant.ui.wording import parsing, texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.parsing import Unreadable

Now = Callable[[], datetime]
DAY = timedelta(days=1)


class DateField(Field):
    """A day, with the month in letters: 12-Mar-1956."""

    def __init__(self, label: str, *, name: str, zone: ZoneInfo, now: Now) -> None:
        super().__init__(label, name=name, chars=11)
        self._zone, self._now = zone, now
        self.edit.setPlaceholderText(tr("dd-Mmm-yyyy"))

    def value(self) -> date | None:
        read = parsing.day(self.text())
        return None if isinstance(read, Unreadable) else read

    def set_value(self, day: date) -> None:
        self.set_text(texts.date(day))

    def _read(self) -> object:
        return parsing.day(self.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On leaving, the day is rewritten in the one form: she sees what was understood."""
        if event.type() == QEvent.Type.FocusOut and (value := self.value()) is not None:
            self.set_value(value)
        return super().eventFilter(watched, event)


class TimeField(Field):
    """A time of day, HH:mm, 24 hours."""

    def __init__(
        self, label: str, *, name: str, zone: ZoneInfo, now: Now, minus: bool = True, future: bool = False,
        with_date: bool = False, day_written: bool = True,
    ) -> None:  # fmt: skip
        """`day_written`: today stands in the day beforehand; without it the day is empty, and out of sight until
        `ask_day`."""
        super().__init__(label, name=name, unit="24 h", chars=5)
        self._zone, self._now, self._future = zone, now, future
        self._written, self._on = ("", ""), self._today()
        self._exact: datetime | None = None
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhTime)
        self._day = DateField("", name=f"{name}.day", zone=zone, now=now) if with_date else None
        if self._day is not None:
            if day_written:
                self._day.set_value(self._today())
            self._day.edit.setAccessibleName(tr("{label}, day", label=label))
            set_shown(self._day, day_written)
            self._day.changed.connect(self._typed)
            self._line.addWidget(self._day, 1)
            self._day.edit.setAccessibleName(tr("{label}: day", label=label))
        self.minus = ActButton(
            f"\N{MINUS SIGN}5{texts.SPACE}min",
            name=f"{name}.minus",
            role="secondary",
        )
        self.minus.set_about(label)
        self.minus.acted.connect(self._five_earlier)
        set_shown(self.minus, minus)
        self._line.addWidget(self.minus)
        self._which = ChoiceTiles((), name=f"{name}.which", label="")
        self._which.changed.connect(self._answered)
        self._which.hide()
        self.body.insertWidget(self.body.count() - 1, self._which)

    def set_label(self, text: str) -> None:
        super().set_label(text)
        if hasattr(self, "minus"):
            self.minus.set_about(text)

    def set_bare(self, whose: str, *, bare: bool = True) -> None:
        super().set_bare(whose, bare=bare)
        self.minus.set_about(f"{whose}, {self.label()}")

    def question_tiles(self) -> ChoiceTiles:
        """The answers to its question. A row whose column of times is too narrow for them places them itself."""
        return self._which

    # value

    def value(self) -> datetime | None:
        """The one moment meant, in UTC; None while there is none or a question is open."""
        read = self._read()
        return read if isinstance(read, datetime) else None

    def set_value(self, when: datetime) -> None:
        """Write a time (and its day, if the field has one), as from a draft or the clock. It keeps its seconds."""
        if self._day is not None:
            self._day.set_value(when.astimezone(self._zone).date())
        self.set_text(texts.time(when, self._zone))
        self._typed()
        self._exact = when
        self._which.choose(_key(when))
        self._say()

    def set_now(self) -> None:
        self.set_value(self._now())

    def set_day(self, day: date | None) -> None:
        """The day is answered beside the field; None takes the answer back."""
        if self._day is not None:
            self._day.set_text("" if day is None else texts.date(day))

    def day(self) -> date | None:
        """The day in the field beside the time, if it has one and it can be read."""
        return self._day.value() if self._day is not None else None

    def ask_day(self, asked: bool) -> None:
        """Whether the day is to be typed here."""
        if self._day is not None:
            set_shown(self._day, asked)
            if asked:
                self._day.edit.setFocus()

    def _today(self) -> date:
        return self._now().astimezone(self._zone).date()

    def _five_earlier(self) -> None:
        self.set_value(parsing.minutes_before(self.value() or self._now(), 5))

    # reading

    def _read(self) -> object:
        at, on = parsing.clock_time(self.text()), self._base_day()
        if isinstance(at, Unreadable):
            return at
        if on is None:
            return Unreadable((self._day.problem() if self._day else "") or tr("On which day?"))
        if not parsing.moments(on, at, self._zone):
            return Unreadable(
                tr("{date} had no {time}: the clocks went forward.", date=texts.date(on), time=f"{at:%H:%M}")
            )
        if self._exact is not None:
            return self._not_to_come(self._exact)
        found, ask = self._candidates(at, on)
        if not ask:
            return self._not_to_come(found[0])
        if len(found) == 1:
            return Unreadable(tr("{time} is later than now. Was it yesterday?", time=f"{at:%H:%M}"))
        return Unreadable(tr("The clock showed {time} twice that night. Which one?", time=f"{at:%H:%M}"))

    def _not_to_come(self, when: datetime) -> datetime | Unreadable:
        if when > self._now() and not self._future:
            return Unreadable(tr("{time} is later than now.", time=texts.time(when, self._zone)))
        return when

    def _base_day(self) -> date | None:
        """The date field's day; without one, the day on which the time was typed (midnight must not move it)."""
        return self._day.value() if self._day is not None else self._on

    def _candidates(self, at: time, on: date) -> tuple[tuple[datetime, ...], bool]:
        """The moments that can be meant, and whether she has to say which."""
        found = parsing.moments(on, at, self._zone)
        past = tuple(when for when in found if when <= self._now())
        if self._future or past:
            found = found if self._future else past
            return found, len(found) > 1
        if self._day is not None:
            return found[:1], False
        return parsing.moments(on - DAY, at, self._zone), True

    # the tiles below

    def _typed(self) -> None:
        written = (self.text(), self._day.text() if self._day is not None else "")
        if written != self._written:
            # An answer belongs to the text it was given for: another time is another question.
            self._written, self._on, self._exact = written, self._today(), None
            self._which.choose()
        super()._typed()

    def _answered(self) -> None:
        """From now on this moment is meant, whatever the clock says later: midnight must not move it."""
        options = {option.key: option for option in self._options()}
        choice = self._which.choice()
        self._exact = datetime.fromisoformat(choice) if choice in options and choice else None
        super()._typed()

    def _say(self) -> None:
        options = self._options()
        self._which.set_options(options)
        set_shown(self._which, bool(options))
        value = self.value()
        other_day = value is not None and value.astimezone(self._zone).date() != self._today()
        shown = self._day is not None and not self._day.isHidden()
        set_text(self._unit, texts.date(value, self._zone) if value and other_day and not shown else "24 h")
        super()._say()

    def _options(self) -> tuple[Option, ...]:
        at, on = parsing.clock_time(self.text()), self._base_day()
        if isinstance(at, Unreadable) or on is None or not parsing.moments(on, at, self._zone):
            return ()  # an hour that never was is no question: it is refused
        found, ask = self._candidates(at, on)
        if not ask:
            return ()
        if len(found) == 1:
            return (
                Option(
                    _key(found[0]),
                    tr("Yesterday, {unbroken}", unbroken=texts.unbroken(texts.date(found[0], self._zone))),
                ),
            )
        places = (tr("The first {time}", time=f"{at:%H:%M}"), tr("The second {time}", time=f"{at:%H:%M}"))
        return tuple(
            Option(_key(when), place, _zone_name(when, self._zone)) for place, when in zip(places, found, strict=True)
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus()
        super().mousePressEvent(event)


def _zone_name(when: datetime, zone: ZoneInfo) -> str:
    local = when.astimezone(zone)
    return (
        tr("summer time, {zone}", zone=local.tzname())
        if local.dst()
        else tr("winter time, {zone}", zone=local.tzname())
    )


def _key(when: datetime) -> str:
    """A moment to the minute."""
    return parsing.minutes_before(when, 0).isoformat()
