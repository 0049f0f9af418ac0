"""What is looked up in the record and taken out of it: one patient over time, and exports. Nothing here waits: each
second it looks what has become of an export."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.patient_history import History
from nurse_assistant.application.people import CHARGE_NURSES
from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.export.exporter import Exporter
from nurse_assistant.export.job import Cancelled, Done, Job
from nurse_assistant.ui.frame.export_page import ALL, ONE, ExportPage, Wanted, target_in
from nurse_assistant.ui.frame.history_page import HistoryPage
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr


class RecordDesk(QObject):
    opened = Signal(object)
    """QWidget: this page is wanted in front."""
    record_chosen = Signal(object)
    """The Opened whose record is asked for."""
    not_saved = Signal(str)

    def __init__(
        self,
        parent: QObject,
        board: Board,
        door: Doorkeeper,
        guard: Guard,
        writer: Callable[[], str],
        zone: Callable[[], ZoneInfo],
    ) -> None:
        super().__init__(parent)
        self._board, self._door, self._writer, self._zone = board, door, writer, zone
        self._exporter: Exporter | None = None
        self._session: SessionId = ""
        self.history, self.export = HistoryPage(), ExportPage(door, guard, zone(), board.clock.now)
        self.pages = (self.history, self.export)
        self.history.export_asked.connect(self.open_export)
        self.history.record_chosen.connect(self._open_record)
        self.export.wanted.connect(self._begin)
        self.export.cancelled.connect(self._cancel)
        self.export.not_saved.connect(self.not_saved)

    def take_exporter(self, exporter: Exporter) -> None:
        """Without one nothing can be written out."""
        self._exporter = exporter

    # --- one patient

    def look(self, identifier: str, regimen: str | None) -> History | None:
        """For the page of a new patient: None, too, where it cannot be read; opening the infusion will say so."""
        try:
            found = self._board.history_of(identifier, regimen)
        except StoreError:
            return None
        return found if found.infusions else None

    def open_history(self, identifier: str) -> None:
        try:
            patient, found = self._board.patient_of(identifier), self._board.history_of(identifier)
        except StoreError as error:
            self.not_saved.emit(str(error))
            return
        if patient is not None and found.infusions:
            self.history.show_history(patient, found, self._board.clock.now().astimezone(self._zone()).date())
            self.opened.emit(self.history)

    def _open_record(self, session: SessionId) -> None:
        try:
            opened = self._board.opened(session)
        except StoreError as error:
            self.not_saved.emit(str(error))
        else:
            self.record_chosen.emit(opened)

    # --- exports

    def open_export(self, session: SessionId = "") -> None:
        """`session`: the infusion it is asked for; "": none in particular."""
        if self._exporter is None:
            return
        self._session = session
        if self._exporter.progress() is None:
            self.export.open_form(self._exporter.formats(), self._named(session), charge=self._may())
        self.opened.emit(self.export)

    def _named(self, session: SessionId) -> str:
        if not session:
            return ""
        opened = self._board.opened(session)
        patient = opened.case.patient
        return texts.joined(texts.name(patient.family, patient.given), texts.date(opened.opened_at, self._zone()))

    def _may(self) -> bool:
        try:
            person = self._door.person(self._writer())
        except StoreError as error:
            self.not_saved.emit(str(error))
            return False
        return person is not None and person.role in CHARGE_NURSES

    def _begin(self, wanted: Wanted) -> None:
        assert self._exporter is not None, "the page is open"
        now = self._board.clock.now()
        target = target_in(wanted.folder, wanted, now.astimezone(self._zone()))
        try:
            sessions = self._sessions(wanted)
            self._exporter.begin(Job(wanted.format, sessions, wanted.which != ONE, target, now, wanted.anonymous))
        except StoreError as error:
            self.export.show_end(str(error))
            return
        self.look_again()

    def _sessions(self, wanted: Wanted) -> tuple[SessionId, ...]:
        if wanted.which == ONE:
            return (self._session,)
        if wanted.which == ALL:
            return self._board.session_ids()
        assert wanted.first is not None, "asked for before"
        assert wanted.last is not None, "asked for before"
        since = datetime.combine(wanted.first, time(), self._zone())
        before = datetime.combine(wanted.last + timedelta(days=1), time(), self._zone())
        return self._board.session_ids(since, before)

    def _cancel(self) -> None:
        if self._exporter is not None:
            self._exporter.cancel()

    def look_again(self) -> None:
        """At each tick."""
        if self._exporter is None:
            return
        try:
            done = self._exporter.result()
        except Cancelled:
            self.export.show_end(tr("Cancelled: nothing was written."))
        except StoreError as error:
            self.export.show_end(str(error))
        else:
            if done is not None:
                self.export.show_end(written_words(done))
        if (progress := self._exporter.progress()) is not None:
            self.export.show_progress(*progress)


def written_words(done: Done) -> str:
    said = tr(
        "%n infusion was written: {place}|%n infusions were written: {place}", "", done.infusions, place=done.target
    )
    if not done.unread:
        return said
    missing = tr("%n could not be read and is not in it.|%n could not be read and are not in it.", "", len(done.unread))
    return f"{said} {missing}"
