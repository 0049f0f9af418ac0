"""Paper of the night when the clocks go back: each time in the hour that comes twice says which of the two it is."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import Role
from nurse_assistant.application.signatures import Meaning, Signing
from nurse_assistant.domain.entries import Case
from nurse_assistant.domain.vocabulary import Jurisdiction, Kind
from nurse_assistant.ui.printing.record import write_record
from nurse_assistant.ui.tour import course
from tests.support.day import NURSE, PROTOCOL, Day, case
from tests.ui.after_infusion import LongDay
from tests.ui.printing.reading import flat, text_of
from tests.ui.printing.test_record_pdf import head

ADAK = "America/Adak"
"""Its clocks go back on 1-Nov-2026 at 11:00 UTC: 10:12 UTC is 01:12 HDT, 11:12 UTC is 01:12 HST."""
NIGHT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The record of an infusion that stood still over the change, page by page."""
    monkeypatch.setattr(course, "MORNING", NIGHT)
    day = LongDay(start=NIGHT)
    usual = case(identifier="H-2")
    day.desk = day.board.open_session(Case(usual.patient, usual.order, Jurisdiction.US, ADAK), PROTOCOL, "2", NURSE)
    day.started().at(10, 49).record(Kind.INFUSION_PAUSED)
    day.at(11, 9).record(Kind.INFUSION_RESUMED, rate_ml_h=Decimal(25))
    day.at(12, 30)
    view, path = day.view(), tmp_path / "night.pdf"
    write_record(view, None, path, view.now)
    return text_of(path)


def test_start_and_stop_of_each_stretch_mean_one_moment(paper: list[str]) -> None:
    words = flat(" ".join(paper))
    assert "01:12:00HDT01:49:00HDT25mL/h37min" in words
    assert "01:49:00HDT01:09:00HSTstoodstill20min,notcounted" in words
    assert "P01:49HDTto01:09HSTpaused" in words
    assert "started01:12HDT,notended" in words


def test_signatures_and_checkpoint_mean_one_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(course, "MORNING", NIGHT)
    day = Day(start=NIGHT)
    usual = case(identifier="H-2")
    day.desk = day.board.open_session(Case(usual.patient, usual.order, Jurisdiction.US, ADAK), PROTOCOL, "2", NURSE)
    day.at(10, 20).record(Kind.NOT_TREATED, cause="Signs of infection")
    signing = Signing(Meaning.SIGNED_OFF, NURSE, Role.NURSE, day.at(10, 30).clock.now())
    assert day.desk.record(Draft(Kind.SIGNED_OFF, signing=signing), NURSE).kept
    view, path = day.at(11, 5).view(), tmp_path / "night.pdf"
    write_record(view, head(view.now), path, view.now)
    words = flat(" ".join(text_of(path)))
    assert f"signedoff{flat(NURSE)}·nurse01-Nov-202601:30HDT" in words
    assert "Written01-Nov-202601:05HST" in words


def test_a_time_that_comes_once_is_written_as_ever(paper: list[str]) -> None:
    words = flat(" ".join(paper))
    assert "now,02:30:0025mL/h" in words
    assert not re.search(r"(?:00|02):\d\d(?::\d\d)?H[DS]T", words)


def test_no_time_of_the_night_stands_in_two_lines(paper: list[str]) -> None:
    lines = [line for page in paper for line in page.splitlines()]
    assert not [line for line in lines if re.search(r"\d\d:\d?$|^:\d\d", line.strip())]
