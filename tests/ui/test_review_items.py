"""What the review lists of one infusion: each reaction with its course, numbers as on the chart, claims as claims."""

from decimal import Decimal

from nurse_assistant.application.claims import claim, unclaimed
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import UNIDENTIFIED
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.frame.review_items import Section, numbered, sections
from nurse_assistant.ui.patient.record_table import rows_of
from nurse_assistant.ui.steps.rate_card import not_on_chart, numbered_chart
from tests.support.day import NURSE, SECOND, Day
from tests.ui.after_infusion import LongDay
from tests.ui.printing.cases import PRESCRIBER, half_way, stormy

NB = "\N{NO-BREAK SPACE}"


def section(day: Day, key: str) -> Section:
    return next(one for one in sections(day.view()) if one.key == key)


def lines(day: Day, place: int = 0) -> list[str]:
    return section(day, "reactions").items[place].says.replace(NB, " ").split("\n")


def test_without_a_reaction_there_is_no_such_section() -> None:
    assert "reactions" not in [one.key for one in sections(LongDay().observed().view())]


def test_a_reaction_says_signs_stop_grades_calls_medicines_and_how_it_ended() -> None:
    day = stormy()
    (item,) = section(day, "reactions").items
    assert item.title == "1 · 11:27:00 · worst grade 2"
    assert lines(day) == [
        "Signs: chills, dyspnoea",
        "Pump: from the report to the confirmed stop of the pump: 45 s",
        f"Grades: 11:29 · after 2 min 45 s · grade 2 · no anaphylaxis · CTCAE 5.0 · {NURSE}; "
        f"11:50 · after 23 min · grade 1 · CTCAE 5.0 · {NURSE}",
        f"Called: 11:28 · after 105 s · {PRESCRIBER} · {NURSE}",
        f"Medicines: 11:30 · after 3 min 45 s · hydrocortisone 100 mg IV · {NURSE}",
        f"How it ended: Infusion resumed · 11:57 · after 30 min · 12.5 mL/h · {NURSE}",
    ]


def test_what_is_not_known_is_said() -> None:
    day = Day().reacting().later(3)
    assert lines(day) == [
        "Signs: none named",
        "Pump: nobody confirmed that the pump stood still",
        "How it ended: no restart and no end is recorded",
    ]


def test_below_two_minutes_the_stop_is_told_in_seconds() -> None:
    for minutes, words in ((1.98, "118 s"), (2, "2 min"), (2.5, "2 min 30 s")):
        day = Day().reacting().later(minutes)
        day.record(Kind.PUMP_STOPPED)
        assert lines(day)[1].endswith(f"of the pump: {words}")


def test_a_pump_that_was_slowed_or_did_not_run_has_no_time_to_its_stop() -> None:
    day = Day().risen().at(11, 27)
    day.record(Kind.REACTION_REPORTED, rate_ml_h=Decimal(25))
    assert lines(day)[1] == "Pump: the pump was slowed, not stopped"
    day = LongDay().ended().reported(1)
    assert lines(day)[1] == "Pump: the pump was not running"
    assert lines(day)[-1] == "How it ended: the infusion had ended before"


def test_reactions_and_what_was_done_otherwise_are_numbered_on_in_the_order_of_the_list() -> None:
    found = sections(stormy().view())
    items = numbered(found)
    assert [one.number for one in items] == list(range(1, len(items) + 1))
    assert [item.title.split(" · ")[0] for one in found[:2] for item in one.items] == [str(one.number) for one in items]
    assert all(item.mark is None for one in found[2:] for item in one.items)


def test_the_chart_has_every_number_between_start_and_end_and_the_others_are_named() -> None:
    view = stormy().view()
    items = numbered(sections(view))
    data = numbered_chart(view, None, items)
    started, ended = view.state.started, view.state.ended
    assert started is not None
    assert ended is not None
    shown = {one.number for one in items if started.at <= one.at <= ended.at}
    assert {one.number for one in data.numbered} == shown != set()
    missing = sorted({one.number for one in items} - shown)
    assert missing
    assert not_on_chart(data, items).endswith(f"not on the chart: {', '.join(map(str, missing))}.")
    assert not_on_chart(data, data.numbered) == ""


def test_a_reaction_that_only_slowed_it_has_its_number_and_no_letter() -> None:
    day = Day().risen().at(11, 27)
    day.record(Kind.REACTION_REPORTED, rate_ml_h=Decimal(25))
    view = day.later(5).view()
    data = numbered_chart(view, None, numbered(sections(view)))
    assert [one.number for one in data.numbered] == [1]
    assert [one for one in data.marks if one.kind == "point"] == []


def claimed() -> Day:
    day = half_way()
    day.record(Kind.NOTE, UNIDENTIFIED, text="came running")
    (entry,) = unclaimed(day.desk.log)
    assert day.later(4).desk.record(claim(entry, SECOND), SECOND).kept
    return day


def test_a_claim_is_called_one_with_its_time_and_is_no_correction() -> None:
    day = claimed()
    (item,) = section(day, "claimed").items
    assert item.title == "11:36 · Note · came running"
    assert item.says == f"claimed by {SECOND} · 11:40"
    assert "corrected" not in [one.key for one in sections(day.view())]


def test_the_record_shows_a_claim_without_a_value_struck_through() -> None:
    day = claimed()
    line = next(one for one in day.view().lines if one.claim is not None)
    first, claim_row = rows_of(line, day.view().now, day.view().zone)
    assert first.cells == ("11:36", "Note", "came running", f"{SECOND}, by unidentified")
    assert (claim_row.cells, claim_row.struck) == (("11:40", "Claimed", f"claimed by {SECOND}", SECOND), False)


def test_a_claimed_line_that_is_corrected_too_shows_both() -> None:
    day = claimed()
    line = next(one for one in day.view().lines if one.claim is not None)
    changes = {"entry": line.entry.number, "changes": {"text": "came walking"}}
    assert day.desk.record(Draft(Kind.AMENDED, changes, reason="Typing slip"), NURSE).kept
    (corrected,) = section(day, "corrected").items
    assert corrected.was == "came running"
    assert len(section(day, "claimed").items) == 1
