"""The ways to paper: from the signed record, from "Write down...", with a name that says nothing, and what is said."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nurse_assistant.application.verification import Why
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.frame.paper_desk import PaperDesk
from nurse_assistant.ui.steps.papers import DOWNTIME, HAND_OVER, RECORD
from nurse_assistant.ui.steps.start_panel import StartPanel
from nurse_assistant.ui.widgets.guard import Guard
from tests.support.day import Day
from tests.ui.after_infusion import LongDay
from tests.ui.page_support import Page
from tests.ui.panel_bench import Stage, bench_of
from tests.ui.printing.reading import text_of


class Bench:
    """The desk with a folder in the place of the file dialog."""

    def __init__(self, qtbot: QtBot, day: Day, folder: Path) -> None:
        self.window = QLabel()
        qtbot.addWidget(self.window)
        self.day, self.folder = day, folder
        self.desk = PaperDesk(self.window, day.board, Guard(day.clock.now))
        self.suggested: list[Path] = []
        self.opened: list[Path] = []
        self.desk.where = self.where
        self.desk.open_file = self.open
        qtbot.addWidget(self.desk.page)
        self.desk.page.show()

    def where(self, suggested: Path, then: Callable[[Path], None]) -> None:
        self.suggested.append(suggested)
        then(self.folder / suggested.name)

    def open(self, path: Path) -> bool:
        self.opened.append(path)
        return path.is_file()

    def words(self, name: str) -> str:
        found = self.desk.page.findChild(QLabel, f"paper.{name}")
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""


@pytest.mark.parametrize(
    ("what", "begins", "says"),
    [(RECORD, "infusion-record-20261122-", "record"), (HAND_OVER, "hand-over-chair-1", "hand-over sheet"),
     (DOWNTIME, "downtime-sheet-chair-1", "downtime sheet")],
)  # fmt: skip
def test_each_is_written_under_a_name_that_says_nothing(
    qtbot: QtBot, tmp_path: Path, what: str, begins: str, says: str
) -> None:
    bench = Bench(qtbot, Day().risen(), tmp_path)
    bench.desk.put_on_paper(what, bench.day.view())
    name = bench.suggested[0].name
    assert name.startswith(begins)
    assert name.endswith(".pdf")
    assert "MARTIN" not in name.upper()
    assert "MARTIN, Elena" in " ".join(text_of(tmp_path / name)[0].split())
    assert bench.words("title") == f"Saved: {says}"
    assert bench.words("file") == name
    bench.desk.page.open_asked.emit()
    assert bench.opened == [tmp_path / name]


def test_the_record_is_sealed_when_it_is_printed(qtbot: QtBot, tmp_path: Path) -> None:
    bench = Bench(qtbot, Day().risen(), tmp_path)
    bench.desk.put_on_paper(RECORD, bench.day.view())
    head = bench.day.store.head()
    assert head is not None
    assert head.why is Why.EXPORT
    assert head.entries == len(bench.day.desk.log)
    assert head.short in " ".join(" ".join(text_of(next(tmp_path.iterdir()))).split())


def test_no_file_chosen_writes_nothing_and_asks_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    bench = Bench(qtbot, Day().risen(), tmp_path)
    bench.desk.where = lambda _suggested, _then: None
    with qtbot.assertNotEmitted(bench.desk.opened):
        bench.desk.put_on_paper(RECORD, bench.day.view())
    assert list(tmp_path.iterdir()) == []


def test_a_name_without_its_ending_gets_it(qtbot: QtBot, tmp_path: Path) -> None:
    bench = Bench(qtbot, Day().risen(), tmp_path)
    bench.desk.where = lambda _suggested, then: then(tmp_path / "mine")
    bench.desk.put_on_paper(HAND_OVER, bench.day.view())
    assert [one.name for one in tmp_path.iterdir()] == ["mine.pdf"]


def test_what_cannot_be_written_is_said_and_can_be_saved_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    bench = Bench(qtbot, Day().risen(), tmp_path)
    bench.desk.where = lambda suggested, then: then(tmp_path / "gone" / suggested.name)
    bench.desk.put_on_paper(HAND_OVER, bench.day.view())
    assert bench.words("title") == "Not saved: hand-over sheet"
    assert "could not be written" in bench.words("trouble")
    assert not list(tmp_path.iterdir())
    bench.desk.where = bench.where
    bench.desk.page.again_asked.emit()
    assert bench.words("title") == "Saved: hand-over sheet"
    assert bench.words("trouble") == ""


def test_a_computer_without_a_reader_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    bench = Bench(qtbot, Day().risen(), tmp_path)
    bench.desk.put_on_paper(HAND_OVER, bench.day.view())
    bench.desk.open_file = lambda _path: False
    bench.desk.page.open_asked.emit()
    assert "no program that opens PDF files" in bench.words("trouble")


def asked(page: Page) -> list[tuple[str, DeskView]]:
    found: list[tuple[str, DeskView]] = []
    page.page.paper_asked.connect(lambda what, view: found.append((what, view)))
    return found


def test_the_signed_record_has_its_button_at_the_foot(qtbot: QtBot) -> None:
    page = Page(qtbot, LongDay().signed())
    found = asked(page)
    page.tap("footer.paper")
    assert [(what, view.id) for what, view in found] == [(RECORD, page.day.desk.opened.id)]


def test_an_open_record_has_none_there_but_below_write_down(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    found = asked(page)
    assert not page.sees("footer.paper")
    for what in (HAND_OVER, DOWNTIME, RECORD):
        page.tap("footer.other")
        page.tap(f"late_entry.paper.{what}")
    assert [what for what, _ in found] == [HAND_OVER, DOWNTIME, RECORD]


def test_at_the_start_the_downtime_sheet_is_one_tap_away_until_it_runs(qtbot: QtBot) -> None:
    day = Day().ready_to_start()
    stage = Stage(qtbot, day, StartPanel(bench_of(day)))
    found: list[str] = []
    stage.panel.paper_asked.connect(found.append)
    stage.click("start.downtime")
    assert found == [DOWNTIME]
    day.at(10, 12).record(Kind.INFUSION_STARTED, rate_ml_h=Decimal(25))
    stage.show()
    assert not stage.shown("start.downtime")
