"""A plain record carried over into an encrypted one: every line compared, then exchanged; the plain one kept aside."""

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from nurse_assistant.application.ports import Signer, StoreError, WorkstationEvent, WorkstationKind
from nurse_assistant.store import cipher
from nurse_assistant.store.backup import expect_room, faults_of_copy, told_of_copying
from nurse_assistant.store.backup_folder import copies, kept_beside, unencrypted_name
from nurse_assistant.store.copying import discard, make_private, same_lines
from nurse_assistant.store.exchange import exchange
from nurse_assistant.store.leave_line import leave_line

SHORTEST = 12
"""Characters of a passphrase. Who has the file can try as many as he likes, each a quarter of a second."""


class Encrypted(NamedTuple):
    plain: Path
    """The record as it was, readable by anybody who gets at this file."""
    faults: tuple[str, ...]
    """What was not as this program wrote it, before as after."""
    plain_copies: tuple[Path, ...]
    """Copies of it and files it replaced, readable as well."""


def encrypt(path: Path, passphrase: str, signer: Signer, now: datetime, by: str) -> Encrypted:
    """`by`: who wanted it, as the record then says. Raises StoreError, with the record as it was."""
    if len(passphrase) < SHORTEST:
        raise StoreError(f"The passphrase is too short: {SHORTEST} characters at least, several words do well.")
    if "\0" in passphrase:
        raise StoreError("A passphrase has no null characters.")
    if cipher.is_encrypted(path):
        raise StoreError(f"{path} is encrypted already.")
    part = path.with_name(f"{path.name}.encrypting")
    with told_of_copying():
        try:
            expect_room(path, path.parent)
            _export(path, part, passphrase)
            faults = faults_of_copy(part, passphrase, signer, None)
            aside = unencrypted_name(path, now)
            event = WorkstationEvent(WorkstationKind.RECORD_ENCRYPTED, now, by, data={"plain": aside.name})
            leave_line(part, passphrase, signer, event)
            plain = exchange(path, None, part, aside)
        finally:
            discard(part)
        known = (*kept_beside(path), *(one.path for one in copies(path)))
        left = tuple(one for one in known if one != plain and not cipher.is_encrypted(one))
    assert plain is not None, "it was read just now"
    return Encrypted(plain, faults, left)


def _export(path: Path, part: Path, passphrase: str) -> None:
    """By SQLCipher's own means, which make every table, line, index and trigger anew; then compared line by line."""
    make_private(part)
    driver = cipher.driver(passphrase)
    with closing(driver.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)) as plain:
        plain.execute(f"ATTACH {cipher.quoted(str(part.absolute()))} AS encrypted KEY {cipher.quoted(passphrase)}")
        plain.execute("SELECT sqlcipher_export('encrypted')").fetchone()
        plain.execute("DETACH encrypted")
        with closing(cipher.raw(part, passphrase, mode="alone")) as encrypted:
            if not same_lines(plain, encrypted):
                raise StoreError("The record was left as it was, unencrypted: it was written to meanwhile, try again.")
