"""The desk of one patient: what is written, what is kept as an attempt, and what is shown."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Desk, log_lines
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.views import Step, StepMark
from nurse_assistant.domain.vocabulary import Code, Kind, Outcome, Phase
from tests.support.day import NURSE, PROTOCOL, SECOND, Day, Library, case

K = Kind


def test_what_is_recorded_is_written_and_shown() -> None:
    day = Day().at(9, 7)
    answer = day.record(K.WEIGHT_MEASURED, kg=Decimal(72))
    entry = day.store.load(day.desk.opened.id)[-1]
    assert (entry.number, entry.by, entry.at, entry.recorded_at) == (2, NURSE, day.clock.now(), day.clock.now())
    assert answer.kept
    assert answer.entry == entry
    assert day.desk.log == day.store.load(day.desk.opened.id)
    assert day.view().lines[0].entry == entry
    assert day.view().attempts == ()


def test_a_draft_may_say_when_and_who() -> None:
    day = Day().at(9, 30)
    at = day.clock.now() - timedelta(minutes=5)
    draft = Draft(K.NOTE, {"text": "x"}, at, SECOND, "r", "A. Lowe", "Dr R. Silva", "telephone", True, True)
    entry = day.desk.record(draft, NURSE).entry
    assert (entry.at, entry.recorded_at, entry.person, entry.reason) == (at, day.clock.now(), SECOND, "r")
    assert (entry.second_person, entry.ordered_by, entry.order_how) == ("A. Lowe", "Dr R. Silva", "telephone")
    assert (entry.order_read_back, entry.happened_so) == (True, True)


def test_the_codes_are_kept_with_the_entry() -> None:
    day = Day().started()
    answer = day.record(K.VITAL_SIGNS, pump_rate_ml_h=Decimal(50))
    assert answer.entry.codes == (Code.PUMP_RATE_DIFFERS,)
    assert day.desk.log[-1].codes == (Code.PUMP_RATE_DIFFERS,)


def test_what_is_refused_is_kept_as_an_attempt_only() -> None:
    day = Day()
    before = day.desk.log
    answer = day.desk.record(Draft(K.VOLUME_READ, {"volume_given_ml": Decimal(1)}), NURSE)
    assert not answer.kept
    assert day.desk.log == before == day.store.load(day.desk.opened.id)
    (attempt,) = day.view().attempts
    assert (attempt.entry, attempt.outcome, attempt.codes) == (answer.entry, Outcome.REFUSED, (Code.NOT_POSSIBLE_NOW,))
    assert day.store.attempts(day.desk.opened.id) == (attempt,)


def test_a_question_keeps_nothing_until_it_is_left_undone() -> None:
    day = Day()
    draft = Draft(K.WEIGHT_MEASURED, {"kg": Decimal(60)})
    answer = day.desk.record(draft, NURSE)
    assert answer.verdict.outcome is Outcome.NEEDS_ORDER
    assert (day.view().attempts, len(day.desk.log)) == ((), 1)
    day.desk.leave_undone(answer)
    (attempt,) = day.view().attempts
    assert (attempt.entry, attempt.outcome, attempt.codes) == (
        answer.entry,
        Outcome.NEEDS_ORDER,
        (Code.WEIGHT_CHANGED,),
    )
    assert len(day.desk.log) == 1
    assert day.desk.record(replace(draft, reason="r", ordered_by="Dr R. Silva"), NURSE).kept


def test_somebody_else_recorded_meanwhile() -> None:
    day = Day()
    other = Desk(day.store, day.clock, day.desk.opened, PROTOCOL)
    assert other.record(Draft(K.NOTE, {"text": "first"}), SECOND).kept
    answer = day.desk.record(Draft(K.WEIGHT_MEASURED, {"kg": Decimal(72)}), NURSE)
    assert answer.log_changed
    assert not answer.kept
    assert [entry.text("text") for entry in day.desk.log] == [None, "first"]
    assert day.desk.record(Draft(K.WEIGHT_MEASURED, {"kg": Decimal(72)}), NURSE).kept
    assert [entry.number for entry in day.desk.log] == [1, 2, 3]


def test_a_reaction_does_not_wait_for_a_look_at_what_somebody_else_recorded() -> None:
    day = Day().started()
    other = Desk(day.store, day.clock, day.desk.opened, PROTOCOL)
    assert other.record(Draft(K.NOTE, {"text": "first"}), SECOND).kept
    assert day.desk.record(Draft(K.REACTION_REPORTED), NURSE).kept
    assert day.view().state.phase is Phase.REACTION
    assert [entry.number for entry in day.desk.log] == list(range(1, len(day.desk.log) + 1))


def test_a_clock_set_back_writes_nothing_before_the_last_line() -> None:
    day = Day().risen()
    day.clock.set(day.clock.now() - timedelta(hours=2))
    assert day.view().guidance.rate_ml_h == 50
    answer = day.record(K.REACTION_REPORTED)
    assert answer.entry.at == answer.entry.recorded_at == day.desk.log[-2].recorded_at
    assert day.view().state.phase is Phase.REACTION
    assert day.view().state.pump_stop_from is not None


def test_one_session_that_cannot_be_read_does_not_take_the_others_with_it() -> None:
    day = Day()
    impossible = Draft(K.RATE_CHANGED, {"rate_ml_h": Decimal(50)}).entry(2, NURSE, day.clock.now())
    day.store.append(day.desk.opened.id, (impossible,), after=1, closed_at=None)
    well = day.board.open_session(case("Baker", "Ruth", "9000000009"), PROTOCOL, "2", NURSE)
    board = Board(day.store, day.clock, Library())
    assert [desk.opened.id for desk in board.desks] == [well.opened.id]
    assert board.record_faults() == (
        f"The record of the patient whose number ends in {case().patient.identifier[-3:]} cannot be read: "
        "Line 2 (rate_changed) cannot be where it stands in the record.",
    )
    assert "Martin" not in str(board.record_faults()[0])


def test_what_could_not_be_written_is_not_shown() -> None:
    day = Day().started()
    before, shown = day.desk.log, day.view()
    day.store.fault = StoreError("The disk is full.")  # type: ignore[attr-defined]  # the memory store
    with pytest.raises(StoreError, match="full"):
        day.desk.record(Draft(K.REACTION_REPORTED), NURSE)
    with pytest.raises(StoreError, match="full"):
        day.desk.record(Draft(K.WEIGHT_MEASURED, {"kg": Decimal(1)}), NURSE)
    assert day.desk.log == before
    assert day.view() == shown
    day.store.fault = None  # type: ignore[attr-defined]
    day.desk.reload()
    assert day.view() == shown
    day.record(K.REACTION_REPORTED)
    assert day.view().state.phase is Phase.REACTION


def test_the_sign_off_closes_the_header_and_striking_it_opens_it() -> None:
    day = Day()
    day.record(K.NOT_TREATED, cause="fever")
    assert not day.desk.is_closed
    day.record(K.SIGNED_OFF)
    assert day.desk.is_closed
    (header,) = day.store.sessions(closed=True)
    assert (header.id, header.closed_at, day.store.sessions()) == (day.desk.opened.id, day.clock.now(), ())
    strike = Draft(K.STRUCK, {"entry": 3}, reason="too soon")
    assert day.desk.record(strike, NURSE).kept
    assert day.store.sessions(closed=True) == ()
    assert not day.desk.is_closed


def test_the_lines_newest_first_with_their_corrections() -> None:
    day = Day().at(9, 10)
    day.record(K.NOTE, text="a")
    day.later(5)
    day.record(K.NOTE, text="b")
    changes = {"text": "c", "at": day.clock.now() - timedelta(minutes=8)}
    assert day.desk.record(Draft(K.AMENDED, {"entry": 3, "changes": changes}, reason="r"), NURSE).kept
    assert day.desk.record(Draft(K.STRUCK, {"entry": 2}, reason="r"), NURSE).kept
    struck, amended, chair = log_lines(day.desk.log)
    assert (struck.entry.number, struck.struck, len(struck.corrections)) == (2, True, 1)
    assert (amended.entry.text("text"), amended.written.text("text"), amended.struck) == ("c", "b", False)
    assert [one.kind for one in amended.corrections] == [K.AMENDED]
    assert (chair.entry.kind, chair.corrections) == (K.CHAIR_SET, ())
    assert day.view().lines == (struck, amended, chair)


def test_the_view_of_a_moment() -> None:
    day = Day().started()
    view = day.view()
    assert (view.chair, view.opened_by, view.zone.key, view.now) == ("1", NURSE, "Europe/London", day.clock.now())
    assert view.guidance.at == view.now
    assert day.view() == view
    assert day.later(30).view().guidance.volume_given_ml == Decimal("12.5")


# ------------------------------------------------------------------ the steps of the day


def marks(day: Day) -> str:
    """One letter a step, from arriving to leaving: done, next, open."""
    return "".join({StepMark.DONE: "d", StepMark.NEXT: "n", StepMark.OPEN: "o"}[line.mark] for line in day.view().steps)


def test_the_steps_from_arriving_to_leaving() -> None:
    day = Day()
    assert [line.step for line in day.view().steps] == list(Step)
    assert marks(day) == "noooooooo"
    assert marks(day.arrived()) == "dnooooooo"
    assert marks(day.premedicated()) == "dnodooooo"
    assert marks(day.bag_checked()) == "ddddnoooo"
    assert marks(Day().ready_to_start()) == "ddddnoooo"
    day = Day().started()
    assert (marks(day), day.view().next_step_of_day) == ("dddddnooo", Step.INFUSION)
    assert marks(Day().reacting()) == "dddddnooo"
    day.later(5).record(K.INFUSION_DISCONTINUED, permanent=False)
    assert marks(day) == "ddddddnoo"
    day.record(K.FLUSH_STARTED)
    day.record(K.FLUSH_ENDED)
    assert marks(day) == "dddddddno"
    day.later(61).record(K.OBSERVATION_ENDED)
    assert (marks(day), day.view().next_step_of_day) == ("ddddddddn", Step.LEAVE)
    day.record(K.SIGNED_OFF)
    assert (marks(day), day.view().next_step_of_day) == ("ddddddddd", Step.LEAVE)


@pytest.mark.parametrize(("changes", "step"), [({"rate_ml_h": 50}, "o"), ({"rate_ml_h": 25}, "d")])
def test_a_start_does_not_tick_off_a_second_check_that_differs(changes: dict[str, int], step: str) -> None:
    day = Day().started()
    witness = day.view().state.witness
    assert witness is not None
    changed = {name: Decimal(value) for name, value in changes.items()}
    draft = Draft(K.AMENDED, {"entry": witness.number, "changes": changed}, reason="Typing slip")
    assert day.desk.record(draft, NURSE).kept
    assert marks(day) == f"dddd{step}nooo"


def test_the_steps_when_the_patient_goes_home() -> None:
    day = Day()
    day.record(K.NOT_TREATED, cause="fever")
    assert marks(day) == "oooooooon"


def test_a_step_already_passed_stays_open_behind_a_running_infusion() -> None:
    day = Day().started()
    day.later(5).record(K.FLUSH_ENDED)
    assert marks(day) == "dddddndoo"


def test_a_clock_put_right_by_seconds_does_not_put_a_reaction_before_the_rise() -> None:
    day = Day().risen()
    ahead = day.clock.now() + timedelta(seconds=50)
    assert day.desk.record(Draft(K.VITAL_SIGNS, {"signs": ()}, at=ahead), NURSE).kept
    answer = day.record(K.REACTION_REPORTED)
    assert answer.entry.at == ahead
    assert day.view().state.phase is Phase.REACTION
