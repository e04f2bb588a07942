//! What S3 alone does: buckets in the host name, root elements, errors of its own form.

use model::Error;

use crate::document::Document;
use crate::message::Head;
use crate::schema::{Operation, ShapeId};
use crate::xml;

/// The namespace of S3's documents, as an attribute.
pub(crate) const NAMESPACE: &str = " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"";

/// The error for a body that is not the XML it should be.
pub(crate) fn malformed_xml() -> Error {
    let text = "The XML you provided was not well-formed or did not validate against our published schema";
    Error::new("MalformedXML", text)
}

/// The bucket named by the host: `BUCKET.s3.REGION.amazonaws.com`, `BUCKET.s3.localhost`, `BUCKET.localhost`.
/// `None` for an address, for a host of S3 itself, and for hosts of neither kind.
pub(crate) fn bucket_of_host<'a>(head: &Head<'a>) -> Option<&'a str> {
    let host = head.host();
    if is_service_host(host) {
        return None;
    }
    let local = host.strip_suffix(".localhost").or_else(|| host.strip_suffix(".localhost.localdomain"));
    let marked = [".s3.", ".s3-"].iter().filter_map(|mark| host.rfind(mark)).max();
    let bucket = match (marked, local) {
        (Some(at), _) => &host[..at],
        (None, Some(local)) => local.strip_suffix(".s3").unwrap_or(local),
        (None, None) => return None,
    };
    (!bucket.is_empty()).then_some(bucket)
}

/// The bucket a request to S3 is about, in its host or in its path. `None`: about none.
pub fn bucket(head: &Head<'_>) -> Option<String> {
    let path = path_style(head);
    let bucket = path.trim_start_matches('/').split('/').next().unwrap_or_default();
    (!bucket.is_empty()).then(|| bucket.to_owned())
}

fn is_service_host(host: &str) -> bool {
    let first = host.split('.').next().unwrap_or_default();
    first == "s3" || first.starts_with("s3-")
}

/// A path with the bucket in front, where it stood in the host.
pub(crate) fn path_style(head: &Head<'_>) -> String {
    match bucket_of_host(head) {
        Some(bucket) => format!("/{bucket}/{}", head.path.strip_prefix('/').unwrap_or(head.path)),
        None => head.path.to_owned(),
    }
}

/// The root element of an answer whose members are the body. The model does not name it.
fn root(operation: &Operation) -> String {
    match operation.name {
        "ListBuckets" => "ListAllMyBucketsResult",
        "ListObjects" | "ListObjectsV2" => "ListBucketResult",
        "ListObjectVersions" => "ListVersionsResult",
        "CreateMultipartUpload" => "InitiateMultipartUploadResult",
        "DeleteObjects" => "DeleteResult",
        "GetBucketAcl" | "GetObjectAcl" => "AccessControlPolicy",
        "GetBucketVersioning" => "VersioningConfiguration",
        "GetBucketTagging" | "GetObjectTagging" => "Tagging",
        "GetBucketCors" => "CORSConfiguration",
        "GetBucketWebsite" => "WebsiteConfiguration",
        "GetBucketLogging" => "BucketLoggingStatus",
        "GetBucketLifecycleConfiguration" => "LifecycleConfiguration",
        "GetBucketNotificationConfiguration" => "NotificationConfiguration",
        "GetBucketAccelerateConfiguration" => "AccelerateConfiguration",
        "GetBucketRequestPayment" => "RequestPaymentConfiguration",
        "GetObjectAttributes" => "GetObjectAttributesResponse",
        name => return format!("{name}Result"),
    }
    .to_owned()
}

/// Writes the members of an answer as the body.
pub(crate) fn write_body(
    operation: &'static Operation,
    shape: ShapeId,
    output: &Document,
    writer: &mut xml::Writer,
) {
    if operation.name == "GetBucketLocation" {
        // The one answer whose only member is the root itself; us-east-1 is the empty one.
        let region = output.get("LocationConstraint").and_then(Document::as_str).unwrap_or_default();
        writer.out.push_str(&format!("<LocationConstraint{NAMESPACE}>"));
        xml::escape(region, &mut writer.out);
        writer.out.push_str("</LocationConstraint>");
        return;
    }
    let root = root(operation);
    writer.out.push_str(&format!("<{root}{NAMESPACE}>"));
    writer.members(shape, output);
    writer.out.push_str(&format!("</{root}>"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_in_host_names() {
        let bucket = |host: &str| {
            let headers = [("host".to_owned(), host.to_owned())];
            bucket_of_host(&Head { method: "GET", path: "/", query: "", headers: &headers })
                .map(str::to_owned)
        };
        let named = |name: &str| Some(name.to_owned());
        assert_eq!(bucket("127.0.0.1:4566"), None);
        assert_eq!(bucket("[::1]:4566"), None);
        assert_eq!(bucket("localhost:4566"), None);
        assert_eq!(bucket("s3.eu-central-1.amazonaws.com"), None);
        assert_eq!(bucket("s3.localhost:4566"), None);
        assert_eq!(bucket("b.localhost:4566"), named("b"));
        assert_eq!(bucket("b.s3.localhost:4566"), named("b"));
        assert_eq!(bucket("my.bucket.s3.eu-central-1.amazonaws.com"), named("my.bucket"));
        assert_eq!(bucket("b.s3.eu-central-1.localhost:4566"), named("b"));
        assert_eq!(bucket("b.s3-eu-west-1.amazonaws.com"), named("b"));
    }
}
