"""The authority's command line: keys, decisions and revocations, without any window."""
