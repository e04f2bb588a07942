//! FROM and `--from`: where a stage begins.

use images::{Loaded, Platform, Reference};

use super::{BuildError, ImageBuilder, Printer};

/// Makes a base image be here: a known name first, its registry else.
pub(crate) async fn get(
    builder: &ImageBuilder,
    name: &str,
    platform: &Platform,
    anew: bool,
    printer: &Printer,
) -> Result<Loaded, BuildError> {
    let reference = Reference::parse(name)?;
    if !anew
        && let Some(found) = builder.find(&reference, platform)?
        && builder.store.is_whole(&found)
    {
        return Ok(found);
    }
    let (lines, mut told) = tokio::sync::mpsc::unbounded_channel();
    let progress = move |line: String| {
        if lines.send(line).is_err() {
            // Nobody listens any more.
        }
    };
    let pull = async {
        let pulled = builder.store.pull(&reference, platform, &progress).await;
        drop(progress);
        pulled
    };
    let tell = async {
        while let Some(line) = told.recv().await {
            printer.line(line).await;
        }
    };
    let (pulled, ()) = tokio::join!(pull, tell);
    match pulled {
        Ok(image) => Ok(image),
        Err(error) => match builder.find(&reference, platform)?.filter(|found| builder.store.is_whole(found))
        {
            Some(found) => {
                printer.error(format!("{error}; the image that is here is used")).await;
                Ok(found)
            }
            None => Err(BuildError::Failed(error.message)),
        },
    }
}
