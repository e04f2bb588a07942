//! The turaco binary.
fn main() {}
