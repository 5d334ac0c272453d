"""Who is speaking: the accounts of the employee, the decisions behind them, and how they look."""
