//! Times the stages of the generator on a made-up spec of some size.

#[allow(dead_code, unreachable_pub, reason = "the benchmarks use the rest")]
#[path = "../../../src/spec.rs"]
mod spec;

use std::error::Error;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use tencentcloud_errors_codegen::{generate_observed, lint, read, write};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let [folder, size] = &arguments[..] else { return Err("usage: generator FOLDER SIZE".into()) };
    let root = Path::new(folder);
    fs::create_dir_all(root.join("spec"))?;
    let text = spec::spec("MadeError", &spec::rows(size.parse()?));
    fs::write(root.join("spec/made.toml"), text)?;
    fs::write(root.join("spec/products.toml"), spec::PRODUCTS)?;

    let begin = Instant::now();
    let mut start = begin;
    let mut ended = |stage: &str| {
        println!("{stage}\t{}", start.elapsed().as_secs_f64());
        start = Instant::now();
    };
    let files = read(root)?;
    ended("read");
    let files =
        generate_observed(&files, &mut ended).map_err(|findings| findings[0].to_string())?;
    start = Instant::now();
    write(root, &files)?;
    println!("write\t{}", start.elapsed().as_secs_f64());
    println!("all\t{}", begin.elapsed().as_secs_f64());
    // Before lint, which no build runs.
    println!("memory\t{}", peak_memory().unwrap_or_default());
    start = Instant::now();
    let findings = lint(&read(root)?);
    println!("lint\t{}", start.elapsed().as_secs_f64());
    assert!(findings.iter().all(|finding| !finding.is_error()), "made-up specs are sound");
    Ok(())
}

/// In kilobytes, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.trim().strip_suffix(" kB")?.trim().parse().ok()
}
