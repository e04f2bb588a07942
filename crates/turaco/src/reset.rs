//! Everything goes: `POST /_turaco/reset`, and what a clean end has in common with it.

use std::sync::Arc;
use std::time::Duration;

use driver::{BoxFuture, DriverError, Hand, Kind};
use model::Error;
use store::Caller;

/// Between two looks at what a hand still has.
const LOOK_GAP: Duration = Duration::from_millis(5);
/// How long a reset may take.
const RESET_MAX: Duration = Duration::from_secs(30);

/// Wipes the store and waits for the hands.
#[derive(Debug)]
pub(crate) struct Resetter {
    pub(crate) engine: engine::Handle,
    pub(crate) hands: Vec<Arc<dyn Hand>>,
    pub(crate) tasks: Arc<runtime::TaskHand>,
}

impl front::Reset for Resetter {
    fn reset(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(async move {
            self.wipe().await?;
            self.tasks.kill_all();
            tokio::time::timeout(RESET_MAX, self.emptied())
                .await
                .map_err(|_| Error::internal("not everything ended in time"))?
                .map_err(Error::internal)?;
            // What ended has said its last words meanwhile.
            self.wipe().await
        })
    }
}

impl Resetter {
    async fn wipe(&self) -> Result<(), Error> {
        let wipe = |cx: &mut store::Cx<'_>| {
            let (table, kind) = elb::LASTING;
            cx.wipe(&[table], &[kind])?;
            elb::wiped(cx)
        };
        self.engine.call(Caller::root("", ""), wipe).await
    }

    async fn emptied(&self) -> Result<(), DriverError> {
        for hand in in_order_of_end(&self.hands) {
            emptied(hand.as_ref()).await?;
        }
        Ok(())
    }
}

/// The hands that hold something of the kernel's, users of networks before networks.
pub(crate) fn in_order_of_end(hands: &[Arc<dyn Hand>]) -> impl Iterator<Item = &Arc<dyn Hand>> {
    let kinds = [Kind::Build, Kind::Task, Kind::Network];
    kinds.into_iter().flat_map(|kind| hands.iter().filter(move |hand| hand.kind() == kind))
}

/// Returns when a hand has nothing left.
pub(crate) async fn emptied(hand: &dyn Hand) -> Result<(), DriverError> {
    while !hand.survey().await?.is_empty() {
        tokio::time::sleep(LOOK_GAP).await;
    }
    Ok(())
}
