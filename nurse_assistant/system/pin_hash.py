"""What is kept of a PIN: argon2id with a salt of its own, as the OWASP password storage sheet asks for.

A PIN of few figures resists guessing at the screen, where each wrong one makes the next wait. It does not resist
somebody who took the file: all of them are tried in minutes. Encryption of the disk does that.
"""

from secrets import randbelow

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import Type

MEMORY_KIB, TIMES, LANES = 19 * 1024, 2, 1
"""OWASP's second set: 19 MiB, twice, one lane. About 20 ms on a desk computer, so it may be done where she waits."""


class Argon2Pins:
    """Implements `application.ports.PinHasher`. Older hashes are read by the parameters that stand in them."""

    def __init__(self, memory_kib: int = MEMORY_KIB, times: int = TIMES, lanes: int = LANES) -> None:
        self._hasher = PasswordHasher(time_cost=times, memory_cost=memory_kib, parallelism=lanes, type=Type.ID)

    def hashed(self, pin: str) -> str:
        return self._hasher.hash(pin)

    def holds(self, hashed: str, pin: str) -> bool:
        try:
            return self._hasher.verify(hashed, pin)
        except (VerificationError, InvalidHashError):
            return False

    def one_time(self) -> str:
        return f"{randbelow(1_000_000):06d}"
