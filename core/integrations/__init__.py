"""What else acts for the official accounts: connected apps, foreign posts, incidents."""
