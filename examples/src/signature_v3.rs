//! The signature of API 3.0, TC3-HMAC-SHA256.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use time::OffsetDateTime;

const CONTENT_TYPE: &str = "application/json; charset=utf-8";

/// A request of API 3.0, as far as its signature goes: a `POST` of JSON.
#[derive(Clone, Copy, Debug)]
pub struct RequestV3<'a> {
    /// The host, without a port: `cvm.tencentcloudapi.com`.
    pub host: &'a str,
    /// The name of the service in its host: `cvm`.
    pub service: &'a str,
    /// The body.
    pub payload: &'a str,
    /// Seconds since 1970; the service allows five minutes.
    pub timestamp: i64,
}

impl RequestV3<'_> {
    /// The media type that is signed.
    pub const CONTENT_TYPE: &'static str = CONTENT_TYPE;

    /// The header `Authorization`.
    #[must_use]
    pub fn authorization(&self, secret_id: &str, secret_key: &str) -> String {
        let scope = format!("{}/{}/tc3_request", self.date(), self.service);
        let signature = self.signature(secret_key);
        format!(
            "TC3-HMAC-SHA256 Credential={secret_id}/{scope}, SignedHeaders=content-type;host, \
             Signature={signature}"
        )
    }

    /// Only the signature, in hexadecimal digits.
    #[must_use]
    pub fn signature(&self, secret_key: &str) -> String {
        let Self { host, service, payload, timestamp } = self;
        let date = self.date();
        let canonical = format!(
            "POST\n/\n\ncontent-type:{CONTENT_TYPE}\nhost:{host}\n\ncontent-type;host\n{}",
            hash(payload)
        );
        let to_sign = format!(
            "TC3-HMAC-SHA256\n{timestamp}\n{date}/{service}/tc3_request\n{}",
            hash(&canonical)
        );
        let mut key = format!("TC3{secret_key}").into_bytes();
        for part in [&date, *service, "tc3_request", &to_sign] {
            key = keyed(&key, part);
        }
        hexadecimal(&key)
    }

    /// The day in UTC, for which a key is valid.
    fn date(&self) -> String {
        let time = OffsetDateTime::from_unix_timestamp(self.timestamp);
        time.unwrap_or(OffsetDateTime::UNIX_EPOCH).date().to_string()
    }
}

fn keyed(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key may have any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hash(text: &str) -> String {
    hexadecimal(&Sha256::digest(text))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
