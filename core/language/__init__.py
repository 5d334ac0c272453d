"""Spelling and orthography with the words that the institution and the employee added."""
