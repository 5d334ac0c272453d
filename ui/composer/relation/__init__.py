"""The post that a draft answers or quotes: shown, opened, taken off, and looked up."""
