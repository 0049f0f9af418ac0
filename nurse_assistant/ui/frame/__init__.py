"""What stands around the patients: the window, header, rail, board, records, first run, new patient."""
