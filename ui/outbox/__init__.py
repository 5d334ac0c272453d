"""The outbox: what waits, what went out with its receipt, what failed and why."""
