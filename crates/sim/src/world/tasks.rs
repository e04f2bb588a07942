//! The fake runtime: tasks with one container.

use std::collections::BTreeMap;
use std::net::IpAddr;

use driver::task::{ContainerSeen, TaskSeen, TaskState, TaskWant};
use driver::{Kind, Seen};
use model::Duration;

use super::{Happening, Moment};

/// Images with this name cannot be pulled.
pub(crate) const BROKEN: &str = "broken:1";
/// Images with this name start and never answer well.
pub(crate) const SICK: &str = "sick:1";
/// The longest a container that is told to stop takes.
const STOP_MS: u64 = 30_000;
/// Within so long those die that are to die.
const DIES_WITHIN_MS: u64 = 1_800_000;

/// A task as it is.
#[derive(Debug, Clone)]
pub(crate) struct Task {
    pub(crate) want: TaskWant,
    pub(crate) state: TaskState,
    /// Answers health checks.
    pub(crate) is_well: bool,
    reason: String,
    exit_code: Option<i32>,
    started_at: Option<i64>,
    finished_at: Option<i64>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Tasks {
    pub(crate) by_id: BTreeMap<String, Task>,
    /// Every image is good from now on.
    is_mended: bool,
}

impl Task {
    fn seen(&self) -> TaskSeen {
        let status = match self.state {
            TaskState::Pending => "PENDING",
            TaskState::Running | TaskState::Stopping => "RUNNING",
            TaskState::Stopped => "STOPPED",
        };
        let containers = self.want.containers.iter().map(|one| ContainerSeen {
            name: one.name.clone(),
            status: status.into(),
            runtime_id: one.name.clone(),
            image_digest: one.image_digest.clone(),
            exit_code: self.exit_code,
            reason: self.reason.clone(),
            health: "UNKNOWN".into(),
            started_at: self.started_at,
            finished_at: self.finished_at,
        });
        TaskSeen {
            state: self.state,
            containers: containers.collect(),
            pull_started_at: None,
            pull_stopped_at: None,
            reason: self.reason.clone(),
        }
    }

    pub(crate) fn runs(&self) -> bool {
        matches!(self.state, TaskState::Running | TaskState::Stopping)
    }

    fn image(&self) -> &str {
        self.want.containers.first().map_or("", |container| &container.image)
    }
}

impl Tasks {
    pub(super) fn act(&mut self, id: &str, want: Option<TaskWant>, moment: &mut Moment<'_>) {
        let Some(want) = want else {
            self.by_id.remove(id);
            return;
        };
        let Some(task) = self.by_id.get_mut(id) else {
            self.begin(id, want, moment);
            return;
        };
        task.want = want;
        match (task.want.run, task.state) {
            (false, TaskState::Pending | TaskState::Running) => {
                task.state = TaskState::Stopping;
                let gap = moment.dice.gap(STOP_MS);
                moment.later(gap, Happening::Ended(id.to_owned(), true));
                self.tell(id, moment);
            }
            // Asked again: the answer may have been lost.
            _ => self.tell(id, moment),
        }
    }

    fn begin(&mut self, id: &str, want: TaskWant, moment: &mut Moment<'_>) {
        let is_wanted = want.run;
        let task = Task {
            want,
            state: if is_wanted { TaskState::Pending } else { TaskState::Stopped },
            is_well: false,
            reason: String::new(),
            exit_code: None,
            started_at: None,
            finished_at: None,
        };
        self.by_id.insert(id.to_owned(), task);
        self.tell(id, moment);
        if is_wanted {
            let gap = moment.dice.gap(moment.faults.start_ms);
            moment.later(gap, Happening::Started(id.to_owned()));
        }
    }

    pub(super) fn started(&mut self, id: &str, moment: &mut Moment<'_>) {
        let Some(task) = self.by_id.get_mut(id).filter(|task| task.state == TaskState::Pending) else {
            return;
        };
        if (task.image() == BROKEN && !self.is_mended) || moment.dice.chance(moment.faults.cannot_start) {
            task.state = TaskState::Stopped;
            task.reason = format!("CannotPullContainerError: {}: not found", task.image());
            self.tell(id, moment);
            return;
        }
        task.state = TaskState::Running;
        task.is_well = task.image() != SICK || self.is_mended;
        task.started_at = Some(moment.now.0);
        if moment.dice.chance(moment.faults.dies) {
            let gap = moment.dice.gap(DIES_WITHIN_MS);
            moment.later(gap, Happening::Ended(id.to_owned(), false));
        }
        if task.is_well && moment.dice.chance(moment.faults.falls_ill) {
            let gap = moment.dice.gap(DIES_WITHIN_MS);
            moment.later(gap, Happening::Answers(id.to_owned(), false));
            let longer = Duration(gap.0 + moment.dice.gap(600_000).0);
            moment.later(longer, Happening::Answers(id.to_owned(), true));
        }
        self.tell(id, moment);
    }

    pub(super) fn ended(&mut self, id: &str, told: bool, moment: &mut Moment<'_>) {
        // Who is to die of itself does so while the world is out of order.
        let calm = !told && moment.faults.dies == 0;
        let Some(task) = self.by_id.get_mut(id).filter(|task| task.state != TaskState::Stopped && !calm)
        else {
            return;
        };
        task.state = TaskState::Stopped;
        task.is_well = false;
        task.exit_code = Some(if told { 0 } else { 1 });
        task.finished_at = Some(moment.now.0);
        self.tell(id, moment);
    }

    pub(super) fn answers(&mut self, id: &str, well: bool, moment: &mut Moment<'_>) {
        let calm = !well && moment.faults.falls_ill == 0;
        if let Some(task) = self.by_id.get_mut(id).filter(|task| task.runs() && !calm) {
            task.is_well = well;
        }
    }

    /// When the world comes to rest, so do images: a task set that somebody left is not tried for ever.
    pub(crate) fn mend(&mut self) {
        self.is_mended = true;
        for task in self.by_id.values_mut().filter(|task| task.runs()) {
            task.is_well = true;
        }
    }

    /// Whether somebody answers well at an address.
    pub(super) fn answers_at(&self, address: IpAddr) -> bool {
        self.at(address).any(|task| task.runs() && task.is_well)
    }

    /// Whether somebody is there at all.
    pub(super) fn runs_at(&self, address: IpAddr) -> bool {
        self.at(address).any(Task::runs)
    }

    fn at(&self, address: IpAddr) -> impl Iterator<Item = &Task> {
        self.by_id.values().filter(move |task| task.want.address.map(IpAddr::V4) == Some(address))
    }

    fn tell(&self, id: &str, moment: &mut Moment<'_>) {
        if let Some(task) = self.by_id.get(id) {
            moment.tell(Kind::Task, id, Seen::Task(task.seen()));
        }
    }

    pub(super) fn tell_all(&self, moment: &mut Moment<'_>) {
        for id in self.by_id.keys() {
            self.tell(id, moment);
        }
    }

    pub(super) fn keys(&self) -> Vec<String> {
        self.by_id.keys().cloned().collect()
    }

    pub(super) fn is_real(&self, id: &str, want: Option<&TaskWant>) -> bool {
        match (self.by_id.get(id), want) {
            (None, None) => true,
            (Some(task), Some(want)) => {
                task.want.run == want.run
                    && (want.run || matches!(task.state, TaskState::Stopping | TaskState::Stopped))
            }
            _ => false,
        }
    }
}
