"""Shared building blocks: theme tokens, the style, and widgets that know both directions."""

from ui.widgets.plain_imports import import_plainly

# The first thing of ours that every window needs: what follows is imported faster.
import_plainly()
