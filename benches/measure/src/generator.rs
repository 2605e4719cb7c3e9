//! How the time of the generator grows: in a debug build, like build scripts, or in a release build,
//! depending on the profile of this program.

use std::hint::black_box;
use std::time::{Duration, Instant};

use tencentcloud_errors_codegen::{generate, layout, lint};

use crate::{Result, spec};

/// The shortest time counts, as for builds.
const RUNS: usize = 3;

/// Prints a table with a row for each size.
pub(crate) fn print() -> Result<()> {
    println!("| entries | `generate` | `lint` | `layout` | peak memory so far |");
    println!("| --- | --- | --- | --- | --- |");
    for size in [100, 1_000, 17_000] {
        let rows = spec::rows(size);
        let files = spec::files(&[("made", &rows)]);
        let text = spec::text("made", &rows);
        generate(&files).map_err(|findings| findings[0].to_string())?;
        let generate = least(|| generate(&files));
        let memory = peak_memory()
            .map_or("unknown".to_owned(), |kilobytes| format!("{} MB", kilobytes / 1000));
        let lint = least(|| lint(&files));
        let layout = least(|| layout(&text).is_ok());
        println!("| {size} | {generate} | {lint} | {layout} | {memory} |");
    }
    Ok(())
}

fn least<T>(call: impl Fn() -> T) -> String {
    let time = |_| {
        let start = Instant::now();
        black_box(call());
        start.elapsed()
    };
    let least = (0..RUNS).map(time).min().unwrap_or(Duration::ZERO);
    format!("{:.1} ms", least.as_secs_f64() * 1000.0)
}

/// The peak memory in kilobytes, if the system reports it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.trim().strip_suffix(" kB")?.trim().parse().ok()
}
