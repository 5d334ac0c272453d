"""The face of the program: windows, one folder a screen, over a core that knows no Qt."""
