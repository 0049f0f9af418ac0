"""The tour from its first stop to its last."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from nurse_assistant.application.ports import PinHasher, ProtocolLibrary, RecordStore
from nurse_assistant.ui.tour import (
    alarming,
    handing_over,
    infusing,
    keeping,
    looking_back,
    on_paper,
    orders_in,
    people,
    preparing,
    reacting,
    records_out,
    reviewing,
    room,
    scanning,
)
from nurse_assistant.ui.tour.hands import Size
from nurse_assistant.ui.tour.stop import Chapter, Place, Stop

CHAPTERS: tuple[Chapter, ...] = (
    preparing.first_day, preparing.premedication, preparing.bedside, preparing.second_look, preparing.not_treated,
    infusing.running, infusing.unusual, infusing.to_the_end, infusing.writing, looking_back.past,
    reacting.reaction, reacting.anaphylaxis,
    alarming.alarms, handing_over.handing_over, handing_over.spoken_orders,
    handing_over.awaited,
    room.eight_chairs, room.twelve_chairs, room.thirty_chairs, room.trouble, room.cut_off, room.still_open,
    keeping.copies, keeping.troubles,
    scanning.scans, orders_in.from_a_file,
    people.people,
    reviewing.reviewing,
    records_out.over_time,
    on_paper.on_paper,
)  # fmt: skip
"""A new screen: one more `yield Stop(...)` in one of these."""


class OpenStore(Protocol):
    def __call__(self, database: Path) -> AbstractContextManager[RecordStore]:
        """A new record in this file, open until the context ends."""
        ...


def stops(open_store: OpenStore, library: ProtocolLibrary, pins: PinHasher, size: Size) -> Iterator[Stop]:
    """Every stop, shown and settled when it is yielded. Each chapter has a record in a temporary folder of its own."""
    for chapter in CHAPTERS:
        with TemporaryDirectory() as folder, open_store(Path(folder) / "record.sqlite") as store:
            place = Place(store, library, pins, size)
            try:
                for stop in chapter(place):
                    stop.nurse.look()
                    yield stop
            finally:
                place.leave()
