"""The small parts FHIR resources are made of, as plain data: `fhir.py` holds the whole against the library's model.

A resource is a dict of FHIR's own field names. Amounts stay `Decimal`, times are ISO text in UTC.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from uuid import NAMESPACE_URL, UUID, uuid5

from nurse_assistant.application.ports import Unit
from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.effective import place
from nurse_assistant.export.fhir_codes import MEDICINES, ROUTES, UCUM, Coded

Resource = dict[str, object]
PATIENT, ENCOUNTER, REQUEST, INFUSION = "patient", "encounter", "request", "infusion"
"""The names of what each Bundle has once."""
IN_ERROR = "entered-in-error"


@dataclass(frozen=True, slots=True)
class Made:
    """A resource with the name it bears in this Bundle, and the entries of the log it says."""

    name: str
    resource: Resource
    entries: tuple[int, ...] = ()


class Frame:
    """What all resources of one infusion share: whose it is, at which moment, and how they refer to each other."""

    def __init__(self, view: DeskView, unit: Unit, now: datetime) -> None:
        self.view, self.unit, self.now = view, unit, now
        self._of_session = uuid5(NAMESPACE_URL, f"nurse-assistant/infusion/{view.id}")
        self.people = _people(view)
        self.lines = tuple(sorted(view.lines, key=lambda line: place(line.entry)))
        """Oldest first, struck ones too."""

    def address(self, name: str) -> str:
        """The same for the same infusion and name, whenever it is exported."""
        return UUID(int=uuid5(self._of_session, name).int).urn

    def to(self, name: str) -> Resource:
        return {"reference": self.address(name)}

    def person(self, name: str) -> Resource:
        """Somebody named in the log."""
        return {**self.to(person_name(self.people.index(name))), "display": name}

    @property
    def about(self) -> Resource:
        """Whose it is, in which visit: for resources that call these so."""
        return {"subject": self.to(PATIENT), "encounter": self.to(ENCOUNTER)}

    @property
    def has_infusion(self) -> bool:
        """Whether anything was given, or decided not to be."""
        return self.view.state.started is not None or self.view.state.not_treated is not None

    def in_the_infusion(self, at: datetime) -> Resource:
        """What was from the start on is part of the infusion; what was before is not."""
        started = self.view.state.started
        return {"partOf": [self.to(INFUSION)]} if started is not None and at >= started.at else {}

    def counting(self) -> Iterator[LogLine]:
        return (line for line in self.lines if not line.struck)


def person_name(index: int) -> str:
    return f"practitioner-{index + 1}"


def entry_name(number: int) -> str:
    return f"entry-{number}"


def _people(view: DeskView) -> tuple[str, ...]:
    """Everybody the log, the attempts and the signatures name, in order of appearance."""
    entries = (*view.log, *(attempt.entry for attempt in view.attempts))
    shown = (line.entry for line in view.lines)
    named = [name for one in (*entries, *shown) for name in (one.by, one.done_by, one.second_person, one.ordered_by)]
    signers = (signature.signing.person for signature in view.signatures)
    return tuple(dict.fromkeys(name for name in (*named, *signers) if name))


def time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def concept(text: str, code: Coded | None = None) -> Resource:
    """The words, and their code if there is a sure one."""
    return {"coding": [code._asdict()], "text": text} if code else {"text": text}


def quantity(value: Decimal, unit: str, ucum: str = "") -> Resource:
    return {"value": value, "unit": unit, "system": UCUM, "code": ucum or unit}


def medicine(name: str) -> Resource:
    return concept(name, MEDICINES.get(name))


def route(words: str) -> Resource:
    return concept(words, ROUTES.get(words))


def note(*sentences: str) -> Resource:
    """A `note` field with what there is to say."""
    said = [{"text": sentence} for sentence in sentences if sentence]
    return {"note": said} if said else {}
