"""REACTION was pressed where no patient is in front: which chair? Big tiles in the room's order, digits too (U-109)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from nurse_assistant.application.views import BoardView
from nurse_assistant.ui.frame.board_page import columns_for
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import clear, label, row, set_shown
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.chair_words import like_name_mark
from nurse_assistant.ui.wording.language import tr

_TILE = 130


class ReactionChairPage(QWidget):
    session_chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("reaction_chair")
        self._guard = guard
        self._sessions: dict[str, str] = {}
        self._chairs = QWidget()
        self._chairs.setAccessibleName(tr("REACTION in which chair?"))
        focus.as_group(self._chairs)
        self._grid = QGridLayout(self._chairs)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        said = tr(
            "No patient is on the board. Act first: stop the pump, call for help. Then write it: New patient, or paper."
        )
        self._nobody = label(said, "heading", name="reaction_chair.nobody", wrap=True)
        back = ActButton(tr("Back"), tr("nothing is recorded yet"), name="reaction_chair.back")
        back.acted.connect(self.cancelled)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 18, 18, 18)
        box.addWidget(label(tr("REACTION in which chair?"), "large"))
        box.addWidget(label(tr("One tap, or the chair's digit, writes the time. Questions come after."), "soft"))
        box.addWidget(self._nobody)
        box.addWidget(self._chairs, 100)
        box.addStretch(1)
        box.addLayout(row(back, None))

    def show_board(self, view: BoardView) -> None:
        """Offer every chair with a patient who has not been signed off."""
        clear(self._grid)
        chairs = [(one, one.desk) for one in (*view.unplaced, *view.chairs)
                  if one.desk and not one.desk.state.signed_off]  # fmt: skip
        self._sessions = {desk.chair: desk.id for _, desk in chairs}
        set_shown(self._nobody, not chairs)
        across = columns_for(len(chairs))
        for place, (one, desk) in enumerate(chairs):
            patient = desk.session.case.patient
            name = texts.joined(texts.name(patient.family, patient.given), like_name_mark(one))
            tile = ActButton(desk.chair, name, name=f"reaction_chair.{desk.chair}", role="reaction", guard=self._guard)
            tile.acted.connect(lambda session=desk.id: self.session_chosen.emit(session))
            tile.setMaximumHeight(_TILE)
            tile.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            self._grid.addWidget(tile, place // across, place % across)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        session = self._sessions.get(event.text())
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif session is not None and not event.isAutoRepeat():
            self.session_chosen.emit(session)
        else:
            super().keyPressEvent(event)
