"""What happened earlier and is written only now: the draft, and where it stands why it is late."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.decide import Verdict, decide
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.wording.record_words import WRITTEN_LATE


def late_draft(kind: Kind, at: object, data: Mapping[str, object]) -> Draft:
    assert isinstance(at, datetime), "a time is asked for"
    return Draft(kind, data, at=at)


def verdict_of(draft: Draft, view: DeskView, who: str) -> Verdict:
    """What the guide would say of it now; nothing is recorded."""
    return decide(view.session, view.log, draft.entry(view.log[-1].number + 1, who, view.now))


def with_reason(draft: Draft, reason: str, title: str, view: DeskView, who: str) -> tuple[Draft, ...]:
    """The reason in the line itself. Where the guide asks about it, why it is late would answer another question: then
    it stands in a note beside it. `title`: what the line is called there."""
    if verdict_of(draft, view, who).kept:
        return (replace(draft, reason=reason),)
    return draft, Draft(Kind.NOTE, {"text": WRITTEN_LATE.format(what=title, reason=reason)})
