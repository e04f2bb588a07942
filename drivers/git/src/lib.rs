//! Git repositories on disk: packs in and out, trees into archives. Never knows a CodeCommit operation.
