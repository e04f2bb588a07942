//! The balancer's snapshot: plain types, codec, generation, unix-socket client. Never proxies.
