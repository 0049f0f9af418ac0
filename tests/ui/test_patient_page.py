"""The page of one patient: it records what panels ask for, opens the right step, and REACTION writes the time first."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.views import Step
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.patient.page_footer import PageFooter
from nurse_assistant.ui.patient.record_table import row_height
from nurse_assistant.ui.steps.panel import READS
from tests.support.day import MORNING, NURSE, PROTOCOL, SECOND, Day, case
from tests.ui.page_support import Page
from tests.ui.rules.sight import place


def risen(qtbot: QtBot) -> Page:
    """11:42: the next rise is due, and looked for at the tap."""
    return Page(qtbot, Day().risen().at(11, 42))


# --- what a panel asks for ----------------------------------------------------------------------------------------


def test_an_act_of_a_panel_is_recorded_and_the_panel_lets_go(qtbot: QtBot) -> None:
    page = risen(qtbot)
    page.type("rate_panel.rate", "75")
    page.tap("rate_panel.looked.none")
    page.tap("rate_panel.act")
    assert page.kinds()[-2:] == [Kind.VITAL_SIGNS, Kind.RATE_CHANGED]
    assert page.last().by == NURSE
    assert [draft.kind for draft in page.panel.let_go] == [Kind.VITAL_SIGNS, Kind.RATE_CHANGED]
    assert page.saved == 1
    assert page.text("record.undo.text") == "Recorded 11:42: Vital signs no new signs · Rate set 75 mL/h"


def test_an_act_is_undone_by_one_tap_and_stays_legible(qtbot: QtBot) -> None:
    page = risen(qtbot)
    page.type("rate_panel.rate", "75")
    page.tap("rate_panel.looked.none")
    page.tap("rate_panel.act")
    page.tap("record.undo.undo")
    assert page.kinds()[-2:] == [Kind.STRUCK, Kind.STRUCK]
    assert page.last().reason == "undone at once"
    assert page.day.view().state.rate_ml_h == 50
    assert sum(line.struck for line in page.day.view().lines) == 2


@pytest.mark.parametrize(("height", "lines"), [(718, 1), (1000, 4)])
def test_the_undo_never_comes_where_the_way_to_all_lines_stood(qtbot: QtBot, height: int, lines: int) -> None:
    page = Page(qtbot, Day().risen().at(11, 42), height=height)
    assert page.page.body.record.table.height() // row_height() == lines
    stood = place(page.find("record.whole"), page.page)
    page.page.body.record_drafts((Draft(Kind.NOTE, {"text": "tea"}),))
    QApplication.processEvents()  # the heading gives its place to the undo
    assert place(page.find("record.whole"), page.page) == stood
    assert not place(page.find("record.undo.undo"), page.page).intersects(stood)
    page.tap("record.whole")
    assert not page.sees("record.undo.undo")


def test_the_undo_is_only_offered_for_a_minute(qtbot: QtBot) -> None:
    page = risen(qtbot)
    page.page.body.record_drafts((Draft(Kind.NOTE, {"text": "tea"}),))
    assert page.sees("record.undo.undo")
    page.day.later(1.1)
    page.page.refresh()
    assert not page.sees("record.undo.undo")
    assert page.sees("record.table")


@pytest.mark.parametrize(
    "draft",
    [
        Draft(Kind.NOTE, {"text": "tea"}),
        Draft(Kind.VITAL_SIGNS, {"pulse_per_min": Decimal(78), "signs": ()}),
        Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(75)}, reason="earlier"),
        Draft(Kind.VOLUME_READ, {"volume_given_ml": Decimal(50)}),
        Draft(Kind.INFUSION_PAUSED, {"cause": "toilet"}),
        Draft(Kind.LINE_CHECKED, {"site": "left forearm", "filter": True}),
        Draft(Kind.LAB_RESULT, {"taken_at": MORNING, "anc_10e9_l": Decimal(2)}),
        Draft(Kind.PROVIDER_CALLED, {"name": "doctor"}),
        Draft(Kind.ORDER_ASKED, {"who": "Dr R. Silva"}),
        Draft(Kind.HANDED_OVER, {"to": "M. Ruiz"}),
        Draft(Kind.CHAIR_SET, {"chair": "5"}),
        Draft(Kind.INFUSION_COMPLETED),
        Draft(Kind.INFUSION_DISCONTINUED, {"permanent": False}),
    ],
    ids=lambda draft: str(draft.kind),
)
def test_whatever_was_written_can_be_taken_back_at_once(qtbot: QtBot, draft: Draft) -> None:
    page = risen(qtbot)
    before = page.day.view().state
    page.page.body.record_drafts((Draft(Kind.VITAL_SIGNS, {"signs": ()}),))
    page.page.body.record_drafts((draft,))
    assert page.last().kind is draft.kind
    # While an order is awaited its line takes the room of the record on a low screen: the way back is in the footer.
    page.tap("record.undo.undo" if page.sees("record.undo.undo") else "footer.undo_last")
    assert page.last().kind is Kind.STRUCK
    after = page.day.view().state
    assert (after.phase, after.rate_ml_h, after.chair) == (before.phase, before.rate_ml_h, before.chair)


@pytest.mark.parametrize(
    "draft",
    [
        Draft(Kind.STRUCK, {"entry": 2}, reason="typing slip"),
        Draft(Kind.AMENDED, {"entry": 3, "changes": {"kg": Decimal(71)}}, reason="typing slip"),
    ],
    ids=lambda draft: str(draft.kind),
)
def test_a_correction_is_not_offered_to_undo(qtbot: QtBot, draft: Draft) -> None:
    """It can be neither amended nor struck: what is wrong with it is corrected again."""
    page = risen(qtbot)
    page.page.body.record_drafts((draft,))
    assert page.last().kind is draft.kind
    assert page.sees("record.undo.text")
    assert not page.sees("record.undo.undo")


def test_nothing_is_offered_to_undo_where_later_lines_rest_on_it(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().ready_to_start().at(10, 12))
    page.page.body.record_drafts((
        Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)}),
        Draft(Kind.NOTE, {"text": "x"}),
    ))  # fmt: skip
    assert page.sees("record.undo.undo")
    page.day.record(Kind.RATE_CHANGED, rate_ml_h=Decimal(20))
    page.tap("record.undo.undo")
    assert page.sees("question")
    assert "Rate set" in page.text("question.what")


def test_a_failed_write_says_so_and_keeps_what_was_typed(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 42)
    page = Page(qtbot, day)
    page.type("rate_panel.rate", "75")
    page.tap("rate_panel.looked.none")
    before = page.kinds()
    page.day.store.fault = StoreError("The disk is full. Nothing was saved.")  # type: ignore[attr-defined]
    page.tap("rate_panel.act")
    assert page.not_saved == ["The disk is full. Nothing was saved."]
    assert page.kinds() == before
    assert page.panel.rate.text() == "75"
    assert not page.sees("record.undo.text")
    page.day.store.fault = None  # type: ignore[attr-defined]
    page.tap("rate_panel.act")
    assert page.last().kind is Kind.RATE_CHANGED


# --- steps --------------------------------------------------------------------------------------------------------


def test_it_opens_at_the_next_step_and_any_step_may_be_opened(qtbot: QtBot) -> None:
    page = Page(qtbot, Day())
    assert page.find("step.arrive").property("chosen") == "true"
    page.tap("step.leave")
    assert page.find("step.leave").property("chosen") == "true"
    page.page.refresh()
    assert page.find("step.leave").property("chosen") == "true"


def test_it_follows_the_day_when_a_step_is_done(qtbot: QtBot) -> None:
    day = Day().ready_to_start().at(10, 12)
    page = Page(qtbot, day)
    assert page.find("step.start").property("chosen") == "true"
    page.page.body.record_drafts((Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)}),))
    assert page.find("step.infusion").property("chosen") == "true"
    assert page.find("step.start").accessibleName() == "Bedside check and start, done"


def test_it_stays_where_something_is_still_typed(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().ready_to_start().at(10, 12))
    page.type("rate_panel.rate", "7")
    page.page.body.record_drafts((Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)}),))
    assert page.find("step.start").property("chosen") == "true"


# --- several patients, and closing the program ----------------------------------------------------------------------


def two_patients(qtbot: QtBot) -> tuple[Page, str]:
    day = Day().risen()
    other = day.board.open_session(case("Oyelaran", "Sam", "9434765919"), PROTOCOL, "2", NURSE)
    return Page(qtbot, day), other.opened.id


def test_what_stands_typed_for_one_patient_is_not_seen_at_another(qtbot: QtBot) -> None:
    page, other = two_patients(qtbot)
    page.type("rate_panel.rate", "75")
    page.page.show_session(other)
    assert page.text("banner.name") == "OYELARAN, Sam"
    assert page.panel.rate.text() == ""
    page.page.show_session(page.day.desk.opened.id)
    assert page.panel.rate.text() == "75"


def test_coming_back_to_a_patient_opens_at_the_next_step_unless_something_stands_typed(qtbot: QtBot) -> None:
    page, other = two_patients(qtbot)
    body, opened_at = page.page.body, []
    for typed in ("", "7"):
        body.open_step(Step.ARRIVE)
        page.type("rate_panel.rate", typed)
        page.page.show_session(other)
        page.page.show_session(page.day.desk.opened.id)
        opened_at.append(body.step)
    assert opened_at == [Step.INFUSION, Step.ARRIVE]


def test_closing_the_program_while_typing_loses_nothing(qtbot: QtBot) -> None:
    day = Day().risen()
    first = Page(qtbot, day)
    first.type("rate_panel.rate", "7")
    first.tap("rate_panel.looked.none")
    first.page.hide()
    second = Page(qtbot, day)
    assert second.panel.rate.text() == "7"
    assert second.panel.looked.choice() == "none"


def test_a_draft_is_forgotten_once_it_is_recorded(qtbot: QtBot) -> None:
    page = risen(qtbot)
    page.type("rate_panel.rate", "75")
    page.tap("rate_panel.looked.none")
    assert page.day.board.drafts()
    page.tap("rate_panel.act")
    assert page.day.board.drafts() == {}


def test_a_session_put_away_is_no_error(qtbot: QtBot) -> None:
    page, _ = two_patients(qtbot)
    page.day.board._desks.clear()
    page.page.refresh()
    page.page.press_reaction()
    assert page.not_saved == []


def test_a_closed_infusion_can_be_put_away_and_asks_for_a_late_reaction(qtbot: QtBot) -> None:
    day = Day()
    day.record(Kind.NOT_TREATED, cause="infection")
    day.record(Kind.SIGNED_OFF)
    page = Page(qtbot, day)
    assert day.view().state.phase is Phase.CLOSED
    with qtbot.waitSignal(page.page.put_away) as gone:
        page.tap("footer.put_away")
    assert gone.args == [day.desk.opened.id]
    page.tap("footer.note")
    page.tap("reaction")
    assert page.sees("leave.late.signs.tiles.chills")
    assert not page.sees("late_entry")
    page.type("leave.late.onset", "0900")
    page.type("leave.late.told", "her son")
    page.tap("leave.late.record")
    assert page.last().kind is Kind.LATE_REACTION


# --- REACTION -----------------------------------------------------------------------------------------------------


def test_reaction_writes_the_time_at_once_and_shows_its_panel(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen().at(11, 27))
    with qtbot.waitSignal(page.page.reaction_pressed):
        page.tap("reaction")
    assert page.last().kind is Kind.REACTION_REPORTED
    assert page.last().at == page.day.clock.now()
    assert page.sees("stand_panel")
    assert not page.sees("step.infusion")


def test_reaction_names_its_target(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    said = [label.text() for label in page.find("reaction").findChildren(QLabel)]
    assert "REACTION" in said
    assert "Chair 1 · MARTIN" in said


def test_reaction_is_there_behind_a_question_too(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.type("rate_panel.rate", "100")
    page.tap("rate_panel.act")
    assert page.sees("question")
    page.tap("reaction")
    assert page.last().kind is Kind.REACTION_REPORTED
    assert page.sees("stand_panel")


def test_a_hammering_hand_reports_once_and_undoes_nothing(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.tap("reaction")
    for _ in range(3):
        QTest.mouseClick(page.find("reaction"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.find("footer.undo.mistake"), Qt.MouseButton.LeftButton)
    assert page.kinds().count(Kind.REACTION_REPORTED) == 1
    assert Kind.STRUCK not in page.kinds()


def test_undo_by_mistake_strikes_and_the_pump_ran_on(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.tap("reaction")
    page.tap("footer.undo.mistake")
    assert page.last().kind is Kind.STRUCK
    assert page.last().reason == "By mistake, the pump ran on"
    assert page.day.view().state.phase is Phase.INFUSING
    assert page.sees("rate_panel")


def test_undo_looked_and_it_was_none_is_a_grade_of_0(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.tap("reaction")
    page.tap("footer.undo.not_a_reaction")
    assert page.last().kind is Kind.REACTION_GRADED
    assert page.last().whole("grade") == 0
    assert not page.sees("footer.undo.mistake")


def test_undo_wrong_chair_reports_there_with_the_same_time(qtbot: QtBot) -> None:
    page, other = two_patients(qtbot)
    page.tap("reaction")
    pressed = page.last().at
    page.tap("footer.undo.wrong_chair")
    with qtbot.waitSignal(page.page.other_patient) as shown:
        page.tap(f"wrong_chair.patients.{other}")
    assert shown.args == [other]
    there = page.day.board.desk(other).log[-1]
    assert (there.kind, there.at) == (Kind.REACTION_REPORTED, pressed)
    assert page.last().reason == "Wrong chair: it was chair 2"
    assert page.day.view().state.phase is Phase.INFUSING


RUNS = Draft(
    Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)}, reason="It runs", second_person=SECOND, happened_so=True
)  # fmt: skip


def found_out_later(qtbot: QtBot, pump_by: str, *, runs: bool = True) -> tuple[Page, str]:
    """Ten minutes after a REACTION at the wrong chair: the pump was stopped, and it was graded. `runs`: there, too."""
    page, other = two_patients(qtbot)
    if runs:
        ran = replace(RUNS, at=page.day.clock.now())
        assert page.day.board.record(other, ran, NURSE).kept
    page.tap("reaction")
    report = page.last().number
    page.day.later(1).record(Kind.PUMP_STOPPED, pump_by)
    page.day.later(9).record(Kind.REACTION_GRADED, grade=2)
    page.page.refresh()
    page.page.body.open_line(report)
    page.tap("correction.other_patient")
    return page, other


def test_a_reaction_found_at_the_wrong_chair_later_takes_along_what_was_tapped_since(qtbot: QtBot) -> None:
    page, other = found_out_later(qtbot, NURSE)
    assert page.text("wrong_chair.lines").splitlines() == [
        "11:12 · REACTION · reported · T. Okafor",
        "11:13 · Pump stopped · confirmed by a person · T. Okafor",
        "11:22 · Reaction graded · grade 2 · T. Okafor",
    ]
    page.tap(f"wrong_chair.patients.{other}")
    kinds = [Kind.REACTION_REPORTED, Kind.PUMP_STOPPED, Kind.REACTION_GRADED]
    assert [entry.kind for entry in page.day.board.desk(other).log[-3:]] == kinds
    assert page.kinds()[-3:] == [Kind.STRUCK] * 3
    assert page.day.view().state.phase is Phase.INFUSING


def test_a_reaction_of_minutes_ago_never_moves_to_now(qtbot: QtBot) -> None:
    page, other = found_out_later(qtbot, NURSE)
    page.day.board.record(other, Draft(Kind.INFUSION_PAUSED), NURSE)
    page.tap(f"wrong_chair.patients.{other}")
    assert page.text("question.what").startswith("This line would become impossible: 11:22 · Paused")
    assert page.day.board.desk(other).log[-1].kind is Kind.INFUSION_PAUSED
    assert Kind.STRUCK not in page.kinds()


def test_what_does_not_fit_at_the_other_chair_is_told_and_stays_here(qtbot: QtBot) -> None:
    """Nothing runs there: no pump could have been stopped."""
    page, other = found_out_later(qtbot, NURSE, runs=False)
    page.tap(f"wrong_chair.patients.{other}")
    assert page.text("question.what") == "Pump stopped does not fit at 11:13: the infusion had not been started."
    assert page.day.board.desk(other).log[-1].kind is Kind.REACTION_REPORTED
    assert Kind.STRUCK not in page.kinds()


def test_what_somebody_else_wrote_on_it_keeps_a_reaction_where_it_is(qtbot: QtBot) -> None:
    """She was at this chair: one line at a time, and the guide names what rests on it."""
    page, other = found_out_later(qtbot, SECOND)
    assert not page.sees("wrong_chair.lines")
    page.tap(f"correction.patients.{other}")
    page.tap("correction.move")
    assert "Pump stopped" in page.text("question.what")
    assert Kind.REACTION_REPORTED not in [entry.kind for entry in page.day.board.desk(other).log]


def test_undo_of_a_press_is_offered_for_sixty_seconds(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.tap("reaction")
    page.day.later(59 / 60)
    page.page.refresh()
    assert page.sees("footer.undo.mistake")
    page.day.later(1 / 60)
    page.page.refresh()
    assert not page.sees("footer.undo.mistake")
    assert page.sees("footer.note")


def test_reaction_that_cannot_be_written_says_so(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.day.store.fault = StoreError("Not saved.")  # type: ignore[attr-defined]
    page.tap("reaction")
    assert page.not_saved == ["Not saved."]
    assert not page.sees("stand_panel")


# --- the second check, blind --------------------------------------------------------------------------------------


def test_during_a_blind_check_the_first_one_is_hidden(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().arrived().premedicated().bag_checked())
    page.panel.setProperty("blind", READS)
    assert page.text("banner.dose") == "hidden during the second check"
    assert not page.sees("banner.infusion")
    assert not page.sees("record.table")
    assert page.sees("record.hidden")
    page.panel.setProperty("blind", "")
    assert page.text("banner.dose") == "720 mg"
    assert page.sees("record.table")


# --- the foot of the page -----------------------------------------------------------------------------------------


def test_a_note_is_two_taps_and_its_words(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.tap("footer.note")
    page.type("late_entry.form.text", "asked for a blanket")
    page.tap("late_entry.record")
    assert page.last().text("text") == "asked for a blanket"


def test_not_treated_today_asks_why_and_who_decided(qtbot: QtBot) -> None:
    page = Page(qtbot, Day())
    page.tap("footer.not_treated")
    page.tap("not_treated.record")
    assert page.text("not_treated.missing") == "Pick why."
    page.tap("not_treated.cause.tiles.Neutrophils too low")
    page.type("not_treated.who", "Dr R. Silva")
    page.tap("not_treated.record")
    assert page.last().kind is Kind.NOT_TREATED
    assert page.last().ordered_by == "Dr R. Silva"
    assert not page.sees("footer.not_treated")


@pytest.mark.parametrize("scale", [1076, 1630])
def test_nothing_of_the_page_is_outside_it(qtbot: QtBot, scale: int) -> None:
    page = Page(qtbot, Day().risen(), width=scale, height=718 if scale == 1076 else 1030)
    assert page.page.width() == scale
    assert page.page.height() == (718 if scale == 1076 else 1030)
    for name in ("banner", "record", "footer", "reaction"):
        found = page.find(name)
        assert found.mapTo(page.page, found.rect().bottomRight()).x() <= scale
        assert found.mapTo(page.page, found.rect().bottomRight()).y() <= page.page.height()


def test_a_report_written_by_somebody_else_can_be_undone_too(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.day.record(Kind.REACTION_REPORTED, SECOND)
    page.page.refresh()
    page.day.clock.advance(timedelta(seconds=2))
    footer = page.find("footer")
    assert isinstance(footer, PageFooter)
    assert page.sees("footer.undo.mistake")


def test_steps_are_all_there(qtbot: QtBot) -> None:
    page = Page(qtbot, Day())
    assert all(page.sees(f"step.{step}") for step in Step)
