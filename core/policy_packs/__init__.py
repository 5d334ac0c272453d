"""Policy packs from outside: signed, installed, compared, read and acknowledged (clause VER)."""
