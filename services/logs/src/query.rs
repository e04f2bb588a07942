//! Queries of Logs Insights: written down when they start, run when their results are asked for.

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::group::{must_exist, name_of};
use crate::insights::{Query, Record};
use crate::retention::expired_before;
use crate::rows::{EVENTS, QUERIES, QueryRow, STREAMS, event_key, stream_key};

/// Results unless the query says otherwise, and at most.
const RESULTS: usize = 1000;
const RESULTS_MAX: usize = 10_000;
/// Events one query may go through.
const EVENTS_MAX: usize = 100_000;

/// `StartQuery`
pub fn start_query(cx: &mut Cx<'_>, input: api::StartQueryRequest) -> Result<api::StartQueryResponse, Error> {
    if input.query_language.as_deref().is_some_and(|language| language != "CWLI") {
        return Err(Error::not_implemented("A query language other than CWLI"));
    }
    Query::parse(&input.query_string)?;
    if input.start_time > input.end_time {
        return Err(errors::invalid_parameter_exception("Query's start time is after its end time."));
    }
    let names = input.log_group_names.into_iter().flatten().chain(input.log_group_name);
    let identified = input.log_group_identifiers.into_iter().flatten();
    let groups: Vec<String> = names.chain(identified).map(|name| name_of(&name).to_owned()).collect();
    if groups.is_empty() || groups.len() > 50 {
        return Err(errors::invalid_parameter_exception("A query needs one to fifty log groups."));
    }
    for group in &groups {
        must_exist(cx, group)?;
    }
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(RESULTS).min(RESULTS_MAX);
    let row = QueryRow {
        groups,
        from: input.start_time.saturating_mul(1000),
        // The end is a second that still counts.
        to: input.end_time.saturating_add(1).saturating_mul(1000),
        text: input.query_string,
        limit,
        stopped: false,
    };
    let id = cx.ids.uuid();
    QUERIES.put(cx, &query_key(cx, &id), &row)?;
    Ok(api::StartQueryResponse { query_id: Some(id) })
}

fn query_key(cx: &Cx<'_>, id: &str) -> String {
    format!("{}/{}/{id}", cx.account(), cx.region())
}

fn find(cx: &Cx<'_>, id: &str) -> Result<QueryRow, Error> {
    let message = format!("Query {id} does not exist.");
    QUERIES.get(cx, &query_key(cx, id))?.ok_or_else(|| errors::resource_not_found_exception(message))
}

/// `StopQuery`: a query that has no results yet, and now never will.
pub fn stop_query(cx: &mut Cx<'_>, input: api::StopQueryRequest) -> Result<api::StopQueryResponse, Error> {
    let row = find(cx, &input.query_id)?;
    if row.stopped {
        return Err(errors::invalid_parameter_exception("Query is not in a running or scheduled state."));
    }
    let key = query_key(cx, &input.query_id);
    QUERIES.put(cx, &key, &QueryRow { stopped: true, ..row })?;
    Ok(api::StopQueryResponse { success: Some(true) })
}

/// `GetQueryResults`
pub fn get_query_results(
    cx: &mut Cx<'_>,
    input: api::GetQueryResultsRequest,
) -> Result<api::GetQueryResultsResponse, Error> {
    let row = find(cx, &input.query_id)?;
    let query = Query::parse(&row.text)?;
    let (mut matched, mut scanned, mut bytes) = (Vec::new(), 0, 0);
    for group in row.groups.iter().filter(|_| !row.stopped) {
        // A group that was deleted since has nothing to say.
        let Ok(found) = must_exist(cx, group) else { continue };
        let from = row.from.max(expired_before(found.retention_days, cx.now));
        for (_, stream) in STREAMS.list(cx, &stream_key(cx, group, ""))? {
            let (first, last) = (event_key(&stream.id, from, 0), event_key(&stream.id, row.to, 0));
            let room = EVENTS_MAX.saturating_sub(scanned);
            let page = EVENTS.page(cx, &format!("{}/", stream.id), Some(&first), room)?;
            for (key, event) in page.into_iter().take_while(|(key, _)| *key < last) {
                scanned += 1;
                bytes += event.message.len();
                let record = Record {
                    time: event.time,
                    ingested_at: event.ingested_at,
                    message: event.message,
                    stream: stream.name.clone(),
                    log: format!("{}:{group}", cx.account()),
                    pointer: model::page::token(&key),
                };
                if query.fits(&record) {
                    matched.push(record);
                }
            }
        }
    }
    let count = matched.len() as f64;
    let field = |(field, value)| api::ResultField { field: Some(field), value: Some(value) };
    let results = query.answer(matched, row.limit);
    let results = results.into_iter().map(|event| event.into_iter().map(field).collect()).collect();
    Ok(api::GetQueryResultsResponse {
        query_language: Some("CWLI".into()),
        results: Some(results),
        statistics: Some(api::QueryStatistics {
            records_matched: Some(count),
            records_scanned: Some(scanned as f64),
            bytes_scanned: Some(bytes as f64),
            log_groups_scanned: Some(row.groups.len() as f64),
            ..api::QueryStatistics::default()
        }),
        status: Some(if row.stopped { "Cancelled" } else { "Complete" }.into()),
        ..api::GetQueryResultsResponse::default()
    })
}
