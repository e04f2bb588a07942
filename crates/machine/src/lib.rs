//! What a machine is: look, decide, commit, reason. Never loops and never acts.
