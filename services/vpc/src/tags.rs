//! Tags: one table for every kind of resource, filled at creation and by CreateTags.

use std::collections::BTreeMap;

use model::Error;
use store::Cx;

use crate::api::{
    CreateTagsOutput, CreateTagsRequest, DeleteTagsOutput, DeleteTagsRequest, DescribeTagsRequest,
    DescribeTagsResult, Tag, TagDescription, TagSpecification,
};
use crate::filter::{self, one};
use crate::refuse::{self, dry_run};
use crate::rows::{
    ELASTIC_IPS, ENDPOINTS, INTERFACES, INTERNET_GATEWAYS, NAT_GATEWAYS, Place, Placed, ROUTE_TABLES,
    SECURITY_GROUPS, SUBNETS, TAGS, TagsRow, VPCS, all, own,
};

/// Tags on one resource at most.
const TAGS_MAX: usize = 50;

/// Tags by the id of their resource.
pub(crate) type TagMap = BTreeMap<String, BTreeMap<String, String>>;

/// The tags a create request carries for its resource. Specifications for another kind are refused, as by AWS.
pub(crate) fn of_request(
    specifications: Option<Vec<TagSpecification>>,
    kind: &str,
) -> Result<BTreeMap<String, String>, Error> {
    let mut tags = BTreeMap::new();
    for specification in specifications.unwrap_or_default() {
        let given = specification.resource_type.unwrap_or_default();
        if given != kind {
            let text = format!(
                "'{given}' is not a valid taggable resource type for this operation; expected '{kind}'."
            );
            return Err(Error::new("InvalidParameterValue", text));
        }
        tags.extend(read(specification.tags)?);
    }
    Ok(tags)
}

fn read(tags: Option<Vec<Tag>>) -> Result<BTreeMap<String, String>, Error> {
    let mut read = BTreeMap::new();
    for tag in tags.unwrap_or_default() {
        let key = tag.key.unwrap_or_default();
        if key.is_empty() || key.chars().count() > 128 || key.starts_with("aws:") {
            return Err(Error::new("InvalidParameterValue", format!("Tag key '{key}' is not allowed.")));
        }
        let value = tag.value.unwrap_or_default();
        if value.chars().count() > 256 {
            return Err(Error::new(
                "InvalidParameterValue",
                "Tag value exceeds the maximum of 256 characters.",
            ));
        }
        read.insert(key, value);
    }
    if read.len() > TAGS_MAX {
        return Err(Error::new("TagLimitExceeded", format!("More than {TAGS_MAX} tags on one resource.")));
    }
    Ok(read)
}

/// Writes a new resource's tags.
pub(crate) fn put(
    cx: &mut Cx<'_>,
    place: &Place,
    id: &str,
    kind: &str,
    tags: BTreeMap<String, String>,
) -> Result<(), Error> {
    if tags.is_empty() {
        return Ok(());
    }
    Ok(TAGS.put(cx, id, &TagsRow { place: place.clone(), kind: kind.into(), tags })?)
}

/// Forgets a resource's tags.
pub(crate) fn forget(cx: &mut Cx<'_>, id: &str) -> Result<(), Error> {
    TAGS.delete(cx, id)?;
    Ok(())
}

/// One resource's tags.
pub(crate) fn of(cx: &Cx<'_>, id: &str) -> Result<BTreeMap<String, String>, Error> {
    Ok(TAGS.get(cx, id)?.map(|row| row.tags).unwrap_or_default())
}

/// Everyone's tags, for a describe of many.
pub(crate) fn map(cx: &Cx<'_>) -> Result<TagMap, Error> {
    Ok(all(cx, &TAGS)?.into_iter().map(|(id, row)| (id, row.tags)).collect())
}

/// As clients see them.
pub(crate) fn shape(tags: &BTreeMap<String, String>) -> Option<Vec<Tag>> {
    let tag = |(key, value): (&String, &String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
    Some(tags.iter().map(tag).collect())
}

/// The kind of a resource by the form of its id; the error of that kind when there is no such resource.
fn kind(cx: &Cx<'_>, id: &str) -> Result<&'static str, Error> {
    fn exists<T: Placed>(cx: &Cx<'_>, table: &store::Table<T>, id: &str) -> Result<bool, store::Error> {
        Ok(own(cx, table, id)?.is_some())
    }
    let (found, kind, error) = match id.rsplit_once('-').map(|(prefix, _)| prefix).unwrap_or_default() {
        "vpc" => (exists(cx, &VPCS, id)?, "vpc", refuse::no_vpc(id)),
        "subnet" => (exists(cx, &SUBNETS, id)?, "subnet", refuse::no_subnet(id)),
        "igw" => (exists(cx, &INTERNET_GATEWAYS, id)?, "internet-gateway", refuse::no_internet_gateway(id)),
        "eipalloc" => (exists(cx, &ELASTIC_IPS, id)?, "elastic-ip", refuse::no_allocation(id)),
        "nat" => (exists(cx, &NAT_GATEWAYS, id)?, "natgateway", refuse::no_nat_gateway(id)),
        "rtb" => (exists(cx, &ROUTE_TABLES, id)?, "route-table", refuse::no_route_table(id)),
        "sg" => (exists(cx, &SECURITY_GROUPS, id)?, "security-group", refuse::no_security_group(id)),
        "sgr" => {
            let groups = all(cx, &SECURITY_GROUPS)?;
            let found = groups.iter().any(|(_, group)| group.rules.iter().any(|rule| rule.id == id));
            (found, "security-group-rule", crate::security_group_rule::no_rule(id))
        }
        "eni" => (exists(cx, &INTERFACES, id)?, "network-interface", refuse::no_interface(id)),
        "vpce" => (exists(cx, &ENDPOINTS, id)?, "vpc-endpoint", crate::endpoint::no_endpoint(id)),
        "acl" => {
            let found = all(cx, &VPCS)?.iter().any(|(_, vpc)| vpc.network_acl == id);
            (found, "network-acl", crate::network_acl::no_network_acl(id))
        }
        "dopt" => {
            let found = all(cx, &VPCS)?.iter().any(|(_, vpc)| vpc.dhcp_options == id);
            (found, "dhcp-options", refuse::missing("InvalidDhcpOptionsID.NotFound", "dhcpOptions", id))
        }
        _ => (false, "", Error::new("InvalidID", format!("The ID '{id}' is not valid"))),
    };
    if found { Ok(kind) } else { Err(error) }
}

/// CreateTags: adds tags or writes over those of the same key; all resources or none.
///
/// # Errors
/// The resource's own `NotFound`, `InvalidID`, `TagLimitExceeded`.
pub fn create_tags(cx: &mut Cx<'_>, input: CreateTagsRequest) -> Result<CreateTagsOutput, Error> {
    dry_run(input.dry_run)?;
    let tags = read(Some(input.tags))?;
    for id in &input.resources {
        let kind = kind(cx, id)?;
        let mut merged = of(cx, id)?;
        merged.extend(tags.clone());
        if merged.len() > TAGS_MAX {
            return Err(Error::new("TagLimitExceeded", format!("More than {TAGS_MAX} tags on {id}.")));
        }
        let place = Place::of(cx);
        put(cx, &place, id, kind, merged)?;
    }
    Ok(CreateTagsOutput {})
}

/// DeleteTags: by key, or by key and value; without tags, all of them.
///
/// # Errors
/// When the store fails. A resource that is not there is no error.
pub fn delete_tags(cx: &mut Cx<'_>, input: DeleteTagsRequest) -> Result<DeleteTagsOutput, Error> {
    dry_run(input.dry_run)?;
    for id in &input.resources {
        let Some(mut row) = own(cx, &TAGS, id)? else { continue };
        match &input.tags {
            None => row.tags.clear(),
            Some(tags) => row.tags.retain(|key, value| {
                !tags.iter().any(|tag| {
                    tag.key.as_deref() == Some(key) && tag.value.as_ref().is_none_or(|given| given == value)
                })
            }),
        }
        if row.tags.is_empty() {
            TAGS.delete(cx, id)?;
        } else {
            TAGS.put(cx, id, &row)?;
        }
    }
    Ok(DeleteTagsOutput {})
}

/// DescribeTags, by `key`, `value`, `resource-id`, `resource-type`.
///
/// # Errors
/// `InvalidParameterValue` for another filter.
pub fn describe_tags(cx: &mut Cx<'_>, input: DescribeTagsRequest) -> Result<DescribeTagsResult, Error> {
    dry_run(input.dry_run)?;
    let mut found = Vec::new();
    for (id, row) in all(cx, &TAGS)? {
        for (key, value) in &row.tags {
            let only = BTreeMap::from([(key.clone(), value.clone())]);
            let passes = filter::passes(input.filters.as_deref(), &only, |name| match name {
                "key" => one(key),
                "value" => one(value),
                "resource-id" => one(&id),
                "resource-type" => one(&row.kind),
                _ => None,
            })?;
            if passes {
                let description = TagDescription {
                    key: Some(key.clone()),
                    value: Some(value.clone()),
                    resource_id: Some(id.clone()),
                    resource_type: Some(row.kind.clone()),
                };
                found.push((format!("{id}/{key}"), description));
            }
        }
    }
    let (tags, next_token) = filter::page(found, input.next_token.as_deref(), input.max_results)?;
    Ok(DescribeTagsResult { tags: Some(tags), next_token })
}
