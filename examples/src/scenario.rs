//! One call against one script, with the expected outcome.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use tencentcloud_errors::reply::{DecodeErrorKind, Error};
use tencentcloud_errors::{CdnError, Idempotency, PublicError, Retry, RetryPolicy};

use crate::{
    Action, AddCdnHost, CallError, Credentials, DescribeCdnHosts, Received, Reply, RunInstances,
    SendSms, toy_signature,
};

/// One call against one script, with the expected outcome.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// What it shows.
    pub title: &'static str,
    /// What is called.
    pub call: Call,
    /// What the server answers, request by request.
    pub script: Vec<Reply>,
    /// The longest pause after each attempt but the last, which has jitter.
    pub pauses: Vec<Duration>,
    /// How it ends.
    pub ending: Ending,
}

/// What a scenario calls.
#[derive(Clone, Debug)]
pub enum Call {
    /// Is idempotent.
    Describe(DescribeCdnHosts),
    /// Is not.
    Add(AddCdnHost),
    /// Costs money.
    Buy(RunInstances),
    /// Has items.
    Send(SendSms),
}

/// What a successful call leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// That many domains are listed.
    Listed(u32),
    /// A domain is added.
    Added,
    /// Servers are bought.
    Bought,
    /// All messages are sent.
    Sent,
}

/// How a call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It succeeds.
    Success(Done),
    /// With an error of the service that has no module code.
    Public(PublicError),
    /// With an error of the service that has one.
    Module(CdnError),
    /// With a reply that cannot be understood.
    Unclear(DecodeErrorKind),
    /// With this many failed items.
    Items(usize),
    /// With anything else.
    Other,
}

impl Ending {
    fn of(result: &Result<Done, CallError>) -> Self {
        match result {
            Ok(done) => Self::Success(*done),
            Err(CallError::Reply(Error::Api(error))) => match (error.module(), error.public()) {
                (Some(module), _) => Self::Module(module),
                (None, Some(public)) => Self::Public(public),
                (None, None) => Self::Other,
            },
            Err(CallError::Reply(Error::Decode(error))) => Self::Unclear(error.kind()),
            Err(CallError::Items(items)) => Self::Items(items.len()),
            Err(CallError::Transport(_)) => Self::Other,
        }
    }
}

impl fmt::Display for Done {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listed(total) => write!(formatter, "success: {total} domains"),
            Self::Added => formatter.write_str("success: domain added"),
            Self::Bought => formatter.write_str("success: servers bought"),
            Self::Sent => formatter.write_str("success: messages sent"),
        }
    }
}

/// What a client reports of its attempts.
#[derive(Debug, Default)]
pub struct Journal {
    lines: Vec<String>,
    pauses: Vec<Duration>,
}

impl Journal {
    /// Notes an attempt that failed, and the pause before the next one.
    pub fn note(&mut self, error: &CallError, pause: Duration) {
        let when = if pause.is_zero() { "at once" } else { "after a pause" };
        self.lines.push(error.to_string());
        self.lines.push(format!("  {}: sent again {when}", verdict(error)));
        self.pauses.push(pause);
    }

    /// Notes how the call ended.
    fn end(&mut self, result: &Result<Done, CallError>) {
        match result {
            Ok(done) => self.lines.push(done.to_string()),
            Err(error) => {
                self.lines.push(error.to_string());
                self.lines.push(format!("  {}: gives up", verdict(error)));
            }
        }
    }
}

fn verdict(error: &CallError) -> &'static str {
    error.retry().map_or("no verdict", Retry::as_str)
}

impl Scenario {
    /// The first pause after a failure: long enough to be seen, and short enough to wait for.
    pub const FIRST: Duration = Duration::from_millis(20);
    /// The first pause after a rate limit.
    pub const THROTTLED: Duration = Duration::from_millis(80);
    /// The policy of every call.
    pub const POLICY: RetryPolicy = RetryPolicy::new()
        .with_attempts(4)
        .with_backoff_pause(Self::FIRST)
        .with_throttle_pause(Self::THROTTLED);

    const SECRET_KEY: &'static str = "no secret";

    /// The credentials that the server knows.
    #[must_use]
    pub fn credentials() -> Credentials {
        Credentials::new("somebody", Self::SECRET_KEY)
    }

    /// Prints what happened, and checks it.
    ///
    /// # Panics
    /// Something else happened than the scenario says.
    pub fn conclude(
        &self,
        mut journal: Journal,
        result: &Result<Done, CallError>,
        received: &[Received],
    ) {
        journal.end(result);
        let (name, idempotency) = match &self.call {
            Call::Describe(action) => about(action),
            Call::Add(action) => about(action),
            Call::Buy(action) => about(action),
            Call::Send(action) => about(action),
        };
        let kind = match idempotency {
            Idempotency::Idempotent => "idempotent",
            Idempotency::NotIdempotent => "not idempotent",
        };
        println!("{} ({name}, {kind})", self.title);
        for line in &journal.lines {
            println!("  {line}");
        }

        let title = self.title;
        assert_eq!(Ending::of(result), self.ending, "{title}");
        assert_eq!(received.len(), self.pauses.len() + 1, "{title}: number of requests");
        assert_eq!(journal.pauses.len(), self.pauses.len(), "{title}: number of pauses");
        for (pause, longest) in journal.pauses.iter().zip(&self.pauses) {
            let is_right = (*longest / 2..=*longest).contains(pause);
            assert!(is_right, "{title}: {pause:?} instead of {longest:?}, or half of it");
        }
        // There are no upper bounds: a busy machine is slow.
        for (pair, pause) in received.windows(2).zip(&journal.pauses) {
            let waited = pair[1].arrival.duration_since(pair[0].arrival);
            assert!(waited >= *pause, "{title}: waited {waited:?} instead of {pause:?}");
        }
        check_signatures(title, name, received);
    }
}

fn about<A: Action>(_: &A) -> (&'static str, Idempotency) {
    (A::NAME, A::IDEMPOTENCY)
}

/// Each attempt was signed, and for itself alone.
fn check_signatures(title: &str, name: &str, received: &[Received]) {
    let mut nonces = BTreeSet::new();
    let mut signatures = BTreeSet::new();
    let mut last_timestamp = 0;
    for request in received {
        assert_eq!(request.path, "/v2/index.php", "{title}");
        let mut signed: BTreeMap<String, String> = request.parameters.clone();
        let signature = signed.remove("Signature").unwrap_or_default();
        assert_eq!(signature, toy_signature(Scenario::SECRET_KEY, &signed), "{title}");
        assert_eq!(signed.get("Action").map(String::as_str), Some(name), "{title}");
        let timestamp: u64 = signed["Timestamp"].parse().expect("a time stamp is a number");
        assert!(timestamp >= last_timestamp, "{title}: a time stamp of an earlier attempt");
        last_timestamp = timestamp;
        assert!(nonces.insert(signed["Nonce"].clone()), "{title}: a nonce was there before");
        assert!(signatures.insert(signature), "{title}: a signature was there before");
    }
}
