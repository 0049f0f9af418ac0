"""Hand over, a break that is covered, who watches the others, and the charge nurse's list: through the real window."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import StaffKind
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.tour.cast import PIN
from tests.support.day import MORNING, NURSE, SECOND, Day
from tests.support.people import with_pins
from tests.support.ward import Ward, ward
from tests.support.whole_window import WholeWindow

K = Kind


class Shift(WholeWindow):
    """The window on a room of three running infusions, with everybody's PIN chosen."""

    def __init__(self, qtbot: QtBot, room: Ward, hour: int, minute: int) -> None:
        with_pins(room.store, room.clock)
        super().__init__(qtbot, room.store, MORNING.replace(hour=hour, minute=minute))
        self.signs_in(NURSE)

    def whose(self) -> dict[str, str]:
        return {desk.chair: desk.responsible.name for desk in self.board.view().desks}

    def hands_over(self, long: str, to: str = SECOND) -> None:
        self.tap("board.hand_over")
        self.tap(f"hand_over.long.{long}")
        self.gives_pin("hand_over.who", to)


@pytest.fixture
def shift(qtbot: QtBot) -> Iterator[Shift]:
    made = Shift(qtbot, ward(), 11, 20)
    yield made
    made.close()


def test_all_ones_chairs_stand_on_the_page_with_what_is_open(shift: Shift) -> None:
    shift.tap("board.hand_over")
    assert shift.words("hand_over.chair.1").startswith("Chair 1 · MARTIN, Elena. infusion running · 50 mL/h · next: ")
    assert "at 11:42" in shift.words("hand_over.chair.1")
    assert shift.is_shown("hand_over.chair.3")
    assert shift.is_shown("hand_over.chair.4")


def test_three_chairs_are_covered_for_a_break_and_come_back_by_themselves(shift: Shift) -> None:
    begun, now = shift.taps, shift.clock.now()
    shift.hands_over("20")
    assert set(shift.whose().values()) == {SECOND}
    # machine test 12 of "Ten minutes with a nurse": 20 s, taps of the PIN among them
    assert shift.taps - begun <= 3 + len(PIN) + 1
    assert shift.words("hand_over.said") == f"{SECOND} covers chairs 1, 3, 4 until 11:40."
    shift.at(11, 39)
    assert set(shift.whose().values()) == {SECOND}
    shift.at(11, 40)
    assert set(shift.whose().values()) == {NURSE}
    assert all(desk.log[-1].at >= now for desk in shift.board.view().desks)


def test_one_tap_takes_them_back(shift: Shift) -> None:
    shift.hands_over("20")
    shift.tap("hand_over.back_again")
    assert set(shift.whose().values()) == {NURSE}
    assert not shift.is_shown("hand_over.cover")


def test_nothing_is_handed_over_without_the_others_pin(shift: Shift) -> None:
    shift.tap("board.hand_over")
    shift.tap("hand_over.long.for_good")
    shift.tap(f"hand_over.who.tiles.{SECOND}")
    shift.figures("hand_over.who.pin", "9173")
    shift.tap("hand_over.who.go")
    assert set(shift.whose().values()) == {NURSE}
    tried = shift.store.staff_events()[-1]
    assert (tried.kind, tried.person, tried.data["purpose"]) == (StaffKind.PIN_WRONG, SECOND, "hand_over")


def test_only_the_chosen_chairs_go_and_without_a_time_nobody_is_asked(shift: Shift) -> None:
    shift.tap("board.hand_over")
    assert not shift.is_shown("hand_over.who")
    shift.tap("hand_over.chair.3")
    shift.tap("hand_over.long.for_good")
    shift.gives_pin("hand_over.who", SECOND)
    assert shift.whose() == {"1": SECOND, "3": NURSE, "4": SECOND}


def test_whoever_hands_over_cannot_take_it_herself(shift: Shift) -> None:
    shift.tap("board.hand_over")
    shift.tap("hand_over.long.15")
    assert not shift.is_shown(f"hand_over.who.tiles.{NURSE}")


def test_a_badge_says_who_takes_over(qtbot: QtBot) -> None:
    shift = Shift(qtbot, ward(), 11, 20)
    shift.tap("board.hand_over")
    shift.tap("hand_over.long.15")
    assert shift.window.shift.hand_over.take_badge(SECOND)
    assert set(shift.whose().values()) == {SECOND}
    shift.close()


def test_a_reaction_asks_who_watches_the_others(shift: Shift) -> None:
    shift.tap("board.1")
    assert not shift.is_shown("rail.watch")
    shift.tap("reaction")
    assert shift.words("rail.watch").startswith("Who watches the other 2?")
    assert "chairs 3, 4" in shift.words("rail.watch")
    shift.tap("rail.watch")
    shift.tap(f"watch.people.{SECOND}")
    assert shift.whose() == {"1": NURSE, "3": SECOND, "4": SECOND}
    assert not shift.is_shown("rail.watch")
    assert shift.is_shown("reaction.band")
    shift.at(11, 51)
    assert shift.is_shown("rail.watch")


def test_the_nurse_is_named_on_the_patients_page(shift: Shift) -> None:
    shift.tap("board.1")
    assert shift.words("footer.nurse") == f"Nurse: {NURSE}"
    shift.window.open_board()
    shift.hands_over("20")
    shift.tap("hand_over.leave")
    shift.tap("board.1")
    assert shift.words("footer.nurse") == f"Nurse: {SECOND} for {NURSE} until 11:40"


# --- spoken orders


def ordered(day: Day) -> None:
    draft = Draft(
        K.INFUSION_PAUSED, reason="x", ordered_by="Dr R. Silva", order_how="telephone", order_read_back=True
    )  # fmt: skip
    assert day.desk.record(draft, NURSE).kept


def test_the_list_is_counted_and_seen_by_a_charge_nurse(qtbot: QtBot) -> None:
    room = ward()
    ordered(room)
    shift = Shift(qtbot, room, 11, 20)
    assert "1 order to see" in shift.words("board.records")
    shift.tap("board.records")
    shift.tap("records.orders")
    assert "ordered by Dr R. Silva" in shift.words("orders.0.said")
    shift.tap("orders.0.seen")
    assert shift.is_shown("orders.none")
    shift.tap("orders.leave")
    assert "all seen in writing" in shift.words("records.orders")
    shift.close()


def test_whoever_is_no_charge_nurse_needs_one_with_her_pin(qtbot: QtBot) -> None:
    room = ward()
    ordered(room)
    with_pins(room.store, room.clock)
    shift = WholeWindow(qtbot, room.store, MORNING.replace(hour=11, minute=20))
    shift.signs_in(SECOND)
    shift.tap("board.records")
    shift.tap("records.orders")
    shift.tap("orders.0.seen")
    assert not shift.is_shown("orders.none")
    assert not shift.is_shown(f"orders.who.tiles.{SECOND}")
    shift.gives_pin("orders.who", NURSE)
    shift.tap("orders.0.seen")
    seen = shift.board.view().desks[-1].log[-1]
    assert (seen.kind, seen.by, seen.person) == (K.NOTE, SECOND, NURSE)
    shift.close()


def test_the_case_of_nobody(qtbot: QtBot) -> None:
    day = Day()
    with_pins(day.store, day.clock)
    day.record(K.NOT_TREATED, cause="labs")
    day.record(K.SIGNED_OFF)
    shift = WholeWindow(qtbot, day.store, MORNING.replace(hour=11))
    shift.signs_in(NURSE)
    shift.tap("board.hand_over")
    assert shift.words("hand_over.none") == "Nobody has a chair now."
    shift.close()
