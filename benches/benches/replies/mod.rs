//! Bodies of failed calls, and the ways to read them.

use serde::Deserialize;
use serde_json::Value;
use tencentcloud_errors::{ApiError, CdnError, Envelope, Message, PublicError, Retry};
use tencentcloud_errors_benches::spec::Random;

/// Name and body of each shape.
pub(crate) const SHAPES: [(&str, &str); 6] = [
    ("code and message", r#"{"code":4000,"message":"(2001)您提交的域名已经存在"}"#),
    (
        "with word and request id",
        r#"{"code":4000,"message":"(2001)您提交的域名已经存在","codeDesc":"InvalidParameter","requestId":"f1d5e1b6-7a12-4f0e-9b1e-8b1a1a1a1a1a"}"#,
    ),
    (
        "code as string",
        r#"{"code":"4400","message":"(2010)request frequency exceeds the limit","codeDesc":"RequestLimitExceeded"}"#,
    ),
    (
        "with data beside",
        r#"{"code":4000,"message":"(1010)非法请求","data":{"hosts":[{"id":17,"name":"a.example.com"},{"id":18,"name":"b.example.com"}],"total":2}}"#,
    ),
    (
        "escaped message",
        r#"{"code":4000,"message":"(2001)\u60a8\u63d0\u4ea4\u7684\u57df\u540d\u5df2\u7ecf\u5b58\u5728","codeDesc":"InvalidParameter"}"#,
    ),
    (
        "API 3.0",
        r#"{"Response":{"Error":{"Code":"InvalidParameter.MissingParameter","Message":"缺少参数"},"RequestId":"f1d5e1b6-7a12-4f0e-9b1e-8b1a1a1a1a1a"}}"#,
    ),
];

/// The name of the shape of [`mixed`].
pub(crate) const MIXED: &str = "512 mixed bodies";

/// 512 bodies that differ in shape, codes and length, so that no branch can be learned by heart.
pub(crate) fn mixed() -> Vec<String> {
    let mut random = Random::new();
    (0..512)
        .map(|_| {
            let public = PublicError::ALL[random.below(PublicError::ALL.len())].code();
            let module = CdnError::ALL[random.below(CdnError::ALL.len())];
            let text = module.title_in([tencentcloud_errors::Lang::Zh, tencentcloud_errors::Lang::En][random.below(2)]);
            let code = [format!("{public}"), format!("\"{public}\"")][random.below(2)].clone();
            let message = [format!("({}){text}", module.code()), text.to_owned()][random.below(2)].clone();
            let word = ["", r#","codeDesc":"InvalidParameter""#][random.below(2)];
            let id = ["", r#","requestId":"f1d5e1b6-7a12-4f0e-9b1e-8b1a1a1a1a1a""#][random.below(2)];
            match random.below(4) {
                0 => format!(r#"{{"message":"{message}","code":{code}{id}}}"#),
                1 => format!(r#"{{"code":{code},"message":"{message}"{word}{id},"data":[1,2.5,{{"a":null}}]}}"#),
                _ => format!(r#"{{"code":{code},"message":"{message}"{word}{id}}}"#),
            }
        })
        .collect()
}

/// What a caller wants of a failure: its public and module entries, and whether to send again.
pub(crate) type Verdict = (Option<PublicError>, Option<CdnError>, Retry);

fn verdict(code: Option<i32>, module: Option<i32>) -> Verdict {
    let public = code.and_then(PublicError::from_code);
    let module = module.and_then(CdnError::from_code);
    let retry = module.map(CdnError::retry).or_else(|| public.map(PublicError::retry));
    (public, module, retry.unwrap_or(Retry::Never))
}

/// Ours, borrowed from the body.
pub(crate) fn envelope(body: &[u8]) -> Option<Verdict> {
    let envelope = Envelope::decode(body).ok()?;
    Some(verdict(envelope.code(), envelope.module_code()))
}

/// Ours, by way of an error that can be kept.
pub(crate) fn api_error(body: &[u8]) -> Option<Verdict> {
    let error: ApiError<CdnError> = Envelope::decode(body).ok()?.error()?;
    Some((error.public(), error.module(), error.retry()))
}

/// By hand, over a tree. The lookups are ours, so that reading alone is compared.
pub(crate) fn value(body: &[u8]) -> Option<Verdict> {
    let value: Value = serde_json::from_slice(body).ok()?;
    let code = &value["code"];
    let code = code.as_i64().or_else(|| code.as_str()?.parse().ok());
    let module = value["message"].as_str().and_then(|message| Message::parse(message).code());
    Some(verdict(code.and_then(|code| code.try_into().ok()), module))
}

/// A derived struct, as an SDK of one product would have it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "callers read them; here they only cost")]
struct Reply {
    code: Number,
    message: String,
    code_desc: Option<String>,
    request_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Number(i32),
    Text(String),
}

impl Reply {
    fn verdict(&self) -> Verdict {
        let code = match &self.code {
            Number::Number(code) => Some(*code),
            Number::Text(text) => text.parse().ok(),
        };
        verdict(code, Message::parse(&self.message).code())
    }
}

/// The derived struct with `serde_json`.
pub(crate) fn strings(body: &[u8]) -> Option<Verdict> {
    serde_json::from_slice::<Reply>(body).ok().map(|reply| reply.verdict())
}

/// The derived struct with sonic-rs.
pub(crate) fn sonic(body: &[u8]) -> Option<Verdict> {
    sonic_rs::from_slice::<Reply>(body).ok().map(|reply| reply.verdict())
}

/// The derived struct with simd-json, which needs a body that it may overwrite.
pub(crate) fn simd(body: &mut [u8]) -> Option<Verdict> {
    simd_json::serde::from_slice::<Reply>(body).ok().map(|reply| reply.verdict())
}
