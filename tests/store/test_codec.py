"""Every kind of entry goes into a row and comes out exactly, and what is not understood is refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurse_assistant.application.ports import Attempt, Settings, Unit
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fields import COMMON, FIELDS, Type
from nurse_assistant.domain.vocabulary import Code, Kind, Outcome
from nurse_assistant.store import headers
from nurse_assistant.store.canonical import Unreadable, text_to_time, time_to_text
from nurse_assistant.store.codec import (
    CHANGEABLE,
    AttemptRow,
    EntryRow,
    decode,
    decode_attempt,
    encode,
    encode_attempt,
)
from nurse_assistant.store.workstation import settings_to_text, text_to_settings
from tests.contracts.samples import START, entry, note, opened, rich

TIMES = st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(fold=0))
WORDS = st.text(max_size=12)
SIMPLE: dict[Type, st.SearchStrategy[object]] = {
    Type.TEXT: WORDS,
    Type.AMOUNT: st.decimals(allow_nan=False, allow_infinity=False),
    Type.WHOLE: st.integers(),
    Type.TIME: TIMES,
    Type.FLAG: st.booleans(),
    Type.LIST: st.lists(WORDS, max_size=4).map(tuple),
}
CHANGES = st.fixed_dictionaries(
    {}, optional={name: st.none() | SIMPLE[type_] for name, type_ in CHANGEABLE.items() if type_ in SIMPLE}
)


def data_of(kind: Kind) -> st.SearchStrategy[dict[str, object]]:
    by_name = {field.name: CHANGES if field.type is Type.CHANGES else SIMPLE[field.type] for field in FIELDS[kind]}
    return st.fixed_dictionaries({}, optional=by_name)


SAID = st.none() | WORDS
ENTRIES = st.builds(
    Entry,
    number=st.integers(1, 2**40),
    kind=st.just(Kind.BAG_ARRIVED),
    at=TIMES,
    recorded_at=TIMES,
    by=WORDS,
    done_by=SAID,
    reason=SAID,
    second_person=SAID,
    ordered_by=SAID,
    order_how=SAID,
    order_read_back=st.none() | st.booleans(),
    happened_so=st.booleans(),
    codes=st.lists(st.sampled_from(Code), max_size=4).map(tuple),
)


def spelled(value: object) -> str:
    """A value with its type and every digit: `Decimal("1.0")` equals `Decimal("1.00")`, but is not spelled so."""
    if isinstance(value, dict):
        return repr(sorted((name, spelled(one)) for name, one in value.items()))
    return repr(value)


@pytest.mark.parametrize("kind", Kind)
@settings(max_examples=20)
@given(drawn=st.data())
def test_the_fields_of_every_kind_come_back_exactly(kind: Kind, drawn: st.DataObject) -> None:
    said = entry(1, kind, drawn.draw(data_of(kind)))
    back = decode(encode(said))
    assert back == said
    assert spelled(dict(back.data)) == spelled(dict(said.data))


@given(ENTRIES)
def test_the_common_fields_come_back_exactly(said: Entry) -> None:
    assert decode(encode(said)) == said


@given(st.sampled_from(Outcome), st.lists(st.sampled_from(Code)).map(tuple))
def test_every_attempt_comes_back_exactly(outcome: Outcome, codes: tuple[Code, ...]) -> None:
    attempt = Attempt(rich(3), outcome, codes)
    assert decode_attempt(encode_attempt(7, attempt)) == attempt


@given(TIMES, TIMES)
def test_times_are_as_wide_as_each_other_and_in_order(one: datetime, other: datetime) -> None:
    texts = time_to_text(one), time_to_text(other)
    assert {len(text) for text in texts} == {27}
    assert (texts[0] < texts[1]) == (one < other)
    assert text_to_time(texts[0]) == one


def test_a_time_of_another_zone_is_stored_in_utc() -> None:
    local = datetime(2026, 11, 22, 10, 5, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert time_to_text(local) == "2026-11-22T04:35:00.000000Z"


def test_a_body_has_one_spelling() -> None:
    assert encode(entry(1, Kind.WEIGHT_MEASURED, {"kg": Decimal("72.0")})).body == (
        '{"codes":[],"data":{"kg":"72.0"},"happened_so":false,"v":1}'
    )
    corrected = rich(2)
    turned = replace(corrected, data=dict(reversed(list(corrected.data.items()))))
    assert encode(turned).body == encode(corrected).body


def test_a_name_has_one_type_in_every_kind() -> None:
    """`changes` relies on it: an entry alone does not know the kind of the entry it corrects."""
    for fields in (COMMON, *FIELDS.values()):
        assert all(CHANGEABLE[field.name] is field.type for field in fields)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Kind.WEIGHT_MEASURED, {"kg": 72}),
        (Kind.WEIGHT_MEASURED, {"kg": 72.5}),
        (Kind.WEIGHT_MEASURED, {"kg": "72"}),
        (Kind.WEIGHT_MEASURED, {"pounds": Decimal(150)}),
        (Kind.STRUCK, {"entry": True}),
        (Kind.STRUCK, {"entry": Decimal(1)}),
        (Kind.LAB_RESULT, {"taken_at": "2026-11-22T09:00:00Z"}),
        (Kind.LAB_RESULT, {"taken_at": datetime(2026, 11, 22)}),  # noqa: DTZ001 - a time without a zone is the case
        (Kind.VITAL_SIGNS, {"signs": ["rash"]}),
        (Kind.VITAL_SIGNS, {"signs": (1,)}),
        (Kind.AMENDED, {"entry": 1, "changes": "kg"}),
        (Kind.AMENDED, {"entry": 1, "changes": {"kg": 72}}),
        (Kind.AMENDED, {"entry": 1, "changes": {"pounds": None}}),
    ],
)
def test_a_value_of_the_wrong_type_is_never_stored(kind: Kind, data: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        encode(entry(1, kind, data))


BREAKS: dict[str, Callable[[EntryRow], EntryRow]] = {
    "an unknown kind": lambda row: row._replace(kind="teleported"),
    "a newer body": lambda row: row._replace(body=row.body.replace('"v":1', '"v":2')),
    "no version": lambda row: row._replace(body="{}"),
    "no JSON": lambda row: row._replace(body="{"),
    "no object": lambda row: row._replace(body="[]"),
    "a field of another kind": lambda row: row._replace(body=row.body.replace('"text"', '"kg"')),
    "an unknown field": lambda row: row._replace(body=row.body.replace('"text"', '"pounds"')),
    "a value of another type": lambda row: row._replace(body=row.body.replace('"well"', "5")),
    "an unknown code": lambda row: row._replace(body=row.body.replace('"codes":[]', '"codes":["odd"]')),
    "no time": lambda row: row._replace(occurred_at="noon"),
}


@pytest.mark.parametrize("change", BREAKS.values(), ids=BREAKS)
def test_a_line_that_is_not_understood_is_refused(change: Callable[[EntryRow], EntryRow]) -> None:
    with pytest.raises(Unreadable, match="Line 3 of the record cannot be understood"):
        decode(change(encode(note(3))))


@pytest.mark.parametrize("kg", ['"heavy"', "72", "true"])
def test_an_amount_is_text_that_is_a_number(kg: str) -> None:
    row = encode(entry(3, Kind.WEIGHT_MEASURED, {"kg": Decimal(72)}))
    with pytest.raises(Unreadable):
        decode(row._replace(body=row.body.replace('"72"', kg)))


def test_an_attempt_that_is_not_understood_is_refused() -> None:
    row: AttemptRow = encode_attempt(5, Attempt(note(1), Outcome.REFUSED, ()))
    with pytest.raises(Unreadable, match="Attempt 5"):
        decode_attempt(row._replace(outcome="shrugged"))


def test_a_header_that_is_not_understood_is_refused() -> None:
    row = headers.encode(opened())
    for broken in (row._replace(body="{}"), row._replace(patient_born="then"), row._replace(body=row.body[:-1])):
        with pytest.raises(Unreadable, match="An infusion of the record"):
            headers.decode(broken, "")


def test_the_unit_of_an_older_program_has_no_badges_and_no_kind_of_number() -> None:
    old = '{"v":1,"name":"Day unit 2","chairs":["1"],"staff":["T. Okafor"],"timezone":"UTC","jurisdiction":"EU"}'
    assert headers.text_to_unit(old) == Unit("Day unit 2", ("1",), ("T. Okafor",), "UTC", "EU", (), "")


def test_the_settings_of_an_older_program_open_the_pad_at_a_fingers_tap() -> None:
    old = '{"v":1,"theme":"night","text_scale":150,"language":"de","pixels_per_mm":null}'
    assert text_to_settings(old) == Settings("night", 150, "de", None, "finger")
    assert text_to_settings(settings_to_text(Settings(number_pad="always"))).number_pad == "always"


def test_names_of_a_unit_that_are_not_understood_are_refused() -> None:
    with pytest.raises(Unreadable, match="unit's names"):
        headers.text_to_unit('{"v":2}')


def test_identity_is_in_the_header_and_its_hash_needs_no_identity() -> None:
    row = headers.encode(opened())
    assert "Müller" not in row.body
    assert row.opened_at == time_to_text(START)
    unnamed = row._replace(patient_family="", patient_given="", patient_identifier="", patient_salt="")
    assert headers.header_hash(unnamed) == row.hash
    assert headers.patient_hash(unnamed) != row.patient_hash
    assert headers.encode(opened()).patient_hash != row.patient_hash, "the salt is new each time"
