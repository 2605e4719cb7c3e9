//! Finds replies in a text: the entire text, in a line of a log, or in a field of a JSON log.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::from_str;
use serde_json::value::RawValue;
use tencentcloud_errors::reply::{ApiError, Envelope, Message};

use super::asked::{Ground, Query};
use super::found::Found;
use super::objects::objects;
use super::words::{System, WORDS};
use crate::tables::without_services;

/// How deep a reply may be nested; each level is read again.
const DEEPEST: usize = 128;

/// The fields of an object, with their values verbatim.
type Fields<'t> = BTreeMap<String, &'t RawValue>;

/// The replies in a text, in its order, each with the bytes of the outermost JSON around it.
pub(super) fn find(text: &str) -> Vec<Found> {
    let replies = |range: Range<usize>| {
        let replies = replies(&text[range.clone()], false, DEEPEST);
        replies.into_iter().map(move |(query, ground)| Found {
            query,
            ground,
            range: range.clone(),
        })
    };
    objects(text).into_iter().flat_map(replies).collect()
}

/// The replies in a value. A `code` alone may be that of a line of a log, so anything inside goes before
/// it. A reply goes before its parts, of which only failed replies count.
fn replies(value: &str, is_part: bool, depth: usize) -> Vec<(Query, Ground)> {
    let Some(depth) = depth.checked_sub(1) else { return Vec::new() };
    let inside = |values: &[&RawValue], is_part| -> Vec<_> {
        values.iter().flat_map(|value| replies(value.get(), is_part, depth)).collect()
    };
    match value.as_bytes() {
        [b'{', ..] => {}
        [b'[', ..] => return inside(&from_str::<Vec<_>>(value).unwrap_or_default(), is_part),
        [b'"', ..] if value.contains('{') => {
            let text: String = from_str(value).unwrap_or_default();
            let objects = objects(&text).into_iter();
            return objects.flat_map(|range| replies(&text[range], is_part, depth)).collect();
        }
        _ => return Vec::new(),
    }
    let fields: Fields = from_str(value).unwrap_or_default();
    if let Some(query) = of_system(&fields) {
        return vec![(query, Ground::Sdk)];
    }
    let own = if is_part { item(value, &fields) } else { reply(value, &fields) };
    let envelope = own.clone().filter(|(own, _)| is_part || is_envelope(&fields, own));
    let mut values: Vec<_> = fields.into_values().collect();
    // They are slices of the text: sort them by where they begin.
    values.sort_unstable_by_key(|value| value.get().as_ptr());
    let mut inner = inside(&values, is_part || envelope.is_some());
    if let Some(envelope) = envelope {
        // The error of a reply is not another failure.
        let is_own = |part: &Query| {
            matches!((part, &envelope.0), (Query::Reply(part), Query::Reply(own))
            if (part.code_desc(), part.text()) == (own.code_desc(), own.text()))
        };
        inner.retain(|(part, _)| *part != Query::Success && !is_own(part));
        // An item has the certainty, and the request, of the entire reply.
        let whole = if inner.is_empty() { None } else { Envelope::decode(value.as_bytes()).ok() };
        let request_id = whole.as_ref().and_then(Envelope::request_id);
        for (query, ground) in &mut inner {
            *ground = envelope.1;
            if let (Query::Reply(error), Some(id)) = (query, request_id)
                && error.request_id().is_none()
            {
                *error = error.clone().with_request_id(id);
            }
        }
        if inner.is_empty() || envelope.0 != Query::Success {
            inner.insert(0, envelope);
        }
    } else if inner.is_empty() && !is_part {
        inner.extend(own);
    }
    inner
}

/// The string or number of a field.
fn plain(fields: &Fields, name: &str) -> Option<String> {
    let value = fields.get(name)?.get();
    if value.starts_with('"') {
        return from_str(value).ok();
    }
    value.starts_with(|it: char| it == '-' || it.is_ascii_digit()).then(|| value.to_owned())
}

/// The reply in an object with the envelope of another Tencent service.
fn of_system(fields: &Fields) -> Option<Query> {
    WORDS.systems.iter().find_map(|system| {
        let names = system.fields.as_ref()?;
        let inner: Fields;
        let fields = match &names.within {
            Some(name) => {
                inner = from_str(fields.get(name)?.get()).ok()?;
                &inner
            }
            None => fields,
        };
        let (code, message) = (plain(fields, &names.code)?, plain(fields, &names.message)?);
        Some(system_query(system, &code, &message, plain(fields, "requestId").as_deref()))
    })
}

/// A failure, or a success, of another Tencent service.
pub(super) fn system_query(
    system: &'static System,
    code: &str,
    message: &str,
    request_id: Option<&str>,
) -> Query {
    if system.fields.as_ref().is_some_and(|it| it.success == code) {
        return Query::Success;
    }
    let error = match code.parse::<i32>() {
        // A number in parentheses is part of its message.
        Ok(code) => ApiError::from_message(code, Message::new(None, message), &[]),
        Err(_) => ApiError::from_word(code, message, &[]),
    };
    Query::System(
        system,
        match request_id {
            Some(id) => error.with_request_id(id),
            None => error,
        },
    )
}

/// Whether a reply has more than a `code`, which a line of a log may have too.
fn is_envelope(fields: &Fields, reply: &Query) -> bool {
    let get = |name| fields.get(name).map(|value| value.get()).filter(|value| *value != "null");
    match reply {
        _ if get("Response").is_some_and(|value| value.starts_with('{')) => true,
        Query::Reply(reply) => {
            reply.code().is_some() && (get("message").is_some() || get("codeDesc").is_some())
        }
        _ => get("code").is_some(),
    }
}

/// A complete object read as a reply.
fn reply(object: &str, fields: &Fields) -> Option<(Query, Ground)> {
    // Without one of these, any object would be a success with data.
    fields.get("code").or_else(|| fields.get("Response"))?;
    let envelope = Envelope::decode(object.as_bytes()).ok()?;
    let ground = if fields.contains_key("Response") { Ground::Sdk } else { Ground::Reply };
    Some((envelope.error(without_services()).map_or(Query::Success, Query::Reply), ground))
}

/// A part of a reply: a reply of API 2.0, or an item of API 3.0 whose `Code` is not `Ok`.
fn item(object: &str, fields: &Fields) -> Option<(Query, Ground)> {
    if fields.contains_key("code") {
        return reply(object, fields).filter(|(own, _)| is_envelope(fields, own));
    }
    let (code, message) = (plain(fields, "Code")?, plain(fields, "Message")?);
    // A number is data, since API 3.0 has words.
    if code.parse::<f64>().is_ok() {
        return None;
    }
    let is_success = ["ok", "success", ""].iter().any(|it| code.trim().eq_ignore_ascii_case(it));
    let error = || ApiError::from_word(&code, &message, without_services());
    let query = if is_success { Query::Success } else { Query::Reply(error()) };
    Some((query, Ground::Sdk))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(Option<i32>, Option<i32>)> {
        let code = |found: Found| match found.query {
            Query::Reply(reply) => (reply.code(), reply.module_code()),
            _ => (Some(0), None),
        };
        find(text).into_iter().map(code).collect()
    }

    #[test]
    fn replies_are_found_anywhere_in_a_text() {
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
            // In the order of the text, whatever the names of the fields.
            (
                r#"{"z":{"code":4500},"a":{"code":4300},"9":{"code":4000}}"#,
                &[(Some(4500), None), (Some(4300), None), (Some(4000), None)],
            ),
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

    /// Attackers write into logs: endless nesting must not break the search.
    #[test]
    fn deep_nesting_is_harmless() {
        let text = format!(r#"{} {{"code":4500}}"#, r#"{"a":"#.repeat(2_000));
        assert_eq!(codes(&text), [(Some(4500), None)]);
    }

    #[test]
    fn numbers_stay_as_they_are_written() {
        let [Found { query: Query::Reply(reply), .. }] =
            &find(r#"{"code":99999999999999999999}"#)[..]
        else {
            panic!("it is one reply");
        };
        assert_eq!(reply.code_desc(), Some("99999999999999999999"));
    }
}
