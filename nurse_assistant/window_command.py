"""The window on one record, from the first question to the last: unlock it, open it, and open it anew on a copy."""

import argparse
import platform
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from nurse_assistant.application.copies import Outlook, PutBack, RecordCopy
from nurse_assistant.application.keeping import Copies
from nurse_assistant.application.ports import Clock, Locked, StoreError, WouldLose
from nurse_assistant.export.order_files import OrderFiles
from nurse_assistant.export_command import exporter_of
from nurse_assistant.file_commands import expect_own_disk, passphrase_in
from nurse_assistant.store import opening
from nurse_assistant.store.backup_folder import copies
from nurse_assistant.store.exchange import is_open_elsewhere
from nurse_assistant.store.file_keeper import FileKeeper, RecordFile
from nurse_assistant.store.opening import address_of, file_of, is_locked
from nurse_assistant.store.permissions import tighten
from nurse_assistant.store.restore import Order, put_back
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.system.awake import Awake, system_lock
from nurse_assistant.system.clock import SystemClock
from nurse_assistant.system.file_systems import share_of
from nurse_assistant.system.paths import data_folder, shipped, site_protocols
from nurse_assistant.system.pin_hash import Argon2Pins
from nurse_assistant.system.protocol_files import ProtocolFiles
from nurse_assistant.system.signing_key import WorkstationKey
from nurse_assistant.system.sound import Loudspeaker
from nurse_assistant.system.sound_device import SystemDevice
from nurse_assistant.ui.frame.start_page import StartAnswer, StartQuestion
from nurse_assistant.ui.program import Machine, ask_at_start, run_window

CLOSED_UNOPENED = 1

Ask = Callable[[StartQuestion, Path], StartAnswer | None]


class Workstation:
    """One start of the program: the record it is for, and what was said on the way to it."""

    def __init__(self, place: str, passphrase: str | None, ask: Ask) -> None:
        """`ask`: shows the page that stands there while the record cannot be opened."""
        self.path, self._ask = file_of(place), ask
        self._place, self._passphrase = place, passphrase
        self._clock, self._signer = SystemClock(), WorkstationKey(data_folder())
        self.warnings: tuple[str, ...] = ()
        """What is not safe about where the record lies, found when it was opened."""
        self.open_twice = False
        """Whether another program had it open then."""

    def run(self) -> int:
        """Until the window is closed: each round opens the record, the later ones on a copy that was put back."""
        wanted: PutBack | None = None
        with _machine(self._clock) as machine:
            while (store := self.opened(wanted)) is not None:
                status, wanted = self._shown(store, machine)
                if wanted is None:
                    return status
            return CLOSED_UNOPENED

    def opened(self, wanted: PutBack | None = None) -> SqliteRecordStore | None:
        """None: somebody closed the page that stood there instead. `wanted`: a copy to put back first."""
        answer = StartAnswer() if wanted is None else StartAnswer(copy=wanted.copy, anyway=True, by=wanted.by)
        while True:
            try:
                if answer.passphrase is not None:
                    self._passphrase = answer.passphrase
                if answer.copy is not None:
                    self._put_back(answer.copy, answer.by, anyway=answer.anyway)
                return self._open()
            except WouldLose as error:
                question = self._question(str(error), answer.copy, error.outlook)
            except StoreError as error:
                if isinstance(error, Locked):
                    self._passphrase = None
                question = self._question(str(error))
                if question.sentence:
                    print(error, file=sys.stderr)
            found = self._ask(question, shipped("resources"))
            if found is None:
                return None
            answer = found

    def _open(self) -> SqliteRecordStore:
        expect_own_disk(self._place)
        if self._passphrase is None and is_locked(self._place):
            raise Locked("")
        self.open_twice = self.path.exists() and is_open_elsewhere(self.path, self._passphrase)
        store = SqliteRecordStore.open(
            self.path, shipped("migrations"), self._signer, self._clock.now(), self._passphrase
        )
        self.warnings = tuple(tighten(self.path))
        return store

    def _put_back(self, copy: RecordCopy, by: str, *, anyway: bool) -> None:
        order = Order(self.path, copy.path, self._passphrase, shipped("migrations"), self._signer)
        put_back(order, self._clock.now(), by=by, anyway=anyway)

    def _question(
        self, sentence: str, asked: RecordCopy | None = None, outlook: Outlook | None = None
    ) -> StartQuestion:
        locked = self._passphrase is None and _is_locked(self._place)
        share = share_of(self.path)
        known = _copies(self.path) if sentence and not share else ()
        return StartQuestion(sentence, locked, known, asked, outlook, share)

    def _shown(self, store: SqliteRecordStore, machine: Machine) -> tuple[int, PutBack | None]:
        file = RecordFile(self.path, self._passphrase, shipped("migrations"), self._signer)
        keeper = FileKeeper(file, store, self.warnings)
        library = ProtocolFiles(shipped("resources") / "protocols", site_protocols())
        errors = self.path.with_suffix(".errors.txt")
        exporter = exporter_of(self._place, self._passphrase)
        try:
            copies = Copies(keeper, self._clock, open_twice=self.open_twice)
            return run_window(store, machine, library, copies, shipped("resources"), errors, exporter)
        finally:
            exporter.close()
            keeper.close()
            store.close()
            keeper.let_go()


def run_workstation(arguments: argparse.Namespace, place: str) -> int:
    if isinstance(address_of(place), Path):
        return Workstation(place, passphrase_in(arguments), ask_at_start).run()
    return _run_on_server(place)


def opened_on_server(place: str, clock: Clock, ask: Ask) -> opening.OpenedHere | None:
    """A record on a server has no file here to unlock or to copy: what cannot be opened is said, and tried again.

    None: somebody closed the page that said so.
    """
    here = opening.Machine(platform.node(), data_folder())
    while True:
        try:
            return opening.open_here(place, shipped("migrations"), WorkstationKey(data_folder()), clock.now(), here)
        except StoreError as error:
            print(error, file=sys.stderr)
            if ask(StartQuestion(str(error), locked=False), shipped("resources")) is None:
                return None


def _run_on_server(place: str) -> int:
    clock = SystemClock()
    errors = opening.beside(place, data_folder()).with_suffix(".errors.txt")
    opened = opened_on_server(place, clock, ask_at_start)
    if opened is None:
        return CLOSED_UNOPENED
    library = ProtocolFiles(shipped("resources") / "protocols", site_protocols())
    exporter = exporter_of(place, None)
    try:
        with _machine(clock) as machine:
            return run_window(opened.record, machine, library, None, shipped("resources"), errors, exporter)[0]
    finally:
        exporter.close()
        opened.close()


@contextmanager
def _machine(clock: Clock) -> Iterator[Machine]:
    site_protocols().mkdir(mode=0o700, parents=True, exist_ok=True)  # so that it is found when it is looked for
    loudspeaker = Loudspeaker(SystemDevice, time.monotonic)
    loudspeaker.start()
    try:
        yield Machine(clock, Argon2Pins(), loudspeaker, Awake(system_lock()), OrderFiles())
    finally:
        loudspeaker.close()


def _is_locked(place: str) -> bool:
    try:
        return is_locked(place)
    except StoreError:
        return False


def _copies(path: Path) -> Sequence[RecordCopy]:
    try:
        return copies(path)
    except OSError:
        return ()
