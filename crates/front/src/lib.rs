//! The door: listeners, limits, SigV4, then one of four rooms: aws, registry, git, console. Never acts on the world.
