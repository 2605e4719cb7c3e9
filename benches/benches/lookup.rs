//! Lookups in random order: by code (half of them misses), by variant, and by name.
#![allow(missing_docs, reason = "the macros of criterion make public functions")]

use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};
use http::StatusCode;
use nix::errno::Errno;
use strum::EnumMessage as _;
use tencentcloud_errors_benches as made;
use tencentcloud_errors_benches::spec::Random;
use tokio_postgres::error::SqlState;

/// More than a branch predictor remembers.
const KEYS: usize = 1 << 15;

fn pick<T: Copy>(from: &[T]) -> Vec<T> {
    let mut random = Random::new();
    (0..KEYS).map(|_| from[random.below(from.len())]).collect()
}

/// Codes, which are sorted, and as many neighbours of codes that are none.
fn hits_and_misses(codes: &[i32]) -> Vec<i32> {
    let mut all = codes.to_vec();
    let mut random = Random::new();
    while all.len() < 2 * codes.len() {
        let near = codes[random.below(codes.len())];
        let miss = near.wrapping_add(i32::try_from(random.below(20_000)).unwrap_or_default());
        if codes.binary_search(&miss).is_err() {
            all.push(miss);
        }
    }
    pick(&all)
}

struct Lookups<'c> {
    criterion: &'c mut Criterion,
    /// How many codes the table has.
    size: usize,
}

impl Lookups<'_> {
    fn group(&mut self, name: &str) -> BenchmarkGroup<'_, WallTime> {
        let mut group = self.criterion.benchmark_group(name);
        group.throughput(Throughput::Elements(KEYS as u64));
        group.sample_size(20).warm_up_time(Duration::from_millis(300));
        group.measurement_time(Duration::from_secs(1));
        group
    }

    /// One row of a table in the report: what is looked up, by whom, and the time for all keys.
    fn row<K: Copy, V>(&mut self, what: &str, who: &str, keys: &[K], lookup: impl Fn(K) -> V) {
        let size = self.size;
        self.group(what).bench_with_input(BenchmarkId::new(who, size), keys, |bencher, keys| {
            bencher.iter(|| {
                for key in keys {
                    black_box(lookup(black_box(*key)));
                }
            });
        });
    }
}

/// Rows of an enum of ours.
macro_rules! ours {
    ($lookups:expr, $Enum:ty) => {{
        let lookups: &mut Lookups<'_> = $lookups;
        let codes: Vec<i32> = <$Enum>::ALL.iter().map(|error| error.code()).collect();
        let names: Vec<&str> = <$Enum>::ALL.iter().map(|error| error.name()).collect();
        let errors = pick(<$Enum>::ALL);
        lookups.row("from_code", "ours", &hits_and_misses(&codes), <$Enum>::from_code);
        lookups.row("title", "ours", &errors, <$Enum>::title);
        lookups.row("remedy", "ours", &errors, <$Enum>::remedy);
        lookups.row("is_retryable", "ours", &errors, <$Enum>::is_retryable);
        lookups.row("from_str", "ours", &pick(&names), |name| name.parse::<$Enum>().ok());
        (codes, names)
    }};
}

/// Rows of plain matches and of the derives of strum, `num_enum` and thiserror.
macro_rules! matches_and_derives {
    ($lookups:expr, $codes:expr, $names:expr, $peers:path) => {{
        use peers::derived::Code as Derived;
        use peers::matched::Code as Matched;
        use $peers as peers;
        let lookups: &mut Lookups<'_> = $lookups;
        let (mixed, names) = (hits_and_misses(&$codes), pick(&$names));

        let errors = pick(&$codes).into_iter().filter_map(|code| Derived::try_from(code).ok());
        let errors: Vec<_> = errors.collect();
        lookups.row("from_code", "derives", &mixed, |code| Derived::try_from(code).ok());
        lookups.row("title", "derives", &errors, |error| error.get_message());
        lookups.row("remedy", "derives", &errors, |error| error.get_detailed_message());
        lookups.row("is_retryable", "derives", &errors, Derived::is_retryable);
        lookups.row("from_str", "derives", &names, |name| name.parse::<Derived>().ok());

        let errors: Vec<_> = pick(&$codes).into_iter().filter_map(Matched::from_code).collect();
        lookups.row("from_code", "match", &mixed, Matched::from_code);
        lookups.row("title", "match", &errors, Matched::title);
        lookups.row("remedy", "match", &errors, Matched::remedy);
        lookups.row("is_retryable", "match", &errors, Matched::is_retryable);
        lookups.row("from_str", "match", &names, Matched::from_name);
    }};
}

/// Rows of phf's maps.
macro_rules! hashed {
    ($lookups:expr, $codes:expr, $names:expr, $peers:path) => {{
        use peers::hashed::Code as Hashed;
        use $peers as peers;
        let lookups: &mut Lookups<'_> = $lookups;
        let errors: Vec<_> = pick(&$codes).into_iter().filter_map(Hashed::from_code).collect();
        lookups.row("from_code", "phf", &hits_and_misses(&$codes), Hashed::from_code);
        lookups.row("title", "phf", &errors, |error| error.text().title);
        lookups.row("remedy", "phf", &errors, |error| error.text().remedy);
        lookups.row("is_retryable", "phf", &errors, |error| error.text().is_retryable);
        lookups.row("from_str", "phf", &pick(&$names), Hashed::from_name);
    }};
}

fn made_up_tables(criterion: &mut Criterion) {
    let lookups = &mut Lookups { criterion, size: 100 };
    let (codes, names) = ours!(lookups, made::HundredError);
    matches_and_derives!(lookups, codes, names, made::hundred_peers);
    hashed!(lookups, codes, names, made::hundred_peers);

    lookups.size = 1_000;
    let (codes, names) = ours!(lookups, made::ThousandError);
    matches_and_derives!(lookups, codes, names, made::thousand_peers);
    hashed!(lookups, codes, names, made::thousand_peers);

    lookups.size = 17_000;
    let (codes, names) = ours!(lookups, made::SeventeenThousandError);
    hashed!(lookups, codes, names, made::seventeen_thousand_peers);
}

/// Tables as they are: ours, and those of other crates.
fn real_tables(criterion: &mut Criterion) {
    use tencentcloud_errors::{CdnError, PublicError};

    let lookups = &mut Lookups { criterion, size: PublicError::ALL.len() };
    ours!(lookups, PublicError);
    lookups.size = CdnError::ALL.len();
    ours!(lookups, CdnError);

    let statuses: Vec<_> = (100..600)
        .filter_map(|code| StatusCode::from_u16(code).ok())
        .filter(|status| status.canonical_reason().is_some())
        .collect();
    let codes: Vec<_> = statuses.iter().map(|status| i32::from(status.as_u16())).collect();
    lookups.size = statuses.len();
    let from_code =
        |code| u16::try_from(code).ok().and_then(|code| StatusCode::from_u16(code).ok());
    lookups.row("from_code", "http::StatusCode", &hits_and_misses(&codes), from_code);
    lookups.row("title", "http::StatusCode", &pick(&statuses), |it| it.canonical_reason());

    let numbers = (1..134).map(Errno::from_raw).filter(|errno| *errno != Errno::UnknownErrno);
    let numbers: Vec<_> = numbers.collect();
    let codes: Vec<_> = numbers.iter().map(|errno| *errno as i32).collect();
    lookups.size = numbers.len();
    lookups.row("from_code", "nix::Errno", &hits_and_misses(&codes), Errno::from_raw);
    lookups.row("title", "nix::Errno", &pick(&numbers), Errno::desc);

    let states = ["08000", "22012", "23503", "23505", "40001", "40P01", "42601", "42P01", "53300"];
    lookups.size = 0;
    let mixed: Vec<_> = states.iter().chain(&["00X00", "99999", "4000"]).copied().collect();
    lookups.row("from_str", "tokio_postgres::SqlState", &pick(&mixed), SqlState::from_code);
}

criterion_group!(benches, real_tables, made_up_tables);
criterion_main!(benches);
