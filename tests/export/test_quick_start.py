"""The libraries of other programs' formats are loaded when something is exported or read, not at the start."""

import subprocess
import sys

from tests.support.day import ROOT

_LOADED = "import sys, nurse_assistant.window_command; print(*sorted({name.split('.')[0] for name in sys.modules}))"


def test_the_start_loads_no_fhir() -> None:
    done = subprocess.run([sys.executable, "-c", _LOADED], cwd=ROOT, capture_output=True, text=True, check=True)
    assert {"fhir", "fhir_core", "pydantic"} & set(done.stdout.split()) == set()
    assert "nurse_assistant" in done.stdout.split()
