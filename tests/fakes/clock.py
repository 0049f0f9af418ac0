"""The clock of the tour stands still until it is moved: just what a test needs."""

from nurse_assistant.application.simulated_clock import SimulatedClock as FakeClock

__all__ = ["FakeClock"]
