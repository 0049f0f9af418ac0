"""What leaves the program on paper: the record, the hand-over sheet and the downtime sheet, as PDF/A."""
