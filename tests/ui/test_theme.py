"""The palette, the sheet and the typeface: contrast (U-70), colours of alarm (U-81, U-105), figures of one width."""

import re
from decimal import Decimal
from itertools import combinations, product
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import HEIGHT_NAME, ROLES
from nurse_assistant.ui.widgets.icons import icon

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
THEMES = ("light", "night")

TEXT = [
    *product(("ink", "soft", "accent", "question"), ("card",)), ("ink", "page"), ("soft", "page"), ("ink", "chosen"),
    ("accent", "chosen"), ("ink", "pressed"), ("ink", "stopped"), ("header_ink", "header"), ("header_soft", "header"),
    ("accent_ink", "accent"), ("accent_ink", "accent_pressed"), ("reaction_ink", "reaction"), ("card", "ink"),
    ("accent", "given_fill"), ("high_ink", "high_fill"), ("high_text", "high_ink"), ("medium_ink", "medium_fill"),
    ("medium_ink", "medium"), ("low_ink", "low_fill"), ("low_ink", "low"), ("card", "frame"),
]  # fmt: skip
EDGES = [
    ("frame", "card"), ("frame", "page"), ("accent", "card"), ("bar", "card"), ("bar", "chosen"), ("accent", "track"),
    ("question", "card"), ("frame", "chosen"), ("high", "card"),
]  # fmt: skip


@pytest.fixture(params=THEMES)
def palette(request: pytest.FixtureRequest) -> theme.Palette:
    return theme.load_palette(RESOURCES / "theme" / f"{request.param}.toml")


@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_words_have_a_contrast_of_four_and_a_half(palette: theme.Palette, ink: str, ground: str) -> None:
    assert theme.contrast(palette[ink], palette[ground]) >= 4.5


@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_bars_and_focus_have_a_contrast_of_three(palette: theme.Palette, edge: str, ground: str) -> None:
    assert theme.contrast(palette[edge], palette[ground]) >= 3


def test_no_colour_but_an_alarms_looks_like_one(palette: theme.Palette) -> None:
    for name in set(palette.colours) - palette.alarms:
        colour = QColor(palette[name])
        vivid = colour.hsvSaturationF() > 0.35 and colour.valueF() > 0.35
        hue = colour.hue()
        assert not (vivid and (hue < 75 or hue > 330 or 165 < hue < 200)), name


def test_both_themes_name_the_same_colours() -> None:
    light, night = (theme.load_palette(RESOURCES / "theme" / f"{name}.toml") for name in THEMES)
    assert set(light.colours) == set(night.colours)
    assert light.alarms == night.alarms
    assert light["accent"] == "#1d5c96"


def test_alarms_keep_their_strength_at_night() -> None:
    night = theme.load_palette(RESOURCES / "theme" / "night.toml")
    assert QColor(night["medium_fill"]).hsvSaturationF() > 0.9
    assert QColor(night["medium_fill"]).valueF() > 0.9


def test_accent_is_told_from_the_cyan_of_a_low_alarm_by_darkness(palette: theme.Palette) -> None:
    """U-105: also by who sees no colours, or prints in grey."""
    for cyan in ("low", "low_fill"):
        assert theme.contrast(palette["accent"], palette[cyan]) >= 1.4


def test_alarms_are_as_vivid_by_night_as_by_day() -> None:
    """U-115: nothing is dimmed; what is pale by day is full by night."""
    light, night = (theme.load_palette(RESOURCES / "theme" / f"{name}.toml") for name in THEMES)
    for name in ("high", "high_fill", "medium", "medium_fill", "low", "low_fill"):
        day, dark = QColor(light[name]), QColor(night[name])
        assert dark.hsvSaturationF() >= day.hsvSaturationF() - 0.1, name
        assert dark.hsvSaturationF() > 0.7, name
        assert dark.valueF() > 0.7, name


def test_each_priority_has_a_sign_of_its_own_shape(installed_theme: theme.Theme) -> None:
    """U-71: in one colour no two of them are alike (full octagon, triangle, clock face)."""
    drawn = [_ink_of(name) for name in ("high", "medium", "low")]
    for one, other in combinations(drawn, 2):
        assert len(one ^ other) > 0.5 * len(one | other)


def _ink_of(name: str) -> set[tuple[int, int]]:
    image = icon(name, "#000000", 48).toImage()
    return {(x, y) for x, y in product(range(48), repeat=2) if image.pixelColor(x, y).alpha() > 127}


def test_the_sheet_has_no_colour_of_its_own() -> None:
    sheet = (RESOURCES / "theme" / "style.qss").read_text()
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", sheet)


def test_alarm_colours_are_used_by_alarms_only(palette: theme.Palette) -> None:
    sheet = (RESOURCES / "theme" / "style.qss").read_text()
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    for selector, body in re.findall(r"([^{}]+)\{((?:\$\{\w+\}|[^{}])*)\}", sheet):
        used = set(re.findall(r"\$\{(\w+)\}", body)) & palette.alarms
        assert not used or re.search(r'tone=|pill=|panel="red"|role="stopped"', selector), selector


def test_the_typeface_is_ours_and_its_figures_are_of_one_width(installed_theme: theme.Theme) -> None:
    assert installed_theme.family == theme.FAMILY
    for look in theme.SIZES:
        metrics = QFontMetricsF(installed_theme.font(look))
        assert len({round(metrics.horizontalAdvance(figure * 4), 3) for figure in "0123456789"}) == 1


def test_the_typeface_has_every_sign_we_write(installed_theme: theme.Theme) -> None:
    metrics = QFontMetricsF(installed_theme.font())
    assert all(metrics.inFontUcs4(ord(sign)) for sign in "…·✓°₂×−éüßŁőČńŠğıĐŽæøåñÇΩЖ\u00a0")


def test_a_missing_typeface_falls_back_to_the_systems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme, "FAMILY", "No Such Family")
    assert theme.load_fonts(tmp_path) != "No Such Family"


def test_capitals_are_large_enough_for_their_distance(installed_theme: theme.Theme) -> None:
    """U-106 on a screen of 96 dpi: 2.8 mm at the keyboard, 7 mm at 1.5 m, 11.6 mm at 2 m."""
    for look, millimetres in (("small", 2.8), ("body", 2.8), ("large", 7), ("big", 11.6), ("huge", 11.6)):
        assert QFontMetricsF(installed_theme.font(look)).capHeight() * 25.4 / 96 >= millimetres - 0.05, look


def test_reading_text_doubles_and_large_text_grows_half_as_fast() -> None:
    assert theme.font_size("body", 200, None) == 2 * theme.SIZES["body"]
    assert theme.font_size("title", 200, None) == theme.SIZES["title"] * 3 // 2
    assert theme.font_size("big", 200, None) == theme.SIZES["big"] > theme.font_size("body", 200, None)


def test_on_a_measured_screen_every_look_is_as_large_as_its_distance_asks(
    qapp: QApplication, installed_theme: theme.Theme
) -> None:
    """U-106 with the real pitch: 2.8 mm at the keyboard, 7 mm at 1.5 m, 11.6 mm at 2 m; 96 dpi is 3.78 pixels/mm."""
    for pitch in (Decimal("3.2"), Decimal("3.78"), Decimal("4.41"), Decimal("6.5")):
        look = theme.install(qapp, RESOURCES, pixels_per_mm=pitch)
        for name in theme.SIZES:
            cap = Decimal(QFontMetricsF(look.font(name)).capHeight()) / pitch
            assert cap >= theme.LEGIBLE_MM.get(name, theme.KEYBOARD_MM) - Decimal("0.05"), (name, pitch)
    theme.install(qapp, RESOURCES, pixels_per_mm=Decimal("4.41"))
    assert 1990 <= theme.legible_at_mm("big", 20) <= 2040
    theme.install(qapp, RESOURCES)
    assert theme.legible_at_mm("big", 20) == 0


def test_nobody_paints_before_there_is_a_theme(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as bare:
        bare.setattr(theme, "_installed", [])
        with pytest.raises(RuntimeError, match="install"):
            theme.current()


def test_the_sheet_names_only_roles_that_exist() -> None:
    sheet = (RESOURCES / "theme" / "style.qss").read_text()
    assert set(re.findall(r'role="(\w+)"', sheet)) | set(HEIGHT_NAME) <= set(ROLES)


def test_a_state_is_restyled_only_when_it_changes(qapp: QApplication, installed_theme: theme.Theme) -> None:
    words = QLabel("12")
    words.ensurePolished()
    theme.set_state(words, "look", "soft")
    assert words.palette().windowText().color().name() == installed_theme.palette["soft"]
    words.setStyleSheet("")
    sheet = qapp.styleSheet()
    for _ in range(3):
        theme.set_state(words, "look", "soft")
    assert qapp.styleSheet() == sheet
