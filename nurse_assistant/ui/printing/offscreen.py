"""Printing where there is no window: from the command line, on a machine without a screen."""

import os
from pathlib import Path

from PySide6.QtWidgets import QApplication

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.wording.language import speak


def prepare(resources: Path, language: str = "en") -> QApplication:
    """Qt without a window, the program's typeface, and the language printed in. Keep what is given back."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(["nurse-assistant"])
    theme.install(app, resources)
    speak(language, resources / "translations")
    return app
