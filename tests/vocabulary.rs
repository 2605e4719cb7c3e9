//! The words that specs, code and command line have in common.

use std::fmt::Display;
use std::str::FromStr;

use tencentcloud_errors::{Category, Idempotency, Lang, Level, Retry};

fn round_trips<T: Copy + Display + FromStr + PartialEq>(all: &[T], as_str: fn(T) -> &'static str) {
    for word in all {
        assert_eq!(word.to_string(), as_str(*word));
        assert!(as_str(*word).parse::<T>().is_ok_and(|parsed| parsed == *word));
        assert!(as_str(*word).to_uppercase().parse::<T>().is_err());
    }
    assert!("".parse::<T>().is_err());
}

#[test]
fn every_word_is_read_as_it_is_written() {
    round_trips(Lang::ALL, Lang::as_str);
    round_trips(Retry::ALL, Retry::as_str);
    round_trips(Category::ALL, Category::as_str);
    round_trips(Level::ALL, Level::as_str);
    round_trips(Idempotency::ALL, Idempotency::as_str);
}

#[test]
fn words_obey_the_width_of_a_format() {
    assert_eq!(format!("[{:>8}]", Retry::Never), "[   never]");
}

#[test]
fn only_throttle_permits_what_may_not_run_twice() {
    for retry in Retry::ALL.iter().copied() {
        let permits =
            [Idempotency::Idempotent, Idempotency::NotIdempotent].map(|it| retry.permits(it));
        let expected = match retry {
            Retry::Never => [false, false],
            Retry::SignAgain | Retry::Backoff => [true, false],
            Retry::Throttle => [true, true],
        };
        assert_eq!((permits, retry.is_retryable()), (expected, expected[0]), "{retry}");
    }
}
