"""Reports of crashes: what they say, and the employee's decision about each."""
