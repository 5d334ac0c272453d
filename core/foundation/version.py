"""Which version of the program this is; a test compares it with the project file."""

VERSION = "0.1.0"
