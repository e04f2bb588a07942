//! Why every machine waits.

use maud::{Markup, html};

use super::parts::waiting;
use crate::console::view::Waiting;

/// Every machine that does not move, and why.
pub(super) fn page(all: &Waiting) -> Markup {
    html! {
        div.head { div { h1 { "What everything waits for" }
            p.dim { "Everything that takes time is moved by a machine that can say why it does not move. The same on the command line: turaco why." } } }
        @if all.is_empty() { p.none { "Nothing waits." } }
        @else { div.table { table {
            thead { tr { th { "Machine" } th { "Id" } th { "Why" } } }
            tbody { @for (machine, id, wait) in all { tr data-key={ (machine) " " (id) } {
                td data-label="Machine" { (machine) } td.wrap data-label="Id" { code { (id) } } td.wrap data-label="Why" { (waiting(wait, "Looked at again in")) }
            } } }
        } } }
    }
}
