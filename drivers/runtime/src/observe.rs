//! One container's directory, read again whenever it changes.

use std::io;
use std::path::PathBuf;

use container::state::{self, Found};
use container::{Exit, Health, Started, files};
use tokio::sync::mpsc::UnboundedSender;

use crate::task::Event;
use crate::watch::{Changes, process_end};

/// What a container's directory says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Observed {
    pub(crate) started: Option<Started>,
    pub(crate) health: Option<Health>,
    pub(crate) exit: Option<Exit>,
}

/// Exit code of a container whose shim was killed: the kernel killed it too.
const KILLED: i32 = 137;

/// Sends what the directory says, at first and on every change, until the container is over.
pub(crate) async fn observe(
    index: usize,
    dir: PathBuf,
    mut changes: Changes,
    events: UnboundedSender<Event>,
) {
    let mut last = None;
    loop {
        let (found, observed) = match look(&dir) {
            Ok(looked) => looked,
            Err(error) => {
                tracing::error!(dir = %dir.display(), %error, "a container's directory cannot be read");
                (None, lost(&dir, Observed::default(), format!("its directory cannot be read: {error}")))
            }
        };
        let observed = match &found {
            Some(Found::Lost) => lost(&dir, observed, "its shim was killed".to_owned()),
            _ => observed,
        };
        let is_over = observed.exit.is_some();
        if last.as_ref() != Some(&observed) {
            last = Some(observed.clone());
            if events.send(Event::Observed(index, observed)).is_err() {
                return;
            }
        }
        if is_over {
            return;
        }
        match found {
            Some(Found::Alive(shim)) => {
                tokio::select! {
                    () = changes.changed() => {}
                    ended = process_end(shim) => if let Err(error) = ended {
                        tracing::error!(dir = %dir.display(), %error, "a shim cannot be waited for");
                        changes.changed().await;
                    },
                }
            }
            _ => changes.changed().await,
        }
    }
}

/// What the directory says now.
pub(crate) fn look(dir: &std::path::Path) -> io::Result<(Option<Found>, Observed)> {
    // First whether it lives, then the files: what a shim has written before its end is found.
    let found = state::find(dir)?;
    let observed = Observed {
        started: files::read_json(&dir.join(files::STARTED))?,
        health: files::read_json(&dir.join(files::HEALTH))?,
        exit: match &found {
            Found::Over(exit) => Some(exit.clone()),
            Found::Fresh | Found::Alive(_) | Found::Lost => None,
        },
    };
    Ok((Some(found), observed))
}

/// Writes the last word of a container that has nobody to write it. Its processes died with the shim.
fn lost(dir: &std::path::Path, observed: Observed, why: String) -> Observed {
    let code = observed.started.is_some().then_some(KILLED);
    let exit = Exit { code, out_of_memory: false, at: crate::now(), error: why };
    if let Err(error) = files::write_json(&dir.join(files::EXIT), &exit) {
        tracing::error!(dir = %dir.display(), %error, "a container's end cannot be kept");
    }
    Observed { exit: Some(exit), ..observed }
}
