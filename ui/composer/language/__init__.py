"""Language in the composer: spelling and fixes in the text, a list beside it, and commands."""
