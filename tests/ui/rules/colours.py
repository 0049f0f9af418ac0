"""The colours of alarms stand in alarms only, and never alone (U-71, U-105)."""

import re

from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.lamp import Lamp
from tests.ui.rules.sight import name_of, place, visible

_TONES = ("high", "medium", "low")
_WORDS = re.compile(r"\b(HIGH|MEDIUM|LOW|late|now|STOP|NOT SAVED|clock|erred)\b")
_STRONG = 110
"""How strong a colour must be to be taken for an alarm's, of 255 (saturation and brightness)."""


def toned(root: QWidget) -> list[QWidget]:
    """The parts that say of themselves that they are an alarm."""
    return [one for one in visible(root) if _is_toned(one)]


def _is_toned(widget: QWidget) -> bool:
    tone = widget.property("tone") in _TONES or widget.property("pill") in _TONES
    return tone or widget.property("panel") == "red" or widget.property("role") == "stopped" or isinstance(widget, Lamp)


def strange_colours(root: QWidget) -> list[str]:
    """U-105: red, yellow or cyan anywhere but in an alarm."""
    image = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        for one in toned(root):
            painter.fillRect(place(one, root), QColor("white"))
    colours = [QColor.fromRgb(value) for value in set(memoryview(image.constBits()).cast("I"))]
    return [f"U-105: {colour.name()} is painted outside an alarm" for colour in colours if is_alarming(colour)]


def is_alarming(colour: QColor) -> bool:
    """A colour of the palette's alarms, or one as strong of their hues: red, yellow, cyan."""
    palette = theme.current().palette
    own = {palette[name] for name in palette.alarms} - {
        value for key, value in palette.colours.items() if key not in palette.alarms
    }
    if colour.name() in own:
        return True
    hue = colour.hsvHue()
    strong = colour.hsvSaturation() > _STRONG and colour.value() > _STRONG
    return strong and (hue < 15 or hue > 345 or 35 < hue < 70 or 175 < hue < 197)


def tone_alone(root: QWidget) -> list[str]:
    """U-71: an alarm says in a word or an icon what its colour says."""
    return [f"U-71: {name_of(one)} is known by its colour only" for one in toned(root) if not _is_said(one)]


def _is_said(widget: QWidget) -> bool:
    if isinstance(widget, Lamp):
        return True  # it is an icon on its colour
    inside = visible(widget)
    icon = any(isinstance(one, IconLabel) and not one.pixmap().isNull() for one in inside)
    said = " ".join(one.text() for one in inside if isinstance(one, QLabel)) + widget.accessibleName()
    return icon or _WORDS.search(said) is not None or widget.property("role") == "stopped"
