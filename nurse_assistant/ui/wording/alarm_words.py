"""What an alarm says: its priority as a word, whose it is, what it is about, and what to do about it (U-50, U-51)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from nurse_assistant.application.alarm_episodes import Pause, SoundTest
from nurse_assistant.application.alarms import AlarmLine
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.vocabulary import Phase, Priority, Timeliness, What, WindowState
from nurse_assistant.ui.wording import texts, words
from nurse_assistant.ui.wording.language import mark, tr

_ABOUT: Mapping[What, str] = {
    What.GIVE_REST: mark("Premedicines to give"),
    What.START_WINDOW: mark("Start window open"),
    What.WINDOW_CLOSES: mark("Start window closes"),
    What.STEP: mark("Next rise"),
    What.VITAL_SIGNS: mark("Vital signs"),
    What.RECHECK: mark("Check the numbers again"),
    What.PUMP_STOP: mark("Pump not confirmed stopped"),
    What.PUMP_RATE: mark("Pump and record differ"),
    What.BAG_EMPTY: mark("Bag empty"),
    What.BAG_LIFE: mark("Bag nearly past its time"),
    What.END_OBSERVATION: mark("Observation ends"),
}

_ACTIONS: Mapping[What, str] = {
    What.GIVE_REST: mark("Give it, then write it here"),
    What.START_WINDOW: mark("Bedside check, then start"),
    What.WINDOW_CLOSES: mark("Start before it closes, or ask the prescriber"),
    What.STEP: mark("Check the patient, then set the pump"),
    What.VITAL_SIGNS: mark("Measure, look for signs, save the check"),
    What.RECHECK: mark("Measure again, save the check"),
    What.PUMP_STOP: mark("Stop the pump, then confirm it here"),
    What.PUMP_RATE: mark("Put the pump right, then check it again"),
    What.BAG_EMPTY: mark("Look at the bag, then write it here"),
    What.BAG_LIFE: mark("It ends too late for this bag: ask the prescriber"),
    What.END_OBSERVATION: mark("Look at the patient, then end it here"),
}


@dataclass(frozen=True, slots=True)
class AlarmWords:
    """One alarm in words. `title` is what a line of a header has room for; `small` stands below it."""

    priority: str
    """ "HIGH"."""
    whose: str
    """ "Chair 2 · OYELARAN, Sam"."""
    cause: str
    action: str
    seen: str
    """ "seen 11:32 by T. Okafor", or ""."""
    chair: str
    name: str
    late: str = ""
    """The end of the cause that says for how long: ", 12 min late", or ""."""

    @property
    def title(self) -> str:
        return f"{self.priority} · {_chair(self.chair)} · {self.cause}"

    @property
    def brief(self) -> str:
        """Without for how long: in large text on a narrow screen."""
        return self.title.removesuffix(self.late)

    @property
    def small(self) -> str:
        return texts.joined(self.name, self.seen or self.action)


def about_words(what: What) -> str:
    """Without any figure: "Vital signs"."""
    return tr(_ABOUT[what])


def about_line(line: AlarmLine, now: datetime, *, blind: bool = False) -> AlarmWords:
    """`blind`: a second check hides what the first one found, so no figure is said (U-112)."""
    desk, episode = line.desk, line.episode
    seen = episode.seen
    return AlarmWords(
        priority=word(episode.priority),
        whose=_whose(desk),
        cause=_cause(line, now, blind=blind),
        action=_action(line),
        seen="" if seen is None else tr("seen {time} by {who}", time=texts.time(seen.at, desk.zone), who=seen.by),
        chair=desk.chair,
        name=_name(desk),
        late=_late(line.prompt, desk, now) if line.prompt is not None else "",
    )


def about_reaction(desk: DeskView) -> AlarmWords:
    """From the press on, before anything is due: the pump must stand still."""
    return AlarmWords(
        word(Priority.HIGH), _whose(desk), tr("REACTION"), tr(_ACTIONS[What.PUMP_STOP]), "", desk.chair, _name(desk)
    )


def word(priority: Priority) -> str:
    return words.priority_words(priority).upper()


def _cause(line: AlarmLine, now: datetime, *, blind: bool) -> str:
    prompt, what, desk = line.prompt, line.episode.key.what, line.desk
    closed_at = _closed_unused_at(line)
    if closed_at is not None:
        return tr("Start window closed {time}", time=texts.time(closed_at, desk.zone))
    if prompt is None:
        return tr("{what}, {time}: over", what=about_words(what), time=texts.time(line.episode.key.due_at, desk.zone))
    return f"{about_words(what) if blind else _due(prompt, desk)}{_late(prompt, desk, now)}"


def _action(line: AlarmLine) -> str:
    if line.prompt is not None:
        return tr(_ACTIONS[line.episode.key.what])
    if _closed_unused_at(line) is not None:
        return tr("A start now needs an order: ask the prescriber")
    return tr("It is over; nobody has said to have seen it")


def _closed_unused_at(line: AlarmLine) -> datetime | None:
    """When the start window closed on a patient who still waits, if that is how this alarm ended."""
    window = line.desk.guidance.start_window
    closed = line.prompt is None and line.episode.key.what is What.WINDOW_CLOSES and window.state is WindowState.CLOSED
    return window.closes_at if closed and line.desk.state.phase is Phase.PREPARING else None


def _due(prompt: Prompt, desk: DeskView) -> str:
    said = words.prompt_words(prompt, desk)
    return tr("Rise {said}", said=said) if prompt.what is What.STEP else said


def _late(prompt: Prompt, desk: DeskView, now: datetime) -> str:
    if prompt.state is not Timeliness.OVERDUE:
        return ""
    moment = words.counted_to(prompt, desk)
    left = texts.time_left_words(moment, now)
    return f", {tr('in {left}', left=left) if moment > now else left}"


def _whose(desk: DeskView) -> str:
    return f"{_chair(desk.chair)} · {_name(desk)}"


def _chair(chair: str) -> str:
    return tr("Chair {chair}", chair=chair)


def _name(desk: DeskView) -> str:
    patient = desk.session.case.patient
    return texts.name(patient.family, patient.given)


# --- sound --------------------------------------------------------------------------------------------------------


def reminder() -> str:
    return tr("A reminder: no patient monitor, no pump alarm")


def reminder_whole() -> str:
    """What this program is not (U-61)."""
    return tr(
        "This program reminds. It is no patient monitor and no pump alarm: it knows only what was written here. "
        "Pausing the sound, or having seen an alarm, changes nothing at the patient."
    )


FROM_THE_COMPUTER = (
    mark("This computer has no sound device that works, or it was taken away."),
    mark("This computer may fall asleep: switch its sleep off while infusions run."),
)
"""What `system/` says of sound and sleep; it knows no language."""


def no_sound() -> tuple[str, str]:
    """In two lines, as a button of the header has them."""
    return tr("No sound:"), tr("alarms are only seen")


def not_heard() -> str:
    return tr("Nobody heard the test sound. Look at loudspeaker, plug and volume, then play it again.")


def paused_words(pause: Pause, now: datetime) -> str:
    """ "Sound paused 103 s": seconds, for a form like 1:43 is a clock time and nothing else (U-101)."""
    left = -((now - pause.until) // texts.SECOND)
    return tr("Sound paused {left}", left=f"{left}{texts.SPACE}s")


def tested_words(test: SoundTest | None, when: str) -> str:
    """What is known of the sound in this shift; `when`: the time of the test, in words."""
    if test is None:
        return tr("The sound of this computer was not tested in this shift.")
    return tr("Test sound heard by {who} at {when}.", who=test.by, when=when) if test.heard else not_heard()
