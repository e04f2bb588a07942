//! What is wrong with a request, said in its service's words and protocol.

use crate::common::SERVICES;
use wire::{Body, Document, Head};

fn head<'a>(method: &'a str, path: &'a str, query: &'a str, headers: &'a [(String, String)]) -> Head<'a> {
    Head { method, path, query, headers }
}

fn headers(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Signed for a service; nobody checks by whom.
fn signed(service: &str, list: &[(&str, &str)]) -> Vec<(String, String)> {
    let scope = format!("123456789012/20261123/eu-west-1/{service}/aws4_request");
    let value = format!("AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=00");
    let mut all = headers(list);
    all.push(("authorization".to_owned(), value));
    all
}

/// Status, code and body of the refusal of a request.
fn refused(head: &Head<'_>, body: &str) -> (u16, String, String) {
    let refusal = wire::request(SERVICES, head, body.as_bytes().to_vec()).expect_err("a refusal");
    let response = refusal.respond("id-1");
    let Body::Bytes(body) = response.body else { panic!("a body put aside") };
    (response.status, refusal.error.code, String::from_utf8(body).unwrap())
}

fn json(target: &str, body: &str) -> (u16, String, String) {
    let service = if target.starts_with("CodeCommit") { "codecommit" } else { "ecs" };
    let headers =
        signed(service, &[("x-amz-target", target), ("content-type", "application/x-amz-json-1.1")]);
    refused(&head("POST", "/", "", &headers), body)
}

fn form(service: &str, body: &str) -> (u16, String, String) {
    let headers = signed(service, &[("content-type", "application/x-www-form-urlencoded; charset=utf-8")]);
    refused(&head("POST", "/", "", &headers), body)
}

fn s3(method: &str, path: &str, query: &str, body: &str) -> (u16, String, String) {
    let headers = signed("s3", &[("host", "127.0.0.1:4566")]);
    refused(&head(method, path, query, &headers), body)
}

const ECS: &str = "AmazonEC2ContainerServiceV20141113";

#[test]
fn json_says_what_is_wrong() {
    let (status, code, body) = json(&format!("{ECS}.DeregisterContainerInstance"), "{}");
    assert_eq!((status, code.as_str()), (400, "NotImplemented"));
    assert_eq!(
        body,
        r#"{"__type":"NotImplemented","message":"ECS DeregisterContainerInstance is not implemented by Turaco."}"#
    );
    assert_eq!(json(&format!("{ECS}.Nothing"), "{}").1, "UnknownOperationException");
    assert_eq!(json("Other.CreateCluster", "{}").1, "UnknownOperationException");
    for body in ["{", "[]", "3", "\"x\"", "{\"clusterName\":", "{}x"] {
        let (status, code, _) = json(&format!("{ECS}.CreateCluster"), body);
        assert_eq!((status, code.as_str()), (400, "SerializationException"), "{body}");
    }
    let wrong = [
        (r#"{"clusterName":3}"#, "NUMBER_VALUE can not be converted to a String"),
        (r#"{"tags":{}}"#, "START_OBJECT can not be converted to a List"),
        (r#"{"tags":["a"]}"#, "STRING_VALUE can not be converted to Tag"),
        (r#"{"clusterName":["a"]}"#, "START_ARRAY can not be converted to a String"),
        (r#"{"clusterName":true}"#, "TRUE_VALUE can not be converted to a String"),
    ];
    for (body, message) in wrong {
        assert!(json(&format!("{ECS}.CreateCluster"), body).2.contains(message), "{body}");
    }
}

#[test]
fn json_names_the_broken_bound() {
    let (status, code, body) = json(&format!("{ECS}.DescribeTaskDefinition"), "{}");
    assert_eq!((status, code.as_str()), (400, "InvalidParameterException"));
    let message = "1 validation error detected: Value null at 'taskDefinition' failed to satisfy constraint: \
                   Member must not be null";
    assert!(body.contains(message), "{body}");
    let (_, _, body) = json(&format!("{ECS}.CreateCluster"), r#"{"tags":[{"key":"a"},{"key":"\u00e4!"}]}"#);
    assert!(body.contains("Value 'ä!' at 'tags.2.member.key'"), "{body}");
    let (_, _, body) = json(&format!("{ECS}.ListTasks"), r#"{"cluster":"c","desiredStatus":"LATER"}"#);
    assert!(body.contains("Member must satisfy enum value set: [RUNNING, PENDING, STOPPED]"), "{body}");
}

#[test]
fn services_with_an_error_for_each_member_use_it() {
    let target = "CodeCommit_20150413.CreateRepository";
    assert_eq!(json(target, "{}").1, "RepositoryNameRequiredException");
    assert_eq!(json(target, r#"{"repositoryName":"a b"}"#).1, "InvalidRepositoryNameException");
}

#[test]
fn query_says_what_is_wrong() {
    let (status, code, body) = form("iam", "Action=CreateSAMLProvider&Version=2010-05-08");
    assert_eq!((status, code.as_str()), (400, "NotImplemented"));
    assert!(
        body.contains("<Error><Type>Sender</Type><Code>NotImplemented</Code><Message>IAM CreateSAMLProvider")
    );
    assert!(body.contains("<RequestId>id-1</RequestId></ErrorResponse>"), "{body}");
    assert_eq!(form("iam", "Action=Nothing&Version=2010-05-08").1, "InvalidAction");
    assert_eq!(form("iam", "").1, "MissingAction");
    assert_eq!(form("iam", "Action=GetRole&Version=2010-05-08").1, "ValidationError");
    let number = "Action=AssumeRole&Version=2011-06-15&RoleArn=arn:aws:iam::123456789012:role/r\
                  &RoleSessionName=me&DurationSeconds=";
    assert_eq!(form("sts", &format!("{number}soon")).1, "MalformedInput");
    assert_eq!(form("sts", &format!("{number}5")).1, "ValidationError");
}

#[test]
fn ec2_says_what_is_wrong() {
    let (status, code, body) = form("ec2", "Action=DescribeInstanceTopology&Version=2016-11-15");
    assert_eq!((status, code.as_str()), (400, "NotImplemented"));
    assert!(body.contains("<Response><Errors><Error><Code>NotImplemented</Code>"), "{body}");
    assert!(body.contains("</Error></Errors><RequestID>id-1</RequestID></Response>"), "{body}");
    let (_, code, body) = form("ec2", "Action=DeleteVpc&Version=2016-11-15");
    assert_eq!(code, "MissingParameter");
    assert!(body.contains("The request must contain the parameter VpcId"), "{body}");
    let port = "Action=AuthorizeSecurityGroupIngress&Version=2016-11-15&IpPermissions.1.FromPort=x";
    assert_eq!(form("ec2", port).1, "InvalidParameterValue");
    assert_eq!(form("ec2", "Action=Nothing&Version=2016-11-15").1, "InvalidAction");
}

#[test]
fn s3_says_what_is_wrong() {
    let (status, code, body) = s3("GET", "/bucket", "analytics&id=a", "");
    assert_eq!((status, code.as_str()), (400, "NotImplemented"));
    assert!(
        body.contains("S3 GetBucketAnalyticsConfiguration") && body.contains("<Resource>/bucket</Resource>")
    );
    assert_eq!(s3("PATCH", "/bucket/key", "", "").0, 405);
    assert_eq!(s3("PUT", "/bucket", "versioning", "<Versioning").1, "MalformedXML");
    assert_eq!(s3("PUT", "/bucket", "versioning", "").1, "MissingRequestBodyError");
    let never = "<VersioningConfiguration><Status>Never</Status></VersioningConfiguration>";
    assert_eq!(s3("PUT", "/bucket", "versioning", never).1, "MalformedXML");
    let (_, code, body) = s3("GET", "/bucket", "list-type=2&max-keys=many", "");
    assert_eq!(code, "InvalidArgument");
    assert!(
        body.contains("<ArgumentName>max-keys</ArgumentName><ArgumentValue>many</ArgumentValue>"),
        "{body}"
    );
    assert_eq!(s3("GET", "/bucket/%ff", "", "").1, "InvalidURI");
}

#[test]
fn to_head_there_is_no_body() {
    let headers = signed("s3", &[]);
    let head = head("HEAD", "/bucket/key", "", &headers);
    let route = wire::route(SERVICES, &head, b"").unwrap();
    let error = wire::Error::new("NoSuchKey", "none").status(404);
    let response = wire::response(&route, Err(&error), "id-1");
    assert_eq!((response.status, response.body.len()), (404, 0));
    let output = Document::Map(vec![("ContentLength".into(), Document::Int(7))]);
    let response = wire::response(&route, Ok(&output), "id-1");
    assert_eq!((response.header("content-length"), response.body.len()), (Some("7"), 0));
}

#[test]
fn services_that_are_not_here_are_named() {
    let headers = signed("sqs", &[("x-amz-target", "AmazonSQS.ListQueues")]);
    let (status, code, body) = refused(&head("POST", "/", "", &headers), "{}");
    assert_eq!((status, code.as_str()), (400, "NotImplemented"));
    assert_eq!(
        body,
        r#"{"__type":"NotImplemented","message":"The service sqs is not implemented by Turaco."}"#
    );
    let headers = signed("monitoring", &[("content-type", "application/x-www-form-urlencoded")]);
    let (status, _, body) =
        refused(&head("POST", "/", "", &headers), "Action=ListMetrics&Version=2010-08-01");
    assert_eq!(status, 400);
    assert!(body.contains("The service monitoring"), "{body}");
}

#[test]
fn unsigned_requests_find_their_service() {
    let found = |headers: &[(&str, &str)], method: &str, path: &str, query: &str| {
        let headers = self::headers(headers);
        let route = wire::route(SERVICES, &head(method, path, query, &headers), b"");
        route.map(|route| (route.service.name, route.operation.name, route.credential.is_some())).ok()
    };
    let by_action = found(&[], "GET", "/", "Action=GetCallerIdentity&Version=2011-06-15");
    assert_eq!(by_action, Some(("sts", "GetCallerIdentity", false)));
    let target = format!("{ECS}.ListClusters");
    assert_eq!(found(&[("x-amz-target", &target)], "POST", "/", ""), Some(("ecs", "ListClusters", false)));
    let host = [("host", "bucket.s3.eu-west-1.localhost:4566")];
    assert_eq!(found(&host, "GET", "/key", ""), Some(("s3", "GetObject", false)));
    let route = found(&[("host", "127.0.0.1:4566")], "GET", "/bucket/key", "");
    assert_eq!(route, Some(("s3", "GetObject", false)));
}

#[test]
fn an_unsigned_action_of_nobody_is_refused_by_the_service_of_its_version() {
    let headers = headers(&[("content-type", "application/x-www-form-urlencoded")]);
    let answer = |form: &str| refused(&head("POST", "/", "", &headers), form);
    let (status, code, body) = answer("Action=Nothing&Version=2016-11-15");
    assert_eq!((status, code.as_str()), (400, "InvalidAction"));
    assert!(body.starts_with("<?xml") && body.contains("<Errors>"), "{body}");
    let (_, code, body) = answer("Action=Nothing&Version=1999-01-01");
    assert_eq!(code, "NotImplemented");
    assert!(body.contains("The service of this request is not implemented"), "{body}");
}

#[test]
fn a_twelve_digit_key_is_its_account() {
    let headers = signed("s3", &[]);
    let route = wire::route(SERVICES, &head("GET", "/", "", &headers), b"").unwrap();
    let credential = route.credential.unwrap();
    assert_eq!((credential.account(), credential.region.as_str()), ("123456789012", "eu-west-1"));
}

#[test]
fn only_payloads_of_any_size_stream() {
    let headers = signed("s3", &[]);
    let streams = |method: &str, path: &str, query: &str| {
        wire::route(SERVICES, &head(method, path, query, &headers), b"").unwrap().is_streaming()
    };
    assert!(streams("PUT", "/bucket/key", "x-id=PutObject"));
    assert!(streams("PUT", "/bucket/key", "partNumber=1&uploadId=u"));
    assert!(!streams("GET", "/bucket/key", ""));
    assert!(!streams("PUT", "/bucket", "policy"));
}

#[test]
fn a_wrong_signature_has_a_code_for_each_protocol() {
    let code = |service: &str, list: &[(&str, &str)], query: &str, error: wire::Error| {
        let headers = signed(service, list);
        let route = wire::route(SERVICES, &head("GET", "/", query, &headers), b"").unwrap();
        route.refuse_signature(error).error.code
    };
    let wrong = || wire::Error::new("SignatureDoesNotMatch", "no").status(403);
    let target = format!("{ECS}.ListClusters");
    let action = "Action=GetCallerIdentity&Version=2011-06-15";
    assert_eq!(code("ecs", &[("x-amz-target", &target)], "", wrong()), "InvalidSignatureException");
    assert_eq!(code("sts", &[], action, wrong()), "SignatureDoesNotMatch");
    assert_eq!(code("sts", &[], action, wire::sigv4::unknown_key()), "InvalidClientTokenId");
    assert_eq!(code("ec2", &[], "Action=DescribeVpcs&Version=2016-11-15", wrong()), "AuthFailure");
    assert_eq!(code("s3", &[], "", wrong()), "SignatureDoesNotMatch");
    assert_eq!(code("s3", &[], "", wire::sigv4::unsigned()), "AccessDenied");
}
