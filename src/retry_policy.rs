//! A bounded policy for sending requests again.

use core::time::Duration;

use crate::{Idempotency, Retry};

/// A bounded policy for sending requests again: how often, and after which pauses.
///
/// It needs no clock, no randomness and no dependency.
///
/// Each pause is twice the one before, up to the longest. Pauses are upper bounds; a client among many
/// waits a random part of each ("full jitter"), since all of them were turned away at the same moment.
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
/// assert_eq!(pause(None, 1), None, "the verdict is unknown");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct RetryPolicy {
    attempts: u32,
    throttle: Duration,
    backoff: Duration,
    longest: Duration,
}

impl RetryPolicy {
    /// The default policy: five attempts in all.
    ///
    /// The first pause is 1 second after a throttle and 100
    /// milliseconds after a temporary failure; each is twice as long as the one before, up to 30 seconds.
    /// A freshly signed request is sent at once, and only once.
    #[inline]
    pub const fn new() -> Self {
        Self {
            attempts: 5,
            throttle: Duration::from_secs(1),
            backoff: Duration::from_millis(100),
            longest: Duration::from_secs(30),
        }
    }

    /// The same policy with this many attempts in all, including the first one; with 0 or 1, nothing is
    /// sent again.
    #[inline]
    pub const fn with_attempts(self, attempts: u32) -> Self {
        Self { attempts, ..self }
    }

    /// The same policy with a different first pause after a throttle.
    #[inline]
    pub const fn with_throttle_pause(self, throttle: Duration) -> Self {
        Self { throttle, ..self }
    }

    /// The same policy with a different first pause after a temporary failure.
    #[inline]
    pub const fn with_backoff_pause(self, backoff: Duration) -> Self {
        Self { backoff, ..self }
    }

    /// The same policy with a different longest pause.
    #[inline]
    pub const fn with_longest_pause(self, longest: Duration) -> Self {
        Self { longest, ..self }
    }

    /// How long to wait before the request is sent again, after `failed_attempts` attempts, of which the
    /// last one failed with this verdict; `None` to give up.
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
            // A wrong clock makes every signature wrong, so a fresh one helps at most once.
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
