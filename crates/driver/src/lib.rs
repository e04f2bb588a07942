//! The contract with the outside: specs, wants and sightings, one trait per hand. Never acts.
