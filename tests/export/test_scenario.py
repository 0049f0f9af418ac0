"""An exported scenario replays to the same asks and deviations as the record, with the patient and without."""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from nurse_assistant.application.anonymous import FIRST_DAY, anonymous
from nurse_assistant.application.looking_back import as_known_at
from nurse_assistant.application.replay import Replayed, as_json, differences, replay
from nurse_assistant.application.scenario_file import read_scenario
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.decide import Verdict
from nurse_assistant.domain.vocabulary import Kind, Outcome
from nurse_assistant.export.scenario import scenario_text
from tests.support.day import PROTOCOL
from tests.support.views import SCENARIOS, demo_views, scenario_view

TOLD = [name for name, text in SCENARIOS.items() if scenario_view(text) is not None]


def replayed(text: str) -> dict[str, object]:
    scenario = read_scenario(text, {PROTOCOL.id: PROTOCOL})
    answer = as_json(replay(scenario))
    assert list(differences(scenario, answer)) == []
    return answer


def of_the_record(view: DeskView) -> dict[str, object]:
    """The same answer made from the record: the codes each line carries, and the guide at each moment of recording."""
    entries = tuple((entry, Verdict(Outcome.RECORDED, entry.codes)) for entry in view.log)
    moments = dict.fromkeys(entry.recorded_at for entry in view.log)
    return as_json(Replayed(entries, tuple(as_known_at(view, moment).guidance for moment in moments)))


@pytest.mark.parametrize("seed", [1, 2, 3, 11])
def test_an_invented_infusion_replays_as_it_was(seed: int) -> None:
    kinds = set()
    for view in demo_views(8, seed):
        assert replayed(scenario_text(view)) == of_the_record(view)
        kinds |= {entry.kind for entry in view.log}
    assert {Kind.INFUSION_STARTED, Kind.SIGNED_OFF, Kind.RATE_CHANGED} <= kinds


@pytest.mark.parametrize("name", TOLD)
def test_a_scenario_comes_back_from_the_record(name: str) -> None:
    view = scenario_view(SCENARIOS[name])
    assert view is not None
    assert replayed(scenario_text(view)) == of_the_record(view)


def test_nearly_every_scenario_can_be_told_again() -> None:
    assert len(TOLD) > len(SCENARIOS) - 10


@pytest.mark.parametrize("name", TOLD)
def test_without_the_patient_it_replays_the_same_but_for_the_dates(name: str) -> None:
    view = scenario_view(SCENARIOS[name])
    assert view is not None
    masked = replayed(scenario_text(anonymous(view)))
    shift = anonymous(view).log[0].at - view.log[0].at
    assert masked == of_the_record(_moved(view, shift))


def _moved(view: DeskView, shift: timedelta) -> DeskView:
    """The record with every time moved, made without `anonymous`."""

    def moved(value: object) -> object:
        if isinstance(value, datetime):
            return value + shift
        return {key: moved(one) for key, one in value.items()} if isinstance(value, dict) else value

    log = tuple(
        replace(
            one,
            at=one.at + shift,
            recorded_at=one.recorded_at + shift,
            data={name: moved(value) for name, value in one.data.items()},
        )
        for one in view.log
    )
    return replace(view, log=log)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
    else:
        yield str(value)


def test_a_clock_that_went_back_does_not_make_a_file_that_cannot_be_read() -> None:
    """Sent later by a workstation whose clock was behind: the lines stand in the order of recording all the same."""
    view = next(iter(demo_views(1, 5)))
    late = view.log[4]
    behind = replace(late, recorded_at=late.recorded_at - timedelta(minutes=3), at=late.at - timedelta(minutes=3))
    log = tuple(behind if one is late else one for one in view.log)
    scenario = read_scenario(scenario_text(replace(view, log=log)), {PROTOCOL.id: PROTOCOL})
    recorded = [one.entry.recorded_at for one in scenario.entries]
    assert recorded == sorted(recorded)
    assert recorded[4] == view.log[3].recorded_at


@pytest.mark.parametrize("seed", [1, 7])
def test_nothing_says_whose_it_is(seed: int) -> None:
    for number, view in enumerate(demo_views(8, seed), 1):
        patient = view.session.case.patient
        text = scenario_text(anonymous(view, number))
        people = {
            name.split()[-1] for entry in view.log for name in (entry.by, entry.ordered_by, entry.done_by) if name
        }
        for secret in (patient.family, patient.given, patient.identifier, patient.born.isoformat(), *people):
            assert secret not in text, secret
        said = tomllib.loads(text)
        assert said["ask"][0]["at"].date() == FIRST_DAY
        assert "2026" not in "".join(_strings(said))


def test_age_times_of_day_and_intervals_stay() -> None:
    view = next(iter(demo_views(1, 5)))
    masked = anonymous(view)
    before, after = view.session.case, masked.session.case
    first = view.log[0].at.astimezone(view.zone)
    years = first.year - before.patient.born.year - (
        (first.month, first.day) < (before.patient.born.month, before.patient.born.day)
    )  # fmt: skip
    assert 2001 - after.patient.born.year == years
    assert after.order == before.order
    assert [one.at.time() for one in masked.log] == [one.at.astimezone(view.zone).time() for one in view.log]
    assert {one.at - other.at for one, other in zip(masked.log, view.log, strict=True)} == {
        masked.log[0].at - view.log[0].at
    }


@pytest.mark.parametrize(("born_years_ago", "told"), [(89, 89), (90, 90), (97, 90)])
def test_great_ages_are_told_as_one(born_years_ago: int, told: int) -> None:
    view = next(iter(demo_views(1, 5)))
    begin = view.log[0].at.astimezone(view.zone).date()
    patient = replace(view.session.case.patient, born=begin.replace(year=begin.year - born_years_ago))
    old = replace(view, session=replace(view.session, case=replace(view.session.case, patient=patient)))
    assert 2001 - anonymous(old).session.case.patient.born.year == told


def test_a_name_in_a_word_that_would_stay_goes() -> None:
    view = next(iter(demo_views(1, 5)))
    family = view.session.case.patient.family
    line = next(one for one in view.log if one.kind is Kind.LINE_CHECKED)
    for site, stays in ((f"port, as {family.upper()} likes it", False), ("left forearm", True)):
        changed = replace(line, data={**line.data, "site": site})
        log = tuple(changed if one is line else one for one in view.log)
        masked = anonymous(replace(view, log=log))
        assert (site in scenario_text(masked)) is stays
