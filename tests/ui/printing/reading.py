"""A printed file read by a program that is not ours."""

import re
from pathlib import Path

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from tests.ui.rules.forms import unsafe


def text_of(path: Path) -> list[str]:
    """The words of each page. The reader gives tabs for the spaces between words and keeps those that do not break."""
    return [page.extract_text().replace("\t", " ") for page in PdfReader(path).pages]


def flat(text: str) -> str:
    """Without any break, to find words that were wrapped in a cell."""
    return re.sub(r"\s+", "", text)


def unsafe_forms(path: Path) -> list[str]:
    """Each line on its own, as a reader sees it."""
    return [found for page in text_of(path) for line in page.splitlines() for found in unsafe(line)]


def below(thing: DictionaryObject | ArrayObject, key: str | int) -> DictionaryObject:
    """The dictionary behind a key, wherever in the file it stands."""
    found = thing[key].get_object()  # type: ignore[index]
    assert isinstance(found, DictionaryObject), key
    return found
