//! What the driver saw of a build becomes the record.

use driver::Seen;
use driver::build::{BuildEvent, BuildSeen};
use model::{Error, Time};
use store::Cx;

use crate::api;
use crate::machine::{begin_phase, end_phase};
use crate::notify;
use crate::outside::{self, Artifact};
use crate::rows::{BUILDS, BuildRow, Life};

/// Takes a sighting of a build; ignores all others.
///
/// # Errors
/// When the store fails.
pub fn on_seen(cx: &mut Cx<'_>, key: &str, seen: &Seen) -> Result<(), Error> {
    let Seen::Build(BuildSeen { sequence, event }) = seen else { return Ok(()) };
    let Some(mut row) = BUILDS.get(cx, key)? else { return Ok(()) };
    // Repeats, and words about a build that has been given up.
    if *sequence <= row.sequence || row.life != Life::Running || row.finished.is_some() {
        return Ok(());
    }
    row.sequence = *sequence;
    take(cx, &mut row, event)?;
    BUILDS.put(cx, key, &row)?;
    cx.wake("codebuild.build", key);
    Ok(())
}

fn take(cx: &mut Cx<'_>, row: &mut BuildRow, event: &BuildEvent) -> Result<(), Error> {
    match event {
        BuildEvent::PhaseStarted { phase, at } => {
            begin_phase(&mut row.build, phase, Time(*at));
            Ok(())
        }
        BuildEvent::PhaseEnded { phase, at, status, context_code, context_message } => {
            // A phase that ends without having begun began when it ended.
            let open = row.build.phases.iter().flatten().next_back();
            if open.is_none_or(|open| open.phase_type.as_ref() != Some(phase) || open.end_time.is_some()) {
                begin_phase(&mut row.build, phase, Time(*at));
            }
            let context = Some((context_code.clone(), context_message.clone()));
            match end_phase(&mut row.build, Time(*at), status, context) {
                Some(ended) => notify::phase_ended(cx, row, &ended),
                None => Ok(()),
            }
        }
        BuildEvent::Artifact { output, digest, md5, length } => {
            store(cx, row, output, (digest, md5, *length))
        }
        BuildEvent::Exported(variables) => {
            let exported = variables.iter().map(|(name, value)| api::ExportedEnvironmentVariable {
                name: Some(name.clone()),
                value: Some(value.clone()),
            });
            row.build.exported_environment_variables = Some(exported.collect());
            Ok(())
        }
        BuildEvent::Finished { status, at } => {
            row.finished = Some((status.clone(), *at));
            Ok(())
        }
    }
}

/// CP-10, CP-11: the artifact's bytes are in the blob store; now they become an object.
fn store(
    cx: &mut Cx<'_>,
    row: &mut BuildRow,
    output: &str,
    (digest, md5, length): (&str, &str, u64),
) -> Result<(), Error> {
    let Some(place) = row.outputs.iter().find(|place| place.name == output).cloned() else {
        row.artifact_error = Some(format!("the build has no output artifact named {output}"));
        return Ok(());
    };
    let metadata = vec![
        ("codebuild-buildarn".to_owned(), row.want.arn.clone()),
        ("codebuild-content-md5".to_owned(), md5.to_owned()),
        ("codebuild-content-sha256".to_owned(), digest.to_owned()),
    ];
    let artifact = Artifact { bucket: &place.bucket, key: &place.key, digest, md5, length, metadata };
    match outside::put(cx, &row.account, &row.region, artifact) {
        Ok(()) => row.stored.push(output.to_owned()),
        Err(error) if error.status >= 500 => return Err(error),
        Err(error) => row.artifact_error = Some(error.to_string()),
    }
    let records = row.build.artifacts.iter_mut().chain(row.build.secondary_artifacts.iter_mut().flatten());
    let location = format!("arn:aws:s3:::{}/{}", place.bucket, place.key);
    for record in records.filter(|record| record.location.as_ref() == Some(&location)) {
        record.md5sum = Some(md5.to_owned());
        record.sha256sum = Some(digest.to_owned());
    }
    Ok(())
}
