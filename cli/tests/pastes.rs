//! What people paste, with the right answers: one list, which is also used to test the page.

use serde::Deserialize;
use serde_json::Value;

use crate::support::tcerr;

#[derive(Deserialize)]
struct List {
    paste: Vec<Paste>,
}

/// One paste; the head of the list documents the fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Paste {
    text: String,
    table: Option<String>,
    #[serde(default)]
    answers: Vec<Expected>,
    #[serde(default)]
    unknown: Vec<String>,
    #[serde(default)]
    system: String,
    #[serde(default)]
    foreign: String,
    #[serde(default)]
    success: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    #[serde(default)]
    main: String,
    #[serde(default)]
    family: String,
    #[serde(default)]
    public: String,
    #[serde(default)]
    doubt: String,
    elsewhere: Option<String>,
    word: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    line: Option<u64>,
}

/// Anchors of the entries in a field: `monitoring--514`.
fn anchors(value: &Value) -> String {
    let anchor = |entry: &Value| format!("{}-{}", entry["table"], entry["code"]).replace('"', "");
    match value {
        Value::Array(entries) => entries.iter().map(anchor).collect::<Vec<_>>().join(" "),
        Value::Null => String::new(),
        entry => anchor(entry),
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

impl Expected {
    /// How an answer differs from the list.
    fn differences(&self, found: &Value) -> Vec<String> {
        let reply = &found["reply"];
        let line = self.line.map(|line| line.to_string());
        let facts = [
            ("main", Some(&self.main), anchors(&found["entries"])),
            ("family", Some(&self.family), anchors(&found["family"])),
            ("public", Some(&self.public), anchors(&found["public"])),
            ("doubt", Some(&self.doubt), text(&found["doubt"]).to_owned()),
            ("elsewhere", self.elsewhere.as_ref(), anchors(&found["elsewhere"])),
            ("word", self.word.as_ref(), text(&reply["code_desc"]).to_owned()),
            ("message", self.message.as_ref(), text(&reply["text"]).to_owned()),
            ("request id", self.request_id.as_ref(), text(&reply["request_id"]).to_owned()),
            ("line", line.as_ref(), found["line"].to_string()),
        ];
        let differs = facts.into_iter().filter_map(|(name, expected, found)| {
            let expected = expected.filter(|expected| **expected != found)?;
            Some(format!("{name}: expected {expected:?}, found {found:?}"))
        });
        differs.collect()
    }
}

/// How the answers to a paste differ from the list.
fn differences(paste: &Paste) -> Vec<String> {
    let table = paste.table.as_ref().map(|table| format!("--table={table}"));
    let arguments = ["explain", "--format=json"].into_iter().chain(table.as_deref());
    let arguments: Vec<_> = arguments.chain(["--", &paste.text]).collect();
    let output = tcerr(&arguments);
    let document: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let all = document["answers"].as_array().map_or(&[][..], Vec::as_slice);
    let is_answer =
        |it: &&Value| it["entries"] != Value::Array(Vec::new()) || !it["family"].is_null();
    let found: Vec<_> = all.iter().filter(is_answer).collect();
    let mut differences = Vec::new();
    if found.len() == paste.answers.len() {
        let both = paste.answers.iter().zip(&found);
        differences.extend(both.flat_map(|(expected, found)| expected.differences(found)));
    } else {
        let found: Vec<_> = found.iter().map(|it| anchors(&it["entries"])).collect();
        differences.push(format!("{} answers expected, found {found:?}", paste.answers.len()));
    }
    let mut unknown = Vec::new();
    let (mut systems, mut foreign) = (Vec::new(), "");
    for item in all.iter().flat_map(|it| it["unknown"].as_array().into_iter().flatten()) {
        let (kind, value) = item.as_object().and_then(|it| it.iter().next()).expect("one field");
        match kind.as_str() {
            "system" if systems.contains(&text(&value["system"])) => {}
            "system" => systems.push(text(&value["system"])),
            "other" => foreign = text(value),
            // Words that are not a code have no answer.
            "words" => {}
            _ => unknown.push(value.to_string().replace('"', "")),
        }
    }
    let success = all.iter().any(|it| it["is_success"] == true);
    let is_fine = (!found.is_empty() || success) && unknown.is_empty();
    let is_fine = is_fine && systems.is_empty() && foreign.is_empty();
    let facts = [
        ("unknown", paste.unknown.join(" "), unknown.join(" ")),
        ("system", paste.system.clone(), systems.join(" ")),
        ("foreign", paste.foreign.clone(), foreign.to_owned()),
        ("success", paste.success.to_string(), success.to_string()),
        ("status", i32::from(!is_fine).to_string(), output.status.code().unwrap_or(-1).to_string()),
    ];
    differences.extend(facts.into_iter().filter_map(|(name, expected, found)| {
        (expected != found).then(|| format!("{name}: expected {expected:?}, found {found:?}"))
    }));
    differences
}

#[test]
fn pastes_are_answered() {
    let list: List = toml::from_str(include_str!("pastes.toml")).unwrap();
    let differing = list.paste.iter().filter_map(|paste| {
        let differences = differences(paste);
        (!differences.is_empty())
            .then(|| format!("{}\n    {}", paste.text, differences.join("\n    ")))
    });
    let differing: Vec<_> = differing.collect();
    assert!(differing.is_empty(), "{}", differing.join("\n\n"));
}
