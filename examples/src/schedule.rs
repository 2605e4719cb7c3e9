//! A policy in the shape that backon takes.

use std::iter;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use backon::Backoff;
use tencentcloud_errors::Retry;

use crate::Policy;

/// A [`Policy`] in the shape that backon takes, blocking or not.
///
/// After a failed attempt backon asks twice: `when` sees the error and says whether to go on, then
/// the backoff says how long to wait, and does not see the error. So [`permits`](Self::permits)
/// decides both, and keeps the pause for the backoff. (The async half of backon has `adjust`, which
/// does this in one step; the blocking half has not.) The lock is never held across a pause; it is
/// there because backon wants its backoff `Sync`.
#[derive(Debug)]
pub struct Schedule(Mutex<State>);

#[derive(Debug)]
struct State {
    policy: Policy,
    pause: Option<Duration>,
}

impl Schedule {
    /// The schedule of one call.
    #[must_use]
    pub fn new(policy: Policy) -> Self {
        Self(Mutex::new(State { policy, pause: None }))
    }

    /// Whether there is another attempt after this verdict.
    pub fn permits(&self, verdict: Retry) -> bool {
        let mut state = self.state();
        state.pause = state.policy.pause(verdict);
        state.pause.is_some()
    }

    /// The backoff: at each step the pause that the last [`permits`](Self::permits) decided.
    pub fn pauses(&self) -> impl Backoff {
        iter::from_fn(|| self.state().pause.take())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
