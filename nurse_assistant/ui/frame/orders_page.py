"""The charge nurse's list: spoken orders whose written one nobody has seen yet, of open and of signed infusions."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.doorkeeper import Doorkeeper, Known
from nurse_assistant.application.people import CHARGE_NURSES, Purpose
from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.written_orders import SpokenOrder
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Card, Scroll, card, clear, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.order_words import spoken_words, whose_words


class OrdersPage(QWidget):
    seen = Signal(object, str)
    """SpokenOrder, and the charge nurse who has seen the written one."""
    left = Signal()
    not_saved = Signal(str)

    def __init__(self, door: Doorkeeper, guard: Guard, writer: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("orders")
        focus.as_place(self)
        self._door, self._guard, self._writer = door, guard, writer
        self._charge = ""
        self._orders: tuple[SpokenOrder, ...] | None = None
        self._buttons: list[ActButton] = []
        self._site = label(look="soft", name="orders.site", wrap=True)
        self._none = label(tr("Every spoken order has been seen in writing."), "strong", name="orders.none", wrap=True)
        self._ask = AskPerson(door, name="orders.who", guard=guard)
        self._ask.known.connect(self._known)
        self._ask.failed.connect(self.not_saved)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        inside = QWidget()
        inside.setLayout(column(self._none, self._list, None))
        leave = ActButton(tr("Back"), name="orders.leave", icon="back")
        leave.acted.connect(self.left)
        form = card(name="orders.card", spacing=8, margins=14)
        form.add(label(tr("Spoken orders: the written one still to be seen"), "title", wrap=True))
        form.add(self._site)
        form.add(Scroll(inside, name="orders.scroll"), 1)
        form.add(self._ask)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(form, 1)
        box.addLayout(row(leave, None))

    def open_list(self, orders: tuple[SpokenOrder, ...], site: str) -> None:
        """`site`: what the site's list says. A charge nurse who is signed in has shown who she is."""
        self._charge = self._charge_nurse()
        set_text(self._site, site)
        self._ask.ask(Purpose.WRITTEN_ORDER, roles=CHARGE_NURSES, act=tr("I am the charge nurse"))
        self._orders = None
        self.show_orders(orders)

    def _charge_nurse(self) -> str:
        try:
            person = self._door.person(self._writer())
        except StoreError as error:
            self.not_saved.emit(str(error))
            return ""
        return person.name if person is not None and person.role in CHARGE_NURSES else ""

    def show_orders(self, orders: tuple[SpokenOrder, ...]) -> None:
        if orders != self._orders:
            self._orders = orders
            clear(self._list)
            self._buttons = []
            for place, order in enumerate(orders):
                self._list.addWidget(self._made(order, place))
        set_shown(self._none, not orders)
        set_shown(self._ask, bool(orders) and not self._charge)
        for button in self._buttons:
            button.set_open(bool(self._charge), "" if self._charge else tr("a charge nurse, with her PIN below"))

    def _made(self, order: SpokenOrder, place: int) -> Card:
        button = ActButton(tr("I saw the written order"), name=f"orders.{place}.seen", guard=self._guard)
        button.set_about(whose_words(order))
        button.acted.connect(lambda: self._seen(order))
        self._buttons.append(button)
        made = card(name=f"orders.{place}", margins=10)
        words = column(
            label(whose_words(order), "strong", wrap=True, name=f"orders.{place}.whose"),
            label(spoken_words(order), "body", wrap=True, name=f"orders.{place}.said"),
            spacing=2,
        )  # fmt: skip
        line = row(words, button, spacing=16)
        line.setStretch(0, 1)
        made.add(line)
        return made

    def _seen(self, order: SpokenOrder) -> None:
        if self._charge:
            self.seen.emit(order, self._charge)
        else:
            focus.land(self._ask)

    def _known(self, known: Known) -> None:
        self._charge = known.person.name
        self.show_orders(self._orders or ())

    def take_badge(self, person: str) -> bool:
        return not self._ask.isHidden() and self._ask.take_badge(person)
