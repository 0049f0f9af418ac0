"""The chart of rates on paper: planned from the start (dashed) and given (solid), in the colours of the day."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtGui import QPainter

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.plan import planned_from_start
from nurse_assistant.ui.printing.blocks import Drawing
from nurse_assistant.ui.printing.ink import mm
from nurse_assistant.ui.steps.rate_card import chart_data
from nurse_assistant.ui.steps.rate_chart import RateChartData, paint_chart
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.chart_parts import Pen

_PIXELS = 860
"""Of the drawing's width: its small words are then about 8 pt."""


def record_chart(view: DeskView) -> RateChartData:
    """What was given, over the whole plan as it stood at the start."""
    started = view.state.started
    plan = None if started is None else planned_from_start(view.session, view.state, started.at)
    return chart_data(view, plan)


def chart(data: RateChartData, width: float, *, height: float = mm(58), keep: bool = False) -> Drawing:
    """`height` in tenths of a point."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        share = width / _PIXELS
        painter.translate(x, y)
        painter.scale(share, share)
        paint_chart(Pen(painter, _paper_look(theme.current().resources)), data, _PIXELS, int(height / share))

    return Drawing(paint, height, keep=keep)


@lru_cache(maxsize=1)
def _paper_look(resources: Path) -> theme.Theme:
    """Paper is white, whatever the screen is: the colours of the day at 100 %."""
    palette = theme.load_palette(resources / "theme" / "light.toml")
    return theme.Theme("paper", palette, theme.current().family, 100, None, "", resources)
