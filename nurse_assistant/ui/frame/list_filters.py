"""Which of the signed infusions: words to search for, tiles for what is asked most, and more behind a button."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.review_list import Wanted
from nurse_assistant.domain.vocabulary import STANDING_ALONE, Code
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import DateField
from nurse_assistant.ui.widgets.fields import NumberField, TextField
from nurse_assistant.ui.widgets.layout import Card, Scroll, column, flow, label, row, set_text
from nurse_assistant.ui.wording.code_words import code_title
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.review_words import grade_words

TO_REVIEW, REACTION, OTHERWISE, LATE, CAUGHT = "to_review", "reaction", "otherwise", "late", "caught"
_GRADES = (1, 2, 3, 4, 5, 0)
_RULES = tuple(code for code in Code if code not in STANDING_ALONE)
"""What a line of a record can depart from: those that stand alone are never recorded."""


class QuickFilters(QWidget):
    """Several may be chosen; all must hold."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tiles = ChoiceTiles(
            (
                Option(TO_REVIEW, tr("To review")), Option(REACTION, tr("Reaction")),
                Option(OTHERWISE, tr("Done otherwise")), Option(LATE, tr("Timing")),
                Option(CAUGHT, tr("Caught by a check")),
            ),
            name="records.quick", multi=True, small=True,
        )  # fmt: skip
        self._tiles.setAccessibleName(tr("Only these"))
        self._tiles.changed.connect(self.changed)
        self.setLayout(column(self._tiles))

    def chosen(self) -> frozenset[str]:
        return frozenset(self._tiles.chosen())

    def clear(self) -> None:
        self._tiles.choose()


class MoreFilters(Card):
    """Dates, chair, nurse, infusion number, grade, rule. What stands here holds as soon as it can be read."""

    changed = Signal()
    left = Signal()

    def __init__(self, zone: Callable[[], ZoneInfo], now: Callable[[], datetime]) -> None:
        super().__init__(name="filters", spacing=8, margins=14)
        self._zone, self._now = zone, now
        self._since = DateField(tr("From day"), name="filters.since", zone=zone(), now=now)
        self._until = DateField(tr("To day"), name="filters.until", zone=zone(), now=now)
        self._chair = TextField(tr("Chair"), name="filters.chair", chars=6)
        self._number = NumberField(tr("Infusion number"), "", name="filters.number", chars=4)
        self._spans = ChoiceTiles(
            (Option("30", tr("Last 30 days")), Option("365", tr("Last 12 months"))), name="filters.span",
            label=tr("Or"), small=True,
        )  # fmt: skip
        self._grade = ChoiceTiles(
            [Option(str(grade), grade_words(grade)) for grade in _GRADES], name="filters.grade",
            label=tr("Highest grade of a reaction"), small=True,
        )  # fmt: skip
        self._nurse = ChoiceTiles((), name="filters.nurse", label=tr("A nurse took part"), small=True)
        self._rule = ChoiceTiles(
            [Option(code.value, code_title(code)) for code in _RULES], name="filters.rule",
            label=tr("Rule that was departed from, or timing"), small=True,
        )  # fmt: skip
        self._hint = label(tr("Figures are of the unit: they are not shown for one nurse."), "soft", wrap=True)
        for field in (self._since, self._until, self._chair, self._number, self._grade, self._nurse, self._rule):
            field.changed.connect(self.changed)
        self._spans.changed.connect(self._set_span)
        self._build()

    def _build(self) -> None:
        clear = ActButton(tr("Clear all"), name="filters.clear")
        clear.acted.connect(self.clear)
        done = ActButton(tr("Show these infusions"), name="filters.done")
        done.acted.connect(self.left)
        inside = QWidget()
        inside.setLayout(
            column(
                row(self._since, self._until, self._chair, self._number),
                self._spans, self._grade, self._nurse, self._hint, self._rule, None, spacing=10,
            )
        )  # fmt: skip
        self.add(label(tr("Which infusions"), "heading"))
        self.add(Scroll(inside, name="filters.scroll"), 1)
        self.add(flow(done, clear))

    def offer_people(self, people: tuple[str, ...]) -> None:
        self._nurse.set_options([Option(name, name) for name in people])

    def _set_span(self) -> None:
        days = self._spans.choice()
        today = self._now().astimezone(self._zone()).date()
        self._until.clear_text()
        if days is None:
            self._since.clear_text()
        else:
            self._since.set_value(today - timedelta(days=int(days)))
        self.changed.emit()

    def clear(self) -> None:
        for field in (self._since, self._until, self._chair, self._number):
            field.clear_text()
        for tiles in (self._spans, self._grade, self._nurse, self._rule):
            tiles.choose()
        self.changed.emit()

    def count(self) -> int:
        """How many of them are set."""
        fields = (self._since, self._until, self._chair, self._number)
        return sum(not one.is_empty() for one in fields) + sum(
            tiles.choice() is not None for tiles in (self._grade, self._nurse, self._rule)
        )

    def wanted(self, text: str, quick: frozenset[str]) -> Wanted:
        number, grade, until = self._number.value(), self._grade.choice(), self._until.value()
        return Wanted(
            text=text,
            since=self._midnight(self._since.value()),
            until=self._midnight(until + timedelta(days=1)) if until else None,
            nurse=self._nurse.choice() or "",
            chair=self._chair.value(),
            infusion_number=int(number) if number is not None else None,
            grade=int(grade) if grade is not None else None,
            reaction=REACTION in quick,
            otherwise=OTHERWISE in quick,
            late=LATE in quick,
            caught=CAUGHT in quick,
            code=self._rule.choice() or "",
            to_review=TO_REVIEW in quick,
        )

    def _midnight(self, day: date | None) -> datetime | None:
        """By the unit's own clock."""
        return datetime.combine(day, datetime.min.time(), self._zone()) if day else None


class FilterLine(QWidget):
    """What is looked at now, where it is not simply all: the infusions behind a figure, or behind other filters."""

    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label(look="strong", name="records.behind", wrap=True)
        self._all = ActButton(tr("Show all again"), name="records.all", role="secondary")
        self._all.acted.connect(self.cleared)
        line = row(self._words, self._all)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_words(self, words: str) -> None:
        set_text(self._words, words)

    def is_saying(self) -> bool:
        return bool(self._words.text())
