"""Templates, snippets and hashtag sets while writing."""
