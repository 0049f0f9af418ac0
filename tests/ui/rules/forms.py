"""Safe forms of dates, times, numbers and words in whatever can be read (screens.md 3.1, 3.3 and U-104). Pure."""

import re

_UNITS = "mL/h|mL|mg|kg|mmHg|L/min|°C|min|microgram|mcg"
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"

FORBIDDEN: tuple[tuple[str, str], ...] = (
    (r"\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b", "U-02: a numeric month"),
    (r"01-Jan-1900", "U-02: an invented date"),
    (r"(?<![\d:])(\d|2[4-9]|[3-9]\d):\d{2}(?!\d)|\d:[6-9]\d", "U-03: a time is HH:mm"),
    (r"(?i)\b\d{1,2}(:\d{2})?\s?[ap]\.?m\b", "U-03: 24 hours"),
    (r"\d[.,]\d+\s?(hr?|hours?|min)\b", "U-05: no decimals of hours or minutes"),
    (r"\b0\s?(hr|hours?)\b", "U-05: zero units are dropped"),
    (r"(?<![\d.,/])(?<!CTCAE )\d+\.\d*0(?![\d.])", "U-20: a trailing zero"),
    (r"(?<![\d\w])\.\d", "U-21: no leading zero"),
    (rf"(?<![\d,./:-])\d{{4,}}\s?({_UNITS})(?!\w)", "U-22: a comma in thousands"),
    (rf"\d({_UNITS.replace('|min', '')}|%)(?!\w)", "U-23: a space between number and unit"),
    (rf"\d ({_UNITS}|%)(?!\w)", "U-23: the space to the unit is not broken"),
    (r"µg|μg|\bcc\b|\bIU\b|\bml\b|\bMG\b|\bML\b|(?<=\d) U\b", "U-24: mL, mg, microgram in full"),
    (rf"\d\s({_UNITS})\.(?=\s?[a-z\d])", "U-24: no full stop after a unit"),
    (r"[<>@&≥≤]", "U-25: words, not signs"),
    (r"\b(QD|OD|D/C|HS|PRN|BID|TID|QID)\b", "U-26: words, not letters"),
    (r"[™®]", "U-27: no mark of a brand"),
    (r"\N{HORIZONTAL ELLIPSIS}", "U-29: nothing is cut by an ellipsis"),
    (r"(?i)\b(on )?hold(ing|s)?\b", "U-104: hold"),
    (r"(?i)\bverif(y|ied|ies)\b", "U-104: verified"),
    (r"(?i)\bproviders?\b", "U-104: provider"),
    (r"(?i)\b(over)?due since\b|\boverdue\b|\blate,? due\b|\bdue [\d:]+,? [^.·\n]*\blate\b", "U-104: due for late"),
)  # fmt: skip
"""A pattern nothing in sight may hold, and the rule it breaks."""

_DATE = re.compile(rf"(?i)\b\d{{1,2}}[-\s]({_MONTHS})[a-z]*[-\s]\d{{2,4}}\b")
_SAFE_DATE = re.compile(rf"\d{{2}}-({'|'.join(month.capitalize() for month in _MONTHS.split('|'))})-\d{{4}}")


def unsafe(text: str) -> list[str]:
    """The rules this text breaks, each with what breaks it."""
    found = [
        f"{rule} [{match.group().strip()}] in: {text}" for form, rule in FORBIDDEN if (match := re.search(form, text))
    ]
    dates = (match.group() for match in _DATE.finditer(text))
    return found + [
        f"U-01: a date is 05-Mar-2026 [{date}] in: {text}" for date in dates if not _SAFE_DATE.fullmatch(date)
    ]
