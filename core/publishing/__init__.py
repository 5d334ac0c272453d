"""The gate, the outbox, the dispatcher and receipts."""
