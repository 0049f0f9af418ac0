"""Laws that hold for any log: random, but always possible, days are told and the guide is asked."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from nurse_assistant.domain.decide import decide
from nurse_assistant.domain.deviations import deviations
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import fold
from nurse_assistant.domain.guide import Guidance, guidance
from nurse_assistant.domain.plan import rise_due_at
from nurse_assistant.domain.vocabulary import WHAT_ORDER, Action, Kind, Outcome, Phase
from tests.domain.story import Common, K, Story, at, bag

RATES = st.sampled_from([10, 12.5, 25, 50, 75, 100, 150, 200])
SIGNS = st.sampled_from([(), ("itching",), ("itching", "rash")])
SAYINGS: dict[Kind, st.SearchStrategy[dict[str, object]]] = {
    K.VITAL_SIGNS: st.fixed_dictionaries(
        {"signs": SIGNS, "pulse_per_min": st.sampled_from([80, 80, 80, 130])},
        optional={"pump_rate_ml_h": RATES},
    ),
    K.RATE_CHANGED: st.fixed_dictionaries({"rate_ml_h": RATES}),
    K.INFUSION_PAUSED: st.just({}),
    K.INFUSION_RESUMED: st.fixed_dictionaries({"rate_ml_h": RATES}),
    K.REACTION_REPORTED: st.fixed_dictionaries({}, optional={"signs": SIGNS, "rate_ml_h": RATES}),
    K.REACTION_GRADED: st.fixed_dictionaries({"grade": st.integers(0, 5)}, optional={"anaphylaxis": st.booleans()}),
    K.REACTION_MEDICINE_GIVEN: st.just({}),
    K.PUMP_STOPPED: st.just({}),
    K.VOLUME_READ: st.fixed_dictionaries({"volume_given_ml": st.integers(0, 260)}),
    K.BAG_CHECKED: st.just(bag()),
    K.INFUSION_COMPLETED: st.just({}),
    K.OBSERVATION_ENDED: st.just({}),
    K.SIGNED_OFF: st.just({}),
    K.PREMEDICATION_GIVEN: st.just({"medicine": "dexamethasone", "dose": "1", "route": "oral"}),
}
TELLING = st.sampled_from(list(SAYINGS)).flatmap(
    lambda kind: st.tuples(st.just(kind), st.floats(0, 40).map(lambda minutes: round(minutes, 2)), SAYINGS[kind])
)


@st.composite
def days(draw: st.DrawFn, most: int = 14) -> Story:
    """A day as it may be: what the guide refuses is not in it."""
    story = Story(draw(st.integers(1, 3)))
    if draw(st.booleans()):
        story.say(-30, K.PREMEDICATION_GIVEN, {"medicine": "dexamethasone", "dose": "1", "route": "oral"})
    story.start()
    now = 0.0
    for kind, wait, data in draw(st.lists(TELLING, max_size=most)):
        now = round(now + wait, 2)
        story.tell(now, kind, data, happened_so=True, reason="it is so")
    if draw(st.integers(0, 4)) == 0:
        _end(story, now)
    return story


def _end(story: Story, now: float) -> None:
    happened: Common = {"happened_so": True, "reason": "it is so"}
    story.tell(now + 1, K.INFUSION_COMPLETED, **happened)
    story.tell(now + 2, K.REACTION_GRADED, {"grade": 1}, **happened)
    story.tell(now + 90, K.OBSERVATION_ENDED, **happened)
    story.tell(now + 91, K.SIGNED_OFF)


def _last(story: Story) -> datetime:
    return max(entry.at for entry in story.log)


def _moved(value: object, by: timedelta) -> object:
    if isinstance(value, datetime):
        return value + by
    if isinstance(value, dict):
        return {name: _moved(one, by) for name, one in value.items()}
    return value


def _shifted(entry: Entry, by: timedelta) -> Entry:
    data = {name: _moved(value, by) for name, value in entry.data.items()}
    return replace(entry, at=entry.at + by, recorded_at=entry.recorded_at + by, data=data)


def _times(answer: Guidance) -> list[datetime | None]:
    window = answer.start_window
    return [
        window.opens_at, window.closes_at, window.give_rest_by, answer.next_step.due_at, answer.ends_at,
        *(prompt.due_at for prompt in answer.prompts),
    ]  # fmt: skip


def _words(answer: Guidance) -> tuple[object, ...]:
    step = answer.next_step
    return (
        answer.phase, answer.open_items, answer.start_window.state, answer.rate_ml_h, answer.volume_given_ml,
        answer.volume_left_ml, step.action, step.rate_ml_h, step.state, answer.stop_advised, answer.deviations,
        [(prompt.what, prompt.state, prompt.priority) for prompt in answer.prompts],
    )  # fmt: skip


@settings(max_examples=60)
@given(days(), st.integers(-100_000, 100_000), st.integers(0, 200))
def test_shifting_all_times_by_whole_minutes_shifts_all_answers(story: Story, minutes: int, later: int) -> None:
    by, now = timedelta(minutes=minutes), _last(story) + timedelta(minutes=later)
    before = guidance(story.session, story.log, now)
    after = guidance(story.session, [_shifted(entry, by) for entry in story.log], now + by)
    assert _words(after) == _words(before)
    assert _times(after) == [None if time is None else time + by for time in _times(before)]


@settings(max_examples=60)
@given(days(), st.randoms(use_true_random=False), st.integers(0, 60))
def test_on_time_entries_may_be_recorded_in_any_order(story: Story, chance: object, later: int) -> None:
    """The log that counts goes by `at`: entries of different times come out the same in any order of recording."""
    by_time = {entry.at: entry for entry in story.log}
    log = list(by_time.values())
    if len(log) != len(story.log):
        return
    shuffled = list(log)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a Random
    now = _last(story) + timedelta(minutes=later)
    assert effective(shuffled) == effective(log)
    assert guidance(story.session, shuffled, now) == guidance(story.session, log, now)


@settings(max_examples=60)
@given(days(), RATES, RATES)
def test_amending_twice_is_the_last_amendment(story: Story, first: float, second: float) -> None:
    number, now = story.log[-1].number, _last(story)
    started = next(entry.number for entry in story.log if entry.kind is K.INFUSION_STARTED)

    def amendment(place: int, rate: float) -> Entry:
        changes = {"rate_ml_h": Decimal(str(rate))}
        return Entry(number + place, K.AMENDED, now, now, "A", {"entry": started, "changes": changes}, reason="r")

    twice = [*story.log, amendment(1, first), amendment(2, second)]
    once = [*story.log, amendment(1, second), amendment(2, second)]
    assert guidance(story.session, twice, now) == guidance(story.session, once, now)


@settings(max_examples=80)
@given(days(), st.integers(0, 120))
def test_the_volume_is_the_integral_of_the_rate(story: Story, later: int) -> None:
    """Added up second by second (every time of a story is a hundredth of a minute, 0.6 s, so by 0.2 s)."""
    now = _last(story) + timedelta(minutes=later)
    log = [entry for entry in story.log if entry.kind is not K.VOLUME_READ]
    state_log = effective(log)
    rate, since, total = Decimal(0), state_log[0].at, Decimal(0)
    known: list[Entry] = []
    for entry in state_log:
        total += rate * Decimal((entry.at - since) / timedelta(microseconds=1)) / Decimal(3_600_000_000)
        known.append(entry)
        rate, since = guidance(story.session, known, entry.at).rate_ml_h, entry.at
    total += rate * Decimal((now - since) / timedelta(microseconds=1)) / Decimal(3_600_000_000)
    answer = guidance(story.session, log, now)
    assert abs(answer.volume_given_ml - min(total, Decimal(250))) < Decimal("1e-12")
    assert answer.volume_given_ml + answer.volume_left_ml == Decimal(250)


@settings(max_examples=80)
@given(days(), st.integers(0, 120))
def test_what_holds_of_every_answer(story: Story, later: int) -> None:
    now = _last(story) + timedelta(minutes=later)
    answer = guidance(story.session, story.log, now)
    prompts = [(prompt.due_at, WHAT_ORDER[prompt.what]) for prompt in answer.prompts]
    assert prompts == sorted(prompts)
    assert len({prompt.what for prompt in answer.prompts}) == len(prompts)
    assert (answer.next_step.action is None) is (answer.phase is Phase.CLOSED)
    assert (answer.rate_ml_h > 0) is (answer.phase is Phase.INFUSING)
    assert answer.open_items == ()
    assert 0 <= answer.volume_given_ml <= 250
    first = min(entry.at for entry in story.log)
    assert all(prompt.due_at >= first for prompt in answer.prompts)
    assert deviations(story.session, story.log) == answer.deviations


@settings(max_examples=80)
@given(days())
def test_nothing_is_due_before_what_it_counts_from(story: Story) -> None:
    for n in range(1, len(story.log) + 1):
        log = story.log[:n]
        last = log[-1]
        answer = guidance(story.session, log, last.at)
        if answer.next_step.action is Action.INCREASE and last.kind in (K.INFUSION_STARTED, K.RATE_CHANGED):
            assert answer.next_step.due_at is not None
            assert answer.next_step.due_at >= last.at + timedelta(minutes=30)
        if answer.ends_at is not None and answer.volume_left_ml > 0:
            assert answer.ends_at >= last.at - timedelta(seconds=1)
        reaction = fold(story.session, effective(log)).reaction
        if reaction is not None and reaction.reported_at == last.at:
            assert all(p.due_at > last.at for p in answer.prompts if p.what in ("vital_signs", "pump_stop"))


@settings(max_examples=60)
@given(days())
def test_what_was_kept_is_still_possible_and_a_note_changes_nothing(story: Story) -> None:
    now = _last(story)
    before = guidance(story.session, story.log, now)
    number = story.log[-1].number + 1
    note = Entry(number, K.NOTE, now, now, "A", {"text": "x"})
    assert decide(story.session, story.log, note).outcome is Outcome.RECORDED
    after = guidance(story.session, [*story.log, note], now)
    assert replace(after, at=before.at) == before


@settings(max_examples=60)
@given(days())
def test_the_same_log_told_again_is_judged_the_same(story: Story) -> None:
    log: list[Entry] = []
    for entry in story.log:
        verdict = decide(story.session, log, replace(entry, codes=()))
        assert verdict.outcome is Outcome.RECORDED
        assert verdict.codes == entry.codes
        log.append(entry)


@settings(max_examples=40)
@given(days(most=6), st.floats(1, 39).map(lambda minutes: round(minutes, 1)))
def test_a_pause_shifts_the_next_rise_by_its_length(story: Story, length: float) -> None:
    state = story.state
    if state.phase is not Phase.INFUSING:
        return
    due = rise_due_at(story.session, state)
    now = (_last(story) - at(0)) / timedelta(minutes=1)
    if due is None or due <= _last(story) or state.reaction_open or story.tell(now, K.INFUSION_PAUSED).codes:
        return
    if story.state.phase is not Phase.PAUSED:
        return
    rate = float(story.state.rate_had_ml_h)
    story.say(now + length, K.INFUSION_RESUMED, {"rate_ml_h": rate}, happened_so=True, reason="r")
    shifted = rise_due_at(story.session, story.state)
    assert shifted is not None
    assert abs(shifted - due - timedelta(minutes=length)) < timedelta(seconds=1)


def test_the_days_reach_every_phase() -> None:
    """The stories above are no mere beginnings."""
    seen: set[Phase] = set()

    @settings(max_examples=150, database=None)
    @given(days())
    def look(story: Story) -> None:
        seen.add(story.state.phase)

    look()
    assert seen == set(Phase) - {Phase.PREPARING}
