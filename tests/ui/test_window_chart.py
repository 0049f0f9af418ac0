"""The premedication bars: what they say in words, and that they are painted."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from nurse_assistant.ui.steps.window_chart import MedicineRow, WindowChart, WindowChartData, words_of
from nurse_assistant.ui.widgets import theme
from tests.ui.conftest import Show
from tests.ui.test_rate_chart import colours

LONDON = ZoneInfo("Europe/London")


def at(hour: int, minute: int) -> datetime:
    return datetime(2026, 11, 22, hour, minute, tzinfo=UTC)


def given(name: str, when: datetime) -> MedicineRow:
    return MedicineRow(name, "40 mg · oral", when, when + timedelta(minutes=15), when + timedelta(minutes=60))


DATA = WindowChartData(
    rows=(
        given("dexamethasone", at(9, 21)),
        MedicineRow("diphenhydramine", "25 mg · intravenous", if_now=(at(9, 48), at(10, 33)), latest_at=at(10, 6)),
        MedicineRow("famotidine", "20 mg · oral", remark="not given, by order"),
        MedicineRow("acetaminophen", "650 mg · oral"),
    ),
    now=at(9, 33),
    zone=LONDON,
    common=(at(9, 48), at(10, 21)),
)


def test_the_chart_says_the_same_in_words(show: Show) -> None:
    chart = WindowChart()
    show(chart)
    chart.set_data(DATA)
    assert chart.accessibleDescription() == (
        "dexamethasone, 40\u00a0mg · oral: given 09:21, window 09:36 to 10:21. "
        "diphenhydramine, 25\u00a0mg · intravenous: not given yet, latest 10:06. "
        "famotidine, 20\u00a0mg · oral: not given, by order. "
        "acetaminophen, 650\u00a0mg · oral: not given yet. "
        "Now 09:33. Common start window 09:48 to 10:21."
    )
    assert words_of(replace(DATA, common=None, started_at=at(10, 2))).endswith(
        "Started 10:02. There is no common start window."
    )
    assert "given 09:21." in words_of(replace(DATA, rows=(replace(DATA.rows[0], opens_at=None),)))
    chart.set_data(None)
    assert chart.accessibleDescription() == ""


@pytest.mark.parametrize("size", [(420, 240), (1500, 500)])
def test_it_paints_bars_and_the_common_window(show: Show, installed_theme: theme.Theme, size: tuple[int, int]) -> None:
    chart = WindowChart()
    show(chart)
    chart.setFixedSize(*size)
    chart.set_data(DATA)
    seen = colours(chart.grab().toImage())
    assert {installed_theme.palette[name] for name in ("bar", "chosen", "ink")} <= seen


def test_a_closed_window_is_grey_and_says_so(show: Show, installed_theme: theme.Theme) -> None:
    chart = WindowChart()
    show(chart)
    chart.set_data(replace(DATA, now=at(10, 40), common=None))
    seen = colours(chart.grab().toImage())
    assert installed_theme.palette["bar"] not in seen
    assert installed_theme.palette["frame"] in seen


def test_after_the_start_the_line_is_the_starts(show: Show) -> None:
    chart = WindowChart()
    show(chart)
    chart.set_data(replace(DATA, started_at=at(10, 2)))
    before = chart.grab().toImage()
    chart.set_data(replace(DATA, started_at=at(10, 2), now=at(10, 3)))
    assert chart.grab().toImage() == before


def test_the_latest_time_near_the_edge_stays_on_the_paper(show: Show) -> None:
    chart = WindowChart()
    show(chart)
    row = replace(DATA.rows[1], latest_at=at(10, 33))
    chart.set_data(replace(DATA, rows=(row,)))
    chart.grab()
    assert chart.data() is not None
    chart.set_data(replace(DATA, rows=()))
    chart.grab()
