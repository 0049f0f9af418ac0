"""The signed infusions in the whole program: the list with its filters, the figures, one infusion and its review."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.board import Board
from nurse_assistant.application.claims import claim, unclaimed
from nurse_assistant.application.demo import run_demo
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import Role
from nurse_assistant.application.ports import UNIDENTIFIED, RecordStore, StoreError
from nurse_assistant.application.review import Measure, figures
from nurse_assistant.application.review_list import PAGE, Wanted
from nurse_assistant.application.reviewer import Reviewer
from nurse_assistant.application.signatures import Meaning
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.frame.review_items import is_as_planned, sections
from nurse_assistant.ui.tour.cast import NURSE, SECOND, UNIT
from nurse_assistant.ui.tour.stop import Place
from nurse_assistant.ui.wording.review_words import cells, otherwise_words
from tests.fakes.memory_store import MemoryStore
from tests.support.day import Day, Library
from tests.support.people import PINS
from tests.support.whole_window import WholeWindow

KEY = Qt.Key


class Office(WholeWindow):
    """A charge nurse before the list of signed infusions."""

    def __init__(self, qtbot: QtBot, store: RecordStore, who: str = NURSE) -> None:
        place = Place(store, Library(), PINS, (1366, 768))
        place.furnish()
        place.takes_on(SECOND, Role.CHARGE_NURSE)
        super().__init__(qtbot, store)
        self.signs_in(who)
        self.tap("board.records")

    @property
    def table(self) -> QTableWidget:
        return self.shown(QTableWidget, "records.list")

    def column(self, place: int) -> list[str]:
        said = []
        for row in range(self.table.rowCount()):
            item = self.table.item(row, place)
            said.append(item.text().replace("\N{NO-BREAK SPACE}", " ") if item else "")
        return said

    def opens(self, row: int) -> None:
        self.window.records.list.chosen.emit(row)
        self.settle()

    def wanted(self, **asked: object) -> list[str]:
        """The numbers of the patients the record has so, as they stand in the list."""
        wanted = Wanted(**asked)  # type: ignore[arg-type]
        return [one.patient.identifier for one in Reviewer(self.store).every(wanted)]

    def number_of(self, row: int) -> str:
        return self.window.records_desk._shown[row].patient.identifier

    def numbers(self) -> list[str]:
        return [said.split("\n")[1] for said in self.column(1)]


@cache
def _lived(infusions: int) -> MemoryStore:
    store = MemoryStore()
    store.set_unit(UNIT)
    run_demo(store, Library(), infusions, 11, None)
    return store


def demo(infusions: int = 12) -> MemoryStore:
    """Days that are lived through once; each test has them to itself."""
    return _lived(infusions).copied()


@pytest.fixture
def office(qtbot: QtBot) -> Office:
    return Office(qtbot, demo())


def test_an_empty_record_says_what_brings_something_here(qtbot: QtBot) -> None:
    office = Office(qtbot, MemoryStore())
    assert office.words("records.none").startswith("No infusion has been signed yet.")
    assert not office.is_shown("records.list")
    office.tap("records.figures")
    assert office.words("figures.infusions.headline") == "0"


def test_the_newest_stands_first(office: Office) -> None:
    assert office.numbers() == [f"DEMO-{number:05d}" for number in range(12, 0, -1)]
    assert office.words("records.where") == "1 to 12 of 12"
    assert not office.is_shown("records.older")


def test_each_tile_shows_what_the_record_has_so(office: Office) -> None:
    for key, asked in (
        ("to_review", "to_review"), ("reaction", "reaction"), ("otherwise", "otherwise"), ("late", "late"),
        ("caught", "caught"),
    ):  # fmt: skip
        office.tap(f"records.quick.{key}")
        assert office.numbers() == office.wanted(**{asked: True}) != []
        office.tap(f"records.quick.{key}")
    assert len(office.numbers()) == 12


def test_words_are_searched_while_she_types_and_nothing_found_says_so(office: Office) -> None:
    office.enter("records.search", "demo00012")
    assert office.numbers() == ["DEMO-00012"]
    office.enter("records.search", "xyz")
    assert office.words("records.none").startswith("No signed infusion is like this")
    office.tap("records.all")
    assert len(office.numbers()) == 12
    assert office.shown_edit("records.search").text() == ""


def test_more_filters_hold_together_and_say_that_they_are_set(office: Office) -> None:
    office.tap("records.more")
    office.enter("filters.number", "1")
    office.tap("filters.grade.2")
    office.tap("filters.done")
    assert office.numbers() == office.wanted(infusion_number=1, grade=2) != []
    assert office.words("records.more") == "More filters.... 2 set"
    assert office.words("records.behind") == "Only some infusions are shown."


def test_those_that_departed_from_one_rule_are_found_by_it(office: Office) -> None:
    office.tap("records.more")
    office.tap("filters.rule.premedication_omitted")
    office.tap("filters.done")
    found = office.numbers()
    assert found == office.wanted(code="premedication_omitted") != []
    assert 0 < len(found) < 12
    assert office.words("records.more") == "More filters.... 1 set"
    office.tap("records.more")
    office.tap("filters.clear")
    office.tap("filters.rule.vital_signs_late")
    office.tap("filters.done")
    assert office.numbers() == office.wanted(code="vital_signs_late") != found
    office.tap("records.all")
    assert len(office.numbers()) == 12


@pytest.mark.parametrize(
    ("since", "until", "count"), [("5jan2026", "5jan2026", 12), ("6jan2026", "", 0), ("", "4jan2026", 0)]
)
def test_days_are_whole_days(office: Office, since: str, until: str, count: int) -> None:
    office.tap("records.more")
    for name, day in (("filters.since", since), ("filters.until", until)):
        office.enter(name, day)
    office.tap("filters.done")
    assert (len(office.numbers()) if office.is_shown("records.list") else 0) == count


def test_pages_are_turned_and_the_way_back_is_found(qtbot: QtBot) -> None:
    office = Office(qtbot, demo(PAGE + 3))
    office.at(9, 1)  # what was not read in at the opening follows
    first = office.numbers()
    assert (len(first), office.words("records.where")) == (PAGE, f"1 to {PAGE} of {PAGE + 3}")
    office.tap("records.older")
    assert office.numbers() == ["DEMO-00003", "DEMO-00002", "DEMO-00001"]
    assert office.words("records.where") == f"{PAGE + 1} to {PAGE + 3} of {PAGE + 3}"
    office.tap("records.newer")
    assert office.numbers() == first


def test_what_was_never_read_in_comes_bit_by_bit(qtbot: QtBot) -> None:
    office = Office(qtbot, demo(85))
    assert office.words("records.busy") == "Older infusions are being read in: 5 to go."
    assert office.words("records.where") == f"1 to {PAGE} of 80"
    office.at(9, 1)
    assert not office.is_shown("records.busy")
    assert office.words("records.where") == f"1 to {PAGE} of 85"


def test_the_figures_are_those_of_the_record_and_open_what_is_behind_them(office: Office) -> None:
    office.tap("records.quick.reaction")
    office.tap("records.figures")
    reviewer = Reviewer(office.store)
    found = figures(reviewer.every(Wanted(reaction=True)), office.window._zone())
    assert office.words("figures.infusions.headline") == str(found.of(Measure.INFUSION).count)
    assert office.words("figures.reactions.headline") == str(found.of(Measure.REACTION).count)
    office.tap("figures.reactions.0")
    behind = found.of(Measure.REACTION, (1, 2)).sessions
    assert office.numbers() == [one.patient.identifier for one in reviewer.these(behind)]
    assert office.words("records.behind") == "Reactions: 1st infusion · grade 2"


def test_figures_are_counted_again_when_all_is_read_in(qtbot: QtBot) -> None:
    office = Office(qtbot, demo(85))
    office.window.records_desk._show_figures()
    assert office.words("figures.infusions.headline") == "80"
    office.at(9, 1)
    assert office.words("figures.infusions.headline") == "85"
    assert not office.is_shown("records.busy")


def test_figures_follow_the_filters(office: Office) -> None:
    office.tap("records.figures")
    assert office.words("figures.infusions.headline") == "12"
    office.tap("records.quick.caught")
    assert office.words("figures.infusions.headline") == str(len(office.wanted(caught=True)))
    office.tap("records.more")
    office.enter("filters.number", "99")
    office.tap("filters.done")
    assert office.words("figures.infusions.headline") == "0"
    office.tap("records.all")
    assert office.words("figures.infusions.headline") == "12"


def test_no_figures_of_one_nurse(office: Office) -> None:
    office.tap("records.more")
    office.tap(f"filters.nurse.{NURSE}")
    office.tap("filters.done")
    assert office.numbers() == office.wanted(nurse=NURSE) != []
    office.tap("records.figures")
    assert office.words("figures.why_not").startswith("Figures are of the unit, never of one nurse")
    assert not office.is_shown("figures.infusions")


def test_figures_are_for_a_charge_nurse(qtbot: QtBot) -> None:
    office = Office(qtbot, demo(1), who="A. Lowe")
    office.tap("records.figures")
    assert office.words("figures.why_not").startswith("The figures of the unit are for a charge nurse")


def test_one_infusion_says_what_was_done_otherwise_and_its_rule(office: Office) -> None:
    office.opens(6)
    summary = Reviewer(office.store).page(Wanted())[6]
    assert office.words("one.title").startswith("NAKAMURA, Aisha · DEMO-00006")
    assert sum(office.is_shown(f"one.otherwise.{place}") for place in range(9)) == len(summary.facts.otherwise)
    assert "ordered by Dr" in office.words("one.otherwise.0")
    struck = office.shown(QLabel, "one.corrected.0.was")
    assert (struck.text(), struck.font().strikeOut()) == ("has eaten half of the sandwich", True)
    office.tap("one.otherwise.0")
    assert office.words("one.why.0.title") == "Premedication omitted"


def reacted(store: MemoryStore) -> Day:
    """REACTION pressed while nobody was signed in, claimed; the pump stopped after 40 s; a doctor, a restart."""
    day = Day(store).risen().at(11, 26)
    day.record(Kind.REACTION_REPORTED, by=UNIDENTIFIED, signs=("chills",))
    day.clock.advance(timedelta(seconds=40))
    day.record(Kind.PUMP_STOPPED)
    day.desk.record(claim(unclaimed(day.desk.log)[0], NURSE), NURSE)
    day.at(11, 30).record(Kind.PROVIDER_CALLED, name="Dr R. Silva")
    day.record(Kind.REACTION_GRADED, grade=2, anaphylaxis=False)
    return day


def test_a_reaction_says_what_was_done_and_after_how_long(qtbot: QtBot) -> None:
    view = reacted(MemoryStore()).view()
    (reactions,) = [one for one in sections(view) if one.key == "reactions"]
    (item,) = reactions.items
    said = item.says.replace("\N{NO-BREAK SPACE}", " ").splitlines()
    assert item.title == "1 · 11:26:00 · worst grade 2 · still open"
    assert "Pump: from the report to the confirmed stop of the pump: 40 s" in said
    assert any(line.startswith("Called: 11:30 · after 4 min · ") and "Dr R. Silva" in line for line in said)


def reaction_said(day: Day) -> list[str]:
    (section,) = [one for one in sections(day.view()) if one.key == "reactions"]
    (item,) = section.items
    return item.says.splitlines()


def test_of_a_pump_that_never_ran_nothing_is_said_to_be_missing(qtbot: QtBot) -> None:
    day = Day().arrived().at(9, 50)
    day.record(Kind.REACTION_REPORTED, signs=("chills",))
    assert "Pump: the pump was not running" in reaction_said(day)
    day = Day().risen().at(11, 26)
    day.record(Kind.REACTION_REPORTED, signs=("chills",))
    assert "Pump: nobody confirmed that the pump stood still" in reaction_said(day)


def test_a_reaction_alone_is_nothing_done_otherwise(qtbot: QtBot) -> None:
    day = Day().risen()
    assert sections(day.view()) == ()
    day.at(11, 26).record(Kind.REACTION_REPORTED, signs=("chills",))
    assert [one.key for one in sections(day.view())] == ["reactions"]
    assert is_as_planned(day.view())
    early = Day().risen().later(1)
    risen = Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(200)}, reason="Pressed twice", ordered_by="Dr R. Silva")
    assert early.desk.record(risen, NURSE).kept
    assert not is_as_planned(early.view())


def test_charts_show_what_ran_and_what_was_measured(office: Office) -> None:
    office.opens(6)
    view = office.board.read(Reviewer(office.store).page(Wanted())[6].session)
    chart, trends = office.window.records.one._chart.data(), office.window.records.one._trends.data()
    assert chart is not None
    assert [one.rate for one in chart.given] == [one.rate_ml_h for one in view.state.stretches]
    assert [step.rate for step in chart.planned][-1] == 0
    pulses = [one.amount("pulse_per_min") for one in view.log if one.kind == "vital_signs"]
    (pulse,) = [one for one in trends.trends if one.title == "Pulse"]
    assert len(pulse.points) == len(pulses)
    assert len(trends.reactions) == 1


def test_the_numbers_of_the_list_stand_on_the_chart(office: Office) -> None:
    office.opens(6)
    chart = office.window.records.one._chart.data()
    assert chart is not None
    assert office.words("one.reactions.0.says").startswith("Signs: ")
    listed = [office.words(f"one.otherwise.{place}").split(" · ")[0] for place in range(9)
              if office.is_shown(f"one.otherwise.{place}")]  # fmt: skip
    on_chart = {str(one.number) for one in chart.numbered}
    beside = set(office.words("one.stops").partition("not on the chart: ")[2].rstrip(".").split(", ")) - {""}
    assert on_chart | beside == {"1", *listed}
    assert not on_chart & beside


def test_the_next_of_the_list_is_one_tap_away(office: Office) -> None:
    office.opens(0)
    assert not office.is_shown("one.before")
    office.tap("one.next")
    assert "DEMO-00011" in office.words("one.title")
    office.tap("one.before")
    assert "DEMO-00012" in office.words("one.title")
    office.tap("records.back")
    assert office.is_shown("records.list")


def test_a_line_that_nobody_read_is_not_signed(office: Office) -> None:
    """Another program writes while the charge nurse types her remark."""
    office.opens(6)
    session = Reviewer(office.store).page(Wanted())[6].session
    office.tap("one.review.open")
    elsewhere = Board(office.store, office.clock, Library())
    read = len(elsewhere.read(session).log)
    elsewhere.review(session, Draft(Kind.NOTE, {"text": "told of chills at home"}), NURSE, read)
    office.gives_pin("one.review.who", SECOND)
    assert not [one for one in office.store.signatures(session) if one.signing.meaning is Meaning.REVIEWED]
    assert "read it again" in office.words("trouble.text")
    office.tap("one.review.open")
    office.gives_pin("one.review.who", SECOND)
    (signature,) = [one for one in office.store.signatures(session) if one.signing.meaning is Meaning.REVIEWED]
    assert (signature.signing.person, len(office.store.load(session))) == (SECOND, read + 2)


def test_a_record_that_is_read_comes_to_no_chair(office: Office) -> None:
    before = office.board.view()
    office.opens(6)
    office.tap("one.whole")
    assert office.window.pages.currentWidget() is office.window.patient
    assert [one.desk for one in office.board.view().chairs] == [one.desk for one in before.chairs]
    assert office.board.view().unplaced == ()


def test_a_review_is_signed_and_the_infusion_is_no_more_to_review(office: Office) -> None:
    office.opens(6)
    office.tap("one.review.open")
    office.enter("one.review.note", "Talked over")
    office.gives_pin("one.review.who", SECOND)
    session = Reviewer(office.store).page(Wanted())[6].session
    (signature,) = [one for one in office.store.signatures(session) if one.signing.meaning is Meaning.REVIEWED]
    assert (signature.signing.person, signature.signing.note) == (SECOND, "Talked over")
    assert "Talked over" in office.words("one.reviewed")
    assert office.board.desks == ()
    office.tap("records.back")
    assert office.column(5)[6] == f"reviewed by {SECOND}"
    office.tap("records.quick.to_review")
    assert len(office.numbers()) == 11


def test_one_after_the_other_is_reviewed(office: Office) -> None:
    """With the filter the one just reviewed leaves the list; the next is the one that followed it."""
    office.tap("records.quick.to_review")
    office.opens(4)
    following = office.number_of(5)
    office.tap("one.review.open")
    office.gives_pin("one.review.who", SECOND)
    assert "DEMO-00008" in office.words("one.title")
    office.tap("one.next")
    assert following in office.words("one.title")


def test_a_remark_stays_with_its_patient(office: Office) -> None:
    office.opens(4)
    office.tap("one.review.open")
    office.enter("one.review.note", "about this patient")
    office.tap("one.next")
    office.tap("one.review.open")
    assert office.shown_edit("one.review.note").text() == ""


def test_the_list_asked_for_anew_changes_no_patient_under_a_signature(office: Office) -> None:
    office.opens(6)
    office.tap("one.review.open")
    office.window.records._search.set_text("quinn")
    office.window.open_records()
    office.settle()
    office.gives_pin("one.review.who", SECOND)
    (reviewed,) = [one for one in office.store.sessions(closed=True, limit=99) if office.store.signatures(one.id)]
    assert reviewed.case.patient.identifier == "DEMO-00006"


def test_who_signed_the_record_does_not_review_it(qtbot: QtBot) -> None:
    day = Day().sent_home()
    office = Office(qtbot, day.store)
    office.opens(0)
    office.tap("one.review.open")
    assert not office.is_shown(f"one.review.who.tiles.{NURSE}")
    assert office.is_shown(f"one.review.who.tiles.{SECOND}")


def test_a_review_that_cannot_be_written_is_said_and_asked_for_again(office: Office) -> None:
    office.opens(0)
    office.tap("one.review.open")
    assert isinstance(office.store, MemoryStore)
    office.wait_out_the_guard()
    for figure in ("tiles." + SECOND,):
        office.tap(f"one.review.who.{figure}")
    office.figures("one.review.who.pin", "4826")
    office.store.fault = StoreError("The disk is full.")
    office.tap("one.review.who.go")
    assert office.is_shown("one.review.who")
    office.store.fault = None
    assert Reviewer(office.store).count(Wanted(to_review=True)) == 12


def test_a_full_disk_hides_no_record(qtbot: QtBot) -> None:
    """What was read in before is listed; what could not be since is said to be missing."""
    store = demo()
    Reviewer(store).bring_up(5)
    store.fault = StoreError("The disk is full.")
    with pytest.raises(StoreError):
        Reviewer(store).bring_up(5)
    store.fault = None
    office = Office(qtbot, store)
    office.tap("records.back")
    session = Reviewer(store).page(Wanted())[0].session
    store.append(session, [replace(store.load(session)[-1], number=len(store.load(session)) + 1)],
                 after=len(store.load(session)), closed_at=office.clock.now())  # fmt: skip
    store.fault = StoreError("The disk is full.")
    office.tap("board.records")
    assert len(office.numbers()) == 11
    assert office.words("records.busy").startswith("The latest infusions may be missing here: ")
    store.fault = None
    office.window.open_records()
    office.settle()
    assert len(office.numbers()) == 12
    assert not office.is_shown("records.busy")


def test_the_record_and_the_past_open_at_the_patient(office: Office) -> None:
    office.opens(6)
    office.tap("one.past")
    assert office.is_shown("past.show")
    office.window.open_records()
    office.settle()
    office.opens(6)
    office.tap("one.whole")
    assert office.is_shown("whole_record.lines")


def test_escape_leads_back_step_by_step(office: Office) -> None:
    office.opens(6)
    office.window._escape()
    office.settle()
    assert office.is_shown("records.list")
    office.window._escape()
    office.settle()
    assert office.is_shown("board.records")


def test_a_row_says_how_the_day_ended_and_what_was_done_otherwise() -> None:
    day = Day().sent_home()
    reviewer = Reviewer(day.store)
    reviewer.rebuild()
    (summary,) = reviewer.page(Wanted())
    assert cells(summary, day.view().zone) == (
        "22-Nov-2026 09:00", "MARTIN, Elena\n4857773456", "1st · NOT TREATED: Signs of infection", "none", "nothing",
        "to review",
    )  # fmt: skip


def test_a_row_names_two_things_done_otherwise_and_counts_the_others() -> None:
    store = demo(40)
    reviewer = Reviewer(store)
    reviewer.rebuild()
    facts = max((one.facts for one in reviewer.every(Wanted())), key=lambda one: len({d.code for d in one.otherwise}))
    codes = {one.code for one in facts.otherwise}
    assert len(codes) > 2
    assert otherwise_words(facts).endswith(f"and {len(codes) - 2} more")
    two = replace(facts, deviations=tuple(one for one in facts.otherwise if one.code in sorted(codes)[:2]))
    assert "more" not in otherwise_words(two)
