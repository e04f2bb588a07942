#!/usr/bin/env python3
"""Cut botocore's service models down to the operations we offer.

Run by hand from anywhere, after a name was added to or taken from models/SERVICE/operations.txt:

    python3 models/extract.py            # every service
    python3 models/extract.py ecs s3     # some

Reads the installed botocore (pip install botocore). Writes models/SERVICE/model.json: service metadata,
the offered operations, the shapes they reach, their paginators, and the names of all operations the
service has, so that the others can be refused by name. Documentation is dropped: facts only.
"""

import json
import pathlib
import sys

import botocore
import botocore.loaders

HERE = pathlib.Path(__file__).resolve().parent

METADATA = (
    "apiVersion", "endpointPrefix", "globalEndpoint", "jsonVersion", "protocol", "serviceId",
    "signingName", "targetPrefix", "xmlNamespace",
)
OPERATION = ("name", "http", "input", "output", "errors", "authtype", "unsignedPayload", "httpChecksum")
SHAPE = (
    "type", "required", "members", "member", "key", "value", "enum", "min", "max", "pattern", "payload",
    "flattened", "locationName", "xmlNamespace", "timestampFormat", "error", "exception", "fault", "box",
    "union", "document", "eventstream", "event", "sensitive",
)
REFERENCE = (
    "shape", "location", "locationName", "queryName", "flattened", "xmlAttribute", "xmlNamespace", "streaming",
    "idempotencyToken", "box", "timestampFormat", "jsonvalue", "hostLabel", "resultWrapper", "eventpayload",
)


# Patterns that AWS does not hold clients to: the provider of Terraform encodes the slash of a copy's source.
LOOSE = {"CopySource"}


def kept(source, names):
    return {name: source[name] for name in names if name in source}


def reference(source):
    return kept(source, REFERENCE)


def shape(name, source):
    cut = kept(source, SHAPE)
    if name in LOOSE:
        cut.pop("pattern", None)
    if "members" in cut:
        cut["members"] = {one: reference(member) for one, member in cut["members"].items()}
    for part in ("member", "key", "value"):
        if part in cut:
            cut[part] = reference(cut[part])
    return cut


def reached(shapes, roots):
    seen, waiting = set(), list(roots)
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        source = shapes[name]
        references = list(source.get("members", {}).values())
        references += [source[part] for part in ("member", "key", "value") if part in source]
        waiting += [one["shape"] for one in references]
    return seen


def addresses(model):
    """How the service's operations are addressed, where that is by method and path."""
    if not model["metadata"]["protocol"].startswith("rest"):
        return {}
    all_of_them = {}
    for name, operation in sorted(model["operations"].items()):
        source = model["shapes"][operation["input"]["shape"]] if "input" in operation else {}
        needs = [
            member.get("locationName", one)
            for one, member in source.get("members", {}).items()
            if one in source.get("required", []) and member.get("location") in ("querystring", "header")
        ]
        all_of_them[name] = [operation["http"]["method"], operation["http"]["requestUri"], needs]
    return all_of_them


def extract(loader, folder):
    offered = [line.strip() for line in (folder / "operations.txt").read_text().splitlines()]
    offered = [line for line in offered if line and not line.startswith("#")]
    model = loader.load_service_model(folder.name, "service-2")
    unknown = [name for name in offered if name not in model["operations"]]
    if unknown:
        sys.exit(f"{folder.name}: not operations of this service: {', '.join(unknown)}")

    operations, roots = {}, set()
    for name in sorted(offered):
        operation = kept(model["operations"][name], OPERATION)
        for part in ("input", "output"):
            if part in operation:
                operation[part] = reference(operation[part])
                roots.add(operation[part]["shape"])
        operation["errors"] = [one["shape"] for one in operation.get("errors", [])]
        roots.update(operation["errors"])
        operations[name] = operation

    pagination = {}
    try:
        pagination = loader.load_service_model(folder.name, "paginators-1")["pagination"]
    except botocore.exceptions.UnknownServiceError:
        pass
    except botocore.exceptions.DataNotFoundError:
        pass

    metadata = kept(model["metadata"], METADATA)
    metadata.setdefault("signingName", metadata["endpointPrefix"])
    cut = {
        "source": f"botocore {botocore.__version__}",
        "metadata": metadata,
        "names": sorted(model["operations"]),
        "addresses": addresses(model),
        "operations": operations,
        "pagination": {name: pagination[name] for name in sorted(offered) if name in pagination},
        "shapes": {name: shape(name, model["shapes"][name]) for name in sorted(reached(model["shapes"], roots))},
    }
    text = json.dumps(cut, separators=(",", ":"), ensure_ascii=False)
    # One line per operation and shape: a change to the list shows as such in the history.
    text = text.replace('},"', '},\n"')
    json.loads(text)
    (folder / "model.json").write_text(text + "\n")
    print(f"{folder.name}: {len(operations)} operations, {len(cut['shapes'])} shapes")


def main():
    loader = botocore.loaders.Loader()
    named = sys.argv[1:]
    for folder in sorted(HERE.iterdir()):
        if (folder / "operations.txt").exists() and (not named or folder.name in named):
            extract(loader, folder)


main()
