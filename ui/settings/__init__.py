"""The settings: what the employee chooses, and what IT has laid down, both as declared."""
