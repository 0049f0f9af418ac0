"""What of a patient can be put on paper, by key."""

HAND_OVER, DOWNTIME, RECORD = "hand_over", "downtime", "record"
