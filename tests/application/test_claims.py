"""What nobody's name stands under is claimed by an amendment; the first line stays as it is."""

from nurse_assistant.application.claims import CLAIMED, claim, unclaimed
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import UNIDENTIFIED
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.wording.record_words import CLAIM
from tests.support.day import NURSE, SECOND, Day


def pressed() -> Day:
    day = Day().risen().at(11, 27)
    day.record(Kind.REACTION_REPORTED, UNIDENTIFIED)
    day.record(Kind.PUMP_STOPPED, UNIDENTIFIED)
    day.record(Kind.NOTE, NURSE, text="here now")
    return day


def test_only_lines_without_a_name_are_asked_about() -> None:
    assert [entry.kind for entry in unclaimed(pressed().desk.log)] == [Kind.REACTION_REPORTED, Kind.PUMP_STOPPED]


def test_a_claim_says_who_acted_and_leaves_who_wrote() -> None:
    day = pressed()
    first, second = unclaimed(day.desk.log)
    assert day.desk.record(claim(first, SECOND), SECOND).kept
    claimed = next(entry for entry in effective(day.desk.log) if entry.number == first.number)
    assert (claimed.by, claimed.person, claimed.at) == (UNIDENTIFIED, SECOND, first.at)
    assert day.desk.log[first.number - 1].done_by is None  # as it was written
    assert day.desk.log[-1].reason == CLAIMED == CLAIM
    assert unclaimed(day.desk.log) == (second,)


def test_a_claim_is_told_from_a_correction() -> None:
    """Somebody else's name, another change with it, or a line that had a name: each is a correction."""
    day = pressed()
    first, second = unclaimed(day.desk.log)
    note = day.desk.log[-1]
    assert day.desk.record(claim(first, SECOND), SECOND).kept
    for entry, changes in (
        (second, {"done_by": NURSE}), (note, {"done_by": SECOND}), (first, {"done_by": SECOND, "signs": ("chills",)}),
    ):  # fmt: skip
        draft = Draft(Kind.AMENDED, {"entry": entry.number, "changes": changes}, reason="Typing slip")
        assert day.desk.record(draft, SECOND).kept
    lines = {line.entry.number: line for line in day.view().lines}
    found = lines[first.number].claim
    assert found is not None
    assert (found.by, found.at) == (SECOND, day.clock.now())
    assert lines[second.number].claim is lines[note.number].claim is None
    assert len(lines[first.number].corrections) == 2


def test_what_was_struck_is_asked_about_no_more() -> None:
    day = pressed()
    first, second = unclaimed(day.desk.log)
    for entry in (second, first):
        assert day.desk.record(Draft(Kind.STRUCK, {"entry": entry.number}, reason="by mistake"), NURSE).kept
    assert unclaimed(day.desk.log) == ()


def test_a_claim_is_possible_after_the_sign_off() -> None:
    day = Day().arrived()
    day.record(Kind.NOTE, UNIDENTIFIED, text="fell asleep")
    day.record(Kind.NOT_TREATED, cause="Signs of infection")
    day.record(Kind.SIGNED_OFF)
    (entry,) = unclaimed(day.desk.log)
    assert day.desk.record(claim(entry, NURSE), NURSE).kept
