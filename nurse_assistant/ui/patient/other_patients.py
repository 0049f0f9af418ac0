"""Which other patient: big tiles in the room's order, for a line or a press that belongs to somebody else."""

from dataclasses import dataclass

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import SessionId
from nurse_assistant.domain.vocabulary import Phase
from nurse_assistant.ui.widgets.buttons import Option
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr


@dataclass(frozen=True, slots=True)
class OtherPatient:
    session: SessionId
    chair: str
    name: str

    def option(self) -> Option:
        return Option(self.session, tr("Chair {chair}", chair=self.chair) if self.chair else tr("No chair"), self.name)


def other_patients(board: Board, session: SessionId) -> tuple[OtherPatient, ...]:
    """Every other open session, in the room's order; those without a place in the room last."""
    view = board.view()
    desks = [one.desk for one in (*view.chairs, *view.unplaced) if one.desk is not None]
    return tuple(
        OtherPatient(desk.id, desk.chair, texts.name(desk.session.case.patient.family, desk.session.case.patient.given))
        for desk in desks
        if desk.id != session and desk.state.phase is not Phase.CLOSED
    )
