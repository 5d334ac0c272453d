"""What a reader will see on each platform, before anything leaves.

The composer's page makes a ``panel.PreviewPanel`` when the preview is first looked at, and
lets it follow a function that gives a ``content.PreviewContent`` for a platform.
"""
