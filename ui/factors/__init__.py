"""The employee's own ways in, as they are chosen and shown: at first, later, and after a loss."""
