"""The figures of the unit: a card for each, with bars to look at, and behind each bar its infusions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.review import Figures
from nurse_assistant.ui.frame.figure_cards import CardData, Line, card_data
from nurse_assistant.ui.widgets.bar_button import BarButton
from nurse_assistant.ui.widgets.columns_chart import ColumnsChart
from nurse_assistant.ui.widgets.layout import Card, Scroll, clear, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

_COLUMNS, _HEAD, _CHART = 3, 3, 2
"""Columns of cards, and how many lines the head of a card and its chart are as high as: each card goes to the column
that is the shortest so far."""


class FiguresView(QWidget):
    behind = Signal(str, object)
    """What is counted, and tuple[SessionId, ...]: its infusions."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("figures")
        self._columns = tuple(QVBoxLayout() for _ in range(_COLUMNS))
        for each in self._columns:
            each.setSpacing(10)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 6, 0)
        says = tr(
            "Figures of the unit, never of one nurse. 9 in 4: nine times, in four infusions. Tap a line to see them."
        )
        box.addWidget(label(says, "soft", wrap=True, name="figures.unit"))
        self._why_not = label(look="strong", wrap=True, name="figures.why_not")
        box.addWidget(self._why_not)
        cards = row(*self._columns, spacing=10)
        for place in range(_COLUMNS):
            cards.setStretch(place, 1)
        box.addLayout(cards)
        box.addStretch(1)
        whole = column(Scroll(inside, name="figures.scroll"), spacing=0)
        self.setLayout(whole)

    def say(self, why_not: str) -> None:
        """There is nothing to show, and why."""
        for each in self._columns:
            clear(each)
        set_text(self._why_not, why_not)
        set_shown(self._why_not, bool(why_not))

    def show_figures(self, found: Figures) -> None:
        self.say("")
        heights = [0] * _COLUMNS
        for data in card_data(found):
            made = FigureCard(data)
            made.behind.connect(self.behind)
            place = heights.index(min(heights))
            heights[place] += _HEAD + len(data.lines) + (_CHART if data.chart else 0)
            self._columns[place].addWidget(made)
        for each in self._columns:
            each.addStretch(1)


class FigureCard(Card):
    behind = Signal(str, object)

    def __init__(self, data: CardData) -> None:
        super().__init__(name=f"figures.{data.key}", spacing=4, margins=12)
        self.add(label(data.title, "label", wrap=True))
        self.add(label(data.headline, "title", name=f"figures.{data.key}.headline", wrap=True))
        self.add(label(data.says, "small", wrap=True))
        if data.chart is not None:
            chart = ColumnsChart(name=f"figures.{data.key}.chart", says=data.title)
            chart.set_data(data.chart)
            self.add(chart)
        most = max((line.figure.count for line in data.lines), default=0)
        for place, line in enumerate(data.lines):
            self.add(self._bar(data, line, place, most))
        if not data.lines:
            self.add(label(tr("None in these infusions."), "soft", wrap=True))

    def _bar(self, data: CardData, line: Line, place: int, most: int) -> BarButton:
        count, infusions = line.figure.count, len(line.figure.sessions)
        words = str(count) if count == infusions else tr("{count} in {infusions}", count=count, infusions=infusions)
        bar = BarButton(line.title, words, name=f"figures.{data.key}.{place}", count=count, most=most)
        bar.set_about(texts.joined(data.title, words))
        bar.acted.connect(lambda: self.behind.emit(f"{data.title}: {line.title}", line.figure.sessions))
        return bar
