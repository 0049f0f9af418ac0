"""Infusions are taken out of the record. Nothing here waits: each second it looks what has become of an export."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.people import CHARGE_NURSES
from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.export.exporter import Exporter
from nurse_assistant.export.job import Cancelled, Done, Job
from nurse_assistant.ui.frame.export_page import ALL, ONE, ExportPage, Wanted, target_in
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr


class ExportDesk(QObject):
    opened = Signal(object)
    """QWidget: this page is wanted in front."""
    not_saved = Signal(str)

    def __init__(
        self,
        parent: QObject,
        board: Board,
        door: Doorkeeper,
        guard: Guard,
        writer: Callable[[], str],
        zone: Callable[[], ZoneInfo],
        blind: Callable[[], frozenset[SessionId]],
    ) -> None:
        """`blind`: infusions whose second check is under way: a file would show what the first one found (U-112)."""
        super().__init__(parent)
        self._blind, self._left_out = blind, 0
        self._board, self._door, self._writer, self._zone = board, door, writer, zone
        self._exporter: Exporter | None = None
        self._session: SessionId = ""
        self.page = ExportPage(door, guard, zone(), board.clock.now)
        self.page.wanted.connect(self._begin)
        self.page.cancelled.connect(self._cancel)
        self.page.not_saved.connect(self.not_saved)

    def take_exporter(self, exporter: Exporter) -> None:
        """Without one nothing can be written out."""
        self._exporter = exporter

    def open(self, session: SessionId = "") -> None:
        """`session`: the infusion it is asked for; "": none in particular."""
        if self._exporter is None:
            return
        self._session = session
        if self._exporter.progress() is None:
            try:
                self.page.open_form(self._named(session), charge=self._charge_nurse())
                self.page.show_last(self._board.last_exports())
            except StoreError as error:
                self.not_saved.emit(str(error))
                return
        self.opened.emit(self.page)

    def _named(self, session: SessionId) -> str:
        if not session:
            return ""
        opened = self._board.opened(session)
        patient = opened.case.patient
        return texts.joined(texts.name(patient.family, patient.given), texts.date(opened.opened_at, self._zone()))

    def _charge_nurse(self) -> str:
        """Who writes, if she may; else ""."""
        person = self._door.person(self._writer())
        return person.name if person is not None and person.role in CHARGE_NURSES else ""

    def _begin(self, wanted: Wanted) -> None:
        assert self._exporter is not None, "the page is open"
        now = self._board.clock.now()
        target = target_in(wanted.folder, wanted, now.astimezone(self._zone()))
        try:
            chosen, blind = self._sessions(wanted), self._blind()
            sessions = tuple(one for one in chosen if one not in blind)
            self._left_out = len(chosen) - len(sessions)
            if chosen and not sessions:
                self.page.show_end(left_out_words(self._left_out))
                return
            job = Job(wanted.format, sessions, wanted.which != ONE, target, now, wanted.by, wanted.anonymous)
            self._exporter.begin(job)
        except StoreError as error:
            self.page.show_end(str(error))
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

    def _show_last(self) -> None:
        try:
            self.page.show_last(self._board.last_exports())
        except StoreError as error:
            self.not_saved.emit(str(error))

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
            self.page.show_end(tr("Cancelled: nothing was written."))
        except StoreError as error:
            self.page.show_end(str(error))
        else:
            if done is not None:
                said = (written_words(done), left_out_words(self._left_out))
                self.page.show_end(" ".join(one for one in said if one))
                self._show_last()
        if (progress := self._exporter.progress()) is not None:
            self.page.show_progress(*progress)


def left_out_words(count: int) -> str:
    if not count:
        return ""
    return tr(
        "%n infusion was left out: its second check is under way.|"
        "%n infusions were left out: their second check is under way.",
        "",
        count,
    )


def written_words(done: Done) -> str:
    said = tr(
        "%n infusion was written: {place}|%n infusions were written: {place}", "", done.infusions, place=done.target
    )
    if not done.unread:
        return said
    missing = tr("%n could not be read and is not in it.|%n could not be read and are not in it.", "", len(done.unread))
    return f"{said} {missing}"
