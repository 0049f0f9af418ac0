"""REACTION was pressed at the wrong chair: one tap says which one it was, and takes along what was tapped since."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.other_patients import OtherPatient
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets.buttons import ChoiceTiles
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.words import line_words

_OF_THE_REACTION = frozenset({
    Kind.REACTION_REPORTED, Kind.PUMP_STOPPED, Kind.PROVIDER_CALLED, Kind.REACTION_MEDICINE_GIVEN, Kind.REACTION_GRADED,
    Kind.VITAL_SIGNS, Kind.NOTE,
})  # fmt: skip


def lines_since(view: DeskView, press: Entry) -> tuple[Entry, ...]:
    """The press and what the same person wrote of the reaction since: she stood at the other patient all along."""
    counting = (line.entry for line in view.lines if not line.struck)
    found = (
        one for one in counting if one.number >= press.number and one.kind in _OF_THE_REACTION and one.by == press.by
    )
    return tuple(sorted(found, key=lambda one: one.number))


class WrongChairBox(Box):
    chosen = Signal(str)
    """The session the press was meant for."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, tr("Which patient has the reaction?"), name="wrong_chair")
        self._tiles = ChoiceTiles((), name="wrong_chair.patients", columns=3)
        self._tiles.setAccessibleName(tr("Whose reaction it is"))
        self._tiles.changed.connect(self._tapped)
        self._nobody = label(tr("There is no other open infusion on the unit."), "strong", name="wrong_chair.nobody")
        self._says = label(look="soft", wrap=True, name="wrong_chair.says")
        self._lines = label(wrap=True, name="wrong_chair.lines")
        self.fill(self._says, self._tiles, self._nobody, self._lines)

    def show_patients(self, patients: Sequence[OtherPatient], lines: Sequence[Entry], zone: ZoneInfo) -> None:
        """`lines`: those that go along, the press first."""
        said = tr(
            "It is recorded there with the same time, and struck out here.|"
            "The %n lines written since the press are recorded there with the same time, and struck out here.",
            "",
            len(lines),
        )
        set_text(self._says, said)
        set_text(self._lines, "\n".join(line_words(one, zone) for one in lines))
        self._tiles.set_options([one.option() for one in patients])
        self._tiles.choose()
        set_shown(self._nobody, not patients)

    def _tapped(self) -> None:
        session = self._tiles.choice()
        if session is not None:
            self.chosen.emit(session)
