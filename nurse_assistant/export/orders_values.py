"""One value of an order file, read strictly: one meaning, or what is wrong with it. Pure: text in, value out."""

import re
from datetime import date
from decimal import Decimal

from nurse_assistant.application.filed_orders import Wrong

LONGEST_TEXT = 100
LONGEST_NOTE = 500
"""Of one note: more than that nobody reads above a form."""
MOST = Decimal(100_000)
"""Beyond it no amount of an order can be meant; the form says the same."""
MOST_COUNTED = 200
OLDEST_YEARS = 120
"""Nobody to be treated was born longer ago."""
_FORMULA = ("=", "+", "-", "@")
_SHOWN = 40
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", re.ASCII)
_WORD_DAY = re.compile(r"([0-9]{2})-([A-Za-z]{3})-([0-9]{4})", re.ASCII)
_FIGURE_DAY = re.compile(r"[0-9]{1,4}[-./ ][0-9]{1,2}[-./ ][0-9]{1,4}", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,7}(\.[0-9]{1,4})?", re.ASCII)
_TWO_WAYS = re.compile(r"[0-9]{1,3}\.[0-9]{3}|[0-9]+,[0-9]+|[0-9]{1,3}([,.][0-9]{3})+(,[0-9]+)?", re.ASCII)


class NotTaken(Exception):
    """Why a value cannot be taken."""

    def __init__(self, wrong: Wrong, value: str = "", expected: str = "") -> None:
        super().__init__(wrong)
        self.wrong, self.value, self.expected = wrong, shown(value), expected


def shown(value: str, most: int = _SHOWN) -> str:
    """So much of it as a sentence can bear, without what would break the line."""
    plain = "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in value[: most + 1])
    return plain if len(plain) <= most else f"{plain[:most]}..."


def text(value: str) -> str:
    """Words as they stand. Raises NotTaken for a formula, control characters, or more than a form can bear."""
    value = value.strip()
    if value.startswith(_FORMULA):
        raise NotTaken(Wrong.FORMULA, value)
    if not value.isprintable():
        raise NotTaken(Wrong.CONTROL, value)
    if len(value) > LONGEST_TEXT:
        raise NotTaken(Wrong.TOO_LONG, value)
    return value


def note(value: str) -> str:
    """Words for somebody to read, in one line. Raises NotTaken for control characters, or more than is read."""
    value = " ".join(value.split())
    if not value.isprintable():
        raise NotTaken(Wrong.CONTROL, value)
    if len(value) > LONGEST_NOTE:
        raise NotTaken(Wrong.TOO_LONG, value)
    return value


def day(value: str, today: date) -> date:
    """2026-04-03 or 03-Apr-2026, and not after today. Raises NotTaken."""
    value = text(value)
    if found := _ISO_DAY.fullmatch(value):
        parts = (int(found[1]), int(found[2]), int(found[3]))
    elif (found := _WORD_DAY.fullmatch(value)) and found[2].lower() in _MONTHS:
        parts = (int(found[3]), _MONTHS.index(found[2].lower()) + 1, int(found[1]))
    else:
        raise NotTaken(Wrong.DATE_TWO_WAYS if _FIGURE_DAY.fullmatch(value) else Wrong.DATE, value)
    try:
        meant = date(*parts)
    except ValueError as error:
        raise NotTaken(Wrong.DATE, value) from error
    if meant > today:
        raise NotTaken(Wrong.DATE_AHEAD, value)
    return meant


def birthday(value: str, today: date) -> date:
    """A day on which somebody alive can be born. Raises NotTaken."""
    born = day(value, today)
    if (born.year + OLDEST_YEARS, born.month, born.day) < (today.year, today.month, today.day):
        raise NotTaken(Wrong.BORN_LONG_AGO, value)
    return born


def amount(value: str) -> Decimal:
    """A number with a point. 1,5 and 1.400 have two meanings. Raises NotTaken."""
    value = value.strip()
    if _TWO_WAYS.fullmatch(value):
        raise NotTaken(Wrong.NUMBER_TWO_WAYS, value)
    if not _NUMBER.fullmatch(value):
        raise NotTaken(Wrong.FORMULA if value.startswith(_FORMULA) else Wrong.NUMBER, value)
    return in_range(Decimal(value))


def in_range(value: Decimal) -> Decimal:
    """Above 0, and not more than can be meant. Raises NotTaken."""
    if not value.is_finite() or not 0 < value <= MOST:
        raise NotTaken(Wrong.NUMBER_RANGE, str(value))
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -4:
        raise NotTaken(Wrong.NUMBER_RANGE, str(value))
    return value


def counted(value: str) -> int:
    """1, 2, 3 ... Raises NotTaken."""
    value = value.strip()
    if not re.fullmatch(r"[0-9]{1,7}", value, re.ASCII):
        raise NotTaken(Wrong.NUMBER_TWO_WAYS if _TWO_WAYS.fullmatch(value) else Wrong.COUNT_RANGE, value)
    return counted_in_range(int(value))


def counted_in_range(value: int) -> int:
    """Raises NotTaken."""
    if not 1 <= value <= MOST_COUNTED:
        raise NotTaken(Wrong.COUNT_RANGE, str(value) if abs(value) < 10**_SHOWN else "")
    return value


def word(value: str, words: frozenset[str]) -> str:
    """Raises NotTaken."""
    value = text(value)
    if value not in words:
        raise NotTaken(Wrong.WORD, value, ", ".join(sorted(words)))
    return value
