"""The small pieces: wrapping lines, bars, scrolling, text that changes only when it changes."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QWidget

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import (
    Card,
    FractionBar,
    Pill,
    Scroll,
    clear,
    column,
    flow,
    label,
    row,
    rule,
    set_shown,
    set_text,
)
from tests.ui.conftest import Show
from tests.ui.test_rate_chart import colours


def test_a_line_wraps_where_there_is_no_room(show: Show) -> None:
    holder = QWidget()
    pills = [Pill(f"{n} BAKER") for n in range(8)]
    lines = flow(*pills)
    holder.setLayout(lines)
    show(holder, width=300)
    assert lines.heightForWidth(200) > lines.heightForWidth(1200)
    assert pills[0].y() < pills[-1].y()
    assert all(pill.geometry().right() <= holder.width() for pill in pills)
    assert lines.count() == 8
    assert lines.itemAt(99) is None
    assert lines.takeAt(99) is None
    assert lines.minimumSize().width() < lines.sizeHint().width()
    pills[0].hide()
    clear(lines)
    assert lines.count() == 0


def test_rows_and_columns_take_gaps_and_stretches(show: Show) -> None:
    one, two = label("one"), label("two", "strong", wrap=True, right=True)
    card = Card(name="card")
    card.add(row(one, 20, None, two, stretch_last=True))
    card.add(column(rule(), FractionBar()))
    card.add(label("three"))
    show(card)
    assert two.x() - one.geometry().right() > 20
    assert two.textFormat() == Qt.TextFormat.PlainText


def test_clearing_a_layout_takes_everything_out(show: Show) -> None:
    card = Card()
    card.add(row(label("one"), label("two")))
    card.add(label("three"))
    show(card)
    clear(card.body)
    assert card.body.count() == 0
    assert not [each for each in card.findChildren(QLabel) if each.isVisible()]


def test_what_may_grow_scrolls_and_is_never_squeezed(show: Show) -> None:
    content = QWidget()
    words = [label("A long sentence that has to wrap in a narrow window. " * 4, wrap=True) for _ in range(10)]
    content.setLayout(column(*words))
    scroll = Scroll(content)
    show(scroll, width=300, height=200)
    assert all(each.height() >= each.heightForWidth(each.width()) for each in words)
    assert not scroll.horizontalScrollBar().isVisible()
    words[0].setText(words[0].text() * 4)
    QApplication.processEvents()
    assert words[0].height() >= words[0].heightForWidth(words[0].width())


def test_a_bar_shows_its_share_and_no_more(show: Show, installed_theme: theme.Theme) -> None:
    bar = FractionBar(thin=False)
    show(bar)
    for share, full in ((Decimal(-1), Decimal(0)), (Decimal("0.18"), Decimal("0.18")), (Decimal(7), Decimal(1))):
        bar.set_fraction(share)
        assert bar.fraction() == full
    assert installed_theme.palette["accent"] in colours(bar.grab().toImage())
    assert bar.accessibleDescription() == "100 %"


def test_text_is_set_only_when_it_changes(show: Show) -> None:
    words = label("4 min")
    show(words)
    set_text(words, "4 min")
    set_text(words, "3 min")
    assert words.text() == "3\u00a0min"


def test_a_part_that_stands_nowhere_does_not_open_as_a_window() -> None:
    part = QFrame()
    set_shown(part, True)
    assert not part.isVisible()
    set_shown(part, False)
    assert part.isHidden()


def test_an_icon_is_painted_in_the_palettes_colour(show: Show, installed_theme: theme.Theme) -> None:
    sign = IconLabel("high", colour="ink", px=40)
    show(sign)
    assert installed_theme.palette["ink"] in colours(sign.grab().toImage())
    sign.show_icon("")
    assert not sign.isVisible()
    sign.show_icon("medium", "accent")
    sign.show_icon("medium", "accent")
    assert installed_theme.palette["accent"] in colours(sign.grab().toImage())
