"""The translations are whole: every sentence of the program is there, finished, with its places; and the file that is
shipped is made from the text that translators write. `make translations` renews both."""

import re
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = PROJECT / "resources" / "translations"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.ts"))
_PLACES = re.compile(r"\{\w+\}")


def _tool(name: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(sysconfig.get_path("scripts")) / f"{name}{suffix}"
    subprocess.run([str(tool), *arguments], check=True, capture_output=True, cwd=PROJECT)


def _messages(file: Path) -> Iterator[ET.Element]:
    return ET.parse(file).iter("message")


def _source(message: ET.Element) -> str:
    return message.findtext("source") or ""


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


@pytest.fixture(scope="module")
def sources() -> list[str]:
    return sorted(path.relative_to(PROJECT).as_posix() for path in (PROJECT / "nurse_assistant").rglob("*.py"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_untranslated_and_nothing_has_vanished(language: str, sources: list[str], tmp_path: Path) -> None:
    renewed = tmp_path / f"{language}.ts"
    renewed.write_bytes((FOLDER / f"{language}.ts").read_bytes())
    options = ("-silent", "-locations", "none", "-tr-function-alias", "QT_TR_NOOP+=mark")
    _tool("pyside6-lupdate", *options, *sources, "-ts", str(renewed))
    kinds = {"unfinished", "vanished", "obsolete"}
    loose = [
        f"{translation.get('type')}: {_source(message)}"
        for message in _messages(renewed)
        if (translation := message.find("translation")) is not None and translation.get("type") in kinds
    ]
    assert loose == [], "make translations, then translate what is unfinished"
    assert all(form.strip() for message in _messages(renewed) for form in _forms(message))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_sentence(language: str) -> None:
    wrong = [
        f"{_source(message)} => {form}"
        for message in _messages(FOLDER / f"{language}.ts")
        for form in _forms(message)
        if set(_PLACES.findall(form)) != set(_PLACES.findall(_source(message)))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_counted_sentence_names_its_count_in_every_form(language: str) -> None:
    for message in _messages(FOLDER / f"{language}.ts"):
        if message.get("numerus") == "yes":
            assert _source(message).count("|") == 1, "two English forms"
            assert "|" not in "".join(_forms(message))
            assert len(_forms(message)) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_is_made_from_what_is_written(language: str, tmp_path: Path) -> None:
    made = tmp_path / f"{language}.qm"
    _tool("pyside6-lrelease", "-silent", str(FOLDER / f"{language}.ts"), "-qm", str(made))
    assert made.read_bytes() == (FOLDER / f"{language}.qm").read_bytes()


def test_every_language_that_is_offered_has_its_file() -> None:
    from nurse_assistant.ui.wording.language import LANGUAGES as OFFERED
    from nurse_assistant.ui.wording.language import SOURCE

    assert sorted({*LANGUAGES, SOURCE}) == sorted(OFFERED)
