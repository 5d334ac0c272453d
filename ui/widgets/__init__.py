"""Shared building blocks: theme tokens, the style, and widgets that know both directions."""
