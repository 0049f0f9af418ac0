"""The ticker of the tour has no timer: it wakes when the clock is moved."""

from nurse_assistant.ui.tour.simulated import SimulatedTicker as FakeTicker

__all__ = ["FakeTicker"]
