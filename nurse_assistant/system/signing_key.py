"""This workstation's Ed25519 key: made when it is first needed, kept in the system's key store where there is a real
one, else in a file only its owner may read. Signs bytes; knows nothing of what they mean.

What the key can not do: stop somebody who holds this machine and this user's session. Heads kept elsewhere do that.
"""

import os
from functools import cached_property
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.troubles import KEYS_LOCKED

SERVICE = "nurse-assistant signing key"
_REAL = 1
"""keyring's own mark: what is below keeps secrets in plain files, or nothing at all."""


class SigningKey:
    """Implements `application.ports.Signer` with one key in memory."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private

    @classmethod
    def made(cls) -> "SigningKey":
        return cls(Ed25519PrivateKey.generate())

    def key(self) -> str:
        return self._private.public_key().public_bytes_raw().hex()

    def sign(self, message: bytes) -> str:
        return self._private.sign(message).hex()

    def holds(self, key: str, message: bytes, signature: str) -> bool:
        return signature_holds(key, message, signature)

    def known(self) -> frozenset[str]:
        return frozenset((self.key(),))


def signature_holds(key: str, message: bytes, signature: str) -> bool:
    """Whether the owner of `key` signed exactly this. What is no key or no signature holds nothing."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


class WorkstationKey:
    """The same over the key of this workstation; looked for when first asked, so that a start does not wait for it."""

    def __init__(self, folder: Path) -> None:
        """`folder`: the user's data folder. One key for each, so that training has its own."""
        self._folder = folder
        self._file = folder / "signing-key.hex"
        self._list = folder / "known-keys.txt"

    def __reduce__(self) -> tuple[type["WorkstationKey"], tuple[Path]]:
        """To another process goes where the key is, never the key."""
        return WorkstationKey, (self._folder,)

    def key(self) -> str:
        return self._own.key()

    def sign(self, message: bytes) -> str:
        return self._own.sign(message)

    def holds(self, key: str, message: bytes, signature: str) -> bool:
        return signature_holds(key, message, signature)

    def known(self) -> frozenset[str]:
        """Every key this workstation ever signed with, and those that were accepted here. Makes none."""
        try:
            return frozenset(self._list.read_text(encoding="ascii").split())
        except FileNotFoundError:
            return frozenset()
        except (OSError, ValueError) as error:
            raise _unusable(self._list) from error

    def accept(self, key: str) -> None:
        """Believe what this key signs, too: another workstation's, told by somebody who saw it there."""
        if key not in self.known():
            _write_private(self._list, "".join(f"{one}\n" for one in sorted({*self.known(), key})))

    @cached_property
    def _own(self) -> SigningKey:
        kept = self._kept()
        secret = self._made() if kept is None else kept
        try:
            own = SigningKey(Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret)))
        except ValueError as error:
            raise _unusable(self._file) from error
        self.accept(own.key())
        return own

    def _kept(self) -> str | None:
        """A key that is in the file stays there, also where a key store comes up later."""
        try:
            return self._file.read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return _from_key_store(str(self._folder))
        except (OSError, ValueError) as error:
            raise _unusable(self._file) from error

    def _made(self) -> str:
        secret = Ed25519PrivateKey.generate().private_bytes_raw().hex()
        if not _into_key_store(str(self._folder), secret):
            _write_private(self._file, secret + "\n")
        return secret


def _unusable(file: Path) -> StoreError:
    return StoreError(
        f"The file {file.name} in the data folder cannot be used: have it put back from a backup, "
        "or move it away; then a new key is made."
    )


def _write_private(file: Path, text: str) -> None:
    """Whole or not at all, and never for a moment readable by others. Raises StoreError."""
    part = file.with_name(f"{file.name}.part")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except OSError as error:
        raise StoreError(f"The key for signing could not be kept in {file.parent}: {error.strerror}.") from error


def _from_key_store(owner: str) -> str | None:
    import keyring  # slow to import, and not needed where the key is in a file
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, owner) if keyring.get_keyring().priority >= _REAL else None
    except KeyringError as error:
        raise StoreError(KEYS_LOCKED) from error


def _into_key_store(owner: str, secret: str) -> bool:
    """Whether it is kept there, and can be read again."""
    import keyring
    from keyring.errors import KeyringError

    try:
        if keyring.get_keyring().priority < _REAL:
            return False
        keyring.set_password(SERVICE, owner, secret)
        return keyring.get_password(SERVICE, owner) == secret
    except KeyringError:
        return False
