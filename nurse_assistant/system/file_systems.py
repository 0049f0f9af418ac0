"""On what kind of disk a file lies. A record on a network share is not safe: locks and journals need one computer."""

import sys
from pathlib import Path
from typing import NamedTuple

import psutil

_SHARES = frozenset({
    "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "davfs2", "ncpfs", "afs",
    "coda", "ceph", "glusterfs", "lustre", "beegfs", "gpfs", "orangefs", "pvfs2", "gfs2", "ocfs2",
    "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.ceph", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs",
    "fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.cifs", "fuse.nfs",
})  # fmt: skip
"""Not among them: 9p and virtiofs, by which a virtual machine sees a folder of the computer it runs on."""


class _Mount(NamedTuple):
    folder: Path
    kind: str
    device: str
    options: tuple[str, ...]


def share_of(file: Path) -> str:
    """The kind and place of the network share this file lies (or would lie) on, as the system names it; "": none."""
    where = file.absolute()
    mount = _innermost(where.resolve())
    if mount is not None and (mount.kind.lower() in _SHARES or "remote" in mount.options):
        return f"{mount.kind or 'network drive'}, {mount.device or mount.folder}"
    if sys.platform == "win32" and where.drive.startswith("\\\\"):
        return where.drive
    return ""


def _innermost(file: Path) -> _Mount | None:
    """Where two are mounted at one place, the later one is seen."""
    mounts = [
        _Mount(Path(one.mountpoint), one.fstype, one.device, tuple(one.opts.split(",")))
        for one in psutil.disk_partitions(all=True)
        if one.mountpoint
    ]
    above = [one for one in mounts if file.is_relative_to(one.folder)]
    return max(reversed(above), key=lambda one: len(one.folder.parts), default=None)
