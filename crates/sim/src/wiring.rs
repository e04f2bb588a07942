//! The services a history is made of.

use engine::{OnSeen, Wiring};

/// Every table of theirs.
pub(crate) fn tables() -> Vec<&'static str> {
    [
        codedeploy::TABLES,
        ecr::TABLES,
        ecs::TABLES,
        elb::TABLES,
        events::TABLES,
        iam::TABLES,
        logs::TABLES,
        s3::TABLES,
        sts::TABLES,
        vpc::TABLES,
    ]
    .concat()
}

/// Their machines and sighting handlers, as the binary has them.
pub(crate) fn wiring() -> Wiring {
    let machines = [
        codedeploy::machines(),
        ecs::machines(),
        elb::machines(),
        events::machines(),
        logs::machines(),
        vpc::machines(),
    ]
    .concat();
    let on_seen: Vec<OnSeen> =
        vec![logs::on_seen, vpc::on_seen, elb::on_seen, ecs::on_seen, codedeploy::on_seen];
    Wiring { machines, on_seen }
}
