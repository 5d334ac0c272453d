"""The main window: who is speaking, where one can go, and the way out."""
