"""The clock of the tour stands still until it is moved: just what a test needs."""

from nurse_assistant.ui.tour.simulated import SimulatedClock as FakeClock

__all__ = ["FakeClock"]
