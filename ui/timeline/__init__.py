"""The practice platform's timeline, as readers would see it."""
