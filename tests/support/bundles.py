"""Bundles to look at: of invented infusions, and of one written day with everything in it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from nurse_assistant.application.board import Board
from nurse_assistant.application.demo import run_demo
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import Role
from nurse_assistant.application.signatures import Meaning, Signature, Signing
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.export.fhir import infusion_bundle
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, SECOND, UNIT, Day, Library

Json = dict[str, Any]


@cache
def invented() -> tuple[DeskView, ...]:
    """Forty finished infusions: late steps, reactions, pauses, attempts, struck lines, patients sent home."""
    store = MemoryStore()
    run_demo(store, Library(), 40, 7, None)
    board = Board(store, FakeClock(MORNING + timedelta(days=90)), Library())
    closed = store.sessions(closed=True, limit=100)
    for opened in closed:
        board.reopen(opened)
    return tuple(board.desk(one.id).view() for one in sorted(closed, key=lambda one: one.opened_at))


def reacted() -> Day:
    """A rise, a reaction of grade 2 treated, the rest at half the rate; with corrections, a late entry and an order."""
    day = Day()
    day.reacting()
    day.later(1).record(Kind.PUMP_STOPPED)
    day.later(1).record(Kind.REACTION_GRADED, grade=2, scale="CTCAE 5.0")
    day.record(Kind.REACTION_MEDICINE_GIVEN, medicine="hydrocortisone", dose="100 mg", route="IV")
    day.later(10).vital_signs(signs=())
    day.record(Kind.REACTION_GRADED, grade=1, scale="CTCAE 5.0")
    day.later(2).record(Kind.INFUSION_RESUMED, rate_ml_h=Decimal("12.5"))
    return day


def corrected(day: Day) -> Day:
    """A dose that is put right, a check that is struck out, and a rise by order above the plan."""
    desk = day.desk
    premedicine = next(one for one in desk.log if one.kind is Kind.PREMEDICATION_GIVEN)
    check = [one for one in desk.log if one.kind is Kind.VITAL_SIGNS][1]
    day.later(1)
    desk.record(Draft(Kind.AMENDED, {"entry": premedicine.number, "changes": {"dose": "20 mg"}},
                      reason="the tablet was of 20 mg"), NURSE)  # fmt: skip
    desk.record(Draft(Kind.STRUCK, {"entry": check.number}, reason="the neighbour's values"), NURSE)
    day.later(3)
    desk.record(Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(50)}, reason="the prescriber stood beside",
                      ordered_by="Dr R. Silva", order_how="in_person"), NURSE)  # fmt: skip
    return day


def signed(view: DeskView, entries: int | None = None) -> DeskView:
    """With a signature of fixed bytes under all of its lines, or the first of them."""
    signing = Signing(Meaning.REVIEWED, SECOND, Role.CHARGE_NURSE, view.now, "read in full")
    count = len(view.log) if entries is None else entries
    signature = Signature(1, view.id, signing, count, "a" * 64, "b" * 64, "c" * 64, "0f" * 64)
    return replace(view, signatures=(*view.signatures, signature))


def bundle(view: DeskView, now: datetime | None = None) -> Json:
    found = json.loads(infusion_bundle(view, UNIT, now or view.now), parse_float=Decimal)
    assert isinstance(found, dict)
    return found


def resources(found: Json, kind: str) -> list[Json]:
    return [one["resource"] for one in found["entry"] if one["resource"]["resourceType"] == kind]


def named(found: Json, name: str) -> Json:
    (only,) = (one["resource"] for one in found["entry"] if one["resource"]["id"] == name)
    assert isinstance(only, dict)
    return only


def walk(part: object) -> Iterator[Json]:
    """Every object inside, itself too."""
    if isinstance(part, dict):
        yield part
        for inner in part.values():
            yield from walk(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from walk(inner)
