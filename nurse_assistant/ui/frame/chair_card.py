"""A chair as a button: a row of the rail, or a card of the board. It shows words and reports a tap."""

import re

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nurse_assistant.ui.frame import card_fit
from nurse_assistant.ui.frame.card_fit import Fit
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.key_button import KeyButton
from nurse_assistant.ui.widgets.layout import Pill, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.chair_words import CardWords
from nurse_assistant.ui.wording.language import mark, tr

_SIDE, _RAIL_SIDE, _INSET = 14, 8, 8
_ALARMS = {"high": mark("high alarm"), "medium": mark("medium alarm"), "low": mark("low alarm")}
_ICONS = {"high": "high", "medium": "medium", "low": "low"}


class ChairButton(KeyButton):
    """What rail row and board card share: the labels, the tone, the accessible name."""

    tapped = Signal(str, str)
    """The chair's name, and the session of its patient ("" for a free chair)."""

    def __init__(self, chair: str, session: str, name: str, looks: dict[str, str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.number = label(chair, looks["number"])
        self.person = label(look=looks["person"], wrap=True)
        self.mark = Pill()
        self.figure = label(look=looks["figure"], right=looks["right"] == "yes")
        self.unit = label(look=looks["unit"])
        self.act = label(look=looks["act"], wrap=True)
        self.at = label(look=looks["at"], right=looks["right"] == "yes")
        self.detail = label(look="small", wrap=True)
        self.sign = IconLabel("", px=22)
        for line in (self.detail, self.at, self.act):
            if line.property("look") == "small":
                line.setProperty("part", "small")
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.tapped.emit(chair, session))

    def face(self) -> QLabel:
        return self.number

    def show_words(self, said: CardWords, mark: str, *, chosen: bool) -> None:
        free = not (said.act or said.detail)
        for target, text in ((self.at, said.at), (self.detail, said.detail)):
            set_text(target, text)
        self.show_act(said)
        self.show_name(said)
        self.show_figure(said)
        set_text(self.mark, mark)
        self.sign.show_icon(self.sign_of(said), f"{said.tone}_ink" if said.tone else "ink")
        theme.set_state(self, "tone", said.tone)
        theme.set_state(self, "free", "true" if free else "")
        theme.set_state(self, "chosen", "true" if chosen and not said.tone else "")
        alarm = tr(_ALARMS[said.tone]) if said.tone else ""
        parts = (
            tr("Chair {chair}", chair=said.chair),
            said.name,
            mark,
            alarm,
            said.act,
            f"{said.figure} {said.unit}".strip(),
            said.at,
        )
        self.setAccessibleName(", ".join(part for part in parts if part))

    def sign_of(self, said: CardWords) -> str:
        """The icon of its tone."""
        return _ICONS.get(said.tone, "")

    def show_act(self, said: CardWords) -> None:
        set_text(self.act, said.act)

    def show_name(self, said: CardWords) -> None:
        set_text(self.person, said.name)

    def show_figure(self, said: CardWords) -> None:
        set_text(self.figure, said.figure)
        set_text(self.unit, said.unit)


class RailRow(ChairButton):
    """One row of the rail, 78 px or less. First line name and time, second line act and clock time."""

    def __init__(self, chair: str, session: str) -> None:
        looks = {"number": "title", "person": "strong", "figure": "heading", "unit": "small", "act": "small",
                 "at": "small", "right": "yes"}  # fmt: skip
        super().__init__(chair, session, f"rail.{chair}", looks)
        self._key: tuple[object, ...] = ()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(_RAIL_SIDE, 1, _RAIL_SIDE, 1)
        inside.setSpacing(8)
        self.number.setMinimumWidth(28)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self.number)
        self._first, self._second = row(self.person, self.figure, spacing=6), row(self.sign, self.act, spacing=4)
        self._first.setStretch(0, 1)
        self._second.setStretch(1, 1)
        self._second.addWidget(self.at)
        self._between = row(self.mark, None)
        inside.addLayout(column(None, self._first, self._between, self._second, None, spacing=0), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_name(self, said: CardWords) -> None:
        """With its fit."""

    def show_figure(self, said: CardWords) -> None:
        """In large text with its fit, too."""
        if not theme.current().is_large:
            set_text(self.figure, f"{said.figure} {said.unit}".strip())

    def set_fit(self, said: CardWords, mark: str, width: int, height: int) -> None:
        """Names wrap and go down a step; what has no room at all is left out, never cut (U-114)."""
        key = (width, height, theme.current().text_scale, said, mark)
        if key == self._key:
            return
        self._key = key
        if self.minimumHeight() != height:
            self.setFixedHeight(height)
        large = theme.current().is_large
        for part in (self.act, self.at):
            set_shown(part, not large)
        if large:
            self._fit_large(said, width - 2 * _RAIL_SIDE, height)
            return
        self._second.insertWidget(0, self.sign)
        small = card_fit.line_height("small")
        low = height < 3 * small + 8
        room = width - 2 * _RAIL_SIDE - 8 - max(card_fit.text_width(said.chair, "title"), 28)
        room -= 8 if said.tone else 0
        room_below = room - (26 if said.tone else 0) - 16
        time = card_fit.look_for(self.figure.text(), "heading", room // 2, card_fit.line_height("heading"))
        beside = room - card_fit.text_width(self.figure.text(), time) - 6
        beside -= card_fit.text_width(mark, "small") + 24 if mark and low and not self.figure.text() else 0
        # Of two like names the whole name goes before what comes next.
        only_name = low and bool(mark) and not (said.tone or self.figure.text() or _is_one_line(said.name, beside))
        set_shown(self.act, not only_name)
        lines = height - 4 - (0 if only_name else small) - (small + 4 if mark and not low else 0)
        name = said.name if mark or (low and _is_one_line(said.name, beside)) else said.short_name
        if not low and card_fit.lines_of(said.name, "small", beside) * small <= lines:
            name = said.name
        # In a low row a name that needs the whole line sends the time into the second.
        wide = low and not only_name and not _is_one_line(name, beside)
        person = card_fit.look_for(name, "strong", room if wide else beside, lines)
        theme.set_state(self.figure, "look", "small" if wide else time)
        theme.set_state(self.person, "look", person)
        set_text(self.person, name)
        (self._second if wide else self._first).addWidget(self.figure)
        set_shown(self.figure, bool(self.figure.text()))  # without words it still takes some room from the name
        self._put_mark(low=low)
        pill = card_fit.text_width(mark, "small") + 18 if mark and low and self.figure.text() else 0
        free = room_below - card_fit.text_width(said.act, "small")
        free -= card_fit.text_width(self.figure.text(), "small") if wide else 0
        set_shown(self.mark, bool(mark) and free >= pill)
        set_shown(self.at, bool(said.at) and free >= card_fit.text_width(said.at, "small") + pill)

    @staticmethod
    def least_height() -> int:
        """Of a row in large text: sign and name above the time."""
        line = card_fit.line_height("strong")
        return line + max(line, theme.current().grown(22)) + 6

    def _fit_large(self, said: CardWords, width: int, height: int) -> None:
        """Large text has room for chair, sign and time, and for the name where the row is high enough; the banner and
        the board say the rest, and the accessible name says all."""
        room = width - max(card_fit.text_width(said.chair, "title"), 28) - 24
        two_lines = height >= self.least_height()
        beside = room - (theme.current().grown(22) + 4 if said.tone else 0)
        time = _short_time(said, room if two_lines else beside)
        free = height // card_fit.line_height("small") if not time else 1
        name = _name_in(said, beside, free) if two_lines or not time else ""
        top = self._first if two_lines else self._second
        top.insertWidget(0, self.sign)
        top.insertWidget(1, self.mark)
        self._second.addWidget(self.figure)
        # Of two like names the mark stands in place of the name: an initial would not tell them apart.
        marked = bool(self.mark.text() and name)
        set_shown(self.mark, marked)
        name = "" if marked else name
        fits = card_fit.text_width(time, "strong") <= (room if two_lines else beside)
        name_look = "strong" if card_fit.text_width(name, "strong") <= beside else "small"
        for part, words, look in ((self.person, name, name_look), (self.figure, time, "strong" if fits else "small")):
            theme.set_state(part, "look", look)
            set_text(part, words)
            set_shown(part, bool(words))

    def _put_mark(self, *, low: bool) -> None:
        """On a line of its own, or in a low row at the end of the line that has room."""
        if not low:
            self._between.insertWidget(0, self.mark)
        elif self.figure.text():
            self._second.addWidget(self.mark)
        else:
            self._first.addWidget(self.mark)

    def sizeHint(self) -> QSize:
        return QSize(270, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())


def _short_time(said: CardWords, width: int) -> str:
    """ "12 min late", or "12 min" where that is too long: sign and colour say that it is late."""
    whole = f"{said.figure} {said.unit}".strip()
    if card_fit.text_width(whole, "strong") <= width or not said.unit:
        return whole
    return f"{said.figure}\N{NO-BREAK SPACE}{said.unit.split()[0]}"


def _forms(said: CardWords, usual: str) -> tuple[str, str, str]:
    """The name as it stands, and the shorter forms of it."""
    return usual, said.short_name, said.name.partition(", ")[0]


def _name_in(said: CardWords, width: int, lines: int) -> str:
    """The longest form of the name that goes into one line, at the least in small letters, else into so many (U-114);
    of a family name that is too long itself its first whole words: a row without any name could be anybody's."""
    forms = _forms(said, said.short_name)
    words = re.findall(r"[^\s-]+-?\s*", forms[-1])
    parts = tuple("".join(words[:count]).rstrip() for count in range(len(words) - 1, 0, -1))
    tries = (*((one, 1) for one in forms), *((one, lines) for one in (*forms, *parts)))
    line = card_fit.line_height("small")
    return next((one for one, most in tries if card_fit.goes_into(one, "small", width, most * line)), "")


def _is_one_line(name: str, width: int) -> bool:
    return card_fit.lines_of(name, "small", width) == 1


class BoardCard(ChairButton):
    """One card of the board, read at two metres."""

    def __init__(self, chair: str, session: str) -> None:
        looks = {"number": "big", "person": "strong", "figure": "huge", "unit": "title", "act": "large",
                 "at": "heading", "right": ""}  # fmt: skip
        super().__init__(chair, session, f"board.{chair}", looks)
        self._key: tuple[object, ...] = ()
        self._time, self._who = QWidget(), QWidget()
        beside = column(None, self.unit, self.at, None, spacing=0)
        self._time.setLayout(row(self.figure, beside, None, spacing=8))
        self._who.setLayout(column(None, row(self.person, self.mark, spacing=6), self.detail, None, spacing=0))
        self.person.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._time_alone = False
        act = row(self.sign, self.act, spacing=6, stretch_last=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_SIDE, 4, _SIDE, 4)
        inside.setSpacing(0)
        self._head = row(self.number, spacing=12)
        self._middle, self._foot = row(), row()
        for part in (self._head, self._middle, act, self._foot):
            inside.addStretch(1)
            inside.addLayout(part)
        inside.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_fit(self, said: CardWords, mark: str) -> None:
        """The largest looks that fit; what is too wide for its place goes down a step. Nothing is done while all is as
        it was."""
        key = (self.width(), self.height(), theme.current().text_scale, said, mark)
        if key == self._key:
            return
        self._key = key
        room = self.width() - 2 * _SIDE
        pill = card_fit.text_width(mark, "small") + 20 if mark else 0
        name = self._name_with_room(said, mark, room - pill - 12)
        fit = card_fit.fit_for(self.height(), card_fit.lines_of(name, "small", room - pill) if name else 0)
        self._arrange(fit, said)
        head, figure, act = (card_fit.line_height(look) for look in (fit.number, fit.figure, fit.act))
        after = room - card_fit.text_width(said.chair, fit.number) - 12
        time = card_fit.time_looks(fit, (said.figure, said.unit, said.at), after - 8 if fit.low else room)
        if not (said.figure or fit.low):  # without a time the act has its place too
            act = min(act + figure, self.height() - head - 2 * _INSET)
        beside_sign = room - (28 if said.tone else 0)
        self._show_act(said, time[1], (after - 16, beside_sign, act))
        small = card_fit.line_height("small")
        beside, lines = (room, 3 * small) if fit.low else (after, head - small)
        if not fit.low:
            name = self._name_beside(said, name, beside - pill - 12, head)
        for target, look in (
            (self.number, fit.number), (self.figure, time[0]), (self.unit, time[1]), (self.at, time[2] or "small"),
            (self.act, card_fit.look_for(self.act.text(), fit.act, beside_sign, act)),
            (self.person, card_fit.look_for(name, fit.person, beside - pill, lines)),
        ):  # fmt: skip
            theme.set_state(target, "look", look)
        over = fit.low and card_fit.line_height(time[1]) + card_fit.line_height(time[2] or "small") > head
        set_shown(self.at, bool(said.at) and bool(time[2]) and not (over and theme.current().is_large))
        self.number.setFixedHeight(head)
        self._time.setMinimumHeight(0 if fit.low else figure)
        self.act.setMinimumHeight(act)
        self._show_person(said, name, mark, fit, (beside, pill, head))

    def _show_person(self, said: CardWords, name: str, mark: str, fit: Fit, room: tuple[int, int, int]) -> None:
        """`room`: the width beside the number, the mark's width, and the number's height, in pixels."""
        beside, pill, head = room
        lines = {card_fit.lines_of(one, "strong", beside - pill - 12) for one in (name, said.name)}
        in_full = fit.detail and len(lines) == 1
        set_text(self.person, said.name if in_full else name)
        set_shown(self.person, bool(name))
        set_shown(self.mark, bool(mark and name))  # where no name stands, none is taken for another
        # In large text it stands there in one line or not at all: nothing is cut.
        high = (card_fit.lines_of(name, "small", beside - pill) + 1) * card_fit.line_height("small")
        one_line = card_fit.text_width(said.detail, "small") <= beside and (fit.low or high <= head)
        set_shown(self.detail, fit.detail and bool(said.detail) and (one_line or not theme.current().is_large))

    def _show_act(self, said: CardWords, unit: str, room: tuple[int, int, int]) -> None:
        """In large text on a small card: "12 min" for "12 min late", since sign and colour say that it is late,
        "Ready to treat" for "Next: Ready to treat", and no act at all where there is room for the time alone. The
        accessible name says all. `room`: the widths of time and act, and the act's height, in pixels."""
        time_width, act_width, act_height = room
        large = theme.current().is_large
        units = (said.unit, said.unit.partition(" ")[0], "") if large else (said.unit,)
        beside = time_width - card_fit.text_width(said.figure, unit) - 8
        set_text(self.unit, next((one for one in units if card_fit.text_width(one, unit) <= beside), units[-1]))
        long = large and not card_fit.goes_into(said.act, "small", act_width, act_height)
        set_text(self.act, said.act.partition(": ")[2] if long and ": " in said.act else said.act)
        self._time_alone = large and card_fit.FITS[-1].needed(0) > self.height()
        set_shown(self.act, bool(said.act) and not self._time_alone)
        set_shown(self.sign, bool(self.sign_of(said)))

    def _name_with_room(self, said: CardWords, mark: str, width: int) -> str:
        """In large text on a small screen a shorter form of the name, or none: nothing is cut (U-114), the chair's
        number leads, and the accessible name says all."""
        usual = said.name if mark else said.short_name
        if not theme.current().is_large:
            return usual
        least = card_fit.FITS[-1]
        lines = ((one, card_fit.lines_of(one, "small", width)) for one in _forms(said, usual))
        return next((one for one, count in lines if least.needed(count) <= self.height()), "")

    def _name_beside(self, said: CardWords, name: str, width: int, height: int) -> str:
        """Beside the chair's number no name in large text is higher than the number."""
        if not theme.current().is_large:
            return name
        most = height // card_fit.line_height("small")
        fitting = (one for one in _forms(said, name) if card_fit.lines_of(one, "strong", width) <= most)
        return next(fitting, "")

    def _arrange(self, fit: Fit, said: CardWords) -> None:
        """Low: number and time, act, name. Else: number and name, time, act."""
        beside, other, place = (self._time, self._who, self._foot) if fit.low else (self._who, self._time, self._middle)
        if self._head.indexOf(beside) < 0:
            # Beside the chair's number the time stands at the far end: "1" and "4 min" must not read as 14.
            self._head.addStretch(int(fit.low))
            self._head.addWidget(beside, int(not fit.low))
            place.addWidget(other, 1)
        set_shown(self._time, bool(said.figure) or not (said.act or fit.low))

    def show_name(self, said: CardWords) -> None:
        """With its fit: a small card shows the initial of the given name (U-113)."""

    def sign_of(self, said: CardWords) -> str:
        return "" if self._time_alone else super().sign_of(said)

    def show_act(self, said: CardWords) -> None:
        """With its fit."""

    def show_figure(self, said: CardWords) -> None:
        """The unit with its fit."""
        set_text(self.figure, said.figure)
        set_shown(self.unit, bool(said.unit))

    def hasHeightForWidth(self) -> bool:
        """The board deals out the room, to every card the same."""
        return False

    def sizeHint(self) -> QSize:
        return QSize(200, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)
