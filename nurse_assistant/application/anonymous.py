"""One infusion with nothing in it that says whose it is, and every rule judging it as before.

What stays: age (in years, from 90 on as 90), sex, allergies, weight, order, times of day and every interval, what was
measured, given and decided. What goes: name, number, birthday, dates (the first day becomes 1 January 2001), the names
of everybody, and every free text, since it may name somebody. A word that stays must not hold a name either.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from nurse_assistant.application.looking_back import as_known_at
from nurse_assistant.application.ports import THE_PROGRAM, UNIDENTIFIED
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry, Patient
from nurse_assistant.domain.readiness import same_identifier

FIRST_DAY = date(2001, 1, 1)
OLDEST = 90
"""Ages from here on are told as this one: few people are older."""
LEFT_OUT = "(left out)"
NUMBER, OTHER_NUMBER = "ANONYMOUS", "ANOTHER-PATIENT"
_PRESCRIBERS = ("ordered_by", "who", "name")
_NURSES = ("done_by", "second_person", "to")
_FREE = ("reason", "text", "cause", "told_by", "lot")
_SHORTEST_NAME = 2


def anonymous(view: DeskView, number: int = 1) -> DeskView:
    """`number`: which of several it is; it becomes the name of the infusion."""
    return _Mask(view).masked(number)


class _Mask:
    """What becomes of each value of one infusion."""

    def __init__(self, view: DeskView) -> None:
        self._view = view
        self._patient = view.session.case.patient
        begin = view.log[0].at.astimezone(view.zone)
        self._begin = begin.date()
        offset = begin.utcoffset()
        assert offset is not None, "a time of the record has a zone"
        # The clock of the first moment goes on: no hour is lost or gained where the unit's clocks change.
        self._shift = offset + timedelta(days=(FIRST_DAY - self._begin).days)
        self._aliases = {THE_PROGRAM: THE_PROGRAM, UNIDENTIFIED: UNIDENTIFIED}
        self._counts = {"Nurse": 0, "Prescriber": 0}
        self._person("Nurse", view.opened_by)
        for entry in (*view.log, *(one.entry for one in view.attempts)):
            self._meet(entry)
        self._names = _pattern((*self._words_of_patient(), *_parts(self._aliases)))

    def masked(self, number: int) -> DeskView:
        view = self._view
        case = replace(view.session.case, patient=self._masked_patient(), timezone="UTC")
        attempts = tuple(replace(one, entry=self._entry(one.entry)) for one in view.attempts)
        changed = replace(
            view,
            id=f"anonymous-{number:04d}",
            zone=ZoneInfo("UTC"),
            session=replace(view.session, case=case),
            log=tuple(map(self._entry, view.log)),
            attempts=attempts,
            opened_by=self._person("Nurse", view.opened_by),
            signatures=(),
            still_open=(),
        )
        return as_known_at(changed, self._time(view.now))

    def _masked_patient(self) -> Patient:
        one = self._patient
        age = self._begin.year - one.born.year - ((self._begin.month, self._begin.day) < (one.born.month, one.born.day))
        allergies = None if one.allergies is None else tuple(map(self._word, one.allergies))
        return Patient(
            "Anonymous", "Patient", date(FIRST_DAY.year - min(age, OLDEST), 1, 1), one.sex, NUMBER, allergies
        )

    def _entry(self, entry: Entry) -> Entry:
        return replace(
            entry,
            at=self._time(entry.at),
            recorded_at=self._time(entry.recorded_at),
            by=self._person("Nurse", entry.by),
            done_by=self._said("done_by", entry.done_by),
            reason=self._said("reason", entry.reason),
            second_person=self._said("second_person", entry.second_person),
            ordered_by=self._said("ordered_by", entry.ordered_by),
            data={name: self._value(name, value) for name, value in entry.data.items()},
        )

    def _value(self, name: str, value: object) -> object:
        match value:
            case datetime():
                return self._time(value)
            case tuple():
                return tuple(self._word(word) for word in value)
            case Mapping():
                return {key: self._value(key, new) for key, new in value.items()}
            case str():
                return self._text(name, value)
        return value

    def _said(self, name: str, value: str | None) -> str | None:
        return None if value is None else self._text(name, value)

    def _text(self, name: str, value: str) -> str:
        if not value.strip():
            return value
        if name in _NURSES:
            return self._person("Nurse", value)
        if name in _PRESCRIBERS:
            return self._person("Prescriber", value)
        if name == "label_identifier":
            return NUMBER if same_identifier(value, self._patient.identifier) else OTHER_NUMBER
        return LEFT_OUT if name in _FREE else self._word(value)

    def _word(self, word: str) -> str:
        return LEFT_OUT if self._names.search(word) else word

    def _time(self, moment: datetime) -> datetime:
        return (moment + self._shift).astimezone(UTC)

    # --- people

    def _meet(self, entry: Entry) -> None:
        """Everybody has a name before any word is looked at."""
        self._person("Nurse", entry.by)
        for name, value in _texts(entry):
            if name in (*_NURSES, *_PRESCRIBERS) and value.strip():
                self._person("Nurse" if name in _NURSES else "Prescriber", value)

    def _person(self, role: str, name: str) -> str:
        """The same person has the same name in every place, as the rules know her: whatever the capitals."""
        plain = " ".join(name.split())
        key = plain if plain in self._aliases else plain.casefold()
        if key not in self._aliases:
            self._counts[role] += 1
            self._aliases[key] = f"{role} {self._counts[role]}"
        return self._aliases[key]

    def _words_of_patient(self) -> Iterator[str]:
        yield self._patient.identifier
        yield "".join(self._patient.identifier.split())
        yield from _parts((self._patient.family, self._patient.given))


def _texts(entry: Entry) -> Iterator[tuple[str, str]]:
    changes = entry.data.get("changes")
    said: dict[str, object] = {**entry.data, **(changes if isinstance(changes, Mapping) else {})}
    for name in ("done_by", "second_person", "ordered_by"):
        said.setdefault(name, None)
        if isinstance(value := getattr(entry, name), str):
            yield name, value
    yield from ((name, value) for name, value in said.items() if isinstance(value, str))


def _parts(names: Mapping[str, str] | tuple[str, ...]) -> Iterator[str]:
    """The words of names, without initials and titles."""
    for name in names:
        if name not in (THE_PROGRAM, UNIDENTIFIED):
            yield from (part for part in re.findall(r"\w+", name) if len(part) >= _SHORTEST_NAME)


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of these words, standing by itself."""
    found = "|".join(re.escape(word) for word in {*words} if word)
    return re.compile(rf"(?<!\w)(?:{found})(?!\w)" if found else r"(?!)", re.IGNORECASE)
