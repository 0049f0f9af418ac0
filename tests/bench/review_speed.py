"""How long a page, a search and the figures take on a million lines: `python -m tests.bench.review_speed FILE`.

Makes FILE if it is not there (some minutes): lifelike infusions written by the store, their summaries as the program
works them out, the same few hundred in turn under other names.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from nurse_assistant.application.demo import run_demo
from nurse_assistant.application.infusion_summary import Summary, Written, summary_of
from nurse_assistant.application.ports import Opened
from nurse_assistant.application.review import figures
from nurse_assistant.application.review_list import Place, Wanted, place_of
from nurse_assistant.application.reviewer import Reviewer
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.bench.verify_speed import KEY
from tests.contracts.samples import START
from tests.fakes.memory_store import MemoryStore
from tests.support.day import PROTOCOL, Library
from tests.support.records import MIGRATIONS

_MODELS, _LENGTH, _BATCH = 200, 60, 200
_WORDS = ("comfortable", "sleepy", "drinks", "walked", "daughter", "visited", "port", "flushed", "asked", "warm")


def make(path: Path, entries: int) -> None:
    models = _models()
    store = SqliteRecordStore.open(path, MIGRATIONS, KEY, START)
    chance = random.Random(1)
    made: list[Summary] = []
    for number in range(entries // _LENGTH):
        opened, log = _another(models[number % _MODELS], number, chance)
        store.open_session(opened, log)
        made.append(summary_of(Written(opened, log, (), (), ()), PROTOCOL))
        if len(made) == _BATCH:
            store.keep_summaries(made)
            made.clear()
    store.keep_summaries(made)
    store.close()


def _models() -> list[tuple[Opened, tuple[Entry, ...]]]:
    store = MemoryStore()
    run_demo(store, Library(), _MODELS, 3, None)
    return [(one, store.load(one.id)) for one in store.sessions(closed=True, limit=_MODELS)]


def _another(
    model: tuple[Opened, tuple[Entry, ...]], number: int, chance: random.Random
) -> tuple[Opened, tuple[Entry, ...]]:
    """The same infusion on another day, with as many notes as make it 60 lines."""
    opened, log = model
    patient = replace(opened.case.patient, identifier=f"DEMO-{number:06d}")
    last = log[-1]
    notes = tuple(
        replace(last, number=seq, kind=Kind.NOTE, data={"text": " ".join(chance.sample(_WORDS, 4))}, codes=())
        for seq in range(len(log) + 1, _LENGTH + 1)
    )
    identity = str(UUID(int=chance.getrandbits(128)))
    at = opened.opened_at + timedelta(days=number // 12)
    return replace(opened, id=identity, case=replace(opened.case, patient=patient), opened_at=at), (*log, *notes)


def told(what: str, run: Callable[[], object], rounds: int) -> None:
    spans = []
    for _ in range(rounds):
        before = time.perf_counter()
        run()
        spans.append(time.perf_counter() - before)
    sys.stdout.write(f"{what:44} {sorted(spans)[rounds // 2] * 1000:8.1f} ms   slowest {max(spans) * 1000:8.1f} ms\n")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("--entries", type=int, default=1_000_000)
    asked = parser.parse_args()
    if not asked.file.exists():
        make(asked.file, asked.entries)
    store = SqliteRecordStore.open(asked.file, MIGRATIONS, KEY, START)
    reviewer = Reviewer(store)
    middle = Place(START + timedelta(days=300), "")
    newest = reviewer.page(Wanted())[0]
    month = Wanted(since=newest.opened_at - timedelta(days=30))
    sys.stdout.write(f"{reviewer.count(Wanted())} infusions\n")
    told("nothing missing", reviewer.bring_up, 5)
    told("first page", lambda: reviewer.page(Wanted()), 9)
    told("second page", lambda: reviewer.page(Wanted(), place_of(newest)), 9)
    told("a page in the middle of years", lambda: reviewer.page(Wanted(), middle), 9)
    asked_for = {
        "all": Wanted(),
        "to review": Wanted(to_review=True),
        "grade 3": Wanted(grade=3),
        "a code": Wanted(code="observation_short"),
        "a nurse": Wanted(nurse="M. Ruiz"),
        "a common word": Wanted(text="sleep"),
        "one patient": Wanted(text="DEMO-000012"),
        "a word nobody wrote": Wanted(text="zebra"),
    }
    for name, wanted in asked_for.items():
        told(f"page: {name}", lambda wanted=wanted: reviewer.page(wanted), 9)  # type: ignore[misc]
        told(f"count: {name}", lambda wanted=wanted: reviewer.count(wanted), 9)  # type: ignore[misc]
    told("figures of 30 days", lambda: figures(reviewer.every(month), ZoneInfo("Europe/London")), 3)
    told("figures of all years", lambda: figures(reviewer.every(Wanted()), ZoneInfo("Europe/London")), 1)
    store.close()


if __name__ == "__main__":
    main()
