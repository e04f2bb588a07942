//! ListActionTypes: what is offered here.

use model::Error;
use store::Cx;

use crate::api;
use crate::provider::OFFERED;

/// `ListActionTypes`
pub fn list_action_types(
    _: &mut Cx<'_>,
    input: api::ListActionTypesInput,
) -> Result<api::ListActionTypesOutput, Error> {
    let aws = input.action_owner_filter.as_deref().is_none_or(|owner| owner == "AWS");
    let count = |number: usize| i64::try_from(number).ok();
    let types = OFFERED.iter().filter(|_| aws).map(|kind| api::ActionType {
        id: Some(api::ActionTypeId {
            category: Some(kind.category.into()),
            owner: Some("AWS".into()),
            provider: Some(kind.name.into()),
            version: Some("1".into()),
        }),
        settings: Some(api::ActionTypeSettings::default()),
        action_configuration_properties: Some(
            kind.keys
                .iter()
                .map(|(name, required)| api::ActionConfigurationProperty {
                    name: Some((*name).into()),
                    required: Some(*required),
                    key: Some(true),
                    secret: Some(false),
                    ..Default::default()
                })
                .collect(),
        ),
        input_artifact_details: Some(api::ArtifactDetails {
            minimum_count: count(kind.inputs.0),
            maximum_count: count(kind.inputs.1),
        }),
        output_artifact_details: Some(api::ArtifactDetails {
            minimum_count: count(kind.outputs.0),
            maximum_count: count(kind.outputs.1),
        }),
    });
    Ok(api::ListActionTypesOutput { action_types: Some(types.collect()), next_token: None })
}
