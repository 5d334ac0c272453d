"""What the operating system tells: its session was locked, or the machine goes to sleep."""
