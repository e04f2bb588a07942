//! Parent of one task's containers: stdio, exit status, stop. Never knows why it runs.
