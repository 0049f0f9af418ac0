"""The protocol files on this machine: those shipped with the program and those this site installed beside them.

It reads two folders once, when it is made, and never writes. It may not stop the program: a file that cannot be
read or is wrong is listed with its problems and not offered. What a protocol means is none of its business.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.protocol_file import ProtocolProblems, read_protocol
from nurse_assistant.domain.telephone_orders import TelephoneOrders
from nurse_assistant.system.order_list import FOLDER, read_order_list


@dataclass(frozen=True, slots=True)
class _File:
    """One file that may be offered, with its exact text."""

    path: Path
    text: str
    protocol: InfusionProtocol


class ProtocolFiles:
    """Implements `application.ports.ProtocolLibrary` over two folders.

    Which of several files with the same id is offered (docs/protocol-file.md tells the pharmacist the same):

    - a site's file instead of the shipped one, if its version is the same or higher; an older one is a problem of
      that file, so that nobody believes it in use after the program brought a newer one;
    - in one folder the highest version; two with the same highest version are both a problem, and neither is
      offered, for nobody could say which of them is meant.
    """

    def __init__(self, shipped: Path, site: Path, *, with_drafts: bool = False) -> None:
        """`with_drafts`: take drafts for approved ones, to try them out by replay; never where a nurse works."""
        self._with_drafts = with_drafts
        self._site = site
        self._problems: dict[str, tuple[str, ...]] = {}
        self._offered = self._best_of(shipped)
        for file in self._best_of(site).values():
            self._install(file)
        self._telephone, wrong = read_order_list(shipped.parent / FOLDER, site.parent / FOLDER)
        self._problems.update(wrong)

    def telephone_orders(self) -> TelephoneOrders:
        """For which acts a telephone order is enough: of the folder beside the protocols."""
        return self._telephone

    def offered(self) -> tuple[InfusionProtocol, ...]:
        return tuple(self._offered[key].protocol for key in sorted(self._offered))

    def text_of(self, protocol_id: str) -> str:
        """The exact text of an offered protocol. Raises KeyError for any other."""
        return self._offered[protocol_id].text

    def problems(self) -> dict[str, tuple[str, ...]]:
        """Files that are not offered, by their path, with their problems. A draft is no problem."""
        return dict(self._problems)

    def _install(self, file: _File) -> None:
        """A site's file beside or instead of the shipped one."""
        shipped = self._offered.get(file.protocol.id)
        if shipped is not None and file.protocol.version < shipped.protocol.version:
            newer = f"the program brings version {shipped.protocol.version} of {file.protocol.id}, which is offered"
            self._add(file.path, f"version: is {file.protocol.version}, but {newer}")
        else:
            self._offered[file.protocol.id] = file

    def _best_of(self, folder: Path) -> dict[str, _File]:
        """The highest version of each id in one folder."""
        files: dict[str, list[_File]] = {}
        for path in self._paths(folder):
            for file in self._read(path):
                files.setdefault(file.protocol.id, []).append(file)
        return {key: best for key, same in files.items() for best in self._highest(same)}

    def _highest(self, same: list[_File]) -> Iterator[_File]:
        highest = max(file.protocol.version for file in same)
        best = [file for file in same if file.protocol.version == highest]
        if len(best) == 1:
            yield best[0]
            return
        for file in best:
            others = ", ".join(other.path.name for other in best if other is not file)
            self._add(file.path, f"version: is {highest} of {file.protocol.id}, as in {others}: which is meant?")

    def _paths(self, folder: Path) -> list[Path]:
        try:
            return sorted(path for path in folder.iterdir() if path.suffix.casefold() == ".toml")
        except OSError as error:
            # A site that never installed anything has no folder, and nothing to be told.
            if folder != self._site or not isinstance(error, FileNotFoundError):
                self._add(folder, f"folder: cannot be read: {error.strerror}")
            return []

    def _read(self, path: Path) -> Iterator[_File]:
        """The file if it may be offered; else nothing, and its problems are listed."""
        try:
            # Editors on Windows put a mark before UTF-8; it is no part of the text.
            text = path.read_bytes().decode("utf-8-sig")
            file = read_protocol(text)
        except ProtocolProblems as wrong:
            self._add(path, *(str(problem) for problem in wrong.problems))
        except UnicodeDecodeError as error:
            self._add(path, f"file: is not UTF-8 text (byte {error.start + 1})")
        except OSError as error:
            self._add(path, f"file: cannot be read: {error.strerror}")
        else:
            if file.approved or self._with_drafts:
                yield _File(path, text, file.protocol)

    def _add(self, path: Path, *sentences: str) -> None:
        self._problems[str(path)] = sentences
