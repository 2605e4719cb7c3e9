//! Replies in a text: the text as a whole, a line of a log, a field of a log in JSON.

use std::iter;
use std::ops::Range;

use serde_json::{Deserializer, Value};
use tencentcloud_errors::Envelope;

use super::{Query, Reply};

/// The replies in a text, in its order, with the bytes of the outermost JSON that each stands in.
pub(super) fn find(text: &str) -> Vec<(Query, Range<usize>)> {
    values(text)
        .flat_map(|(value, range)| {
            replies(&value, false).into_iter().map(move |query| (query, range.clone()))
        })
        .collect()
}

/// The JSON objects in a text, those inside others left out.
fn values(text: &str) -> impl Iterator<Item = (Value, Range<usize>)> {
    let mut place = 0;
    iter::from_fn(move || {
        loop {
            let start = place + text[place..].find('{')?;
            let mut values = Deserializer::from_str(&text[start..]).into_iter::<Value>();
            if let Some(Ok(value)) = values.next() {
                place = start + values.byte_offset();
                return Some((value, start..place));
            }
            place = start + 1;
        }
    })
}

/// The replies in a value. A `code` alone may be that of a line of a log, so that anything inside
/// goes before it. A reply goes before its parts, of which those count that are failed replies.
fn replies(value: &Value, is_part: bool) -> Vec<Query> {
    let own = reply(value);
    let envelope = own.clone().filter(|own| is_envelope(value, own));
    let is_part_inside = is_part || envelope.is_some();
    let inside = |value: &Value| replies(value, is_part_inside);
    let mut inner: Vec<_> = match value {
        Value::Array(items) => items.iter().flat_map(inside).collect(),
        Value::Object(fields) => fields.values().flat_map(inside).collect(),
        Value::String(text) => values(text).flat_map(|(value, _)| inside(&value)).collect(),
        _ => Vec::new(),
    };
    if let Some(envelope) = envelope {
        inner.retain(|part| *part != Query::Success);
        if inner.is_empty() || envelope != Query::Success {
            inner.insert(0, envelope);
        }
    } else if inner.is_empty() && !is_part {
        inner.extend(own);
    }
    inner
}

/// Whether a reply says more than that there is a `code`: a line of a log may have one too.
fn is_envelope(value: &Value, reply: &Query) -> bool {
    let has = |field| value.get(field).is_some_and(|value| !value.is_null());
    match reply {
        _ if value.get("Response").is_some_and(Value::is_object) => true,
        Query::Reply(reply) => reply.code.is_some() && (has("message") || has("codeDesc")),
        _ => has("code"),
    }
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
            (
                r#"{"code":"ERR_CALL","message":"failed","body":"{\"code\":4500}"}"#,
                &[(Some(4500), None)],
            ),
            (
                r#"{"code":5400,"codeDesc":"x","detail":[{"code":0},{"code":4000,"message":"(-514)"}]}"#,
                &[(Some(5400), None), (Some(4000), Some(-514))],
            ),
            (
                r#"{"code":0,"detail":{"a":{"code":0},"b":{"code":4000,"message":"(-514)"}}}"#,
                &[(Some(4000), Some(-514))],
            ),
            (r#"{"code":0,"message":"","data":{"coupon":{"code":4000}}}"#, &[(Some(0), None)]),
            (r#"{"Response":{"Coupon":{"code":4000},"RequestId":"1"}}"#, &[(Some(0), None)]),
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
