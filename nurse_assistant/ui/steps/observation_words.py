"""What is said of the observation: how long still, until when, and why that long."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.minutes import after, minutes_between
from nurse_assistant.domain.next_step import observation_ends_at
from nurse_assistant.domain.reactions import any_anaphylaxis, counted_grade
from nurse_assistant.domain.vocabulary import Kind, Phase, Timeliness
from nurse_assistant.ui.steps.day_summary import newest, when_and_who
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

NO_END = mark("No end of its own: the prescriber decides")


@dataclass(frozen=True, slots=True)
class Watch:
    """The figure with its unit, until when, why, and how much of the time is over (None: no bar)."""

    figure: str
    unit: str = ""
    until: str = ""
    why: str = ""
    progress: Decimal | None = None


def watch(view: DeskView) -> Watch:
    state, zone = view.state, view.zone
    if state.not_treated is not None and state.ended is None:
        return Watch(tr("Not today"), why=tr("The patient was not treated: there is no observation."))
    if state.ended is None:
        return _to_come(view)
    if state.reaction_open:
        return Watch(
            tr("Reaction open"), why=tr("The observation goes on at least until the reaction is graded as over.")
        )
    if state.observation_over:
        entry = newest(view, Kind.OBSERVATION_ENDED)
        until = "" if entry is None else tr("ended {when_and_who}", when_and_who=when_and_who(view, entry))
        signed = state.phase is Phase.CLOSED
        return Watch(
            tr("Over"), until=until, why="" if signed else tr("Before the patient goes home the record is signed.")
        )
    ends_at = observation_ends_at(view.session, state)
    if ends_at is None:
        since = texts.time(state.ended.at, zone)
        return Watch(
            tr("Anaphylaxis"),
            why=tr("{no_end}. Observed since {since}, {ago}.", no_end=tr(NO_END), since=since, ago=_ago(view)),
        )
    if is_early(view):
        figure, unit = texts.time_left(ends_at, view.now)
        until = tr("until {time}", time=texts.time(ends_at, zone))
        return Watch(figure, tr("{unit} left", unit=unit) if unit else "", until, why(view), _progress(view))
    late = minutes_between(ends_at, view.now)
    figure, unit = texts.figure_and_unit(max(late, 0))
    if late <= 0:
        return Watch(
            tr("It may end"),
            until=tr("now, {time}", time=texts.time(ends_at, zone)),
            why=why(view),
            progress=Decimal(1),
        )
    return Watch(
        figure, tr("{unit} over", unit=unit), tr("since {time}", time=texts.time(ends_at, zone)), why(view), Decimal(1)
    )


def _to_come(view: DeskView) -> Watch:
    planned, minutes = view.guidance.ends_at, _span(view)
    lasts = texts.minutes_words(minutes)
    if view.state.started is None or planned is None:
        return Watch(
            tr("Not yet"), why=tr("The observation begins when the infusion ends, and then lasts {lasts}.", lasts=lasts)
        )
    begins, until = (texts.time(when, view.zone) for when in (planned, after(planned, minutes)))
    return Watch(
        tr("Not yet"),
        why=tr(
            "By the plan the infusion ends at {begins}; then observed {lasts}, until {until}.",
            begins=begins,
            lasts=lasts,
            until=until,
        ),
    )


def is_early(view: DeskView) -> bool:
    """The guide's own answer, by the minute: an end in this minute is not early."""
    return view.guidance.next_step.state is Timeliness.WAITING


def has_no_end(view: DeskView) -> bool:
    return any_anaphylaxis(view.state.reactions)


def why(view: DeskView) -> str:
    """Which of the rules gives the end."""
    state, rule = view.state, view.session.protocol.observation
    ends_at = observation_ends_at(view.session, state)
    if state.ended is None or ends_at is None:
        return ""
    longer = any(counted_grade(view.session.protocol.reaction, one) > 0 for one in state.reactions)
    number = texts.ordinal(view.session.case.order.infusion_number)
    reported = state.reported_observing_at
    if ends_at == after(state.ended.at, _span(view)):
        return tr("Observed {span}\u00a0min after the {number} infusion", span=_span(view), number=number)
    if longer and ends_at == after(state.ended.at, rule.after_reaction_min):
        return tr(
            "Observed at least {after_reaction_min}\u00a0min after a reaction",
            after_reaction_min=rule.after_reaction_min,
        )
    if reported is not None and ends_at == after(reported, rule.after_reaction_min):
        since = texts.time(reported, view.zone)
        return tr(
            "Observed {after_reaction_min}\u00a0min from the last report, {since}",
            after_reaction_min=rule.after_reaction_min,
            since=since,
        )
    return tr("Observed until the last reaction was graded as over")


def _span(view: DeskView) -> int:
    number = view.session.case.order.infusion_number
    spans = view.session.protocol.observation.spans
    return next(span.minutes for span in reversed(spans) if span.from_infusion <= number)


def _progress(view: DeskView) -> Decimal | None:
    ends_at, ended = observation_ends_at(view.session, view.state), view.state.ended
    if ends_at is None or ended is None or ends_at <= ended.at:
        return None
    second = timedelta(seconds=1)
    done = Decimal((view.now - ended.at) // second) / Decimal((ends_at - ended.at) // second)
    return min(max(done, Decimal(0)), Decimal(1))


def _ago(view: DeskView) -> str:
    assert view.state.ended is not None, "an observation has begun"
    return texts.minutes_words((view.now - view.state.ended.at) // timedelta(minutes=1))


def act_small(view: DeskView) -> str:
    """What the act says below its title, and whether it can be: before the end it asks, it is never shut."""
    state = view.state
    if state.phase is not Phase.OBSERVING:
        return "" if state.phase is Phase.CLOSED else tr("after the end of the infusion")
    if state.reaction_open:
        return tr("a reaction is open: it asks for a reason")
    if has_no_end(view):
        return tr("asks for the prescriber's order")
    ends_at = observation_ends_at(view.session, state)
    assert ends_at is not None, "only anaphylaxis has no end"
    if not is_early(view):
        return ""
    return tr("from {time} · earlier asks for a reason", time=texts.time(ends_at, view.zone))
