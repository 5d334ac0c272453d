"""A profile in one file: to keep, or to go on with on another workstation."""
