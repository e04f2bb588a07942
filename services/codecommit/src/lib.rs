//! CodeCommit: repositories, branches, the events of a push. Never touches a packfile.
