//! One SQLite database: transactions, typed tables, the wake list. Never knows an AWS word.
