"""The one door to the language on the screen: every sentence is written in English where it is said, inside `tr`.

Qt Linguist's tools read these calls (`make translations`); resources/translations holds the other languages. What goes
into the record is never translated: only what is shown.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

SOURCE = "en"
LANGUAGES: Mapping[str, str] = {SOURCE: "English", "de": "Deutsch"}
"""Each by its own name."""

_ENGLISH_FORMS = "|"
_spoken: dict[str, QTranslator] = {}
"""The language in force with its translator, which Qt does not keep; empty: English."""


def speak(language: str, folder: Path) -> bool:
    """From now on what is made speaks this language; what stands already has to be made anew. False: there is no such
    file, and English is spoken."""
    for old in _spoken.values():
        QCoreApplication.removeTranslator(old)
    _spoken.clear()
    if language == SOURCE:
        return True
    translator = QTranslator()
    if not translator.load(str(folder / f"{language}.qm")):
        return False
    _spoken[language] = translator
    return QCoreApplication.installTranslator(translator)


def spoken() -> str:
    """The language in force."""
    return next(iter(_spoken), SOURCE)


def inside(words: str) -> str:
    """A title in the middle of a sentence: English writes it small."""
    return words[:1].lower() + words[1:] if spoken() == SOURCE else words


def tr(text: str, about: str = "", count: int = -1, /, **named: object) -> str:
    """The sentence in the language of the screen, its `{places}` filled in by name: another language may order them
    as it likes.

    `about` tells two meanings of one word apart, and is read by the translator. With `count` the text stands in both
    English forms, "%n line|%n lines"; a translation has as many forms as its language needs.
    """
    said = QCoreApplication.translate("", text, about, count)
    if count >= 0 and _ENGLISH_FORMS in said:  # not translated: the two forms are still there
        one, many = said.split(_ENGLISH_FORMS)
        said = one if count == 1 else many
    return said.format(**named) if named else said


def mark(text: str) -> str:
    """Of a table filled when the program starts: to be translated where it is shown, by `tr` of the entry."""
    return text
