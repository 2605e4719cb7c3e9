//! What people try first: `--help` in either language, the manual, and a code without a command.

use std::fs;
use std::process::{Command, Output};

use snapbox::cmd::cargo_bin;

use crate::support::{command, printed, standard_error, standard_output, tcerr};

const FOR_EVERYBODY: [&str; 4] = ["explain", "list", "search", "export"];

fn chinese(arguments: &[&str]) -> Output {
    command(arguments).env("LC_ALL", "zh_CN.UTF-8").output().unwrap()
}

/// The lines of a shell under the heading.
fn examples(help: &str) -> Vec<&str> {
    let (_, examples) = help.split_once("Examples:\n").expect("there are examples");
    let lines = examples.lines().take_while(|line| !line.is_empty());
    lines.filter_map(|line| line.strip_prefix("  ")).filter(|it| it.starts_with("tcerr ")).collect()
}

#[test]
fn every_example_works() {
    let folder = tempfile::tempdir().unwrap();
    let reply = r#"{"Response":{"Error":{"Code":"InternalError","Message":"m"},"RequestId":"1f"}}"#;
    fs::write(folder.path().join("reply.json"), reply).unwrap();
    fs::write(folder.path().join("app.log"), format!("12:00 started\n12:01 failed: {reply}\n"))
        .unwrap();
    let program = std::path::Path::new(cargo_bin!("tcerr")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    for command in FOR_EVERYBODY {
        let help = standard_output(&tcerr(&[command, "--help"]));
        let lines = examples(&help);
        assert!(lines.len() >= 3 && lines[0].starts_with(&format!("tcerr {command}")), "{help}");
        for line in lines {
            let mut shell = Command::new("sh");
            shell.args(["-c", line]).current_dir(&folder).env("PATH", &path).env("LC_ALL", "C");
            let output = shell.output().unwrap();
            assert!(output.status.success(), "{line}: {output:?}");
            let is_written = line.contains("--output");
            assert_eq!(output.stdout.is_empty(), is_written, "{line}: {output:?}");
        }
        let page = standard_output(&tcerr(&["man", command]));
        assert!(page.contains(".SH EXAMPLES\n.TP\n\\fBtcerr"), "{page}");
    }
}

#[test]
fn commands_for_users_are_listed_first() {
    let help = standard_output(&tcerr(&["--help"]));
    let (everybody, maintainers) = help.split_once("\n\nFor maintainers of specs:\n").unwrap();
    for command in FOR_EVERYBODY {
        assert!(everybody.contains(&format!("\n  {command} ")), "{help}");
    }
    for command in ["generate", "lint", "diff", "completions", "man", "help"] {
        assert!(maintainers.contains(&format!("  {command} ")), "{help}");
    }
    assert!(!help.contains("git-diff"), "{help}");
}

#[test]
fn help_and_usage_errors_can_be_chinese() {
    for command in FOR_EVERYBODY {
        let help = standard_output(&chinese(&[command, "--help"]));
        for heading in ["\n用法：", "\n选项:\n", "\n示例:\n"] {
            assert!(help.contains(heading), "{help}");
        }
        assert!(!help.contains("possible values") && !help.contains("Print help"), "{help}");
    }
    let help = standard_output(&chinese(&["--help"]));
    assert!(help.contains("供规格文件的维护者使用:\n  generate "), "{help}");
    // What only maintainers use is in English, but has its `--help`.
    let help = standard_output(&chinese(&["lint", "--help"]));
    assert!(help.contains("选项:\n") && help.contains("显示帮助"), "{help}");
    let help = standard_output(&chinese(&["diff", "--help"]));
    assert!(help.find("\n  [OLD]") < help.find("\n  [NEW]"), "{help}");
    let asked = standard_output(&tcerr(&["list", "--lang", "zh", "--help"]));
    assert!(asked.starts_with("列出错误码\n"), "{asked}");
    let asked = standard_output(&chinese(&["list", "--lang=en", "--help"]));
    assert!(asked.starts_with("List codes\n"), "{asked}");
    for (arguments, expected) in [
        (&["explian", "1"][..], "错误：没有命令“explian”\n\n  提示：您要找的是否为“explain”？\n"),
        (
            &["list", "--tabel", "cdn"],
            "错误：没有参数“--tabel”\n\n  提示：您要找的是否为“--table”？\n",
        ),
        (
            &["list", "--table", "cnd"],
            "错误：参数“--table <TABLE>”的值“cnd”无效\n\n  提示：没有这个表；您",
        ),
        (&["list", "--retry"], "错误：参数“--retry <RETRY>”缺少值\n  [可选值：never、"),
        (
            &["export", "--format", "x"],
            "错误：参数“--format <FORMAT>”的值“x”无效\n  [可选值：json、",
        ),
        (&["search"], "错误：缺少必需的参数：<WORDS>...\n"),
        (&["explain", "--table", "cdn", "--service", "cvm"], "错误：参数“--table <TABLE>”不能与"),
        (
            &["export", "--format", "json", "--format", "json"],
            "错误：参数“--format <FORMAT>”只能使用",
        ),
    ] {
        let text = standard_error(&chinese(arguments), 2);
        assert!(text.starts_with(expected), "{text}");
        assert!(text.ends_with("详情请使用“--help”查看。\n"), "{text}");
    }
    let nowhere = "no/such/folder/codes.html";
    let text = standard_error(&chinese(&["export", "--format", "html", "--output", nowhere]), 2);
    assert!(text.starts_with(&format!("错误：无法写入“{nowhere}”：")), "{text}");
}

#[test]
fn manual_pages_have_a_header() {
    let version = env!("CARGO_PKG_VERSION");
    for (arguments, name) in [(&["man"][..], "tcerr"), (&["man", "lint"], "tcerr-lint")] {
        let page = standard_output(&tcerr(arguments));
        let head = format!("\n.TH {name} 1 \" \" \"tcerr {version}\" \"tcerr manual\"\n");
        assert!(page.contains(&head), "{page}");
    }
}

#[test]
fn a_code_needs_no_command() {
    for (arguments, explained) in [
        (&["4100"][..], &["explain", "4100"][..]),
        (&["-514", "-515"], &["explain", "-514", "-515"]),
        (&["-514 -515"], &["explain", "-514", "-515"]),
        (&["explain", "-514 -515"], &["explain", "-514", "-515"]),
        (&["AuthFailure.SignatureExpire"], &["explain", "AuthFailure.SignatureExpire"]),
        (&[r#"{"code":4000}"#], &["explain", r#"{"code":4000}"#]),
        (&["--lang=zh", "4100"], &["explain", "--lang=zh", "4100"]),
    ] {
        let expected = standard_output(&tcerr(explained));
        assert_eq!(standard_output(&tcerr(arguments)), expected, "{arguments:?}");
    }
    let text = standard_error(&tcerr(&["explian", "4100"]), 2);
    assert!(text.contains("a similar subcommand exists: 'explain'"), "{text}");
    assert!(printed(&tcerr(&["--version"]), 0).starts_with("tcerr "));
    standard_error(&tcerr(&["no-such-code"]), 1);
}
