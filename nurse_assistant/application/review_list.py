"""What is asked of the list of signed infusions: which of them, and from where on. Values only."""

from dataclasses import dataclass
from datetime import datetime

from nurse_assistant.application.infusion_summary import Summary, words_in

PAGE = 50
"""How many infusions stand on one page of the list."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which infusions. What is not said does not matter; all that is said must hold."""

    text: str = ""
    """Each word begins a word of the patient's name or number, or of a note."""
    since: datetime | None = None
    until: datetime | None = None
    """Opened from `since` on and before `until`."""
    patient: str = ""
    """This patient, by number."""
    nurse: str = ""
    """She recorded or did something in it."""
    chair: str = ""
    infusion_number: int | None = None
    grade: int | None = None
    """A reaction of this grade at the highest; 0: a reaction nobody graded."""
    reaction: bool = False
    """Any reaction."""
    otherwise: bool = False
    """Something was done otherwise; lateness does not count."""
    late: bool = False
    caught: bool = False
    """A check caught something."""
    code: str = ""
    """This code is among what was done otherwise or late."""
    to_review: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """What is looked for. A number may be typed with its spaces."""
        found = words_in(self.text)
        return ("".join(found),) if found and all(word.isdigit() for word in found) else found


@dataclass(frozen=True, slots=True)
class Place:
    """Behind this infusion the next page begins: the newest stands first."""

    opened_at: datetime
    session: str


def place_of(summary: Summary) -> Place:
    return Place(summary.opened_at, summary.session)


def fits(wanted: Wanted, summary: Summary) -> bool:
    """The same in words of this language: what a store looks for by its own means."""
    facts, spaced = summary.facts, f" {' '.join(summary.words)}"
    return (
        all(f" {word}" in spaced for word in wanted.words)
        and (wanted.since is None or summary.opened_at >= wanted.since)
        and (wanted.until is None or summary.opened_at < wanted.until)
        and (not wanted.patient or _key(summary.patient.identifier) == _key(wanted.patient))
        and (not wanted.nurse or wanted.nurse in facts.people)
        and (not wanted.chair or facts.chair == wanted.chair)
        and (wanted.infusion_number is None or facts.infusion_number == wanted.infusion_number)
        and (wanted.grade is None or facts.grade == wanted.grade)
        and (not wanted.reaction or bool(facts.reactions))
        and (not wanted.otherwise or bool(facts.otherwise))
        and (not wanted.late or bool(facts.late))
        and (not wanted.caught or bool(facts.caught))
        and (not wanted.code or any(one.code == wanted.code for one in facts.deviations))
        and (not wanted.to_review or facts.to_review)
    )


def _key(identifier: str) -> str:
    return "".join(identifier.split()).casefold()
