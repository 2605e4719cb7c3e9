//! Runs the benchmarks, and reads what they found.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::Result;
use crate::scratch::{cargo, printed, target, workspace};

/// The time of one call, in nanoseconds.
#[derive(Clone, Debug)]
pub(crate) struct Time {
    /// What is called: `from_code`, `decode`.
    pub(crate) what: String,
    pub(crate) who: String,
    /// The number of codes in the table, or the shape of the bodies.
    pub(crate) on: String,
    pub(crate) nanoseconds: f64,
}

/// How often everything is measured. The best round counts: what else a machine does takes time,
/// and never gives any back.
const ROUNDS: usize = 3;

/// Everything that was measured at run time.
pub(crate) struct RunTime {
    pub(crate) warm: Vec<Time>,
    pub(crate) cold: Vec<Time>,
    /// In place of nanoseconds: how often it allocates.
    pub(crate) allocations: Vec<Time>,
}

impl RunTime {
    pub(crate) fn measure() -> Result<Self> {
        let folder = target().join("criterion");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let bench = |name: &str| {
            eprintln!("benchmark: {name}");
            let arguments =
                ["bench", "--quiet", "-p", "tencentcloud-errors-benches", "--bench", name];
            printed(cargo(&workspace(), &arguments).env("CRITERION_HOME", &folder))
        };
        let (cold, allocations) = (bench("cold")?, bench("allocations")?);
        let mut warm = Vec::new();
        for _ in 0..ROUNDS {
            bench("lookup")?;
            bench("decode")?;
            let mut round = Vec::new();
            collect(&folder, &mut round)?;
            keep_least(&mut warm, round);
        }
        Ok(Self { warm, cold: rows(&cold), allocations: rows(&allocations) })
    }

    /// The time of one call.
    pub(crate) fn warm(&self, what: &str, who: &str, on: &str) -> Option<f64> {
        find(&self.warm, what, who, on)
    }
}

/// Takes what is faster, or new, from another round.
fn keep_least(times: &mut Vec<Time>, round: Vec<Time>) {
    for time in round {
        let known = times.iter_mut().find(|known| {
            (&known.what, &known.who, &known.on) == (&time.what, &time.who, &time.on)
        });
        match known {
            Some(known) => known.nanoseconds = known.nanoseconds.min(time.nanoseconds),
            None => times.push(time),
        }
    }
}

/// The row of this name.
pub(crate) fn find(times: &[Time], what: &str, who: &str, on: &str) -> Option<f64> {
    let is_it = |time: &&Time| time.what == what && time.who == who && time.on == on;
    times.iter().find(is_it).map(|time| time.nanoseconds)
}

/// Lines of tab-separated values: what, who, on what, how much.
fn rows(lines: &str) -> Vec<Time> {
    let row = |line: &str| {
        let fields: Vec<_> = line.split('\t').collect();
        let [what, who, on, value] = fields[..] else { return None };
        let nanoseconds = value.parse().ok()?;
        Some(Time { what: what.to_owned(), who: who.to_owned(), on: on.to_owned(), nanoseconds })
    };
    lines.lines().filter_map(row).collect()
}

#[derive(Deserialize)]
struct Benchmark {
    group_id: String,
    function_id: String,
    value_str: String,
    throughput: Option<Elements>,
}

#[derive(Deserialize)]
struct Elements {
    #[serde(rename = "Elements")]
    elements: u32,
}

#[derive(Deserialize)]
struct Estimates {
    median: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
}

/// Every result that criterion has left below a folder.
fn collect(folder: &Path, times: &mut Vec<Time>) -> Result<()> {
    let benchmark = folder.join("new/benchmark.json");
    if benchmark.exists() {
        let benchmark: Benchmark = serde_json::from_slice(&fs::read(benchmark)?)?;
        let estimates: Estimates =
            serde_json::from_slice(&fs::read(folder.join("new/estimates.json"))?)?;
        let calls = benchmark.throughput.map_or(1, |throughput| throughput.elements);
        times.push(Time {
            what: benchmark.group_id,
            who: benchmark.function_id,
            on: benchmark.value_str,
            nanoseconds: estimates.median.point_estimate / f64::from(calls),
        });
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, times)?;
        }
    }
    Ok(())
}
