"""One module a platform behind one protocol, and the network gate they all go through."""
