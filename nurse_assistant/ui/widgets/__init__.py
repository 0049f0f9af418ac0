"""The parts every screen is made of: buttons, fields, layout, theme."""
