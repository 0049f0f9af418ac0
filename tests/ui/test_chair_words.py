"""The words of a chair's card."""

from nurse_assistant.application.alarm_episodes import AlarmKey, Episode
from nurse_assistant.application.alarms import AlarmLine
from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind, Priority, Timeliness, What
from nurse_assistant.ui.wording.alarm_words import about_line
from nurse_assistant.ui.wording.chair_words import (
    CardWords,
    alarm_words,
    card_words,
    free_card,
    how_long,
    like_name_mark,
)
from tests.support.day import NURSE, PROTOCOL, Day, case


def card(day: Day, chair: str = "1", *, blind: bool = False) -> CardWords:
    view = day.board.view()
    hidden = frozenset({day.desk.opened.id}) if blind else frozenset[str]()
    return card_words(next(one for one in view.chairs if one.chair == chair), view.now, hidden)


def test_a_free_chair_says_so_and_nothing_else() -> None:
    assert card(Day(), "8") == free_card("8")


def test_before_anything_is_due_the_card_names_the_next_step() -> None:
    said = card(Day())
    assert (said.name, said.act, said.figure, said.tone) == ("MARTIN, Elena", "Next: Arrive", "", "")


def test_a_rise_to_come_counts_down_without_colour() -> None:
    said = card(Day().risen().at(11, 38))
    assert (said.figure, said.unit, said.act, said.at, said.tone) == ("4", "min", "to 75\u00a0mL/h", "at 11:42", "")
    assert said.detail == "1st · 50\u00a0mL/h · ends approx 13:32"


def test_what_is_due_is_low_and_once_late_medium() -> None:
    day = Day().started()
    assert card(day.at(10, 27)).tone == "low"
    assert card(day.at(10, 32)).tone == "low"
    late = card(day.at(10, 33))
    assert (late.tone, late.figure, late.unit, late.at) == ("medium", "6", "min late", "since 10:27")


def test_the_most_urgent_stands_on_the_card_not_the_soonest() -> None:
    day = Day().reacting()
    day.at(11, 40)
    assert (card(day).tone, card(day).act) == ("high", "REACTION")


def long_paused() -> Day:
    """16:00: on again after hours; by the plan the bag is empty about 18:00, and it must be by 17:30."""
    day = Day().paused().at(16, 0)
    day.vital_signs()
    day.record(Kind.INFUSION_RESUMED, rate_ml_h=day.view().state.started.amount("rate_ml_h"))  # type: ignore[union-attr]
    return day


def test_a_bag_is_counted_to_its_limit_and_not_from_its_warning() -> None:
    """16:50: told since 16:30, and yet nothing is late: the bag may be used for 40 min more."""
    day = long_paused().at(16, 50)
    (prompt,) = (one for one in day.view().guidance.prompts if one.what is What.BAG_LIFE)
    assert prompt.state is Timeliness.OVERDUE
    assert how_long(prompt, day.view(), day.clock.now()) == ("40", "min left", "by 17:30")
    (alarm,) = (one for one in day.board.view().alarms if one.prompt.what is What.BAG_LIFE)
    assert alarm_words(alarm, day.view(), day.clock.now()) == "Chair 1 · Use bag by 17:30 40 min left"
    key = AlarmKey(alarm.session, prompt.what, prompt.due_at)
    line = AlarmLine(Episode(key, Priority.MEDIUM, prompt.due_at, prompt.due_at, 1), day.view(), prompt)
    assert about_line(line, day.clock.now()).cause == "Use bag by 17:30, in 40\u00a0min"
    assert about_line(line, day.at(17, 36).clock.now()).cause == "Use bag by 17:30, 6\u00a0min late"
    assert how_long(prompt, day.view(), day.clock.now()) == ("6", "min late", "by 17:30")


def test_a_pressed_reaction_stands_on_the_card_before_anything_is_due() -> None:
    day = Day().reacting()
    said = card(day)
    assert (said.tone, said.figure, said.act, said.at) == (
        "high", "now", "REACTION", "since 11:27",
    )  # fmt: skip
    day.record(Kind.PUMP_STOPPED)
    said = card(day.at(11, 30))
    assert (said.tone, said.figure, said.unit, said.act) == ("low", "3", "min", "Stopped for a reaction")


def test_an_open_window_says_how_long_it_still_is() -> None:
    day = Day().arrived().premedicated().at(10, 1)
    said = card(day)
    assert (said.figure, said.unit, said.act, said.at, said.tone) == ("20", "min left", "Start", "by 10:21", "")
    assert card(day.at(9, 45)).at == "at 09:53"


def test_a_window_about_to_close_says_how_long_it_still_is_not_how_long_that_was_said() -> None:
    said = card(Day().arrived().premedicated().at(10, 19))
    assert (said.figure, said.unit, said.act, said.at, said.tone) == ("2", "min left", "Start", "by 10:21", "medium")


def test_a_window_that_closed_is_said_until_there_is_an_order() -> None:
    day = Day().arrived().premedicated()
    assert card(day.at(10, 21)).act == "Start"
    closed = card(day.at(10, 22))
    assert (closed.act, closed.figure) == ("Start window closed 10:21", "")


def test_a_second_check_hides_the_plan_and_not_the_time() -> None:
    day = Day().arrived().premedicated().at(10, 5)
    said = card(day, blind=True)
    assert (said.figure, said.unit, said.act, said.at) == ("16", "min left", "Second check", "by 10:21")
    assert said.detail == "The first check is hidden"
    assert card(day.at(10, 19), blind=True).tone == "medium"


def test_a_second_check_before_a_restart_names_no_figure() -> None:
    day = Day().risen().at(11, 38)
    assert card(day).act == "to 75\u00a0mL/h"
    assert (card(day, blind=True).act, card(day, blind=True).figure) == ("Next rise", "4")


def test_like_names_carry_their_count() -> None:
    day = Day()
    day.board.open_session(case("martin", "Eva", "9000000009"), PROTOCOL, "2", NURSE)
    one, two, three = day.board.view().chairs[:3]
    assert (like_name_mark(one), like_name_mark(two), like_name_mark(three)) == ("2 MARTIN", "2 MARTIN", "")


def test_an_observation_says_so() -> None:
    day = Day().risen()
    day.at(11, 20).desk.record(Draft(Kind.INFUSION_COMPLETED), NURSE)
    assert card(day).detail == "1st infusion · under observation"


def test_the_header_line_of_an_alarm_has_chair_act_and_lateness() -> None:
    day = Day().started().at(10, 40)
    view = day.board.view()
    desk = view.chairs[0].desk
    assert desk is not None
    assert alarm_words(view.alarms[0], desk, view.now) == "Chair 1 · Vital signs 13 min late"


def test_a_chair_the_room_does_not_have_is_still_shown() -> None:
    day = Day()
    day.record(Kind.CHAIR_SET, chair="window")
    view = day.board.view()
    assert [one.chair for one in view.unplaced] == ["window"]
    assert card_words(view.unplaced[0], view.now).name == "MARTIN, Elena"
