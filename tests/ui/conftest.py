"""The theme is there for every widget test."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from nurse_assistant.ui import theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session", autouse=True)
def installed_theme(qapp: QApplication) -> theme.Theme:
    return theme.install(qapp, RESOURCES)
