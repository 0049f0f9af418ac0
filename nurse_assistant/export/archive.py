"""The archive of one infusion: everything there is of it in one ZIP, with the SHA-256 of each file.

The same infusion always gives the same names in the same order; `sha256sum -c manifest.sha256` checks it.
"""

from collections.abc import Callable, Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from nurse_assistant.application.views import DeskView
from nurse_assistant.export.csv_tables import CsvTables
from nurse_assistant.export.tables import rows

MANIFEST = "manifest.sha256"
_SAME_DAY = (2001, 1, 1, 0, 0, 0)
"""The file's own time says nothing; it is left out so that equal content is an equal archive."""
_OWNER_READS = 0o600 << 16

Part = Callable[[DeskView], bytes]


def archive(view: DeskView, parts: Mapping[str, Part]) -> bytes:
    """`parts`: what makes each file of it, by the file's name; the three tables are added to them."""
    files = {name: make(view) for name, make in parts.items()} | _tables(view)
    packed = BytesIO()
    with ZipFile(packed, "w") as zipped:
        for name in sorted(files):
            _add(zipped, name, files[name])
        _add(zipped, MANIFEST, _manifest(files))
    return packed.getvalue()


def _manifest(files: Mapping[str, bytes]) -> bytes:
    return "".join(f"{sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)).encode()


def _add(zipped: ZipFile, name: str, content: bytes) -> None:
    info = ZipInfo(name, _SAME_DAY)
    info.compress_type, info.external_attr, info.create_system = ZIP_DEFLATED, _OWNER_READS, 3
    zipped.writestr(info, content)


def _tables(view: DeskView) -> dict[str, bytes]:
    with TemporaryDirectory() as folder:
        made = Path(folder) / "tables"
        with CsvTables(made) as tables:
            for table, row in rows(view):
                tables.add(table, row)
        return {f"tables/{path.name}": path.read_bytes() for path in made.iterdir()}
