//! The fake archives: files out of blobs.

use std::collections::BTreeMap;

use driver::extract::{ExtractSeen, ExtractWant};
use driver::{Kind, Seen};

use super::Moment;

#[derive(Debug, Clone, Default)]
pub(crate) struct Archive {
    /// Text of the one file in a blob, by the blob's digest.
    pub(crate) texts: BTreeMap<String, String>,
}

impl Archive {
    pub(super) fn extract(&self, key: &str, want: &ExtractWant, moment: &mut Moment<'_>) {
        let text = self.texts.get(&want.digest).cloned().ok_or("there is no such file");
        let files = want.paths.iter().map(|path| (path.clone(), text.clone().map_err(str::to_owned)));
        moment.tell(Kind::Extract, key, Seen::Extract(ExtractSeen { files: files.collect() }));
    }
}
