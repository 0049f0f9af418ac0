"""Which field of an entry cannot be meant, in a sentence: for `bad_value` and `in_the_future`."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fields import FIELDS, Field
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.values import ends_before_it_began
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.wording.field_words import field_label, word_words
from nurse_assistant.ui.wording.language import tr

_TIMES_PAST = ("at", "taken_at", "out_of_fridge_at", "onset_at")


def lies_ahead(entry: Entry) -> tuple[str, datetime]:
    """The field whose time lies furthest ahead, and that time."""
    times = {name: entry.at if name == "at" else entry.time(name) for name in _TIMES_PAST}
    known = {name: when for name, when in times.items() if when is not None}
    latest = max(known, key=known.__getitem__)
    return latest, known[latest]


def bad_value(protocol: InfusionProtocol, entry: Entry) -> str:
    """ "Rate: 0 cannot be meant; it must be above 0." Names the field."""
    return next(_found(protocol, entry), tr("A value cannot be meant."))


def _found(protocol: InfusionProtocol, entry: Entry) -> Iterator[str]:
    for field in FIELDS[entry.kind]:
        if field.name in entry.data:
            yield from _bad(field, entry.data[field.name])
    match entry.kind:
        case Kind.IDENTITY_CONFIRMED if len(set(entry.words("identifiers") or ())) < 2:
            yield tr("Identity: two identifiers are needed, and the chair is none.")
        case Kind.CHECK_DONE if entry.text("check") not in protocol.readiness.checks:
            yield tr("Check: “{word}” is none of this protocol's checks.", word=word_words(entry.text("check") or ""))
        case Kind.PREMEDICATION_GIVEN if ends_before_it_began(entry):
            yield tr("It ended before it started.")
        case Kind.REACTION_GRADED if not {"grade", "anaphylaxis"} & set(entry.data):
            yield tr("Grade: neither a grade nor anaphylaxis was said.")
        case Kind.REACTION_GRADED | Kind.LATE_REACTION if (entry.whole("grade") or 0) > 5:
            yield tr("Grade: {number} cannot be meant; grades run from 0 to 5.", number=entry.whole("grade"))
        case Kind.STRUCK | Kind.AMENDED if not (entry.reason or "").strip():
            yield tr("A correction needs its reason.")
        case Kind.STRUCK | Kind.AMENDED:
            yield tr("This line cannot be corrected (any more).")


def _bad(field: Field, value: object) -> Iterator[str]:
    label = field_label(field.name)
    if field.above_zero and isinstance(value, Decimal) and value <= 0:
        yield tr("{label}: {value} cannot be meant; it must be above 0.", label=label, value=value)
    if field.words:
        words = value if isinstance(value, tuple) else (value,)
        odd = [word_words(str(word)) for word in words if word not in field.words]
        if odd:
            yield tr("{label}: “{list}” is not one of its words.", label=label, list=", ".join(odd))
