"""What a barcode says: a staff badge, a patient's number, the code on a bag, or why it cannot be read.

A scanner is a keyboard: it types what it reads. Keyboards can be set wrongly, so the three ways in which the letters
arrive changed (Caps Lock, a German keyboard behind a scanner set to English, a lost separator) are looked for first.
Nothing is guessed: what does not fit is `Unreadable`, with the reason why.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING

from nurse_assistant.application.ports import SessionId
from nurse_assistant.domain.readiness import same_identifier

if TYPE_CHECKING:
    from biip.gs1_messages import GS1Message

SEPARATOR = "\x1d"
"""FNC1 between two parts of a GS1 code, as scanners send it (ASCII 29)."""
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9a-zA-Z]")
_GS1_SYMBOLOGIES = ("]C1", "]d1", "]d2", "]Q3", "]e0")
_TURNED_ROUND = ("]c1", "]D1", "]D2", "]q3", "]E0")
"""The same with Caps Lock on. (]E0 is that of a retail code, which holds figures only.)"""
_GERMAN_KEYBOARD = re.compile(r"\+[CdQe][0-3]|.*\u00df")
"""A scanner that types English on a German keyboard: ] becomes +, and - becomes sharp s."""
_SWAPPED = str.maketrans("yzYZ", "zyZY")
_GTIN_FIRST = re.compile(r"01[0-9]{14}")
_PRODUCT_ALONE = (13, 14)
"""A bare number of this length with a right check digit is a product's. Shorter ones may be a hospital's own number."""


@dataclass(frozen=True, slots=True)
class Badge:
    person: str


@dataclass(frozen=True, slots=True)
class Wristband:
    """The number of a patient on the board. The label on that patient's bag may bear the same."""

    session: SessionId
    identifier: str


@dataclass(frozen=True, slots=True)
class Product:
    """A GS1 code. What it does not hold is empty."""

    gtin: str
    """Fourteen figures."""
    lot: str
    expires_on: date | None
    expires_time: time | None
    """Only some codes have it (AI 7003); with a day alone the time is read from the label."""
    serial: str
    patient: Wristband | None
    """Where one of its parts is the number of a patient on the board."""


@dataclass(frozen=True, slots=True)
class Nobodys:
    """A readable code that is no badge, no patient on the board and no product: perhaps a new patient's number."""

    text: str


class Misread(StrEnum):
    """Why nothing was taken from a code."""

    KEYBOARD = "keyboard"
    """Scanner and computer disagree about the keyboard."""
    PRODUCT_DIGIT = "product_digit"
    """The check digit of the product code does not fit."""
    PERSON_DIGIT = "person_digit"
    """The check digit of the wristband's number does not fit."""
    PRODUCT_ALONE = "product_alone"
    """A product's code without lot or expiry."""
    NOT_READ = "not_read"


@dataclass(frozen=True, slots=True)
class Unreadable:
    why: Misread


BadgeOf = Callable[[str], str | None]
"""Whose badge a code is."""
Scan = Badge | Wristband | Product | Nobodys | Unreadable


def read_scan(text: str, badge_of: BadgeOf, patients: Mapping[SessionId, str]) -> Scan:
    """`patients`: the identifiers of the open sessions. Badges come first, then patients, then GS1 codes."""
    raw = text.strip(f" {SEPARATOR}")
    if _GERMAN_KEYBOARD.match(raw):
        return Unreadable(Misread.KEYBOARD)
    raw = raw.swapcase() if raw.startswith(_TURNED_ROUND) else raw
    body = raw[3:] if _SYMBOLOGY.match(raw) else raw
    known = _known(raw, body, badge_of, patients)
    if known is not None:
        return known
    if raw.startswith(_GS1_SYMBOLOGIES) or SEPARATOR in body or _GTIN_FIRST.match(body):
        return _read_gs1(body.strip(SEPARATOR), patients)
    swapped = body.translate(_SWAPPED)
    if swapped != body and _known(swapped, swapped, badge_of, patients) is not None:
        return Unreadable(Misread.KEYBOARD)
    if body.isdecimal() and len(body) in _PRODUCT_ALONE and _is_gtin(body):
        return Unreadable(Misread.PRODUCT_ALONE)
    return Nobodys(body) if body.isprintable() and body else Unreadable(Misread.NOT_READ)


def _known(raw: str, body: str, badge_of: BadgeOf, patients: Mapping[SessionId, str]) -> Badge | Wristband | None:
    person = badge_of(raw) or badge_of(body)
    return Badge(person) if person else _patient_of((body,), patients)


def _patient_of(values: tuple[str, ...], patients: Mapping[SessionId, str]) -> Wristband | None:
    found = (
        Wristband(session, identifier)
        for session, identifier in patients.items()
        if any(same_identifier(value, identifier) for value in values)
    )
    return next(found, None)


def _read_gs1(body: str, patients: Mapping[SessionId, str]) -> Scan:
    # Loaded when the first code is scanned: it takes longer to load than the first window to appear.
    from biip import ParseError
    from biip.gs1_messages import GS1Message

    try:
        message = GS1Message.parse(body)
    except ParseError:
        return Unreadable(Misread.NOT_READ)
    parts = {part.ai.ai: part for part in message.element_strings}
    item = parts.get("01") or parts.get("02")
    if item is not None and item.gtin is None:
        return Unreadable(Misread.PRODUCT_DIGIT)
    patient = _patient_of(tuple(part.value for part in parts.values()), patients)
    best = parts.get("7003") or parts.get("17")
    if item is None and best is None and "10" not in parts:
        return patient or _person(message)
    return Product(
        gtin=item.gtin.as_gtin_14() if item is not None and item.gtin is not None else "",
        lot=parts["10"].value if "10" in parts else "",
        expires_on=best.date if best is not None else None,
        expires_time=best.datetime.time() if best is not None and best.datetime is not None else None,
        serial=parts["21"].value if "21" in parts else "",
        patient=patient,
    )


def _person(message: "GS1Message") -> Scan:
    """A wristband by GS1 has the number of a service relation (AI 8018), with a check digit of its own."""
    from biip.checksums import gs1_standard_check_digit

    number = message.element_strings.get(ai="8018")
    if number is None:
        return Unreadable(Misread.NOT_READ)
    if gs1_standard_check_digit(number.value[:-1]) != int(number.value[-1]):
        return Unreadable(Misread.PERSON_DIGIT)
    return Nobodys(number.value)


def _is_gtin(figures: str) -> bool:
    from biip import ParseError
    from biip.gtin import Gtin

    try:
        Gtin.parse(figures)
    except ParseError:
        return False
    return True
