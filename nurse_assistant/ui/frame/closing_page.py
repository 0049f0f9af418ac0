"""Asked once when the window is closed while a patient is under way: nothing is lost, but no alarm comes any more.

A second press on the window's X closes, so that the computer can be shut down without a pointer.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.views import BoardView, DeskView
from nurse_assistant.domain.vocabulary import Phase
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import column, label, row, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

_STANDS = {
    Phase.INFUSING: mark("the infusion runs"),
    Phase.PAUSED: mark("the infusion is paused"),
    Phase.REACTION: mark("stopped for a reaction"),
    Phase.OBSERVING: mark("under observation"),
}


class ClosingPage(QWidget):
    left = Signal()
    confirmed = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("closing")
        title = tr("Close the program while patients are under way?")
        self.setAccessibleName(title)
        said = tr(
            "Nothing is lost: it goes on where it was when it is opened again. Until then nothing counts the time, "
            "and no alarm comes."
        )
        self._chairs = label(look="strong", name="closing.chairs", wrap=True)
        inner = QWidget()
        inner.setLayout(column(self._chairs, label(said, name="closing.said", wrap=True), None, spacing=12))
        stay = ActButton(tr("Stay"), tr("alarms go on"), name="closing.stay", role="primary", guard=guard)
        stay.acted.connect(self.left)
        close = ActButton(tr("Close the program"), tr("no alarms any more"), name="closing.close", guard=guard)
        close.acted.connect(self.confirmed)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 18, 18, 18)
        box.setSpacing(12)
        box.addWidget(label(title, "large", name="closing.title", wrap=True))
        box.addWidget(Scrolling(inner, name="closing.scroll"), 1)
        box.addLayout(row(stay, close, None, spacing=12))

    def show_board(self, view: BoardView) -> None:
        set_text(self._chairs, "\n".join(_stands(desk) for desk in under_way(view)))


def under_way(view: BoardView) -> list[DeskView]:
    """The patients whose pump runs, or may run, or who are watched after it."""
    return [desk for desk in view.desks if desk.state.phase in _STANDS]


def _stands(desk: DeskView) -> str:
    patient = desk.session.case.patient
    chair = tr("Chair {chair}", chair=desk.chair) if desk.chair else tr("No chair")
    pump = tr("nobody has confirmed that the pump stands still") if desk.state.pump_stop_from is not None else ""
    return texts.joined(chair, texts.name(patient.family, patient.given), pump or tr(_STANDS[desk.state.phase]))
