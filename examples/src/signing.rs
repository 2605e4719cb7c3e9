//! A signed request for each attempt.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use form_urlencoded::Serializer;

use crate::Action;

/// The credentials of the caller; without `Debug`, so that the key does not get into logs.
#[derive(Clone)]
pub struct Credentials {
    secret_id: String,
    secret_key: String,
}

impl Credentials {
    /// Credentials from the account's console.
    #[must_use]
    pub fn new(secret_id: &str, secret_key: &str) -> Self {
        Self { secret_id: secret_id.to_owned(), secret_key: secret_key.to_owned() }
    }

    /// The body of one attempt, `application/x-www-form-urlencoded`.
    ///
    /// Call it again for each attempt: the service does not run a request with a known `Nonce` a second
    /// time, and soon considers its `Timestamp` too old.
    #[must_use]
    pub fn sign<A: Action>(&self, action: &A) -> String {
        let mut parameters = BTreeMap::from([
            ("Action", A::NAME.to_owned()),
            ("Nonce", fresh_nonce().to_string()),
            ("SecretId", self.secret_id.clone()),
            ("Timestamp", seconds_since_1970().to_string()),
        ]);
        parameters.extend(action.parameters());
        let signature = toy_signature(&self.secret_key, &parameters);
        parameters.insert("Signature", signature);
        Serializer::new(String::new()).extend_pairs(parameters).finish()
    }
}

/// A number that was not used before: counts up from a random start, so it repeats neither within
/// this process nor, with rare exceptions, between two.
fn fresh_nonce() -> u64 {
    static NEXT: LazyLock<AtomicU64> =
        LazyLock::new(|| AtomicU64::new(fastrand::u32(1..1 << 30).into()));
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A clock before 1970 counts as 1970: the service then says that the time stamp is wrong.
fn seconds_since_1970() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// **Not a signature**: a checksum in place of the real one (HMAC-SHA1 or HMAC-SHA256 over method, host,
/// path and parameters), to keep cryptography out of the examples.
#[must_use]
pub fn toy_signature<K: AsRef<str>>(secret_key: &str, parameters: &BTreeMap<K, String>) -> String {
    let mut checksum = 0xcbf2_9ce4_8422_2325_u64;
    let texts = parameters.iter().flat_map(|(key, value)| [key.as_ref(), value.as_str()]);
    for byte in texts.chain([secret_key]).flat_map(str::bytes) {
        checksum = (checksum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{checksum:016x}")
}
