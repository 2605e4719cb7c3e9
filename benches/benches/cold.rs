//! Single lookups after the caches were flushed, as lines of tab-separated values.

use std::hint::black_box;
use std::time::Instant;

use strum::EnumMessage as _;
use tencentcloud_errors_benches as made;
use tencentcloud_errors_benches::spec::Random;

/// Larger than the caches of most machines.
const FLUSHED: usize = 192 << 20;
const CALLS: usize = 41;

/// The median of single calls, each on a random key and after a walk over other memory. It holds
/// the time of reading the clock, which the row `nothing` shows.
fn row<K: Copy, V>(
    memory: &mut [u8],
    what: &str,
    who: &str,
    size: usize,
    keys: &[K],
    lookup: impl Fn(K) -> V,
) {
    let mut random = Random::new();
    let mut times: Vec<_> = (0..CALLS)
        .map(|_| {
            let key = keys[random.below(keys.len())];
            for byte in memory.iter_mut().step_by(64) {
                *byte = byte.wrapping_add(1);
            }
            let start = Instant::now();
            black_box(lookup(black_box(key)));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("{what}\t{who}\t{size}\t{}", times[CALLS / 2].as_nanos());
}

fn main() {
    let mut memory = vec![0; FLUSHED];
    let memory = memory.as_mut_slice();
    row(memory, "nothing", "the clock alone", 0, &[0], |key: i32| key);
    macro_rules! rows {
        ($who:literal, $size:literal, $codes:expr, $from_code:expr, $title:expr) => {{
            let codes: &[i32] = &$codes;
            let errors: Vec<_> = codes.iter().filter_map(|code| $from_code(*code)).collect();
            row(memory, "from_code", $who, $size, codes, $from_code);
            row(memory, "title", $who, $size, &errors, $title);
        }};
    }
    macro_rules! ours {
        ($Enum:ty, $size:literal) => {{
            let codes: Vec<i32> = <$Enum>::ALL.iter().map(|error| error.code()).collect();
            rows!("ours", $size, codes, <$Enum>::from_code, <$Enum>::title);
            codes
        }};
    }
    let codes = ours!(made::HundredError, 100);
    {
        use made::hundred_peers::{derived, hashed, matched};
        rows!("match", 100, codes, matched::Code::from_code, matched::Code::title);
        rows!("phf", 100, codes, hashed::Code::from_code, |it: hashed::Code| it.text().title);
        let from_code = |code| derived::Code::try_from(code).ok();
        rows!("derives", 100, codes, from_code, |it: derived::Code| it.get_message());
    }
    let codes = ours!(made::SeventeenThousandError, 17_000);
    {
        use made::seventeen_thousand_peers::hashed::Code;
        rows!("phf", 17_000, codes, Code::from_code, |it: Code| it.text().title);
    }
}
