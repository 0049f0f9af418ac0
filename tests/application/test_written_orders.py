"""The charge nurse's list: spoken orders stay on it, after the sign-off too, until a written one was seen."""

from decimal import Decimal

from nurse_assistant.application.board import Board
from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.telephone_orders import TelephoneOrders
from nurse_assistant.domain.vocabulary import Kind
from tests.support.day import NURSE, Day, Library

K = Kind
CHARGE = "A. Lowe"


class Enough(Library):
    """A site where a telephone order is enough for these acts."""

    def __init__(self, *acts: str) -> None:
        self._acts = frozenset(acts)

    def telephone_orders(self) -> TelephoneOrders:
        return TelephoneOrders(self._acts, "pharmacy", None)


def ordered(day: Day, how: str = "telephone") -> Day:
    draft = Draft(
        K.RATE_CHANGED, {"rate_ml_h": Decimal(150)}, reason="ordered", ordered_by="Dr R. Silva", order_how=how,
        order_read_back=True,
    )  # fmt: skip
    day.vital_signs()
    assert day.desk.record(draft, NURSE).kept
    return day


def signed(day: Day) -> Day:
    day.record(K.INFUSION_DISCONTINUED, permanent=False)
    day.later(61)
    day.record(K.OBSERVATION_ENDED)
    day.record(K.SIGNED_OFF)
    return day


def lines(board: Board, *, anew: bool = False) -> list[int]:
    return [one.entry.number for one in board.spoken_orders(anew=anew)]


def test_a_spoken_order_stands_on_it_and_a_written_one_does_not() -> None:
    day = ordered(Day().started())
    assert lines(day.board) == [day.desk.log[-1].number]
    assert lines(ordered(Day().started(), "written").board) == []


def test_the_sites_list_is_asked() -> None:
    day = ordered(Day().started())
    assert lines(Board(day.store, day.clock, Enough("rate_above_step"))) == []
    assert len(lines(Board(day.store, day.clock, Enough("signs_present")))) == 1


def test_it_stays_after_the_signature_and_when_the_program_is_opened_anew() -> None:
    day = signed(ordered(Day().started()))
    assert len(lines(day.board)) == 1
    day.board.put_away(day.desk.opened.id)
    assert len(lines(day.board)) == 1
    assert len(lines(Board(day.store, day.clock, Library()))) == 1


def test_seen_is_a_line_with_who_and_when_also_after_the_signature() -> None:
    day = signed(ordered(Day().started()))
    day.board.put_away(day.desk.opened.id)
    (order,) = day.board.spoken_orders()
    day.later(5)
    assert day.board.written_seen(order, NURSE, CHARGE).kept
    seen = day.store.load(order.opened.id)[-1]
    assert (seen.kind, seen.by, seen.person, seen.at) == (K.NOTE, NURSE, CHARGE, day.clock.now())
    assert seen.text("text") == f"Written order seen for line {order.entry.number}"
    assert lines(day.board) == []


def test_on_the_board_it_is_seen_there() -> None:
    day = ordered(Day().started())
    (order,) = day.board.spoken_orders()
    day.board.written_seen(order, NURSE, CHARGE)
    assert day.desk.log[-1].person == CHARGE
    assert lines(day.board) == []


def test_what_another_workstation_saw_is_found_when_it_is_looked_for_anew() -> None:
    day = signed(ordered(Day().started()))
    day.board.put_away(day.desk.opened.id)
    (order,) = day.board.spoken_orders()
    Board(day.store, day.clock, Library()).written_seen(order, NURSE, CHARGE)
    assert lines(day.board, anew=True) == []
