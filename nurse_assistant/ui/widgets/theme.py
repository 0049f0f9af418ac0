"""How everything looks: the palette, the typeface, the sizes and the one style sheet made from them.

A widget says what it is by properties (`role`, `look`, `tone`, `panel`); the sheet says how that looks. The sheet
is set once per theme: setting it again at every tick costs five times the drawing itself.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

FAMILY = "Inter Ward"
TEXT_SCALES = (100, 150, 200)

SIZES: Mapping[str, int] = MappingProxyType(
    {"huge": 104, "big": 60, "large": 38, "title": 26, "heading": 20, "entry": 22, "body": 16, "small": 15}
)
"""Text in pixels of a 96 dpi screen. Inter's capitals are 0.73 of the size: small is 2.9 mm (U-106, at the keyboard),
large is read at 1.5 m (7 mm), big and huge at 2 m (11.6 mm)."""

HEIGHTS: Mapping[str, int] = MappingProxyType(
    {"touch": 48, "touch_small": 44, "touch_big": 64, "touch_tall": 96, "entry_height": 44}
)
WEIGHTS: Mapping[str, int] = MappingProxyType(
    {"huge": 700, "big": 700, "large": 700, "title": 700, "heading": 600, "entry": 600, "body": 400, "small": 400}
)


@dataclass(frozen=True, slots=True)
class Palette:
    """The named colours of one theme, as #rrggbb."""

    colours: Mapping[str, str]
    alarms: frozenset[str]
    """Names that paint alarms and nothing else."""

    def __getitem__(self, name: str) -> str:
        return self.colours[name]


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette, a typeface and a text size: all a painter needs to know."""

    name: str
    palette: Palette
    family: str
    text_scale: int
    sheet: str
    resources: Path

    def size(self, look: str) -> int:
        return scaled(SIZES[look], self.text_scale)

    def height(self, name: str) -> int:
        return scaled(HEIGHTS[name], self.text_scale)

    def colour(self, name: str) -> QColor:
        return QColor(self.palette[name])

    def font(self, look: str = "body", *, bold: bool = False) -> QFont:
        font = QFont(self.family)
        font.setPixelSize(self.size(look))
        font.setWeight(QFont.Weight(600 if bold and WEIGHTS[look] < 600 else WEIGHTS[look]))
        return font


_installed: list[Theme] = []
"""The theme in force; a list so that it can be replaced. Painters ask for it when they paint."""


def current() -> Theme:
    if not _installed:
        raise RuntimeError("theme.install() has not been called")
    return _installed[0]


def install(app: QApplication, resources: Path, name: str = "light", text_scale: int = 100) -> Theme:
    """Load the typeface and the palette and set the one style sheet."""
    family = load_fonts(resources / "fonts")
    palette = load_palette(resources / "theme" / f"{name}.toml")
    template = (resources / "theme" / "style.qss").read_text(encoding="utf-8")
    theme = Theme(name, palette, family, text_scale, build_sheet(template, palette, family, text_scale), resources)
    _installed[:] = [theme]
    app.setFont(theme.font())
    app.setStyleSheet(theme.sheet)
    return theme


def load_palette(path: Path) -> Palette:
    with path.open("rb") as file:
        tables = tomllib.load(file)
    colours, alarms = dict(tables["colours"]), dict(tables["alarms"])
    return Palette(MappingProxyType(colours | alarms), frozenset(alarms))


def load_fonts(folder: Path) -> str:
    """The family of our own typeface, or the system's sans serif where it cannot be loaded."""
    if FAMILY in QFontDatabase.families():
        return FAMILY
    for file in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    if FAMILY in QFontDatabase.families():
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def build_sheet(template: str, palette: Palette, family: str, text_scale: int) -> str:
    """Fill the template; a name it asks for and nobody gives is an error."""
    sizes = {name: f"{scaled(size, text_scale)}px" for name, size in SIZES.items()}
    heights = {name: f"{scaled(height, text_scale)}px" for name, height in HEIGHTS.items()}
    return Template(template).substitute(palette.colours, family=family, **sizes, **heights)


def scaled(size: int, text_scale: int) -> int:
    """Reading text grows in full; what is legible at two metres grows half as fast, or nothing else would fit."""
    growth = text_scale - 100
    return round(size * (100 + (growth if size <= SIZES["title"] else growth / 2)) / 100)


def set_state(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property the sheet looks at, and restyle only if it changed."""
    text = str(value).lower() if isinstance(value, bool) else value
    if (widget.property(name) or "") == text:
        return
    widget.setProperty(name, text)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
    widget.update()


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
