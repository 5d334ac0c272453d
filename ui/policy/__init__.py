"""The publishing policy: to be read, acknowledged, compared, and brought in anew (VER)."""
