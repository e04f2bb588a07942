//! The one list of services: tables, machines, sighting handlers, and what the door offers.

use engine::{OnSeen, Wiring};
use front::Offered;

/// Every table of every service.
pub(crate) fn tables() -> Vec<&'static str> {
    [
        codebuild::TABLES,
        codecommit::TABLES,
        codedeploy::TABLES,
        codepipeline::TABLES,
        ecr::TABLES,
        ecs::TABLES,
        elb::TABLES,
        events::TABLES,
        iam::TABLES,
        kms::TABLES,
        logs::TABLES,
        s3::TABLES,
        sts::TABLES,
        vpc::TABLES,
    ]
    .concat()
}

/// Every machine and every sighting handler.
pub(crate) fn wiring() -> Wiring {
    let machines = [
        codebuild::machines(),
        codecommit::machines(),
        codedeploy::machines(),
        codepipeline::machines(),
        ecr::machines(),
        ecs::machines(),
        elb::machines(),
        events::machines(),
        kms::machines(),
        logs::machines(),
        s3::machines(),
        vpc::machines(),
    ]
    .concat();
    let on_seen: Vec<OnSeen> = vec![
        logs::on_seen,
        vpc::on_seen,
        elb::on_seen,
        ecs::on_seen,
        codebuild::on_seen,
        codedeploy::on_seen,
        codepipeline::on_seen,
    ];
    Wiring { machines, on_seen }
}

/// Every service behind the door.
pub(crate) fn offered() -> Vec<Offered> {
    macro_rules! offer {
        ($($service:ident),*) => { vec![$(Offered { service: &$service::api::SERVICE, dispatch: $service::api::dispatch }),*] };
    }
    offer!(
        vpc,
        elb,
        ecs,
        ecr,
        logs,
        codecommit,
        codebuild,
        codepipeline,
        codedeploy,
        events,
        s3,
        iam,
        sts,
        kms
    )
}
