"""The encrypted database: engine, migrations, unit of work."""
