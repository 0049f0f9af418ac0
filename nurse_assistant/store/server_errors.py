"""Faults of a PostgreSQL server as one sentence for the nurse, told apart by whether waiting helps."""

from typing import Literal

from sqlalchemy.exc import DBAPIError, OperationalError

from nurse_assistant.application.ports import StoreError, Unreachable
from nurse_assistant.application.server_troubles import ServerTrouble, server_sentence

Doing = Literal["opened", "read", "saved"]

_WAIT: dict[str, ServerTrouble] = {
    "08": ServerTrouble.NO_ANSWER,
    "25006": ServerTrouble.ONLY_READS,
    "40": ServerTrouble.SAME_MOMENT,
    "53": ServerTrouble.NO_ROOM,
    "55P03": ServerTrouble.LONG_WRITE,
    "57": ServerTrouble.STOPS,
}
"""What passes, by SQLSTATE or its class: what is recorded meanwhile may wait."""

_STAYS: dict[str, ServerTrouble] = {
    "28": ServerTrouble.NOT_LET_IN,
    "3D": ServerTrouble.NO_DATABASE,
    "42501": ServerTrouble.NO_RIGHT,
    "42P01": ServerTrouble.NOT_PREPARED,
}


def lost(doing: Doing) -> Unreachable:
    return Unreachable(server_sentence(ServerTrouble.NO_ANSWER, doing=doing))


def server_fault(doing: Doing, error: BaseException) -> StoreError:
    """`error`: as psycopg raised it. Its own words name no password."""
    state = getattr(error, "sqlstate", None) or ""
    words = (str(error).splitlines() or [type(error).__name__])[0]
    if not state and type(error).__name__ in ("OperationalError", "InterfaceError"):
        if doing != "opened":
            return lost(doing)
        return Unreachable(server_sentence(ServerTrouble.NOT_REACHED, doing=doing, words=words))
    waits = _reason(_WAIT, state)
    if waits is not None:
        return Unreachable(server_sentence(waits, doing=doing))
    stays = _reason(_STAYS, state)
    if stays is not None:
        return StoreError(server_sentence(stays, doing=doing))
    return StoreError(server_sentence(ServerTrouble.SAYS, doing=doing, words=words))


def is_lost(error: DBAPIError) -> bool:
    """Whether the connection itself is gone, or could not be made."""
    never_made = not getattr(error.orig, "sqlstate", None) and isinstance(error, OperationalError)
    return error.connection_invalidated or never_made


def is_of_server(error: BaseException | None) -> bool:
    """Whether psycopg raised it. Asked without importing psycopg, which need not be installed."""
    return hasattr(error, "sqlstate")


def _reason(reasons: dict[str, ServerTrouble], state: str) -> ServerTrouble | None:
    return reasons.get(state) or reasons.get(state[:2])
