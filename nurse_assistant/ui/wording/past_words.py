"""What the screen said at a past moment, in words: the state of the infusion, its prompts, and their alarms. Pure.

Everything is read from the view of then; the word "now" is never said.
"""

from collections.abc import Sequence
from datetime import datetime

from nurse_assistant.application.alarm_episodes import AlarmKey, Episode
from nurse_assistant.application.looking_back import told_later
from nurse_assistant.application.views import DeskView, to_show
from nurse_assistant.domain.plan import bag_volume_ml
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.vocabulary import Action, Phase, Timeliness
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.alarm_words import about_words
from nurse_assistant.ui.wording.infusion_words import volume
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import (
    action_words,
    counted_to,
    open_item_words,
    phase_words,
    priority_words,
    prompt_words,
)

PAST = mark("PAST")
Said = tuple[str, str, str, str]
"""Time, what, words, who: one row of a table."""


def past_title(then: DeskView) -> str:
    """ "PAST: as it was known at 10:40:00 on 22-Nov-2026"."""
    time, day = texts.time_s(then.now, then.zone), texts.date(then.now, then.zone)
    return tr("{past}: as it was known at {time} on {day}", past=tr(PAST), time=time, day=day)


def past_note(then: DeskView, view: DeskView) -> str:
    """How much was known, and what was not known yet although it had happened. `view`: as it is known today."""
    known = tr("%n line was written by then|%n lines were written by then", "", len(then.log))
    unknown = told_later(view, then.now)
    later = tr(
        "%n line about the time before was written only later and is left out here|"
        "%n lines about the time before were written only later and are left out here",
        "",
        unknown,
    )
    return texts.joined(known, later if unknown else "", tr("only to read: nothing can be recorded here"))


def facts(then: DeskView) -> tuple[tuple[str, str], ...]:
    """Label and value, in the order they are read: phase, pump, given, next step, and what was open."""
    found = (
        (tr("Chair"), then.chair),
        (tr("Phase"), texts.capital(phase_words(then.state.phase))),
        (tr("Pump"), _pump(then)),
        (tr("Given"), _given(then)),
        (tr("Next step"), _next(then)),
        (tr("End"), _end(then)),
        (tr("Start window"), _window(then)),
        (tr("Still open"), ", ".join(open_item_words(one) for one in then.guidance.open_items)),
        (tr("Reaction"), _reaction(then)),
    )
    return tuple((what, said) for what, said in found if said)


def _pump(then: DeskView) -> str:
    return texts.rate(then.state.rate_ml_h) if then.state.rate_ml_h else tr("not running")


def _given(then: DeskView) -> str:
    if then.state.started is None:
        return ""
    whole = texts.volume(bag_volume_ml(then.session, then.state))
    return tr("{volume} of {whole}", volume=volume(then.guidance.volume_given_ml), whole=whole)


def _next(then: DeskView) -> str:
    step = then.guidance.next_step
    if step.action is None:
        return ""
    rate = texts.rate(step.rate_ml_h) if step.rate_ml_h is not None and step.action is not Action.COMPLETE else ""
    due = "" if step.due_at is None else _due(step.due_at, then.now, step.state, then)
    return texts.joined(action_words(step.action), rate, due)


def _due(at: datetime, moment: datetime, state: Timeliness | None, then: DeskView) -> str:
    """ "11:12, in 4 min", "11:12, 12 min late"; as of then."""
    time = texts.time(at, then.zone)
    left = texts.time_left_words(at, moment)
    if state is Timeliness.WAITING:
        return tr("{time}, in {left}", time=time, left=left)
    return time if at == moment else tr("{time}, {late}", time=time, late=left)


def _end(then: DeskView) -> str:
    at = then.guidance.ends_at
    return "" if at is None else tr("approx {time}", time=texts.time(at, then.zone))


def _window(then: DeskView) -> str:
    window = then.guidance.start_window
    if then.state.phase is not Phase.PREPARING or window.opens_at is None or window.closes_at is None:
        return ""
    opens, closes = texts.time(window.opens_at, then.zone), texts.time(window.closes_at, then.zone)
    return tr("{opens} to {closes}", opens=opens, closes=closes)


def _reaction(then: DeskView) -> str:
    reaction = then.state.reaction
    if reaction is None:
        return ""
    since = tr("reported {time}", time=texts.time(reaction.reported_at, then.zone))
    grade = tr("not graded") if reaction.newest is None else tr("grade {grade}", grade=reaction.newest)
    over = tr("open") if reaction.is_open else tr("no longer open")
    advised = tr("stop for good is advised") if then.guidance.stop_advised else ""
    return texts.joined(since, grade, over, advised)


# --- prompts and alarms ---------------------------------------------------------------------------------------------


def prompt_rows(then: DeskView, episodes: Sequence[Episode]) -> tuple[Said, ...]:
    """What was shown as due or coming, with its alarm and who had seen it; then alarms whose cause was over unseen."""
    alarms = {one.key: one for one in episodes}
    prompts = to_show(then)
    keys = {AlarmKey(then.id, one.what, one.due_at) for one in prompts}
    rest = [one for one in episodes if one.key not in keys and one.latched_at is not None]
    return (
        *(_prompt_row(one, alarms.get(AlarmKey(then.id, one.what, one.due_at)), then) for one in prompts),
        *(_latched_row(one, then) for one in rest),
    )


def _prompt_row(prompt: Prompt, alarm: Episode | None, then: DeskView) -> Said:
    moment, waits = counted_to(prompt, then), prompt.state is Timeliness.WAITING
    late = texts.time_left_words(moment, then.now)
    state = tr("in {left}", left=late) if moment > then.now else tr("due") if prompt.due_at == then.now else late
    about = tr("priority {priority}", priority=priority_words(prompt.priority))
    said = texts.joined(state, about, "" if waits else _alarm(alarm, then))
    return texts.time(prompt.due_at, then.zone), prompt_words(prompt, then), said, _seen_by(alarm)


def _alarm(alarm: Episode | None, then: DeskView) -> str:
    if alarm is None:
        return tr("no alarm in the log")
    raised = tr("alarm since {time}", time=texts.time(alarm.raised_at, then.zone))
    seen = alarm.seen
    return texts.joined(raised, tr("seen {time}", time=texts.time(seen.at, then.zone)) if seen else tr("nobody saw it"))


def _latched_row(alarm: Episode, then: DeskView) -> Said:
    time = texts.time(alarm.key.due_at, then.zone)
    said = texts.joined(tr("was over before anybody saw it"), _alarm(alarm, then))
    return time, about_words(alarm.key.what), said, _seen_by(alarm)


def _seen_by(alarm: Episode | None) -> str:
    return alarm.seen.by if alarm is not None and alarm.seen is not None else ""
