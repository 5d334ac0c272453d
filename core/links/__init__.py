"""Links from outside: what one should know of them before anything opens (SEC-2, SEC-4)."""
