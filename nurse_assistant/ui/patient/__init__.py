"""The patient page: banner, step strip, record, corrections, and which panel shows which step."""
