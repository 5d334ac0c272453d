"""Arabic text: normalise, count, isolate."""
