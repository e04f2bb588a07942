//! What a machine is: look, decide, commit, reason.
//!
//! Never loops and never acts. A machine moves one kind of long-lived row (a deployment, a build, a task). It is
//! looked at when something woke it or its time has come; it reads a view, decides purely, and commits rows. The
//! seven laws: want, never command · finish on what is seen · choose ids in `decide` · say where the point of no
//! return is · every wait has a time · remember nothing between looks · one phase change per commit.

use model::{Error, Ids, Time};
use store::Cx;

/// When to look again, and why nothing more happens now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Next {
    /// Look at this time even if nothing wakes the machine.
    pub look_at: Option<Time>,
    /// Look again at once: there is more to decide.
    pub again: bool,
    /// One sentence for people: what it waits for, or that it is over.
    pub reason: String,
}

impl Next {
    /// Over, or waiting for something that will wake it.
    pub fn wait(reason: impl Into<String>) -> Self {
        Self { look_at: None, again: false, reason: reason.into() }
    }
    /// Waiting until a time at the latest.
    pub fn at(time: Time, reason: impl Into<String>) -> Self {
        Self { look_at: Some(time), again: false, reason: reason.into() }
    }
    /// More to decide.
    pub fn again(reason: impl Into<String>) -> Self {
        Self { look_at: None, again: true, reason: reason.into() }
    }
}

/// A durable state machine as a pure decision.
pub trait Machine {
    /// `service.noun`, unique: `codedeploy.deployment`.
    const NAME: &'static str;
    /// Everything `decide` needs to know, read in one go.
    type View;
    /// What to write.
    type Decision;

    /// Ids of everything not final: looked at after a start.
    fn awake(cx: &Cx<'_>) -> Result<Vec<String>, Error>;
    /// Reads rows, nothing else. `None`: there is no such thing (any more).
    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<Self::View>, Error>;
    /// Pure: the same view, time and ids give the same decision.
    fn decide(view: &Self::View, now: Time, ids: &mut Ids) -> Self::Decision;
    /// Writes rows and wants; says when to look again.
    fn commit(cx: &mut Cx<'_>, id: &str, decision: Self::Decision) -> Result<Next, Error>;
}

/// A machine without its types, for the engine's table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// [`Machine::NAME`]
    pub name: &'static str,
    /// [`Machine::awake`]
    pub awake: fn(&Cx<'_>) -> Result<Vec<String>, Error>,
    /// look, decide, commit; `None` when there is nothing to look at.
    pub step: fn(&mut Cx<'_>, &str) -> Result<Option<Next>, Error>,
}

/// The table entry of a machine.
pub const fn entry<M: Machine>() -> Entry {
    Entry { name: M::NAME, awake: M::awake, step: step::<M> }
}

fn step<M: Machine>(cx: &mut Cx<'_>, id: &str) -> Result<Option<Next>, Error> {
    let Some(view) = M::look(cx, id)? else { return Ok(None) };
    let decision = M::decide(&view, cx.now, cx.ids);
    M::commit(cx, id, decision).map(Some)
}
