//! The policy by itself: verdicts in, pauses out.

use std::time::Duration;

use tencentcloud_errors::Retry::{self, Backoff, Never, Resign, Throttle};
use tencentcloud_errors_examples::{CallError, Policy, RetrySettings, Schedule};

const FIRST: Duration = Duration::from_secs(1);
const THROTTLE: Duration = Duration::from_secs(10);

fn settings(max_attempts: usize) -> RetrySettings {
    RetrySettings { max_attempts, max_resigns: 2, first_pause: FIRST, throttle_pause: THROTTLE }
}

/// The verdicts of one call, each with the least pause that must follow.
fn check(mut policy: Policy, steps: &[(Retry, Option<Duration>)]) {
    for (position, (verdict, expected)) in steps.iter().enumerate() {
        let pause = policy.pause(*verdict);
        match (pause, expected) {
            (None, None) => {}
            // The jitter at most doubles a pause.
            (Some(pause), Some(least)) if (*least..=*least * 2).contains(&pause) => {}
            _ => panic!("step {position}, {verdict}: {pause:?} instead of {expected:?}"),
        }
    }
}

#[test]
fn signing_anew_is_bounded_in_a_row_and_not_in_all() {
    let at_once = Some(Duration::ZERO);
    check(
        Policy::new(settings(10), true),
        &[
            (Resign, at_once),
            (Resign, at_once),
            (Backoff, Some(FIRST)),
            (Resign, at_once),
            (Resign, at_once),
            (Resign, None),
        ],
    );
}

#[test]
fn pauses_grow_and_those_of_rate_limits_are_longer() {
    check(
        Policy::new(settings(10), true),
        &[
            (Backoff, Some(FIRST)),
            (Backoff, Some(FIRST * 2)),
            (Throttle, Some(THROTTLE + FIRST * 4)),
            (Backoff, Some(FIRST * 8)),
        ],
    );
}

#[test]
fn what_may_have_run_is_not_sent_again_unless_idempotent() {
    check(Policy::new(settings(10), false), &[(Throttle, Some(THROTTLE + FIRST)), (Backoff, None)]);
}

#[test]
fn attempts_are_bounded_whatever_the_verdicts() {
    let at_once = Some(Duration::ZERO);
    check(
        Policy::new(settings(3), true),
        &[(Resign, at_once), (Throttle, Some(THROTTLE + FIRST)), (Backoff, None)],
    );
    for max_attempts in [0, 1] {
        check(Policy::new(settings(max_attempts), true), &[(Throttle, None)]);
    }
    check(Policy::new(settings(10), true), &[(Never, None)]);
}

/// An SDK needs this of everything that lives across an `await`.
#[test]
fn errors_and_schedules_go_from_thread_to_thread() {
    fn check<T: Send + Sync + 'static>() {}
    check::<CallError>();
    check::<Schedule>();
}
