//! EventBridge: rules, targets and pattern matching. Never delivers by itself: targets are rows.
