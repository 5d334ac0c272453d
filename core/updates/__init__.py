"""Notices of newer versions: signed by an authority, hosted by IT, followed by hand."""
