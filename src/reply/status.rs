//! What an HTTP status says if the body says nothing.

use crate::Retry;

/// Whether and how a request may be sent again after this status.
///
/// 429: something on the way turned the request away, so it did not run. 502, 503, 504: it may or may not
/// have run. Any other status says nothing: API 2.0 and 3.0 send their failures with status 200.
pub(super) const fn verdict(status: u16) -> Option<Retry> {
    match status {
        429 => Some(Retry::Throttle),
        502..=504 => Some(Retry::Backoff),
        _ => None,
    }
}
