"""Where things lie: what ships with the program, and the user's own folder. It opens no file."""

import os
from pathlib import Path

from platformdirs import user_data_path

DATA_VARIABLE = "NURSE_ASSISTANT_DATA"
"""The environment variable that puts the data folder elsewhere: for tests, training and a second installation."""

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(name: str, package: Path = _PACKAGE) -> Path:
    """The folder `migrations` or `resources`: beside the package as installed, or in the checkout.

    An editable installation has no copies beside the code, hence the second place.
    Raises FileNotFoundError if the program was installed without them.
    """
    checkout = package.parent
    if (package / name).is_dir():
        return package / name
    if (checkout / "pyproject.toml").is_file() and (checkout / name).is_dir():
        return checkout / name
    raise FileNotFoundError(f"{name} was not installed with the program: install it again")


def data_folder() -> Path:
    """The folder of the record; made at the first call, for this user's eyes only."""
    folder = _chosen_folder()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _chosen_folder() -> Path:
    chosen = os.environ.get(DATA_VARIABLE)
    return Path(chosen).expanduser() if chosen else user_data_path("nurse-assistant", appauthor=False)


def site_protocols() -> Path:
    """The folder for protocol files that this site adds to those shipped. It need not be there."""
    return _chosen_folder() / "protocols"
