"""The window beside a record on a server: what it says while the server does not answer, and afterwards."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.application import asked_later
from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.vocabulary import Code, Kind
from nurse_assistant.store.opening import Machine, open_here
from nurse_assistant.store.server_record import ServerRecordStore
from nurse_assistant.ui.wording import record_words
from nurse_assistant.ui.wording.code_words import code_title
from tests.contracts.samples import START
from tests.support.day import MORNING, NURSE, Day
from tests.support.records import KEY
from tests.support.server import MIGRATIONS, WARD_PCS, Server
from tests.support.ward import Watched

HERE = WARD_PCS[0]
_TRIES = 400


class Window(Watched):
    def until_said(self, words: str, *, there: bool) -> None:
        """The next seconds of the screen: a new connection is made beside the window."""
        for _ in range(_TRIES):
            self.ticker.advance(timedelta(seconds=1))
            if (words in self.said()) is there:
                return
        pytest.fail(f"{words}: still {self.said()}")

    def said(self) -> str:
        return self.window.trouble.text()


@pytest.fixture
def elsewhere(server: Server) -> Iterator[Day]:
    """An infusion at 50 mL/h since 11:12, as another workstation records it."""
    with closing(ServerRecordStore.open(server.url(server.database()), MIGRATIONS, KEY)) as store:
        yield Day(store).risen()


@pytest.fixture
def window(server: Server, elsewhere: Day, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    store = elsewhere.store
    assert isinstance(store, ServerRecordStore)
    database = store._engine.url.database or ""
    address = server.url(database, HERE).render_as_string()
    with closing(open_here(address, MIGRATIONS, KEY, START, Machine("ward-pc", tmp_path))) as here:
        window = Window(qtbot, here.record, MORNING.replace(hour=11, minute=13))
        window.comes_on()
        yield window
        window.close()
        server.mend(HERE)


def test_the_screen_says_that_it_is_cut_off_and_what_waits(window: Window, elsewhere: Day, server: Server) -> None:
    session = elsewhere.desk.opened.id
    assert window.said() == ""
    assert "shared record" in window.words("header.saved")
    server.cut(HERE)
    window.until_said("NO CONNECTION TO THE RECORD", there=True)
    assert "to be sent" not in window.said()
    for text in ("one", "two"):
        window.board.record(session, Draft(Kind.NOTE, {"text": text}), NURSE)
    window.look()
    assert "2 entries wait here to be sent." in window.said()
    assert window.words("header.saved").startswith("Kept on this computer")
    window.window.open_records()
    assert "SERVER DOES NOT ANSWER" in window.said()
    server.mend(HERE)
    window.until_said("NO CONNECTION", there=False)
    window.ticker.advance(timedelta(seconds=2))
    window.window.open_records()
    assert window.said() == ""
    assert [entry.text("text") for entry in elsewhere.store.load(session)[-2:]] == ["one", "two"]


def test_what_was_not_taken_is_named_until_it_was_seen(window: Window, elsewhere: Day, server: Server) -> None:
    session = elsewhere.desk.opened.id
    server.cut(HERE)
    window.until_said("NO CONNECTION", there=True)
    window.ticker.advance(timedelta(minutes=30))
    elsewhere.clock.set(window.clock.now())
    elsewhere.record(Kind.REACTION_REPORTED)
    window.ticker.advance(timedelta(seconds=1))
    stop = Draft(Kind.INFUSION_PAUSED, {"cause": "toilet"})
    assert window.board.record(session, stop, NURSE).kept
    server.mend(HERE)
    window.until_said("NOT TAKEN INTO THE RECORD", there=True)
    assert "Chair 1" in window.said()
    assert "Not possible at this point" in window.said()
    window.tap("trouble.seen")
    assert "NOT TAKEN" not in window.said()


def test_the_language_waits_for_the_connection(window: Window, server: Server) -> None:
    """A new window reads everything anew."""
    server.cut(HERE)
    window.until_said("NO CONNECTION", there=True)
    window.tap("header.settings")
    window.tap("settings.language.de")
    assert "no connection to the record" in window.words("settings.language.wait")


def rise_beside_signs(window: Window, elsewhere: Day, server: Server) -> None:
    """A rise here, on time, while another workstation records chills; then the connection is back."""
    session = elsewhere.desk.opened.id
    window.ticker.advance(MORNING.replace(hour=11, minute=41) - window.clock.now())
    elsewhere.clock.set(window.clock.now())
    elsewhere.vital_signs()
    window.ticker.advance(timedelta(seconds=20))
    server.cut(HERE)
    window.until_said("NO CONNECTION", there=True)
    elsewhere.clock.set(window.clock.now())
    elsewhere.record(Kind.VITAL_SIGNS, signs=("chills",), pulse_per_min=Decimal(80))
    window.ticker.advance(MORNING.replace(hour=11, minute=43) - window.clock.now())
    rise = window.board.record(session, Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(75)}), NURSE)
    assert rise.kept
    server.mend(HERE)


def test_what_became_a_question_is_named_until_it_is_answered(window: Window, elsewhere: Day, server: Server) -> None:
    rise_beside_signs(window, elsewhere, server)
    window.until_said("STILL TO BE ANSWERED, recorded without connection: Chair 1", there=True)
    assert code_title(Code.SIGNS_PRESENT) in window.said()
    window.tap("trouble.answer")
    assert "this is still to be answered" in window.words("question.title")
    window.enter("question.prescriber", "Dr R. Silva")
    window.tap("question.how.telephone")
    window.tap("question.reason.tiles.Prescriber saw the patient")
    window.tap("question.record")
    assert "STILL TO BE ANSWERED" not in window.said()
    log = effective(elsewhere.store.load(elsewhere.desk.opened.id))
    line = [entry for entry in log if entry.kind is Kind.RATE_CHANGED][-1]
    assert (line.happened_so, line.ordered_by) == (True, "Dr R. Silva")
    assert line.reason
    assert asked_later.NOT_ASKED_YET not in line.reason


def test_the_reason_that_is_written_is_the_one_that_is_shown() -> None:
    for name in ("NOT_ASKED_YET", "SAID_THEN", "ANSWERED"):
        assert getattr(record_words, name) == getattr(asked_later, name)
