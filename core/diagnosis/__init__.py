"""What IT asks first when a workstation does not do what it should: read, judged, redacted."""
