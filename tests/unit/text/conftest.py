"""Texts at random: how many there are counts, not how long one takes on a busy machine."""

from hypothesis import settings

settings.register_profile("texts", deadline=None, database=None)
settings.load_profile("texts")
