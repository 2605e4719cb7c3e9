//! What can happen to a call, case by case.

use std::time::Duration;

use tencentcloud_errors::{CdnError, PublicError};

use crate::{AddCdnHost, Call, DescribeCdnHosts, Done, Ending, Reply, Scenario};

const LISTED: &str = r#"{"code":0,"message":"","data":{"total":3}}"#;
const ADDED: &str = r#"{"code":0,"message":""}"#;
const NONCE_USED_BEFORE: &str = r#"{"code":4500,"message":"重放攻击"}"#;
const TOO_MANY_REQUESTS: &str = r#"{"code":4400,"message":"超过配额"}"#;
const SERVICE_FAILS: &str = r#"{"code":5100,"message":"(1000)系统内部错误"}"#;
const DOMAIN_EXISTS: &str = r#"{"code":5100,"message":"(2001)您提交的域名已经存在"}"#;
const DONE_IN_PART: &str = r#"{"code":5400,"message":"部分执行成功"}"#;
const PAGE: &str = "<html><body>please try again later</body></html>";

/// Every scenario, in the order of the report.
#[must_use]
pub fn scenarios() -> Vec<Scenario> {
    let settings = Scenario::SETTINGS;
    let (at_once, first) = (Duration::ZERO, settings.first_pause);
    let throttled = settings.throttle_pause + first;
    let listed = Ending::Success(Done::Listed(3));
    let added = Ending::Success(Done::Added);
    vec![
        Scenario {
            title: "a nonce that was used before",
            call: describe(),
            script: json(&[NONCE_USED_BEFORE, LISTED]),
            pauses: vec![at_once],
            ending: listed,
        },
        Scenario {
            title: "every nonce is refused",
            call: describe(),
            script: json(&[NONCE_USED_BEFORE; 4]),
            pauses: vec![at_once; 2],
            ending: Ending::Public(PublicError::ReplayAttack),
        },
        Scenario {
            title: "too many requests",
            call: add(),
            script: json(&[TOO_MANY_REQUESTS, ADDED]),
            pauses: vec![throttled],
            ending: added,
        },
        Scenario {
            title: "the service fails twice",
            call: describe(),
            script: json(&[SERVICE_FAILS, SERVICE_FAILS, LISTED]),
            pauses: vec![first, first * 2],
            ending: listed,
        },
        Scenario {
            title: "the service fails once",
            call: add(),
            script: json(&[SERVICE_FAILS, ADDED]),
            pauses: vec![],
            ending: Ending::Module(CdnError::InternalFailure),
        },
        Scenario {
            title: "the service keeps failing",
            call: describe(),
            script: json(&[SERVICE_FAILS; 5]),
            pauses: vec![first, first * 2, first * 4],
            ending: Ending::Module(CdnError::InternalFailure),
        },
        Scenario {
            title: "the domain exists",
            call: add(),
            script: json(&[DOMAIN_EXISTS, ADDED]),
            pauses: vec![],
            ending: Ending::Module(CdnError::DomainAlreadyExists),
        },
        Scenario {
            title: "done in part",
            call: add(),
            script: json(&[DONE_IN_PART, ADDED]),
            pauses: vec![],
            ending: Ending::Public(PublicError::PartiallySucceeded),
        },
        Scenario {
            title: "a gateway's page, status 502",
            call: describe(),
            script: vec![page(502), Reply::json(LISTED)],
            pauses: vec![first],
            ending: listed,
        },
        Scenario {
            title: "a gateway's page, status 502",
            call: add(),
            script: vec![page(502), Reply::json(ADDED)],
            pauses: vec![],
            ending: Ending::Body(502),
        },
        Scenario {
            title: "a gateway's page, status 429",
            call: add(),
            script: vec![page(429), Reply::json(ADDED)],
            pauses: vec![throttled],
            ending: added,
        },
        Scenario {
            title: "a page with status 200",
            call: describe(),
            script: vec![page(200), Reply::json(LISTED)],
            pauses: vec![],
            ending: Ending::Body(200),
        },
        Scenario {
            title: "the connection breaks off",
            call: describe(),
            script: vec![Reply::HangUp, Reply::json(LISTED)],
            pauses: vec![first],
            ending: listed,
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

fn page(status: u16) -> Reply {
    Reply::Body(status, PAGE.to_owned())
}
