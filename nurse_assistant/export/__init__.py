"""What leaves the program in the formats of others, and orders that come in. Imports its libraries only when used."""
