//! Replies in a text: the text as a whole, a line of a log, a field of a log in JSON.

use std::ops::Range;

use serde_json::{Deserializer, Value};
use tencentcloud_errors::Envelope;

use super::{Query, Reply};

/// The replies in a text, in its order, with the bytes of the outermost JSON that each stands in.
pub(super) fn find(text: &str) -> Vec<(Query, Range<usize>)> {
    let mut found = Vec::new();
    let mut start = 0;
    while let Some(offset) = text[start..].find('{') {
        start += offset;
        let mut values = Deserializer::from_str(&text[start..]).into_iter::<Value>();
        let Some(Ok(value)) = values.next() else {
            start += 1;
            continue;
        };
        let end = start + values.byte_offset();
        found.extend(replies(&value).into_iter().map(|query| (query, start..end)));
        start = end;
    }
    found
}

/// The replies in a value. A line of a log may have a `code` of its own, so what is inside wins.
fn replies(value: &Value) -> Vec<Query> {
    let inner: Vec<_> = match value {
        Value::Array(items) => items.iter().flat_map(replies).collect(),
        Value::Object(fields) => fields.values().flat_map(replies).collect(),
        Value::String(text) => find(text).into_iter().map(|(query, _)| query).collect(),
        _ => Vec::new(),
    };
    if inner.is_empty() { reply(value).into_iter().collect() } else { inner }
}

fn reply(value: &Value) -> Option<Query> {
    // Without one of these, anything would be the data of a success.
    value.get("code").or_else(|| value.get("Response"))?;
    let body = value.to_string();
    let envelope = Envelope::decode(body.as_bytes()).ok()?;
    if envelope.is_success() {
        return Some(Query::Success);
    }
    Some(Query::Reply(Reply {
        code: envelope.code(),
        module_code: envelope.module_code(),
        word: envelope.code_desc().map(str::to_owned),
        text: envelope.text().to_owned(),
        request_id: envelope.request_id().map(str::to_owned),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(Option<i32>, Option<i32>)> {
        let code = |(query, _): (Query, _)| match query {
            Query::Reply(reply) => (reply.code, reply.module_code),
            _ => (Some(0), None),
        };
        find(text).into_iter().map(code).collect()
    }

    #[test]
    fn a_reply_is_found_wherever_it_stands() {
        for (text, expected) in [
            (r#"{"code":4000,"message":"(-514)资源重复"}"#, &[(Some(4000), Some(-514))][..]),
            (r#"12:00 ERROR body={"code":"4000"} after 3 tries"#, &[(Some(4000), None)]),
            (r#"{"level":"error","body":"{\"code\":4500}"}"#, &[(Some(4500), None)]),
            (r#"{"code":"E7","reply":{"code":4500}}"#, &[(Some(4500), None)]),
            (r#"[{"code":4500},{"code":0}]"#, &[(Some(4500), None), (Some(0), None)]),
            (r#"{"Response":{"Error":{"Code":"AuthFailure"},"RequestId":"1"}}"#, &[(None, None)]),
            (r#"set {a} {"code":1} {"code":2"#, &[(Some(1), None)]),
            (r#"{"cut off: {"code":4500}"#, &[(Some(4500), None)]),
            (r#"{"level":"info","status":200}"#, &[]),
            ("{{{{", &[]),
        ] {
            assert_eq!(codes(text), expected, "{text}");
        }
    }

    /// An attacker writes into logs; what was nested without end must not end the search.
    #[test]
    fn deep_nesting_is_no_trouble() {
        let text = format!(r#"{} {{"code":4500}}"#, r#"{"a":"#.repeat(2_000));
        assert_eq!(codes(&text), [(Some(4500), None)]);
    }
}
