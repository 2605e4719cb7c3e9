//! From a verdict to a pause.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use tencentcloud_errors::Retry;

/// How often, and how long apart.
#[derive(Clone, Copy, Debug)]
pub struct RetrySettings {
    /// Attempts in all, the first one included.
    pub max_attempts: usize,
    /// Attempts in a row that are signed again and sent at once.
    pub max_resigns: usize,
    /// The least pause before the second attempt; it doubles with each further one.
    pub first_pause: Duration,
    /// What is added to that pause after a rate limit.
    pub throttle_pause: Duration,
}

impl Default for RetrySettings {
    fn default() -> Self {
        Self {
            max_attempts: 4,
            max_resigns: 2,
            first_pause: Duration::from_millis(500),
            throttle_pause: Duration::from_secs(5),
        }
    }
}

/// Decides after each failed attempt of one call; knows nothing of clocks, threads or tasks.
#[derive(Debug)]
pub struct Policy {
    settings: RetrySettings,
    is_idempotent: bool,
    growing: ExponentialBackoff,
    failures: usize,
    resigns: usize,
}

impl Policy {
    /// The policy of one call, from its first attempt to its last.
    #[must_use]
    pub fn new(settings: RetrySettings, is_idempotent: bool) -> Self {
        let growing = ExponentialBuilder::new()
            .with_min_delay(settings.first_pause)
            .with_jitter() // so that clients that failed together do not come back together
            .without_max_times() // `max_attempts` counts all attempts, paused or not
            .build();
        Self { settings, is_idempotent, growing, failures: 0, resigns: 0 }
    }

    /// How long to wait before the next attempt; `None` means to give up and return the error.
    pub fn pause(&mut self, verdict: Retry) -> Option<Duration> {
        self.failures += 1;
        if self.failures >= self.settings.max_attempts {
            return None;
        }
        self.resigns = if verdict == Retry::Resign { self.resigns + 1 } else { 0 };
        match verdict {
            // The next attempt is signed anew. If that is refused as well, the clock is wrong or
            // something on the way repeats requests, and hurrying does not help.
            Retry::Resign if self.resigns <= self.settings.max_resigns => Some(Duration::ZERO),
            // Nothing ran, so any request may be sent again, but not soon.
            Retry::Throttle => Some(self.settings.throttle_pause + self.growing.next()?),
            // It may have run: a second run must do no harm.
            Retry::Backoff if self.is_idempotent => self.growing.next(),
            // Somebody has to change something first, or to check whether it has run.
            Retry::Never | Retry::Resign | Retry::Backoff => None,
        }
    }
}
