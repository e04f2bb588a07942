//! Histories from a printed seed, and planted bugs that have to be caught.

use sim::{Mutation, Simulator, histories};

/// Histories when nothing else is said: CI lives them with `--release`, where they cost a tenth.
const HISTORIES: u64 = if cfg!(debug_assertions) { 300 } else { 10_000 };
/// Histories within which every planted bug has to fall.
const MUTATION_BUDGET: u64 = 5_000;
/// Histories lived twice.
const TWICE: u64 = 20;

fn from_environment(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// Where to begin: as told, or by the time of day, so that every run lives other histories.
fn first_seed() -> u64 {
    from_environment("TURACO_SIM_SEED").unwrap_or_else(|| {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.map_or(1, |since| since.as_secs())
    })
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

#[test]
fn no_rule_is_broken() {
    let seed = first_seed();
    let count = from_environment("TURACO_SIM_HISTORIES").unwrap_or(HISTORIES);
    eprintln!("TURACO_SIM_SEED={seed} TURACO_SIM_HISTORIES={count}");
    match histories(seed, count, threads(), None) {
        Ok(sum) => eprintln!("{count} histories: {sum:?}"),
        Err(broken) => panic!("{broken}"),
    }
}

#[test]
fn a_seed_is_one_history() {
    let (mut one, mut other) = (Simulator::new().unwrap(), Simulator::new().unwrap());
    let seed = first_seed();
    for seed in seed..seed + TWICE {
        assert_eq!(one.trace(seed, None), other.trace(seed, None), "seed {seed}");
    }
}

#[test]
fn planted_bugs_are_caught() {
    let seed = first_seed();
    let mut survivors = Vec::new();
    for mutation in Mutation::ALL {
        match histories(seed, MUTATION_BUDGET, threads(), Some(mutation)) {
            Ok(_) => survivors.push(mutation),
            Err(broken) => eprintln!("{mutation:?} fell at seed {}: {}", broken.seed, broken.rule),
        }
    }
    assert!(survivors.is_empty(), "survived {MUTATION_BUDGET} histories from seed {seed}: {survivors:?}");
}
