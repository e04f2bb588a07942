//! Seeds, fake drivers, faults and invariants that drive the real machines. Test only; never touches the machine it runs
//! on.
//!
//! A *history* follows from its seed alone. It begins with a stack that the services' own operations made (network,
//! balancer, cluster, service, application, deployment group), and runs the real core over a real SQLite in memory. The
//! clock is virtual and jumps to whatever is next. People deploy, continue, stop, scale and stop tasks at random; hands
//! are late, lose work, fail and tell things twice; containers die, fall ill or never start; the balancer forgets its
//! targets; the control plane dies within and after transactions, and begins again from its rows. After a while the
//! world comes to rest, and then so does everything else.
//!
//! | room | what is in it |
//! |---|---|
//! | `history` | the clock, the queue of what is on its way, transactions and deaths |
//! | `plane` | the real core, and the hands' slots |
//! | `world` | fake hands, one file each: what they hold outlives the control plane |
//! | `faults`, `people` | what goes wrong, and what is asked for, both thrown by `dice` |
//! | `stack`, `wiring` | what every history begins with, and the services it is made of |
//! | `rows`, `invariants` | what is looked at after every commit, and every "never" with its sentence |
//! | `mutation` | planted bugs, each of which has to be caught |
//! | `run` | many histories on several threads |
//!
//! `TURACO_SIM_SEED` and `TURACO_SIM_HISTORIES` say where to begin and how many histories to live. A broken rule prints
//! its seed and what happened, in order; `TURACO_SIM_SEED=<seed> TURACO_SIM_HISTORIES=1` is that history again.
//!
//! A new machine: list its service in `wiring`, give its hands a file in `world`, let `people` use it, write every
//! "never" into `invariants`, and plant a bug for each in `mutation`: seeds find only what a rule says.

mod dice;
mod faults;
mod history;
mod invariants;
mod mutation;
mod people;
mod plane;
mod rows;
mod run;
mod stack;
mod wiring;
mod words;
mod world;

pub use history::Summary;
pub use mutation::Mutation;
pub use run::{Broken, Simulator, histories};
