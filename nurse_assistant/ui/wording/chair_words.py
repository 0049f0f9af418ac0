"""What a chair's card says: pure words and figures from a view, the same for rail, board and strip."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from nurse_assistant.application.views import Alarm, BoardView, ChairView, DeskView, to_show
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.vocabulary import Phase, Timeliness, What, WindowState
from nurse_assistant.domain.window import missing_groups
from nurse_assistant.ui.wording import texts, words
from nurse_assistant.ui.wording.alarm_words import about_words
from nurse_assistant.ui.wording.infusion_words import pause_cause, standing_since
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word


@dataclass(frozen=True, slots=True)
class CardWords:
    """The words of one chair. `figure` and `unit` are what is read from afar: "4" and "min"."""

    chair: str
    name: str
    figure: str
    unit: str
    act: str
    at: str
    detail: str
    tone: str
    """The alarm colour: "", "low", "medium" or "high"."""

    @property
    def short_name(self) -> str:
        """ "MARTIN, E.": family name and initial (U-113)."""
        family, comma, given = self.name.partition(", ")
        return f"{family}, {given[0]}." if comma and given else self.name


def free_card(chair: str) -> CardWords:
    return CardWords(chair, tr("Free"), "", "", "", "", "", "")


def card_words(view: ChairView, now: datetime, blind: frozenset[str] = frozenset()) -> CardWords:
    """The words for one chair at `now`. `blind`: sessions whose number, rate and plan are hidden (U-112)."""
    if view.desk is None:
        return free_card(view.chair)
    desk = view.desk
    patient = desk.session.case.patient
    name = texts.name(patient.family, patient.given)
    if desk.id in blind:
        return _second_check(view.chair, name, desk, now)
    stopped = _stopped_for_reaction(view, name, now)
    if stopped is not None:
        return stopped
    prompt = pressing(desk)
    if desk.state.phase is Phase.PAUSED and (prompt is None or prompt.state is Timeliness.WAITING):
        return _paused(view.chair, name, desk)
    if prompt is None:
        return CardWords(view.chair, name, "", "", waiting_for(desk), "", detail_words(desk), "")
    if prompt.what is What.GIVE_REST:
        act = tr("Give %n medicine|Give %n medicines", "", len(missing_groups(desk.session, desk.state)))
    elif prompt.what in _IN_WINDOW and until(prompt, desk) is not None:
        act = tr("Start")
    else:
        act = words.prompt_words(prompt, desk)
    act = f"{tr(PAUSED)} · {act}" if desk.state.phase is Phase.PAUSED else act
    figure, unit, at = how_long(prompt, desk, now)
    return CardWords(view.chair, name, figure, unit, act, at, detail_words(desk), tone_of(prompt))


_IN_WINDOW = (What.START_WINDOW, What.WINDOW_CLOSES)


def until(prompt: Prompt, desk: DeskView) -> datetime | None:
    """Where what counts is not since when something is due, but how long it is still possible: by when. Else None."""
    window = desk.guidance.start_window
    if prompt.what is What.GIVE_REST:
        return window.give_rest_by
    if prompt.what is What.BAG_LIFE:
        return words.counted_to(prompt, desk)
    in_window = prompt.what in _IN_WINDOW and prompt.state is not Timeliness.WAITING
    return window.closes_at if in_window else None


def how_long(prompt: Prompt, desk: DeskView, now: datetime) -> tuple[str, str, str]:
    """Figure, unit and clock time of a prompt: ("4", "min", "at 11:42"), ("6", "min late", "since 10:27"), and of an
    open window how long it still is: ("20", "min left", "by 10:21")."""
    last = until(prompt, desk)
    if last is None:
        return (*texts.time_left(prompt.due_at, now), _due_words(prompt, now, texts.time(prompt.due_at, desk.zone)))
    figure, unit = texts.time_left(last, now)
    if prompt.what is not What.GIVE_REST and unit and last > now:
        unit = tr("{unit} left", unit=unit)
    return figure, unit, tr("by {time}", time=texts.time(last, desk.zone))


def _second_check(chair: str, name: str, desk: DeskView, now: datetime) -> CardWords:
    """What is due and by when is no secret, and does not wait for the second check."""
    detail, prompt = tr("The first check is hidden"), pressing(desk)
    if prompt is None:
        return CardWords(chair, name, "", "", tr("Second check"), "", detail, "")
    figure, unit, at = how_long(prompt, desk, now)
    return CardWords(chair, name, figure, unit, act_words(prompt, desk, hidden=True), at, detail, tone_of(prompt))


def act_words(prompt: Prompt, desk: DeskView, *, hidden: bool) -> str:
    """What a prompt asks for. `hidden`: during a second check, without any figure of the plan (U-112)."""
    if not hidden:
        return words.prompt_words(prompt, desk)
    in_window = prompt.what in _IN_WINDOW
    return tr("Second check") if in_window else about_words(prompt.what)


def _paused(chair: str, name: str, desk: DeskView) -> CardWords:
    """How long the pump stands already, and why; what comes then stands on the patient's page."""
    since = standing_since(desk)
    figure, unit = texts.figure_and_unit(minutes_between(since, desk.now))
    cause = pause_cause(desk)
    act = f"{tr(PAUSED)}: {shown_word(cause)}" if cause else tr(PAUSED)
    return CardWords(
        chair,
        name,
        figure,
        unit,
        act,
        tr("since {time}", time=texts.time(since, desk.zone)),
        detail_words(desk),
        "",
    )


def _stopped_for_reaction(view: ChairView, name: str, now: datetime) -> CardWords | None:
    """From the press on the card says so, before anything is due: first that the pump must stand still."""
    desk = view.desk
    if desk is None or desk.state.phase is not Phase.REACTION or desk.state.reaction is None:
        return None
    since = desk.state.reaction.reported_at
    at = tr("since {time}", time=texts.time(since, desk.zone))
    if reaction_pressed(desk):
        return CardWords(view.chair, name, tr("now"), "", tr(REACTION), at, detail_words(desk), "high")
    prompt = pressing(desk)
    if prompt is not None and prompt.state is not Timeliness.WAITING:
        return None
    since = standing_since(desk)
    figure, unit = texts.figure_and_unit(minutes_between(since, now))
    at = tr("since {time}", time=texts.time(since, desk.zone))
    return CardWords(view.chair, name, figure, unit, tr("Stopped for a reaction"), at, detail_words(desk), "low")


def pressing(desk: DeskView) -> Prompt | None:
    """The prompt a card shows: the most urgent of those due, else the soonest to come."""
    prompts = to_show(desk)
    due = [one for one in prompts if one.state is not Timeliness.WAITING]
    rank = {"high": 0, "medium": 1, "low": 2}
    if due:
        return min(due, key=lambda one: (rank[one.priority], one.due_at))
    return min(prompts, key=lambda one: one.due_at, default=None)


REACTION, PAUSED = mark("REACTION"), mark("PAUSED")


def chair_title(view: BoardView, session: str) -> str:
    """For the window's title: the chair and the name of the patient in front (U-15); nothing if nobody is."""
    found = next((one for one in (*view.unplaced, *view.chairs) if one.desk and one.desk.id == session), None)
    if found is None or found.desk is None:
        return ""
    patient = found.desk.session.case.patient
    return texts.joined(
        tr("Chair {chair}", chair=found.chair), texts.name(patient.family, patient.given), like_name_mark(found)
    )


def reaction_pressed(desk: DeskView) -> bool:
    """REACTION was pressed and nobody has confirmed yet that the pump stands still."""
    return desk.state.pump_stop_from is not None


def tone_of(prompt: Prompt) -> str:
    """Waiting prompts have no alarm colour, nor has a window that is open."""
    calm = prompt.state is Timeliness.WAITING or prompt.what is What.START_WINDOW
    return "" if calm else str(prompt.priority)


def _due_words(prompt: Prompt, now: datetime, time: str) -> str:
    """What is late is never called due (U-104)."""
    if prompt.state is Timeliness.WAITING:
        return tr("at {time}", time=time)
    return tr("since {time}", time=time) if minutes_between(prompt.due_at, now) > 0 else tr("due {time}", time=time)


def waiting_for(desk: DeskView) -> str:
    """What a patient without a prompt waits for."""
    window = desk.guidance.start_window
    if desk.state.phase is Phase.PREPARING and window.state is WindowState.CLOSED and window.closes_at is not None:
        return tr("Start window closed {time}", time=texts.time(window.closes_at, desk.zone))
    on_the_way = desk.state.phase is Phase.PREPARING or (
        desk.state.phase is Phase.OBSERVING and desk.state.observation_over
    )
    return (
        tr("Next: {step_title}", step_title=words.step_title(desk.next_step_of_day))
        if on_the_way
        else words.phase_words(desk.state.phase)
    )


def detail_words(desk: DeskView) -> str:
    """ "1st · 50 mL/h · ends approx 13:32", or "1st infusion" while nothing runs."""
    ordinal = texts.ordinal(desk.session.case.order.infusion_number)
    if desk.guidance.rate_ml_h:
        ends_at = desk.guidance.ends_at
        end = "" if ends_at is None else tr("ends approx {time}", time=texts.time(ends_at, desk.zone))
        return texts.joined(ordinal, texts.rate(desk.guidance.rate_ml_h), end)
    phase = "" if desk.state.phase is Phase.PREPARING else words.phase_words(desk.state.phase)
    if desk.state.phase is Phase.PAUSED:
        phase = tr(PAUSED)
    return texts.joined(tr("{ordinal} infusion", ordinal=ordinal), phase)


def like_name_mark(view: ChairView) -> str:
    """The mark of a family name that several patients bear: "2 BAKER"."""
    return like_names_words(view.desk, view.like_names) if view.desk is not None else ""


def like_names_words(desk: DeskView, count: int) -> str:
    return f"{count} {desk.session.case.patient.family.upper()}" if count > 1 else ""


def target_words(desk: DeskView, like_names: int) -> str:
    """Whom REACTION names (U-109): "Chair 1 · MARTIN"; of like names the given name too."""
    patient = desk.session.case.patient
    who = texts.name(patient.family, patient.given) if like_names > 1 else patient.family.upper()
    return texts.joined(tr("Chair {chair}", chair=desk.chair) if desk.chair else "", who)


def alarm_words(alarm: Alarm, desk: DeskView, now: datetime) -> str:
    """One line for the header: "Chair 2 · Vital signs 12 min late"."""
    figure, unit, _ = how_long(alarm.prompt, desk, now)
    late = f" {figure} {unit}" if alarm.prompt.state is Timeliness.OVERDUE else ""
    return texts.joined(tr("Chair {chair}", chair=alarm.chair), f"{words.prompt_words(alarm.prompt, desk)}{late}")


def clock_words(now: datetime, zone: ZoneInfo) -> tuple[str, str]:
    """Date and time for the header."""
    return texts.date(now, zone), texts.time(now, zone)
