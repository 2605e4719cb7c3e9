//! A guard that does not depend on a clock: instructions per call, counted by valgrind, packages that a
//! dependent compiles, and machine code that it links, compared with `budget.toml`.
//!
//! Valgrind is called directly: the runner that gungraun needs takes longer to compile than all
//! else that CI does here.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::process::Command;
use std::{env, fs};

use object::read::archive::ArchiveFile;
use object::{Object as _, ObjectSection as _, SectionKind};
use tencentcloud_errors::reply::{Envelope, Message};
use tencentcloud_errors::{CdnError, MonitoringError};

use crate::Result;
use crate::calls::{cargo, printed, target, workspace};

/// What may be spent, by the name of a workload.
const BUDGET: &str = "benches/measure/budget.toml";
/// How often a workload is called. The loop around the calls is counted as well.
const CALLS: u64 = 1000;

/// A name, and what it does once.
type Workload = (&'static str, fn(usize));

const BODY: &str = r#"{"code":4000,"message":"(2001)您提交的域名已经存在","codeDesc":"InvalidParameter","requestId":"f1d5e1b6-7a12-4f0e-9b1e-8b1a1a1a1a1a"}"#;
const VERSION_3: &str = r#"{"Response":{"Error":{"Code":"InvalidParameter","Message":"缺少参数"},"RequestId":"f1d5e1b6"}}"#;

/// The workloads; each goes through a table, so that no single code is measured.
const WORKLOADS: &[Workload] = &[
    ("from_code_hit", |turn| drop_value(CdnError::from_code(error(turn).code()))),
    ("from_code_miss", |turn| drop_value(CdnError::from_code(error(turn).code() + 100_000))),
    ("title", |turn| drop_value(error(turn).title())),
    ("remedy", |turn| drop_value(error(turn).remedy())),
    ("is_retryable", |turn| drop_value(error(turn).is_retryable())),
    ("from_str_name", |turn| drop_value(black_box(error(turn).name()).parse::<CdnError>())),
    ("from_str_id", |turn| {
        let id = MonitoringError::ALL[turn % MonitoringError::ALL.len()].id();
        drop_value(black_box(id.unwrap_or_default()).parse::<MonitoringError>());
    }),
    ("message", |_| drop_value(Message::parse(black_box("(2001)您提交的域名已经存在")))),
    ("envelope", |_| drop_value(Envelope::decode(black_box(BODY.as_bytes())))),
    ("envelope_version_3", |_| drop_value(Envelope::decode(black_box(VERSION_3.as_bytes())))),
    ("api_error", |_| {
        let envelope = Envelope::decode(black_box(BODY.as_bytes()));
        drop_value(envelope.map(|envelope| envelope.error(&[CdnError::TABLE])));
    }),
];

fn error(turn: usize) -> CdnError {
    black_box(CdnError::ALL[turn % CdnError::ALL.len()])
}

fn drop_value<T>(value: T) {
    black_box(value);
}

/// Runs one workload; called again by this program, under valgrind.
pub(crate) fn run_workload(name: &str) -> Result<()> {
    let (_, call) = WORKLOADS.iter().find(|(known, _)| *known == name).ok_or("no such workload")?;
    counted_by_valgrind(*call);
    Ok(())
}

#[inline(never)]
fn counted_by_valgrind(call: fn(usize)) {
    for turn in 0..CALLS {
        call(black_box(usize::try_from(turn).unwrap_or_default()));
    }
}

/// Compares with the budget.
pub(crate) fn check() -> Result<()> {
    let text = fs::read_to_string(workspace().join(BUDGET))?;
    let budget: BTreeMap<String, u64> = toml::from_str(&text)?;
    let actual = actual()?;
    let mut faults = Vec::new();
    for (name, actual) in &actual {
        let allowed = budget.get(*name).copied().unwrap_or_default();
        // A budget far above the cost guards nothing, but a better compiler is not an error.
        let is_lax = actual + actual / 3 < allowed;
        let hint = if is_lax { "  (lower the budget)" } else { "" };
        println!("{name:20} {actual:>6} of {allowed:>6}{hint}");
        if *actual > allowed {
            faults.push(format!("{name} costs {actual}, and its budget is {allowed}"));
        }
    }
    if let Some(name) = budget.keys().find(|name| !actual.iter().any(|(known, _)| known == name)) {
        faults.push(format!("{name} is in the budget and is not measured"));
    }
    if faults.is_empty() { Ok(()) } else { Err(format!("{BUDGET}: {}", faults.join("; ")).into()) }
}

/// What everything costs: instructions per call, then bytes of machine code and packages.
fn actual() -> Result<Vec<(&'static str, u64)>> {
    let mut costs = Vec::new();
    for (name, _) in WORKLOADS {
        costs.push((*name, instructions(name)? / CALLS));
    }
    costs.push(("machine_code", machine_code()?));
    costs.push(("packages", packages(&[])?));
    costs.push(("packages_json", packages(&["--features", "json"])?));
    Ok(costs)
}

fn instructions(workload: &str) -> Result<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=*counted_by_valgrind*")
        .arg(env::current_exe()?)
        .args(["workload", workload])
        .output()
        .map_err(|error| format!("cannot run valgrind (Debian's package valgrind): {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected : "));
    let count = collected.and_then(|(_, count)| count.trim().parse().ok());
    count
        .filter(|count| *count > 0)
        .ok_or_else(|| format!("valgrind counted nothing: {said}").into())
}

/// The bytes of machine code in the library without `json`. There are none as long as every function is
/// `#[inline]` or generic: then dependents compile only those that they call.
fn machine_code() -> Result<u64> {
    let build = ["build", "--quiet", "--release", "-p", "tencentcloud-errors"];
    printed(&mut cargo(&workspace(), &build))?;
    let library = fs::read(target().join("release/libtencentcloud_errors.rlib"))?;
    let mut bytes = 0;
    for member in ArchiveFile::parse(&*library)?.members() {
        // Besides objects, there is the metadata.
        let Ok(object) = object::File::parse(member?.data(&*library)?) else { continue };
        let code = object.sections().filter(|section| section.kind() == SectionKind::Text);
        bytes += code.map(|section| section.size()).sum::<u64>();
    }
    Ok(bytes)
}

/// How many packages a dependent compiles, including ours.
fn packages(features: &[&str]) -> Result<u64> {
    let arguments = ["tree", "-p", "tencentcloud-errors", "-e", "normal", "--prefix", "none"];
    let tree = printed(cargo(&workspace(), &arguments).arg("--offline").args(features))?;
    let mut packages: Vec<_> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    packages.sort_unstable();
    packages.dedup();
    Ok(packages.len() as u64)
}
