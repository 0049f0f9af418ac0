"""What is said of a record on a server: what waits here, and what the record did not take. Shows no value: the second
check may be in front."""

from nurse_assistant.application.ports import Attempt, NotTaken, Standing
from nurse_assistant.application.views import BoardView, DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import OUTCOME_OF, Code, Outcome
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import code_title
from nurse_assistant.ui.wording.kind_words import kind_title
from nurse_assistant.ui.wording.language import tr

_SHOWN = 3


def waiting_words(standing: Standing, *, short: bool = False) -> str:
    """Nothing, while the server answers and nothing waits. `short`: for a screen on which large text has no room."""
    waits = tr("%n entry waits here to be sent.|%n entries wait here to be sent.", "", standing.waiting)
    if standing.fault and short:
        return tr("NO CONNECTION TO THE RECORD. Go on: {count} wait here.", count=standing.waiting)
    if standing.fault:
        said = tr(
            "NO CONNECTION TO THE RECORD. Go on: what you record is kept here and sent by itself. Other workstations "
            "do not see it until then, nor you theirs."
        )
        return f"{said} {waits}" if standing.waiting else said
    return waits if standing.waiting else ""


def not_taken_words(standing: Standing, view: BoardView, *, short: bool = False) -> str:
    """Which entries, and why; nothing, if there are none. `short`: as above."""
    if not standing.not_taken:
        return ""
    lines = [_line(one, view) for one in standing.not_taken[:_SHOWN]]
    more = len(standing.not_taken) - len(lines)
    if more:
        lines.append(tr("and {count} more", count=more))
    if short:
        return tr("NOT TAKEN INTO THE RECORD: {lines}. Look at the patient.", lines=_short(standing, view))
    return tr(
        "NOT TAKEN INTO THE RECORD: {lines}. Recorded here without connection, it contradicts what another workstation "
        "recorded. It is kept beside. Look at the patient, and record what is true.",
        lines="; ".join(lines),
    )


def _short(standing: Standing, view: BoardView) -> str:
    """The first with all that tells it apart; how many more."""
    first, *others = standing.not_taken
    return "; ".join([_line(first, view), *([tr("and {count} more", count=len(others))] if others else [])])


def open_words(view: BoardView) -> str:
    """Which entries were recorded without connection and are still to be answered; nothing, if there are none."""
    lines = [_open_line(entry, desk) for desk in view.desks for entry in desk.still_open]
    if not lines:
        return ""
    more = [tr("and {count} more", count=len(lines) - _SHOWN)] if len(lines) > _SHOWN else []
    return tr(
        "STILL TO BE ANSWERED, recorded without connection: {lines}. Why, or on whose order?",
        lines="; ".join(lines[:_SHOWN] + more),
    )


def _open_line(entry: Entry, desk: DeskView) -> str:
    chair = tr("Chair {chair}", chair=desk.chair) if desk.chair else ""
    codes = ", ".join(code_title(code) for code in entry.codes if OUTCOME_OF[code] is not Outcome.RECORDED)
    return texts.joined(chair, texts.time(entry.at, desk.zone), kind_title(entry.kind), entry.by, codes)


def _line(one: NotTaken, view: BoardView) -> str:
    desk = next((desk for desk in view.desks if desk.id == one.session), None)
    chair = tr("Chair {chair}", chair=desk.chair) if desk and desk.chair else ""
    entry = one.what.entry if isinstance(one.what, Attempt) else one.what
    if not isinstance(entry, Entry):
        return texts.joined(chair, tr("a line of this workstation's log"), one.why)
    return texts.joined(chair, texts.time(entry.recorded_at, view.zone), kind_title(entry.kind), entry.by, _why(one))


def _why(one: NotTaken) -> str:
    codes = {code.value: code for code in Code}
    return ", ".join(code_title(codes[word]) if word in codes else word for word in one.why.split(", "))
