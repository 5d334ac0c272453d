"""X, through its API v2 (docs.x.com), signed in to with OAuth 2.0 as a public client."""
