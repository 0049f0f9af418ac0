"""The two folders of protocol files: what is offered, what is a problem, and that nothing stops the program."""

import os
from pathlib import Path

import pytest

from nurse_assistant.application.ports import ProtocolLibrary
from nurse_assistant.system.protocol_files import ProtocolFiles

ID = "isatuximab-iv"
TEXT = (Path(__file__).resolve().parents[2] / "resources" / "protocols" / f"{ID}.toml").read_text(encoding="utf-8")


class Folders:
    """A shipped folder with version 2 of the protocol, and a site's folder with nothing in it."""

    def __init__(self, base: Path) -> None:
        self.shipped, self.site = base / "shipped", base / "site"
        self.shipped.mkdir()
        self.site.mkdir()
        self.put(self.shipped, version=2)

    def put(
        self, folder: Path, name: str = f"{ID}.toml", version: int = 2, title: str = "Shipped", **other: str
    ) -> Path:
        text = TEXT.replace("version = 1", f"version = {version}", 1)
        text = text.replace('title = "Isatuximab, intravenous infusion"', f'title = "{title}"', 1)
        for key, value in other.items():
            text = text.replace(f'{key} = "{ {"id": ID, "status": "approved"}[key] }"', f'{key} = "{value}"', 1)
        (folder / name).write_text(text, encoding="utf-8")
        return folder / name

    def read(self, *, with_drafts: bool = False) -> ProtocolFiles:
        return ProtocolFiles(self.shipped, self.site, with_drafts=with_drafts)

    def offered(self, *, with_drafts: bool = False) -> list[tuple[str, int, str]]:
        return [(one.id, one.version, one.title) for one in self.read(with_drafts=with_drafts).offered()]


SHIPPED = (ID, 2, "Shipped")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path)


def test_the_shipped_file_is_offered_with_its_exact_text(folders: Folders) -> None:
    library: ProtocolLibrary = folders.read()
    assert folders.offered() == [SHIPPED]
    assert library.text_of(ID) == (folders.shipped / f"{ID}.toml").read_text(encoding="utf-8")
    assert library.problems() == {}


def test_the_exact_text_keeps_its_line_ends_and_loses_only_the_mark_of_windows_editors(folders: Folders) -> None:
    text = TEXT.replace("version = 1", "version = 3", 1).replace("\n", "\r\n")
    (folders.site / "windows.toml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert folders.read().text_of(ID) == text


def test_the_text_of_what_is_not_offered_is_not_given(folders: Folders) -> None:
    with pytest.raises(KeyError):
        folders.read().text_of("rituximab")


@pytest.mark.parametrize("version", [2, 3])
def test_a_site_file_of_the_same_or_a_higher_version_replaces_the_shipped_one(folders: Folders, version: int) -> None:
    folders.put(folders.site, "ours.toml", version, "Ours")
    assert folders.offered() == [(ID, version, "Ours")]
    assert 'title = "Ours"' in folders.read().text_of(ID)
    assert folders.read().problems() == {}


def test_an_older_site_file_does_not_and_says_so(folders: Folders) -> None:
    path = folders.put(folders.site, version=1, title="Ours")
    assert folders.offered() == [SHIPPED]
    assert folders.read().problems() == {
        str(path): ("version: is 1, but the program brings version 2 of isatuximab-iv, which is offered",)
    }


def test_a_site_file_with_problems_does_not_and_lists_them_all(folders: Folders) -> None:
    path = folders.put(folders.site, version=9)
    path.write_text(path.read_text(encoding="utf-8").replace("value = 250,", "value = 0,") + "\n[more]\n", "utf-8")
    assert folders.offered() == [SHIPPED]
    assert folders.read().problems() == {
        str(path): ("dose.bag_volume_ml: must be above 0", "more: is not a key of this table")
    }


def test_a_site_file_with_another_id_stands_beside_the_shipped_one(folders: Folders) -> None:
    folders.put(folders.site, version=1, title="Another", id="another")
    assert folders.offered() == [("another", 1, "Another"), SHIPPED]


def test_a_draft_is_not_offered_and_is_no_problem(folders: Folders) -> None:
    folders.put(folders.site, version=3, title="Draft", status="draft")
    assert folders.offered() == [SHIPPED]
    assert folders.read().problems() == {}


def test_a_draft_is_offered_to_who_asks_for_drafts(folders: Folders) -> None:
    folders.put(folders.site, version=3, title="Draft", status="draft")
    assert folders.offered(with_drafts=True) == [(ID, 3, "Draft")]


def test_of_several_versions_in_a_folder_the_highest_is_offered(folders: Folders) -> None:
    for version in (3, 5, 4):
        folders.put(folders.site, f"v{version}.toml", version, f"V{version}")
    assert folders.offered() == [(ID, 5, "V5")]
    assert folders.read().problems() == {}


def test_of_two_with_the_same_version_neither(folders: Folders) -> None:
    one, two = (folders.put(folders.site, name, 3, "Ours") for name in ("a.toml", "b.toml"))
    folders.put(folders.site, "old.toml", 2, "Ours")
    assert folders.offered() == [SHIPPED]
    assert folders.read().problems() == {
        str(one): ("version: is 3 of isatuximab-iv, as in b.toml: which is meant?",),
        str(two): ("version: is 3 of isatuximab-iv, as in a.toml: which is meant?",),
    }


def test_files_of_the_same_name_are_told_apart(folders: Folders) -> None:
    paths = [folder / f"{ID}.toml" for folder in (folders.shipped, folders.site)]
    for path in paths:
        path.write_text("id = ", encoding="utf-8")
    assert folders.offered() == []
    assert set(folders.read().problems()) == {str(path) for path in paths}


def test_what_is_not_toml_by_name_is_passed_over(folders: Folders) -> None:
    folders.put(folders.site, "notes.txt", 9)
    folders.put(folders.site, "OURS.TOML", 3, "Ours")
    assert folders.offered() == [(ID, 3, "Ours")]


def test_a_file_that_is_not_utf_8_is_a_problem(folders: Folders) -> None:
    (folders.site / "latin.toml").write_bytes("title = 'Müller'".encode("latin-1"))
    assert folders.read().problems() == {str(folders.site / "latin.toml"): ("file: is not UTF-8 text (byte 11)",)}
    assert folders.offered() == [SHIPPED]


def test_a_folder_in_place_of_a_file_is_a_problem(folders: Folders) -> None:
    (folders.site / "x.toml").mkdir()
    (sentence,) = folders.read().problems()[str(folders.site / "x.toml")]
    assert sentence.startswith("file: cannot be read: ")
    assert folders.offered() == [SHIPPED]


@pytest.mark.skipif(os.name == "nt", reason="a link needs rights there")
def test_a_link_to_nowhere_is_a_problem(folders: Folders) -> None:
    (folders.site / "x.toml").symlink_to(folders.site / "gone")
    assert folders.read().problems() == {
        str(folders.site / "x.toml"): ("file: cannot be read: No such file or directory",)
    }


def test_a_site_without_a_folder_has_no_problem_but_a_program_without_its_own_has(folders: Folders) -> None:
    folders.site.rmdir()
    assert folders.read().problems() == {}
    (folders.shipped / f"{ID}.toml").unlink()
    folders.shipped.rmdir()
    assert folders.read().offered() == ()
    assert set(folders.read().problems()) == {str(folders.shipped)}


def test_a_file_in_place_of_the_folder_is_a_problem(folders: Folders) -> None:
    folders.site.rmdir()
    folders.site.write_text("", encoding="utf-8")
    assert set(folders.read().problems()) == {str(folders.site)}
    assert folders.offered() == [SHIPPED]


def test_the_folders_are_read_once(folders: Folders) -> None:
    """What a nurse works with does not change under her; a new file counts at the next start of the program."""
    library = folders.read()
    folders.put(folders.site, version=3, title="Ours")
    (folders.shipped / f"{ID}.toml").unlink()
    assert [one.title for one in library.offered()] == ["Shipped"]
    assert 'title = "Shipped"' in library.text_of(ID)
