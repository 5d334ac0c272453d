"""Connected apps, foreign posts, incidents and the network gate (clause SEC-2)."""
