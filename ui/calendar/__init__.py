"""What goes out when, over all accounts: a month or a week, with every way to change a time."""
