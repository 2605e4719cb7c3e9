//! What can happen to a call, case by case.

use std::time::Duration;

use tencentcloud_errors::reply::DecodeErrorKind::{Status, Syntax, Truncated};
use tencentcloud_errors::{CdnError, PublicError};

use crate::{
    AddCdnHost, Call, DescribeCdnHosts, Done, Ending, Reply, RunInstances, Scenario, SendSms,
};

const LISTED: &str = r#"{"code":0,"message":"","data":{"total":3}}"#;
const SUCCESS: &str = r#"{"code":0,"message":""}"#;
const NONCE_USED_BEFORE: &str = r#"{"code":4500,"message":"重放攻击"}"#;
const TOO_MANY_REQUESTS: &str = r#"{"code":4400,"message":"超过配额"}"#;
const SERVICE_FAILS: &str = r#"{"code":5100,"message":"(1000)系统内部错误"}"#;
const DOMAIN_EXISTS: &str = r#"{"code":5100,"message":"(2001)您提交的域名已经存在"}"#;
const DONE_IN_PART: &str = r#"{"code":5400,"message":"(2010)操作过于频繁"}"#;
const MODULE_UNKNOWN: &str = r#"{"code":5100,"message":"(100004)projectId不正确"}"#;
const CUT_OFF: &str = r#"{"code":4400,"message":"超过"#;
const SENT_IN_PART: &str = r#"{"Response":{"SendStatusSet":[
    {"PhoneNumber":"+861","Code":"Ok","Message":"send success"},
    {"PhoneNumber":"+862","Code":"LimitExceeded.PhoneNumberDailyLimit","Message":"daily limit"}
],"RequestId":"6c2f"}}"#;
const PAGE: &str = "<html><title>please try again later</title></html>";
const GATEWAY: &str = r#"{"error":"Bad Gateway"}"#;

const FIRST: Duration = Scenario::FIRST;
const THROTTLED: Duration = Scenario::THROTTLED;
const AT_ONCE: Duration = Duration::ZERO;

const IS_LISTED: Ending = Ending::Success(Done::Listed(3));
const IS_ADDED: Ending = Ending::Success(Done::Added);

/// Every scenario, in the order of the report.
#[must_use]
pub fn scenarios() -> Vec<Scenario> {
    [answers_of_the_service(), answers_of_others()].concat()
}

fn answers_of_the_service() -> Vec<Scenario> {
    vec![
        Scenario {
            title: "a nonce that was used before",
            call: describe(),
            script: json(&[NONCE_USED_BEFORE, LISTED]),
            pauses: vec![AT_ONCE],
            ending: IS_LISTED,
        },
        Scenario {
            title: "every nonce is refused",
            call: describe(),
            script: json(&[NONCE_USED_BEFORE; 4]),
            pauses: vec![AT_ONCE],
            ending: Ending::Public(PublicError::ReplayAttack),
        },
        Scenario {
            title: "a nonce that was used before: the first copy may have bought",
            call: Call::Buy(RunInstances { count: 1 }),
            script: json(&[NONCE_USED_BEFORE, SUCCESS]),
            pauses: vec![],
            ending: Ending::Public(PublicError::ReplayAttack),
        },
        Scenario {
            title: "too many requests",
            call: add(),
            script: json(&[TOO_MANY_REQUESTS, SUCCESS]),
            pauses: vec![THROTTLED],
            ending: IS_ADDED,
        },
        Scenario {
            title: "the service fails twice",
            call: describe(),
            script: json(&[SERVICE_FAILS, SERVICE_FAILS, LISTED]),
            pauses: vec![FIRST, FIRST * 2],
            ending: IS_LISTED,
        },
        Scenario {
            title: "the service fails once",
            call: add(),
            script: json(&[SERVICE_FAILS, SUCCESS]),
            pauses: vec![],
            ending: Ending::Module(CdnError::InternalFailure),
        },
        Scenario {
            title: "the service keeps failing",
            call: describe(),
            script: json(&[SERVICE_FAILS; 5]),
            pauses: vec![FIRST, FIRST * 2, FIRST * 4],
            ending: Ending::Module(CdnError::InternalFailure),
        },
        Scenario {
            title: "the domain exists",
            call: add(),
            script: json(&[DOMAIN_EXISTS, SUCCESS]),
            pauses: vec![],
            ending: Ending::Module(CdnError::DomainAlreadyExists),
        },
        Scenario {
            title: "done in part, until a rate limit",
            call: describe(),
            script: json(&[DONE_IN_PART, LISTED]),
            pauses: vec![],
            ending: Ending::Module(CdnError::OperationTooFrequent),
        },
        Scenario {
            title: "a success with items that failed",
            call: Call::Send(SendSms { numbers: ["+861", "+862"] }),
            script: json(&[SENT_IN_PART, SUCCESS]),
            pauses: vec![],
            ending: Ending::Items(1),
        },
        Scenario {
            title: "a module code that no table lists",
            call: describe(),
            script: json(&[MODULE_UNKNOWN, LISTED]),
            pauses: vec![],
            ending: Ending::Public(PublicError::ResourceOperationFailed),
        },
    ]
}

fn answers_of_others() -> Vec<Scenario> {
    vec![
        Scenario {
            title: "too many requests, cut off by a proxy",
            call: add(),
            script: json(&[CUT_OFF, SUCCESS]),
            pauses: vec![],
            ending: Ending::Unclear(Truncated),
        },
        Scenario {
            title: "a gateway's JSON, status 502",
            call: describe(),
            script: vec![gateway(502), Reply::json(LISTED)],
            pauses: vec![FIRST],
            ending: IS_LISTED,
        },
        Scenario {
            title: "a gateway's JSON, status 502",
            call: add(),
            script: vec![gateway(502), Reply::json(SUCCESS)],
            pauses: vec![],
            ending: Ending::Unclear(Status),
        },
        Scenario {
            title: "a gateway's JSON, status 200: no success that does not say so",
            call: add(),
            script: vec![gateway(200), Reply::json(SUCCESS)],
            pauses: vec![],
            ending: Ending::Unclear(Status),
        },
        Scenario {
            title: "a gateway's page, status 502",
            call: describe(),
            script: vec![page(502), Reply::json(LISTED)],
            pauses: vec![FIRST],
            ending: IS_LISTED,
        },
        Scenario {
            title: "a gateway's page, status 429",
            call: add(),
            script: vec![page(429), Reply::json(SUCCESS)],
            pauses: vec![THROTTLED],
            ending: IS_ADDED,
        },
        Scenario {
            title: "a page with status 200",
            call: describe(),
            script: vec![page(200), Reply::json(LISTED)],
            pauses: vec![],
            ending: Ending::Unclear(Syntax),
        },
        Scenario {
            title: "the connection breaks off",
            call: describe(),
            script: vec![Reply::HangUp, Reply::json(LISTED)],
            pauses: vec![FIRST],
            ending: IS_LISTED,
        },
    ]
}

fn describe() -> Call {
    Call::Describe(DescribeCdnHosts)
}

fn add() -> Call {
    Call::Add(AddCdnHost { host: "www.example.com".to_owned() })
}

fn json(bodies: &[&str]) -> Vec<Reply> {
    bodies.iter().map(|body| Reply::json(body)).collect()
}

fn gateway(status: u16) -> Reply {
    Reply::Body(status, GATEWAY.to_owned())
}

fn page(status: u16) -> Reply {
    Reply::Body(status, PAGE.to_owned())
}
