//! Messages survive their line; older and shorter documents are read; keys are not shown.

#![expect(clippy::unwrap_used, reason = "a failed setup fails the test")]

use lb_api::{
    Action, Command, Forward, ForwardTarget, Listener, PrivateKey, Protocol, Snapshot, TargetGroup,
    TargetWant,
};

fn snapshot() -> Snapshot {
    Snapshot {
        generation: 7,
        listeners: vec![Listener {
            arn: "listener".into(),
            load_balancer_arn: "alb".into(),
            load_balancer_name: "app/a/1".into(),
            hostnames: vec!["a-1.local".into()],
            binds: vec!["127.0.0.1:80".parse().unwrap()],
            port: 80,
            protocol: Protocol::Https {
                certificate_pem: String::new(),
                private_key: PrivateKey("very secret".into()),
            },
            attributes: Default::default(),
            rules: vec![],
            default_action: Action::Forward(Forward {
                groups: vec![ForwardTarget { target_group_arn: "g".into(), weight: 1 }],
                stickiness: None,
            }),
        }],
        target_groups: vec![],
    }
}

#[test]
fn a_message_survives_its_line() {
    let command = Command::Apply(Box::new(snapshot()));
    let line = lb_api::encode(&command).unwrap();
    assert_eq!(line.iter().filter(|byte| **byte == b'\n').count(), 1);
    assert_eq!(lb_api::decode::<Command>(&line).unwrap(), command);
}

#[test]
fn a_key_is_not_shown() {
    assert!(!format!("{:?}", snapshot()).contains("very secret"));
}

#[test]
fn what_is_left_out_is_aws_default() {
    let group: TargetGroup =
        lb_api::decode(br#"{"arn":"g","name":"g","targets":[{"id":"10.0.0.1","port":80}],"later":1}"#)
            .unwrap();
    assert_eq!(group.health_check.interval_ms, 30_000);
    assert_eq!(group.health_check.matcher, "200");
    assert_eq!(group.deregistration_delay_ms, 300_000);
    assert_eq!(group.targets[0].want, TargetWant::Registered);
}

#[cfg(feature = "client")]
#[test]
fn a_client_asks_over_a_socket_in_a_directory_with_a_long_name() {
    use lb_api::{Answer, Applied, SocketAddress};
    use std::io::{BufRead, BufReader, Write};
    use std::os::unix::net::UnixListener;

    let directory = tempfile::tempdir().unwrap();
    let long = directory.path().join("d".repeat(120));
    std::fs::create_dir(&long).unwrap();
    let address = SocketAddress::of(&long).unwrap();
    let listener = UnixListener::bind(address.path()).unwrap();
    let server = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut reader = BufReader::new(stream.try_clone().unwrap());
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let applied = Answer::Applied(Applied { generation: 7, refused: vec![] });
        (&stream).write_all(&lb_api::encode(&applied).unwrap()).unwrap();
        lb_api::decode::<Command>(line.as_bytes()).unwrap()
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
    runtime.block_on(async {
        let mut client = lb_api::Client::connect(&long).await.unwrap();
        let answer = client.ask(&Command::Apply(Box::new(snapshot()))).await.unwrap();
        assert_eq!(answer, Answer::Applied(Applied { generation: 7, refused: vec![] }));
        assert!(matches!(client.next().await, Err(lb_api::ClientError::Closed)));
    });
    assert_eq!(server.join().unwrap(), Command::Apply(Box::new(snapshot())));
}
