//! From the bytes of a failed reply to what a caller wants to know: the entries and the verdict.
#![allow(missing_docs, reason = "the macros of criterion make public functions")]

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use serde::Deserialize;
use serde_json::Value;
use tencentcloud_errors::reply::{Envelope, Message};
use tencentcloud_errors::{CdnError, Lang, PublicError, Retry};

/// Name and body of each shape of a failure.
const FAILURES: [(&str, &str); 4] = [
    ("short", r#"{"code":4000,"message":"(2001)您提交的域名已经存在"}"#),
    (
        "usual",
        r#"{"code":4000,"message":"(2001)您提交的域名已经存在","codeDesc":"InvalidParameter","requestId":"f1d5e1b6-7a12-4f0e-9b1e-8b1a1a1a1a1a"}"#,
    ),
    (
        "escaped",
        r#"{"code":4000,"message":"(2001)\u60a8\u63d0\u4ea4\u7684\u57df\u540d\u5df2\u7ecf\u5b58\u5728","codeDesc":"InvalidParameter"}"#,
    ),
    (
        "API 3.0",
        r#"{"Response":{"Error":{"Code":"InvalidParameter.MissingParameter","Message":"缺少参数"},"RequestId":"f1d5e1b6-7a12-4f0e-9b1e-8b1a1a1a1a1a"}}"#,
    ),
];

/// What a caller wants to know about a failure: its public and module entries, and whether to send again.
type Verdict = (Option<PublicError>, Option<CdnError>, Option<Retry>);

fn verdict(code: Option<i32>, module: Option<i32>) -> Verdict {
    let public = code.and_then(PublicError::from_code);
    // The public codes of the bodies are carriers, or have no module code.
    let by_public = public.filter(|_| module.is_none()).and_then(PublicError::retry);
    let module = module.and_then(CdnError::from_code);
    (public, module, module.map_or(by_public, CdnError::retry))
}

/// Ours, borrowed from the body.
fn envelope(body: &[u8]) -> Option<Verdict> {
    let envelope = Envelope::decode(body).ok()?;
    Some(verdict(envelope.code(), envelope.module_code()))
}

/// Ours, by way of an error that can be kept.
fn api_error(body: &[u8]) -> Option<Verdict> {
    let error = Envelope::decode(body).ok()?.error(&[CdnError::TABLE])?;
    Some((error.public(), error.module(), error.retry()))
}

/// By hand, over a tree. The lookups are ours, so that only reading is compared.
fn value(body: &[u8]) -> Option<Verdict> {
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

fn derived(body: &[u8]) -> Option<Verdict> {
    serde_json::from_slice::<Reply>(body).ok().map(|reply| reply.verdict())
}

fn sonic(body: &[u8]) -> Option<Verdict> {
    sonic_rs::from_slice::<Reply>(body).ok().map(|reply| reply.verdict())
}

/// 512 bodies that differ in shape, codes and length, so that no branch can be predicted.
fn mixed() -> Vec<String> {
    let mut random = fastrand::Rng::with_seed(1);
    let body = |_| {
        let public = PublicError::ALL[random.usize(..PublicError::ALL.len())].code();
        let module = CdnError::ALL[random.usize(..CdnError::ALL.len())];
        let text = module.title_in([Lang::Zh, Lang::En][random.usize(..2)]);
        let head = [format!("({})", module.code()), String::new()][random.usize(..2)].clone();
        let quote = ["", "\""][random.usize(..2)];
        let word = ["", r#","codeDesc":"InvalidParameter""#][random.usize(..2)];
        let id = ["", r#","requestId":"f1d5e1b6-7a12-4f0e-9b1e-8b1a1a1a1a1a""#][random.usize(..2)];
        let data = ["", r#","data":[1,2.5,{"a":null}]"#][random.usize(..2)];
        format!(r#"{{"code":{quote}{public}{quote},"message":"{head}{text}"{word}{id}{data}}}"#)
    };
    (0..512).map(body).collect()
}

fn row<T>(
    criterion: &mut Criterion,
    shape: &str,
    who: &str,
    bodies: &[&[u8]],
    read: impl Fn(&[u8]) -> Option<T>,
) {
    assert!(bodies.iter().all(|body| read(body).is_some()), "{who} cannot read {shape}");
    let mut group = criterion.benchmark_group("decode");
    group.throughput(Throughput::Elements(bodies.len() as u64));
    group.sample_size(20).warm_up_time(Duration::from_millis(300));
    group.measurement_time(Duration::from_secs(1));
    group.bench_with_input(BenchmarkId::new(who, shape), bodies, |bencher, bodies| {
        bencher.iter(|| {
            for body in bodies {
                black_box(read(black_box(body)));
            }
        });
    });
}

fn failures(criterion: &mut Criterion) {
    let mixed = mixed();
    let mut shapes = vec![("512 mixed", mixed.iter().map(String::as_bytes).collect())];
    shapes.extend(FAILURES.map(|(shape, body)| (shape, vec![body.as_bytes()])));
    for (shape, bodies) in shapes {
        row(criterion, shape, "Envelope", &bodies, envelope);
        row(criterion, shape, "ApiError", &bodies, api_error);
        row(criterion, shape, "serde_json::Value", &bodies, value);
        if shape != "API 3.0" {
            row(criterion, shape, "struct, serde_json", &bodies, derived);
            row(criterion, shape, "struct, sonic-rs", &bodies, sonic);
        }
    }
}

criterion_group!(benches, failures);
criterion_main!(benches);
