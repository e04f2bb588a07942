//! Dockerfiles as text: what is read, and what is refused with its line.

use builder::dockerfile::Dockerfile;
use expect_test::{Expect, expect};

#[expect(clippy::needless_pass_by_value, reason = "cases read better without references")]
fn check(text: &str, expected: Expect) {
    let shown = match Dockerfile::parse(text) {
        Ok(file) => {
            let mut shown = String::new();
            for arg in &file.args {
                shown.push_str(&format!("{}: {:?}\n", arg.line, arg.kind));
            }
            for stage in &file.stages {
                shown.push_str(&format!(
                    "{}: FROM {} as {:?} on {:?}\n",
                    stage.line, stage.base, stage.name, stage.platform
                ));
                for instruction in &stage.instructions {
                    shown.push_str(&format!("  {}: {:?}\n", instruction.line, instruction.kind));
                }
            }
            shown
        }
        Err(error) => format!("{error}\n"),
    };
    expected.assert_eq(&shown);
}

#[test]
fn stages_and_arguments() {
    check(
        "ARG V=1\n# a comment\nFROM --platform=linux/amd64 go:${V} AS Build\nARG X Y=\"a b\"\nFROM scratch\nCOPY --from=build /a /b/\n",
        expect![[r#"
            1: Arg([("V", Some("1"))])
            3: FROM go:${V} as Some("build") on Some("linux/amd64")
              4: Arg([("X", None), ("Y", Some("\"a b\""))])
            5: FROM scratch as None on None
              6: Copy(Copy { sources: [Path("/a")], target: "/b/", from: Some("build"), chown: None, chmod: None })
        "#]],
    );
}

#[test]
fn continuations_keep_their_first_line_and_drop_comments() {
    check(
        "FROM a\nRUN one \\\n  # not this\n\n  && two \\  \n  three\nCMD x",
        expect![[r#"
            1: FROM a as None on None
              2: Run(Shell("one   && two   three"))
              7: Cmd(Shell("x"))
        "#]],
    );
}

#[test]
fn directives() {
    check(
        "# syntax=docker/dockerfile:1.4\n# escape=`\nFROM a\nRUN dir C:\\ `\n b\n",
        expect![[r#"
            3: FROM a as None on None
              4: Run(Shell("dir C:\\  b"))
        "#]],
    );
    check(
        "# syntax=example/other:1\nFROM a\n",
        expect![[r#"
            dockerfile parse error on line 1: syntax example/other:1 is not supported: only docker/dockerfile is
        "#]],
    );
    check(
        "# a comment first\n# escape=`\nFROM a\nRUN b\\\n c\n",
        expect![[r#"
            3: FROM a as None on None
              4: Run(Shell("b c"))
        "#]],
    );
}

#[test]
fn both_forms_of_commands() {
    check(
        "FROM a\nCMD [\"x\", \"y z\"]\nENTRYPOINT [not json]\nSHELL [\"/bin/bash\", \"-c\"]\nVOLUME [\"/a\"]\nVOLUME /b /c\n",
        expect![[r#"
            1: FROM a as None on None
              2: Cmd(Exec(["x", "y z"]))
              3: Entrypoint(Shell("[not json]"))
              4: Shell(["/bin/bash", "-c"])
              5: Volume(["/a"])
              6: Volume(["/b", "/c"])
        "#]],
    );
}

#[test]
fn pairs_in_both_forms() {
    check(
        "FROM a\nENV A=1 B=\"x y\" C=a\\ b\nENV D the rest of it\nLABEL \"a.b\"=\"c\"\n",
        expect![[r#"
            1: FROM a as None on None
              2: Env([("A", "1"), ("B", "\"x y\""), ("C", "a\\ b")])
              3: Env([("D", "the rest of it")])
              4: Label([("\"a.b\"", "\"c\"")])
        "#]],
    );
}

#[test]
fn heredocs() {
    check(
        "FROM a\nRUN <<EOF\necho one\necho two\nEOF\nRUN cat <<A > /x && cat <<-\"B\"\nin $a\nA\n\tin b\nB\nCOPY <<x.txt <<'y' /t/\nhello $X\nx.txt\nraw\ny\nCMD z\n",
        expect![[r#"
            1: FROM a as None on None
              2: Run(Shell("echo one\necho two\n"))
              6: Run(Shell("cat <<A > /x && cat <<-\"B\"\nin $a\nA\nin b\nB\n"))
              11: Copy(Copy { sources: [Text(Heredoc { name: "x.txt", expands: true, drops_tabs: false, content: "hello $X\n" }), Text(Heredoc { name: "y", expands: false, drops_tabs: false, content: "raw\n" })], target: "/t/", from: None, chown: None, chmod: None })
              16: Cmd(Shell("z"))
        "#]],
    );
    check(
        "FROM a\nRUN <<EOF\nx\n",
        expect![[r#"
            dockerfile parse error on line 2: unterminated heredoc EOF
        "#]],
    );
}

#[test]
fn health_checks() {
    check(
        "FROM a\nHEALTHCHECK --interval=1m30s --retries=3 CMD curl -f localhost\nHEALTHCHECK NONE\n",
        expect![[r#"
            1: FROM a as None on None
              2: Healthcheck(Health { test: ["CMD-SHELL", "curl -f localhost"], interval: 90000000000, timeout: 0, start_period: 0, retries: 3 })
              3: Healthcheck(Health { test: ["NONE"], interval: 0, timeout: 0, start_period: 0, retries: 0 })
        "#]],
    );
    check(
        "FROM a\nHEALTHCHECK --interval=soon CMD x\n",
        expect![[r#"
            dockerfile parse error on line 2: invalid duration "soon" of --interval
        "#]],
    );
}

#[test]
fn what_is_not_implemented_is_refused_by_name_and_line() {
    check(
        "FROM a\n\nRUN --mount=type=cache,target=/x y\n",
        expect![[r#"
            dockerfile parse error on line 3: RUN --mount is not supported
        "#]],
    );
    check(
        "FROM a\nADD https://example.com/x /x\n",
        expect![[r#"
            dockerfile parse error on line 2: ADD of a URL is not supported: fetch it in a RUN
        "#]],
    );
    check(
        "FROM a\nCOPY --parents x /x\n",
        expect![[r#"
            dockerfile parse error on line 2: COPY --parents is not supported
        "#]],
    );
    check(
        "FROM a\nINCLUDE x\n",
        expect![[r#"
            dockerfile parse error on line 2: unknown instruction: INCLUDE
        "#]],
    );
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    check(
        "# nothing\n",
        expect![[r#"
        dockerfile parse error: file with no instructions
    "#]],
    );
    check(
        "RUN x\n",
        expect![[r#"
        dockerfile parse error on line 1: no build stage in current context: FROM must come first
    "#]],
    );
    check(
        "FROM a AS 1x\n",
        expect![[r#"
        dockerfile parse error on line 1: invalid name for build stage: "1x", name can't start with a number or contain symbols
    "#]],
    );
    check(
        "FROM a\nCOPY x\n",
        expect![[r#"
        dockerfile parse error on line 2: COPY requires at least two arguments
    "#]],
    );
    check(
        "FROM a\nENV A=1 B\n",
        expect![[r#"
        dockerfile parse error on line 2: Syntax error - can't find = in "B". Must be of the form: name=value
    "#]],
    );
}

#[test]
fn onbuild() {
    check(
        "FROM a\nONBUILD RUN x\n",
        expect![[r#"
        1: FROM a as None on None
          2: Onbuild("RUN x")
    "#]],
    );
    check(
        "FROM a\nONBUILD FROM b\n",
        expect![[r#"
        dockerfile parse error on line 2: ONBUILD, FROM and MAINTAINER aren't allowed as ONBUILD triggers
    "#]],
    );
}

#[test]
fn stages_are_found_by_name_and_number() {
    let file = Dockerfile::parse("FROM a AS one\nFROM b AS TWO\nFROM c\n").unwrap();
    assert_eq!(
        [file.stage("two"), file.stage("ONE"), file.stage("2"), file.stage("3")],
        [Some(1), Some(0), Some(2), None]
    );
}
