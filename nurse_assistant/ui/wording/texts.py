"""How numbers, times and names are written (U-01 to U-05, U-11, U-20 to U-25). Pure: values in, words out.

The month names are our own: the operating system's language must not change how a date reads.
"""

import datetime as dt
import re
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.ui.wording.language import tr

SPACE = "\u00a0"
"""Between a number and its unit: the line never breaks there (U-23)."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
_FIGURE_BEFORE_LETTER = re.compile(r"(?<=\d)(?=[A-Za-z])")
_FIGURE_AND_UNIT = re.compile(r"(?<=\d) (?=(?:mL|mg|kg|g|microgram|mmHg|L/min|°C|hr|min|s|%|×)(?!\w))")
_UNIT_WITH_SLASH = re.compile(r"\b(mL|L|mg)/(?=(?:h|min|kg)\b)")
_JOINER = "\u2060"
"""Word joiner: draws nothing, and no line breaks at it."""


def not_recorded() -> str:
    return tr("Not recorded")


def date(when: dt.date | datetime | None, zone: ZoneInfo | None = None) -> str:
    """22-Nov-2026. A moment needs its zone; a day (a birth date) has none."""
    if when is None:
        return not_recorded()
    day = when.astimezone(zone) if isinstance(when, datetime) else when
    return f"{day.day:02d}-{MONTHS[day.month - 1]}-{day.year:04d}"


def time(when: datetime, zone: ZoneInfo) -> str:
    """11:42, 24 hours."""
    local = when.astimezone(zone)
    return f"{local.hour:02d}:{local.minute:02d}"


def time_s(when: datetime, zone: ZoneInfo) -> str:
    """11:27:11, where seconds matter."""
    return f"{time(when, zone)}:{when.astimezone(zone).second:02d}"


def zone_of_two(when: datetime, zone: ZoneInfo) -> str:
    """ " BST" or " GMT" in the hour that the clock shows twice in autumn; nothing at any other time."""
    local = when.astimezone(zone)
    twice = local.utcoffset() != local.replace(fold=1 - local.fold).utcoffset()
    return f" {unbroken(local.tzname() or '')}" if twice else ""


def sure_time(when: datetime, zone: ZoneInfo) -> str:
    """11:42, and 01:34 BST in the hour that comes twice: what stays written must mean one moment."""
    return f"{time(when, zone)}{zone_of_two(when, zone)}"


def date_time(when: datetime, zone: ZoneInfo) -> str:
    return f"{date(when, zone)} {time(when, zone)}"


def approx(when: datetime, zone: ZoneInfo) -> str:
    """Approx 10:40: an estimate says that it is one (U-04)."""
    return tr("Approx {time}", time=time(when, zone))


def duration(span: timedelta) -> str:
    """2hr 40min, 45min, 1day 2hr: whole units, descending, none that is zero (U-05)."""
    minutes = abs(span) // MINUTE
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = (
        tr("{n}day", n=days) if days else "",
        tr("{n}hr", n=hours) if hours else "",
        tr("{n}min", n=rest) if rest or not minutes else "",
    )
    return " ".join(part for part in parts if part)


def compact(span: timedelta) -> str:
    """12 s, 4 min, 1hr 5min: a span that is looked at, not charted. Under a minute it counts seconds."""
    span = abs(span)
    if span < MINUTE:
        return to_the_second(span)
    return minutes_words(span // MINUTE)


def to_the_second(span: timedelta) -> str:
    """40 s, 118 s, from two minutes on 37 min 20 s, 38 min: nothing rounded."""
    seconds = span // SECOND
    if seconds < 120:
        return f"{seconds}{SPACE}s"
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}{SPACE}min" + (f" {rest}{SPACE}s" if rest else "")


def elapsed(since: datetime, now: datetime) -> str:
    """The same from one moment to another; from the first minute on in clock minutes, as on the board."""
    span = abs(now - since)
    return compact(span) if span < MINUTE else minutes_words(minutes_between(since, now))


def minutes_words(minutes: int) -> str:
    """4 min below the hour, 2hr 40min above it."""
    return f"{minutes}{SPACE}min" if minutes < 60 else duration(timedelta(minutes=minutes))


def late(span: timedelta) -> str:
    """12 min late."""
    return tr("{span} late", span=minutes_words(abs(span) // MINUTE))


def left(until: datetime, now: datetime) -> str:
    """33 min left, in whole clock minutes as on the board; "now" in the last one."""
    minutes = minutes_between(now, until)
    return tr("{span} left", span=minutes_words(minutes)) if minutes > 0 else tr("now")


def time_left(due: datetime, now: datetime) -> tuple[str, str]:
    """The big countdown as figure and unit: ("4", "min"), ("now", ""), ("12", "min late"), ("1hr 5", "min").

    In whole clock minutes, as the guide compares: at 11:38, whatever the seconds, 11:42 is 4 min away, and the figure
    agrees with the clock time beside it.
    """
    minutes = minutes_between(now, due)
    if minutes == 0:
        return tr("now"), ""
    figure, unit = figure_and_unit(abs(minutes))
    return figure, tr("{unit} late", unit=unit) if minutes < 0 else unit


def figure_and_unit(minutes: int) -> tuple[str, str]:
    """A span as figure and unit: ("12", "min"), ("1hr 5", "min"), ("2", "hr")."""
    if minutes < 60:
        return str(minutes), tr("min")
    hours, rest = divmod(minutes, 60)
    return (f"{tr('{n}hr', n=hours)} {rest}", tr("min")) if rest else (str(hours), tr("hr"))


def time_left_words(due: datetime, now: datetime) -> str:
    """The same in one piece: "4 min", "now", "12 min late"."""
    return SPACE.join(part for part in time_left(due, now) if part)


def number(value: Decimal) -> str:
    """No trailing zero, a leading one, a comma from 1,000 (U-20 to U-22)."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount(value: Decimal, unit: str) -> str:
    return f"{number(value)}{SPACE}{unit}"


def rate(value: Decimal) -> str:
    return amount(value, "mL/h")


def volume(value: Decimal) -> str:
    return amount(value, "mL")


def percent(value: Decimal) -> str:
    return amount(value, "%")


def years(born: dt.date, on: dt.date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def age(born: dt.date, on: dt.date) -> str:
    """(70y)."""
    return tr("({years}y)", years=years(born, on))


def born(day: dt.date | None, on: dt.date) -> str:
    """12-Mar-1956 (70y)."""
    return not_recorded() if day is None else f"{date(day)} {age(day, on)}"


def name(family: str, given: str, title: str = "") -> str:
    """MARTIN, Elena (Ms)."""
    return ", ".join(part for part in (family.upper(), given) if part) + (f" ({title})" if title else "")


def ordinal(count: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th; of other languages the one form they have for all ("1.")."""
    any_other = tr("{n}th", n=count)
    if any_other != f"{count}th":
        return any_other
    teen = count % 100 in (11, 12, 13)
    return f"{count}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(count % 10, 'th')}"


def capital(words: str) -> str:
    """With a capital first; what follows keeps its own (German nouns)."""
    return words[:1].upper() + words[1:]


def nhs_number(digits: str) -> str:
    """485 777 3456, never broken across lines (U-12)."""
    return SPACE.join((digits[:3], digits[3:6], digits[6:]))


def joined(*parts: str) -> str:
    """Short facts on one line, a middle dot between them; empty ones are left out."""
    return " · ".join(part for part in parts if part)


@lru_cache(maxsize=4096)
def keep_units(text: str) -> str:
    """A figure and its unit stay on one line, whoever wrote the sentence (U-23)."""
    return _FIGURE_AND_UNIT.sub(SPACE, text)


def with_whole_units(text: str) -> str:
    """As it is drawn: Qt would break a line between "mL/" and "h" (U-23)."""
    return _UNIT_WITH_SLASH.sub(rf"\1/{_JOINER}", text)


def without_joiners(drawn: str) -> str:
    """As it is said, compared and recorded."""
    return drawn.replace(_JOINER, "")


def spaced_dose(typed: str) -> str:
    """ "20mg" as it was typed, "20 mg" as it is written (U-23)."""
    return _FIGURE_BEFORE_LETTER.sub(" ", typed)


def unbroken(text: str) -> str:
    """For narrow places: the line breaks neither at a space nor at a hyphen."""
    return text.replace(" ", SPACE).replace("-", "\u2011")
