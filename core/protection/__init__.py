"""The vault of official accounts in use: who may see what, guided changes, health."""
