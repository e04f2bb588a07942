//! Ids, ARNs, time and paging tokens: the words every other crate shares. Never does IO; std only.
