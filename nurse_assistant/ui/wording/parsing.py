"""What the nurse types, read strictly: one meaning or a sentence that says how to write it. Pure: text in, value out.

Nothing is guessed. "1,5" is one and a half in Oslo and a slip in Ohio, so it is asked for again (U-22).
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

MONTH_NAMES = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
               "november", "december")  # fmt: skip
OTHER_MONTHS = {"januar": 1, "februar": 2, "märz": 3, "maerz": 3, "mrz": 3, "mai": 5, "juni": 6, "juli": 7,
                "oktober": 10, "dezember": 12}  # fmt: skip
"""Typed by a German hand; what is shown stays 12-Mar-1956."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why the text cannot be read, as a sentence for the nurse."""

    why: str


Pressure = tuple[Decimal, Decimal | None]


def number(text: str) -> Decimal | Unreadable:
    """A number with a point, or how to write it."""
    text = text.strip()
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text):
        return Decimal(text)
    if re.fullmatch(r"[0-9]+,[0-9]+", text):
        return Unreadable(
            tr(
                "Comma or point? Write {replace} or {replace2}.",
                replace=text.replace(",", "."),
                replace2=text.replace(",", ""),
            )
        )
    if re.fullmatch(r"\.[0-9]+", text):
        return Unreadable(tr("Write 0{words} with the zero in front.", words=text))
    if re.fullmatch(r"[0-9]+\.", text):
        return Unreadable(tr("A figure is missing after the point."))
    if re.fullmatch(r"[-\u2212][0-9.]+", text):
        return Unreadable(tr("A number below zero cannot be right here."))
    return Unreadable(tr("Write figures and at most one point."))


def pressure(text: str) -> Pressure | Unreadable:
    """128/76, 128 76, or 90/- where only the upper number was felt."""
    found = re.fullmatch(r"\s*([0-9]{2,3})\s*(?:/|\s)\s*([0-9]{2,3}|-)\s*", text)
    if not found:
        return Unreadable(tr("Write both numbers: 128/76. Only the upper one felt: 90/-."))
    upper, lower = found.groups()
    return Decimal(upper), None if lower == "-" else Decimal(lower)


def with_slash(text: str) -> str:
    """A blood pressure typed in figures alone gets its slash in sight: 12876 is 128/76, 9060 is 90/60."""
    if not text.isdecimal():
        return text
    upper = 3 if text[0] in "12" else 2
    return text if len(text) <= upper else f"{text[:upper]}/{text[upper:]}"


def with_point(text: str) -> str:
    """A temperature typed in figures alone gets its point in sight: 368 is 36.8."""
    return f"{text[:2]}.{text[2:]}" if text.isdecimal() and len(text) > 2 else text


def clock_time(text: str) -> time | Unreadable:
    """11:42, 9:05 or 0905; 24 hours."""
    found = re.fullmatch(r"\s*(?:([0-9]{1,2}):([0-9]{2})|([0-9]{2})([0-9]{2}))\s*", text)
    if not found:
        return Unreadable(tr("Write the time with four figures: 0905 or 09:05."))
    hour, minute = (int(part) for part in found.groups() if part is not None)
    if hour > 23 or minute > 59:
        return Unreadable(tr("The clock runs from 00:00 to 23:59."))
    return time(hour, minute)


def day(text: str) -> date | Unreadable:
    """12-Mar-1956, 12 march 1956, 12mar1956. A month in figures is refused: 03/12 is March or December (U-02)."""
    found = re.fullmatch(r"\s*([0-9]{1,2})[\s\-./]*([A-Za-zä]{3,9})\.?[\s\-./]*([0-9]{4})\s*", text)
    if not found:
        return Unreadable(tr("Write the month in letters and the year in full: 12-Mar-1956."))
    months = (*((name, n) for n, name in enumerate(MONTH_NAMES, 1)), *OTHER_MONTHS.items())
    month = next((n for name, n in months if name.startswith(found[2].lower())), None)
    if month is None:
        return Unreadable(tr("{value} is not a month. Write for example 12-Mar-1956.", value=found[2]))
    try:
        return date(int(found[3]), month, int(found[1]))
    except ValueError:
        return Unreadable(
            tr("{value} {value2} has no day {int}.", value=texts.MONTHS[month - 1], value2=found[3], int=int(found[1]))
        )


def moments(on: date, at: time, zone: ZoneInfo) -> tuple[datetime, ...]:
    """Every moment (UTC) at which the wall clock showed this: none in the spring gap, two in the autumn hour."""
    wall = datetime.combine(on, at)
    both = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return tuple(sorted({when for when in both if when.astimezone(zone).replace(tzinfo=None) == wall}))


def likely(value: Decimal, low: Decimal, high: Decimal, last: Decimal | None = None) -> Decimal | None:
    """What may have been meant by a number outside the range: the point slipped, or two figures changed places.

    Nearest to the last value if there is one; otherwise a slipped point goes first, it is the more dangerous.
    """
    text = format(value, "f")
    slipped = [value / 10, value * 10, value / 100]
    pairs = (text[:i] + text[i + 1] + text[i] + text[i + 2 :] for i in range(len(text) - 1))
    swapped = [Decimal(pair) for pair in pairs if re.fullmatch(r"[0-9]+(\.[0-9]+)?", pair) and pair[0] != "0"]
    fitting = [each for each in (*slipped, *swapped) if low <= each <= high and each != value]
    if last is not None and fitting:
        reference = last
        return min(fitting, key=lambda each: abs(each - reference))
    return next(iter(fitting), None)


def minutes_before(when: datetime, minutes: int) -> datetime:
    """Earlier by whole minutes, seconds dropped."""
    return (when.astimezone(UTC) - timedelta(minutes=minutes)).replace(second=0, microsecond=0)
