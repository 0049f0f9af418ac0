"""Tab, arrows and landing places on small pages, and the frame of what has the focus, pixel by pixel."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ROLES, ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import NumberField
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import card
from tests.fakes.clock import FakeClock
from tests.ui.conftest import Show
from tests.ui.rules import order

LEAST_CONTRAST = 3.0
"""WCAG 1.4.11, for what shows the focus."""


def names(stops: list[QWidget]) -> list[str]:
    return [one.objectName() for one in stops]


def page_of_three() -> tuple[QWidget, ActButton, ActButton, ActButton]:
    """Made in the order c, a, b; read in the order a, b, c."""
    page = QWidget()
    grid = QGridLayout(page)
    last, first, second = (ActButton(name, name=name) for name in ("c", "a", "b"))
    for button, place in ((last, (1, 0)), (first, (0, 0)), (second, (0, 1))):
        grid.addWidget(button, *place)
    return page, first, second, last


def test_tab_goes_by_where_things_stand_and_not_by_when_they_were_made(show: Show) -> None:
    page, first, second, last = page_of_three()
    show(page)
    assert names(focus.stops(page)) == ["a", "b", "c"]
    second.hide()
    assert names(focus.stops(page)) == ["a", "c"]
    first.setFocus()
    focus.tab(page.window(), forward=True)
    assert last.hasFocus()
    focus.tab(page.window(), forward=True)
    assert first.hasFocus(), "round again"


def test_the_rule_about_order_finds_a_page_read_crosswise(show: Show) -> None:
    """What the rule of every screen is worth: right of it first is found."""
    frame = card(name="card")
    line = QHBoxLayout()
    line.setDirection(QHBoxLayout.Direction.RightToLeft)
    for name in ("a", "b"):
        line.addWidget(ActButton(name, name=name))
    frame.add(line)
    show(frame)
    assert order.out_of_order(frame) == ["U-73: b is reached after a"]


def test_a_group_is_entered_at_what_is_chosen(show: Show) -> None:
    tiles = ChoiceTiles([Option(key, key) for key in "abcdef"], name="tiles", columns=3)
    show(tiles)
    assert names(focus.stations(tiles)) == ["tiles.a"]
    tiles.choose("e")
    assert names(focus.stations(tiles)) == ["tiles.e"]
    tiles.tile("e").setFocus()
    for key, there in (
        (Qt.Key.Key_Up, "b"), (Qt.Key.Key_Up, "b"), (Qt.Key.Key_Right, "c"), (Qt.Key.Key_Down, "f"),
        (Qt.Key.Key_Right, "f"), (Qt.Key.Key_Left, "e"),
    ):  # fmt: skip
        held = next(one for one in tiles.tiles() if one.hasFocus())
        QTest.keyClick(held, key)
        assert tiles.tile(there).hasFocus(), f"{key} from {held.objectName()}"
    assert tiles.choice() == "e", "arrows choose nothing"


def test_the_focus_lands_on_what_is_empty_and_never_of_itself_on_an_act(show: Show) -> None:
    guard = Guard(FakeClock(datetime(2026, 11, 22, 9, 0, tzinfo=UTC)).now)
    pulse, rate = NumberField("Pulse", "/min", name="pulse"), NumberField("Rate", "mL/h", name="rate")
    act = ActButton("I set the pump", name="act", role="primary", guard=guard)
    page = show(pulse, rate, act)
    assert focus.landing(page) is pulse.edit
    pulse.set_text("78")
    assert focus.landing(page) is rate.edit
    rate.set_text("50")
    assert focus.landing(page, focus.open_to_all) is act
    assert focus.landing(page) is pulse.edit
    act.set_open(False, "type the rate")
    assert focus.landing(page, focus.open_to_all) is pulse.edit


LOOKS = [*((role, "", "") for role in ROLES), ("tile", "chosen", "true"), ("secondary", "chosen", "true"),
         *((role, "open", "false") for role in ("primary", "next", "secondary")),
         *(("secondary", "tone", tone) for tone in ("high", "medium", "low"))]  # fmt: skip


@pytest.mark.parametrize(("role", "state", "value"), LOOKS)
def test_the_frame_of_the_focus_is_seen_on_every_kind_of_button(show: Show, role: str, state: str, value: str) -> None:
    button, other = ActButton("Help called", name="help", role=role), ActButton("Other", name="other")
    frame = card(panel="red" if role == "stopped" else "header" if role == "header" else "card")
    frame.add(button)
    show(frame, other)
    theme.set_state(button, state or "open", value)
    other.setFocus()
    without = frame.grab(button.geometry()).toImage()
    button.setFocus()
    with_focus = frame.grab(button.geometry()).toImage()
    middle = button.width() // 2
    ring = [QPoint(middle, 4), QPoint(middle, button.height() - 5), QPoint(4, button.height() // 2)]
    contrasts = [strongest(with_focus, without, near) for near in ring]
    assert min(contrasts) >= LEAST_CONTRAST, contrasts


def strongest(one: QImage, other: QImage, near: QPoint) -> float:
    """The contrast of a pixel to what it was without the focus, the best within two pixels of a spot."""
    around = [near + QPoint(x, y) for x in (-2, -1, 0, 1, 2) for y in (-2, -1, 0, 1, 2)]
    pairs = [(one.pixelColor(spot), other.pixelColor(spot)) for spot in around if one.rect().contains(spot)]
    return max(theme.contrast(_hex(now), _hex(before)) for now, before in pairs)


def _hex(colour: QColor) -> str:
    return colour.name()


def test_the_frame_of_a_field_is_seen(show: Show) -> None:
    field, other = NumberField("Pulse", "/min", name="pulse"), ActButton("Other", name="other")
    show(field, other)
    other.setFocus()
    without = field.grab().toImage()
    field.edit.setFocus()
    with_focus = field.grab().toImage()
    changed = [
        (x, y) for x in range(with_focus.width()) for y in range(with_focus.height())
        if with_focus.pixel(x, y) != without.pixel(x, y)
    ]  # fmt: skip
    assert len(changed) > 2 * field.edit.width(), "a frame all round"
