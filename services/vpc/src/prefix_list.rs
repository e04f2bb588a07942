//! Prefix lists of AWS's own services, as gateway endpoints and rules name them.

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use crate::api::{
    DescribeManagedPrefixListsRequest, DescribeManagedPrefixListsResult, DescribePrefixListsRequest,
    DescribePrefixListsResult, ManagedPrefixList, PrefixList,
};
use crate::filter::{self, one};
use crate::refuse::{self, dry_run};

/// Services with a prefix list, and the list's range. It is not AWS's: here they are reached by name.
const SERVICES: [(&str, &str); 2] = [("dynamodb", "198.51.100.0/25"), ("s3", "198.51.100.128/25")];

/// A list: id, name (`com.amazonaws.eu-central-1.s3`), range.
pub(crate) struct List {
    pub(crate) id: String,
    pub(crate) name: String,
    range: &'static str,
}

/// A region's lists, by id. The id follows from the name, so that it is the same for ever.
pub(crate) fn lists(region: &str) -> Vec<List> {
    let list = |(service, range)| {
        let name = format!("com.amazonaws.{region}.{service}");
        List { id: format!("pl-{:08x}", hash(&name)), name, range }
    };
    let mut lists: Vec<_> = SERVICES.into_iter().map(list).collect();
    lists.sort_by(|one, other| one.id.cmp(&other.id));
    lists
}

/// FNV-1a.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn no_list(id: &str) -> Error {
    refuse::missing("InvalidPrefixListID.NotFound", "prefix list", id)
}

/// DescribePrefixLists.
///
/// # Errors
/// `InvalidPrefixListID.NotFound`, `InvalidParameterValue` for a filter of another name.
pub fn describe_prefix_lists(
    cx: &mut Cx<'_>,
    input: DescribePrefixListsRequest,
) -> Result<DescribePrefixListsResult, Error> {
    dry_run(input.dry_run)?;
    let rows = lists(cx.region()).into_iter().map(|list| (list.id.clone(), list)).collect();
    let mut found = Vec::new();
    for (id, list) in filter::named(rows, input.prefix_list_ids.as_deref(), no_list)? {
        let passes = filter::passes(input.filters.as_deref(), &BTreeMap::new(), |name| match name {
            "prefix-list-id" => one(&list.id),
            "prefix-list-name" => one(&list.name),
            _ => None,
        })?;
        if passes {
            let shape = PrefixList {
                prefix_list_id: Some(list.id),
                prefix_list_name: Some(list.name),
                cidrs: Some(vec![list.range.into()]),
            };
            found.push((id, shape));
        }
    }
    let (lists, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribePrefixListsResult { prefix_lists: Some(lists), next_token })
}

/// DescribeManagedPrefixLists: AWS's own; there are no customer-managed ones here.
///
/// # Errors
/// As for DescribePrefixLists.
pub fn describe_managed_prefix_lists(
    cx: &mut Cx<'_>,
    input: DescribeManagedPrefixListsRequest,
) -> Result<DescribeManagedPrefixListsResult, Error> {
    dry_run(input.dry_run)?;
    let region = cx.region().to_owned();
    let rows = lists(&region).into_iter().map(|list| (list.id.clone(), list)).collect();
    let mut found = Vec::new();
    for (id, list) in filter::named(rows, input.prefix_list_ids.as_deref(), no_list)? {
        let passes = filter::passes(input.filters.as_deref(), &BTreeMap::new(), |name| match name {
            "prefix-list-id" => one(&list.id),
            "prefix-list-name" => one(&list.name),
            "owner-id" => one("AWS"),
            _ => None,
        })?;
        if passes {
            let shape = ManagedPrefixList {
                prefix_list_arn: Some(format!("arn:aws:ec2:{region}:aws:prefix-list/{}", list.id)),
                prefix_list_id: Some(list.id),
                prefix_list_name: Some(list.name),
                address_family: Some("IPv4".into()),
                owner_id: Some("AWS".into()),
                state: Some("create-complete".into()),
                tags: Some(Vec::new()),
                ..ManagedPrefixList::default()
            };
            found.push((id, shape));
        }
    }
    let (lists, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeManagedPrefixListsResult { prefix_lists: Some(lists), next_token })
}
