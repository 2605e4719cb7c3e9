//! Lookups in random order: by code (half of them misses), by variant and by name.
#![allow(missing_docs, reason = "the macros of criterion make public functions")]

use std::collections::HashMap;
use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use tencentcloud_errors_benches as made;
use tencentcloud_errors_v3 as v3;

/// More than a branch predictor remembers.
const KEYS: usize = 1 << 15;

fn pick<T: Copy>(from: &[T]) -> Vec<T> {
    let mut random = fastrand::Rng::with_seed(1);
    (0..KEYS).map(|_| from[random.usize(..from.len())]).collect()
}

/// Sorted codes, and as many neighbors of codes that no entry has.
fn hits_and_misses(codes: &[i32]) -> Vec<i32> {
    let mut all = codes.to_vec();
    let mut random = fastrand::Rng::with_seed(1);
    while all.len() < 2 * codes.len() {
        let miss = codes[random.usize(..codes.len())] + random.i32(0..20_000);
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
    /// What is looked up, by whom, and the time for all keys.
    fn row<K: Copy, V>(&mut self, what: &str, who: &str, keys: &[K], lookup: impl Fn(K) -> V) {
        let mut group = self.criterion.benchmark_group(what);
        group.throughput(Throughput::Elements(KEYS as u64));
        group.sample_size(20).warm_up_time(Duration::from_millis(300));
        group.measurement_time(Duration::from_secs(1));
        group.bench_with_input(BenchmarkId::new(who, self.size), keys, |bencher, keys| {
            bencher.iter(|| {
                for key in keys {
                    black_box(lookup(black_box(*key)));
                }
            });
        });
    }
}

/// The rows of one enum.
macro_rules! rows {
    ($lookups:expr, $who:literal, $Enum:ty, $codes:expr, $names:expr, $from_name:expr) => {{
        let (lookups, codes): (&mut Lookups<'_>, &[i32]) = ($lookups, $codes);
        let errors = pick(codes).into_iter().filter_map(<$Enum>::from_code).collect::<Vec<_>>();
        lookups.row("from_code", $who, &hits_and_misses(codes), <$Enum>::from_code);
        lookups.row("title", $who, &errors, <$Enum>::title);
        lookups.row("remedy", $who, &errors, <$Enum>::remedy);
        lookups.row("is_retryable", $who, &errors, <$Enum>::is_retryable);
        lookups.row("from_name", $who, &pick($names), $from_name);
    }};
}

/// The rows of one of our enums, and of standard maps to it; returns its codes and names.
macro_rules! ours {
    ($lookups:expr, $Enum:ty) => {{
        let lookups: &mut Lookups<'_> = $lookups;
        lookups.size = <$Enum>::ALL.len();
        let codes: Vec<i32> = <$Enum>::ALL.iter().map(|error| error.code()).collect();
        let names: Vec<&str> = <$Enum>::ALL.iter().map(|error| error.name()).collect();
        rows!(lookups, "ours", $Enum, &codes, &names, |name| name.parse::<$Enum>().ok());

        let by_code: HashMap<_, _> = codes.iter().copied().zip(<$Enum>::ALL).collect();
        let by_name: HashMap<_, _> = names.iter().copied().zip(<$Enum>::ALL).collect();
        lookups.row("from_code", "HashMap", &hits_and_misses(&codes), |it| by_code.get(&it));
        lookups.row("from_name", "HashMap", &pick(&names), |name| by_name.get(name));
        (codes, names)
    }};
}

/// Tables made up by one generator of specs, as our generator and as users of the peers make them.
fn made_up_tables(criterion: &mut Criterion) {
    let lookups = &mut Lookups { criterion, size: 0 };
    macro_rules! peer {
        ($who:literal, $Code:ty, $codes:expr, $names:expr) => {
            rows!(lookups, $who, $Code, $codes, $names, <$Code>::from_name)
        };
    }
    let (codes, names) = ours!(lookups, made::HundredError);
    peer!("match", made::hundred_peers::matched::Code, &codes, &names);
    peer!("phf", made::hundred_peers::hashed::Code, &codes, &names);

    let (codes, names) = ours!(lookups, made::ThousandError);
    peer!("match", made::thousand_peers::matched::Code, &codes, &names);
    peer!("phf", made::thousand_peers::hashed::Code, &codes, &names);

    let (codes, names) = ours!(lookups, made::SeventeenThousandError);
    peer!("phf", made::seventeen_thousand_peers::hashed::Code, &codes, &names);
}

/// Random words of the table, and as many that miss by their last letter.
macro_rules! words {
    ($criterion:expr, $Words:ty, $peers:ident) => {{
        let variants = <$Words>::ALL;
        let words = variants.iter().map(|error| error.code()).collect::<Vec<_>>();
        let misses = words.iter().map(|word| format!("{}x", &word[..word.len() - 1]));
        let misses = misses.collect::<Vec<_>>();
        let both = [words.clone(), misses.iter().map(String::as_str).collect()].concat();
        let hash_map = words.iter().copied().zip(variants).collect::<HashMap<_, _>>();
        let lookups = &mut Lookups { criterion: $criterion, size: words.len() };
        for (what, keys) in [("from_word", pick(&words)), ("from_word_or_miss", pick(&both))] {
            lookups.row(what, "ours", &keys, <$Words>::from_code);
            lookups.row(what, "match", &keys, made::$peers::matched);
            lookups.row(what, "phf", &keys, made::$peers::hashed);
            lookups.row(what, "HashMap", &keys, |word| hash_map.get(word));
        }
        let errors = pick(variants);
        lookups.row("title_of_word", "ours", &errors, <$Words>::title);
        lookups.row("retry_of_word", "ours", &errors, <$Words>::retry);
    }};
}

fn words(criterion: &mut Criterion) {
    words!(criterion, made::FiveHundredWordsError, five_hundred_words_peers);
}

/// The services of API 3.0, most of whose words are listed.
fn services(criterion: &mut Criterion) {
    words!(criterion, v3::cdn::CdnError, cdn_v20180606_peers);
    words!(criterion, v3::cvm::CvmError, cvm_v20170312_peers);
    words!(criterion, v3::vpc::VpcError, vpc_v20170312_peers);
}

fn real_tables(criterion: &mut Criterion) {
    let lookups = &mut Lookups { criterion, size: 0 };
    ours!(lookups, tencentcloud_errors::PublicError);
    ours!(lookups, tencentcloud_errors::CdnError);
}

criterion_group!(benches, real_tables, made_up_tables, words, services);
criterion_main!(benches);
