"""Every sentence shown, and the safe forms of numbers, dates and durations."""
