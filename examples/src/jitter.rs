//! Pauses that differ from client to client.

use std::time::Duration;

/// A random pause of at least half of `longest`, so that clients that failed together do not come
/// back together, and none comes back at once.
#[must_use]
pub fn jitter(longest: Duration) -> Duration {
    longest.mul_f64(0.5 + fastrand::f64() / 2.0)
}
