"""The one door to the language on the screen: every sentence is written in English where it is said, inside `tr`.

Qt Linguist's tools read these calls (`make translations`); resources/translations holds the other languages. What goes
into the record is never translated: only what is shown.
"""

from PySide6.QtCore import QCoreApplication

_ENGLISH_FORMS = "|"


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
