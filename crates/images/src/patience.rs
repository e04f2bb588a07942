//! Our own registry may be away for a moment: a build outlives the control plane, and a push must outlive its restart.

use std::time::Duration;

use crate::refusal::RegistryError;
use crate::registry::{Client, is_ecr_host};

/// How long it is waited for.
const AWAY_MAX: Duration = Duration::from_secs(30);
/// Between the first tries; longer from try to try.
const RETRY_FIRST: Duration = Duration::from_millis(50);
/// Between later tries.
const RETRY_MAX: Duration = Duration::from_secs(1);

impl Client {
    /// Makes an attempt, and makes it again while our own registry does not answer. Of other registries the first
    /// answer is taken: they are not known to come back. An attempt must be harmless when it is made twice.
    pub(crate) async fn patiently<T, F>(
        &self,
        registry: &str,
        mut attempt: impl FnMut() -> F + Send,
    ) -> Result<T, RegistryError>
    where
        F: Future<Output = Result<T, RegistryError>> + Send,
    {
        let is_ours = self.has_own() && is_ecr_host(registry);
        let (mut waited, mut pause) = (Duration::ZERO, RETRY_FIRST);
        loop {
            match attempt().await {
                Err(RegistryError::NoAnswer(_)) if is_ours && waited < AWAY_MAX => {
                    tokio::time::sleep(pause).await;
                    waited += pause;
                    pause = (pause * 2).min(RETRY_MAX);
                }
                done => return done,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::NoAnswer;
    use std::sync::atomic::{AtomicU32, Ordering};

    const OURS: &str = "000000000000.dkr.ecr.eu-west-1.amazonaws.com";

    async fn tries_of(client: &Client, registry: &str) -> (u32, bool) {
        let tries = AtomicU32::new(0);
        let done = client
            .patiently(registry, || async {
                match tries.fetch_add(1, Ordering::Relaxed) {
                    0..3 => Err(RegistryError::NoAnswer(NoAnswer("refused".into()))),
                    _ => Ok(()),
                }
            })
            .await;
        (tries.into_inner(), done.is_ok())
    }

    #[tokio::test]
    async fn our_own_registry_is_waited_for_and_others_are_not() {
        let client = Client::with_own_registry("http://127.0.0.1:1");
        assert_eq!(tries_of(&client, OURS).await, (4, true));
        assert_eq!(tries_of(&client, "docker.io").await, (1, false));
        assert_eq!(tries_of(&Client::default(), OURS).await, (1, false));
    }

    #[tokio::test]
    async fn a_refusal_is_an_answer() {
        let client = Client::with_own_registry("http://127.0.0.1:1");
        let tries = AtomicU32::new(0);
        let refused = || RegistryError::Broken("no".into());
        let attempt = || {
            tries.fetch_add(1, Ordering::Relaxed);
            std::future::ready(Err::<(), _>(refused()))
        };
        assert!(client.patiently(OURS, attempt).await.is_err());
        assert_eq!(tries.into_inner(), 1);
    }
}
