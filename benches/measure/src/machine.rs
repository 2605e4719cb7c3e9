//! Where and with what the figures were found.

use std::fs;
use std::process::Command;
use std::thread::available_parallelism;

use crate::Result;
use crate::scratch::{cargo, printed, workspace};

/// The peers whose versions matter.
const PEERS: [&str; 11] = [
    "criterion",
    "http",
    "nix",
    "num_enum",
    "phf",
    "serde_json",
    "simd-json",
    "sonic-rs",
    "strum",
    "thiserror",
    "tokio-postgres",
];

/// A paragraph on the machine and the toolchain.
pub(crate) fn machine() -> Result<String> {
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu = cpu.lines().find_map(|line| line.strip_prefix("model name\t: "));
    let cores = available_parallelism()?;
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown").to_owned();
    let rustc = printed(Command::new("rustc").arg("--version"))?;
    let date = printed(Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    Ok(format!(
        "Measured on {}: {}, {cores} cores, load {load} at the start; {}; {} {}.",
        date.trim(),
        cpu.unwrap_or("an unknown processor"),
        rustc.trim(),
        std::env::consts::OS,
        std::env::consts::ARCH,
    ))
}

/// A line with the versions of the peers.
pub(crate) fn versions() -> Result<String> {
    let arguments =
        ["tree", "-p", "tencentcloud-errors-benches", "--prefix", "none", "--depth", "1"];
    let tree = printed(&mut cargo(&workspace(), &arguments))?;
    let version = |name: &&str| {
        let line = tree.lines().find_map(|line| line.strip_prefix(&format!("{name} v")))?;
        Some(format!("{name} {}", line.split(' ').next()?))
    };
    Ok(PEERS.iter().filter_map(version).collect::<Vec<_>>().join(", "))
}
