"""The rate chart: what it says in words, what it paints, at every size."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QColor, QImage

from nurse_assistant.ui.steps.rate_chart import Given, Mark, Planned, RateChart, RateChartData, rate_ticks, words_of
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.chart_parts import ticks
from tests.ui.conftest import Show

LONDON = ZoneInfo("Europe/London")
START = datetime(2026, 11, 22, 10, 12, tzinfo=UTC)


def after(minutes: int) -> datetime:
    return START + timedelta(minutes=minutes)


DATA = RateChartData(
    given=(Given(after(0), after(60), Decimal(25)), Given(after(60), None, Decimal(50))),
    planned=(Planned(after(90), Decimal(75)), Planned(after(120), Decimal(100)), Planned(after(200), Decimal(0))),
    now=after(86),
    zone=LONDON,
)
STOPPED = replace(
    DATA,
    given=(Given(after(0), after(60), Decimal(25)), Given(after(60), after(75), Decimal(50))),
    planned=(Planned(after(105), Decimal("12.5")), Planned(after(135), Decimal(25)), Planned(after(400), Decimal(0))),
    now=after(105),
    marks=(Mark(after(75)), Mark(after(75), None, "1", "point")),
)


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_the_chart_says_the_same_in_words(show: Show) -> None:
    chart = RateChart()
    show(chart)
    chart.set_data(DATA)
    nb = "\u00a0"
    assert chart.accessibleDescription() == (
        f"Given: 25{nb}mL/h from 10:12 to 11:12; 50{nb}mL/h from 11:12 to now. "
        f"Planned: 75{nb}mL/h at 11:42; 100{nb}mL/h at 12:12; end at 13:32. Now 11:38."
    )
    assert "stopped: 11:27." in words_of(STOPPED)
    assert words_of(RateChartData((), (), START, LONDON)) == "Given: nothing yet. Planned: nothing. Now 10:12."
    chart.set_data(None)
    assert chart.accessibleDescription() == ""


def test_a_stop_that_ended_says_both_times() -> None:
    assert "stopped: 11:27 to 11:57." in words_of(replace(STOPPED, marks=(Mark(after(75), after(105)),)))


@pytest.mark.parametrize("size", [(360, 220), (300, 180), (1400, 900)])
@pytest.mark.parametrize("data", [DATA, STOPPED, replace(STOPPED, show_now=False)])
def test_it_paints_at_every_size(
    show: Show, installed_theme: theme.Theme, size: tuple[int, int], data: RateChartData
) -> None:
    chart = RateChart()
    show(chart)
    chart.setFixedSize(*size)
    chart.set_data(data)
    seen = colours(chart.grab().toImage())
    assert {installed_theme.palette[name] for name in ("accent", "given_fill")} <= seen
    assert (installed_theme.palette["stopped"] in seen) == bool(data.marks)


def test_nothing_to_draw_is_nothing_drawn(show: Show) -> None:
    chart = RateChart()
    show(chart)
    for data in (None, RateChartData((), (), START, LONDON)):
        chart.set_data(data)
        assert len(colours(chart.grab().toImage())) == 1


def test_one_moment_and_a_plan_alone_can_be_drawn(show: Show, installed_theme: theme.Theme) -> None:
    chart = RateChart()
    show(chart)
    chart.set_data(RateChartData((Given(START, None, Decimal(25)),), (), START, LONDON))
    assert installed_theme.palette["ink"] in colours(chart.grab().toImage())  # the present moment stands there
    chart.set_data(replace(DATA, given=()))
    seen = colours(chart.grab().toImage())
    assert len(seen) > 1
    assert installed_theme.palette["given_fill"] not in seen


def test_the_given_line_stands_at_its_rate(show: Show, installed_theme: theme.Theme) -> None:
    """50 mL/h is half as high as 100: measured in pixels, so that a wrong scale cannot pass."""
    chart = RateChart()
    show(chart)
    chart.setFixedSize(800, 400)
    chart.clearFocus()
    chart.set_data(RateChartData((Given(after(0), after(60), Decimal(50)), Given(after(60), after(120), Decimal(100))),
                                 (), after(120), LONDON, show_now=False))  # fmt: skip
    image = chart.grab().toImage()
    accent = QColor(installed_theme.palette["accent"])

    def top(x: int) -> int:
        return next(y for y in range(image.height()) if image.pixelColor(x, y) == accent)

    low, high = top(300), top(700)
    bottom = max(
        y for y in range(image.height()) if image.pixelColor(300, y).name() == installed_theme.palette["given_fill"]
    )
    assert (bottom - high) / (bottom - low) == pytest.approx(2, rel=0.05)


@pytest.mark.parametrize(
    ("top", "most", "expected"),
    [("150", 4, (0, 50, 100, 150)), ("150", 2, (0, 100, 200)), ("25", 4, (0, 10, 20, 30)), ("1", 4, (0, 1)),
     ("2500", 4, (0, 500, 1000, 1500, 2000, 2500))],
)  # fmt: skip
def test_even_figures_beside_the_axis(top: str, most: int, expected: tuple[int, ...]) -> None:
    assert rate_ticks(Decimal(top), most) == tuple(Decimal(each) for each in expected)


def test_clock_times_are_whole_and_as_many_as_fit() -> None:
    shown = ticks(after(0), after(200), LONDON, 4)
    assert [when.astimezone(LONDON).strftime("%H:%M") for when in shown] == ["11:00", "12:00", "13:00"]
    kolkata = ZoneInfo("Asia/Kolkata")
    assert {when.astimezone(kolkata).minute for when in ticks(after(0), after(200), kolkata, 4)} == {0}
    assert len(ticks(START, after(60 * 24 * 9), LONDON, 3)) == 9
