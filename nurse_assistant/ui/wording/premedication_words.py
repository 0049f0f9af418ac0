"""What the premedication's headline says: the one thing that matters now, and the rule behind it. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.state import StartWindow
from nurse_assistant.domain.vocabulary import WindowState
from nurse_assistant.domain.window import missing_groups
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

_LEFT = (
    mark("No medicine left"),
    mark("One medicine left"),
    mark("Two medicines left"),
    mark("Three medicines left"),
    mark("Four medicines left"),
)


@dataclass(frozen=True, slots=True)
class Headline:
    """`big`: the clock time that matters; `to`: where it is a span, its end."""

    about: str
    big: str
    to: str
    title: str
    sentence: str


def headline(view: DeskView) -> Headline:
    window = view.guidance.start_window
    if view.state.started is not None:
        return Headline(tr("Started"), texts.time(view.state.started.at, view.zone), "", "", "")
    missing = len(missing_groups(view.session, view.state))
    if missing and window.state is WindowState.NONE:
        return _nothing_given(view, missing)
    if missing and window.give_rest_by is not None:
        return _rest_missing(view, missing, window, window.give_rest_by)
    match window.state:
        case WindowState.EMPTY:
            return _empty(view)
        case WindowState.WAITING | WindowState.OPEN:
            return _all_given(view, window)
        case WindowState.CLOSED:
            return _closed(view, window)
    return Headline(
        tr("Premedication"),
        "",
        "",
        tr("Nothing sets a start window"),
        tr("All is left out or was taken at home, by order."),
    )


def _lasts_min(view: DeskView) -> int:
    rule = view.session.protocol.premedication
    return rule.closes_after_min - rule.opens_after_min


def _span_words(view: DeskView) -> str:
    rule = view.session.protocol.premedication
    return tr(
        "{opens_after_min} to {closes_after_min}\u00a0min",
        opens_after_min=rule.opens_after_min,
        closes_after_min=rule.closes_after_min,
    )


def _left_words(count: int) -> str:
    return tr(_LEFT[count]) if count < len(_LEFT) else tr("%n medicine left|%n medicines left", "", count)


def _nothing_given(view: DeskView, missing: int) -> Headline:
    sentence = tr(
        "The infusion starts {span} after each medicine: give them all within {lasts_min}\u00a0min.",
        span=_span_words(view),
        lasts_min=_lasts_min(view),
    )
    return Headline(tr("Premedication"), "", "", tr("{left}, none given yet", left=_left_words(missing)), sentence)


def _rest_missing(view: DeskView, missing: int, window: StartWindow, by: datetime) -> Headline:
    clock, left = texts.time(by, view.zone), minutes_between(view.now, by)
    if window.state is WindowState.EMPTY:
        return replace(_empty(view), about=_left_words(missing))
    if left >= 0:
        title = tr("{minutes} left", minutes=texts.minutes_words(left)) if left else tr("now")
        return Headline(
            tr("{left}. Give it by|{left}. Give them by", "", missing, left=_left_words(missing)),
            clock,
            "",
            title,
            tr("After {clock} no common start time is left for all medicines.", clock=clock),
        )
    about = tr("{left}. Time for it was until|{left}. Time for them was until", "", missing, left=_left_words(missing))
    return Headline(
        about,
        clock,
        "",
        tr("No common start time is left"),
        tr("The prescriber decides how to go on. Asked already? Write down..., Order asked for."),
    )


def _empty(view: DeskView) -> Headline:
    return Headline(
        tr("All given"),
        "",
        "",
        tr("No common start time"),
        tr(
            "The medicines are more than {lasts_min}\u00a0min apart. The prescriber decides how to go on. "
            "Asked already? Write down..., Order asked for.",
            lasts_min=_lasts_min(view),
        ),
    )


def _all_given(view: DeskView, window: StartWindow) -> Headline:
    assert window.opens_at is not None, "an open or coming window has a beginning"
    assert window.closes_at is not None, "and an end"
    opens, closes = (texts.time(at, view.zone) for at in (window.opens_at, window.closes_at))
    if window.state is WindowState.OPEN:  # what counts now is its end
        left = minutes_between(view.now, window.closes_at)
        title = tr("{minutes} left", minutes=texts.minutes_words(left)) if left else tr("Last minute")
        since = tr("The start window is open since {time}.", time=opens)
        return Headline(tr("All given. Start by"), closes, "", title, since)
    title = tr("Opens in {minutes}", minutes=texts.minutes_words(minutes_between(view.now, window.opens_at)))
    return Headline(tr("All given. Start between"), opens, tr("and {time}", time=closes), title, "")


def _closed(view: DeskView, window: StartWindow) -> Headline:
    assert window.closes_at is not None, "a closed window has an end"
    late = minutes_between(window.closes_at, view.now)
    return Headline(
        tr("All given. The start window closed at"),
        texts.time(window.closes_at, view.zone),
        "",
        tr("{minutes} ago", minutes=texts.minutes_words(late)),
        tr("The prescriber decides how to go on. Asked already? Write down..., Order asked for."),
    )


def bag_words(view: DeskView) -> str:
    arrived, asked = view.state.bag_arrived, view.state.bag_requested
    if arrived is not None:
        return tr("Bag on the unit since {time}", time=texts.time(arrived.at, view.zone))
    if asked is not None:
        return tr("Bag asked for {time}", time=texts.time(asked.at, view.zone))
    return "" if view.state.bag is not None else tr("Bag not asked for yet")
