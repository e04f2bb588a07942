//! What no user has here, because the operations that would make it are refused by name: console passwords, MFA
//! devices, signing certificates. Lists are empty and deletions find nothing, as on AWS for a user without any.

use model::Error;
use store::Cx;

use crate::api::{self, errors};
use crate::user::named_or_calling;

/// `DeleteLoginProfile`
pub fn delete_login_profile(
    cx: &mut Cx<'_>,
    input: api::DeleteLoginProfileRequest,
) -> Result<api::DeleteLoginProfileOutput, Error> {
    let user = named_or_calling(cx, input.user_name.as_deref())?;
    Err(errors::no_such_entity_exception(format!("Login Profile for User {} cannot be found.", user.name)))
}

/// `DeactivateMFADevice`
pub fn deactivate_mfa_device(
    cx: &mut Cx<'_>,
    input: api::DeactivateMFADeviceRequest,
) -> Result<api::DeactivateMFADeviceOutput, Error> {
    named_or_calling(cx, input.user_name.as_deref())?;
    Err(no_device(&input.serial_number))
}

/// `DeleteVirtualMFADevice`
pub fn delete_virtual_mfa_device(
    _: &mut Cx<'_>,
    input: api::DeleteVirtualMFADeviceRequest,
) -> Result<api::DeleteVirtualMFADeviceOutput, Error> {
    Err(no_device(&input.serial_number))
}

fn no_device(serial: &str) -> Error {
    errors::no_such_entity_exception(format!("MFA Device with serial number {serial} does not exist."))
}

/// `ListMFADevices`
pub fn list_mfa_devices(
    cx: &mut Cx<'_>,
    input: api::ListMFADevicesRequest,
) -> Result<api::ListMFADevicesResponse, Error> {
    if input.user_name.is_some() || !cx.caller.principal.ends_with(":root") {
        named_or_calling(cx, input.user_name.as_deref())?;
    }
    Ok(api::ListMFADevicesResponse { mfa_devices: Some(Vec::new()), is_truncated: Some(false), marker: None })
}

/// `ListVirtualMFADevices`
pub fn list_virtual_mfa_devices(
    _: &mut Cx<'_>,
    _: api::ListVirtualMFADevicesRequest,
) -> Result<api::ListVirtualMFADevicesResponse, Error> {
    Ok(api::ListVirtualMFADevicesResponse {
        virtual_mfa_devices: Some(Vec::new()),
        is_truncated: Some(false),
        marker: None,
    })
}

/// `ListSigningCertificates`
pub fn list_signing_certificates(
    cx: &mut Cx<'_>,
    input: api::ListSigningCertificatesRequest,
) -> Result<api::ListSigningCertificatesResponse, Error> {
    named_or_calling(cx, input.user_name.as_deref())?;
    Ok(api::ListSigningCertificatesResponse {
        certificates: Some(Vec::new()),
        is_truncated: Some(false),
        marker: None,
    })
}

/// `DeleteSigningCertificate`
pub fn delete_signing_certificate(
    cx: &mut Cx<'_>,
    input: api::DeleteSigningCertificateRequest,
) -> Result<api::DeleteSigningCertificateOutput, Error> {
    named_or_calling(cx, input.user_name.as_deref())?;
    let message = format!("The Certificate with id {} cannot be found.", input.certificate_id);
    Err(errors::no_such_entity_exception(message))
}
