//! Machine `ecs.target_group`: whoever is told of a target group's change has its services and their tasks looked at.

use machine::{Machine, Next};
use model::{Error, Ids, Time};
use store::Cx;

use crate::rows::{Phase, SERVICES_BY_TARGET_GROUP};
use crate::service_machine::ServiceMachine;
use crate::sets;
use crate::task_machine::TaskMachine;

/// One target group. Id: its ARN.
#[derive(Debug)]
pub(crate) struct TargetGroupMachine;

/// Services that use a target group, and their tasks that drain.
#[derive(Debug, Clone)]
pub(crate) struct Users {
    services: Vec<String>,
    tasks: Vec<String>,
}

impl Machine for TargetGroupMachine {
    const NAME: &'static str = "ecs.target_group";
    type View = Users;
    type Decision = Users;

    fn awake(_: &Cx<'_>) -> Result<Vec<String>, Error> {
        // Services and tasks are awake by themselves.
        Ok(Vec::new())
    }

    fn look(cx: &Cx<'_>, id: &str) -> Result<Option<Users>, Error> {
        let prefix = format!("{id} ");
        let keys = SERVICES_BY_TARGET_GROUP.keys(cx, &prefix)?;
        let services: Vec<String> = keys.into_iter().map(|key| key[prefix.len()..].to_owned()).collect();
        let mut tasks = Vec::new();
        for service in &services {
            let draining = sets::tasks(cx, service)?.into_iter();
            tasks.extend(draining.filter(|task| task.phase == Phase::Deactivating).map(|task| task.id));
        }
        Ok((!services.is_empty()).then_some(Users { services, tasks }))
    }

    fn decide(users: &Users, _: Time, _: &mut Ids) -> Users {
        users.clone()
    }

    fn commit(cx: &mut Cx<'_>, _: &str, users: Users) -> Result<Next, Error> {
        for service in users.services {
            cx.wake(ServiceMachine::NAME, service);
        }
        for task in users.tasks {
            cx.wake(TaskMachine::NAME, task);
        }
        Ok(Next::wait(""))
    }
}
