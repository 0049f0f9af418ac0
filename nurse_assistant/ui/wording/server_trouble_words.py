"""The sentences of the store about its server, in the language of the screen: what is wrong, and what to do."""

from nurse_assistant.application.server_troubles import ServerTrouble, server_known_again
from nurse_assistant.ui.wording.language import mark, tr

_TOLD: dict[ServerTrouble, str] = {
    ServerTrouble.NO_ANSWER: mark("THE RECORD'S SERVER DOES NOT ANSWER: try again."),
    ServerTrouble.NOT_REACHED: mark("THERE IS NO CONNECTION TO THE RECORD'S SERVER: try again. It says “{words}”."),
    ServerTrouble.ONLY_READS: mark("THE RECORD'S SERVER ONLY LETS READ just now: tell its administrator."),
    ServerTrouble.SAME_MOMENT: mark("ANOTHER WORKSTATION WROTE AT THE SAME MOMENT: try again."),
    ServerTrouble.NO_ROOM: mark(
        "THE RECORD'S SERVER HAS NO ROOM (disk, memory or connections): tell its administrator."
    ),
    ServerTrouble.LONG_WRITE: mark("ANOTHER WORKSTATION IS WRITING for a long time: try again."),
    ServerTrouble.STOPS: mark("THE RECORD'S SERVER IS BEING STOPPED OR STARTED: try again."),
    ServerTrouble.NOT_LET_IN: mark("THE RECORD'S SERVER DOES NOT LET THIS WORKSTATION IN: tell its administrator."),
    ServerTrouble.NO_DATABASE: mark("THERE IS NO SUCH DATABASE on the record's server: tell its administrator."),
    ServerTrouble.NO_RIGHT: mark("THIS WORKSTATION HAS NO RIGHT to the record: tell the server's administrator."),
    ServerTrouble.NOT_PREPARED: mark(
        "THE DATABASE WAS NOT PREPARED for this program: tell the server's administrator."
    ),
    ServerTrouble.SAYS: mark("THE RECORD'S SERVER ANSWERS “{words}”: tell its administrator."),
    ServerTrouble.EMPTY: mark(
        "THE DATABASE IS EMPTY: have the server's administrator run nurse-assistant prepare. It is {place}."
    ),
    ServerTrouble.OLDER: mark(
        "THE DATABASE IS OF AN OLDER VERSION ({found}, this program writes {newest}): have the server's administrator "
        "run nurse-assistant prepare. It is {place}."
    ),
    ServerTrouble.TOO_NEW: mark(
        "THIS PROGRAM IS OLDER THAN THE RECORD ({newest}, the record is of {found}): start the newest version."
    ),
    ServerTrouble.WAITS_FOR_MOVE: mark(
        "THE DATABASE WAITS FOR A RECORD that is moved there: tell the server's administrator. It is {place}."
    ),
    ServerTrouble.PART_MISSING: mark(
        "THE PROGRAM'S PART FOR POSTGRESQL IS MISSING on this computer: have nurse-assistant[postgres] installed."
    ),
}


def server_trouble_words(said: str) -> str:
    """A sentence the store said; one that is not about its server stays as it is."""
    found = server_known_again(said)
    if found is None:
        return said
    trouble, parts = found
    return tr(_TOLD[trouble], **parts)
