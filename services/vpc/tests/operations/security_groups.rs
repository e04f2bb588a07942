//! Security groups and their rules, through the operations.

use crate::world::{World, each, text};
use serde_json::{Value, json};

fn group(world: &mut World) -> (String, String) {
    let vpc = text(&world.call("CreateVpc", json!({"CidrBlock": "10.0.0.0/16"})), "/Vpc/VpcId");
    let input = json!({"VpcId": vpc, "GroupName": "web", "Description": "web"});
    (text(&world.call("CreateSecurityGroup", input), "/GroupId"), vpc)
}

fn http(cidr: &str) -> Value {
    json!([{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": cidr, "Description": "all"}]}])
}

#[test]
fn a_new_group_lets_everything_out_until_that_is_revoked() {
    let mut world = World::new();
    let (id, _) = group(&mut world);
    let all = |ranges: Value| json!({"GroupId": id, "IpPermissions": [ranges]});
    world.call(
        "RevokeSecurityGroupEgress",
        all(json!({"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]})),
    );
    let v6 = all(json!({"IpProtocol": "-1", "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}));
    assert_eq!(world.code("RevokeSecurityGroupEgress", v6), "InvalidPermission.NotFound");
    let found = world.call("DescribeSecurityGroups", json!({"GroupIds": [id]}));
    assert!(each(&found, "/SecurityGroups/0/IpPermissionsEgress", "/IpProtocol").is_empty());
}

#[test]
fn rules_have_ids_and_are_never_doubled() {
    let mut world = World::new();
    let (id, _) = group(&mut world);
    let add = json!({
        "GroupId": id, "IpPermissions": http("0.0.0.0/0"),
        "TagSpecifications": [{"ResourceType": "security-group-rule", "Tags": [{"Key": "k", "Value": "v"}]}],
    });
    let added = world.call("AuthorizeSecurityGroupIngress", add.clone());
    assert_eq!(text(&added, "/Return"), "true");
    let rule = text(&added, "/SecurityGroupRules/0/SecurityGroupRuleId");
    assert!(rule.starts_with("sgr-0"));
    assert_eq!(world.code("AuthorizeSecurityGroupIngress", add), "InvalidPermission.Duplicate");
    let by_id = world.call("DescribeSecurityGroupRules", json!({"SecurityGroupRuleIds": [rule]}));
    for (member, value) in [
        ("GroupId", id.as_str()),
        ("IsEgress", "false"),
        ("IpProtocol", "tcp"),
        ("FromPort", "80"),
        ("CidrIpv4", "0.0.0.0/0"),
        ("Description", "all"),
        ("Tags/0/Value", "v"),
    ] {
        assert_eq!(text(&by_id, &format!("/SecurityGroupRules/0/{member}")), value);
    }
    world.call("RevokeSecurityGroupIngress", json!({"GroupId": id, "SecurityGroupRuleIds": [rule]}));
    let again = json!({"SecurityGroupRuleIds": [rule]});
    assert_eq!(world.code("DescribeSecurityGroupRules", again), "InvalidSecurityGroupRuleId.NotFound");
}

#[test]
fn permissions_of_the_same_ports_are_shown_together() {
    let mut world = World::new();
    let (id, vpc) = group(&mut world);
    let other = json!({"VpcId": vpc, "GroupName": "lb", "Description": "lb"});
    let other = text(&world.call("CreateSecurityGroup", other), "/GroupId");
    let add = json!({"GroupId": id, "IpPermissions": [{
        "IpProtocol": "6", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "10.0.0.0/8"}],
        "UserIdGroupPairs": [{"GroupId": other}],
    }]});
    let added = world.call("AuthorizeSecurityGroupIngress", add);
    assert_eq!(text(&added, "/SecurityGroupRules/1/ReferencedGroupInfo/GroupId"), other);
    world.call("AuthorizeSecurityGroupIngress", json!({"GroupId": id, "IpPermissions": http("0.0.0.0/0")}));
    let found = world.call("DescribeSecurityGroups", json!({"GroupIds": [id]}));
    assert_eq!(each(&found, "/SecurityGroups/0/IpPermissions", "/IpProtocol"), ["tcp"]);
    assert_eq!(
        each(&found, "/SecurityGroups/0/IpPermissions/0/IpRanges", "/CidrIp"),
        ["10.0.0.0/8", "0.0.0.0/0"]
    );
    assert_eq!(text(&found, "/SecurityGroups/0/IpPermissions/0/UserIdGroupPairs/0/UserId"), "000000000000");
    assert_eq!(world.code("DeleteSecurityGroup", json!({"GroupId": other})), "DependencyViolation");
}

#[test]
fn the_old_flat_form_is_understood() {
    let mut world = World::new();
    let (id, _) = group(&mut world);
    let flat =
        json!({"GroupId": id, "IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "10.0.0.0/8"});
    world.call("AuthorizeSecurityGroupIngress", flat.clone());
    world.call("RevokeSecurityGroupIngress", flat.clone());
    assert_eq!(world.code("RevokeSecurityGroupIngress", flat), "InvalidPermission.NotFound");
}

#[test]
fn wrong_rules_are_refused() {
    let mut world = World::new();
    let (id, _) = group(&mut world);
    let mut code = |permission: Value| {
        world.code("AuthorizeSecurityGroupIngress", json!({"GroupId": id, "IpPermissions": [permission]}))
    };
    let ranges = json!([{"CidrIp": "0.0.0.0/0"}]);
    assert_eq!(code(json!({"IpProtocol": "tcp", "IpRanges": ranges})), "InvalidParameterValue");
    let turned = json!({"IpProtocol": "tcp", "FromPort": 90, "ToPort": 80, "IpRanges": ranges});
    assert_eq!(code(turned), "InvalidParameterValue");
    assert_eq!(
        code(json!({"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0"}]})),
        "InvalidParameterValue"
    );
    assert_eq!(code(json!({"IpProtocol": "-1"})), "MissingParameter");
    assert_eq!(
        code(json!({"IpProtocol": "-1", "UserIdGroupPairs": [{"GroupId": "sg-0"}]})),
        "InvalidGroup.NotFound"
    );
}

#[test]
fn rules_change_in_place() {
    let mut world = World::new();
    let (id, _) = group(&mut world);
    let added = world
        .call("AuthorizeSecurityGroupIngress", json!({"GroupId": id, "IpPermissions": http("10.0.0.0/8")}));
    let rule = text(&added, "/SecurityGroupRules/0/SecurityGroupRuleId");
    let update = json!({"GroupId": id, "SecurityGroupRules": [{"SecurityGroupRuleId": rule, "SecurityGroupRule": {
        "IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "CidrIpv4": "10.1.0.0/16", "Description": "new",
    }}]});
    world.call("ModifySecurityGroupRules", update);
    let found = world.call("DescribeSecurityGroupRules", json!({"SecurityGroupRuleIds": [rule]}));
    assert_eq!(text(&found, "/SecurityGroupRules/0/FromPort"), "8080");
    let words = json!({"GroupId": id, "SecurityGroupRuleDescriptions": [
        {"SecurityGroupRuleId": rule, "Description": "newer"},
    ]});
    world.call("UpdateSecurityGroupRuleDescriptionsIngress", words);
    let found =
        world.call("DescribeSecurityGroupRules", json!({"Filters": [{"Name": "group-id", "Values": [id]}]}));
    assert!(each(&found, "/SecurityGroupRules", "/IpProtocol").len() == 2);
    let only = world.call("DescribeSecurityGroupRules", json!({"SecurityGroupRuleIds": [rule]}));
    assert_eq!(text(&only, "/SecurityGroupRules/0/Description"), "newer");
}

#[test]
fn names_are_unique_in_a_vpc_and_the_default_group_stays() {
    let mut world = World::new();
    let (_, vpc) = group(&mut world);
    let again = json!({"VpcId": vpc, "GroupName": "web", "Description": "web"});
    assert_eq!(world.code("CreateSecurityGroup", again), "InvalidGroup.Duplicate");
    let default = json!({"Filters": [
        {"Name": "vpc-id", "Values": [vpc]}, {"Name": "group-name", "Values": ["default"]},
    ]});
    let default = text(&world.call("DescribeSecurityGroups", default), "/SecurityGroups/0/GroupId");
    assert_eq!(world.code("DeleteSecurityGroup", json!({"GroupId": default})), "CannotDelete");
    assert_eq!(world.code("DescribeSecurityGroups", json!({"GroupIds": ["sg-0"]})), "InvalidGroup.NotFound");
}
