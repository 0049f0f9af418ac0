"""REACTION was pressed at the wrong chair: one tap says which one it was."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from nurse_assistant.ui.patient.other_patients import OtherPatient
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets.buttons import ChoiceTiles
from nurse_assistant.ui.widgets.layout import label, set_shown


class WrongChairBox(Box):
    chosen = Signal(str)
    """The session the press was meant for."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "Which patient has the reaction?", name="wrong_chair")
        self._tiles = ChoiceTiles((), name="wrong_chair.patients", columns=3)
        self._tiles.changed.connect(self._tapped)
        self._nobody = label("There is no other open infusion on the unit.", "strong", name="wrong_chair.nobody")
        says = "It is recorded there with the same time, and struck out here."
        self.fill(label(says, "soft", wrap=True), self._tiles, self._nobody)

    def show_patients(self, patients: Sequence[OtherPatient]) -> None:
        self._tiles.set_options([one.option() for one in patients])
        self._tiles.choose()
        set_shown(self._nobody, not patients)

    def _tapped(self) -> None:
        session = self._tiles.choice()
        if session is not None:
            self.chosen.emit(session)
