"""A scripted day through the real window, to take pictures of every screen and to hold rules over them."""
