"""Every sentence of the guide: the domain gives codes, kinds and prompts, the words for them stand here.

This is the door: what is said of kinds lies in `kind_words`, of codes in `code_words`, of fields in `field_words`.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from nurse_assistant.application.views import DeskView, Step
from nurse_assistant.domain.deviations import Deviation
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.plan import bag_limit
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.vocabulary import (
    Action,
    DeviationClass,
    OpenItem,
    Outcome,
    Phase,
    Priority,
    Timeliness,
    What,
)
from nurse_assistant.domain.window import missing_groups
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import code_advice, code_sentence, code_title, group_words, reasons_for
from nurse_assistant.ui.wording.field_words import field_label, field_unit, value_words, word_title, word_words
from nurse_assistant.ui.wording.kind_words import entry_words, kind_title
from nurse_assistant.ui.wording.language import mark, tr

__all__ = (
    "action_words", "class_words", "code_advice", "code_sentence", "code_title", "deviation_words", "entry_words",
    "field_label", "field_unit", "group_words", "kind_title", "line_words", "open_item_words", "outcome_words",
    "phase_words", "priority_words", "prompt_words", "reasons_for", "step_title", "value_words", "word_title",
    "word_words",
)  # fmt: skip


def line_words(entry: Entry, zone: ZoneInfo) -> str:
    """A whole line of the record: when, what, who."""
    return texts.joined(texts.time(entry.at, zone), kind_title(entry.kind), entry_words(entry, zone), entry.person)


_STEPS: Mapping[Step, str] = {
    Step.ARRIVE: mark("Arrive"),
    Step.READY: mark("Ready to treat"),
    Step.BAG: mark("Bag here"),
    Step.PREMEDICATION: mark("Premedication"),
    Step.START: mark("Bedside check and start"),
    Step.INFUSION: mark("Infusion"),
    Step.FLUSH: mark("Flush"),
    Step.OBSERVATION: mark("Observation"),
    Step.LEAVE: mark("Leave"),
}

_OPEN_ITEMS: Mapping[OpenItem, str] = {
    OpenItem.IDENTITY: mark("Identity, not older than 15 min"),
    OpenItem.WEIGHT: mark("Weight"),
    OpenItem.LAB_RESULTS: mark("Lab results: ANC and platelets"),
    OpenItem.TYPE_AND_SCREEN: mark("Type and screen"),
    OpenItem.BASELINE_VITAL_SIGNS: mark("Vital signs before the start"),
    OpenItem.PREMEDICATION: mark("Premedication"),
    OpenItem.BAG_CHECK: mark("Bag check"),
    OpenItem.SECOND_CHECK: mark("Second check of the bag"),
    OpenItem.LINE: mark("Line with filter"),
}

_PHASES: Mapping[Phase, str] = {
    Phase.PREPARING: mark("preparing"),
    Phase.INFUSING: mark("infusion running"),
    Phase.PAUSED: mark("infusion paused"),
    Phase.REACTION: mark("stopped for a reaction"),
    Phase.OBSERVING: mark("under observation"),
    Phase.CLOSED: mark("signed off"),
}

_ACTIONS: Mapping[Action, str] = {
    Action.START: mark("Start the infusion"),
    Action.COMPLETE: mark("Bag empty"),
    Action.INTERRUPT: mark("Stop the pump"),
    Action.ASSESS: mark("Assess the reaction"),
    Action.STAY: mark("Stay at this rate"),
    Action.INCREASE: mark("Next rise"),
    Action.RESUME: mark("Resume"),
    Action.STOP: mark("Stop for good is advised"),
    Action.END_OBSERVATION: mark("End of observation"),
    Action.SIGN_OFF: mark("Sign off"),
}

_CLASSES: Mapping[DeviationClass, str] = {
    DeviationClass.PROTOCOL: mark("otherwise than the protocol"),
    DeviationClass.INCIDENT: mark("incident"),
    DeviationClass.TIMING: mark("timing"),
}

_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.RECORDED: mark("recorded"),
    Outcome.NEEDS_REASON: mark("asked for a reason"),
    Outcome.NEEDS_SECOND: mark("asked for a second person"),
    Outcome.NEEDS_ORDER: mark("asked for an order"),
    Outcome.REFUSED: mark("refused"),
}

_PRIORITIES: Mapping[Priority, str] = {
    Priority.LOW: mark("low"),
    Priority.MEDIUM: mark("medium"),
    Priority.HIGH: mark("high"),
}


def step_title(step: Step) -> str:
    return tr(_STEPS[step])


def open_item_words(item: OpenItem) -> str:
    return tr(_OPEN_ITEMS[item])


def phase_words(phase: Phase) -> str:
    return tr(_PHASES[phase])


def action_words(action: Action) -> str:
    return tr(_ACTIONS[action])


def class_words(kind: DeviationClass) -> str:
    return tr(_CLASSES[kind])


def outcome_words(outcome: Outcome) -> str:
    return tr(_OUTCOMES[outcome])


def priority_words(priority: Priority) -> str:
    return tr(_PRIORITIES[priority])


def deviation_words(deviation: Deviation) -> str:
    """ "Rise made late, 17 min", "Pump at another rate (incident)"."""
    late = "" if deviation.minutes is None else f", {texts.minutes_words(deviation.minutes)}"
    incident = f" ({class_words(deviation.kind)})" if deviation.kind is DeviationClass.INCIDENT else ""
    return f"{code_title(deviation.code)}{late}{incident}"


# --- prompts ------------------------------------------------------------------------------------------------------


def prompt_words(prompt: Prompt, view: DeskView) -> str:
    """Short enough for a chair's card: "to 75 mL/h", "Start by 11:56", "Vital signs"."""
    return _PROMPTS[prompt.what](prompt, view)


def counted_to(prompt: Prompt, view: DeskView) -> datetime:
    """The moment that "in 4 min" and "12 min late" are told of: when it is due, but of a bag when it must be empty."""
    limit = bag_limit(view.session, view.state) if prompt.what is What.BAG_LIFE else None
    return limit or prompt.due_at


def _give_rest(_prompt: Prompt, view: DeskView) -> str:
    missing = missing_groups(view.session, view.state)
    what = group_words(missing[0]) if len(missing) == 1 else tr("%n premedicine|%n premedicines", "", len(missing))
    by = view.guidance.start_window.give_rest_by
    return (
        tr("Give {what} by {time}", what=what, time=texts.time(by, view.zone)) if by else tr("Give {what}", what=what)
    )


def _start(prompt: Prompt, view: DeskView) -> str:
    if prompt.state is Timeliness.WAITING:
        return tr("Start from {time}", time=texts.time(prompt.due_at, view.zone))
    return _start_by(prompt, view)


def _start_by(_prompt: Prompt, view: DeskView) -> str:
    closes = view.guidance.start_window.closes_at
    return tr("Start by {time}", time=texts.time(closes, view.zone)) if closes else tr("Start")


def _step(_prompt: Prompt, view: DeskView) -> str:
    rate = view.guidance.next_step.rate_ml_h
    return tr("to {rate}", rate=texts.rate(rate)) if rate is not None else tr("Next rise")


def _pump_rate(_prompt: Prompt, view: DeskView) -> str:
    seen = view.state.pump_seen
    if seen is None:
        return tr("Pump above the record")
    return tr(
        "Pump shows {shown}, not {recorded}",
        shown=texts.number(seen.shown_ml_h),
        recorded=texts.number(view.state.rate_ml_h),
    )


def _bag_life(_prompt: Prompt, view: DeskView) -> str:
    limit = bag_limit(view.session, view.state)
    return tr("Use bag by {time}", time=texts.time(limit, view.zone)) if limit else tr("Bag runs out of time")


_PROMPTS: Mapping[What, Callable[[Prompt, DeskView], str]] = {
    What.GIVE_REST: _give_rest,
    What.START_WINDOW: _start,
    What.WINDOW_CLOSES: _start_by,
    What.STEP: _step,
    What.VITAL_SIGNS: lambda _prompt, _view: tr("Vital signs"),
    What.RECHECK: lambda _prompt, _view: tr("Check the numbers again"),
    What.PUMP_STOP: lambda _prompt, _view: tr("Pump not confirmed stopped"),
    What.PUMP_RATE: _pump_rate,
    What.BAG_EMPTY: lambda _prompt, _view: tr("Bag empty"),
    What.BAG_LIFE: _bag_life,
    What.END_OBSERVATION: lambda _prompt, _view: tr("Observation ends"),
}
