#!/usr/bin/env python3
"""Record what botocore sends, and check that it understands what the wire answers.

    python3 record.py requests              # writes golden/requests.json
    WIRE_ANSWERS=/tmp/answers.json cargo test -p wire --test wire answers
    python3 record.py answers /tmp/answers.json   # parses each with botocore, then writes golden/answers.json

Run by hand when cases.py changes; the tests read the committed files. Needs botocore and nothing else: no
request leaves the process.
"""

import base64
import datetime
import json
import pathlib
import sys
import urllib.parse

import botocore.awsrequest
import botocore.config
import botocore.parsers
import botocore.session
from botocore import xform_name

import cases

GOLDEN = pathlib.Path(__file__).resolve().parent / "golden"
ENDPOINT = "http://127.0.0.1:4566"


def tagged(value):
    """A parameter or output as the JSON form of a Document."""
    if isinstance(value, dict):
        entries = {name: tagged(one) for name, one in value.items()}
        if len(entries) == 1 and next(iter(entries)).startswith("$"):
            return {"$map": [list(one) for one in entries.items()]}
        return entries
    if isinstance(value, (list, tuple)):
        return [tagged(one) for one in value]
    if isinstance(value, datetime.datetime):
        return {"$time": round(value.timestamp() * 1000)}
    if isinstance(value, bytes):
        return {"$blob": base64.b64encode(value).decode()}
    return value


def document(shape, value):
    """The same, a streaming payload as a body."""
    out = tagged(value)
    payload = shape.serialization.get("payload") if shape is not None else None
    if payload in out and shape.members[payload].serialization.get("streaming"):
        # botocore gives a payload it need not stream as text.
        held = out[payload] if isinstance(out[payload], dict) else tagged(out[payload].encode())
        out[payload] = {"$body": held["$blob"]}
    return out


# How a client is set up, where not as usual: endpoint, settings of S3.
SETUPS = {
    "": (ENDPOINT, {"s3": {"addressing_style": "path"}}),
    "virtual": ("http://s3.localhost:4566", {"s3": {"addressing_style": "virtual"}}),
    # Over TLS a body is sent in chunks, its checksum after it.
    "chunked": ("https://127.0.0.1:4566", {"s3": {"addressing_style": "path"}}),
    "presigned": (ENDPOINT, {"s3": {"addressing_style": "path"}, "signature_version": "s3v4"}),
    "presigned-v2": (ENDPOINT, {"s3": {"addressing_style": "path"}, "signature_version": "s3"}),
    "presigned-query": (ENDPOINT, {}),
}


def clients():
    session = botocore.session.Session()
    session.set_credentials("000000000000", "secret")
    made = {}

    def client(service, setup=""):
        if (service, setup) not in made:
            endpoint, settings = SETUPS[setup]
            config = botocore.config.Config(
                user_agent="recorder", retries={"total_max_attempts": 1}, **settings
            )
            made[service, setup] = session.create_client(
                service, region_name="eu-central-1", endpoint_url=endpoint, config=config
            )
        return made[service, setup]

    return client


class Sent(Exception):
    def __init__(self, request):
        self.request = request


def send(client, operation, parameters):
    """What the client would send."""

    def stop(request, **_):
        raise Sent(request)

    client.meta.events.register("before-send.*.*", stop)
    try:
        client._make_api_call(operation, parameters)
    except Sent as sent:
        return sent.request
    finally:
        client.meta.events.unregister("before-send.*.*", stop)
    raise AssertionError("nothing was sent")


def presign(client, operation, parameters):
    """The URL that anyone may open."""
    method = xform_name(operation)
    return Presigned(client.generate_presigned_url(method, Params=parameters, ExpiresIn=600, HttpMethod="GET"))


class Presigned:
    """A request for a presigned URL: it has nothing else."""

    def __init__(self, url):
        self.url, self.method, self.headers, self.body = url, "GET", {}, None


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def record_requests():
    client = clients()
    out = []
    for service, operation, parameters, answer, *rest in cases.CASES:
        setup = rest[0] if rest else ""
        one = client(service, setup)
        model = one.meta.service_model.operation_model(operation)
        request = (presign if setup.startswith("presigned") else send)(one, operation, dict(parameters))
        url = urllib.parse.urlsplit(request.url)
        body = request.body
        body = b"" if body is None else body.read() if hasattr(body, "read") else body
        body = body.encode() if isinstance(body, str) else bytes(body)
        headers = [[name.lower(), text(value)] for name, value in request.headers.items()]
        headers.append(["host", url.netloc])
        expected = dict(parameters)
        if isinstance(expected.get("CopySource"), dict):
            expected["CopySource"] = "/".join(expected["CopySource"][part] for part in ("Bucket", "Key"))
        entry = {
            "service": service, "operation": operation, "method": request.method, "path": url.path,
            "query": url.query, "headers": headers, "body": base64.b64encode(body).decode(),
            "input": document(model.input_shape, expected),
        }
        if isinstance(answer, cases.Error):
            entry["error"] = {"code": answer.code, "message": answer.message, "status": answer.status, "fields": list(answer.fields.items())}
        elif answer is not None:
            entry["output"] = document(model.output_shape, answer)
        out.append(entry)
    write("requests.json", out)
    print(f"{len(out)} requests")


class Raw:
    """A response as botocore's HTTP layer gives it."""

    def __init__(self, answer):
        self.status_code = answer["status"]
        self.headers = botocore.awsrequest.HeadersDict(answer["headers"])
        self.content = base64.b64decode(answer["body"])
        self.raw = self.content


def understood(client, case, answer):
    """What botocore makes of an answer."""
    _, operation, _, wanted, *_ = case
    model = client.meta.service_model.operation_model(operation)
    raw = Raw(answer)
    response = {
        "headers": raw.headers, "status_code": raw.status_code, "body": raw.content,
        "context": {"operation_name": operation},
    }
    parser = botocore.parsers.create_parser(client.meta.service_model.metadata["protocol"])
    parsed = parser.parse(response, model.output_shape)
    client.meta.events.emit(
        f"after-call.{client.meta.service_model.service_id.hyphenize()}.{operation}",
        http_response=raw, parsed=parsed, model=model, context={},
    )
    if isinstance(wanted, cases.Error):
        return parsed["Error"], parsed["ResponseMetadata"]
    metadata = parsed.pop("ResponseMetadata")
    return parsed, metadata


def check(client, case, answer):
    service, operation, _, wanted, *_ = case
    found, metadata = understood(client, case, answer)
    where = f"{service} {operation}"
    assert metadata["HTTPStatusCode"] == answer["status"], where
    if isinstance(wanted, cases.Error):
        # To HEAD there is no body, and botocore has only the status.
        assert found["Code"] == wanted.code, (where, found)
        assert found["Message"] == wanted.message, (where, found)
        for name, value in wanted.fields.items():
            assert found[name] == value, (where, found)
        return
    model = client.meta.service_model.operation_model(operation)
    found, wanted = document(model.output_shape, found), document(model.output_shape, wanted)
    for name in list(found):
        # Left out where nothing was said, but given by botocore all the same.
        if name not in wanted and found[name] in ([], {}, ""):
            del found[name]
    # IAM's policy documents are decoded by botocore; nothing else differs.
    assert found == decoded(wanted), f"{where}\nfound  {found}\nwanted {wanted}"
    assert metadata.get("RequestId") == "11111111-2222-4333-8444-555555555555", (where, metadata)


def decoded(value):
    if isinstance(value, dict):
        return {
            name: json.loads(urllib.parse.unquote(one)) if name == "AssumeRolePolicyDocument" else decoded(one)
            for name, one in value.items()
        }
    return [decoded(one) for one in value] if isinstance(value, list) else value


def record_answers(path):
    client = clients()
    answers = json.loads(pathlib.Path(path).read_text())
    checked = 0
    for case, answer in zip(cases.CASES, answers, strict=True):
        if answer is not None:
            check(client(case[0]), case, answer)
            checked += 1
    write("answers.json", answers)
    print(f"{checked} answers understood")


def write(name, entries):
    GOLDEN.mkdir(exist_ok=True)
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in entries)
    (GOLDEN / name).write_text(f"[\n{lines}\n]\n")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["requests"]:
            record_requests()
        case ["answers", path]:
            record_answers(path)
        case _:
            sys.exit(__doc__)
