"""A workstation on a record on a server, started and running while the whole server is stopped and started again."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.server_troubles import ServerTrouble, server_known_again
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.store.opening import Machine, open_here
from nurse_assistant.store.server_record import ServerRecordStore
from nurse_assistant.system.clock import SystemClock
from nurse_assistant.ui.frame.start_page import StartAnswer, StartPage, StartQuestion
from nurse_assistant.ui.wording.language import speak
from nurse_assistant.window_command import opened_on_server
from tests.contracts.samples import START
from tests.support.day import MORNING, NURSE, UNIT, Day
from tests.support.records import KEY
from tests.support.server import MIGRATIONS, WARD_PCS, Server, own_server
from tests.support.ward import Watched
from tests.ui.conftest import RESOURCES

_TRIES = 400


@pytest.fixture
def alone() -> Iterator[Server]:
    """A server of its own: it is stopped."""
    with own_server() as server:
        yield server


def address(server: Server, database: str) -> str:
    return server.url(database, WARD_PCS[0]).render_as_string()


def test_a_server_that_is_stopped_is_said_at_the_start_and_tried_again_until_it_answers(alone: Server) -> None:
    place, asked = address(alone, alone.database()), list[StartQuestion]()

    def ask(question: StartQuestion, _resources: Path) -> StartAnswer:
        asked.append(question)
        if len(asked) == 2:
            alone.start()
        return StartAnswer()

    alone.stop()
    opened = opened_on_server(place, SystemClock(), ask)
    assert opened is not None
    with closing(opened):
        assert opened.record.sessions() == ()
    found = [server_known_again(question.sentence) for question in asked]
    assert [one[0] for one in found if one is not None] == [ServerTrouble.NOT_REACHED] * 2
    assert not any(question.locked or question.copies for question in asked)


def test_who_closes_the_page_has_opened_nothing(alone: Server) -> None:
    place = address(alone, alone.database())
    alone.stop()
    assert opened_on_server(place, SystemClock(), lambda _question, _resources: None) is None
    alone.start()  # and holds nothing of this workstation back
    opened = opened_on_server(place, SystemClock(), lambda _question, _resources: None)
    assert opened is not None
    opened.close()


@pytest.mark.parametrize(
    ("database", "trouble"),
    [("nowhere", ServerTrouble.NOT_REACHED), ("bare", ServerTrouble.EMPTY), ("moving", ServerTrouble.WAITS_FOR_MOVE)],
)
def test_a_database_that_is_not_ready_is_said_on_the_page_in_german_too(
    server: Server, database: str, trouble: ServerTrouble, qtbot: QtBot
) -> None:
    name = {"bare": lambda: server.new_database("bare"), "moving": lambda: server.database(for_move=True)}
    asked: list[StartQuestion] = []

    def ask(question: StartQuestion, _resources: Path) -> None:
        asked.append(question)

    assert opened_on_server(address(server, name.get(database, lambda: database)()), SystemClock(), ask) is None
    found = server_known_again(asked[0].sentence)
    assert found is not None
    try:
        assert speak("de", RESOURCES / "translations")
        page = StartPage(asked[0], ZoneInfo("Europe/London"))
        qtbot.addWidget(page)
        said = page.findChild(QLabel, "start.said")
        assert said is not None
        shown = said.text()
    finally:
        speak("en", RESOURCES / "translations")
    assert found[0] is trouble
    assert shown.startswith("KEINE VERBINDUNG" if database == "nowhere" else "DIE DATENBANK")


def test_the_whole_server_stops_and_starts_under_the_open_window(alone: Server, qtbot: QtBot, tmp_path: Path) -> None:
    """It is said that there is no connection, never that nothing can be recorded: it is, here, and then sent."""
    database = alone.database()
    with closing(ServerRecordStore.open(alone.url(database), MIGRATIONS, KEY)) as store:
        store.set_unit(UNIT)
        session = Day(store).risen().desk.opened.id
    with closing(open_here(address(alone, database), MIGRATIONS, KEY, START, Machine("ward-pc", tmp_path))) as here:
        window = Watched(qtbot, here.record, MORNING.replace(hour=11, minute=13))
        window.comes_on()
        alone.stop()
        said = until(window, "NO CONNECTION TO THE RECORD", there=True)
        window.ticker.advance(timedelta(seconds=61), every_second=True)
        assert "NOTHING CAN BE RECORDED" not in said + window.window.trouble.text()
        assert window.board.record(session, Draft(Kind.REACTION_REPORTED), NURSE).kept
        window.look()
        assert "1 entry waits here to be sent." in window.window.trouble.text()
        alone.start()
        assert until(window, "NO CONNECTION", there=False) == ""
        window.close()
    with closing(ServerRecordStore.open(make_url(address(alone, database)), MIGRATIONS, KEY)) as store:
        assert store.load(session)[-1].kind is Kind.REACTION_REPORTED


def until(window: Watched, words: str, *, there: bool) -> str:
    """The next seconds of the screen: a new connection is made beside the window."""
    for _ in range(_TRIES):
        window.ticker.advance(timedelta(seconds=1))
        said = window.window.trouble.text()
        if (words in said) is there:
            return said
    pytest.fail(f"{words}: still {window.window.trouble.text()}")
