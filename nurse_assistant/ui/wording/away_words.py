"""What fell due while the program did not run, in words; and a jump of the clock as a line of a patient's record."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from nurse_assistant.application.ports import WorkstationEvent
from nurse_assistant.application.while_away import Away, FellDue
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.ui.wording import texts, words
from nurse_assistant.ui.wording.language import tr


def span_words(away: Away, zone: ZoneInfo) -> str:
    """ "From 11:27 to 11:58 (31min) the program did not run, or the computer slept." """
    whole = texts.duration(timedelta(minutes=minutes_between(away.since, away.until)))
    same_day = away.since.astimezone(zone).date() == away.until.astimezone(zone).date()
    since = texts.time(away.since, zone) if same_day else texts.date_time(away.since, zone)
    return tr(
        "From {since} to {until} ({span}) this program told nobody anything: it was closed, or the computer slept.",
        since=since, until=texts.time(away.until, zone), span=whole,
    )  # fmt: skip


def lines_of(one: FellDue, now: datetime) -> tuple[str, ...]:
    """A line for each thing: what, since when by the clock, how late it is now."""
    closed = () if one.window_closed_at is None else (_closed(one.window_closed_at, one, now),)
    return (*closed, *(_prompt(prompt, one, now) for prompt in one.prompts))


def _prompt(prompt: Prompt, one: FellDue, now: datetime) -> str:
    figure, unit = texts.time_left(words.counted_to(prompt, one.desk), now)
    since = tr("since {time}", time=texts.time(prompt.due_at, one.desk.zone))
    return texts.joined(words.prompt_words(prompt, one.desk), since, texts.unbroken(f"{figure} {unit}".strip()))


def _closed(at: datetime, one: FellDue, now: datetime) -> str:
    late = texts.late(now - at)
    return texts.joined(tr("The start window closed at {time}", time=texts.time(at, one.desk.zone)), late)


def jump_words(event: WorkstationEvent, zone: ZoneInfo) -> str:
    """ "The clock showed 11:42 and then 12:42: 1hr forward" """
    before = datetime.fromisoformat(event.data["clock_showed"])
    after = datetime.fromisoformat(event.data["clock_shows"])
    span = texts.compact(after - before)
    moved = tr("{span} forward", span=span) if after > before else tr("{span} back", span=span)
    said = tr("showed {before}, then {after}", before=texts.time_s(before, zone), after=texts.time_s(after, zone))
    return texts.joined(said, moved)
