//! The service tables, and requests and answers as they were recorded (record.py).

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use wire::{Document, Head, Service};

macro_rules! tables {
    ($($name:ident $path:literal)*) => {
        $(#[path = $path] #[rustfmt::skip] mod $name;)*
        /// Every service there is a model of.
        pub static SERVICES: &[&Service] = &[$(&$name::SERVICE),*];
    };
}

tables! {
    codebuild "../../../../services/codebuild/src/api/table.rs"
    codecommit "../../../../services/codecommit/src/api/table.rs"
    codedeploy "../../../../services/codedeploy/src/api/table.rs"
    codepipeline "../../../../services/codepipeline/src/api/table.rs"
    ec2 "../../../../services/vpc/src/api/table.rs"
    ecr "../../../../services/ecr/src/api/table.rs"
    ecs "../../../../services/ecs/src/api/table.rs"
    elbv2 "../../../../services/elb/src/api/table.rs"
    events "../../../../services/events/src/api/table.rs"
    iam "../../../../services/iam/src/api/table.rs"
    kms "../../../../services/kms/src/api/table.rs"
    logs "../../../../services/logs/src/api/table.rs"
    s3 "../../../../services/s3/src/api/table.rs"
    sts "../../../../services/sts/src/api/table.rs"
}

/// A recorded request, and what is to come of it.
pub struct Case {
    pub service: String,
    pub operation: String,
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub input: Document,
    pub output: Option<Document>,
    pub error: Option<wire::Error>,
}

impl Case {
    pub fn head(&self) -> Head<'_> {
        Head { method: &self.method, path: &self.path, query: &self.query, headers: &self.headers }
    }

    pub fn name(&self) -> String {
        format!("{} {}", self.service, self.operation)
    }

    /// Whether the operation is offered: authors take names off the list and add them again.
    pub fn is_offered(&self) -> bool {
        SERVICES.iter().any(|one| one.name == self.service && one.operation(&self.operation).is_some())
    }
}

pub fn golden(name: &str) -> Vec<Value> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

pub fn cases() -> Vec<Case> {
    golden("requests.json").iter().map(case).collect()
}

pub fn pairs(value: &Value) -> Vec<(String, String)> {
    value.as_array().unwrap().iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect()
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn case(value: &Value) -> Case {
    let document = |name: &str| serde_json::from_value::<Document>(value[name].clone()).unwrap();
    let error = value.get("error").map(|error| wire::Error {
        code: text(&error["code"]),
        message: text(&error["message"]),
        status: error["status"].as_u64().unwrap() as u16,
        fields: pairs(&error["fields"]),
    });
    Case {
        service: text(&value["service"]),
        operation: text(&value["operation"]),
        method: text(&value["method"]),
        path: text(&value["path"]),
        query: text(&value["query"]),
        headers: pairs(&value["headers"]),
        body: STANDARD.decode(text(&value["body"])).unwrap(),
        input: document("input"),
        output: value.get("output").map(|_| document("output")),
        error,
    }
}
