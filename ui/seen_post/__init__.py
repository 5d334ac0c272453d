"""Somebody's post, looked up by its link: to be answered, quoted, liked or boosted."""
