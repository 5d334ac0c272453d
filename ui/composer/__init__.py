"""The composer: a text, its review beside it, and the step to publishing."""
