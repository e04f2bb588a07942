//! What the runtime saw of a task.

use driver::Seen;
use model::Error;
use store::Cx;

use crate::rows::TASKS;
use crate::task_machine::TaskMachine;
use crate::tasks;

/// Keeps how a task was last found and has it looked at. Other sightings, and tasks of nobody, are not ours.
///
/// # Errors
/// When the store fails.
pub fn on_seen(cx: &mut Cx<'_>, key: &str, seen: &Seen) -> Result<(), Error> {
    let Seen::Task(seen) = seen else { return Ok(()) };
    let Some(mut task) = TASKS.get(cx, key)? else { return Ok(()) };
    if task.seen.as_ref() == Some(seen) {
        cx.wake(<TaskMachine as machine::Machine>::NAME, key);
        return Ok(());
    }
    task.seen = Some(seen.clone());
    tasks::changed(cx, task).map(drop)
}
