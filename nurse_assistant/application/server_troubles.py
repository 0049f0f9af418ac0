"""What can go wrong with a record on a server: each trouble has its own sentence, what it is and what to do.

The store says the sentence; the window knows it again, to say it in the nurse's own language.
"""

import re
from enum import StrEnum

_ASK = "tell the administrator of the server"
_PREPARE = "have the administrator of the server run nurse-assistant prepare (docs/postgresql.md)."


class ServerTrouble(StrEnum):
    NO_ANSWER = "no_answer"
    NOT_REACHED = "not_reached"
    """At the start; `words`: the server's or the system's own."""
    ONLY_READS = "only_reads"
    SAME_MOMENT = "same_moment"
    NO_ROOM = "no_room"
    LONG_WRITE = "long_write"
    STOPS = "stops"
    NOT_LET_IN = "not_let_in"
    NO_DATABASE = "no_database"
    NO_RIGHT = "no_right"
    NOT_PREPARED = "not_prepared"
    SAYS = "says"
    """`words`: its own, of another kind."""
    EMPTY = "empty"
    OLDER = "older"
    TOO_NEW = "too_new"
    WAITS_FOR_MOVE = "waits_for_move"
    PART_MISSING = "part_missing"


_BECAUSE = "The record could not be {doing}, because "
SENTENCES: dict[ServerTrouble, str] = {
    ServerTrouble.NO_ANSWER: f"{_BECAUSE}its server does not answer.",
    ServerTrouble.NOT_REACHED: f"{_BECAUSE}no connection to its server can be made (“{{words}}”).",
    ServerTrouble.ONLY_READS: f"{_BECAUSE}its server only lets read just now: {_ASK}.",
    ServerTrouble.SAME_MOMENT: f"{_BECAUSE}another workstation wrote at the same moment.",
    ServerTrouble.NO_ROOM: f"{_BECAUSE}its server has no room (disk, memory or connections): {_ASK}.",
    ServerTrouble.LONG_WRITE: f"{_BECAUSE}another workstation is writing for a long time.",
    ServerTrouble.STOPS: f"{_BECAUSE}its server is being stopped or started.",
    ServerTrouble.NOT_LET_IN: f"{_BECAUSE}the server does not let this workstation in: {_ASK}.",
    ServerTrouble.NO_DATABASE: f"{_BECAUSE}there is no such database on the server: {_ASK}.",
    ServerTrouble.NO_RIGHT: f"{_BECAUSE}this workstation has no right to it: {_ASK}.",
    ServerTrouble.NOT_PREPARED: f"{_BECAUSE}the database was not prepared for this program: {_ASK}.",
    ServerTrouble.SAYS: f"{_BECAUSE}the server answers “{{words}}”: {_ASK}.",
    ServerTrouble.EMPTY: f"{{place}} is empty: {_PREPARE}",
    ServerTrouble.OLDER: f"{{place}} is of version {{found}}, this program writes {{newest}}: {_PREPARE}",
    ServerTrouble.TOO_NEW: (
        "The record is of version {found} and this program knows none after {newest}: "
        "start the newest version of the program."
    ),
    ServerTrouble.WAITS_FOR_MOVE: (
        "{place} waits for a record that is moved there: move it, or have the administrator run "
        "nurse-assistant prepare to begin anew (docs/postgresql.md)."
    ),
    ServerTrouble.PART_MISSING: (
        "A record on a server needs the program's part for PostgreSQL: have nurse-assistant[postgres] installed."
    ),
}
_SHAPES = {
    trouble: re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+)", re.escape(text)), re.DOTALL)
    for trouble, text in SENTENCES.items()
}


def server_sentence(trouble: ServerTrouble, **parts: str) -> str:
    """`parts`: what stands in braces in its sentence."""
    return SENTENCES[trouble].format(**parts)


def server_known_again(said: str) -> tuple[ServerTrouble, dict[str, str]] | None:
    """Which trouble a sentence of the store tells of, with its parts; None: it is of another kind."""
    for trouble, shape in _SHAPES.items():
        if found := shape.fullmatch(said):
            return trouble, found.groupdict()
    return None
