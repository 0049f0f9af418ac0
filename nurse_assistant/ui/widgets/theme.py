"""How everything looks: the palette, the typeface, the sizes and the one style sheet made from them.

A widget says what it is by properties (`role`, `look`, `tone`, `panel`); the sheet says how that looks. The sheet
is set once per theme: setting it again at every tick costs five times the drawing itself. A change of theme or text
size while the program runs is one new sheet; what a widget measures by itself it measures again (`follow`).
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from pathlib import Path
from string import Template
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

FAMILY = "Inter Ward"
TEXT_SCALES = (100, 150, 200)

SIZES: Mapping[str, int] = MappingProxyType(
    {"huge": 104, "big": 60, "large": 38, "title": 26, "heading": 20, "entry": 22, "body": 16, "small": 15, "tiny": 13}
)
"""Text in pixels of a 96 dpi screen. Inter's capitals are 0.73 of the size: small is 2.9 mm (U-106, at the keyboard),
large is read at 1.5 m (7 mm), big and huge at 2 m (11.6 mm). tiny is for a name too long for its row of the rail."""

FAR = ("huge", "big")
"""Read at two metres: their size is the distance's business, and twice the reading text is smaller still."""

CAP_HEIGHT = Decimal("0.727")
"""Height of a capital or a figure of our typeface, as a share of the font's size."""

LEGIBLE_MM: Mapping[str, Decimal] = MappingProxyType(
    {"huge": Decimal("11.6"), "big": Decimal("11.6"), "large": Decimal(7)}
)
"""Height of figures, in mm, that must be read from afar (U-106): 20 arcmin at 2 m, 16 arcmin at 1.5 m."""

KEYBOARD_MM = Decimal("2.8")
"""Height of capitals of everything else: 16 arcmin at 60 cm (U-106)."""

ARCMIN = Decimal("0.000290888")
"""One minute of arc in radians."""

LARGE_TEXT = 24
"""Pixels from which on text counts as large (WCAG 2.2: 18 pt)."""

HEIGHTS: Mapping[str, int] = MappingProxyType(
    {"touch": 48, "touch_small": 44, "touch_big": 64, "touch_tall": 96, "entry_height": 44}
)
WEIGHTS: Mapping[str, int] = MappingProxyType(
    {
        "huge": 700,
        "big": 700,
        "large": 700,
        "title": 700,
        "heading": 600,
        "entry": 600,
        "body": 400,
        "small": 400,
        "tiny": 600,
    }
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
    pixels_per_mm: Decimal | None
    """Of the screen, if somebody has measured it."""
    sheet: str
    resources: Path

    @property
    def look(self) -> tuple[str, int, Decimal | None]:
        """What it was made from."""
        return self.name, self.text_scale, self.pixels_per_mm

    @property
    def is_large(self) -> bool:
        """Words are larger than the screens were laid out for: by the text size, or by the pitch of the screen."""
        return self.size("body") > SIZES["body"]

    def size(self, look: str) -> int:
        """Pixels of the font."""
        return font_size(look, self.text_scale, self.pixels_per_mm)

    def height(self, name: str) -> int:
        return scaled(HEIGHTS[name], self.text_scale)

    def grown(self, pixels: int) -> int:
        """A width or height made for words at 100 %, at the present text size: it grows as the words do."""
        return pixels * self.size("body") // SIZES["body"]

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


def install(
    app: QApplication, resources: Path, name: str = "light", text_scale: int = 100, pixels_per_mm: Decimal | None = None
) -> Theme:
    """Load the typeface and the palette and set the one style sheet. Everything on the screen changes with it."""
    family = load_fonts(resources / "fonts")
    palette = load_palette(resources / "theme" / f"{name}.toml")
    template = (resources / "theme" / "style.qss").read_text(encoding="utf-8")
    sheet = build_sheet(template, palette, family, text_scale, pixels_per_mm)
    theme = Theme(name, palette, family, text_scale, pixels_per_mm, sheet, resources)
    _installed[:] = [theme]
    app.setFont(theme.font())
    app.setStyleSheet(theme.sheet)
    return theme


def change(name: str, text_scale: int, pixels_per_mm: Decimal | None) -> None:
    """Another theme or text size, now, for the running program."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        install(app, current().resources, name, text_scale, pixels_per_mm)


class _Follower(QObject):
    """Measures a widget again when the sheet was changed."""

    def __init__(self, widget: QWidget, measure: Callable[[], None]) -> None:
        super().__init__(widget)
        self._measure = measure
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        return False


def follow(widget: QWidget, measure: Callable[[], None]) -> None:
    """Do it now, and again whenever theme or text size change: for sizes and pictures the sheet cannot give."""
    measure()
    _Follower(widget, measure)


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


def build_sheet(
    template: str, palette: Palette, family: str, text_scale: int, pixels_per_mm: Decimal | None = None
) -> str:
    """Fill the template; a name it asks for and nobody gives is an error."""
    sizes = {name: f"{font_size(name, text_scale, pixels_per_mm)}px" for name in SIZES}
    heights = {name: f"{scaled(height, text_scale)}px" for name, height in HEIGHTS.items()}
    return Template(template).substitute(palette.colours, family=family, **sizes, **heights)


def scaled(size: int, text_scale: int) -> int:
    """Reading text grows in full; what is large already (24 px is WCAG's large text) half as fast, or nothing else
    would fit."""
    growth = text_scale - 100
    return round(size * (100 + (growth if size < LARGE_TEXT else growth / 2)) / 100)


def font_size(look: str, text_scale: int, pixels_per_mm: Decimal | None) -> int:
    """Pixels of the font: as large as the text size asks for, and on a measured screen at least as large as its
    distance asks for (U-106)."""
    size = SIZES[look] if look in FAR else scaled(SIZES[look], text_scale)
    if pixels_per_mm is None:
        return size
    least = LEGIBLE_MM.get(look, KEYBOARD_MM) * pixels_per_mm / CAP_HEIGHT
    return max(size, int(least.to_integral_value(ROUND_CEILING)))


def legible_at_mm(look: str, arcmin: int) -> int:
    """From how far, in mm, figures of this look are read on the measured screen; 0: nobody has measured it."""
    theme = current()
    if theme.pixels_per_mm is None:
        return 0
    return int(theme.size(look) * CAP_HEIGHT / theme.pixels_per_mm / (arcmin * ARCMIN))


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
