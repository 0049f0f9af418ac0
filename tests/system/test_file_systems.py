"""Which disk a file lies on: the system's own table of mounts, read by the real reader, in the forms shares have."""

from pathlib import Path

import psutil
import pytest

from nurse_assistant.system.file_systems import share_of

MOUNTS = """\
/dev/sda2 / ext4 rw,relatime,errors=remount-ro 0 0
tmpfs /run/user/1000 tmpfs rw,nosuid,nodev,relatime,size=1638400k,mode=700,uid=1000 0 0
server.hospital:/export/home /srv/home nfs4 rw,relatime,vers=4.2,rsize=1048576,proto=tcp,clientaddr=10.0.0.8 0 0
//files.hospital/unit\\0402 /srv/unit\\0402 cifs rw,relatime,vers=3.1.1,cache=strict,username=unit 0 0
nurse@host:/data /srv/ssh fuse.sshfs rw,nosuid,nodev,relatime,user_id=1000,group_id=1000 0 0
gvfsd-fuse /srv/gvfs fuse.gvfsd-fuse rw,nosuid,nodev,relatime,user_id=1000 0 0
/dev/sdb1 /srv/home/own xfs rw,relatime 0 0
overlay /srv/layered overlay rw,relatime,lowerdir=/a,upperdir=/b,workdir=/c 0 0
host /srv/vm 9p rw,relatime,trans=virtio 0 0
old.server:/v /srv/twice nfs rw,relatime 0 0
/dev/sdc1 /srv/twice ext4 rw,relatime 0 0
"""


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table of mounts as the kernel writes it, in the place where psutil looks for it."""
    (tmp_path / "proc" / "self").mkdir(parents=True)
    (tmp_path / "proc" / "self" / "mounts").write_text(MOUNTS, encoding="utf-8")
    (tmp_path / "proc" / "filesystems").write_text("\text4\n\txfs\nnodev\tnfs4\nnodev\toverlay\n", encoding="ascii")
    monkeypatch.setattr(psutil, "PROCFS_PATH", str(tmp_path / "proc"))


@pytest.mark.usefixtures("mounts")
@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("/srv/home/unit/record.sqlite", "nfs4, server.hospital:/export/home"),
        ("/srv/unit 2/record.sqlite", "cifs, //files.hospital/unit 2"),
        ("/srv/ssh/record.sqlite", "fuse.sshfs, nurse@host:/data"),
        ("/srv/gvfs/record.sqlite", "fuse.gvfsd-fuse, gvfsd-fuse"),
        ("/srv/home/own/record.sqlite", ""),
        ("/srv/homestead/record.sqlite", ""),
        ("/srv/layered/record.sqlite", ""),
        ("/srv/vm/record.sqlite", ""),
        ("/srv/twice/record.sqlite", ""),
        ("/run/user/1000/record.sqlite", ""),
        ("/var/record.sqlite", ""),
    ],
)
def test_a_share_is_told_from_a_disk(file: str, said: str) -> None:
    assert share_of(Path(file)) == said


@pytest.mark.usefixtures("mounts")
def test_a_link_that_leads_to_a_share_is_one(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to("/srv/home/unit")
    assert share_of(tmp_path / "data" / "record.sqlite").startswith("nfs4")


def test_this_computers_own_table_can_be_read(tmp_path: Path) -> None:
    assert share_of(tmp_path / "record.sqlite") == ""
