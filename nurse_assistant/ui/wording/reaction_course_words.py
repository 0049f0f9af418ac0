"""One reaction in words, for who reads of it afterwards: the review and the printed record say it alike."""

from collections.abc import Iterator

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.reaction_course import ReactionCourse
from nurse_assistant.domain.reactions import Reaction
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.field_words import word_words
from nurse_assistant.ui.wording.kind_words import entry_words, kind_title
from nurse_assistant.ui.wording.language import mark, tr

_TOLD = (
    (mark("Grades"), (Kind.REACTION_GRADED,)),
    (mark("Called"), (Kind.PROVIDER_CALLED, Kind.ORDER_ASKED)),
    (mark("Medicines"), (Kind.REACTION_MEDICINE_GIVEN,)),
)
"""What stands by kind of entry, with what it is called."""


def worst_words(reaction: Reaction) -> str:
    """Worst grade, whether it was anaphylaxis, whether it is over."""
    grade = tr("not graded") if reaction.worst is None else tr("worst grade {worst}", worst=reaction.worst)
    grave = tr("ANAPHYLAXIS") if reaction.anaphylaxis else ""
    return texts.joined(grade, grave, tr("still open") if reaction.is_open else "")


def until_stop_words(course: ReactionCourse) -> str:
    """From REACTION to the confirmed stop of the pump, to the second; or why there is no such time."""
    span = course.until_stop
    if span is not None:
        return tr("from the report to the confirmed stop of the pump: {span}", span=texts.to_the_second(span))
    if course.stop_asked_at is not None:
        return tr("nobody confirmed that the pump stood still")
    return tr("the pump was slowed, not stopped") if course.ran else tr("the pump was not running")


def course_lines(course: ReactionCourse, view: DeskView) -> Iterator[str]:
    """Signs, the pump, grades, who was called, medicines, how it ended: a line for each that there is."""
    reports = course.of(Kind.REACTION_REPORTED)
    signs = dict.fromkeys(sign for one in reports for sign in one.words("signs") or ())
    yield _line(tr("Signs"), ", ".join(map(word_words, signs)) or tr("none named"))
    yield _line(tr("Pump"), until_stop_words(course))
    for title, kinds in _TOLD:
        told = [_told(entry, course, view) for entry in course.of(*kinds)]
        if told:
            yield _line(tr(title), "; ".join(told))
    yield _line(tr("How it ended"), end_words(course, view))


def end_words(course: ReactionCourse, view: DeskView) -> str:
    """At which rate it went on and when, or that it was stopped; who, and by whose order."""
    if course.end is not None:
        return texts.joined(kind_title(course.end.kind), _told(course.end, course, view))
    ended = view.state.ended
    over = ended is not None and ended.at <= course.reaction.reported_at
    return tr("the infusion had ended before") if over else tr("no restart and no end is recorded")


def _told(entry: Entry, course: ReactionCourse, view: DeskView) -> str:
    """When, how long after the report, what, and who."""
    span = entry.at - course.reaction.reported_at
    after = tr("after {span}", span=texts.to_the_second(span)) if span else ""
    return texts.joined(texts.sure_time(entry.at, view.zone), after, entry_words(entry, view.zone), entry.person)


def _line(title: str, words: str) -> str:
    return f"{title}: {words}"
