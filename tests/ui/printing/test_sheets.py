"""The hand-over sheet and the downtime sheet: one page each, with everything somebody needs who has only the paper."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from nurse_assistant.domain.downtime import downtime_rows
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.printing.downtime_sheet import downtime_name, write_downtime_sheet
from nurse_assistant.ui.printing.handover_sheet import handover_name, write_handover_sheet
from nurse_assistant.ui.wording.downtime_words import planned_time, row_title
from tests.support.day import NURSE
from tests.ui.after_infusion import LongDay
from tests.ui.printing.cases import LONG_NOTE, StormyDay, half_way
from tests.ui.printing.reading import flat, text_of, unsafe_forms


def ready() -> LongDay:
    day = LongDay()
    day.ready_to_start()
    return day


def running() -> LongDay:
    day = LongDay()
    day.risen()
    return day


def overfull() -> StormyDay:
    """Long notes, and a night of checks."""
    day = half_way()
    for minute in range(37, 59):
        day.at(11, minute).vital_signs(("chills", "dyspnoea", "flushing", "nausea"))
        day.record(Kind.NOTE, text=LONG_NOTE)
    return day


def downtime(day: LongDay, folder: Path) -> Path:
    path = folder / "down.pdf"
    write_downtime_sheet(day.view(), path, day.view().now)
    return path


def handover(day: LongDay, folder: Path) -> Path:
    path = folder / "over.pdf"
    write_handover_sheet(day.view(), path, day.view().now)
    return path


@pytest.mark.parametrize("made", [ready, running, half_way, overfull])
@pytest.mark.parametrize("write", [downtime, handover])
def test_it_is_one_page_in_safe_forms(
    made: Callable[[], LongDay], write: Callable[[LongDay, Path], Path], tmp_path: Path
) -> None:
    path = write(made(), tmp_path)
    assert len(PdfReader(path).pages) == 1
    assert unsafe_forms(path) == []
    assert "Page 1 of 1" in text_of(path)[0]


# --- downtime -----------------------------------------------------------------------------------------------------


def test_every_row_has_its_planned_time_and_its_words(tmp_path: Path) -> None:
    day = ready()
    view, words = day.view(), flat(text_of(downtime(day, tmp_path))[0])
    place = 0
    for row in downtime_rows(view.session, view.log):
        place = words.index(flat(row_title(row)), place)  # in their order
        assert flat(planned_time(row, view)) in words
    assert "+15" in words
    assert "Ifitstartsat10:07;later:addtheminutes." in words


def test_the_rules_are_those_of_the_protocol_for_this_infusion(tmp_path: Path) -> None:
    words = flat(text_of(downtime(ready(), tmp_path))[0])
    for rule in ("STOPthepumpatonce", "at12.5mL/h,halfofthisinfusion'sinitialrate", "30minwithoutsigns:25mL/h",
                 "Grade4ormore,oranaphylaxis:never.", "systolicbelow90", "SpO₂below92%", "Epinephrine(adrenaline)0.5mg",
                 "Startonlyfrom09:53to10:21"):  # fmt: skip
        assert rule in words, rule
    for box in ("REACTIONat", "Pumpstoppedat", "Emergencyteam", "Other:"):
        assert box in words, box


def test_a_third_infusion_restarts_at_half_of_its_own_rate(tmp_path: Path) -> None:

    view = ready().view()
    case = replace(view.session.case, order=replace(view.session.case.order, infusion_number=3))
    third = replace(view, session=replace(view.session, case=case))
    write_downtime_sheet(third, tmp_path / "third.pdf", view.now)
    words = flat(text_of(tmp_path / "third.pdf")[0])
    assert "at100mL/h,half" in words
    assert "30minwithoutsigns:200mL/h" in words


def test_while_it_stands_still_no_clock_time_is_promised(tmp_path: Path) -> None:
    day = half_way()
    words = flat(text_of(downtime(day, tmp_path))[0])
    assert "Itstandsstill:addtheminutestothetimeoftherestart" in words
    assert "Restartat12.5mL/h" in words
    assert "12:06" not in words


def test_where_it_is_never_restarted_the_sheet_says_so(tmp_path: Path) -> None:
    day = half_way()
    day.record(Kind.REACTION_GRADED, grade=4)
    words = flat(text_of(downtime(day, tmp_path))[0])
    assert "Restartat12.5mL/h" not in words
    assert "Areactionofgrade4ormore:thisinfusionisneverstartedagain." in words


def test_an_open_start_window_is_not_called_late(tmp_path: Path) -> None:
    assert "late" not in text_of(handover(ready(), tmp_path))[0].split("REACTION")[0]


# --- hand over ----------------------------------------------------------------------------------------------------


def test_it_says_situation_background_assessment_recommendation(tmp_path: Path) -> None:
    words = flat(text_of(handover(running(), tmp_path))[0])
    places = [words.index(part) for part in ("S·Situation", "B·Background", "A·Assessment", "R·Recommendation")]
    assert places == sorted(places)
    for said in ("Infusionrunning", "50mL/h", "Nextrise·75mL/h·11:42,in30min", "approx13:32", "dexamethasone40mgoral",
                 "BP128/76", "leftforearm", "STOPthepumpatonce", f"Responsiblenow:{flat(NURSE)}"):  # fmt: skip
        assert said in words, said


def test_an_open_reaction_stands_first(tmp_path: Path) -> None:
    words = flat(text_of(handover(half_way(), tmp_path))[0])
    assert words.index("REACTIONOPEN") < words.index("Phase")
    assert "BP88/76" in words


def test_a_long_note_is_cut_and_says_so(tmp_path: Path) -> None:
    day = half_way()
    day.record(Kind.NOTE, text=LONG_NOTE * 2)
    words = text_of(handover(day, tmp_path))[0]
    assert "more in the record" in " ".join(words.split())


def test_names_of_files_do_not_say_whose_they_are() -> None:
    view = half_way().view()
    assert (downtime_name(view), handover_name(view)) == ("downtime-sheet-chair-2.pdf", "hand-over-chair-2.pdf")
