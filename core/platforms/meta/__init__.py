"""A Facebook Page and the Instagram account that is linked to it, by the Graph API."""
