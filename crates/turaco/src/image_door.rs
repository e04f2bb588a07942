//! Brings the image store to the task runtime.

use driver::BoxFuture;
use runtime::images::{Image, ImageConfig, Images, PullError};

/// The image store as the runtime knows it.
#[derive(Debug)]
pub(crate) struct ImageDoor(pub(crate) images::Store);

impl Images for ImageDoor {
    fn ensure<'a>(
        &'a self,
        reference: &'a str,
        digest: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Image, PullError>> {
        Box::pin(async move {
            let found = self.0.ensure(reference, digest).await;
            let found = found.map_err(|error| PullError { name: error.name, message: error.message })?;
            let config = found.config;
            Ok(Image {
                digest: found.digest,
                layers: found.layers,
                config: ImageConfig {
                    env: config.env,
                    entrypoint: config.entrypoint,
                    cmd: config.cmd,
                    working_dir: config.working_dir,
                    user: config.user,
                    stop_signal: config.stop_signal,
                },
            })
        })
    }
}
