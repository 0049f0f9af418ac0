"""The printed record: a PDF/A file that another program opens, with everything the log says in it."""

import re
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, StreamObject

from nurse_assistant.application.verification import Head, Why
from nurse_assistant.domain.billing import infusion_minutes
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.printing.paper import NotPrinted, pages_of
from nurse_assistant.ui.printing.pdf_a import for_strict_readers
from nurse_assistant.ui.printing.record import record_name, record_sheet, write_record
from nurse_assistant.ui.printing.record_end import code_text, every_line
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.words import entry_words, kind_title
from tests.support.day import NURSE, SECOND
from tests.ui.after_infusion import LongDay
from tests.ui.printing.cases import clean, stormy
from tests.ui.printing.reading import below, flat, text_of, unsafe_forms


def head(at: datetime) -> Head:
    return Head("ab" * 32, 7, at, Why.DAILY, 12, 3456, "3fa9c1d27b604e81" * 4, "cd" * 32)


def printed(day: LongDay, folder: Path) -> Path:
    view, path = day.view(), folder / f"{type(day).__name__}.pdf"
    write_record(view, head(view.now), path, view.now)
    return path


@pytest.fixture
def calm(tmp_path: Path) -> Path:
    return printed(clean(), tmp_path)


@pytest.fixture
def rough(tmp_path: Path) -> Path:
    return printed(stormy(), tmp_path)


# --- the file -----------------------------------------------------------------------------------------------------


def test_it_says_that_it_is_pdf_a_1b_and_carries_its_colours(calm: Path) -> None:
    root = below(PdfReader(calm).trailer, "/Root")
    metadata = root["/Metadata"].get_object()
    assert isinstance(metadata, StreamObject)
    said = metadata.get_data().decode()
    assert 'pdfaid:part="1"' in said
    assert 'pdfaid:conformance="B"' in said
    intents = root["/OutputIntents"].get_object()
    assert isinstance(intents, ArrayObject)
    assert str(below(intents, 0)["/S"]) == "/GTS_PDFA1"


def test_it_names_no_colours_but_those_of_its_output_intent(rough: Path) -> None:
    """An unused name is enough for a strict validator to refuse the file."""
    assert b"DeviceCMYK" not in rough.read_bytes()


def test_each_part_of_its_metadata_declares_what_it_uses(calm: Path) -> None:
    """A strict validator finds no schema whose namespace stands at the root."""
    metadata = below(PdfReader(calm).trailer, "/Root")["/Metadata"].get_object()
    assert isinstance(metadata, StreamObject)
    said = metadata.get_data().decode()
    ET.fromstring(said)
    parts = re.findall(r"<rdf:Description.*?(?=<rdf:Description|</rdf:RDF>)", said, re.DOTALL)
    assert len(parts) > 3
    for part in parts:
        used = set(re.findall(r"[<\s](\w+):\w", part)) - {"rdf", "xmlns", "xml"}
        assert used == set(re.findall(r"xmlns:(\w+)=", part)), part


def test_what_another_version_of_qt_writes_stays_a_file() -> None:
    for strange in (b"", b"%PDF", b'<x:xmpmeta xmlns:pdf="u"><rdf:Description pdf:a=""/></x:xmpmeta>'):
        assert len(for_strict_readers(strange)) == len(strange)


def test_every_typeface_travels_with_it(rough: Path) -> None:
    found = 0
    for page in PdfReader(rough).pages:
        fonts = below(below(page, "/Resources"), "/Font")
        for name in fonts:
            font = below(fonts, name)
            descendants = font["/DescendantFonts"].get_object()
            assert isinstance(descendants, ArrayObject)
            assert "/FontFile2" in below(below(descendants, 0), "/FontDescriptor"), font
            assert "Inter" in str(font["/BaseFont"])
            found += 1
    assert found


def test_it_has_nothing_that_pdf_a_1_forbids(rough: Path) -> None:
    """No transparency, no script, no encryption."""
    assert not PdfReader(rough).is_encrypted
    data = rough.read_bytes()
    assert b"/JavaScript" not in data
    assert data.count(b"/SMask") == data.count(b"/SMask /None")
    assert set(re.findall(rb"/[cC][aA] ([0-9.]+)", data)) == {b"1.0"}


def test_pages_are_a4_and_are_counted_on_each(rough: Path) -> None:
    reader = PdfReader(rough)
    count = len(reader.pages)
    assert count > 3
    for number, (page, text) in enumerate(zip(reader.pages, text_of(rough), strict=True), 1):
        assert (round(float(page.mediabox.width)), round(float(page.mediabox.height))) == (595, 842)
        assert f"Page {number} of {count}" in text


def test_the_patient_stands_on_every_page(rough: Path) -> None:
    for page in text_of(rough):
        words = flat(page)
        for part in ("FEATHERSTONEHAUGH-WOLFESCHLEGELSTEINHAUSEN,MaximilianaTheodoraAlexandrine", "29-Feb-1948",
                     "H-2026-00047711", "trimethoprimwithsulfamethoxazole", "720mgin250mL", "Notamedicaldevice",
                     "3FA9-C1D2-7B60-4E81", "NOTSIGNEDOFF"):  # fmt: skip
            assert part in words, part


def test_its_name_and_its_title_do_not_say_whose_it_is(rough: Path) -> None:
    view = stormy().view()
    for words in (record_name(view), PdfReader(rough).metadata.title or ""):  # type: ignore[union-attr]
        assert "FEATHER" not in words.upper()
        assert "47711" not in words


def test_no_half_file_is_left(tmp_path: Path) -> None:
    view, path = clean().view(), tmp_path / "no such folder" / "record.pdf"
    with pytest.raises(NotPrinted, match=r"record\.pdf could not be written"):
        write_record(view, None, path, view.now)
    assert list(tmp_path.iterdir()) == []


def test_an_older_file_stays_whole_until_the_new_one_is(tmp_path: Path) -> None:
    (tmp_path / "record.pdf").mkdir()  # nothing can be moved there
    view = clean().view()
    with pytest.raises(NotPrinted):
        write_record(view, None, tmp_path / "record.pdf", view.now)
    assert [one.name for one in tmp_path.iterdir()] == ["record.pdf"]


# --- what stands in it --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("made", [clean, stormy])
def test_every_entry_of_the_log_is_in_the_text(made: type[LongDay], tmp_path: Path) -> None:
    day = made()
    view = day.view()
    words = flat(" ".join(text_of(printed(day, tmp_path))))
    for line in view.lines:
        assert flat(kind_title(line.entry.kind)) in words
        assert flat(entry_words(line.entry, view.zone)) in words, line.entry
        assert flat(entry_words(line.written, view.zone)) in words, "what it said before"
    for entry in view.log:
        if entry.kind in (Kind.AMENDED, Kind.STRUCK):
            assert flat(f"reason: {entry.reason}") in words
    assert view.log, "there is something to look for"


@pytest.mark.parametrize("made", [clean, stormy])
def test_dates_times_and_numbers_stand_in_the_safe_forms(made: type[LongDay], tmp_path: Path) -> None:
    assert unsafe_forms(printed(made(), tmp_path)) == []


def test_a_struck_line_is_there_and_is_struck() -> None:
    """Struck through, and in words, for who listens; the corrected value beside it as well."""
    view = stormy().view()
    sheet = record_sheet(view, None, view.now)
    assert sheet.pieces
    struck = [span for piece in every_line(view, 5000) for span in piece.spans() if span.struck]
    assert any("This stood at the wrong patient" in span.text for span in struck)
    assert any("pulse\u00a0178" in span.text for span in struck)
    assert not any("SpO₂\u00a097\u00a0% · 36.8\u00a0°C" in span.text and "178" not in span.text for span in struck)


def test_who_struck_and_corrected_when_and_why_stands_below(rough: Path) -> None:
    words = flat(" ".join(text_of(rough)))
    assert "Thisstoodatthewrongpatient[STRUCKOUT]" in words
    assert "12:14StruckoutReason".casefold() in words.casefold()
    assert "reason:WrongpatientM.Ruiz" in words
    assert "reason:Typingslip" in words
    assert "[LATEENTRY]" in words
    assert "[LATEENTRY,written13:10]" in words


def test_without_corrections_nothing_is_struck() -> None:
    view = clean().view()
    assert not [span for piece in every_line(view, 5000) for span in piece.spans() if span.struck]


def test_stretches_sum_and_minutes_agree_with_the_state(rough: Path) -> None:
    view = stormy().view()
    words = flat(" ".join(text_of(rough)))
    minutes = infusion_minutes(view.state.stretches, view.now)
    by_hand = 68 + 7 + 30 + 61 + 30 + 30 + 30 + 2 + 18
    assert minutes == by_hand
    assert f"Infusionminutesforbilling:{by_hand}min.CPT96413×1,96415×4." in words
    assert "10:12:0011:20:0025mL/h68min28.33mL" in words
    assert "11:27:0011:57:00stoodstill30min,notcounted" in words


def test_a_clean_first_infusion_is_billed_as_the_facts_say(calm: Path) -> None:
    words = flat(" ".join(text_of(calm)))
    assert "Infusionminutesforbilling:200min.CPT96413×1,96415×2." in words
    assert "Sum200min250mL" in words


def test_a_bag_that_was_empty_before_the_stop_gives_no_more_than_it_held(tmp_path: Path) -> None:
    said = "Thebagheld250mL:itwasemptybeforethepumpwasstopped."
    assert said not in flat(" ".join(text_of(printed(LongDay().ended(), tmp_path))))
    words = flat(" ".join(text_of(printed(LongDay().ended(minutes_late=4), tmp_path))))
    assert "Sum204min260mL" in words
    assert said in words


@pytest.mark.parametrize(("hour", "minute", "missing"), [(15, 41, False), (15, 42, True), (23, 50, True)])
def test_a_bag_that_must_be_empty_says_that_its_end_is_not_recorded(
    hour: int, minute: int, missing: bool, tmp_path: Path
) -> None:
    """At 50 mL/h since 11:12: the bag is empty at 15:42, and nobody wrote it down."""
    day = LongDay().risen()
    day.at(hour, minute)
    words = flat(" ".join(text_of(printed(day, tmp_path))))
    assert ("Theendisnotrecorded:thebagmustbeemptybynow,andtheminutescounttothisprint." in words) is missing
    minutes = (hour - 10) * 60 + minute - 12
    assert f"Infusionminutessofar:{minutes}min." in words
    assert "CPT" not in words, "an infusion without an end has no codes"
    assert "emptybeforethepumpwasstopped" not in words


def test_a_time_with_seconds_stands_in_one_line(rough: Path) -> None:
    for page in text_of(rough):
        assert not re.search(r"\d\d:\d\d:\d\s*\n", page)


def test_steps_show_planned_and_real_time(rough: Path) -> None:
    words = flat(" ".join(text_of(rough)))
    assert "11:20:00Rateset50mL/h11:1211:128minlate" in words
    assert "13:28:00Rateset50mL/h11:1213:271minlate" in words


def test_the_reaction_has_its_time_from_report_to_stop(rough: Path, calm: Path) -> None:
    assert "fromthereporttotheconfirmedstopofthepump:45s" in flat(" ".join(text_of(rough)))
    assert "Noreactionisrecordedduringthisinfusion." in flat(" ".join(text_of(calm)))


def test_a_reaction_that_ended_the_infusion_is_no_slowing(tmp_path: Path) -> None:
    """The pump never went on: it stood still until the infusion was given up."""
    day = LongDay()
    day.reacting()
    day.record(Kind.REACTION_GRADED, grade=3)
    day.later(20).record(Kind.INFUSION_DISCONTINUED, permanent=True, cause="reaction")
    words = flat(" ".join(text_of(printed(day, tmp_path))))
    assert "S11:27to11:47stopped,reaction" in words
    assert "slowed" not in words


def test_what_was_otherwise_has_class_rule_reason_and_order(rough: Path) -> None:
    words = flat(" ".join(text_of(rough)))
    assert "incidentSecondcheck:Thetwochecksdiffer" in words
    assert "Thesecondcheckagreeswiththefirst" in words
    assert "[DIFFERSfromthefirstcheck]" in words
    assert "timingNote:Writtendownlate" in words
    assert "Caughtbyacheck" in words
    assert "label9999999999" in words


def test_signatures_and_the_checkpoint_are_told(calm: Path) -> None:
    words = flat(" ".join(text_of(calm)))
    assert f"signedoff{flat(NURSE)}·nurse" in words
    assert f"reviewed{flat(SECOND)}·chargenurse" in words
    assert "Readwiththeteam" in words
    assert "7·3FA9-C1D2-7B60-4E81" in words


def test_the_code_says_the_whole_checkpoint() -> None:
    view = clean().view()
    said = code_text(head(view.now))
    assert "3fa9c1d27b604e81" * 4 in said
    assert "ab" * 32 in said


def test_an_infusion_that_never_started_prints_too(tmp_path: Path) -> None:
    day = LongDay()
    day.arrived()
    path = printed(day, tmp_path)
    words = flat(" ".join(text_of(path)))
    assert "Theinfusiondidnotstart." in words
    assert "NOTSIGNEDOFF" in words
    assert unsafe_forms(path) == []


def test_a_note_longer_than_a_page_goes_over_its_end(tmp_path: Path) -> None:
    day = LongDay()
    day.arrived()
    end = "and this is how it ended"
    day.record(Kind.NOTE, text="A very long story. " * 700 + end)
    view = day.view()
    path = printed(day, tmp_path)
    pages = text_of(path)
    assert flat(end) in flat(" ".join(pages))
    assert len(pages) == len(pages_of(record_sheet(view, None, view.now)))
    assert texts.date(view.now, view.zone) in pages[-1]


def test_the_day_of_an_entry_on_another_day_is_said(tmp_path: Path) -> None:
    day = LongDay()
    day.observed()
    day.clock.set(day.clock.now().replace(day=23))
    day.record(Kind.NOTE, text="called at home")
    assert "23-Nov-2026 14:33" in " ".join(" ".join(text_of(printed(day, tmp_path))).split())
