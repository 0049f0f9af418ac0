"""One panel per step of the way, with its forms and boxes."""
