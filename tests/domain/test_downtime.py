"""The rows of the downtime sheet: the plan from the last line of the record, however late it is asked for."""

from dataclasses import replace
from decimal import Decimal

from nurse_assistant.domain.downtime import Act, DowntimeRow, downtime_rows
from nurse_assistant.domain.plan import planned_from_start
from nurse_assistant.domain.vocabulary import Kind
from tests.ui.after_infusion import LongDay


def rows(day: LongDay) -> list[tuple[Act, str, Decimal | None]]:
    view = day.view()
    found = downtime_rows(view.session, view.log)
    return [(row.act, f"{row.planned_at:%H:%M}" if row.planned_at else "", row.rate_ml_h) for row in found]


def acts(day: LongDay) -> list[Act]:
    return [act for act, _, _ in rows(day)]


def test_before_the_start_the_whole_infusion_stands_there() -> None:
    """From the time everything is ready: the window is open by then. Checks of the first hour, then with each rise."""
    day = LongDay()
    day.ready_to_start()
    assert rows(day)[:6] == [
        (Act.START, "10:07", Decimal(25)), (Act.CHECK, "10:22", None), (Act.CHECK, "10:37", None),
        (Act.CHECK, "10:52", None), (Act.RISE, "11:07", Decimal(50)), (Act.RISE, "11:37", Decimal(75)),
    ]  # fmt: skip
    assert rows(day)[-5:] == [
        (Act.COMPLETE, "13:27", None), (Act.FLUSH, "", None), (Act.CHECK, "13:57", None), (Act.CHECK, "14:27", None),
        (Act.END_OBSERVATION, "14:27", None),
    ]  # fmt: skip


def test_before_the_window_opens_the_start_is_when_it_opens() -> None:
    day = LongDay()
    day.arrived().premedicated()
    assert rows(day)[0] == (Act.START, "09:53", Decimal(25))


def test_the_rises_are_those_of_the_plan_counted_another_way() -> None:
    day = LongDay()
    day.ready_to_start()
    view = day.view()
    found = downtime_rows(view.session, view.log)
    begin = found[0].planned_at
    assert begin is not None
    plan = planned_from_start(view.session, view.state, begin)
    assert plan is not None
    rises = [(row.planned_at, row.rate_ml_h) for row in found if row.act is Act.RISE]
    assert rises == list(plan.steps[1:])
    assert DowntimeRow(Act.COMPLETE, plan.ends_at) in found


def test_a_running_infusion_has_only_what_is_still_to_come() -> None:
    day = LongDay()
    day.risen()
    assert rows(day)[0] == (Act.RISE, "11:42", Decimal(75))
    assert Act.START not in acts(day)


def test_however_long_the_power_is_gone_the_rows_are_the_same() -> None:
    """The sheet and the screen agree."""
    day = LongDay()
    day.risen()
    before = rows(day)
    day.at(16, 0)
    assert rows(day) == before


def test_while_it_stands_still_the_first_row_is_the_restart_at_half() -> None:
    day = LongDay()
    day.reacting()
    day.record(Kind.REACTION_GRADED, grade=2)
    assert rows(day)[0] == (Act.RESUME, "11:27", Decimal("12.5"))
    assert rows(day)[2] == (Act.RISE, "11:57", Decimal(25))


def test_no_restart_is_offered_on_paper_where_the_protocol_advises_to_stop() -> None:
    """Grade 2 has its restart, grade 3 has none, and anaphylaxis of any grade has none."""
    for grade, anaphylaxis, offered in ((2, False, True), (3, False, False), (1, True, False)):
        day = LongDay()
        day.reacting()
        day.record(Kind.REACTION_GRADED, grade=grade, anaphylaxis=anaphylaxis)
        assert (Act.RESUME in acts(day)) is offered, grade
        assert bool(acts(day)) is offered


def test_a_pause_goes_on_at_the_rate_it_had() -> None:
    day = LongDay()
    day.risen().at(11, 20).record(Kind.INFUSION_PAUSED)
    assert rows(day)[0] == (Act.RESUME, "11:20", Decimal(50))


def test_after_the_end_there_is_the_flush_and_the_observation() -> None:
    day = LongDay()
    day.ended()
    assert acts(day) == [Act.FLUSH, Act.CHECK, Act.CHECK, Act.END_OBSERVATION]
    day.at(13, 42).record(Kind.FLUSH_ENDED)
    assert acts(day) == [Act.CHECK, Act.CHECK, Act.END_OBSERVATION]


def test_nothing_is_left_when_the_day_is_over() -> None:
    day = LongDay()
    day.observed()
    assert acts(day) == []
    day.at(14, 40).record(Kind.SIGNED_OFF)
    assert acts(day) == []


def test_a_bag_that_would_last_for_years_has_no_plan_but_the_start() -> None:
    """A slip of typing: nothing can be reckoned from it."""
    day = LongDay()
    day.arrived().premedicated()
    view = day.view()
    order = replace(view.session.case.order, bag_volume_ml=Decimal(10) ** 15)
    session = replace(view.session, case=replace(view.session.case, order=order))
    assert [row.act for row in downtime_rows(session, view.log)] == [Act.START]


def test_nothing_is_planned_before_anything_happened() -> None:
    assert downtime_rows(LongDay().view().session, ()) == ()


def test_who_is_not_treated_has_no_sheet() -> None:
    day = LongDay()
    day.arrived()
    day.record(Kind.NOT_TREATED, cause="signs of infection")
    assert acts(day) == []
