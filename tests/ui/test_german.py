"""The tour in German: every word in sight is German, safe, and fits. What was not translated is known by its marks:
the translator of this test sets two invisible signs around each piece that comes from the translation."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from nurse_assistant.application.demo_nurse import NOTES, PRESCRIBERS, REASONS
from nurse_assistant.application.demo_patients import FAMILIES, GIVEN, MARK
from nurse_assistant.ui.frame.main_window import MainWindow
from nurse_assistant.ui.tour.chapters import stops
from nurse_assistant.ui.tour.hands import LOW
from nurse_assistant.ui.tour.reviewing import REMARK
from nurse_assistant.ui.wording.language import tr
from tests.support.day import PROTOCOL, ROOT, Library
from tests.support.people import PINS
from tests.support.records import open_record
from tests.ui.rules import fit, forms, reach
from tests.ui.rules.sight import words

BEGIN, END = "\N{INVISIBLE SEPARATOR}", "\N{INVISIBLE PLUS}"
_PLACE = re.compile(r"(\{\w+\}|%n)")
_TRANSLATED = re.compile(f"{BEGIN}[^{BEGIN}{END}]*{END}")
_MARKED_SPACE = re.compile(rf"(?<=\d){END}? {BEGIN}|(?<=\d){END}?{BEGIN} ")
_FILE = re.compile(r"(?:/\w+){2,}|\b[\w-]+\.(?:csv|pdf|xlsx)\b|\bDocuments\b")
"""A name of a file or folder."""
_SEAL = re.compile(r"\b[0-9A-F]{4}(?:[-\u2011][0-9A-F]{4}){3}\b")
"""The short form of a checkpoint: figures, of which some are letters."""
_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{2,}")
INVENTED = frozenset(
    re.findall(
        r"[A-Za-zÄÖÜäöüß]{2,}",
        " ".join(
            (
                *FAMILIES,
                *map(str.upper, FAMILIES),
                *(name for names in GIVEN.values() for name in names),
                *PRESCRIBERS,
                MARK,
            )
        ),
    )
)
"""The people of the demonstration."""
NAMES = frozenset({
    "MARTIN", "Elena", "BAKER", "Ann", "Anne", "Marie", "OYELARAN", "FEATHERSTONEHAUGH", "Sam", "SCHMIDT", "Karl",
    "NGUYEN", "Thi", "BRIEN", "Maeve", "Okafor", "Ruiz", "Lowe", "Silva", "Day", "unit", "isatuximab", "Sarclisa",
    "penicillin", "KD", "ABERNATHY", "KOWALCZYK", "Wilhelmina", "LINDQVIST", "Per", "Dr", "R",
    "Ames", "Agency", "ward", "born", *INVENTED,
})  # fmt: skip
"""Of people, the unit, the medicine and its lot: data, in every language the same."""
SIGNS = frozenset({
    "mL", "mg", "kg", "mmHg", "min", "mm", "cm", "micro", "IV", "SC", "US", "EU", "SpO", "ANC", "Isa", "Pd", "Kd",
    "VRd", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "CTCAE", "NHS", "MRN",
    "GTIN", "Aa", "Europe", "London", "GMT", "BST", "English", "Deutsch", "Tab", "Esc", "Enter", "Ctrl", "Return",
    "Shift", "IM", "mar",
})  # fmt: skip
"""Units, months as they are always written, and what bears its own name."""
FROM_FILES = (
    PROTOCOL.title, *REASONS, *NOTES, REMARK, "The disk is full.", "record.errors.txt", "No such file or directory",
    "weight_measured_on", "weight_kg", "dosageInstruction.doseAndRate.doseQuantity",
    "MedicationRequest",
    *(source.title for mark in PROTOCOL.marks.values() for source in mark.sources),
    *(mark.note for mark in PROTOCOL.marks.values() if mark.note),
)  # fmt: skip


class Marking(QTranslator):
    """German, with invisible marks around what was translated; what the file does not have stays bare English."""

    def __init__(self) -> None:
        super().__init__()
        self.german = QTranslator()
        assert self.german.load(str(ROOT / "resources" / "translations" / "de.qm"))

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        said = self.german.translate(context, source, disambiguation, n)
        if not said:
            return source
        parts = _PLACE.split(said)
        return "".join(part if _PLACE.fullmatch(part) or not part else f"{BEGIN}{part}{END}" for part in parts)


def not_german(window: MainWindow) -> list[str]:
    found = []
    for where, text in words(window):
        left = text.replace("\N{NO-BREAK SPACE}", " ")
        for known in FROM_FILES:
            left = left.replace(known, "")
        left = _FILE.sub(" ", _SEAL.sub(" ", left))
        while _TRANSLATED.search(left):
            left = _TRANSLATED.sub(" ", left)
        strange = [word for word in _WORD.findall(left) if word not in NAMES | SIGNS]
        found += [f"{strange} in “{text}” ({where})"] if strange else []
    return found


def unsafe_words(window: MainWindow) -> list[str]:
    plain = ((where, _unmarked(text)) for where, text in words(window))
    return [f"{line} ({where})" for where, text in plain for line in forms.unsafe(text)]


def _unmarked(text: str) -> str:
    """As it stands without the marks: they alone kept a label from joining a figure and its unit."""
    return _MARKED_SPACE.sub("\N{NO-BREAK SPACE}", text).replace(BEGIN, "").replace(END, "")


RULES = (not_german, unsafe_words, fit.cut_off, fit.overlapping, fit.folded, reach.small_targets, reach.missing_parts)


@dataclass
class Walk:
    broken: dict[str, list[str]] = field(default_factory=lambda: {rule.__name__: [] for rule in RULES})


@pytest.fixture(scope="module")
def walk(qapp: QApplication) -> Iterator[Walk]:
    marking, seen = Marking(), Walk()
    QCoreApplication.installTranslator(marking)
    try:
        assert tr("Free") == f"{BEGIN}Frei{END}"
        for stop in stops(lambda path: closing(open_record(path)), Library(), PINS, LOW):
            for rule in RULES:
                seen.broken[rule.__name__] += [f"{stop.name}: {line}" for line in rule(stop.nurse.window)]
        yield seen
    finally:
        QCoreApplication.removeTranslator(marking)


@pytest.mark.parametrize("rule", [rule.__name__ for rule in RULES])
def test_every_stop_keeps_the_rule_in_german(walk: Walk, rule: str) -> None:
    assert "\n".join(walk.broken[rule]) == ""
