//! Hands in a process of their own, for tests that kill it: `hands STATE INSTANCE SHIM LAYER TASK`. Makes the want in
//! `STATE/want.json` real (nothing: the task is to be gone) and writes every sighting to stdout, one JSON per line.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use driver::task::TaskWant;
use driver::{BoxFuture, Hand as _, Kind, Report, Seen, Want};
use runtime::images::{Image, ImageConfig, Images, PullError};
use runtime::{Options, TaskHand};

#[derive(Debug)]
struct OneImage(PathBuf);

impl Images for OneImage {
    fn ensure<'a>(&'a self, _: &'a str, _: Option<&'a str>) -> BoxFuture<'a, Result<Image, PullError>> {
        let entrypoint = ["/bin/sh", "-c"].map(str::to_owned).to_vec();
        let config = ImageConfig { entrypoint, ..ImageConfig::default() };
        let image = Image { digest: "sha256:0000".to_owned(), config, layers: vec![self.0.clone()] };
        Box::pin(async { Ok(image) })
    }
}

#[derive(Debug)]
struct Printer;

impl Report for Printer {
    fn seen(&self, _: Kind, _: &str, seen: Seen) -> BoxFuture<'static, ()> {
        let line = serde_json::to_string(&seen).unwrap_or_default();
        let mut stdout = std::io::stdout().lock();
        if writeln!(stdout, "{line}").and_then(|()| stdout.flush()).is_err() {
            std::process::exit(1);
        }
        Box::pin(async {})
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [state, instance, shim, layer, task] = args.as_slice() else { return Err("five arguments".into()) };
    let want: Option<TaskWant> = container::files::read_json(&PathBuf::from(state).join("want.json"))?;
    let hand = TaskHand::new(Options {
        instance: instance.clone(),
        state_dir: state.into(),
        images: Arc::new(OneImage(layer.into())),
        turaco_exe: shim.into(),
    })?;
    hand.start(Arc::new(Printer));
    hand.survey().await?;
    hand.sync(task, want.map(|want| Want::Task(Box::new(want)))).await?;
    std::future::pending().await
}
