//! Repositories of code and of images.

use maud::{Markup, html};

use super::parts::{bytes, command, count, empty, facts, older, short, time};
use crate::console::place::Place;
use crate::console::view::{Around, Bucket, CodeRepository, ImageRepository, Listed, Object};

/// Tags shown of a repository's newest image.
const TAGS_ON_CARD: usize = 4;

/// Code repositories at a glance.
pub(super) fn code_cards(place: &Place, all: &[CodeRepository]) -> Markup {
    if all.is_empty() {
        return empty(
            "No repository exists in this account and region.",
            "aws codecommit create-repository --repository-name web",
        );
    }
    html! {
        div.grid { @for one in all {
            article.card data-key=(one.name) {
                h3 { a href=(place.to(&["repositories", &one.name])) { (one.name) } }
                @match one.branches.iter().find(|(branch, _)| *branch == one.default_branch) {
                    Some((branch, commit)) => p { (branch) " at " code { (short(commit)) } " " span.dim { (time(one.changed)) } },
                    None => p.none { "Nothing was pushed yet." },
                }
                (command(&format!("git clone {}", one.clone_url)))
            }
        } }
    }
}

/// Image repositories at a glance.
pub(super) fn image_cards(place: &Place, all: &[ImageRepository]) -> Markup {
    if all.is_empty() {
        return empty(
            "No image repository exists in this account and region.",
            "aws ecr create-repository --repository-name web",
        );
    }
    html! {
        div.grid { @for one in all {
            article.card data-key=(one.name) {
                h3 { a href=(place.to(&["images", &one.name])) { (one.name) } }
                @match one.images.items.first() {
                    Some(newest) => {
                        p { (count(one.total as i64, "image")) ", newest " (time(newest.pushed)) }
                        p { @for tag in newest.tags.iter().take(TAGS_ON_CARD) { code.tag { (tag) } " " } span.dim { (bytes(newest.bytes)) } }
                    }
                    None => p.none { "It holds no images." },
                }
            }
        } }
    }
}

/// Every code repository.
pub(super) fn code_list(around: &Around, all: &Listed<CodeRepository>) -> Markup {
    html! { div.head { h1 { "Repositories" } } (code_cards(&around.place, &all.items)) (older(&around.place, &["repositories"], all.older.as_deref())) }
}

/// Every image repository.
pub(super) fn image_list(around: &Around, all: &Listed<ImageRepository>) -> Markup {
    html! { div.head { h1 { "Images" } } (image_cards(&around.place, &all.items)) (older(&around.place, &["registry"], all.older.as_deref())) }
}

/// A code repository's page, about a commit if one is named.
pub(super) fn code(around: &Around, repository: &CodeRepository) -> Markup {
    let place = &around.place;
    html! {
        div.head { div {
            h1 { (repository.name) }
            p.dim { "Repository" @if !repository.description.is_empty() { " · " (repository.description) } }
        } }
        @if let Some(commit) = &repository.commit { (about_commit(repository, commit)) }
        section { h2 { "Clone" } (command(&format!("git clone {}", repository.clone_url))) }
        section { h2 { "Branches" }
            @if repository.branches.is_empty() { (empty("Nothing was pushed yet.", "git push origin main")) }
            @else { div.table { table {
                thead { tr { th { "Branch" } th { "Commit" } } }
                tbody { @for (branch, commit) in &repository.branches { tr data-key=(branch) {
                    td data-label="Branch" { (branch) @if *branch == repository.default_branch { " " span.badge.quiet { "Default" } } }
                    td data-label="Commit" { a href=(place.to(&["repositories", &repository.name, "commits", commit])) { code { (commit) } } }
                } } }
            } } }
        }
    }
}

fn about_commit(repository: &CodeRepository, commit: &str) -> Markup {
    let heads: Vec<_> = repository
        .branches
        .iter()
        .filter(|(_, head)| head == commit)
        .map(|(branch, _)| branch.as_str())
        .collect();
    html! {
        section.card { h2 { "Commit " code { (short(commit)) } }
            (facts(&[
                ("Id", html! { code { (commit) } }),
                ("Head of", html! { (heads.join(", ")) }),
            ]))
            p.dim { "In a clone:" }
            (command(&format!("git show {commit}")))
        }
    }
}

/// An image repository's page.
pub(super) fn images(around: &Around, repository: &ImageRepository) -> Markup {
    html! {
        div.head { div {
            h1 { (repository.name) }
            p.dim { "Image repository · " (count(repository.total as i64, "image")) " · tags " (repository.mutability.to_lowercase()) }
        } }
        div.split {
            section { h2 { "Images" }
                @if repository.images.items.is_empty() { (empty("It holds no images.", &format!("docker push {}:latest", repository.local))) }
                @else {
                    (image_table(repository))
                    (older(&around.place, &["images", &repository.name], repository.images.older.as_deref()))
                }
            }
            aside { section.card { h2 { "Address" }
                (facts(&[("In builds and task definitions", html! { code { (repository.uri) } })]))
                h3 { "From this machine" }
                (command(&format!("docker pull {}", repository.local)))
            } }
        }
    }
}

fn image_table(repository: &ImageRepository) -> Markup {
    html! { div.table { table {
        thead { tr { th { "Tags" } th { "Digest" } th { "Size" } th { "Pushed" } } }
        tbody { @for image in &repository.images.items {
            @let chosen = (repository.digest.as_ref() == Some(&image.digest)).then_some("true");
            tr data-key=(image.digest) aria-current=[chosen] {
                td.wrap data-label="Tags" { @if image.tags.is_empty() { span.none { "untagged" } } @for tag in &image.tags { code.tag { (tag) } " " } }
                td data-label="Digest" { code title=(image.digest) { (short(&image.digest)) } @if !image.kind.is_empty() { br; span.small.dim { (image.kind) } } }
                td data-label="Size" { (bytes(image.bytes)) }
                td data-label="Pushed" { (time(image.pushed)) }
            }
        } }
    } } }
}

/// A bucket's page, about an object if one is named.
pub(super) fn bucket(around: &Around, bucket: &Bucket) -> Markup {
    html! {
        div.head { div { h1 { (bucket.name) } p.dim { "Bucket" } } }
        @if let Some(object) = &bucket.object { (about_object(&bucket.name, object)) }
        section { h2 { "Objects" }
            @if bucket.objects.items.is_empty() { (empty("It holds no objects.", &format!("aws s3 cp file s3://{}/", bucket.name))) }
            @else { div.table { table {
                thead { tr { th { "Key" } th { "Size" } th { "Changed" } } }
                tbody { @for object in &bucket.objects.items { tr data-key=(object.key) {
                    td.wrap data-label="Key" { a href=(around.place.to(&["buckets", &bucket.name, &object.key])) { (object.key) } }
                    td data-label="Size" { (bytes(object.bytes)) }
                    td data-label="Changed" { (time(object.changed)) }
                } } }
            } } }
        }
    }
}

fn about_object(bucket: &str, object: &Object) -> Markup {
    html! {
        section.card { h2 { (object.key) }
            (facts(&[("Size", html! { (bytes(object.bytes)) }), ("Changed", html! { (time(object.changed)) })]))
            dl.facts { @for (name, value) in &object.facts { div { dt { (name) } dd { code { (value) } } } } }
            (command(&format!("aws s3 cp s3://{bucket}/{} .", object.key)))
        }
    }
}
