"""What every room stands on: clock, ids, errors, paths, settings, a log that redacts."""
