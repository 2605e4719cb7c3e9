//! `tcerr` in a checkout of another project, with the tables there in addition to ours.

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;
use snapbox::{assert_data_eq, file};
use tempfile::TempDir;
use tencentcloud_errors_codegen::{SpecFile, tables};

use crate::support::{command, printed, standard_error, standard_output};

/// A checkout with a table of numbers and a table of words, which has only one language.
fn checkout() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(&folder, "Cargo.toml", "[package]\nname = \"gateway-errors\"\nversion = \"0.3.0\"\n");
    for name in ["products.toml", "gateway.toml", "vod.toml"] {
        write(&folder, &format!("spec/{name}"), &spec(name));
    }
    folder
}

fn spec(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/own").join(name);
    fs::read_to_string(path).unwrap()
}

fn write(folder: &TempDir, path: &str, text: &str) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn run(folder: &TempDir, arguments: &[&str]) -> Output {
    command(arguments).current_dir(folder.path()).output().unwrap()
}

fn said(folder: &TempDir, arguments: &[&str]) -> String {
    standard_output(&run(folder, arguments))
}

#[test]
fn codes_of_the_checkout_are_explained_along_with_ours() {
    let folder = checkout();
    assert_data_eq!(said(&folder, &["explain", "70001"]), file!["own/number.txt"]);
    assert_data_eq!(
        said(&folder, &["explain", "FailedOperation.TranscodeQueueFull", "--lang=zh"]),
        file!["own/word.zh.txt"]
    );
    // A public code that is in the reply is not shown twice.
    let text = said(&folder, &["explain", r#"{"code":6200,"message":"(70001)slow"}"#]);
    assert!(text.contains("\n  code 6200 ") && text.contains("\n  HTTP status 504\n"), "{text}");
    assert!(!text.contains("public code"), "{text}");
    let text = said(&folder, &["explain", "70001", "--lang=zh"]);
    assert!(text.contains("\n  公共错误码  6200\n  HTTP 状态码 504\n"), "{text}");
    // Our codes are there too, and those that both have.
    let text = said(&folder, &["explain", "1000"]);
    for line in ["\ncdn 1000 ", "\nproject 1000 ", "\ngateway 1000 · TenantSuspended\n"] {
        assert!(text.contains(line), "{text}");
    }
    assert!(said(&folder, &["explain", "cdn-2001"]).contains("cdn 2001 "));
}

/// Former names, ids, paths, replies, anchors: everything that finds our codes.
#[test]
fn their_codes_are_found_in_every_way_that_ours_are() {
    let folder = checkout();
    let first = |query: &str| {
        let text = said(&folder, &["explain", "--format=json", "--", query]);
        let document: Value = serde_json::from_str(&text).unwrap();
        let entry = &document["answers"][0]["entries"][0];
        format!("{}-{}", entry["table"].as_str().unwrap(), entry["code"]).replace('"', "")
    };
    for (query, anchor) in [
        ("gateway 70001", "gateway-70001"),
        ("#gateway-70001", "gateway-70001"),
        ("(70001)upstream", "gateway-70001"),
        (r#"{"code":4000,"message":"(70001)slow"}"#, "gateway-70001"),
        ("UpstreamTimeout", "gateway-70001"),
        ("GatewayError::UpstreamSlow", "gateway-70001"),
        ("gateway.upstream_slow", "gateway-70001"),
        ("上游服务响应超时", "gateway-70001"),
        ("upstream did not anser in time", "gateway-70001"),
        ("media ResourceNotFound.MediaNotExists", "media-ResourceNotFound.MediaNotExists"),
        ("ResourceNotFound.MediaNotExists", "media-ResourceNotFound.MediaNotExists"),
        ("Gone.WithTheWind", "media-Gone.WithTheWind"),
        ("transcoding queue is full", "media-FailedOperation.TranscodeQueueFull"),
        // A common word keeps the meaning that all services share.
        ("AuthFailure.SignatureExpire", "common-AuthFailure.SignatureExpire"),
        ("UnknownParameter", "common-UnknownParameter"),
    ] {
        assert_eq!(first(query), anchor, "{query}");
    }
    let text = said(&folder, &["explain", "Gone.WithTheWind"]);
    assert!(
        text.contains("\nretired since 1.0.0: the service has not listed it since 2025-03-01\n")
    );
    // The service's own entry is shown after the common word, and answers if the service is asked.
    let text = said(&folder, &["explain", "UnknownParameter"]);
    assert!(text.contains("media UnknownParameter: parameter is not for media\n"), "{text}");
    let text = said(&folder, &["explain", "UnknownParameter", "--service", "vod"]);
    assert!(text.starts_with("parameter is not for media\nmedia UnknownParameter"), "{text}");
}

#[test]
fn lists_searches_and_exports_have_them_in_any_subfolder() {
    let folder = checkout();
    assert_data_eq!(
        said(&folder, &["list", "--table", "gateway", "--table", "media"]),
        file!["own/list.txt"]
    );
    fs::create_dir_all(folder.path().join("src/deep")).unwrap();
    let mut below = command(&["search", "queue", "full"]);
    let found =
        standard_output(&below.current_dir(folder.path().join("src/deep")).output().unwrap());
    assert!(found.lines().nth(1).unwrap().starts_with("media "), "{found}");
    // All codes of the checkout, including listed ones.
    let list = printed(&run(&folder, &["list"]), 0);
    assert!(list.contains("\nmedia "), "{list}");
    assert_eq!(list.lines().filter(|line| line.starts_with("media ")).count(), 5);

    let text = said(&folder, &["export", "--format", "json"]);
    let catalog: Value = serde_json::from_str(&text).unwrap();
    let tables = catalog["tables"].as_array().unwrap();
    let place = |name: &str| tables.iter().position(|table| table["name"] == name).unwrap();
    assert!(place("cdn") < place("gateway") && place("gateway") < place("media"));
    assert!(place("media") < place("cdn_v20180606"));
    assert_eq!(tables[place("media")]["label"]["zh"], "Media");
    assert_eq!(tables[place("sms")]["field"], "result");
    assert!(tables[place("gateway")]["field"].is_null());
    let entries = catalog["entries"].as_array().unwrap();
    let context = |code: i32| {
        let of_gateway = |it: &&Value| it["table"] == "gateway" && it["code"] == code;
        let entry = entries.iter().find(of_gateway).unwrap();
        (entry["public"].as_i64(), entry["http"].as_i64())
    };
    assert_eq!((context(70001), context(1000)), ((Some(6200), Some(504)), (None, None)));
    let text = said(&folder, &["export", "--format", "markdown", "--service", "gateway"]);
    assert_eq!(text.matches("<a id=\"gateway-").count(), 2, "{text}");
    assert_eq!(text.matches("\n## ").count(), 1, "{text}");
    for shell in ["bash", "zsh", "fish"] {
        let text = said(&folder, &["completions", shell]);
        assert!(text.contains("media") && text.contains("gateway"), "{shell}");
    }
}

/// A table of the checkout is newer than ours of the same name.
#[test]
fn a_table_of_the_checkout_replaces_ours() {
    let folder = checkout();
    let spec = spec("vod.toml").replace("\"MediaError\"", "\"TagError\"");
    let spec = spec.replace("level = \"service\"", "level = \"service\"\nversion = \"2018-08-13\"");
    write(&folder, "spec/vod.toml", &spec);
    let text = said(&folder, &["list", "--table", "tag_v20180813"]);
    assert_eq!(text.lines().count(), 1 + 5, "{text}");
}

#[test]
fn a_broken_spec_gives_one_warning_and_ours_answer() {
    let folder = checkout();
    write(&folder, "spec/vod.toml", &spec("vod.toml").replace("throttle", "sometimes"));
    let warning = "warning: the tables of this checkout are ignored: spec/vod.toml:22:9: \
        error[unknown_value]: unknown value `sometimes`; known: never, sign_again, throttle, \
        backoff; `tcerr lint` shows all errors\n";
    for arguments in
        [&["explain", "4000", "4500"][..], &["search", "certificate"], &["list", "--table", "cdn"]]
    {
        let output = run(&folder, arguments);
        assert_eq!(standard_error(&output, 0), warning, "{arguments:?}");
        assert!(!output.stdout.is_empty());
    }
    let text = standard_error(&run(&folder, &["explain", "1", "--table", "gateway"]), 2);
    assert!(text.starts_with(warning) && text.contains("there is no such table"), "{text}");
    let mut chinese = command(&["explain", "4000"]);
    let output = chinese.current_dir(folder.path()).env("LC_ALL", "zh_CN.UTF-8").output().unwrap();
    assert!(
        standard_error(&output, 0)
            .starts_with("警告：未使用本检出目录中的表：spec/vod.toml:22:9: ")
    );
    // Commands about specs show all errors, once.
    let output = run(&folder, &["lint", "--format", "short"]);
    assert_eq!(printed(&output, 1).lines().count(), 1);
    assert!(output.stderr.is_empty());
}

/// Many projects have a folder of that name.
#[test]
fn an_unrelated_spec_folder_is_ignored() {
    for (path, text) in [
        ("spec/models/user_spec.rb", "describe User"),
        ("spec/config.toml", "title = \"something else\"\n[schema]\nversion = 1\n"),
        ("spec/broken.toml", "\u{0}\u{FF}= ="),
        ("spec/openapi.toml", "schema = 2\n"),
        ("spec/empty.toml", ""),
    ] {
        let folder = tempfile::tempdir().unwrap();
        write(&folder, path, text);
        assert!(said(&folder, &["explain", "4000"]).contains("public 4000"), "{path}");
        // It does not hide a checkout around it either.
        let around = checkout();
        write(&around, &format!("vendor/{path}"), text);
        let mut inside = command(&["explain", "70001"]);
        let output = inside.current_dir(around.path().join("vendor/spec")).output().unwrap();
        assert!(standard_output(&output).contains("gateway 70001"), "{path}");
    }
    // Files that are not UTF-8 are ignored too.
    let folder = tempfile::tempdir().unwrap();
    write(&folder, "spec/x.toml", "");
    fs::write(folder.path().join("spec/x.toml"), [0xFF, 0xFE, 0x00]).unwrap();
    said(&folder, &["explain", "4000"]);
}

#[test]
fn commands_for_maintainers_work_there() {
    let folder = checkout();
    assert_eq!(said(&folder, &["lint"]), "no findings\n");
    assert_eq!(said(&folder, &["fmt", "--check"]), "");
    let options = ["--output", "src/errors", "--runtime", "::errors"];
    let generate = |more: &[&str]| run(&folder, &[&["generate"], &options[..], more].concat());
    let text = standard_error(&generate(&["--check"]), 1);
    assert!(
        text.starts_with("src/errors/gateway.rs: missing, though spec/gateway.toml is there\n")
    );
    assert!(text.ends_with(
        "\nrun `tcerr generate --output src/errors --runtime ::errors` and commit the result\n"
    ));
    let text = standard_output(&generate(&[]));
    assert!(text.contains("wrote src/errors/mod.rs\n"), "{text}");
    let code = fs::read_to_string(folder.path().join("src/errors/mod.rs")).unwrap();
    assert!(code.contains("use ::errors::codegen_v1;"), "{code}");
    assert_eq!(standard_output(&generate(&["--check"])), "src/errors/ is up to date\n");
    let text = standard_error(&run(&folder, &["generate", "--runtime", "not a path"]), 2);
    assert!(text.contains("`not a path` is not a Rust path"), "{text}");
    assert!(!folder.path().join("generated").exists());
    let old = checkout();
    write(&old, "spec/gateway.toml", &spec("gateway.toml").replace("70001", "70002"));
    let output = run(&folder, &["diff", "--format=short", old.path().to_str().unwrap(), "."]);
    let text = printed(&output, 1);
    assert!(text.contains("spec/gateway.toml:"), "{text}");
}

/// Tables that are read from specs equal the compiled tables.
#[test]
fn tables_from_specs_equal_compiled_tables() {
    let folder = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for name in ["products", "cdn", "ecdn", "tke", "tag", "auto_scaling"] {
        let text = fs::read_to_string(root.join(format!("v3/spec/{name}.toml"))).unwrap();
        write(&folder, &format!("spec/{name}.toml"), &text);
        files.push(SpecFile::new(format!("spec/{name}.toml"), text));
    }
    assert_eq!(tables(&files).unwrap().len(), 6);
    for name in ["monitoring", "public", "cdn", "common", "project"] {
        let text = fs::read_to_string(root.join(format!("spec/{name}.toml"))).unwrap();
        fs::create_dir_all(folder.path().join("two/spec")).unwrap();
        write(&folder, &format!("two/spec/{name}.toml"), &text);
    }
    let products = fs::read_to_string(root.join("spec/products.toml")).unwrap();
    write(&folder, "two/spec/products.toml", &products);
    let tables = "--table=public --table=common --service=monitoring --service=project";
    for (below, services) in [
        ("spec", "--service=cdn --service=ecdn --service=tke --service=tag --service=as"),
        ("two/spec", &format!("{tables} --service=cdn")),
    ] {
        let arguments: Vec<_> =
            ["export", "--format=json"].into_iter().chain(services.split(' ')).collect();
        let mut here = command(&arguments);
        let here = here.current_dir(folder.path().join(below)).output().unwrap();
        let compiled = command(&arguments).output().unwrap();
        assert!(standard_output(&here) == standard_output(&compiled), "{below}");
    }
}
