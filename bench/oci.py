"""Images made on the spot."""

import gzip
import hashlib
import io
import json
import os
import tarfile

KIND = "application/vnd.oci.image"


def put(layout, data):
    """Keeps a blob; its digest and size."""
    name = hashlib.sha256(data).hexdigest()
    (layout / "blobs/sha256" / name).write_bytes(data)
    return f"sha256:{name}", len(data)


def random_image(layout, size):
    """An OCI layout with one layer of so many random bytes, gzipped without compression: clients send it as it is. The
    layer's digest."""
    (layout / "blobs/sha256").mkdir(parents=True)
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        member = tarfile.TarInfo("big")
        member.size = size
        tar.addfile(member, io.BytesIO(os.urandom(size)))
    plain = packed.getvalue()
    unpacked = "sha256:" + hashlib.sha256(plain).hexdigest()
    layer, layer_size = put(layout, gzip.compress(plain, compresslevel=0))
    config, config_size = put(layout, json.dumps({
        "architecture": "amd64", "os": "linux", "config": {},
        "rootfs": {"type": "layers", "diff_ids": [unpacked]}}).encode())
    manifest, manifest_size = put(layout, json.dumps({
        "schemaVersion": 2, "mediaType": f"{KIND}.manifest.v1+json",
        "config": {"mediaType": f"{KIND}.config.v1+json", "digest": config, "size": config_size},
        "layers": [{"mediaType": f"{KIND}.layer.v1.tar+gzip", "digest": layer, "size": layer_size}]}).encode())
    (layout / "oci-layout").write_text('{"imageLayoutVersion":"1.0.0"}')
    (layout / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": [{
        "mediaType": f"{KIND}.manifest.v1+json", "digest": manifest, "size": manifest_size,
        "annotations": {"org.opencontainers.image.ref.name": "v1"}}]}))
    return layer
