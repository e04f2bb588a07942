//! Layers: which blobs a repository has, and the layer operations of the API (ECR-7).
//!
//! The bytes of a part are appended to an upload session in the blob store by the API's door before the operation
//! runs; what is written here is how many there are.

use model::Error;
use store::Cx;

use crate::api::{
    BatchCheckLayerAvailabilityRequest, BatchCheckLayerAvailabilityResponse, CompleteLayerUploadRequest,
    CompleteLayerUploadResponse, GetDownloadUrlForLayerRequest, GetDownloadUrlForLayerResponse,
    InitiateLayerUploadRequest, InitiateLayerUploadResponse, Layer, LayerFailure, UploadLayerPartRequest,
    UploadLayerPartResponse,
};
use crate::manifest::is_digest;
use crate::repository::find;
use crate::rows::{LAYERS, UPLOADS, UploadRow, inner_key};

/// ECR answers this part size; parts may be smaller only at the end.
const PART_SIZE: i64 = 10 * 1024 * 1024;

/// Whether a repository has a layer (or config) of this digest; its size.
pub fn has_layer(
    cx: &Cx<'_>,
    account: &str,
    region: &str,
    repository: &str,
    digest: &str,
) -> Result<Option<i64>, Error> {
    Ok(LAYERS.get(cx, &inner_key(account, region, repository, digest))?)
}

/// Writes down that a repository has a layer whose bytes are in the blob store.
pub fn link_layer(
    cx: &mut Cx<'_>,
    account: &str,
    region: &str,
    repository: &str,
    digest: &str,
    size: i64,
) -> Result<(), Error> {
    Ok(LAYERS.put(cx, &inner_key(account, region, repository, digest), &size)?)
}

/// ECR-7: AVAILABLE with size, or UNAVAILABLE.
pub fn batch_check_layer_availability(
    cx: &mut Cx<'_>,
    input: BatchCheckLayerAvailabilityRequest,
) -> Result<BatchCheckLayerAvailabilityResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let (mut layers, mut failures) = (Vec::new(), Vec::new());
    for digest in input.layer_digests {
        if !is_digest(&digest) {
            failures.push(LayerFailure {
                layer_digest: Some(digest),
                failure_code: Some("InvalidLayerDigest".into()),
                failure_reason: Some("Invalid layer digest".into()),
            });
            continue;
        }
        let size = has_layer(cx, &row.account, cx.region(), &row.name, &digest)?;
        layers.push(Layer {
            layer_digest: Some(digest),
            layer_availability: Some(if size.is_some() { "AVAILABLE" } else { "UNAVAILABLE" }.into()),
            layer_size: size,
            media_type: size.map(|_| "application/vnd.docker.image.rootfs.diff.tar.gzip".into()),
        });
    }
    Ok(BatchCheckLayerAvailabilityResponse { layers: Some(layers), failures: Some(failures) })
}

/// Opens an upload.
pub fn initiate_layer_upload(
    cx: &mut Cx<'_>,
    input: InitiateLayerUploadRequest,
) -> Result<InitiateLayerUploadResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let upload_id = cx.ids.uuid();
    let key = inner_key(&row.account, cx.region(), &row.name, &upload_id);
    UPLOADS.put(cx, &key, &UploadRow { received: 0, digest: None })?;
    Ok(InitiateLayerUploadResponse { upload_id: Some(upload_id), part_size: Some(PART_SIZE) })
}

/// ECR-7: parts are consecutive.
pub fn upload_layer_part(
    cx: &mut Cx<'_>,
    input: UploadLayerPartRequest,
) -> Result<UploadLayerPartResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let key = inner_key(&row.account, cx.region(), &row.name, &input.upload_id);
    let mut upload = UPLOADS.get(cx, &key)?.ok_or_else(|| upload_not_found(&input.upload_id))?;
    let length = i64::try_from(input.layer_part_blob.len()).unwrap_or(i64::MAX);
    if input.part_first_byte != upload.received || input.part_last_byte + 1 - input.part_first_byte != length
    {
        return Err(Error::new(
            "InvalidLayerPartException",
            format!(
                "The layer part size does not match, or is not consecutive: expected byte {}",
                upload.received
            ),
        )
        .field("lastValidByteReceived", (upload.received - 1).to_string()));
    }
    upload.received += length;
    UPLOADS.put(cx, &key, &upload)?;
    Ok(UploadLayerPartResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        upload_id: Some(input.upload_id),
        last_byte_received: Some(upload.received - 1),
    })
}

fn upload_not_found(id: &str) -> Error {
    Error::new("UploadNotFoundException", format!("The upload with id '{id}' does not exist."))
}

/// ECR-7: the API's door finishes the blob and calls this with the digest it found in `layer_digests` first.
pub fn complete_layer_upload(
    cx: &mut Cx<'_>,
    input: CompleteLayerUploadRequest,
) -> Result<CompleteLayerUploadResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let key = inner_key(&row.account, cx.region(), &row.name, &input.upload_id);
    let upload = UPLOADS.get(cx, &key)?.ok_or_else(|| upload_not_found(&input.upload_id))?;
    if upload.received == 0 {
        return Err(Error::new("EmptyUploadException", "The upload has no layer parts."));
    }
    let digest =
        input.layer_digests.into_iter().next().filter(|digest| is_digest(digest)).ok_or_else(|| {
            Error::new(
                "InvalidLayerException",
                "The layer digest calculation did not match the digest given.",
            )
        })?;
    if has_layer(cx, &row.account, cx.region(), &row.name, &digest)?.is_some() {
        return Err(Error::new("LayerAlreadyExistsException", format!("The layer {digest} already exists.")));
    }
    let (account, region) = (row.account.clone(), cx.region().to_owned());
    link_layer(cx, &account, &region, &row.name, &digest, upload.received)?;
    UPLOADS.delete(cx, &key)?;
    Ok(CompleteLayerUploadResponse {
        registry_id: Some(row.account),
        repository_name: Some(row.name),
        upload_id: Some(input.upload_id),
        layer_digest: Some(digest),
    })
}

/// An address of the registry's own where the layer lies.
pub fn get_download_url_for_layer(
    cx: &mut Cx<'_>,
    input: GetDownloadUrlForLayerRequest,
) -> Result<GetDownloadUrlForLayerResponse, Error> {
    let row = find(cx, input.registry_id.as_deref(), &input.repository_name)?;
    if has_layer(cx, &row.account, cx.region(), &row.name, &input.layer_digest)?.is_none() {
        return Err(Error::new(
            "LayersNotFoundException",
            format!("The layer {} is not in the repository.", input.layer_digest),
        ));
    }
    let url = format!(
        "{}/v2/{}/blobs/{}?account={}&region={}",
        cx.settings.endpoint,
        row.name,
        input.layer_digest,
        row.account,
        cx.region()
    );
    Ok(GetDownloadUrlForLayerResponse { download_url: Some(url), layer_digest: Some(input.layer_digest) })
}
