"""What is asked about an order file, in place of the form: which order, replace what is typed? Or why it is refused.

It decides nothing: each button is told on, and the form below keeps what stands typed.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.filed_orders import FiledOrder, FiledOrders, OrderFileProblems
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Card, Scroll, clear, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import inside, tr
from nurse_assistant.ui.wording.order_file_words import place_words, problem_words

_MOST_SHOWN = 60


class OrderFileBox(Card):
    chosen = Signal(object)
    """The FiledOrder that was tapped."""
    replace_asked = Signal()
    other_asked = Signal()
    left = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__(name="new.file", spacing=10, margins=14)
        focus.as_area(self)
        self._guard = guard
        self._title = label("", "title", name="new.file.title", wrap=True)
        self._about = label("", "body", name="new.file.about", wrap=True)
        self._lines = column(spacing=8)
        inside = QWidget()
        inside.setLayout(self._lines)
        self._scroll = Scroll(inside, name="new.file.scroll")
        self._replace = self._button(tr("Replace what is typed"), "replace", "next")
        self._other = self._button(tr("Open another file..."), "other")
        self._back = self._button(tr("Back to the form"), "back")
        for button, asked in (
            (self._replace, self.replace_asked), (self._other, self.other_asked), (self._back, self.left),
        ):  # fmt: skip
            button.acted.connect(asked)
        self.add(self._title)
        self.add(self._about)
        self.add(self._scroll, 1)
        self.add(row(self._back, self._other, self._replace, None))

    def _button(self, words: str, name: str, role: str = "secondary") -> ActButton:
        """Only replacing changes anything: the others stand under no guard."""
        return ActButton(words, name=f"new.file.{name}", role=role, guard=self._guard if name == "replace" else None)

    def ask_which(self, found: FiledOrders) -> None:
        """A list of the orders, in the order of the file."""
        tiles = [self._tile(order, number) for number, order in enumerate(found.orders, 1)]
        title = tr("{file}: %n order|{file}: %n orders", "", len(found.orders), file=found.file)
        which = tr("Which one? Nothing is taken over before you tap.")
        self._show(title, f"{which} {left_out_words(found)}".strip(), tiles)
        self._set_acts(tr("Back to the form"), other=True)

    def _tile(self, order: FiledOrder, number: int) -> ActButton:
        tile = ActButton(who_words(order), order_words(order), name=f"new.file.order.{number}", role="tile")
        tile.acted.connect(lambda: self.chosen.emit(order))
        return tile

    def ask_to_replace(self, order: FiledOrder, typed: str) -> None:
        """Something is typed: it stays, or the order takes its place."""
        lines = [
            label(tr("Typed: {typed}", typed=typed or tr("no name yet")), "strong", wrap=True),
            label(tr("In the file: {order}", order=texts.joined(who_words(order), order_words(order))), "strong",
                  wrap=True),
        ]  # fmt: skip
        said = tr("Replacing can be taken back until the infusion is opened.")
        self._show(tr("Something is typed already. Replace it?"), said, lines)
        self._set_acts(tr("Keep what is typed"), replace=True)

    def show_refusal(self, refused: OrderFileProblems) -> None:
        count = len(refused.problems)
        lines = [label(problem_words(one), wrap=True) for one in refused.problems[:_MOST_SHOWN]]
        if count > _MOST_SHOWN:
            more = count - _MOST_SHOWN
            lines.append(label(tr("And %n more problem.|And %n more problems.", "", more), "strong", wrap=True))
        self._show(
            tr("{file} is refused: %n problem|{file} is refused: %n problems", "", count, file=refused.file),
            tr("Nothing was taken over. Have it mended where it was made, or type the order."),
            lines,
        )
        self._set_acts(tr("Back to the form"), other=True)

    def _show(self, title: str, about: str, lines: Sequence[QWidget]) -> None:
        set_text(self._title, title)
        set_text(self._about, about)
        clear(self._lines)
        for line in lines:
            self._lines.addWidget(line)
        self._lines.addStretch(1)
        self.setAccessibleName(title)

    def _set_acts(self, back: str, *, other: bool = False, replace: bool = False) -> None:
        self._back.set_words(back)
        set_shown(self._other, other)
        set_shown(self._replace, replace)


def who_words(order: FiledOrder) -> str:
    """MARTIN, Elena · Born 12-Mar-1956 · 4857773456."""
    born = tr("Born {date}", date=texts.date(order.born))
    return texts.joined(texts.name(order.family, order.given), born, order.identifier)


def order_words(order: FiledOrder) -> str:
    """Dose, weight with its day, place in the calendar, place in the file."""
    parts = (
        texts.amount(order.dose_mg, "mg") if order.dose_mg is not None else "",
        weight_words(order),
        f"Isa-{order.regimen}" if order.regimen else "",
        tr("cycle {cycle}", cycle=order.cycle) if order.cycle else "",
        tr("day {day}", day=order.day) if order.day else "",
        place_words(order.place),
    )
    return texts.joined(*(part for part in parts if part))


def weight_words(order: FiledOrder) -> str:
    """72 kg, measured 20-Nov-2026."""
    measured: date | None = order.weight_measured_on
    if order.weight_kg is None or measured is None:
        return ""
    kg = texts.amount(order.weight_kg, "kg")
    return tr("{amount}, measured {date}", amount=kg, date=texts.date(measured))


def beside_words(order: FiledOrder) -> tuple[str, ...]:
    """What no field of the form takes, and the nurse must read all the same: one sentence each."""
    valid = (tr("NOT VALID YET: only from {date} on.", date=texts.date(order.valid_from)),) if order.valid_from else ()
    return *valid, *(tr("Note on the order: “{note}”", note=note) for note in order.notes)


def left_out_words(found: FiledOrders) -> str:
    if not found.left_out:
        return ""
    count = len(found.left_out)
    places = "; ".join(inside(place_words(place)) for place in found.left_out[:5])
    return tr(
        "%n order for another medicine is left out ({places}).|%n orders for other medicines are left out ({places}).",
        "", count, places=places,
    )  # fmt: skip
