//! Times the stages of the generator on a made-up spec of some size; a debug build of this is what
//! a debug build script is.

#[allow(dead_code, unreachable_pub, reason = "the benchmarks use the rest")]
#[path = "../../../src/spec.rs"]
mod spec;

use std::error::Error;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use tencentcloud_errors_codegen::{generate, lint, read, write};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let [folder, size] = &arguments[..] else { return Err("usage: generator FOLDER SIZE".into()) };
    let root = Path::new(folder);
    fs::create_dir_all(root.join("spec"))?;
    let text = spec::spec("MadeError", &spec::rows(size.parse()?));
    fs::write(root.join("spec/made.toml"), text)?;

    let mut start = Instant::now();
    let mut stage = |name: &str| {
        println!("{name}\t{}", start.elapsed().as_secs_f64());
        start = Instant::now();
    };
    let files = read(root)?;
    stage("read");
    let files = generate(&files).map_err(|findings| findings[0].to_string())?;
    stage("generate");
    write(root, &files)?;
    stage("write");
    let findings = lint(&read(root)?);
    stage("lint");
    assert!(findings.iter().all(|finding| !finding.is_error()), "made-up specs are sound");
    if let Ok(status) = fs::read_to_string("/proc/self/status") {
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = peak.and_then(|peak| peak.trim().strip_suffix(" kB"));
        println!("memory\t{}", kilobytes.unwrap_or("0").trim());
    }
    Ok(())
}
