//! The five AWS protocols over one Document type. Never knows an operation.
