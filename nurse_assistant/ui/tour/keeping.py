"""Copies of the record, the page in place of the window, and what is said when the record's file is in trouble."""

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

from nurse_assistant.application.copies import Loss, Outlook
from nurse_assistant.application.server_troubles import ServerTrouble, server_sentence
from nurse_assistant.application.troubles import WRONG_PASSPHRASE, Trouble, not_copied, sentence
from nurse_assistant.ui.frame.start_page import StartPage, StartQuestion
from nurse_assistant.ui.tour.cast import MORNING, NURSE, UNIT, case
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.simulated import SimulatedKeeper
from nurse_assistant.ui.tour.stop import Place, Stop

_LOST = Loss(entries=14, infusions=2, attempts=1, events=9, until=MORNING + timedelta(minutes=73))
_TROUBLES = {
    Trouble.FULL: ("disk_full", "The disk is full."),
    Trouble.READ_ONLY: ("file_protected", "The file is write-protected."),
    Trouble.NOT_ANSWERING: ("disk_silent", "The disk does not answer."),
    Trouble.BUSY: ("file_busy", "Another program holds the file."),
    Trouble.DAMAGED: ("file_damaged", "A page of the file is damaged."),
    Trouble.LOST: ("file_lost", "The file was moved or deleted; what was saved is copied."),
    Trouble.REPLACED: ("file_replaced", "Another file was put in its place."),
}


def copies(place: Place) -> Iterator[Stop]:
    """What is kept, and going back."""
    place.furnish()
    place.seat(case(), "1").risen()
    keeper = SimulatedKeeper(MORNING)
    nurse = place.open_window(11, 20, keeper)
    nurse.comes_on()
    nurse.tap("header.settings")
    nurse.tap("settings.copies")
    yield Stop("copies", "The copies of the record, and how to make one more.", nurse)
    keeper.loses = Outlook(_LOST, "")
    nurse.tap(f"copy.tiles.{keeper.copies()[1].path.name}")
    nurse.wait_out_the_guard()
    nurse.look()
    nurse.tap(f"copies.who.tiles.{NURSE}")
    yield Stop(
        "copies_lost", "Before a copy is put back it says what would be lost, and asks for a charge nurse.", nurse
    )
    nurse.tap("copy.leave")
    keeper.trouble = not_copied(Trouble.FULL)
    nurse.tap("copies.make")
    yield Stop("copies_fault", "A copy could not be made.", nurse)
    nurse.tap("copies.back")
    yield from _not_open(nurse, keeper)


def _not_open(nurse: Nurse, keeper: SimulatedKeeper) -> Iterator[Stop]:
    known = keeper.copies()
    damaged = sentence("opened", Trouble.DAMAGED)
    questions = (
        ("start_locked", "The unit's passphrase opens an encrypted record.", StartQuestion("", locked=True)),
        ("start_wrong", "The passphrase was not the right one.",
         StartQuestion(WRONG_PASSPHRASE, locked=True)),
        ("start_damaged", "A record that cannot be opened, and its copies.",
         StartQuestion(damaged, locked=False, copies=known)),
        ("start_asked", "Nobody can say what is lost with a damaged record.",
         StartQuestion(damaged, locked=False, copies=known, asked=known[0], outlook=Outlook(None, damaged))),
        ("start_server", "A record on a server that cannot be reached.",
         StartQuestion(server_sentence(ServerTrouble.NOT_REACHED, doing="opened", words="timeout"), locked=False)),
        ("start_share", "A record on a network share is not opened.",
         StartQuestion("...", locked=False, share="nfs4, server:/home")),
    )  # fmt: skip
    for name, shows, question in questions:
        page = StartPage(question, ZoneInfo(UNIT.timezone))
        page.resize(nurse.window.size())
        page.show()
        nurse.look()
        yield Stop(name, shows, nurse, page)
        page.close()
        page.deleteLater()


def troubles(place: Place) -> Iterator[Stop]:
    """The file is in trouble under the running program: each trouble has its own sentence."""
    place.furnish()
    place.seat(case(), "1").risen()
    nurse = place.open_window(11, 20)
    nurse.comes_on()
    nurse.tap("board.1")
    for trouble, (name, shows) in _TROUBLES.items():
        nurse.window.patient.not_saved.emit(sentence("saved", trouble))
        nurse.look()
        yield Stop(name, shows, nurse)
    nurse.window.patient.saved.emit()
    nurse.window.trouble.open_twice(twice=True)
    nurse.look()
    yield Stop("open_twice", "The program was started twice.", nurse)
