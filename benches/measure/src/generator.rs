//! What the generator costs, in a debug build as build scripts are, and in release.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::Result;
use crate::scratch::{cargo, printed, scratch, workspace};
use crate::spec::SIZES;

/// From the files of a spec on disk to Rust on disk.
const STAGES: [&str; 7] = ["read", "parse", "check", "lower", "emit", "format", "write"];
const INTRODUCTION: &str = "
## The generator

Milliseconds from the files of a spec on disk to Rust on disk, by stage, in the best of three runs.
`lint` is another run, of read, parse, check and the layout; it has no part in the memory.
";

/// One run of the generator.
pub(crate) struct Run {
    profile: &'static str,
    size: usize,
    /// Seconds by stage, and kilobytes of memory.
    figures: BTreeMap<String, f64>,
}

impl Run {
    fn new(profile: &'static str, size: usize, lines: &str) -> Self {
        let figures = lines.lines().filter_map(|line| line.split_once('\t'));
        let figures =
            figures.filter_map(|(name, value)| Some((name.to_owned(), value.parse().ok()?)));
        Self { profile, size, figures: figures.collect() }
    }

    fn figure(&self, name: &str) -> Result<f64> {
        let figure = self.figures.get(name).copied();
        figure.ok_or_else(|| format!("the generator was not measured: {name}").into())
    }

    /// From the first stage to the last, if that was measured.
    fn all(&self) -> f64 {
        self.figures.get("all").copied().unwrap_or(f64::INFINITY)
    }

    fn milliseconds(&self, name: &str) -> Result<String> {
        let milliseconds = self.figure(name)? * 1000.0;
        Ok(if milliseconds < 10.0 {
            format!("{milliseconds:.1}")
        } else {
            format!("{milliseconds:.0}")
        })
    }
}

/// How often each is run. The best run counts, as for the lookups.
const ROUNDS: usize = 3;

/// Runs the generator as an ordinary program: a debug build compiles it as cargo compiles build
/// scripts of any profile, not optimized and with its assertions, as long as the workspace has no
/// `build-override`. (Optimizing the generator would take longer than it saves below thousands of
/// entries.)
pub(crate) fn runs() -> Result<Vec<Run>> {
    let folder = scratch("generator")?;
    let mut runs = Vec::new();
    for profile in ["dev", "release"] {
        for (_, _, size) in SIZES {
            eprintln!("generator: {profile}, {size} entries");
            let root = folder.join(format!("{profile}-{size}"));
            let rounds = (0..ROUNDS).map(|_| run(&root, profile, size));
            let rounds = rounds.collect::<Result<Vec<_>>>()?;
            runs.extend(rounds.into_iter().min_by(|one, other| one.all().total_cmp(&other.all())));
        }
    }
    Ok(runs)
}

fn run(root: &Path, profile: &'static str, size: usize) -> Result<Run> {
    let mut run = cargo(&workspace(), &["run", "--quiet", "--profile", profile]);
    run.args(["-p", "tencentcloud-errors-measure", "--bin", "generator", "--"]);
    Ok(Run::new(profile, size, &printed(run.arg(root).arg(size.to_string()))?))
}

/// The seconds of one run: what a build takes.
pub(crate) fn seconds(runs: &[Run], profile: &str, size: usize) -> Result<f64> {
    let run = runs.iter().find(|run| run.profile == profile && run.size == size);
    run.ok_or("no run of the generator")?.figure("all")
}

/// The section of the page.
pub(crate) fn section(runs: &[Run]) -> Result<String> {
    let mut section = format!(
        "{INTRODUCTION}\n| build | entries | {} | all | lint | peak memory |\n{}\n",
        STAGES.join(" | "),
        "| --- ".repeat(STAGES.len() + 5) + "|"
    );
    for run in runs {
        let profile = if run.profile == "dev" { "debug build script" } else { "release" };
        let times = STAGES.into_iter().chain(["all", "lint"]).map(|name| run.milliseconds(name));
        let times = times.collect::<Result<Vec<_>>>()?.join(" | ");
        let megabytes = run.figure("memory")? / 1000.0;
        writeln!(section, "| {profile} | {} | {times} | {megabytes:.0} MB |", run.size)?;
    }
    Ok(section)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &str = "read\t0.02\nparse\t0.4\ncheck\t0.5\nlower\t0.1\nemit\t0.3\n\
         format\t0.9\nwrite\t0.005\nall\t2.25\nmemory\t270212\nlint\t2.2468\n";

    #[test]
    fn the_section_has_a_column_for_each_stage() {
        let run = Run::new("dev", 17_000, PRINTED);
        let section = section(&[run]).unwrap();
        let table: Vec<_> = section.lines().filter(|line| line.starts_with('|')).collect();
        let [head, rule, row] = table[..] else { panic!("{section}") };
        assert_eq!(
            head,
            "| build | entries | read | parse | check | lower | emit | format | write | all \
             | lint | peak memory |"
        );
        assert_eq!(
            row,
            "| debug build script | 17000 | 20 | 400 | 500 | 100 | 300 | 900 | 5.0 | 2250 \
             | 2247 | 270 MB |"
        );
        assert_eq!(rule, "| --- ".repeat(head.matches(" |").count()) + "|");
    }

    #[test]
    fn a_stage_that_was_not_measured_is_no_zero() {
        let run = Run::new("dev", 100, &PRINTED.replace("emit", "omit"));
        let error = section(&[run]).unwrap_err();
        assert_eq!(error.to_string(), "the generator was not measured: emit");
    }
}
