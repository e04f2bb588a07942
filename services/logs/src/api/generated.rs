// Written by `cargo xtask codegen` from models/. Not edited by hand.
#![allow(clippy::all, reason = "generated")]

#[path = "table.rs"]
mod table;
pub use table::SERVICE;

/// Runs one operation: reads its input, calls `crate::operations`, writes its output.
pub fn dispatch(cx: &mut store::Cx<'_>, operation: &str, input: &wire::Document) -> Result<wire::Document, wire::Error> {
    match operation {
        "AssociateKmsKey" => crate::operations::associate_kms_key(cx, AssociateKmsKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateLogGroup" => crate::operations::create_log_group(cx, CreateLogGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "CreateLogStream" => crate::operations::create_log_stream(cx, CreateLogStreamRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteLogGroup" => crate::operations::delete_log_group(cx, DeleteLogGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteLogStream" => crate::operations::delete_log_stream(cx, DeleteLogStreamRequest::from_document(input)?).map(|output| output.to_document()),
        "DeleteRetentionPolicy" => crate::operations::delete_retention_policy(cx, DeleteRetentionPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeLogGroups" => crate::operations::describe_log_groups(cx, DescribeLogGroupsRequest::from_document(input)?).map(|output| output.to_document()),
        "DescribeLogStreams" => crate::operations::describe_log_streams(cx, DescribeLogStreamsRequest::from_document(input)?).map(|output| output.to_document()),
        "DisassociateKmsKey" => crate::operations::disassociate_kms_key(cx, DisassociateKmsKeyRequest::from_document(input)?).map(|output| output.to_document()),
        "FilterLogEvents" => crate::operations::filter_log_events(cx, FilterLogEventsRequest::from_document(input)?).map(|output| output.to_document()),
        "GetLogEvents" => crate::operations::get_log_events(cx, GetLogEventsRequest::from_document(input)?).map(|output| output.to_document()),
        "GetQueryResults" => crate::operations::get_query_results(cx, GetQueryResultsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListLogGroups" => crate::operations::list_log_groups(cx, ListLogGroupsRequest::from_document(input)?).map(|output| output.to_document()),
        "ListTagsForResource" => crate::operations::list_tags_for_resource(cx, ListTagsForResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "ListTagsLogGroup" => crate::operations::list_tags_log_group(cx, ListTagsLogGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "PutLogEvents" => crate::operations::put_log_events(cx, PutLogEventsRequest::from_document(input)?).map(|output| output.to_document()),
        "PutRetentionPolicy" => crate::operations::put_retention_policy(cx, PutRetentionPolicyRequest::from_document(input)?).map(|output| output.to_document()),
        "StartQuery" => crate::operations::start_query(cx, StartQueryRequest::from_document(input)?).map(|output| output.to_document()),
        "StopQuery" => crate::operations::stop_query(cx, StopQueryRequest::from_document(input)?).map(|output| output.to_document()),
        "TagLogGroup" => crate::operations::tag_log_group(cx, TagLogGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "TagResource" => crate::operations::tag_resource(cx, TagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagLogGroup" => crate::operations::untag_log_group(cx, UntagLogGroupRequest::from_document(input)?).map(|output| output.to_document()),
        "UntagResource" => crate::operations::untag_resource(cx, UntagResourceRequest::from_document(input)?).map(|output| output.to_document()),
        other => Err(wire::Error::not_implemented(other)),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub kms_key_id: String,
    pub resource_identifier: Option<String>,
}

impl AssociateKmsKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.get("logGroupName")?,
            kms_key_id: members.need("kmsKeyId")?,
            resource_identifier: members.get("resourceIdentifier")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroupName", &self.log_group_name);
        fields.set("kmsKeyId", &self.kms_key_id);
        fields.put("resourceIdentifier", &self.resource_identifier);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLogGroupRequest {
    pub log_group_name: String,
    pub kms_key_id: Option<String>,
    pub tags: Option<wire::Map<String>>,
    pub log_group_class: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
}

impl CreateLogGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
            kms_key_id: members.get("kmsKeyId")?,
            tags: members.get("tags")?,
            log_group_class: members.get("logGroupClass")?,
            deletion_protection_enabled: members.get("deletionProtectionEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.put("tags", &self.tags);
        fields.put("logGroupClass", &self.log_group_class);
        fields.put("deletionProtectionEnabled", &self.deletion_protection_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl CreateLogStreamRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
            log_stream_name: members.need("logStreamName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.set("logStreamName", &self.log_stream_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DataSourceFilter {
    pub name: Option<String>,
    pub r#type: Option<String>,
}

impl DataSourceFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            name: members.get("name")?,
            r#type: members.get("type")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("name", &self.name);
        fields.put("type", &self.r#type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: String,
}

impl DeleteLogGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl DeleteLogStreamRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
            log_stream_name: members.need("logStreamName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.set("logStreamName", &self.log_stream_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: String,
}

impl DeleteRetentionPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub log_group_name_prefix: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
}

impl DescribeLogGroupsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            account_identifiers: members.get("accountIdentifiers")?,
            log_group_name_prefix: members.get("logGroupNamePrefix")?,
            log_group_name_pattern: members.get("logGroupNamePattern")?,
            next_token: members.get("nextToken")?,
            limit: members.get("limit")?,
            include_linked_accounts: members.get("includeLinkedAccounts")?,
            log_group_class: members.get("logGroupClass")?,
            log_group_identifiers: members.get("logGroupIdentifiers")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("accountIdentifiers", &self.account_identifiers);
        fields.put("logGroupNamePrefix", &self.log_group_name_prefix);
        fields.put("logGroupNamePattern", &self.log_group_name_pattern);
        fields.put("nextToken", &self.next_token);
        fields.put("limit", &self.limit);
        fields.put("includeLinkedAccounts", &self.include_linked_accounts);
        fields.put("logGroupClass", &self.log_group_class);
        fields.put("logGroupIdentifiers", &self.log_group_identifiers);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

impl DescribeLogGroupsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_groups: members.get("logGroups")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroups", &self.log_groups);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLogStreamsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<String>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
}

impl DescribeLogStreamsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.get("logGroupName")?,
            log_group_identifier: members.get("logGroupIdentifier")?,
            log_stream_name_prefix: members.get("logStreamNamePrefix")?,
            order_by: members.get("orderBy")?,
            descending: members.get("descending")?,
            next_token: members.get("nextToken")?,
            limit: members.get("limit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroupName", &self.log_group_name);
        fields.put("logGroupIdentifier", &self.log_group_identifier);
        fields.put("logStreamNamePrefix", &self.log_stream_name_prefix);
        fields.put("orderBy", &self.order_by);
        fields.put("descending", &self.descending);
        fields.put("nextToken", &self.next_token);
        fields.put("limit", &self.limit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

impl DescribeLogStreamsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_streams: members.get("logStreams")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logStreams", &self.log_streams);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateKmsKeyRequest {
    pub log_group_name: Option<String>,
    pub resource_identifier: Option<String>,
}

impl DisassociateKmsKeyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.get("logGroupName")?,
            resource_identifier: members.get("resourceIdentifier")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroupName", &self.log_group_name);
        fields.put("resourceIdentifier", &self.resource_identifier);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Entity {
    pub key_attributes: Option<wire::Map<String>>,
    pub attributes: Option<wire::Map<String>>,
}

impl Entity {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key_attributes: members.get("keyAttributes")?,
            attributes: members.get("attributes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("keyAttributes", &self.key_attributes);
        fields.put("attributes", &self.attributes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefix: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
    pub interleaved: Option<bool>,
    pub unmask: Option<bool>,
}

impl FilterLogEventsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.get("logGroupName")?,
            log_group_identifier: members.get("logGroupIdentifier")?,
            log_stream_names: members.get("logStreamNames")?,
            log_stream_name_prefix: members.get("logStreamNamePrefix")?,
            start_time: members.get("startTime")?,
            end_time: members.get("endTime")?,
            filter_pattern: members.get("filterPattern")?,
            next_token: members.get("nextToken")?,
            limit: members.get("limit")?,
            interleaved: members.get("interleaved")?,
            unmask: members.get("unmask")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroupName", &self.log_group_name);
        fields.put("logGroupIdentifier", &self.log_group_identifier);
        fields.put("logStreamNames", &self.log_stream_names);
        fields.put("logStreamNamePrefix", &self.log_stream_name_prefix);
        fields.put("startTime", &self.start_time);
        fields.put("endTime", &self.end_time);
        fields.put("filterPattern", &self.filter_pattern);
        fields.put("nextToken", &self.next_token);
        fields.put("limit", &self.limit);
        fields.put("interleaved", &self.interleaved);
        fields.put("unmask", &self.unmask);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}

impl FilterLogEventsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            events: members.get("events")?,
            searched_log_streams: members.get("searchedLogStreams")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("events", &self.events);
        fields.put("searchedLogStreams", &self.searched_log_streams);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

impl FilteredLogEvent {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_stream_name: members.get("logStreamName")?,
            timestamp: members.get("timestamp")?,
            message: members.get("message")?,
            ingestion_time: members.get("ingestionTime")?,
            event_id: members.get("eventId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logStreamName", &self.log_stream_name);
        fields.put("timestamp", &self.timestamp);
        fields.put("message", &self.message);
        fields.put("ingestionTime", &self.ingestion_time);
        fields.put("eventId", &self.event_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

impl GetLogEventsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.get("logGroupName")?,
            log_group_identifier: members.get("logGroupIdentifier")?,
            log_stream_name: members.need("logStreamName")?,
            start_time: members.get("startTime")?,
            end_time: members.get("endTime")?,
            next_token: members.get("nextToken")?,
            limit: members.get("limit")?,
            start_from_head: members.get("startFromHead")?,
            unmask: members.get("unmask")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroupName", &self.log_group_name);
        fields.put("logGroupIdentifier", &self.log_group_identifier);
        fields.set("logStreamName", &self.log_stream_name);
        fields.put("startTime", &self.start_time);
        fields.put("endTime", &self.end_time);
        fields.put("nextToken", &self.next_token);
        fields.put("limit", &self.limit);
        fields.put("startFromHead", &self.start_from_head);
        fields.put("unmask", &self.unmask);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

impl GetLogEventsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            events: members.get("events")?,
            next_forward_token: members.get("nextForwardToken")?,
            next_backward_token: members.get("nextBackwardToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("events", &self.events);
        fields.put("nextForwardToken", &self.next_forward_token);
        fields.put("nextBackwardToken", &self.next_backward_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueryResultsRequest {
    pub query_id: String,
    pub next_token: Option<String>,
    pub max_items: Option<i64>,
}

impl GetQueryResultsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            query_id: members.need("queryId")?,
            next_token: members.get("nextToken")?,
            max_items: members.get("maxItems")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("queryId", &self.query_id);
        fields.put("nextToken", &self.next_token);
        fields.put("maxItems", &self.max_items);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetQueryResultsResponse {
    pub query_language: Option<String>,
    pub results: Option<Vec<Vec<ResultField>>>,
    pub statistics: Option<QueryStatistics>,
    pub status: Option<String>,
    pub encryption_key: Option<String>,
    pub next_token: Option<String>,
}

impl GetQueryResultsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            query_language: members.get("queryLanguage")?,
            results: members.get("results")?,
            statistics: members.get("statistics")?,
            status: members.get("status")?,
            encryption_key: members.get("encryptionKey")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("queryLanguage", &self.query_language);
        fields.put("results", &self.results);
        fields.put("statistics", &self.statistics);
        fields.put("status", &self.status);
        fields.put("encryptionKey", &self.encryption_key);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct InputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
}

impl InputLogEvent {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            timestamp: members.get("timestamp")?,
            message: members.get("message")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("timestamp", &self.timestamp);
        fields.put("message", &self.message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLogGroupsRequest {
    pub log_group_name_pattern: Option<String>,
    pub log_group_class: Option<String>,
    pub include_linked_accounts: Option<bool>,
    pub account_identifiers: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub limit: Option<i64>,
    pub data_sources: Option<Vec<DataSourceFilter>>,
    pub field_index_names: Option<Vec<String>>,
    pub log_group_tags: Option<Vec<TagFilter>>,
}

impl ListLogGroupsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name_pattern: members.get("logGroupNamePattern")?,
            log_group_class: members.get("logGroupClass")?,
            include_linked_accounts: members.get("includeLinkedAccounts")?,
            account_identifiers: members.get("accountIdentifiers")?,
            next_token: members.get("nextToken")?,
            limit: members.get("limit")?,
            data_sources: members.get("dataSources")?,
            field_index_names: members.get("fieldIndexNames")?,
            log_group_tags: members.get("logGroupTags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroupNamePattern", &self.log_group_name_pattern);
        fields.put("logGroupClass", &self.log_group_class);
        fields.put("includeLinkedAccounts", &self.include_linked_accounts);
        fields.put("accountIdentifiers", &self.account_identifiers);
        fields.put("nextToken", &self.next_token);
        fields.put("limit", &self.limit);
        fields.put("dataSources", &self.data_sources);
        fields.put("fieldIndexNames", &self.field_index_names);
        fields.put("logGroupTags", &self.log_group_tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroupSummary>>,
    pub next_token: Option<String>,
}

impl ListLogGroupsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_groups: members.get("logGroups")?,
            next_token: members.get("nextToken")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroups", &self.log_groups);
        fields.put("nextToken", &self.next_token);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

impl ListTagsForResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<wire::Map<String>>,
}

impl ListTagsForResourceResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsLogGroupRequest {
    pub log_group_name: String,
}

impl ListTagsLogGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListTagsLogGroupResponse {
    pub tags: Option<wire::Map<String>>,
}

impl ListTagsLogGroupResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            tags: members.get("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogGroup {
    pub log_group_name: Option<String>,
    pub creation_time: Option<i64>,
    pub retention_in_days: Option<i64>,
    pub metric_filter_count: Option<i64>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub data_protection_status: Option<String>,
    pub inherited_properties: Option<Vec<String>>,
    pub log_group_class: Option<String>,
    pub log_group_arn: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub bearer_token_authentication_enabled: Option<bool>,
}

impl LogGroup {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.get("logGroupName")?,
            creation_time: members.get("creationTime")?,
            retention_in_days: members.get("retentionInDays")?,
            metric_filter_count: members.get("metricFilterCount")?,
            arn: members.get("arn")?,
            stored_bytes: members.get("storedBytes")?,
            kms_key_id: members.get("kmsKeyId")?,
            data_protection_status: members.get("dataProtectionStatus")?,
            inherited_properties: members.get("inheritedProperties")?,
            log_group_class: members.get("logGroupClass")?,
            log_group_arn: members.get("logGroupArn")?,
            deletion_protection_enabled: members.get("deletionProtectionEnabled")?,
            bearer_token_authentication_enabled: members.get("bearerTokenAuthenticationEnabled")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroupName", &self.log_group_name);
        fields.put("creationTime", &self.creation_time);
        fields.put("retentionInDays", &self.retention_in_days);
        fields.put("metricFilterCount", &self.metric_filter_count);
        fields.put("arn", &self.arn);
        fields.put("storedBytes", &self.stored_bytes);
        fields.put("kmsKeyId", &self.kms_key_id);
        fields.put("dataProtectionStatus", &self.data_protection_status);
        fields.put("inheritedProperties", &self.inherited_properties);
        fields.put("logGroupClass", &self.log_group_class);
        fields.put("logGroupArn", &self.log_group_arn);
        fields.put("deletionProtectionEnabled", &self.deletion_protection_enabled);
        fields.put("bearerTokenAuthenticationEnabled", &self.bearer_token_authentication_enabled);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogGroupSummary {
    pub log_group_name: Option<String>,
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<String>,
}

impl LogGroupSummary {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.get("logGroupName")?,
            log_group_arn: members.get("logGroupArn")?,
            log_group_class: members.get("logGroupClass")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logGroupName", &self.log_group_name);
        fields.put("logGroupArn", &self.log_group_arn);
        fields.put("logGroupClass", &self.log_group_class);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogStream {
    pub log_stream_name: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub upload_sequence_token: Option<String>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
}

impl LogStream {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_stream_name: members.get("logStreamName")?,
            creation_time: members.get("creationTime")?,
            first_event_timestamp: members.get("firstEventTimestamp")?,
            last_event_timestamp: members.get("lastEventTimestamp")?,
            last_ingestion_time: members.get("lastIngestionTime")?,
            upload_sequence_token: members.get("uploadSequenceToken")?,
            arn: members.get("arn")?,
            stored_bytes: members.get("storedBytes")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logStreamName", &self.log_stream_name);
        fields.put("creationTime", &self.creation_time);
        fields.put("firstEventTimestamp", &self.first_event_timestamp);
        fields.put("lastEventTimestamp", &self.last_event_timestamp);
        fields.put("lastIngestionTime", &self.last_ingestion_time);
        fields.put("uploadSequenceToken", &self.upload_sequence_token);
        fields.put("arn", &self.arn);
        fields.put("storedBytes", &self.stored_bytes);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

impl OutputLogEvent {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            timestamp: members.get("timestamp")?,
            message: members.get("message")?,
            ingestion_time: members.get("ingestionTime")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("timestamp", &self.timestamp);
        fields.put("message", &self.message);
        fields.put("ingestionTime", &self.ingestion_time);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutLogEventsRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
    pub log_events: Vec<InputLogEvent>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

impl PutLogEventsRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
            log_stream_name: members.need("logStreamName")?,
            log_events: members.need("logEvents")?,
            sequence_token: members.get("sequenceToken")?,
            entity: members.get("entity")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.set("logStreamName", &self.log_stream_name);
        fields.set("logEvents", &self.log_events);
        fields.put("sequenceToken", &self.sequence_token);
        fields.put("entity", &self.entity);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

impl PutLogEventsResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            next_sequence_token: members.get("nextSequenceToken")?,
            rejected_log_events_info: members.get("rejectedLogEventsInfo")?,
            rejected_entity_info: members.get("rejectedEntityInfo")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("nextSequenceToken", &self.next_sequence_token);
        fields.put("rejectedLogEventsInfo", &self.rejected_log_events_info);
        fields.put("rejectedEntityInfo", &self.rejected_entity_info);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: String,
    pub retention_in_days: i64,
}

impl PutRetentionPolicyRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
            retention_in_days: members.need("retentionInDays")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.set("retentionInDays", &self.retention_in_days);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryCompileError {
    pub location: Option<QueryCompileErrorLocation>,
    pub message: Option<String>,
}

impl QueryCompileError {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            location: members.get("location")?,
            message: members.get("message")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("location", &self.location);
        fields.put("message", &self.message);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryCompileErrorLocation {
    pub start_char_offset: Option<i64>,
    pub end_char_offset: Option<i64>,
}

impl QueryCompileErrorLocation {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            start_char_offset: members.get("startCharOffset")?,
            end_char_offset: members.get("endCharOffset")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("startCharOffset", &self.start_char_offset);
        fields.put("endCharOffset", &self.end_char_offset);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct QueryStatistics {
    pub records_matched: Option<f64>,
    pub records_scanned: Option<f64>,
    pub estimated_records_skipped: Option<f64>,
    pub bytes_scanned: Option<f64>,
    pub estimated_bytes_skipped: Option<f64>,
    pub log_groups_scanned: Option<f64>,
}

impl QueryStatistics {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            records_matched: members.get("recordsMatched")?,
            records_scanned: members.get("recordsScanned")?,
            estimated_records_skipped: members.get("estimatedRecordsSkipped")?,
            bytes_scanned: members.get("bytesScanned")?,
            estimated_bytes_skipped: members.get("estimatedBytesSkipped")?,
            log_groups_scanned: members.get("logGroupsScanned")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("recordsMatched", &self.records_matched);
        fields.put("recordsScanned", &self.records_scanned);
        fields.put("estimatedRecordsSkipped", &self.estimated_records_skipped);
        fields.put("bytesScanned", &self.bytes_scanned);
        fields.put("estimatedBytesSkipped", &self.estimated_bytes_skipped);
        fields.put("logGroupsScanned", &self.log_groups_scanned);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: Option<String>,
}

impl RejectedEntityInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            error_type: members.get("errorType")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("errorType", &self.error_type);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i64>,
    pub too_old_log_event_end_index: Option<i64>,
    pub expired_log_event_end_index: Option<i64>,
}

impl RejectedLogEventsInfo {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            too_new_log_event_start_index: members.get("tooNewLogEventStartIndex")?,
            too_old_log_event_end_index: members.get("tooOldLogEventEndIndex")?,
            expired_log_event_end_index: members.get("expiredLogEventEndIndex")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("tooNewLogEventStartIndex", &self.too_new_log_event_start_index);
        fields.put("tooOldLogEventEndIndex", &self.too_old_log_event_end_index);
        fields.put("expiredLogEventEndIndex", &self.expired_log_event_end_index);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ResultField {
    pub field: Option<String>,
    pub value: Option<String>,
}

impl ResultField {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            field: members.get("field")?,
            value: members.get("value")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("field", &self.field);
        fields.put("value", &self.value);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

impl SearchedLogStream {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_stream_name: members.get("logStreamName")?,
            searched_completely: members.get("searchedCompletely")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("logStreamName", &self.log_stream_name);
        fields.put("searchedCompletely", &self.searched_completely);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartQueryRequest {
    pub query_language: Option<String>,
    pub log_group_name: Option<String>,
    pub log_group_names: Option<Vec<String>>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub start_time: i64,
    pub end_time: i64,
    pub query_string: String,
    pub limit: Option<i64>,
}

impl StartQueryRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            query_language: members.get("queryLanguage")?,
            log_group_name: members.get("logGroupName")?,
            log_group_names: members.get("logGroupNames")?,
            log_group_identifiers: members.get("logGroupIdentifiers")?,
            start_time: members.need("startTime")?,
            end_time: members.need("endTime")?,
            query_string: members.need("queryString")?,
            limit: members.get("limit")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("queryLanguage", &self.query_language);
        fields.put("logGroupName", &self.log_group_name);
        fields.put("logGroupNames", &self.log_group_names);
        fields.put("logGroupIdentifiers", &self.log_group_identifiers);
        fields.set("startTime", &self.start_time);
        fields.set("endTime", &self.end_time);
        fields.set("queryString", &self.query_string);
        fields.put("limit", &self.limit);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StartQueryResponse {
    pub query_id: Option<String>,
}

impl StartQueryResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            query_id: members.get("queryId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("queryId", &self.query_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopQueryRequest {
    pub query_id: String,
}

impl StopQueryRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            query_id: members.need("queryId")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("queryId", &self.query_id);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct StopQueryResponse {
    pub success: Option<bool>,
}

impl StopQueryResponse {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            success: members.get("success")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("success", &self.success);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl TagFilter {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            key: members.get("key")?,
            values: members.get("values")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.put("key", &self.key);
        fields.put("values", &self.values);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagLogGroupRequest {
    pub log_group_name: String,
    pub tags: wire::Map<String>,
}

impl TagLogGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
            tags: members.need("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.set("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: wire::Map<String>,
}

impl TagResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
            tags: members.need("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.set("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagLogGroupRequest {
    pub log_group_name: String,
    pub tags: Vec<String>,
}

impl UntagLogGroupRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            log_group_name: members.need("logGroupName")?,
            tags: members.need("tags")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("logGroupName", &self.log_group_name);
        fields.set("tags", &self.tags);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl UntagResourceRequest {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        let members = wire::Members::of(document)?;
        Ok(Self {
            resource_arn: members.need("resourceArn")?,
            tag_keys: members.need("tagKeys")?,
        })
    }

    pub fn to_document(&self) -> wire::Document {
        let mut fields = wire::Fields::new();
        fields.set("resourceArn", &self.resource_arn);
        fields.set("tagKeys", &self.tag_keys);
        fields.done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct AssociateKmsKeyOutput {}

impl AssociateKmsKeyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLogGroupOutput {}

impl CreateLogGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct CreateLogStreamOutput {}

impl CreateLogStreamOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLogGroupOutput {}

impl DeleteLogGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteLogStreamOutput {}

impl DeleteLogStreamOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteRetentionPolicyOutput {}

impl DeleteRetentionPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct DisassociateKmsKeyOutput {}

impl DisassociateKmsKeyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct PutRetentionPolicyOutput {}

impl PutRetentionPolicyOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagLogGroupOutput {}

impl TagLogGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagResourceOutput {}

impl TagResourceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagLogGroupOutput {}

impl UntagLogGroupOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntagResourceOutput {}

impl UntagResourceOutput {
    pub fn from_document(document: &wire::Document) -> Result<Self, wire::ShapeError> {
        wire::Members::of(document).map(|_| Self {})
    }

    pub fn to_document(&self) -> wire::Document {
        wire::Fields::new().done()
    }
}

wire::shapes! {
    AssociateKmsKeyOutput
    AssociateKmsKeyRequest
    CreateLogGroupOutput
    CreateLogGroupRequest
    CreateLogStreamOutput
    CreateLogStreamRequest
    DataSourceFilter
    DeleteLogGroupOutput
    DeleteLogGroupRequest
    DeleteLogStreamOutput
    DeleteLogStreamRequest
    DeleteRetentionPolicyOutput
    DeleteRetentionPolicyRequest
    DescribeLogGroupsRequest
    DescribeLogGroupsResponse
    DescribeLogStreamsRequest
    DescribeLogStreamsResponse
    DisassociateKmsKeyOutput
    DisassociateKmsKeyRequest
    Entity
    FilterLogEventsRequest
    FilterLogEventsResponse
    FilteredLogEvent
    GetLogEventsRequest
    GetLogEventsResponse
    GetQueryResultsRequest
    GetQueryResultsResponse
    InputLogEvent
    ListLogGroupsRequest
    ListLogGroupsResponse
    ListTagsForResourceRequest
    ListTagsForResourceResponse
    ListTagsLogGroupRequest
    ListTagsLogGroupResponse
    LogGroup
    LogGroupSummary
    LogStream
    OutputLogEvent
    PutLogEventsRequest
    PutLogEventsResponse
    PutRetentionPolicyOutput
    PutRetentionPolicyRequest
    QueryCompileError
    QueryCompileErrorLocation
    QueryStatistics
    RejectedEntityInfo
    RejectedLogEventsInfo
    ResultField
    SearchedLogStream
    StartQueryRequest
    StartQueryResponse
    StopQueryRequest
    StopQueryResponse
    TagFilter
    TagLogGroupOutput
    TagLogGroupRequest
    TagResourceOutput
    TagResourceRequest
    UntagLogGroupOutput
    UntagLogGroupRequest
    UntagResourceOutput
    UntagResourceRequest
}

/// The errors AWS models for these operations.
pub mod errors {
    pub fn data_already_accepted_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("DataAlreadyAcceptedException", message) }
    pub fn invalid_parameter_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidParameterException", message) }
    pub fn invalid_sequence_token_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("InvalidSequenceTokenException", message) }
    pub fn limit_exceeded_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("LimitExceededException", message) }
    pub fn malformed_query_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("MalformedQueryException", message) }
    pub fn operation_aborted_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("OperationAbortedException", message) }
    pub fn resource_already_exists_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceAlreadyExistsException", message) }
    pub fn resource_not_found_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ResourceNotFoundException", message) }
    pub fn service_unavailable_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ServiceUnavailableException", message).status(500) }
    pub fn too_many_tags_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("TooManyTagsException", message) }
    pub fn unrecognized_client_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("UnrecognizedClientException", message) }
    pub fn validation_exception(message: impl Into<String>) -> wire::Error { wire::Error::new("ValidationException", message) }
}

/// The values of enumerations.
pub mod values {
    pub mod data_protection_status {
        pub const ACTIVATED: &str = "ACTIVATED";
        pub const DELETED: &str = "DELETED";
        pub const ARCHIVED: &str = "ARCHIVED";
        pub const DISABLED: &str = "DISABLED";
    }
    pub mod entity_rejection_error_type {
        pub const INVALID_ENTITY: &str = "InvalidEntity";
        pub const INVALID_TYPE_VALUE: &str = "InvalidTypeValue";
        pub const INVALID_KEY_ATTRIBUTES: &str = "InvalidKeyAttributes";
        pub const INVALID_ATTRIBUTES: &str = "InvalidAttributes";
        pub const ENTITY_SIZE_TOO_LARGE: &str = "EntitySizeTooLarge";
        pub const UNSUPPORTED_LOG_GROUP_TYPE: &str = "UnsupportedLogGroupType";
        pub const MISSING_REQUIRED_FIELDS: &str = "MissingRequiredFields";
    }
    pub mod inherited_property {
        pub const ACCOUNT_DATA_PROTECTION: &str = "ACCOUNT_DATA_PROTECTION";
    }
    pub mod log_group_class {
        pub const STANDARD: &str = "STANDARD";
        pub const INFREQUENT_ACCESS: &str = "INFREQUENT_ACCESS";
        pub const DELIVERY: &str = "DELIVERY";
    }
    pub mod order_by {
        pub const LOG_STREAM_NAME: &str = "LogStreamName";
        pub const LAST_EVENT_TIME: &str = "LastEventTime";
    }
    pub mod query_language {
        pub const CWLI: &str = "CWLI";
        pub const SQL: &str = "SQL";
        pub const PPL: &str = "PPL";
    }
    pub mod query_status {
        pub const SCHEDULED: &str = "Scheduled";
        pub const RUNNING: &str = "Running";
        pub const COMPLETE: &str = "Complete";
        pub const FAILED: &str = "Failed";
        pub const CANCELLED: &str = "Cancelled";
        pub const TIMEOUT: &str = "Timeout";
        pub const UNKNOWN: &str = "Unknown";
    }
}
