"""What the text takes of the limits of all platforms.

The composer's page makes a ``popover.CountersPopover`` when the counters are first asked for,
and opens it beside what was pressed.
"""
