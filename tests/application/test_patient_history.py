"""What the infusions so far mean for the next one: never faster by default, and the prescriber chooses when it must."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from nurse_assistant.application.patient_history import Because, End, History, history, past_infusion
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Order
from nurse_assistant.domain.vocabulary import Kind
from tests.support.day import PROTOCOL
from tests.support.views import SCENARIOS, scenario_view

CLEAN = SCENARIOS["first-infusion"]


def told(text: str, *, number: int = 1, days: int = 0, order: Order | None = None) -> DeskView:
    """A scenario as the infusion of this number, so many days later."""
    view = scenario_view(text)
    assert view is not None
    shift = timedelta(days=days)
    log = tuple(replace(one, at=one.at + shift, recorded_at=one.recorded_at + shift) for one in view.log)
    started = view.state.started and replace(view.state.started, at=view.state.started.at + shift)
    case = replace(view.session.case, order=order or replace(view.session.case.order, infusion_number=number))
    session = replace(view.session, case=case)
    return replace(view, log=log, session=session, state=replace(view.state, started=started))


def of(*views: DeskView, days: int = 0, regimen: str | None = None) -> History:
    return history(views, PROTOCOL, max(past_infusion(one).on for one in views) + timedelta(days=days), regimen)


def by(grade: int) -> DeskView:
    """A clean first infusion, with a reaction told of after the sign-off."""
    view = told(CLEAN)
    last = view.log[-1]
    data = {"onset_at": last.at, "told_by": "patient", "grade": grade}
    late = replace(last, number=last.number + 1, kind=Kind.LATE_REACTION, data=data)
    return replace(view, log=(*view.log, late))


def ended(*, permanent: bool) -> DeskView:
    view = told(CLEAN)
    line = next(one for one in view.log if one.kind is Kind.INFUSION_COMPLETED)
    end = replace(line, kind=Kind.INFUSION_DISCONTINUED, data={"permanent": permanent})
    return replace(view, state=replace(view.state, ended=end))


def test_nobody_known_begins_at_the_first() -> None:
    found = history((), PROTOCOL, date(2026, 1, 5))
    assert (found.next_row.infusion_number, found.next_row.because, found.to_come) == (1, (), ())


def test_after_a_clean_infusion_the_next_row() -> None:
    found = of(told(CLEAN))
    assert found.infusions[0].end is End.COMPLETE
    assert (found.next_row.infusion_number, found.next_row.because) == (2, ())


def test_after_a_reaction_the_same_row_and_the_prescriber_chooses() -> None:
    found = of(told(SCENARIOS["grade-2-reaction"]))
    assert found.infusions[0].worst_grade == 2
    assert (found.next_row.infusion_number, found.next_row.because) == (1, (Because.REACTION,))


@pytest.mark.parametrize(("grade", "number"), [(0, 2), (1, 1), (2, 1)])
def test_a_reaction_told_of_later_counts_and_grade_0_is_none(grade: int, number: int) -> None:
    assert of(by(grade)).next_row.infusion_number == number


def test_a_reaction_before_a_clean_infusion_is_past() -> None:
    found = of(told(SCENARIOS["grade-2-reaction"]), told(CLEAN, number=1, days=7))
    assert (found.next_row.infusion_number, found.next_row.because) == (2, ())


def test_an_aborted_infusion_does_not_count_as_tolerated() -> None:
    found = of(ended(permanent=False))
    assert (found.next_row.infusion_number, found.next_row.because) == (1, (Because.ABORTED,))
    assert found.to_come


def test_stopped_for_good_has_no_calendar() -> None:
    found = of(ended(permanent=True))
    assert Because.FORBIDDEN in found.next_row.because
    assert found.to_come == ()


@pytest.mark.parametrize(("grade", "forbidden"), [(3, False), (4, True)])
def test_from_grade_4_on_never_again(grade: int, forbidden: bool) -> None:
    clean_since = told(CLEAN, number=1, days=7)
    assert (Because.FORBIDDEN in of(by(grade), clean_since).next_row.because) is forbidden


@pytest.mark.parametrize(("days", "asked"), [(14, False), (15, True)])
def test_two_missed_doses_ask_the_prescriber(days: int, asked: bool) -> None:
    found = of(told(CLEAN), days=days)
    assert (Because.MISSED in found.next_row.because) is asked
    assert found.next_row.infusion_number == (1 if asked else 2)


@pytest.mark.parametrize(
    ("least", "days", "asked"),
    [(3, 15, False), (3, 22, True), (1, 7, False), (1, 8, True), (None, 7, False), (None, 8, True)],
)
def test_how_many_missed_doses_ask_is_the_protocols_number(least: int | None, days: int, *, asked: bool) -> None:
    """A text from before the number was asked for has none: then one is enough."""
    protocol = replace(PROTOCOL, rates=replace(PROTOCOL.rates, ask_after_missed_doses=least))
    view = told(CLEAN)
    found = history((view,), protocol, past_infusion(view).on + timedelta(days=days))
    assert (Because.MISSED in found.next_row.because) is asked


@pytest.mark.parametrize(("regimen", "number", "because"), [("Pd", 2, ()), ("Kd", 1, (Because.REGIMEN,))])
def test_another_regimen_begins_anew(regimen: str, number: int, because: tuple[Because, ...]) -> None:
    found = of(told(CLEAN), regimen=regimen)
    assert (found.next_row.infusion_number, found.next_row.because) == (number, because)


def test_never_faster_than_the_last_where_the_prescriber_chooses() -> None:
    for text in SCENARIOS.values():
        view = scenario_view(text)
        if view is None or not past_infusion(view).was_given:
            continue
        for regimen in ("Pd", "Kd"):
            found = of(view, regimen=regimen)
            if found.next_row.because:
                assert found.next_row.infusion_number <= past_infusion(view).order.infusion_number


def test_who_was_sent_home_has_the_same_dose_before_her() -> None:
    home = told(SCENARIOS["not-treated"], number=2, days=7)
    found = of(told(CLEAN), home)
    assert [one.end for one in found.infusions] == [End.COMPLETE, End.NOT_TREATED]
    assert (found.next_row.infusion_number, found.next_row.because) == (2, ())
