//! What a reply means, implemented a second time over `serde_json::Value`, and random replies.
//!
//! It is slow and plain on purpose, and covers bodies that are JSON without a duplicate key.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value};
use tencentcloud_errors::reply::{DecodeErrorKind, Message};
use tencentcloud_errors::{CommonError, Entry, PublicError, Retry, Table};

use super::Tables;
use super::outcome::{Failure, Outcome, normal};

type Object = Map<String, Value>;

/// What a body is read as.
pub(crate) fn model(body: &Value, tables: Tables) -> Outcome {
    let unclear = |code| Outcome::Fault(DecodeErrorKind::Status, code);
    let Some(top) = body.as_object() else { return unclear(None) };
    let is_absent =
        |code: &Value| code.is_null() || code.as_str().is_some_and(|it| it.trim().is_empty());
    let code = top.get("code").filter(|code| !is_absent(code));
    let top_number = code.and_then(word).and_then(|code| number(&code));
    let response = top.get("Response").and_then(Value::as_object);
    // An error inside is an error, whatever else is there.
    match response.and_then(|response| response.get("Error")) {
        None | Some(Value::Null) => {}
        Some(Value::Object(error)) => {
            let written = error.get("Code").or_else(|| error.get("code"));
            let code = match written {
                None => String::new(),
                Some(code) => match word(code) {
                    Some(code) => code,
                    None => return unclear(top_number),
                },
            };
            let message = spelled(error, &["Message", "message"]);
            let request_id = response.and_then(|response| spelled(response, &["RequestId"]));
            return word_failure(&code, message.as_deref(), request_id);
        }
        Some(_) => return unclear(top_number),
    }
    if response.and_then(|it| it.get("error")).is_some_and(|error| !error.is_null()) {
        return unclear(top_number);
    }
    match code {
        None if response.is_some() => Outcome::Success,
        None => unclear(None),
        Some(code) => {
            let Some(code) = word(code) else { return unclear(None) };
            let request_id = spelled(top, &["requestId", "RequestId"]);
            let message = spelled(top, &["message", "msg", "Message"]);
            match number(&code) {
                Some(0) => Outcome::Success,
                number => failure(
                    number,
                    &code,
                    (spelled(top, &["codeDesc"]), message, request_id),
                    tables,
                ),
            }
        }
    }
}

/// Word, message and request id.
type Texts = (Option<String>, Option<String>, Option<String>);

fn failure(number: Option<i32>, code: &str, texts: Texts, tables: Tables) -> Outcome {
    let (code_desc, message, request_id) = texts;
    let message = message.unwrap_or_default();
    let parsed = Message::parse(&message);
    let (module_code, text) = match parsed.code() {
        Some(code) if Some(code) == number => (None, message.trim()),
        Some(code) => (Some(code), parsed.text()),
        None => {
            let by_word = number.and(code_desc.as_deref()).and_then(number_of_word);
            (by_word.filter(|code| Some(*code) != number), parsed.text())
        }
    };
    let code_desc = if number.is_some() { code_desc } else { Some(code.to_owned()) };
    let code_desc = code_desc.filter(|word| !word.is_empty());
    let public = PublicError::ALL.iter().find(|public| Some(public.code()) == number);
    let entries = || tables.iter().copied().flat_map(Table::entries);
    let of_number = |code: i32| entries().find(|entry| entry.code() == code);
    let module = match (module_code, number) {
        (Some(code), _) => of_number(code),
        (None, Some(code)) if public.is_none() => of_number(code),
        (None, _) => None,
    };
    let is_word = number.is_none() && module_code.is_none();
    let common = code_desc.as_deref().filter(|_| is_word).and_then(common);
    Outcome::Failure(Failure {
        code: number,
        module_code,
        text: normal(text),
        code_desc: code_desc.as_deref().map(normal),
        request_id: request_id.filter(|id| !id.is_empty()).as_deref().map(normal),
        retry: verdict(public, module_code, module.or(common)),
    })
}

/// A failure of API 3.0: the verdict is that of the common word, and the message is only text.
fn word_failure(code: &str, message: Option<&str>, request_id: Option<String>) -> Outcome {
    Outcome::Failure(Failure {
        code: None,
        module_code: None,
        text: normal(message.unwrap_or_default().trim()),
        code_desc: Some(normal(code)).filter(|word| !word.is_empty()),
        request_id: request_id.filter(|id| !id.is_empty()).as_deref().map(normal),
        retry: common(code).and_then(Entry::retry),
    })
}

fn common(word: &str) -> Option<Entry> {
    CommonError::TABLE.entries().find(|entry| entry.code() == word)
}

/// The verdict of both codes.
fn verdict(
    public: Option<&PublicError>,
    module_code: Option<i32>,
    module: Option<Entry>,
) -> Option<Retry> {
    let of_module = module.and_then(Entry::retry);
    let Some(public) = public else { return of_module };
    let is_carrier = [4000, 5100, 6000].contains(&public.code());
    match (is_carrier, module_code) {
        (true, Some(_)) => of_module,
        (true, None) => public.retry(),
        (false, _) => strictest(public.retry(), of_module),
    }
}

/// The verdict that permits less; an unknown one does not count.
pub(crate) fn strictest(one: Option<Retry>, other: Option<Retry>) -> Option<Retry> {
    let order = [Retry::Never, Retry::Backoff, Retry::SignAgain, Retry::Throttle];
    let rank = |retry: &Retry| order.iter().position(|it| it == retry);
    [one, other].into_iter().flatten().min_by_key(rank)
}

/// The value of the first of these keys that has one.
fn spelled(object: &Object, keys: &[&str]) -> Option<String> {
    let value = keys.iter().find_map(|key| object.get(*key).filter(|value| !value.is_null()))?;
    Some(word(value).unwrap_or_else(|| value.to_string()))
}

fn number_of_word(word: &str) -> Option<i32> {
    Message::parse(&format!("({word})")).code().filter(|_| !word.contains(['(', ')', '（', '）']))
}

/// The paths of the items that failed in a value of a reply of API 2.0.
pub(crate) fn failed(value: &Value, path: &str) -> BTreeSet<String> {
    let parts: Vec<(String, &Value)> = match value {
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, item)| (format!("{path}[{at}]"), item)).collect()
        }
        Value::Object(fields) => {
            let of = |keys: [&str; 4]| keys.map(|key| fields.get(key)).into_iter().flatten();
            let says = |it: &Value| it.is_null() || it.is_string();
            let fails = |code: String| match number(&code) {
                Some(number) => number != 0,
                None => !["", "ok", "success"].contains(&&*code.trim().to_lowercase()),
            };
            let mut codes = of(["Code", "code", "", ""]).filter_map(word);
            if codes.any(fails) && of(["Message", "message", "Msg", "msg"]).any(says) {
                return BTreeSet::from([path.to_owned()]);
            }
            fields.iter().map(|(key, value)| (format!("{path}.{key}"), value)).collect()
        }
        _ => Vec::new(),
    };
    parts.into_iter().flat_map(|(path, value)| failed(value, &path)).collect()
}

fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A code as the service may write it.
pub(crate) fn number(text: &str) -> Option<i32> {
    let text: String = text.trim().chars().map(narrow).collect();
    let text = match text.split_once('.') {
        Some((text, zeros)) if zeros.trim_matches('0').is_empty() => text.trim(),
        _ => &text,
    };
    text.parse().ok().filter(|_| !text.starts_with('+'))
}

/// The ASCII form of a full-width digit or sign.
pub(crate) fn narrow(it: char) -> char {
    const WIDE: [char; 10] = ['０', '１', '２', '３', '４', '５', '６', '７', '８', '９'];
    match (WIDE.iter().position(|wide| *wide == it), it) {
        (Some(digit), _) => char::from(b"0123456789"[digit]),
        (None, '－' | '\u{2212}') => '-',
        (None, '（') => '(',
        (None, '）') => ')',
        (None, _) => it,
    }
}

/// The text of a reply: most have an envelope, few are something else.
pub(crate) fn reply() -> impl Strategy<Value = String> {
    prop_oneof![20 => top(), 1 => data()]
}

fn top() -> impl Strategy<Value = String> {
    let fields = (code(), texts(), message(), texts(), response(), data(), data());
    let fields = fields.prop_map(|(code, word, message, id, response, one, other)| {
        [
            ("code", code),
            ("codeDesc", word),
            ("message", message),
            ("requestId", id),
            ("Response", response),
            ("data", one),
            ("Code", other.clone()),
            ("msg", other),
        ]
        .map(|(key, value)| (key.to_owned(), value))
        .to_vec()
    });
    // Half of the replies have everything that they may have.
    let some = fields.prop_flat_map(|fields| {
        let count = fields.len();
        prop_oneof![Just(fields.clone()), subsequence(fields, 0..=count)]
    });
    (some.prop_shuffle(), blanks(), any::<bool>())
        .prop_map(|(fields, blanks, escape)| object(&fields, &blanks, escape))
}

/// `Response`: its `Error` is usually an object with a word, otherwise null, absent or anything.
fn response() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => select(vec!["InternalError", "InvalidParameter.MissingParameter", "RequestLimitExceeded", "A.B"])
            .prop_map(str::to_owned),
        1 => "[A-Za-z.]{1,9}",
    ];
    let word = prop_oneof![5 => word.prop_map(quoted), 1 => code()];
    let error = (word, message(), data()).prop_map(|(code, message, other)| {
        [("Code", code), ("Message", message), ("code", other)]
            .map(|(key, value)| (key.to_owned(), value))
            .to_vec()
    });
    let error = error.prop_flat_map(|fields| subsequence(fields, 0..=3)).prop_shuffle();
    let error = error.prop_map(|fields| object(&fields, "", false));
    let other = prop_oneof![Just("null".to_owned()), data()];
    let error = prop_oneof![5 => error, 1 => other];
    let response = (error, texts(), data()).prop_map(|(error, id, other)| {
        [("Error", error), ("RequestId", id), ("error", other)]
            .map(|(key, value)| (key.to_owned(), value))
            .to_vec()
    });
    let response = response.prop_flat_map(|fields| subsequence(fields, 0..=3)).prop_shuffle();
    let response =
        (response, blanks()).prop_map(|(fields, blanks)| object(&fields, &blanks, false));
    prop_oneof![5 => response, 1 => data()].boxed()
}

fn code() -> impl Strategy<Value = String> {
    let known = PublicError::ALL.iter().map(|public| public.code()).collect::<Vec<_>>();
    let number = prop_oneof![3 => select(known), 1 => Just(0), 1 => any::<i32>()];
    prop_oneof![
        4 => number.clone().prop_map(|code| code.to_string()),
        2 => number.clone().prop_map(|code| quoted(code.to_string())),
        1 => number.clone().prop_map(|code| quoted(format!(" {code}\u{3000}"))),
        1 => number.prop_map(|code| format!("{code}.0")),
        1 => select(vec!["４０００", "－１", "", " ", "+1", "-", "4000.5", "1e3", "-０", "InvalidParameter"])
            .prop_map(|code| quoted(code.to_owned())),
        1 => any::<i64>().prop_map(|code| code.to_string()),
        1 => Just("null".to_owned()),
        1 => data(),
    ]
    .boxed()
}

fn message() -> impl Strategy<Value = String> {
    let code = prop_oneof![select(vec![-514, -505, 1000, 2001]), any::<i32>()];
    prop_oneof![
        4 => (code, any::<String>()).prop_map(|(code, text)| quoted(format!("({code}){text}"))),
        2 => "[(（ ]{0,2}[-－0-9０-９]{0,3}[)） ]{0,2}[a中(]{0,3}".prop_map(quoted),
        2 => data(),
    ]
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![3 => any::<String>().prop_map(quoted), 1 => data()]
}

/// A list of objects that look like items of a batch, more or less.
pub(crate) fn items() -> impl Strategy<Value = String> {
    let text = prop_oneof![Just("null".to_owned()), message()];
    let item = (code(), code(), text, data()).prop_map(|(code, other, text, data)| {
        [("Code", code), ("code", other), ("msg", text), ("x", data)]
            .map(|(key, value)| (key.to_owned(), value))
            .to_vec()
    });
    let item = item.prop_flat_map(|fields| subsequence(fields, 1..=4)).prop_shuffle();
    let item = item.prop_map(|fields| object(&fields, "", false));
    vec(item, 0..4).prop_map(|items| format!("[{}]", items.join(",")))
}

/// Any JSON, with the keys of the envelope in places where they mean nothing.
pub(crate) fn data() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|it| it.to_string()),
        any::<i64>().prop_map(|it| it.to_string()),
        // Quarters are the same in decimal and in binary.
        any::<i16>().prop_map(|it| format!("{:?}", f64::from(it) / 4.0)),
        any::<String>().prop_map(quoted),
    ];
    leaf.prop_recursive(3, 9, 3, |inner| {
        let keys = vec!["code", "message", "Response", "Error", "Code", "codeDesc", "x", "资源"];
        let members = (subsequence(keys, 0..3), vec(inner.clone(), 2), blanks()).prop_map(
            |(keys, values, blanks)| {
                let keys = keys.into_iter().map(str::to_owned);
                object(&keys.zip(values).collect::<Vec<_>>(), &blanks, false)
            },
        );
        let items = vec(inner, 0..3).prop_map(|items| format!("[{}]", items.join(",")));
        prop_oneof![members, items]
    })
    .boxed()
}

fn blanks() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[ \t\r\n]{0,3}"]
}

fn quoted(text: String) -> String {
    Value::String(text).to_string()
}

/// An object as text; `escape` writes the first letter of each key as an escape.
fn object(fields: &[(String, String)], blanks: &str, escape: bool) -> String {
    let fields = fields.iter().map(|(key, value)| {
        let first = key.chars().next().filter(|first| escape && first.is_ascii_alphabetic());
        let key = first.map_or(quoted(key.clone()), |first| {
            format!("\"\\u{:04x}{}\"", u32::from(first), &key[1..])
        });
        format!("{blanks}{key}{blanks}:{blanks}{value}{blanks}")
    });
    format!("{blanks}{{{}}}{blanks}", fields.collect::<Vec<_>>().join(","))
}
