"""Images and videos: read, bounded, cleaned of what they tell, fitted to a platform."""
