//! The page reads what people paste as `tcerr explain` does, tested with the same list.

use std::fmt::Write as _;
use std::process::Command;
use std::thread;

use serde_json::{Value, json};
use tencentcloud_errors_page_tests::{Result, command_line};

use crate::support::{ANSWERS, COUNT, READING, REPLY, ask, open, paste};

/// Reads pastes with the chosen tables, and gives each failure in the terms of the list.
const READ: &str = "((pastes) => pastes.map(([text, table]) => {
    const { found, isSuccess } = explained(text, table);
    const anchors = (entries) => entries.map(idOf).join(' ');
    const all = found.map(({ query, answer, word, text, requestId, line, doubt, system, other }) => ({
        main: anchors(answer.main), family: answer.family ? idOf(answer.family) : '', word: word ?? '',
        public: answer.around ? idOf(answer.around) : '', elsewhere: anchors(answer.elsewhere), doubt: doubt ?? '',
        message: text ?? '', request_id: requestId ?? '', line, system: answer.main.length > 0 ? '' : system?.key ?? '', foreign: other?.key ?? '',
        unknown: query === 'words' && !/^[A-Z][\\w-]*([.][A-Z][\\w-]*)+$/.test(text) ? [] : answer.unknown,
    }));
    return { all, isSuccess };
}))";

/// The fields of an answer; the first ones are compared even if they are not in the list.
const FACTS: [&str; 4] = ["main", "family", "public", "doubt"];
const MORE_FACTS: [&str; 5] = ["word", "elsewhere", "message", "request_id", "line"];

/// The differences between the expected answers to a paste and those of the page.
fn differences(paste: &Value, read: &Value, others: &[&str]) -> String {
    let mut differences = String::new();
    let mut compare = |name: &str, expected: &str, found: &str| {
        if expected != found {
            let _ = writeln!(differences, "    {name}: {found:?} instead of {expected:?}");
        }
    };
    let all = items(&read["all"]);
    let is_answer = |it: &&Value| it["main"] != "" || it["family"] != "";
    let answers: Vec<_> = all.iter().copied().filter(is_answer).collect();
    let expected = items(&paste["answers"]);
    compare("answers", &expected.len().to_string(), &answers.len().to_string());
    for (expected, found) in expected.iter().zip(&answers) {
        for name in FACTS {
            compare(name, &text_of(&expected[name]), &text_of(&found[name]));
        }
        for name in MORE_FACTS.into_iter().filter(|name| !expected[name].is_null()) {
            compare(name, &text_of(&expected[name]), &text_of(&found[name]));
        }
    }
    for name in others {
        let mut found: Vec<_> = all.iter().flat_map(|it| items(&it[name])).map(text_of).collect();
        found.retain(|it| !it.is_empty());
        found.dedup();
        let expected: Vec<_> = items(&paste[name]).into_iter().map(text_of).collect();
        compare(name, &expected.join(" "), &found.join(" "));
    }
    differences
}

/// The values of a list; another value is a list of one.
fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(values) => values.iter().collect(),
        Value::Null => Vec::new(),
        value => vec![value],
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        value => value.to_string(),
    }
}

/// The same list is used to test the command line.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn pastes_are_read_as_by_the_command_line() -> Result<()> {
    let list: Value = toml::from_str(include_str!("../../cli/tests/pastes.toml"))?;
    let pastes = items(&list["paste"]);
    assert!(pastes.len() > 400, "{}", pastes.len());
    let browser = open("")?;
    browser.value("unpack()")?;
    let mut all = String::new();
    for some in pastes.chunks(50) {
        let asked: Vec<_> = some.iter().map(|it| [&it["text"], &it["table"]]).collect();
        let read = browser.value(&format!("{READ}({})", json!(asked)))?;
        for (paste, read) in some.iter().zip(items(&read)) {
            let mut differences = differences(paste, read, &["unknown", "system", "foreign"]);
            if (paste["success"] == true) != (read["isSuccess"] == true) {
                differences += "    success\n";
            }
            if !differences.is_empty() {
                let _ = writeln!(all, "{}\n{differences}", paste["text"]);
            }
        }
    }
    assert_eq!(all, "");
    assert_eq!(browser.console()?, Vec::<String>::new());
    Ok(())
}

/// The answers of the command line to a text, in the terms of the list.
fn by_command_line(text: &str) -> Result<Value> {
    let output =
        Command::new(command_line()).args(["explain", "--format=json", "--", text]).output()?;
    // A text without any failure is an error, and gives no document.
    let document: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let all = items(&document["answers"]);
    let anchors = |entries: &Value| {
        let anchor = |it: &&Value| format!("{}-{}", it["table"], it["code"]).replace('"', "");
        items(entries).iter().map(anchor).collect::<Vec<_>>().join(" ")
    };
    let is_answer = |it: &&&Value| !items(&it["entries"]).is_empty() || !it["family"].is_null();
    let answer = |it: &&Value| {
        let facts = ["entries", "family", "public"].map(|name| anchors(&it[name]));
        let [main, family, public] = facts;
        let (message, id) = (&it["reply"]["text"], &it["reply"]["request_id"]);
        json!({
            "main": main, "family": family, "public": public, "doubt": it["doubt"], "line": it["line"],
            "message": message, "request_id": id,
        })
    };
    let answers: Vec<_> = all.iter().filter(is_answer).map(answer).collect();
    let unknown: Vec<_> = all.iter().flat_map(|it| items(&it["unknown"])).collect();
    let mut systems: Vec<_> = unknown.iter().map(|it| text_of(&it["system"]["system"])).collect();
    systems.retain(|it| !it.is_empty());
    systems.dedup();
    let foreign = unknown.iter().find_map(|it| it["other"].as_str()).unwrap_or_default();
    Ok(json!({ "answers": answers, "system": systems.join(" "), "foreign": foreign }))
}

/// Random numbers that are the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}

/// A paste that is cut, or mixed with parts of others.
fn changed(text: &str, pastes: &[&str], random: &mut Random) -> String {
    const PARTS: &str = "{ } [ ] ( ) （ ） \" ' \\ : , ， ： - = => code code= Code= \"code\":4000 message msg= Error \
        \"Response\": 4000 -514 4100 2001 1000 0 cdn AuthFailure. InternalError requestId [TencentCloudSDKError] \
        腾讯云 资源重复 错误码 \\\" &quot; exit http redis mysql tencent . _ x é <Error> </Error> <Code> 5100 (2010) \
        RequestId=1 FailedOperation. Timeout";
    let parts: Vec<_> = PARTS.split_ascii_whitespace().chain([" ", "\n", "\r\n", "\t"]).collect();
    let letters: Vec<_> = text.chars().collect();
    let start = random.below(letters.len() + 1);
    let end = (start + 1 + random.below(11)).min(letters.len());
    let end = end.max(start);
    let [before, after, rest] = [&letters[..start], &letters[start..], &letters[end..]]
        .map(|it| it.iter().collect::<String>());
    match random.below(8) {
        0 | 1 => before + random.of(&parts) + &after,
        2 | 3 => before + &rest,
        4 => before + random.of(&parts) + &rest,
        5 => before,
        6 => after,
        _ => format!("{text}{}{}", random.of(&["\n", " ", "\n\n", ", "]), random.of(pastes)),
    }
}

/// Texts that nobody has written, too, are read as by the command line. The two readers are written twice:
/// one of them alone must not change.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn changed_pastes_are_read_as_by_the_command_line() -> Result<()> {
    const COUNT: usize = 500;
    /// Odd texts on which they differ, such as a quote that never ends.
    const MOST: usize = COUNT / 100;
    let list: Value = toml::from_str(include_str!("../../cli/tests/pastes.toml"))?;
    let pastes = items(&list["paste"]);
    let pastes: Vec<_> = pastes.iter().filter_map(|it| it["text"].as_str()).collect();
    let mut random = Random(4000);
    let mut change = || {
        let mut text = random.of(&pastes).to_owned();
        for _ in 0..=random.below(3) {
            text = changed(&text, &pastes, &mut random);
        }
        text
    };
    let mut texts: Vec<_> = std::iter::repeat_with(&mut change).take(COUNT).collect();
    texts.retain(|it| !it.trim().is_empty());
    let browser = open("")?;
    browser.value("unpack()")?;
    let mut differing = Vec::new();
    for some in texts.chunks(50) {
        let asked: Vec<_> = some.iter().map(|it| json!([it, null])).collect();
        let read = browser.value(&format!("{READ}({})", json!(asked)))?;
        let expected: Vec<_> = thread::scope(|scope| {
            let halves = some.chunks(some.len().div_ceil(2));
            let run = |half: &'_ [String]| {
                half.iter()
                    .map(|it| by_command_line(it).map_err(|it| it.to_string()))
                    .collect::<Vec<_>>()
            };
            let halves: Vec<_> = halves.map(|half| scope.spawn(move || run(half))).collect();
            halves.into_iter().flat_map(|it| it.join().unwrap_or_default()).collect()
        });
        for ((text, expected), read) in some.iter().zip(expected).zip(items(&read)) {
            let differences = differences(&expected?, read, &["system", "foreign"]);
            if !differences.is_empty() {
                differing.push(format!("{text:?}\n{differences}"));
            }
        }
    }
    assert!(differing.len() <= MOST, "{} of {COUNT}:\n{}", differing.len(), differing.join("\n"));
    Ok(())
}

/// Each failure is shown with its message, where it was read, and whether it is certain.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn every_failure_is_shown_with_its_place() -> Result<()> {
    let browser = open("")?;
    let log = r#"
17:05:01 reply {"code":4000,"message":"(-514)资源重复","requestId":"7c1f"}
17:05:02 reply {"code":4999,"message":"unheard of"}
17:05:03 reply {"code":4000,"message":"(-514)资源重复","requestId":"7c20"}
17:05:04 ERROR code=4500
17:05:05 im: {"ActionStatus":"FAIL","ErrorInfo":"no such account","ErrorCode":70107}
17:05:06 {"Response":{"Error":{"Code":"ResourceInUse.Teapots","Message":"in use"},"RequestId":"c4"}}
"#;
    assert_eq!(
        paste(&browser, log)?,
        "monitoring--514 public-4000 public-4500 common-ResourceInUse"
    );
    let shown = browser.text(
        "[...document.querySelectorAll('#reading li')].map((it) => it.innerText).join('\\n\\n')",
    )?;
    assert_eq!(
        shown,
        r#"Read as module code -514, code 4000
Line 2, 2 times · Message “资源重复” · Request id “7c1f” · Read from “{"code":4000,"message":"(-514)资源重复","requestId":"7c1f"}”

Read as code 4999 (not in these tables)
Line 3 · Message “unheard of” · Read from “{"code":4999,"message":"unheard of"}”

? Read as code 4500
Line 5 · Read from “code=4500”
Uncertain: nothing near it mentions Tencent Cloud.

An error of Chat (IM): 70107. Its codes are not in these tables; they are explained at https://cloud.tencent.com/document/product/269/1671.
Line 6 · Message “no such account” · Read from “{"ActionStatus":"FAIL","ErrorInfo":"no such account","ErrorCode":70107}”

Read as ResourceInUse.Teapots: no table lists this word; below is its family ResourceInUse; unknown whether to retry
Line 7 · Message “in use” · Request id “c4” · Read from “{"Response":{"Error":{"Code":"ResourceInUse.Teapots","Message":"in use"},"RequestId":"c4"}}”"#
            .replace(['“', '”'], "")
    );
    let marked = "[...document.querySelectorAll('#results > .doubtful, #results > .of-family')].map((it) => `${it.id} ${it.className}`).join(', ')";
    assert_eq!(browser.text(marked)?, "public-4500 doubtful, common-ResourceInUse word of-family");
    paste(&browser, "ERROR 1045 (28000): Access denied for user 'shop'@'10.0.3.7'")?;
    assert_eq!(browser.text(READING)?, "This looks like an error of MySQL, not of Tencent Cloud.");
    assert_eq!(browser.text(COUNT)?, "0 codes match");
    // An answer that is only spelled similarly is uncertain, so there are other hits too.
    ask(&browser, "DomainAlredyExists")?;
    assert_eq!(browser.text(ANSWERS)?.split(' ').next(), Some("cdn-2001"));
    assert!(browser.text("reading.innerText")?.ends_with("Uncertain: it is spelled differently."));
    // A log of one reply many times.
    browser.value(&format!("void (query.value = {}.repeat(40_000), update())", json!(REPLY)))?;
    assert!(browser.text("reading.innerText")?.contains("40,000 times · "), "once, and counted");
    assert_eq!(browser.text(ANSWERS)?, "monitoring--514 public-4000");
    assert_eq!(browser.console()?, Vec::<String>::new());
    Ok(())
}

/// Odd shapes are read as in the library: what it rejects is not a reply, and nothing but numbers becomes
/// a number.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn odd_replies_are_read_as_the_library_reads_them() -> Result<()> {
    let browser = open("")?;
    for (text, expected) in [
        (r#"{"code":4e3}"#, "null null 4e3"),
        (r#"{"code":1e400}"#, "null null 1e400"),
        (r#"{"code":4000.0,"message":""}"#, "4000 null "),
        (r#"{"code":"４０００","message":"（－５１４）x"}"#, "4000 -514 "),
        (r#"{"code":4000,"message":["(-514)"]}"#, "4000 null "),
        (r#"{"code":4000,"codeDesc":"-514","message":"x"}"#, "4000 -514 -514"),
        (r#"{"code":4000,"message":"(4000)x"}"#, "4000 null "),
        (r#"{"code":99999999999999999999,"message":""}"#, "null null 99999999999999999999"),
        (r#"{"Response":{"Error":{"Code":"","Message":"m"}}}"#, "null null "),
        (r#"{"Response":{"Error":"x"}}"#, "none"),
        (r#"{"Response":{"Error":[]}}"#, "none"),
        (r#"{"Response":{"Error":true}}"#, "none"),
        (r#"{"Response":{"error":{"Code":"x"}}}"#, "none"),
        (r#"{"Response":{"Error":null}}"#, "success"),
        (r#"{"code":4000,"code":4500}"#, "none"),
        (r#"{"code":4000,"data":1e400}"#, "none"),
        (r#"{"code":[]}"#, "none"),
        (r#"{"code":true}"#, "none"),
    ] {
        let read = "((it) => it === null ? 'none' : it.isSuccess ? 'success' : `${it.code} ${it.module} ${it.word}`)";
        let read = format!("{read}(((text) => envelope(objects(text)[0], text))({}))", json!(text));
        assert_eq!(browser.text(&read)?, expected, "{text}");
    }
    Ok(())
}

/// The time is linear in the length of the text; quadratic time for a megabyte would be hours.
#[test]
#[ignore = "needs chromium and chromedriver"]
fn no_text_freezes_the_page() -> Result<()> {
    let browser = open("")?;
    browser.value("unpack()")?;
    for part in [
        "a!",
        "!",
        "{\"a\":",
        "[{\"a\":",
        "{",
        "\"",
        "\\\"",
        "{\"",
        "{\" ",
        "{\"\\\"",
        "(",
        "(1)zz ",
        "code=",
        "code=\"",
        "message=\"",
        "message=“",
        "Code=A.",
        "Code=A, Message=",
        "code 4000 ",
        "code=4000 msg=x ",
        "a",
        "证",
        "A.",
        "AuthFailure.",
        "InternalError ",
        "InternalError",
        "[(",
        "4000 ",
        "4000",
        "\\\"code\\\":",
        "<Error>",
        "<Error><Code>",
        "kubectl ",
        "ws ",
        "exit code ",
        " ",
        "\n",
        "{\n",
        "code:\n",
        "code: 1\nmessage: x\n",
        "[tencentcloudsdk\n",
        "[TencentCloudSDKError] Code=A.B, Message=",
        "资源重复",
        "错误 4100 条 ",
        "AuthFailure.X::",
        "\u{1b}[",
        "<img>",
        "(code 1): \"",
        "{\"code\":1,\"a\":",
        "{\"a\":\"{\\\"b\\\":",
    ] {
        let count = 1_000_000 / part.chars().count();
        // Alone, and before a failure that the text is not only about.
        for after in ["", " x {\"code\":4000,\"message\":\"(-514)\"}"] {
            let read = format!(
                "((text) => {{ const start = performance.now(); explained(text, null); return performance.now() - start; }})({}.repeat({count}) + {})",
                json!(part),
                json!(after),
            );
            let took = browser.value(&read)?.as_f64().ok_or("no time")?;
            assert!(took < 20_000.0, "{part:?}: {took} ms");
        }
    }
    Ok(())
}
