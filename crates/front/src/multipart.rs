//! Joins the parts of a multipart upload into one blob before the operation makes the object.

use std::io::Read;

use md5::{Digest, Md5};
use model::Error;
use store::Caller;
use wire::{Document, Route};

use crate::Front;
use crate::prepare::blocking;

/// Bytes copied at a time.
const CHUNK_BYTES: usize = 256 * 1024;

/// The byte work of CompleteMultipartUpload.
pub(crate) async fn complete(front: &Front, route: &Route, input: &Document) -> Result<(), Error> {
    let request = s3::api::CompleteMultipartUploadRequest::from_document(input)?;
    let listed = s3::listed(request.multipart_upload.and_then(|upload| upload.parts));
    let (bucket, key, id) = (request.bucket, request.key, request.upload_id);
    let account = route.credential.as_ref().map_or(crate::DEFAULT_ACCOUNT, |credential| credential.account());
    let caller = Caller::root(account, &front.default_region);
    let (wanted_bucket, wanted_id) = (bucket.clone(), id.clone());
    let parts = front
        .engine
        .call(caller.clone(), move |cx| s3::parts_to_assemble(cx, &wanted_bucket, &key, &wanted_id, &listed))
        .await?;
    let etag = etag_of(&parts);
    let blobs = front.blobs.clone();
    let stored = blocking(move || {
        let mut writer = blobs.writer()?;
        let mut chunk = vec![0; CHUNK_BYTES];
        for part in &parts {
            let mut file = blobs.open_blob(&part.digest)?;
            loop {
                let read = file.read(&mut chunk)?;
                if read == 0 {
                    break;
                }
                writer.write(&chunk[..read])?;
            }
        }
        writer.finish()
    })
    .await?;
    front
        .engine
        .call(caller, move |cx| s3::assembled(cx, &bucket, &id, &stored.digest, stored.length, &etag))
        .await
}

/// S3's ETag of a multipart object: the MD5 of its parts' MD5s, a hyphen, and how many there are.
fn etag_of(parts: &[s3::PartBlob]) -> String {
    let mut digest = Md5::new();
    for part in parts {
        let bytes: Vec<u8> = (0..part.md5.len() / 2)
            .filter_map(|at| u8::from_str_radix(&part.md5[at * 2..at * 2 + 2], 16).ok())
            .collect();
        digest.update(bytes);
    }
    format!("{:x}-{}", digest.finalize(), parts.len())
}
