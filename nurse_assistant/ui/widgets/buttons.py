"""Buttons that record an act, tiles that stamp a time, tiles to choose from.

They fire on release inside, take no focus from a tap, are never a default button, and stand under the guard (U-110).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.key_button import KeyButton
from nurse_assistant.ui.widgets.layout import FlowLayout, label, set_shown, set_text
from nurse_assistant.ui.widgets.spread_layout import SpreadLayout
from nurse_assistant.ui.wording.language import tr

ROLES = ("primary", "next", "secondary", "plain", "danger", "reaction", "stopped", "header", "link", "tile")
ICON_COLOUR = {"primary": "accent_ink", "next": "accent", "reaction": "reaction_ink", "stopped": "high_text",
               "header": "header_ink"}  # fmt: skip
HEIGHT_NAME = {"primary": "touch_big", "next": "touch_big", "reaction": "touch_big", "stopped": "touch_big",
               "header": "touch_small", "link": "touch_small"}  # fmt: skip
_MARK = "\u2713\u00a0\u00a0"
_TICK_PLACE = 18
"""Pixels at 100 % text."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ActButton(KeyButton):
    """A large flat button with a title and, if need be, a small line under it. Connect to `acted`, not `clicked`."""

    acted = Signal()

    def __init__(
        self, title: str, small: str = "", *, name: str, role: str = "secondary", guard: Guard | None = None,
        icon: str = "", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        self._guard = guard
        if guard is not None:
            focus.as_act(self)
        self._tap: QPoint | None = None
        self._icon_name, self._about = icon, ""
        self._least_width = 0
        self._tall = self._marked = False
        """A check mark stands before the title."""
        self._icon = IconLabel(icon, px=34 if role == "reaction" else 24)
        self._title, self._small = label(wrap=True), label(wrap=True)
        self._build()
        self.set_role(role)
        self.set_words(title, small)
        self.clicked.connect(self._fire)

    def _build(self) -> None:
        for words, part in ((self._title, "title"), (self._small, "small")):
            words.setProperty("part", part)
            words.setProperty("look", "")
        for child in (self._icon, self._title, self._small):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        self._words.addWidget(self._small)
        self._words.addStretch(1)
        inside = self._inside = QHBoxLayout(self)
        inside.setContentsMargins(14, 6, 14, 6)
        inside.setSpacing(10)
        self._strut = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        inside.addItem(self._strut)
        inside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_words(self, title: str, small: str = "") -> None:
        self._plain_title = title
        set_text(self._title, f"{_MARK}{title}" if self._marked else title)
        set_text(self._small, small)
        for words in (self._title, self._small):
            set_shown(words, bool(words.text()))
        self._inside.setSpacing(10 if title else 0)  # a sign alone stands in the middle
        self._say()

    def set_narrow(self) -> None:
        """In a table: the words take the whole width."""
        self._inside.setContentsMargins(4, 6, 4, 6)

    def set_about(self, about: str) -> None:
        """What it belongs to, for who listens: the screen shows it by where the button stands."""
        self._about = about
        self._say()

    def face(self) -> QLabel:
        return self._title

    def title(self) -> str:
        return self._plain_title

    def small(self) -> str:
        return self._small.text()

    def set_role(self, role: str) -> None:
        if role not in ROLES:
            raise ValueError(f"no such role of a button: {role}")
        theme.set_state(self, "role", role)
        self._icon.show_icon(self._icon_name, ICON_COLOUR.get(role, "ink"))
        self._stretch_to_touch()
        left = role in ("tile", "link", "reaction")
        for words in (self._title, self._small):
            words.setAlignment(_LEFT if left else Qt.AlignmentFlag.AlignCenter)

    def set_icon(self, icon: str) -> None:
        self._icon_name = icon
        self._icon.show_icon(icon, ICON_COLOUR.get(str(self.property("role")), "ink"))

    def set_tall(self, tall: bool) -> None:
        """A larger target, where a high screen has the room."""
        self._tall = tall
        self._stretch_to_touch()

    def set_least_width(self, pixels: int) -> None:
        """Never narrower than this, nor than its words: a minimum width of Qt's would take the place of theirs."""
        self._least_width = pixels
        self.updateGeometry()

    def set_tone(self, tone: str) -> None:
        """Alarm colour ("high", "medium", "low"), or none."""
        theme.set_state(self, "tone", tone)

    def set_open(self, is_open: bool, small: str = "") -> None:
        """What cannot be done now is dashed and says when or why; it can still be tapped, and opens the way (U-103)."""
        theme.set_state(self, "open", "" if is_open else "false")
        self.set_words(self.title(), small)

    def _say(self) -> None:
        title = ": ".join(part for part in (self._about, self.title()) if part)
        said = ". ".join(part for part in (title, self.small()) if part)
        if self.accessibleName() != said:
            self.setAccessibleName(said)

    def place(self) -> QRect:
        """Where it stands on the screen."""
        return QRect(self.mapToGlobal(QPoint(0, 0)), self.size())

    def _fire(self) -> None:
        tapped, self._tap = self._tap, None
        if self._guard is not None:
            if self._guard.blocks(tapped or self.place()):
                return
            self._guard.shut(self.place())
            self.clearFocus()
        self.acted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._tap = event.globalPosition().toPoint()
        super().mouseReleaseEvent(event)
        self._tap = None

    def sizeHint(self) -> QSize:
        """Wide enough for one line of each text, unless that is very wide."""
        widest = self._text_width(str.splitlines)
        one_line = self.property("role") == "header"
        width = widest if one_line else min(widest, theme.current().grown(360))
        width = max(width, self._least_width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """No word is cut off: the longest one fits across, and all lines down at the present width."""
        words = self._text_width(lambda text: text.replace("\n", " ").split(" "))  # str.split would cut at U+00A0
        width = max(words, self._least_width)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def hasHeightForWidth(self) -> bool:
        """False for one that is only a sign: there are no words to wrap."""
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._inside.heightForWidth(width) if self.hasHeightForWidth() else self._inside.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_strut"):
            self._stretch_to_touch()

    def _stretch_to_touch(self) -> None:
        """High enough for a gloved finger, by role; the layout asks what stands inside, so the height stands there."""
        role = str(self.property("role"))
        name = "touch_small" if self.property("small_tile") == "true" else HEIGHT_NAME.get(role, "touch")
        if self._tall:
            name = "touch_tall"
        margins = self._inside.contentsMargins()
        wanted = theme.current().height(name) - margins.top() - margins.bottom()
        if self._strut.sizeHint().height() != wanted:
            self._strut.changeSize(0, wanted, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
            self._inside.invalidate()
            self.updateGeometry()

    def keep_whole(self) -> None:
        """No line of its words breaks: what stands beside it gives way."""
        self.setMinimumWidth(self._text_width(lambda text: [text]))

    def _text_width(self, cut: Callable[[str], list[str]]) -> int:
        widest = 0
        for words in (self._title, self._small):
            words.ensurePolished()
            metrics = words.fontMetrics()
            parts = cut(words.text()) if not words.isHidden() else []
            widest = max(widest, *(metrics.horizontalAdvance(part) + 4 for part in parts), 0)
        margins = self._inside.contentsMargins()
        icon = 0 if self._icon.isHidden() else self._icon.width() + self._inside.spacing()
        return widest + icon + margins.left() + margins.right()


class StampTile(ActButton):
    """One tap writes the time; the tile then shows it: "Help called / 11:27:11"."""

    def __init__(self, title: str, small: str = "", *, name: str, guard: Guard | None = None) -> None:
        super().__init__(title, small, name=name, role="tile", guard=guard, icon="")
        self._unstamped = small
        self._stamp = ""

    def stamp(self, time: str) -> None:
        """Show the time that was recorded. The panel calls it when the entry is written, not when it is tapped."""
        self._stamp, self._marked = time, True
        theme.set_state(self, "chosen", True)
        self.set_words(self.title(), time)

    def unstamp(self) -> None:
        self._stamp, self._marked = "", False
        theme.set_state(self, "chosen", "")
        self.set_words(self.title(), self._unstamped)

    def stamped(self) -> str:
        return self._stamp


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be chosen: what is recorded, and what the tile says."""

    key: str
    title: str
    small: str = ""


def translated(options: Sequence[Option]) -> tuple[Option, ...]:
    """Of a table filled when the program starts: what the tiles say, in the language of the screen."""
    return tuple(Option(one.key, tr(one.title), tr(one.small) if one.small else "") for one in options)


class ChoiceTile(ActButton):
    """An answer with a mark. A choice records nothing, so it stands under no guard."""

    def __init__(self, option: Option, *, name: str, multi: bool, small: bool = False) -> None:
        super().__init__(option.title, option.small, name=name, role="tile" if multi else "secondary")
        self.option = option
        self._multi = multi
        if not multi:
            theme.follow(self, self._keep_place_for_the_tick)
        theme.set_state(self, "small_tile", "true" if small else "")
        self._stretch_to_touch()
        self.setCheckable(True)
        self.toggled.connect(self._show)
        self._show(False)

    def _keep_place_for_the_tick(self) -> None:
        """At the left, chosen or not; it grows with the words."""
        self._inside.setContentsMargins(theme.current().grown(_TICK_PLACE), 6, 12, 6)

    def _show(self, on: bool) -> None:
        theme.set_state(self, "chosen", "true" if on else "")
        if self._multi:
            self._icon.show_icon("box-checked" if on else "box", "accent" if on else "frame")
        self.set_words(self.title(), self.small())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tick stands in the margin: a tile that grew when chosen would move the next one under the finger."""
        super().paintEvent(event)
        if self.isChecked() and not self._multi:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            grown, middle = theme.current().grown, self.height() // 2
            painter.setPen(QPen(theme.current().colour("accent"), grown(2)))
            corners = ((4, 0), (7, 4), (12, -4))
            painter.drawPolyline([QPoint(grown(x), middle + grown(y)) for x, y in corners])

    def _say(self) -> None:
        super()._say()
        self.setAccessibleDescription(tr("chosen") if self.isChecked() else tr("not chosen"))


class ChoiceTiles(QWidget):
    """Big tiles to choose from, one or several. Nothing is chosen beforehand; a second tap takes the answer back."""

    changed = Signal()

    def __init__(
        self, options: Sequence[Option], *, name: str, label: str = "", multi: bool = False, columns: int = 0,
        small: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        focus.as_group(self)
        self._multi, self._small = multi, small
        self._tiles: dict[str, ChoiceTile] = {}
        self._label = self._heading(label)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._label)
        self._grid = SpreadLayout(most=columns) if columns else FlowLayout()
        box.addLayout(self._grid)
        box.addStretch(1)
        self.set_options(options)

    @staticmethod
    def _heading(text: str) -> QLabel:
        heading = label(text, "label", wrap=True)
        set_shown(heading, bool(text))
        return heading

    def label(self) -> str:
        """What stands above the tiles; empty: nothing."""
        return self._label.text()

    def set_label(self, text: str) -> None:
        set_text(self._label, text)
        self.setAccessibleName(text)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these; what was chosen and is still offered stays chosen, and unchanged options change nothing."""
        if tuple(options) == tuple(tile.option for tile in self._tiles.values()):
            return
        kept = self.chosen()
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = {option.key: self._made(option) for option in options}
        for tile in self._tiles.values():
            self._grid.addWidget(tile)
        self.choose(*kept)

    def _made(self, option: Option) -> ChoiceTile:
        tile = ChoiceTile(option, name=f"{self.objectName()}.{option.key}", multi=self._multi, small=self._small)
        tile.clicked.connect(lambda: self._tapped(tile))
        return tile

    def _tapped(self, tile: ChoiceTile) -> None:
        if tile.isChecked() and not self._multi:
            for other in self._tiles.values():
                if other is not tile:
                    other.setChecked(False)
        self.changed.emit()

    def chosen(self) -> tuple[str, ...]:
        """The keys of what is chosen, in the order offered."""
        return tuple(key for key, tile in self._tiles.items() if tile.isChecked())

    def choice(self) -> str | None:
        return next(iter(self.chosen()), None)

    def choose(self, *keys: str) -> None:
        """Put an answer back (a draft): tells nobody."""
        for key, tile in self._tiles.items():
            tile.setChecked(key in keys)

    def offers(self, key: str) -> bool:
        return key in self._tiles

    def tile(self, key: str) -> ChoiceTile:
        return self._tiles[key]

    def tiles(self) -> list[ChoiceTile]:
        return list(self._tiles.values())
