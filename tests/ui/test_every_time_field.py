"""The hour that comes twice and the hour that never was, for every kind of time field and two more zones (U-06)."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nurse_assistant.ui.widgets import drafts
from nurse_assistant.ui.widgets.buttons import ChoiceTiles
from nurse_assistant.ui.widgets.dates import TimeField
from tests.fakes.clock import FakeClock
from tests.ui.conftest import Show

KINDS = {
    "when, today": {},
    "when, with its day": {"with_date": True},
    "may lie ahead": {"future": True},
    "may lie ahead, with its day": {"future": True, "with_date": True},
    "its day answered by tiles": {"future": True, "with_date": True, "day_written": False},
}


@dataclass(frozen=True)
class Change:
    """The clock's two changes of a zone. Times in UTC; `twice` and `never` as the wall clock shows them."""

    zone: str
    autumn: str
    """A moment after both hours that show the same, that night."""
    twice: str
    first: str
    second: str
    summer: str
    winter: str
    spring: str
    never: str


CHANGES = (
    Change("Europe/Berlin", "2026-10-25T03:30", "02:30", "2026-10-25T00:30", "2026-10-25T01:30", "CEST", "CET",
           "2026-03-29T08:00", "02:30"),
    Change("America/New_York", "2026-11-01T09:00", "01:30", "2026-11-01T05:30", "2026-11-01T06:30", "EDT", "EST",
           "2026-03-08T14:00", "02:30"),
)  # fmt: skip


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def made(show: Show, change: Change, kind: str, now: str) -> TimeField:
    clock, options = FakeClock(at(now)), KINDS[kind]
    field = TimeField("When", name="when", zone=ZoneInfo(change.zone), now=clock.now, **options)
    show(field)
    if not options.get("day_written", True):
        field.set_day(clock.now().astimezone(ZoneInfo(change.zone)).date())
    return field


def tiles_of(field: TimeField) -> ChoiceTiles:
    tiles = field.findChild(ChoiceTiles, "when.which")
    assert isinstance(tiles, ChoiceTiles)
    return tiles


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.zone)
def test_the_hour_that_comes_twice_asks_which(show: Show, change: Change, kind: str) -> None:
    field = made(show, change, kind, change.autumn)
    QTest.keyClicks(field.edit, change.twice)
    field.settle()
    assert field.value() is None
    assert "twice that night" in field.problem()
    shown = [(tile.title(), tile.small()) for tile in tiles_of(field).tiles() if tile.isVisible()]
    assert shown == [
        (f"The first {change.twice}", f"summer time, {change.summer}"),
        (f"The second {change.twice}", f"winter time, {change.winter}"),
    ]
    for place, meant in ((0, change.first), (1, change.second)):
        QTest.mouseClick(tiles_of(field).tiles()[place], Qt.MouseButton.LeftButton)
        assert field.value() == at(meant)
        assert field.problem() == ""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.zone)
def test_the_hour_that_never_was_is_refused_with_a_sentence(show: Show, change: Change, kind: str) -> None:
    field = made(show, change, kind, change.spring)
    QTest.keyClicks(field.edit, change.never)
    field.settle()
    assert field.value() is None
    assert field.problem().endswith(f"had no {change.never}: the clocks went forward.")
    assert not tiles_of(field).isVisible()


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.zone)
def test_an_hour_beside_it_asks_nothing(show: Show, change: Change) -> None:
    field = made(show, change, "when, today", change.autumn)
    QTest.keyClicks(field.edit, "0015")
    assert field.value() is not None
    assert field.problem() == ""


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.zone)
def test_within_the_first_of_the_two_hours_the_second_is_not_offered(show: Show, change: Change) -> None:
    """What lies ahead cannot have happened: only one is meant."""
    field = made(show, change, "when, today", change.first)
    QTest.keyClicks(field.edit, change.twice)
    assert field.value() == at(change.first)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.zone)
def test_which_hour_was_meant_survives_a_restart(show: Show, change: Change) -> None:
    field = made(show, change, "when, today", change.autumn)
    QTest.keyClicks(field.edit, change.twice)
    QTest.mouseClick(tiles_of(field).tiles()[1], Qt.MouseButton.LeftButton)
    page = field.parentWidget()
    assert page is not None
    kept = drafts.collect(page)
    again = made(show, change, "when, today", change.autumn)
    other = again.parentWidget()
    assert other is not None
    drafts.restore(other, kept)
    assert again.value() == at(change.second)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.zone)
def test_five_minutes_earlier_goes_by_real_time_over_the_change(show: Show, change: Change) -> None:
    field = made(show, change, "when, today", change.second)
    field.set_now()
    for _ in range(12):
        QTest.mouseClick(field.minus, Qt.MouseButton.LeftButton)
    assert field.value() == at(change.first)
