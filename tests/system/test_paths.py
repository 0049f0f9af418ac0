"""Where the program looks for what it ships with, and where it keeps the record."""

import sys
from pathlib import Path

import pytest

from nurse_assistant.system import paths


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("nurse_assistant", "migrations"):
        (tmp_path / name).mkdir()
    (tmp_path / "pyproject.toml").touch()
    return tmp_path


def test_the_copy_beside_the_package_comes_first(checkout: Path) -> None:
    package = checkout / "nurse_assistant"
    assert paths.shipped("migrations", package) == checkout / "migrations"
    (package / "migrations").mkdir()
    assert paths.shipped("migrations", package) == package / "migrations"


def test_a_folder_of_somebody_else_beside_an_installed_package_is_not_ours(checkout: Path) -> None:
    (checkout / "pyproject.toml").unlink()
    with pytest.raises(FileNotFoundError, match="migrations was not installed"):
        paths.shipped("migrations", checkout / "nurse_assistant")


@pytest.mark.parametrize("name", ["migrations", "resources"])
def test_this_checkout_has_them(name: str) -> None:
    assert paths.shipped(name).is_dir()


def test_the_data_folder_is_made_for_this_user_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path / "new" / "data"))
    assert paths.data_folder() == tmp_path / "new" / "data"
    assert paths.site_protocols() == tmp_path / "new" / "data" / "protocols"
    if sys.platform != "win32":
        assert paths.data_folder().stat().st_mode & 0o777 == 0o700


def test_asking_for_the_sites_protocols_makes_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.DATA_VARIABLE, str(tmp_path / "none"))
    assert paths.site_protocols() == tmp_path / "none" / "protocols"
    assert not (tmp_path / "none").exists()


def test_without_a_choice_it_is_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.DATA_VARIABLE)
    monkeypatch.setattr(paths, "user_data_path", lambda name, appauthor: tmp_path / name)
    assert paths.data_folder() == tmp_path / "nurse-assistant"
