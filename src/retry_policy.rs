//! A bounded policy for sending requests again.

use core::time::Duration;

use crate::{Idempotency, Retry};

/// How often, and after which pauses, a request may be sent again: bounded, without a clock, without
/// randomness and without a dependency.
///
/// Pauses grow: twice the pause before, up to the longest. They are upper bounds; a client that is not
/// alone takes a random part of each ("full jitter"), since everybody else was turned away at the same
/// moment.
///
/// ```
/// use std::time::Duration;
///
/// use tencentcloud_errors::{Idempotency, Retry, RetryPolicy};
///
/// let policy = RetryPolicy::new();
/// let pause = |verdict, attempt| policy.pause(verdict, Idempotency::NotIdempotent, attempt);
/// assert_eq!(pause(Some(Retry::Throttle), 1), Some(Duration::from_secs(1)));
/// assert_eq!(pause(Some(Retry::Throttle), 2), Some(Duration::from_secs(2)));
/// assert_eq!(pause(Some(Retry::Throttle), 5), None, "five attempts are enough");
/// assert_eq!(pause(Some(Retry::Backoff), 1), None, "the request may have run");
/// assert_eq!(pause(None, 1), None, "nobody has said");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    attempts: u32,
    throttle: Duration,
    backoff: Duration,
    longest: Duration,
}

impl RetryPolicy {
    /// Five attempts in all; after a throttle a pause of a second, after a passing fault one of 100
    /// milliseconds, each twice as long as the one before, up to 30 seconds; a fresh signature is sent
    /// at once, and once.
    #[inline]
    pub const fn new() -> Self {
        Self {
            attempts: 5,
            throttle: Duration::from_secs(1),
            backoff: Duration::from_millis(100),
            longest: Duration::from_secs(30),
        }
    }

    /// The same policy with so many attempts in all, the first one counted.
    #[inline]
    pub const fn with_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// The same policy with another first pause after a throttle.
    #[inline]
    pub const fn with_throttle_pause(self, throttle: Duration) -> Self {
        Self { throttle, ..self }
    }

    /// The same policy with another first pause after a passing fault.
    #[inline]
    pub const fn with_backoff_pause(self, backoff: Duration) -> Self {
        Self { backoff, ..self }
    }

    /// The same policy with another longest pause.
    #[inline]
    pub const fn with_longest_pause(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// How long to wait before the request is sent again, after so many attempts have failed, the last
    /// one with this verdict; `None` to give up.
    #[must_use]
    #[inline]
    pub fn pause(
        self,
        verdict: Option<Retry>,
        idempotency: Idempotency,
        failed_attempts: u32,
    ) -> Option<Duration> {
        let verdict = verdict.filter(|verdict| verdict.permits(idempotency))?;
        if failed_attempts >= self.attempts {
            return None;
        }
        let first = match verdict {
            Retry::Never => return None,
            // A clock that is wrong makes every signature wrong: another one helps once.
            Retry::SignAgain => return (failed_attempts < 2).then_some(Duration::ZERO),
            Retry::Throttle => self.throttle,
            Retry::Backoff => self.backoff,
        };
        let factor = 1_u32.checked_shl(failed_attempts.saturating_sub(1)).unwrap_or(u32::MAX);
        Some(first.saturating_mul(factor).min(self.longest))
    }
}

impl Default for RetryPolicy {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
