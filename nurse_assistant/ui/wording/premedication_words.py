"""What the premedication's headline says: the one thing that matters now, and the rule behind it. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.state import StartWindow
from nurse_assistant.domain.vocabulary import WindowState
from nurse_assistant.domain.window import missing_groups
from nurse_assistant.ui.wording import texts

_COUNTS = ("No", "One", "Two", "Three", "Four")


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
        return Headline("Started", texts.time(view.state.started.at, view.zone), "", "", "")
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
    return Headline("Premedication", "", "", "Nothing sets a start window",
                    "All is left out or was taken at home, by order.")  # fmt: skip


def _lasts_min(view: DeskView) -> int:
    rule = view.session.protocol.premedication
    return rule.closes_after_min - rule.opens_after_min


def _span_words(view: DeskView) -> str:
    rule = view.session.protocol.premedication
    return f"{rule.opens_after_min} to {rule.closes_after_min}{texts.SPACE}min"


def _left_words(count: int) -> str:
    number = _COUNTS[count] if count < len(_COUNTS) else str(count)
    return f"{number} {'medicine' if count == 1 else 'medicines'} left"


def _nothing_given(view: DeskView, missing: int) -> Headline:
    sentence = (
        f"The infusion starts {_span_words(view)} after each medicine: "
        f"give them all within {_lasts_min(view)}{texts.SPACE}min."
    )
    return Headline("Premedication", "", "", f"{_left_words(missing)}, none given yet", sentence)


def _rest_missing(view: DeskView, missing: int, window: StartWindow, by: datetime) -> Headline:
    clock, left = texts.time(by, view.zone), minutes_between(view.now, by)
    if window.state is WindowState.EMPTY:
        return replace(_empty(view), about=_left_words(missing))
    if left >= 0:
        title = f"{texts.minutes_words(left)} left" if left else "now"
        return Headline(f"{_left_words(missing)}. Give {'it' if missing == 1 else 'them'} by", clock, "", title,
                        f"After {clock} no common start time is left for all medicines.")  # fmt: skip
    about = f"{_left_words(missing)}. Time for {'it' if missing == 1 else 'them'} was until"
    return Headline(about, clock, "", "No common start time is left", "The prescriber decides how to go on.")


def _empty(view: DeskView) -> Headline:
    return Headline(
        "All given",
        "",
        "",
        "No common start time",
        f"The medicines are more than {_lasts_min(view)}{texts.SPACE}min apart. The prescriber decides how to go on.",
    )


def _all_given(view: DeskView, window: StartWindow) -> Headline:
    assert window.opens_at is not None, "an open or coming window has a beginning"
    assert window.closes_at is not None, "and an end"
    if window.state is WindowState.OPEN:
        left = minutes_between(view.now, window.closes_at)
        title = f"Open, {texts.minutes_words(left)} left" if left else "Open, last minute"
    else:
        title = f"Opens in {texts.minutes_words(minutes_between(view.now, window.opens_at))}"
    return Headline("All given. Start between", texts.time(window.opens_at, view.zone),
                    f"and {texts.time(window.closes_at, view.zone)}", title, "")  # fmt: skip


def _closed(view: DeskView, window: StartWindow) -> Headline:
    assert window.closes_at is not None, "a closed window has an end"
    late = minutes_between(window.closes_at, view.now)
    return Headline("All given. The start window closed at", texts.time(window.closes_at, view.zone), "",
                    f"{texts.minutes_words(late)} ago", "The prescriber decides how to go on.")  # fmt: skip


def bag_words(view: DeskView) -> str:
    arrived, asked = view.state.bag_arrived, view.state.bag_requested
    if arrived is not None:
        return f"Bag on the unit since {texts.time(arrived.at, view.zone)}"
    if asked is not None:
        return f"Bag asked for {texts.time(asked.at, view.zone)}"
    return "" if view.state.bag is not None else "Bag not asked for yet"
